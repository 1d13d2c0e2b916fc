package org.simpul.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.simpul.extract.grammar.DateReader;
import org.simpul.extract.grammar.Grammar;
import org.simpul.extract.grammar.Heads;
import org.simpul.extract.grammar.WordClass;
import org.simpul.extract.grammar.Words;
import org.simpul.extract.lexicon.Form;
import org.simpul.extract.lexicon.Lexicon;
import org.simpul.extract.lexicon.Sense;
import org.simpul.extract.lexicon.Title;
import org.simpul.extract.lexicon.Titles;
import org.simpul.knowledge.Entity;
import org.simpul.knowledge.EntityType;
import org.simpul.text.Language;
import org.simpul.text.Sentence;
import org.simpul.text.Token;
import org.simpul.text.Tokenizer;

/** Finds the names of a sentence: those that the lexicon knows, and runs of capitals that it does not. */
final class MentionFinder {

    private static final int LONGEST_CHARGE = 4;
    private static final Set<EntityType> PLACES = Set.of(EntityType.PLACE, EntityType.FACILITY);
    private static final int LONGEST_PACT = 16;
    private static final int LONGEST_PERSON = 5;
    private static final int LONGEST_SPELLED = 9;
    private static final int SHORTEST_BODY = 3;
    private static final int SHORTEST_LAND = 4;
    private static final int LONGEST_ROOT = 7;
    private static final int LONGEST_SHORT = 4;
    private static final int LONGEST_TAIL = 4;
    private static final int DESCRIPTIONS = 2;
    private static final int LONGEST_OFFICE = 3;
    private static final int FRONTED = 5;
    private static final List<String> MEETING = List.of("rapat", "umum", "pemegang", "saham");
    private static final Set<String> MEETINGS = Set.of("tahunan", "luar", "biasa");
    private static final int LONGEST_UNIT = 5;
    private static final int LONGEST_EXPLAINED = 8;
    /** The small words within people's names. */
    static final Set<String> PARTICLES = Set.of(
            "bin", "binti", "al", "el", "von", "van", "der", "den", "de", "da", "dos", "du", "ibn", "ul", "di", "la",
            "ben", "des", "do", "del", "della", "das", "zu", "zur", "zum", "y", "ter", "ten", "te", "het", "los", "las",
            "abu", "ould", "bint", "arap", "ole", "ag", "af");

    private static final Set<String> PURPOSEFUL = Set.of(
            "institute",
            "centre",
            "center",
            "council",
            "agency",
            "fund",
            "office",
            "association",
            "organization",
            "organisation",
            "society",
            "foundation",
            "committee",
            "commission",
            "court",
            "academy",
            "school",
            "union",
            "network",
            "coalition",
            "alliance",
            "federation",
            "bank",
            "movement",
            "initiative",
            "campaign");
    private static final Set<String> GIVEN = Set.of(
            "per", "will", "ban", "an", "may", "mark", "so", "do", "mei", "chase", "grant", "frank", "rob", "drew",
            "sue", "pat", "bill");
    private static final List<String> ADJECTIVES = List.of("an", "ern", "ese", "ish", "ic", "al", "ist", "ite");
    private static final Set<String> SURNAMES = Set.of(
            "king",
            "prince",
            "pope",
            "bishop",
            "judge",
            "major",
            "dean",
            "duke",
            "chancellor",
            "ruler",
            "baron",
            "marshall",
            "sheriff",
            "squire",
            "abbot",
            "constable",
            "steward",
            "bailey",
            "singer",
            "driver",
            "reader",
            "forward",
            "keeper",
            "fellow");
    private static final Map<String, String> PARTIES = Map.of("R", "Republican", "D", "Democrat");
    /** Indonesian words behind which somebody is named who does or gets something. */
    private static final Set<String> AGENT = Set.of("oleh", "dengan", "kepada", "bersama", "bernama");

    private static final Set<String> MINISTRIES =
            Set.of("Kementerian", "Badan", "Dinas", "Departemen", "Lembaga", "Pusat", "Biro", "Direktorat", "Bidang");
    private static final Set<String> PAIRED = Set.of(
            "Fakultas",
            "Pusat",
            "Badan",
            "Dinas",
            "Direktorat",
            "Sekolah",
            "Aliansi",
            "Gerakan",
            "Komunitas",
            "Perhimpunan",
            "Asosiasi",
            "Persatuan",
            "Ikatan",
            "Himpunan",
            "Serikat",
            "Gabungan",
            "Balai",
            "Kantor",
            "Biro");
    private static final Set<String> NAMESAKES = Set.of(
            "PT",
            "CV",
            "Grup",
            "Yayasan",
            "Universitas",
            "Institut",
            "RSUD",
            "RS",
            "Bandara",
            "Stadion",
            "Jalan",
            "Museum",
            "Gedung",
            "Masjid",
            "Pesantren",
            "Taman");
    private static final Set<String> PLACE_NOUNS = Set.of("Kota", "Provinsi");
    private static final Set<String> GOVERNED = Set.of("Provinsi", "Kota", "Kabupaten", "Daerah", "Kecamatan", "Desa");

    /** Articles of Romance languages, with which the names of papers open. */
    private static final Set<String> ARTICLES = Set.of("La", "El", "Le", "Il", "O");

    /** What the names of parties and movements open with, which may go on with their country's. */
    private static final Set<String> MOVEMENTS = Set.of(
            "Partai",
            "Koalisi",
            "Aliansi",
            "Gerakan",
            "Front",
            "Barisan",
            "Poros",
            "Forum",
            "Yayasan",
            "Relawan",
            "Laskar",
            "Perhimpunan");

    /** Nouns of Romance languages behind which a body or building bears somebody's name: "Construtora Barroso Lins". */
    private static final Set<String> ROMANCE = Set.of(
            "Construtora",
            "Constructora",
            "Fundação",
            "Fundación",
            "Fondation",
            "Fondazione",
            "Instituto",
            "Istituto",
            "Institut",
            "Universidad",
            "Universidade",
            "Université",
            "Università",
            "Museo",
            "Musée",
            "Museu",
            "Teatro",
            "Théâtre",
            "Estadio",
            "Estádio",
            "Stade",
            "Stadio",
            "Banco",
            "Grupo",
            "Groupe",
            "Gruppo",
            "Hôpital",
            "Aeropuerto",
            "Aeroporto",
            "Aéroport",
            "Palacio",
            "Palácio");

    private static final Set<String> STADIUMS = Set.of("Stadion", "Bandara", "Masjid");
    private static final Set<String> MONTHS =
            Set.of("jan", "mei", "april", "juni", "juli", "agustus", "jun", "jul", "mar");
    private static final Set<String> MINISTERS = Set.of("minister", "secretary", "commissioner");
    private static final Set<String> OFFICES = Set.of("Office", "Department", "Bureau", "Chamber", "Council", "Court");
    private static final Set<String> RANKED = Set.of("largest", "biggest", "leading", "top");
    private static final Set<String> LIES = Set.of("in", "near");
    private static final Set<String> SAINTS = Set.of("St", "Sta", "Sto", "Ste");
    private static final Set<String> TEAMED = Set.of("player", "coach");
    private static final Set<String> OF_COMPANIES = Set.of("chief executive", "chair", "director");
    private static final Set<String> STATELY = Set.of(
            "president",
            "prime minister",
            "minister",
            "deputy minister",
            "monarch",
            "queen",
            "governor",
            "counterpart");
    private static final Set<String> UNIT_HEADS =
            Set.of("director", "head", "office", "deputy", "deputy chair", "works for", "deputy minister");
    private static final Set<String> CHAPTERED = Set.of("ngo", "party", "agency");
    private static final Set<String> OPENS = Set.of("Terbuka", "Open", "Masters");
    private static final Set<String> BOARDS = Set.of("Pengurus", "Pimpinan", "Dewan");
    private static final Set<String> LEVELS =
            Set.of("Pimpinan", "Besar", "Wilayah", "Cabang", "Pusat", "Daerah", "Pengurus");
    private static final Pattern COMMITTEE = Pattern.compile("[IVX]{1,4}");
    private static final Pattern NUMERAL = Pattern.compile("[0-9]{1,2}[A-Z]{1,3}");
    private static final Pattern SEVERAL = Pattern.compile("[A-Z]{2,4}s");
    private static final Pattern AGED = Pattern.compile("U-?\\d{2}");
    private static final Pattern LETTERS = Pattern.compile("[A-Z]{3,5}");
    /** "Rp5", "US200", "NOK96.40": a currency's letters and a sum. */
    private static final Pattern PRICE = Pattern.compile("(?i:"
            + Stream.concat(
                            Stream.of("rp", "us", "s", "rs", "rm", "ksh", "tsh", "ush", "nt", "hk", "r"),
                            Currency.getAvailableCurrencies().stream().map(Currency::getCurrencyCode))
                    .collect(Collectors.joining("|"))
            + ")[0-9][0-9.,]*(?:k|m|bn|b|tn)?");

    private static final Pattern BRANCH_NUMBER = Pattern.compile("[1-9][0-9]{0,2}");
    private static final Set<String> ENGLISH_BODIES = Set.of(
            "Institute",
            "Association",
            "Federation",
            "Agency",
            "Authority",
            "Commission",
            "Council",
            "Corporation",
            "Union",
            "University",
            "Foundation",
            "Society",
            "Board",
            "Organization",
            "Organisation",
            "Committee",
            "Centre",
            "Center",
            "Service",
            "Fund",
            "Network",
            "Chamber",
            "Initiative",
            "Alliance",
            "League",
            "Party");
    private static final Pattern ROMAN = Pattern.compile("[IVX]{2,6}");
    private static final Pattern QUALIFYING = Pattern.compile("[a-z]{2,}(ly|ous|ive|ful|less|able|ible)");
    /** Words that close an Indonesian place's name and open nobody's. */
    static final Set<String> COMPASS = Set.of("Selatan", "Utara", "Timur", "Barat", "Tengah", "Tenggara", "Daya");

    private static final Set<String> BRANCH = Set.of("I", "II", "III", "IV", "V");
    private static final Set<String> LINKED = Set.of("of the", "for the", "de los", "de las", "de la");
    private static final Set<String> LINKS = Set.of("of", "for", "untuk", "the", "on");

    private final Lexicon lexicon;
    private final Titles titles;
    private final Heads heads;
    private final DateReader dates;
    private final Grammar grammar;

    MentionFinder(Lexicon lexicon, Titles titles, Heads heads, DateReader dates, Grammar grammar) {
        this.lexicon = lexicon;
        this.titles = titles;
        this.heads = heads;
        this.dates = dates;
        this.grammar = grammar;
    }

    FoundNames find(Sentence sentence, Language language, Optional<LocalDate> published, Usage usage) {
        Words words = grammar.words(language);
        boolean headline = Lines.headline(sentence);
        boolean speaks = Lines.speaks(sentence, words);
        if (!speaks) {
            return new FoundNames(sentence, List.of(), List.of(), List.of(), headline, false);
        }
        List<DateReader.Found> found = dates.read(sentence.tokens(), published).stream()
                .filter(date -> !named(sentence.tokens(), date))
                .toList();
        Scan scan = new Scan(sentence, words, headline, found, usage);
        scan.run();
        scan.names.sort(Comparator.comparingInt(Name::from));
        scan.families();
        scan.summits();
        return new FoundNames(sentence, scan.names, scan.titles, found, headline, true);
    }

    /** "Jan Jenisch", "Mei Ling": a month's name before another capital, with no day or year, is a given name. */
    private static boolean named(List<Token> tokens, DateReader.Found date) {
        return date.to() == date.from() + 1
                && MONTHS.contains(tokens.get(date.from()).norm())
                && tokens.get(date.from()).capitalised()
                && date.to() < tokens.size()
                && tokens.get(date.to()).capitalised();
    }

    /** One walk over one sentence. */
    private final class Scan {
        private final Sentence sentence;
        private final List<Token> tokens;
        private final Words words;
        private final boolean headline;
        private final Usage usage;
        private final boolean[] taken;
        private final List<Name> names = new ArrayList<>();
        private final List<TitleSpan> titles = new ArrayList<>();
        private int opening;

        Scan(Sentence sentence, Words words, boolean headline, List<DateReader.Found> dates, Usage usage) {
            this.usage = usage;
            this.sentence = sentence;
            this.tokens = sentence.tokens();
            this.words = words;
            this.headline = headline;
            this.taken = new boolean[tokens.size()];
            for (DateReader.Found date : dates) {
                take(date.from(), date.to());
            }
        }

        void run() {
            source();
            int i = 0;
            while (i < tokens.size()) {
                if (taken[i] || !tokens.get(i).word()) {
                    i++;
                    continue;
                }
                if (currency(i)) {
                    i = lexicon.at(tokens, i).end();
                    continue;
                }
                i = step(i);
            }
        }

        /** "40.000 dolar AS oleh", "US$200 juta dari": the country whose money a sum is in. */
        private boolean currency(int i) {
            boolean sign = i + 1 < tokens.size() && tokens.get(i + 1).text().startsWith("$") && glued(i + 1);
            boolean dollars = !english()
                    && i > 1
                    && (is(i - 1, "dolar") || is(i - 1, "dollar"))
                    && Character.isDigit(tokens.get(i - 2).text().charAt(0));
            return (sign || dollars) && !lexicon.at(tokens, i).senses().isEmpty();
        }

        /** "NAIROBI, Nov 7 (East Wire) - …": who prints the text, between the brackets of its dateline, is no name of the text. */
        private void source() {
            int close = english() ? Lines.dateline(tokens) - 1 : -1;
            int open = close;
            while (open > 0 && !is(open, "(")) {
                open--;
            }
            if (open > 0 && is(close, ")")) {
                take(open, close);
            }
        }

        /** "brothers Neil and Alan Corrigan": the first has the surname of the second. */
        void families() {
            for (int n = 0; english() && n + 1 < names.size(); n++) {
                Name one = names.get(n);
                Name other = names.get(n + 1);
                boolean kin = one.from() > 0
                        && one.length() == 1
                        && other.length() == 2
                        && other.from() == one.to() + 1
                        && is(one.to(), "and")
                        && in(one.from() - 1, WordClass.KINSFOLK)
                        && !one.known()
                        && !other.known();
                if (kin) {
                    String called =
                            one.surface() + " " + tokens.get(other.to() - 1).text();
                    names.set(n, new Name(one.from(), one.to(), List.of(), Optional.of(EntityType.PERSON), called));
                }
            }
        }

        /** "KTT Liga Arab", "Arctic Council summit": a body's name and the noun are one name of an event. */
        void summits() {
            for (int n = 0; n < names.size(); n++) {
                Name name = names.get(n);
                boolean body =
                        name.may(EntityType.ORGANIZATION) || name.may(EntityType.PLACE) || name.may(EntityType.GROUP);
                int full = body ? spelledSummit(name.from()) : -1;
                if (full >= 0) {
                    Name spelled = names.get(full);
                    String called = surface(spelled.to() + 1, spelled.to() + 2) + " " + name.surface();
                    names.set(
                            full,
                            new Name(spelled.from(), name.from(), List.of(), Optional.of(EntityType.EVENT), called));
                    continue;
                }
                int noun = english() ? name.to() : name.from() - 1;
                if (body && noun >= 0 && noun < tokens.size() && in(noun, WordClass.SUMMIT_NOUN)) {
                    int from = Math.min(name.from(), noun);
                    int to = Math.max(name.to(), noun + 1);
                    names.set(n, new Name(from, to, List.of(), Optional.of(EntityType.EVENT), surface(from, to)));
                }
            }
        }

        /** "Konferensi Tingkat Tinggi (KTT) ke-9 Uni Afrika": the name of the event before a body's, or -1. */
        private int spelledSummit(int body) {
            int close = body - 1;
            while (close > 0 && tokens.get(close).norm().startsWith("ke-")) {
                close--;
            }
            boolean bracketed = !english() && close > 2 && is(close, ")") && in(close - 1, WordClass.SUMMIT_NOUN);
            int end = close - 2;
            return bracketed
                    ? IntStream.range(0, names.size())
                            .filter(at ->
                                    names.get(at).to() == end && names.get(at).may(EntityType.EVENT))
                            .findFirst()
                            .orElse(-1)
                    : -1;
        }

        /** "Rapat Umum Pemegang Saham (RUPS) PT Timah", "RUPSLB Timah": the end of the meeting's name, which is the company acting. */
        private int shareholders(int from) {
            if (english() || taken[from]) {
                return from;
            }
            if (in(from, WordClass.SHAREHOLDERS)) {
                return from + 1;
            }
            int at = from;
            for (String word : MEETING) {
                if (at >= tokens.size() || !is(at, word)) {
                    return from;
                }
                at++;
            }
            while (at < tokens.size() && MEETINGS.contains(tokens.get(at).norm())) {
                at++;
            }
            boolean bracketed =
                    at + 2 < tokens.size() && is(at, "(") && in(at + 1, WordClass.SHAREHOLDERS) && is(at + 2, ")");
            return bracketed ? at + 3 : at;
        }

        private int step(int i) {
            Optional<TitleSpan> titled = headline || english() || !tokens.get(i).capitalised() || anyTitle(i)
                    ? Optional.empty()
                    : titles.stream()
                            .filter(title -> title.to() == i
                                    && title.title().relation().isPresent()
                                    && !in(title.from(), WordClass.LAWYER))
                            .findFirst();
            Optional<TitledNames.Parted> parted = titled.flatMap(title ->
                    new TitledNames(tokens, lexicon, heads, usage, this::office).at(title, i, capitalsLimit(i)));
            if (parted.isPresent()) {
                return part(titled.get(), parted.get());
            }
            int shareholders = shareholders(i);
            if (shareholders > i) {
                take(i, shareholders);
                return shareholders;
            }
            int shortened = usage.shortened(tokens, i);
            if (shortened > i && lexicon.at(tokens, i).end() < shortened) {
                return add(i, shortened, List.of(), Optional.of(EntityType.ORGANIZATION));
            }
            if (chapterNumber(i)) {
                return add(i, i + 2, List.of(), Optional.of(EntityType.ORGANIZATION));
            }
            int state = state(i);
            if (state > i) {
                return add(i, state, lexicon.at(tokens, landOf(i)).senses(), Optional.empty());
            }
            if (affiliated(i)) {
                return party(i);
            }
            int spelled = spelled(i);
            if (spelled > i && lexicon.at(tokens, i).end() < spelled) {
                return add(i, spelled, List.of(), headedBy(i, spelled).or(() -> Optional.of(EntityType.ORGANIZATION)));
            }
            if (prefixed(i)) {
                take(i, i + 3);
                return i + 3;
            }
            int chambers = chambers(i);
            if (chambers > i && lexicon.at(tokens, i).end() < chambers) {
                return add(i, chambers, List.of(), Optional.of(EntityType.ORGANIZATION));
            }
            boolean article = english() && is(i, "the") && i + 1 < tokens.size();
            if (article
                    && hyphened(i + 1) > Math.max(i + 1, lexicon.at(tokens, i).end())) {
                return i + 1;
            }
            int hyphened = article ? i : hyphened(i);
            if (hyphened > i && lexicon.at(tokens, i).end() < hyphened) {
                return add(
                        i,
                        hyphened,
                        List.of(),
                        heads.last(tokens.get(hyphened - 1).text()));
            }
            if (numeral(i)) {
                return add(i, i + 1, List.of(), Optional.of(EntityType.ORGANIZATION));
            }
            int team = headline ? i : nationalTeam(i);
            if (team > i) {
                return add(i, team, List.of(), Optional.of(EntityType.ORGANIZATION));
            }
            int branch = commission(i);
            if (branch > i) {
                return add(i, branch, List.of(), Optional.of(EntityType.ORGANIZATION));
            }
            int institution = english() ? stateBody(i) : institution(i);
            if (institution > i) {
                List<Sense> known = english() ? lexicon.spelled(tokens, i, institution) : List.of();
                return add(i, institution, known, Optional.of(EntityType.ORGANIZATION));
            }
            int english = englishBody(i);
            if (english > i) {
                return add(i, english, lexicon.spelled(tokens, i, english), Optional.of(EntityType.ORGANIZATION));
            }
            int conjoined = conjoined(i);
            if (conjoined > i && lexicon.at(tokens, i).end() < conjoined) {
                return add(
                        i,
                        conjoined,
                        lexicon.spelled(tokens, i, conjoined),
                        heads.last(tokens.get(conjoined - 1).text()));
            }
            if (paper(i)) {
                return add(i, i + 2, List.of(), Optional.of(EntityType.ORGANIZATION));
            }
            if (townNoun(i) || partyNoun(i)) {
                return i + 1;
            }
            // "Negara Bagian Kordofan Utara": what the place is, though printed with capitals.
            if (!english() && is(i, "negara") && i + 2 < tokens.size() && is(i + 1, "bagian")) {
                return i + 2;
            }
            Lexicon.Match match = lexicon.at(tokens, i);
            if (match.end() <= i + 1
                    && words.is(tokens.get(i).norm(), WordClass.PROXY)
                    && (!tokens.get(i).capitalised() || starts(i))) {
                match = new Lexicon.Match(i, List.of());
            }
            if (overtaken(i, match) || (roman(i) && match.end() == i + 1) || foreign(i, match)) {
                match = new Lexicon.Match(i, List.of());
            }
            if (longerCompany(i, match) || headlineVerb(i, match) || counts(i, match)) {
                match = new Lexicon.Match(i, List.of());
            }
            if (numbered(i, match)) {
                Lexicon.Match party =
                        i + 2 < tokens.size() ? lexicon.at(tokens, i + 2) : new Lexicon.Match(i + 2, List.of());
                int to = party.may(EntityType.ORGANIZATION) && !taken[i + 2] ? chapter(party) : i + 2;
                return add(i, to, List.of(), Optional.of(EntityType.ORGANIZATION));
            }
            boolean particle = english()
                    && is(i, "forward")
                    && i > 0
                    && words.verb(tokens.get(i - 1).norm());
            Optional<Titles.Match> title = particle || (i > 0 && is(i - 1, "-") && glued(i))
                    ? Optional.empty()
                    : MentionFinder.this.titles.at(words.language(), tokens, i).flatMap(found -> cut(i, found));
            if (title.isPresent()
                    && title.get().end() >= match.end()
                    && !opensName(i, title.get().end())) {
                return title(i, title.get());
            }
            Optional<EntityType> head = tokens.get(i).capitalised() ? first(i) : Optional.empty();
            if (match.senses().isEmpty()
                    || (head.isPresent()
                            && !plain(i)
                            && !(match.end() > i + 1
                                    && head.get() == EntityType.PLACE
                                    && (match.may(EntityType.PLACE) || match.may(EntityType.COUNTRY)))
                            && !(match.end() > i + 1
                                    && head.get() == EntityType.FACILITY
                                    && match.may(EntityType.COUNTRY))
                            && (!match.may(EntityType.ORGANIZATION) || (match.end() == i + 1 && branch(i))))) {
                int end = tokens.get(i).capitalised() && !headline ? capitals(i) : i + 1;
                if ((end > i + 1 && end >= match.end()) || match.senses().isEmpty()) {
                    return unknown(i, end, match);
                }
            }
            return lexical(i, match);
        }

        /** "a columnist at The Namibian": an article with its capital inside a sentence, before a word that is no name without it. */
        private boolean paper(int at) {
            boolean inside = english()
                    && !headline
                    && at > 0
                    && tokens.get(at).text().equals("The")
                    && at + 1 < tokens.size()
                    && tokens.get(at + 1).capitalised()
                    && tokens.get(at - 1).word()
                    && Character.isLowerCase(tokens.get(at - 1).text().charAt(0))
                    && lexicon.at(tokens, at).senses().isEmpty();
            Lexicon.Match bare = inside ? lexicon.at(tokens, at + 1) : new Lexicon.Match(at, List.of());
            boolean closed = at + 2 >= tokens.size() || !tokens.get(at + 2).capitalised();
            return inside && closed && bare.senses().stream().allMatch(sense -> sense.form() == Form.ADJECTIVE);
        }

        /** "Kota Bogota", "Provinsi Jawa Barat": a noun with its capital that says of a known place that it is one. */
        private boolean townNoun(int at) {
            boolean noun = !english() && PLACE_NOUNS.contains(tokens.get(at).text()) && at + 1 < tokens.size();
            Lexicon.Match town = noun ? lexicon.at(tokens, at + 1) : new Lexicon.Match(at, List.of());
            Lexicon.Match whole = lexicon.at(tokens, at);
            return noun
                    && (whole.senses().isEmpty() || whole.end() < town.end())
                    && (town.may(EntityType.PLACE) || town.may(EntityType.COUNTRY))
                    && (town.end() == tokens.size() || !tokens.get(town.end()).capitalised());
        }

        /** "Partai Likud", "Partai AfD": a noun with its capital that says of a known party that it is one. */
        private boolean partyNoun(int at) {
            boolean noun = !english() && tokens.get(at).text().equals("Partai") && at + 1 < tokens.size();
            Lexicon.Match party = noun ? lexicon.at(tokens, at + 1) : new Lexicon.Match(at, List.of());
            return noun
                    && lexicon.at(tokens, at).senses().isEmpty()
                    && !party.senses().isEmpty()
                    && party.senses().stream()
                            .allMatch(sense -> sense.entry().kind().equals("party"))
                    && (party.end() == tokens.size() || !tokens.get(party.end()).capitalised());
        }

        /** "kelompok bersenjata 3R", "gerakan 5S": letters behind a digit that name a body, beside a noun that says so. */
        private boolean numeral(int at) {
            return !english()
                    && at > 0
                    && NUMERAL.matcher(tokens.get(at).text()).matches()
                    && (kind(at - 1).filter(EntityType.ORGANIZATION::equals).isPresent()
                            || kindBefore(at).isPresent());
        }

        /** "RSF Serang El Fasher": a verb with its capital, and not the town. */
        private boolean headlineVerb(int at, Lexicon.Match match) {
            return headline
                    && !english()
                    && at > 0
                    && at + 1 < tokens.size()
                    && match.end() == at + 1
                    && words.verb(tokens.get(at).norm())
                    && tokens.get(at + 1).capitalised();
        }

        /** "China Road and Bridge Corporation (CRBC)": the end of a name that the letters in brackets spell; {@code from} without. */
        private int spelled(int from) {
            if (headline || !tokens.get(from).capitalised()) {
                return from;
            }
            int to = from;
            while (to < tokens.size()
                    && to - from < LONGEST_SPELLED
                    && (tokens.get(to).capitalised() || linking(to))) {
                to++;
            }
            if (!bracketed(to) || anyTitle(from)) {
                return from;
            }
            String letters = tokens.get(to + 1).text();
            String capitals = initials(from, to, Token::capitalised);
            boolean spelled = capitals.length() > 2
                    && (letters.equals(capitals)
                            || letters.equals(initials(from, to, _ -> true))
                            || shuffled(letters, capitals));
            return spelled ? to : from;
        }

        /** "Trans-Pacific", "Pan-African": an adjective made of a place's name, which names neither. */
        private boolean prefixed(int i) {
            return english()
                    && i + 2 < tokens.size()
                    && in(i, WordClass.PREFIX)
                    && tokens.get(i).capitalised()
                    && is(i + 1, "-")
                    && glued(i + 1)
                    && glued(i + 2)
                    && tokens.get(i + 2).capitalised()
                    && lexicon.at(tokens, i).end() <= i + 1
                    && (i + 3 == tokens.size() || !tokens.get(i + 3).capitalised());
        }

        /** "Kenya Medical Research Institute" in Indonesian: the end of an English name that opens with its land; {@code from} without. */
        private int englishBody(int from) {
            if (english() || headline || !tokens.get(from).capitalised()) {
                return from;
            }
            Lexicon.Match land = lexicon.at(tokens, from);
            boolean opens =
                    land.may(EntityType.COUNTRY) && land.senses().stream().allMatch(sense -> sense.form() == Form.NAME);
            int end = from;
            for (int at = land.end();
                    opens && at < tokens.size() && at - land.end() < LONGEST_PERSON && !taken[at];
                    at++) {
                if (!tokens.get(at).capitalised() || anyTitle(at)) {
                    break;
                }
                end = at > land.end() && ENGLISH_BODIES.contains(tokens.get(at).text()) ? at + 1 : end;
            }
            return end;
        }

        /**
         * "the Peace and Reconciliation Foundation", "the Economic and Social Justice Trust": the end of a name whose last word tells
         * what it is, behind an article and plain words with one "and" among them; {@code from} without.
         */
        private int conjoined(int from) {
            boolean opens = english() && !headline && from > 0 && is(from - 1, "the");
            int and = -1;
            for (int at = from; opens && at < Math.min(tokens.size(), from + LONGEST_PACT) && !taken[at]; at++) {
                if (and < 0 && at > from && is(at, "and")) {
                    and = at;
                    continue;
                }
                boolean head = heads.last(tokens.get(at).text())
                        .filter(type -> type == EntityType.ORGANIZATION || type == EntityType.PROJECT)
                        .isPresent();
                if (head && and > 0 && at > and + 1) {
                    return at + 1;
                }
                boolean told = head
                        || !tokens.get(at).capitalised()
                        || lexicon.givenName(tokens.get(at).norm())
                        || !(at == from
                                ? placed(at)
                                : lexicon.at(tokens, at).senses().isEmpty());
                if (told) {
                    return from;
                }
            }
            return from;
        }

        /** Whether nothing, or but a place, goes by a name. */
        private boolean placed(int at) {
            return lexicon.at(tokens, at).senses().stream()
                    .allMatch(sense -> sense.entry().entity().type() == EntityType.PLACE);
        }

        /** "the Special State Prosecutor's Office": the end of an office's name that an official's title with capitals opens. */
        private int chambers(int from) {
            boolean opens = english() && !headline && from > 0 && is(from - 1, "the");
            int at = from;
            while (opens
                    && at + 2 < tokens.size()
                    && at - from < LONGEST_PERSON
                    && tokens.get(at).capitalised()) {
                boolean office = is(at + 1, "'s")
                        && tokens.get(at + 2).capitalised()
                        && OFFICES.contains(tokens.get(at + 2).text())
                        && Character.isLowerCase(tokens.get(at).text().charAt(1))
                        && (anyTitle(at) || in(at, WordClass.PEOPLE));
                if (office) {
                    return at + 3;
                }
                at++;
            }
            return from;
        }

        /**
         * "Inter-American Court of Audit", "EU-Vietnam Free Trade Agreement": the end of a name that opens with capitals and a hyphen
         * and says in its last word what it is.
         */
        private int hyphened(int from) {
            boolean opens = english() && !headline && tokens.get(from).capitalised();
            int hyphen = -1;
            int to = from;
            for (int at = from + 1; opens && at < Math.min(tokens.size(), from + LONGEST_PACT) && !taken[at]; at++) {
                if (is(at, "-") && glued(at) && at + 1 < tokens.size() && glued(at + 1)) {
                    hyphen = at;
                    continue;
                }
                if (!tokens.get(at).capitalised() || (hyphen < 0 && at > from + 1)) {
                    break;
                }
                boolean behind = at > hyphen + 1;
                boolean says = hyphen > 0
                        && heads.last(tokens.get(at).text())
                                .filter(type ->
                                        type == EntityType.AGREEMENT || (type == EntityType.ORGANIZATION && behind))
                                .isPresent();
                to = says ? at + 1 : to;
            }
            return to;
        }

        /** Whether an abbreviation stands in brackets at {@code open}. */
        private boolean bracketed(int open) {
            return open + 2 < tokens.size() && is(open, "(") && is(open + 2, ")") && acronym(open + 1);
        }

        /** The first letters, as capitals, of those tokens that {@code counted} takes. */
        private String initials(int from, int to, Predicate<Token> counted) {
            return tokens.subList(from, to).stream()
                    .filter(counted)
                    .map(token -> token.text().substring(0, 1).toUpperCase(Locale.ROOT))
                    .collect(Collectors.joining());
        }

        /** "Bank for Economic and Social Development (BDES)": the same letters in the order of another language. */
        private static boolean shuffled(String letters, String capitals) {
            return capitals.length() > 3
                    && letters.chars()
                            .sorted()
                            .boxed()
                            .toList()
                            .equals(capitals.chars().sorted().boxed().toList());
        }

        /** Words in lower case, and marks, that a long name runs on over. */
        private boolean linking(int at) {
            return is(at, "&")
                    || (english()
                            ? is(at, "and")
                                    || is(at, "of")
                                    || is(at, "for")
                                    || is(at, "the")
                                    || is(at, "on")
                                    || is(at, "in")
                            : is(at, "dan") || is(at, "untuk") || is(at, "di") || (is(at, "-") && glued(at)));
        }

        /** What the word of a name that tells so says that it is: the first in Indonesian, the last in English. */
        private Optional<EntityType> headedBy(int from, int to) {
            Optional<EntityType> last = lastHead(from, to)
                    .flatMap(head -> heads.last(tokens.get(head).text()));
            return english() ? last : first(from).or(() -> last);
        }

        /** "Komisi XI DPR RI", "Pengurus Wilayah NU": the end of the name of a known body's part; {@code from} without. */
        private int commission(int from) {
            if (english()
                    || headline
                    || from + 2 > tokens.size()
                    || !tokens.get(from).capitalised()) {
                return from;
            }
            boolean numbered = is(from, "komisi")
                    && COMMITTEE
                            .matcher(tokens.get(from + 1 < tokens.size() ? from + 1 : from)
                                    .text())
                            .matches();
            boolean board = BOARDS.contains(tokens.get(from).text());
            int at = from + 1;
            while (board
                    && at < tokens.size()
                    && at - from <= 2
                    && LEVELS.contains(tokens.get(at).text())) {
                at++;
            }
            boolean levelled = board && at > from + 1;
            int body = numbered ? from + 2 : at;
            if (!(numbered || levelled) || body >= tokens.size()) {
                return numbered ? Math.min(body, tokens.size()) : from;
            }
            Lexicon.Match match = lexicon.at(tokens, body);
            boolean of = match.may(EntityType.ORGANIZATION) && !taken[body];
            return of ? match.end() : numbered ? body : from;
        }

        /** "bank sentral Turki", "parlemen Irak": the end of a body that is named by its country alone; {@code from} without. */
        private int institution(int from) {
            StringBuilder noun = new StringBuilder();
            for (int at = from; !headline && at + 1 < tokens.size() && at < from + LONGEST_OFFICE; at++) {
                if (taken[at] || !tokens.get(at).word()) {
                    return from;
                }
                noun.append(at > from ? " " : "").append(tokens.get(at).norm());
                if (words.is(noun.toString(), WordClass.INSTITUTION)) {
                    Lexicon.Match land = lexicon.at(tokens, at + 1);
                    boolean named = land.may(EntityType.COUNTRY)
                            && land.senses().stream().allMatch(sense -> sense.form() == Form.NAME)
                            && lexicon.at(tokens, from).end() <= at + 1;
                    if (named) {
                        return land.end();
                    }
                }
                if (at == from && !words.opens(noun.toString())) {
                    return from;
                }
            }
            return from;
        }

        /** "Turkey's central bank", "the Qatari trade ministry": the end of a body that is named by its country alone; {@code from} without. */
        private int stateBody(int from) {
            Lexicon.Match land = lexicon.at(tokens, from);
            boolean country = !headline
                    && !taken[from]
                    && !land.senses().isEmpty()
                    && land.senses().stream()
                            .allMatch(sense -> sense.entry().entity().type() == EntityType.COUNTRY);
            boolean owns = country && land.end() < tokens.size() && (is(land.end(), "'s") || is(land.end(), "'"));
            boolean adjective = country && land.senses().stream().allMatch(sense -> sense.form() == Form.ADJECTIVE);
            if (!owns && !adjective) {
                return from;
            }
            int body = owns ? land.end() + 1 : land.end();
            int ministry = ministry(body);
            if (ministry > body) {
                return ministry;
            }
            StringBuilder noun = new StringBuilder();
            boolean office = false;
            for (int at = body; at < Math.min(tokens.size(), body + LONGEST_OFFICE) && !taken[at]; at++) {
                String norm = tokens.get(at).norm();
                noun.append(at > body ? " " : "").append(norm);
                if (words.is(noun.toString(), WordClass.INSTITUTION) || (office && norm.equals("ministry"))) {
                    return at + 1;
                }
                boolean portfolio = words.is(norm, WordClass.PORTFOLIO) || (office && norm.equals("and"));
                if (!portfolio && !words.opens(noun.toString())) {
                    return from;
                }
                office = portfolio && (office || at == body);
            }
            return from;
        }

        /** "ministry of trade and industry": the end of what a ministry is for, in small letters; {@code from} without. */
        private int ministry(int from) {
            if (from + 2 >= tokens.size()
                    || !is(from, "ministry")
                    || !(is(from + 1, "of") || is(from + 1, "for"))
                    || taken[from]) {
                return from;
            }
            int end = from;
            for (int at = from + 2; at < tokens.size() && !taken[at]; at++) {
                boolean small = Character.isLowerCase(tokens.get(at).text().charAt(0));
                if (small && in(at, WordClass.PORTFOLIO)) {
                    end = at + 1;
                } else if (end == from || !is(at, "and")) {
                    break;
                }
            }
            return end;
        }

        /** "dolar AS", "Bavarian Nordic": a currency's country, and an English adjective in Indonesian, name nothing. */
        private boolean foreign(int i, Lexicon.Match match) {
            boolean currency = i > 0 && (is(i - 1, "dolar") || is(i - 1, "dollar")) && match.end() == i + 1;
            boolean adjective = !match.senses().isEmpty()
                    && match.senses().stream().allMatch(sense -> sense.form() == Form.ADJECTIVE);
            boolean person = i + 1 < tokens.size()
                    && !match.senses().isEmpty()
                    && shouted(match, i)
                    && tokens.get(i + 1).capitalised()
                    && unknown(i + 1);
            return !english() && (currency || adjective || person);
        }

        /** "Musda XI", "Kodam IV": a number, no name. */
        private boolean roman(int i) {
            String text = tokens.get(i).text();
            return !english() && text.length() > 1 && ROMAN.matcher(text).matches() && i > 0;
        }

        /** "PT PLN Indonesia Power": a company whose name opens with that of another. */
        private boolean longerCompany(int i, Lexicon.Match match) {
            int end = match.end();
            return tokens.get(i).text().equals("PT")
                    && !match.senses().isEmpty()
                    && !titled(i)
                    && end < tokens.size()
                    && tokens.get(end).capitalised()
                    && !tokens.get(end).text().equals("Tbk")
                    && !lexicon.givenName(tokens.get(end).norm())
                    && !anyTitle(end);
        }

        /** "DPD I", "DPD II": a numbered branch, and not the body that the letters stand for elsewhere. */
        private boolean numbered(int i, Lexicon.Match match) {
            return !english()
                    && match.end() == i + 1
                    && acronym(i)
                    && match.may(EntityType.ORGANIZATION)
                    && i + 1 < tokens.size()
                    && BRANCH.contains(tokens.get(i + 1).text());
        }

        /** "Graham (R-S.C.)", "Coburn, D-Okla.,": the letter of a party before a state. */
        private boolean affiliated(int i) {
            return english()
                    && i > 1
                    && i + 2 < tokens.size()
                    && PARTIES.containsKey(tokens.get(i).text())
                    && (is(i - 1, "(") || is(i - 1, ","))
                    && is(i + 1, "-")
                    && glued(i + 1)
                    && tokens.get(i + 2).capitalised();
        }

        /** Names the party that a letter stands for, and takes the state behind it. */
        private int party(int i) {
            String name = PARTIES.getOrDefault(tokens.get(i).text(), "");
            int to = i + 3;
            while (to < tokens.size() && to < i + 6 && !is(to, ")") && !is(to, ",")) {
                to++;
            }
            add(i, i + 1, lexicon.at(Tokenizer.tokenize(name), 0).senses(), Optional.empty());
            take(i, to);
            return to;
        }

        /**
         * "the West African bloc": an article with a capital is no name where a longer one starts at the capital, nor is "tentara
         * Sudan" where "Sudan Selatan" follows.
         */
        private boolean overtaken(int i, Lexicon.Match match) {
            if (match.end() < i + 2) {
                return false;
            }
            Lexicon.Match last = lexicon.at(tokens, match.end() - 1);
            boolean land = last.end() > match.end() && last.may(EntityType.COUNTRY);
            boolean article = english()
                    && match.end() == i + 2
                    && is(i, "the")
                    && lexicon.at(tokens, i + 1).end() > match.end();
            return land || article;
        }

        /** "Fahmi Hakim mengkritik": a title's word behind a given name, with no name after it, is a surname. */
        private boolean lastName(int at) {
            boolean behind = !english()
                    && at > 0
                    && tokens.get(at - 1).capitalised()
                    && lexicon.givenName(tokens.get(at - 1).norm());
            boolean last = behind
                    && (at + 1 >= tokens.size()
                            || !tokens.get(at + 1).capitalised()
                            || words.is(tokens.get(at - 1).norm(), WordClass.NAME_OPENER)
                            || lexicon.givenName(tokens.get(at).norm())
                            || (in(at, WordClass.HONOUR) && !honoured(at)));
            return last || surnamed(at);
        }

        /** "Ratna Safitri Hakim menyebut": a title that is a last name, too, behind capitals of no other sense, with none after it. */
        private boolean surnamed(int at) {
            return !english()
                    && at > 1
                    && in(at, WordClass.SURNAME)
                    && tokens.get(at - 1).capitalised()
                    && tokens.get(at - 2).capitalised()
                    && !acronym(at - 1)
                    && !anyTitle(at - 1)
                    && lexicon.at(tokens, at - 1).senses().isEmpty()
                    && (at + 1 >= tokens.size() || !tokens.get(at + 1).capitalised());
        }

        /** Where the capitals behind a title stop at the latest: before what is taken, or another title. */
        private int capitalsLimit(int from) {
            int limit = from + 1;
            while (limit < tokens.size() && !taken[limit] && !office(limit) && !honoured(limit)) {
                limit++;
            }
            return limit;
        }

        /** "Kapolres Lebak AKBP Wiyono": a rank behind a body, with its holder's name behind it. */
        private boolean honoured(int at) {
            int next = at + 1 < tokens.size() && is(at + 1, ".") ? at + 2 : at + 1;
            return !english()
                    && in(at, WordClass.HONOUR)
                    && tokens.get(at).capitalised()
                    && next < tokens.size()
                    && (tokens.get(next).capitalised() || is(next, "("))
                    && !lexicon.givenName(tokens.get(at - 1).norm());
        }

        /** What the word that a name opens with says that it is; in English, a given name says nothing. */
        private Optional<EntityType> first(int at) {
            if (government(at)) {
                return Optional.of(EntityType.ORGANIZATION);
            }
            return english() && lexicon.givenName(tokens.get(at).norm())
                    ? Optional.empty()
                    : twoWords(at).or(() -> heads.first(tokens.get(at).text()));
        }

        /** "Pemerintah Kabupaten Sikka": whether the government of a part of the country opens here. */
        private boolean government(int at) {
            return tokens.get(at).text().equals("Pemerintah")
                    && at + 1 < tokens.size()
                    && GOVERNED.contains(tokens.get(at + 1).text());
        }

        /** "Rumah Sakit Siloam": what two words with capitals that open a name say that it is. */
        private Optional<EntityType> twoWords(int at) {
            return at + 2 < tokens.size()
                            && tokens.get(at + 1).capitalised()
                            && tokens.get(at + 2).capitalised()
                    ? heads.first(
                            tokens.get(at).text() + " " + tokens.get(at + 1).text())
                    : Optional.empty();
        }

        private boolean anyTitle(int at) {
            return MentionFinder.this.titles.at(words.language(), tokens, at).isPresent();
        }

        private boolean office(int at) {
            return tokens.get(at).capitalised()
                    && !lastName(at)
                    && MentionFinder.this
                            .titles
                            .at(words.language(), tokens, at)
                            .filter(title -> title.title().relation().isPresent())
                            .isPresent();
        }

        private int part(TitleSpan title, TitledNames.Parted parted) {
            int from = parted.body();
            Lexicon.Match body = lexicon.at(tokens, from);
            int end = parted.holder() < parted.to() ? beforeAddress(from, parted.holder()) : parted.holder();
            boolean exact = body.end() == end && !body.senses().isEmpty();
            EntityType type = title.title().office().equals("governor") ? EntityType.PLACE : EntityType.ORGANIZATION;
            add(
                    from,
                    end,
                    exact || national(body, end) ? body.senses() : List.of(),
                    exact ? Optional.empty() : Optional.of(type));
            if (parted.holder() < parted.to()) {
                Lexicon.Match holder = lexicon.at(tokens, parted.holder());
                boolean known = holder.may(EntityType.PERSON) && holder.end() >= parted.to();
                int to = known ? holder.end() : parted.to();
                add(
                        parted.holder(),
                        to,
                        known ? holder.senses() : List.of(),
                        known ? Optional.empty() : Optional.of(EntityType.PERSON));
                return to;
            }
            return parted.to();
        }

        /** "Kepolisian Daerah Jawa Timur Irjen X": the end of a body's name before how its holder is addressed, which is noted. */
        private int beforeAddress(int from, int to) {
            int end = to - 1;
            Optional<Titles.Match> address = end > from
                    ? MentionFinder.this
                            .titles
                            .at(words.language(), tokens, end)
                            .filter(title -> title.end() == to
                                    && title.title().relation().isEmpty())
                    : Optional.empty();
            address.ifPresent(title -> titles.add(new TitleSpan(end, to, title.title(), false, false)));
            return address.isPresent() ? end : to;
        }

        /** "Kadin Indonesia": the country behind a body that belongs to it adds nothing to its name. */
        private boolean national(Lexicon.Match body, int to) {
            if (!body.may(EntityType.ORGANIZATION) || body.end() >= to) {
                return false;
            }
            Lexicon.Match land = lexicon.at(tokens, body.end());
            return land.end() == to
                    && land.senses().stream()
                            .anyMatch(sense -> lexicon.homeOf(
                                            body.senses().getFirst().entry().entity())
                                    .filter(sense.entry().entity()::equals)
                                    .isPresent());
        }

        /** "his Lithuanian colleague": whether the word at {@code at} says whose a minister is. */
        private boolean nationality(int at) {
            return at >= 0
                    && lexicon.at(tokens, at).senses().stream()
                            .anyMatch(sense -> sense.form() == Form.ADJECTIVE
                                    && sense.entry().entity().type() == EntityType.COUNTRY);
        }

        /** "Ketua Komisi Yudisial", "Anggota DPR": a title stops where the name of a body starts. */
        private Optional<Titles.Match> cut(int from, Titles.Match title) {
            boolean closes = english()
                    && from > 0
                    && title.end() == from + 2
                    && tokens.get(from).capitalised()
                    && !tokens.get(from + 1).capitalised()
                    && tokens.get(from - 1).capitalised()
                    && !taken[from - 1]
                    && heads.last(tokens.get(from).text())
                            .filter(EntityType.ORGANIZATION::equals)
                            .isPresent();
            boolean peer = english() && is(from, "colleague") && title.end() == from + 1;
            if (closes || (peer && !nationality(from - 1))) {
                return Optional.empty();
            }
            if (title.title().office().equals("minister")) {
                return Optional.of(title);
            }
            for (int k = from + 1; k < title.end(); k++) {
                Lexicon.Match match = lexicon.at(tokens, k);
                boolean known = match.may(EntityType.ORGANIZATION) && match.end() >= title.end();
                boolean headed = first(k).filter(type -> type != EntityType.EVENT)
                                .isPresent()
                        && (capitals(k) > title.end() || commission(k) > title.end())
                        && !Set.of("Perusahaan", "DPP").contains(tokens.get(k).text());
                boolean body = tokens.get(k).capitalised() && (known || headed);
                if (body) {
                    return MentionFinder.this
                            .titles
                            .at(words.language(), tokens, from, k)
                            .or(() -> Optional.of(title));
                }
            }
            return Optional.of(title);
        }

        /** A title word that opens a longer name, such as General in General Motors. */
        private boolean opensName(int from, int end) {
            boolean opens = english() && end < tokens.size() && tokens.get(from).capitalised() && !taken[end];
            return opens
                    && ((heads.last(tokens.get(end).text()).isPresent() && !surname(from, end))
                            || opensBody(from, end));
        }

        /** "Vice Foreign Minister Park Yoon-joo", "President Park Geun-hye": a noun for places or bodies that is somebody's name behind a title. */
        private boolean surname(int from, int end) {
            boolean given = end + 1 < tokens.size()
                    && tokens.get(end + 1).word()
                    && tokens.get(end + 1).capitalised()
                    && heads.last(tokens.get(end + 1).text()).isEmpty();
            return given
                    || end > from + 1
                    || MINISTERS.contains(tokens.get(end - 1).norm());
        }

        /** "General Workers Union": capitals behind a form of address that end as a body's name does. */
        private boolean opensBody(int from, int end) {
            int to = end;
            while (to < tokens.size()
                    && !taken[to]
                    && tokens.get(to).capitalised()
                    && !lexicon.givenName(tokens.get(to).norm())) {
                to++;
            }
            return english()
                    && end == from + 1
                    && to > end + 1
                    && tokens.get(to - 1).word()
                    && heads.last(tokens.get(to - 1).text())
                            .filter(EntityType.ORGANIZATION::equals)
                            .isPresent()
                    && MentionFinder.this
                            .titles
                            .at(words.language(), tokens, from)
                            .filter(title -> title.title().relation().isEmpty())
                            .isPresent();
        }

        /** "Bright Party leader": a capital that closes a body's name, though it opens a title with the word behind it. */
        private boolean closesBody(int at) {
            return english()
                    && at > 0
                    && at + 1 < tokens.size()
                    && tokens.get(at).capitalised()
                    && tokens.get(at - 1).capitalised()
                    && !taken[at - 1]
                    && Character.isLowerCase(tokens.get(at + 1).text().charAt(0))
                    && heads.last(tokens.get(at).text())
                            .filter(EntityType.ORGANIZATION::equals)
                            .isPresent();
        }

        private int title(int i, Titles.Match match) {
            int from = i;
            int to = match.end();
            if (words.language() == Language.ENGLISH) {
                while (from > 0
                        && ((!taken[from - 1] && (portfolio(from - 1) || unknownPortfolio(from - 1, match.end())))
                                || lone(from - 1))) {
                    from--;
                }
                from = MINISTERS.contains(tokens.get(to - 1).norm()) ? charge(from) : from;
                if (to + 1 < tokens.size() && (is(to, "of") || is(to, "for")) && portfolio(to + 1)) {
                    to = portfolioEnd(to + 1);
                }
                boolean charged = MINISTERS.contains(tokens.get(match.end() - 1).norm())
                        && match.end() + 1 < tokens.size()
                        && is(match.end(), "for");
                to = charged ? affairs(to, match.end() + 1) : to;
            } else {
                boolean minister = match.title().office().endsWith("minister");
                boolean body = !minister
                        && to + 1 < tokens.size()
                        && tokens.get(to).capitalised()
                        && tokens.get(to + 1).capitalised()
                        && !in(to, WordClass.CHARGE)
                        && first(to).filter(EntityType.ORGANIZATION::equals).isPresent();
                to = body ? to : portfolioEnd(to);
                while (minister && madeNoun(to)) {
                    to = portfolioEnd(to + 1);
                }
                to = minister ? charged(to) : to;
                to = suspended(calledShort(to));
            }
            int unit = unitEnd(to, match.title());
            boolean former = false;
            boolean ranked = unit > to;
            to = unit;
            while (from > 0
                    && !taken[from - 1]
                    && (in(from - 1, WordClass.RANK) || in(from - 1, WordClass.FORMER))
                    && !deed(from - 1)) {
                from--;
                former |= in(from, WordClass.FORMER);
                ranked |= in(from, WordClass.RANK)
                        && !RANKLESS.contains(tokens.get(from).norm());
            }
            if (shortened(to)) {
                to++;
            }
            dropNamesIn(from);
            titles.add(new TitleSpan(from, to, match.title(), former, ranked));
            take(from, to);
            return to;
        }

        /** "Foreign Affairs Cabinet Secretary": where a minister's portfolio opens that reads as the name of something known. */
        private int charge(int title) {
            Optional<Name> namesake = names.stream()
                    .filter(name -> name.to() == title
                            && name.length() > 1
                            && IntStream.range(name.from(), name.to()).allMatch(this::portfolio))
                    .findFirst();
            namesake.ifPresent(names::remove);
            return namesake.map(Name::from).orElse(title);
        }

        /** "Economic" of "Coordinating Economic Minister": a portfolio that was taken for an unknown name of its own. */
        private boolean lone(int at) {
            return portfolio(at)
                    && names.stream().anyMatch(name -> name.from() == at && name.to() == at + 1 && !name.known());
        }

        /** "soldiers ousted President Bazoum": what somebody does, and not how a former holder is called. */
        private boolean deed(int at) {
            if (!english() || !tokens.get(at).norm().endsWith("ed") || at == 0) {
                return false;
            }
            Token before = tokens.get(at - 1);
            return before.word()
                    && (taken[at - 1]
                            || before.capitalised()
                            || in(at - 1, WordClass.PRONOUN_PERSON)
                            || in(at - 1, WordClass.PRONOUN_PLURAL)
                            || (!words.function(before.norm()) && usageNoun(before.norm())));
        }

        private boolean usageNoun(String norm) {
            return norm.endsWith("s") || words.is(norm, WordClass.PROXY);
        }

        /** "Sen. Rubio", "Lt. Col. Damiba": the full stop at {@code dot} is the title's, not the sentence's. */
        private boolean shortened(int dot) {
            boolean addressed = !english()
                    && dot > 0
                    && MentionFinder.this
                            .titles
                            .at(words.language(), tokens, dot - 1)
                            .filter(title -> title.title().relation().isEmpty())
                            .isPresent();
            return (english() || addressed)
                    && dot + 1 < tokens.size()
                    && is(dot, ".")
                    && glued(dot)
                    && tokens.get(dot - 1).capitalised()
                    && tokens.get(dot - 1).text().length() <= LONGEST_SHORT
                    && tokens.get(dot + 1).capitalised();
        }

        /** "Information Minister", "Tribal Affairs Secretary": capitals that no name starts with, before such a title. */
        private boolean unknownPortfolio(int at, int end) {
            return MINISTERS.contains(tokens.get(end - 1).norm())
                    && tokens.get(end - 1).capitalised()
                    && tokens.get(at).capitalised()
                    && !starts(at)
                    && lexicon.at(tokens, at).senses().isEmpty()
                    && !words.is(tokens.get(at).norm(), WordClass.PLAIN);
        }

        /** A name found before the title that holds it goes: the lone capital of Foreign in Foreign Minister. */
        private void dropNamesIn(int from) {
            names.removeIf(name -> name.to() > from && !name.known());
        }

        /** "direktur organisasi tersebut": a noun that points back to a body is no part of its head's title. */
        private boolean pointed(int at) {
            return !english()
                    && at + 1 < tokens.size()
                    && in(at + 1, WordClass.POINTER)
                    && in(at, WordClass.GENERAL_BODY);
        }

        /** "Menteri Perubahan Iklim", "Menteri Keberlanjutan": a noun made of another word, which no country's name is. */
        private boolean madeNoun(int at) {
            return at < tokens.size()
                    && tokens.get(at).capitalised()
                    && !taken[at]
                    && Usage.made(tokens.get(at).norm())
                    && lexicon.at(tokens, at).senses().isEmpty()
                    && !lexicon.givenName(tokens.get(at).norm());
        }

        /** "Perdana Menteri (PM) Australia": the end of a title with its short form in brackets. */
        private int calledShort(int to) {
            boolean bracketed = to + 2 < tokens.size() && is(to, "(") && is(to + 2, ")");
            return bracketed
                            && MentionFinder.this
                                    .titles
                                    .at(words.language(), tokens, to + 1)
                                    .filter(title -> title.end() == to + 2)
                                    .isPresent()
                    ? to + 3
                    : to;
        }

        /** "Bupati nonaktif Kudus": the end of a title with the word that tells in what state the office is held. */
        private int suspended(int to) {
            return to + 1 < tokens.size()
                            && in(to, WordClass.INCUMBENT)
                            && tokens.get(to + 1).capitalised()
                    ? to + 1
                    : to;
        }

        /** "Deputi Penanganan Banjir BNPB X": the end of unknown capitals that say of which part of the body behind them; {@code from} without. */
        private int unitEnd(int from, Title title) {
            boolean partial = !english() && !headline && UNIT_HEADS.contains(title.office());
            int at = from;
            while (partial && at < tokens.size() && at - from <= LONGEST_UNIT && !taken[at]) {
                Lexicon.Match match = lexicon.at(tokens, at);
                if (at > from ? match.may(EntityType.ORGANIZATION) || acronym(at) : acronym(at)) {
                    int next = Math.max(match.end(), at + 1);
                    return at > from && holderAt(next) ? at : from;
                }
                boolean joined = at > from
                        && in(at, WordClass.CONJUNCTION)
                        && at + 1 < tokens.size()
                        && unknown(at + 1)
                        && !anyTitle(at + 1);
                if (!joined && !portfolio(at) && (!unknown(at) || anyTitle(at))) {
                    return from;
                }
                at++;
            }
            return from;
        }

        /** Whether a holder's name stands at {@code at}, behind a comma or letters in brackets, too. */
        private boolean holderAt(int at) {
            int name = at + 2 < tokens.size() && is(at, "(") && is(at + 2, ")") ? at + 3 : at;
            name += name < tokens.size() && is(name, ",") ? 1 : 0;
            return name < tokens.size()
                    && tokens.get(name).capitalised()
                    && !acronym(name)
                    && first(name).isEmpty();
        }

        /** "pengamat Organisasi Kerja Sama Islam": the words of a body's own name say nothing of the title before it. */
        private boolean spelledBody(int at) {
            Lexicon.Match match = lexicon.at(tokens, at);
            return !english() && match.may(EntityType.ORGANIZATION) && match.end() > at + 2;
        }

        /** "Menteri Transisi Ekologis Spanyol": the end of the capitals that no name has, before the country that has the minister; {@code from} without. */
        private int charged(int from) {
            int at = from;
            while (at < tokens.size()
                    && at - from < LONGEST_CHARGE
                    && tokens.get(at).capitalised()
                    && lexicon.at(tokens, at).senses().isEmpty()
                    && !lexicon.givenName(tokens.get(at).norm())) {
                at++;
            }
            return at > from
                            && at + 1 < tokens.size()
                            && tokens.get(at + 1).capitalised()
                            && lexicon.at(tokens, at).may(EntityType.COUNTRY)
                    ? at
                    : from;
        }

        private int portfolioEnd(int from) {
            int to = from;
            while (to < tokens.size() && portfolio(to) && !pointed(to) && !spelledBody(to)) {
                to++;
                if (to + 1 < tokens.size()
                        && (in(to, WordClass.CONJUNCTION) || is(to, ","))
                        && portfolio(to + 1)
                        && !is(to, ",")) {
                    to++;
                }
                if (listed(to, this::portfolio)) {
                    to++;
                    to += in(to, WordClass.CONJUNCTION) ? 1 : 0;
                }
            }
            return to;
        }

        /** "Pendidikan, Kebudayaan, Riset, dan Teknologi": whether a list of capitals goes on at this comma and ends in "and". */
        private boolean listed(int comma, IntPredicate member) {
            int at = comma;
            while (!english() && at + 1 < tokens.size() && is(at, ",")) {
                boolean last = in(at + 1, WordClass.CONJUNCTION);
                int next = last ? at + 2 : at + 1;
                if (next >= tokens.size() || !tokens.get(next).capitalised() || !member.test(next)) {
                    return false;
                }
                at = next + 1;
                while (at < tokens.size() && tokens.get(at).capitalised() && member.test(at) && at - next < 3) {
                    at++;
                }
                if (last || (at + 1 < tokens.size() && in(at, WordClass.CONJUNCTION) && member.test(at + 1))) {
                    return true;
                }
            }
            return false;
        }

        private boolean unknown(int i) {
            return tokens.get(i).capitalised()
                    && lexicon.at(tokens, i).senses().isEmpty()
                    && !lexicon.givenName(tokens.get(i).norm())
                    && first(i).isEmpty()
                    && !acronym(i);
        }

        private boolean portfolio(int i) {
            String norm = tokens.get(i).norm();
            boolean within = english()
                    || !words.is(norm, WordClass.PREPOSITION)
                    || (i + 1 < tokens.size() && in(i + 1, WordClass.PORTFOLIO));
            return within
                    && words.is(norm, WordClass.PORTFOLIO)
                    && !norm.equals("of")
                    && !norm.equals("for")
                    && !norm.equals("and");
        }

        /** "American University of Central Asia", "Labour Party of Norway": the end of a name that goes on with its place; that of {@code match} without. */
        private int campus(Lexicon.Match match) {
            int of = match.end();
            boolean goesOn = english()
                    && !headline
                    && of + 1 < tokens.size()
                    && is(of, "of")
                    && !taken[of + 1]
                    && tokens.get(of + 1).capitalised()
                    && (partyOf(of)
                            || match.senses().stream()
                                    .allMatch(sense -> sense.entry().kind().equals("university")));
            if (!goesOn) {
                return of;
            }
            Lexicon.Match place = lexicon.at(tokens, of + 1);
            return place.senses().isEmpty() ? capitals(of + 1) : place.end();
        }

        /** "Liberal Democratic Party of Japan": the senses of {@code match} that are at home in the land at {@code land}. */
        private List<Sense> known(Lexicon.Match match, int land) {
            List<Entity> homes = lexicon.at(tokens, land).senses().stream()
                    .map(sense -> sense.entry().entity())
                    .toList();
            return english()
                    ? match.senses().stream()
                            .filter(sense -> lexicon.homeOf(sense.entry().entity())
                                    .filter(homes::contains)
                                    .isPresent())
                            .toList()
                    : List.of();
        }

        /** "Partai Republik Turki": the end of the name of a body that another country has under the same name. */
        private int abroad(Lexicon.Match match) {
            int at = match.end();
            if (headline
                    || !match.may(EntityType.ORGANIZATION)
                    || at >= tokens.size()
                    || !tokens.get(at).capitalised()) {
                return at;
            }
            Lexicon.Match land = lexicon.at(tokens, at);
            Optional<Entity> home =
                    lexicon.homeOf(match.senses().getFirst().entry().entity());
            boolean other = home.isPresent()
                    && land.may(EntityType.COUNTRY)
                    && land.senses().stream()
                            .allMatch(sense -> sense.form() == Form.NAME
                                    && !home.get().equals(sense.entry().entity()))
                    && match.end() > 1
                    && tokens.get(match.end() - 1).text().length() > SHORTEST_LAND;
            return other ? land.end() : at;
        }

        /** "Selangor FC", "Reykjavik Geothermal": the end of a body's name that opens with a place; "klub Brisbane Roar". */
        private int club(int from, Lexicon.Match match) {
            boolean land = !english() && !headline && match.senses().stream().anyMatch(MentionFinder::landName);
            int at = match.end();
            boolean closed = land
                    && at < tokens.size()
                    && !taken[at]
                    && tokens.get(at).capitalised()
                    && heads.last(tokens.get(at).text())
                            .filter(EntityType.ORGANIZATION::equals)
                            .isPresent()
                    && (heads.first(tokens.get(at).text()).isEmpty() || acronym(at));
            return closed || (land && team(from, at)) ? at + 1 : match.end();
        }

        /**
         * "membela Brisbane Roar", "Slowakia Progresif, partai": a capital that nobody knows behind a place, where the word before
         * both tells of a team, or that behind the comma of a body.
         */
        private boolean team(int from, int at) {
            boolean state = lexicon.at(tokens, from).senses().stream()
                    .anyMatch(
                            sense -> sense.entry().entity().type() == EntityType.COUNTRY && sense.form() == Form.NAME);
            boolean told = from > 0
                    && (state
                            ? in(from - 1, WordClass.PARTISAN)
                            : in(from - 1, WordClass.TEAM) || in(from - 1, WordClass.PARTISAN) || played(from));
            boolean party =
                    at + 1 < tokens.size() && state && kindApposed(at + 1).isPresent();
            return (told || party) && at < tokens.size() && !taken[at] && unknown(at) && !anyTitle(at);
        }

        /** "gelandang Adana Demirspor": whether a title right before {@code at} is that of a team. */
        private boolean played(int at) {
            return titles.stream()
                    .anyMatch(title ->
                            title.to() == at && TEAMED.contains(title.title().office()));
        }

        /** "timnas Indonesia U-20": the end of a national team's name, {@code from} without. */
        private int nationalTeam(int from) {
            int noun = is(from, "timnas")
                    ? from + 1
                    : is(from, "tim") && from + 1 < tokens.size() && is(from + 1, "nasional") ? from + 2 : from;
            boolean free = !english() && noun > from && noun < tokens.size() && !taken[noun];
            Lexicon.Match land = free ? lexicon.at(tokens, noun) : new Lexicon.Match(noun, List.of());
            if (!land.may(EntityType.COUNTRY)) {
                return from;
            }
            boolean aged = land.end() < tokens.size()
                    && AGED.matcher(tokens.get(land.end()).text()).matches();
            return aged ? land.end() + 1 : land.end();
        }

        /** "Walhi Kalimantan Selatan": the end of a body's name with the place of its branch. */
        private int chapter(Lexicon.Match match) {
            int at = match.end();
            boolean body = !english()
                    && !headline
                    && !match.senses().isEmpty()
                    && match.senses().stream()
                            .allMatch(sense -> CHAPTERED.contains(sense.entry().kind()))
                    && at < tokens.size()
                    && !taken[at]
                    && tokens.get(at).capitalised();
            Lexicon.Match place = body ? lexicon.at(tokens, at) : new Lexicon.Match(at, List.of());
            boolean land = !place.senses().isEmpty()
                    && place.senses().stream()
                            .allMatch(sense -> sense.entry().entity().type() == EntityType.PLACE);
            return land ? compass(place) ? place.end() + 1 : place.end() : at;
        }

        /** "Indonesia for Global Justice": a body whose English name opens with a country. */
        private boolean campaign(Lexicon.Match match) {
            return !english()
                    && !headline
                    && match.may(EntityType.COUNTRY)
                    && match.end() + 1 < tokens.size()
                    && is(match.end(), "for")
                    && tokens.get(match.end() + 1).capitalised();
        }

        private int campaignEnd(int from) {
            int at = from + 1;
            while (at < tokens.size() && !taken[at] && tokens.get(at).capitalised() && !anyTitle(at)) {
                at++;
            }
            return at;
        }

        /** "Lampung Selatan": a place's part or neighbour that the lexicon does not know. */
        private boolean compass(Lexicon.Match match) {
            return !english()
                    && match.end() < tokens.size()
                    && COMPASS.contains(tokens.get(match.end()).text())
                    && match.may(EntityType.PLACE);
        }

        private int lexical(int i, Lexicon.Match match) {
            int end = match.end();
            boolean particle = !english()
                    && !headline
                    && end == i + 1
                    && end + 1 < tokens.size()
                    && PARTICLES.contains(tokens.get(end).norm())
                    && !words.is(tokens.get(end).norm(), WordClass.PREPOSITION)
                    && tokens.get(end + 1).capitalised();
            if (particle) {
                return add(i, capitals(i), List.of(), Optional.of(EntityType.PERSON));
            }
            int longerBody = english() ? campus(match) : abroad(match);
            if (longerBody > end) {
                return add(i, longerBody, known(match, end + 1), Optional.of(EntityType.ORGANIZATION));
            }
            boolean tournament = !english()
                    && !headline
                    && end < tokens.size()
                    && OPENS.contains(tokens.get(end).text())
                    && match.senses().stream().anyMatch(MentionFinder::landName);
            if (tournament) {
                return add(i, end + 1, List.of(), Optional.of(EntityType.EVENT));
            }
            boolean paired = !english()
                    && !headline
                    && end + 1 < tokens.size()
                    && match.senses().stream().allMatch(MentionFinder::landName)
                    && is(end, "-")
                    && glued(end)
                    && glued(end + 1)
                    && unknown(end + 1)
                    && !anyTitle(end + 1);
            if (paired) {
                return add(i, capitals(end + 1), List.of(), Optional.of(EntityType.ORGANIZATION));
            }
            if (bearer(i, match)) {
                boolean ordinary = starts(i) && lexicon.ordinary(tokens.get(end).norm());
                return add(i, end + 1, List.of(), Optional.of(ordinary ? EntityType.ORGANIZATION : EntityType.PERSON));
            }
            int club = club(i, match);
            if (club > end) {
                return add(i, club, List.of(), Optional.of(EntityType.ORGANIZATION));
            }
            int chapter = chapter(match);
            if (chapter > end) {
                return add(i, chapter, List.of(), Optional.of(EntityType.ORGANIZATION));
            }
            if (campaign(match)) {
                return add(i, campaignEnd(match.end()), List.of(), Optional.of(EntityType.ORGANIZATION));
            }
            if (compass(match)) {
                return add(i, end + 1, List.of(), Optional.of(EntityType.PLACE));
            }
            boolean adjective = match.senses().stream().allMatch(sense -> sense.form() == Form.ADJECTIVE);
            int longer = subsidiary(i, match);
            if (longer > end) {
                return add(i, longer, List.of(), Optional.of(EntityType.ORGANIZATION));
            }
            boolean place = match.senses().stream()
                    .noneMatch(sense -> sense.entry().entity().type() == EntityType.PERSON);
            boolean goesOn = !headline
                    && english()
                    && end < tokens.size()
                    && tokens.get(end).capitalised()
                    && !taken[end];
            if (goesOn && (place || person(match))) {
                int run = capitals(i);
                Optional<Integer> head = lastHead(i, run).filter(at -> at >= end);
                Optional<EntityType> kind =
                        head.flatMap(at -> heads.last(tokens.get(at).text()));
                // "Obama Foods": what bears somebody's name is a body.
                if (kind.filter(it -> place || it == EntityType.ORGANIZATION).isPresent()) {
                    // "the think tank Volta Policy Forum"
                    boolean body = i > 0
                            && kind(i - 1)
                                    .filter(EntityType.ORGANIZATION::equals)
                                    .isPresent();
                    return add(
                            i,
                            headed(i, head.get(), run),
                            List.of(),
                            body ? Optional.of(EntityType.ORGANIZATION) : kind);
                }
                if (!adjective && run > end && after(i, "'s") && landNames(match) && unknown(end)) {
                    return add(i, run, List.of(), Optional.of(EntityType.ORGANIZATION));
                }
                boolean person = !adjective
                        && end == i + 1
                        && run > end
                        && run - i <= 3
                        && !acronym(i)
                        && lexicon.at(tokens, end).senses().isEmpty()
                        && match.senses().stream().allMatch(MentionFinder::landName)
                        && !after(i, "'s");
                if (person
                        && MentionFinder.this
                                .titles
                                .at(words.language(), tokens, end)
                                .isEmpty()) {
                    return add(i, run, List.of(), beside(i, run).or(() -> Optional.of(EntityType.PERSON)));
                }
            }
            if (town(i, match)) {
                int run = capitals(i);
                return add(i, run, List.of(), beside(i, run).or(() -> guess(i, run)));
            }
            if (namesake(i, match)) {
                return add(i, end + 1, List.of(), Optional.of(EntityType.PERSON));
            }
            if (!headline
                    && !place
                    && end == i + 1
                    && end < tokens.size()
                    && tokens.get(end).capitalised()
                    && !taken[end]
                    && !words.is(tokens.get(end).norm(), WordClass.PROXY)) {
                int run = capitals(i);
                if (run > end && run - i <= 3 && lastHead(i, run).isEmpty()) {
                    return add(i, run, List.of(), Optional.of(EntityType.PERSON));
                }
            }
            return add(i, surnames(i, match), match.senses(), Optional.empty());
        }

        /** "Moussa Faki Mahamat": the end of further names behind those by which a person is known; that of {@code match} without. */
        private int surnames(int from, Lexicon.Match match) {
            int at = match.end();
            boolean known = !headline && person(match) && at > from + 1;
            while (known
                    && at < tokens.size()
                    && at < match.end() + 2
                    && !taken[at]
                    && unknown(at)
                    && !anyTitle(at)
                    && heads.last(tokens.get(at).text()).isEmpty()
                    && !words.function(tokens.get(at).norm())
                    && !words.is(tokens.get(at).norm(), WordClass.PROXY)
                    && !words.is(tokens.get(at).norm(), WordClass.PORTFOLIO)
                    && !lexicon.ordinary(tokens.get(at).norm())) {
                at++;
            }
            return at;
        }

        private static boolean person(Lexicon.Match match) {
            return match.senses().stream()
                    .allMatch(sense -> sense.entry().entity().type() == EntityType.PERSON);
        }

        /** "kata Jordan Peters", "Sofia Lund memuji": a place and one unknown capital, where somebody's name may stand. */
        private boolean bearer(int from, Lexicon.Match match) {
            int at = match.end();
            boolean two = !english()
                    && !headline
                    && at == from + 1
                    && at < tokens.size()
                    && !acronym(from)
                    && landNames(match)
                    && !match.senses().isEmpty()
                    && !taken[at]
                    && unknown(at)
                    && !anyTitle(at)
                    && !words.is(tokens.get(at).norm(), WordClass.PLAIN)
                    && !words.is(tokens.get(at).norm(), WordClass.PORTFOLIO)
                    && !words.is(tokens.get(at).norm(), WordClass.PROXY)
                    && !words.function(tokens.get(at).norm())
                    && !words.verb(tokens.get(at).norm())
                    && !COMPASS.contains(tokens.get(at).text())
                    && heads.last(tokens.get(at).text()).isEmpty()
                    && (at + 1 == tokens.size() || !tokens.get(at + 1).capitalised());
            return two
                    && (starts(from)
                            || in(from - 1, WordClass.PERSONAL)
                            || in(from - 1, WordClass.SAID)
                            || in(from - 1, WordClass.SOURCE)
                            || AGENT.contains(tokens.get(from - 1).norm())
                            || titles.stream()
                                    .anyMatch(title -> title.to() == from
                                            && title.title().relation().isEmpty()));
        }

        /** "Porto Sereno": an unknown capital behind a word that names a place as well as a club or company. */
        private boolean town(int from, Lexicon.Match match) {
            int at = match.end();
            boolean several = english()
                    && !headline
                    && at == from + 1
                    && at < tokens.size()
                    && match.senses().stream().anyMatch(MentionFinder::landName)
                    && match.senses().stream()
                            .allMatch(sense ->
                                    landName(sense) || sense.entry().kind().equals("sport"))
                    && !landNames(match);
            return several && !taken[at] && unknown(at) && !anyTitle(at) && !after(from, "'s");
        }

        /** "Budi Arie Santosa": the first names of somebody known, and another last name. */
        private boolean namesake(int from, Lexicon.Match match) {
            int at = match.end();
            return !headline
                    && at > from + 1
                    && at < tokens.size()
                    && !taken[at]
                    && unknown(at)
                    && !anyTitle(at)
                    && (at + 1 == tokens.size() || !tokens.get(at + 1).capitalised())
                    && match.senses().stream()
                            .allMatch(sense -> sense.entry().entity().type() == EntityType.PERSON
                                    && sense.entry().entity().name().split(" ").length > at - from);
        }

        /** "Pertamina Hulu Rokan", "Dangote Cement": the end of a name that opens with that of a company and goes on in unknown capitals. */
        private int subsidiary(int from, Lexicon.Match match) {
            boolean company = !headline
                    && !match.senses().isEmpty()
                    && (english() ? match.end() == from + 1 : !titled(from))
                    && match.senses().stream()
                            .allMatch(sense -> Set.of("company", "bank", "sport")
                                    .contains(sense.entry().kind()));
            int at = match.end();
            while (company && at < tokens.size() && !taken[at] && (unknown(at) || branded(at)) && !anyTitle(at)) {
                at++;
            }
            return at;
        }

        /** "PLN Indonesia Power": a country within the name of a company, before the word that closes it. */
        private boolean branded(int at) {
            return !english()
                    && lexicon.at(tokens, at).may(EntityType.COUNTRY)
                    && lexicon.at(tokens, at).end() == at + 1
                    && at + 1 < tokens.size()
                    && heads.last(tokens.get(at + 1).text())
                            .filter(EntityType.ORGANIZATION::equals)
                            .isPresent();
        }

        private boolean landNames(Lexicon.Match match) {
            return match.senses().stream().allMatch(MentionFinder::landName);
        }

        private boolean after(int i, String norm) {
            return i > 0 && is(i - 1, norm);
        }

        private int unknown(int i, int end, Lexicon.Match match) {
            if (!tokens.get(i).capitalised() || (!match.senses().isEmpty() && end <= match.end())) {
                return match.senses().isEmpty() ? i + 1 : lexical(i, match);
            }
            boolean creed = english() && end == i + 1 && in(i, WordClass.CREED);
            int headed = headline && !creed ? usage.headed(tokens, i) : i;
            if (headed > i && IntStream.range(i, headed).noneMatch(at -> taken[at])) {
                return add(i, headed, List.of(), headed > i + 1 ? guess(i, headed) : Optional.empty());
            }
            if (headline || creed || (!english() && in(i, WordClass.FORMER)) || qualifier(i, end)) {
                return i + 1;
            }
            if (led(i, end)) {
                return add(i, end, List.of(), Optional.of(EntityType.ORGANIZATION));
            }
            if (i > 0 && in(i - 1, WordClass.NICKNAME)) {
                return end;
            }
            boolean treaty = !english()
                    && end > i + 1
                    && first(i).filter(EntityType.AGREEMENT::equals).isPresent();
            if (plain(i)
                    && !treaty
                    && !((government(i) || (!english() && twoWords(i).isPresent())) && end > i + 2)) {
                return i + 1;
            }
            boolean bracketed =
                    !english() && end > i + 1 && end < tokens.size() && is(end, "(") && first(i).isPresent();
            if (!bracketed && common(i, end)) {
                return i + 1;
            }
            if (ofCountry(i, end)) {
                return add(i, end, List.of(), Optional.of(EntityType.ORGANIZATION));
            }
            Optional<EntityType> first = first(i);
            int national = national(i, end);
            if (national > end) {
                return add(i, national, List.of(), first.or(() -> Optional.of(EntityType.ORGANIZATION)));
            }
            boolean placed = english()
                    && first.filter(EntityType.PLACE::equals).isPresent()
                    && lastHead(i, end)
                            .flatMap(head -> heads.last(tokens.get(head).text()))
                            .filter(EntityType.ORGANIZATION::equals)
                            .isPresent();
            if (first.isPresent() && end > i + 1 && !placed) {
                return add(i, end, List.of(), first);
            }
            Optional<Integer> last = lastHead(i, end)
                    .filter(head -> english()
                            || heads.last(tokens.get(head).text())
                                    .filter(EntityType.ORGANIZATION::equals)
                                    .isPresent()
                            || tokens.subList(i, end).stream().allMatch(Token::capitalised));
            boolean football = first.isPresent()
                    && end > i + 1
                    && Set.of("FC", "United").contains(tokens.get(end - 1).text());
            if (football) {
                return add(i, end, List.of(), Optional.of(EntityType.ORGANIZATION));
            }
            boolean another = !english()
                    && end == i + 1
                    && end < tokens.size()
                    && in(end, WordClass.NEXT)
                    && (first.isPresent() || in(i, WordClass.NOUN) || in(i, WordClass.BODY_NOUN));
            if (another) {
                return end;
            }
            boolean occasion = !english()
                    && end == i + 1
                    && first.filter(EntityType.EVENT::equals).isPresent()
                    && in(i, WordClass.OCCASION);
            if (occasion) {
                return add(i, end, List.of(), first);
            }
            boolean family = english()
                    && end == i + 2
                    && last.filter(head -> head == i + 1).isPresent()
                    && heads.last(tokens.get(i + 1).text())
                            .filter(EntityType.FACILITY::equals)
                            .isPresent()
                    && lexicon.givenName(tokens.get(i).norm())
                    && !(i > 0 && (in(i - 1, WordClass.PREPOSITION) || in(i - 1, WordClass.DETERMINER)));
            // "Peter Hall, an analyst": a family's name that buildings have, too.
            if (family) {
                return add(i, end, List.of(), Optional.of(EntityType.PERSON));
            }
            if (last.isPresent()) {
                // "67 persen saham Kestrel Terminal": what has shares is a company.
                boolean owned = !english() && i > 0 && is(i - 1, "saham");
                return add(
                        i,
                        headed(i, last.get(), end),
                        List.of(),
                        owned
                                ? Optional.of(EntityType.ORGANIZATION)
                                : kindBefore(i)
                                        .or(() -> heads.last(
                                                tokens.get(last.get()).text())));
            }
            boolean body = end > i + 1
                    && acronym(i)
                    && tokens.get(i).text().charAt(1) != '.'
                    && tokens.get(i).text().length() >= SHORTEST_BODY
                    && tokens.get(i + 1).word()
                    && !acronym(i + 1)
                    && titled(i);
            if (body) {
                return add(i, i + 1, List.of(), Optional.of(EntityType.ORGANIZATION));
            }
            boolean townsman = !english()
                    && end == i + 1
                    && end < tokens.size()
                    && lexicon.givenName(tokens.get(i).norm())
                    && !(i > 0 && in(i - 1, WordClass.PREPOSITION))
                    && tokens.get(end).capitalised()
                    && lexicon.at(tokens, end).end() == end + 1
                    && lexicon.at(tokens, end).senses().stream().allMatch(Scan::surnamed);
            if (townsman) {
                return add(i, end + 1, List.of(), Optional.of(EntityType.PERSON));
            }
            boolean surnamed = !english()
                    && end == i + 1
                    && end < tokens.size()
                    && (bodied(i)
                            || titles.stream()
                                    .anyMatch(title -> title.to() == i
                                            && !title.title().office().equals("governor")))
                    && tokens.get(end).capitalised()
                    && lexicon.at(tokens, end).end() == end + 1
                    && lexicon.at(tokens, end).senses().stream()
                            .allMatch(sense ->
                                    sense.entry().entity().type() == EntityType.PLACE || sense.form() == Form.METONYM);
            if (surnamed) {
                EntityType type = pointedBody(i, end + 1) ? EntityType.ORGANIZATION : EntityType.PERSON;
                return add(i, end + 1, List.of(), Optional.of(type));
            }
            Optional<EntityType> letters = initialled(i, end) ? Optional.of(EntityType.ORGANIZATION) : Optional.empty();
            return add(i, end, List.of(), letters.or(() -> beside(i, end)).or(() -> guess(i, end)));
        }

        /** "Stand-in captain", "Deadly blast": a word with the capital of a sentence's start that only tells more of the noun behind it. */
        private boolean qualifier(int from, int to) {
            String norm = tokens.get(from).norm();
            boolean shaped = QUALIFYING.matcher(norm).matches()
                    || heads.last(tokens.get(from).text()).isPresent()
                    || (norm.indexOf('-') > 0
                            && tokens.get(from)
                                            .text()
                                            .chars()
                                            .filter(Character::isUpperCase)
                                            .count()
                                    == 1);
            return english()
                    && to == from + 1
                    && to < tokens.size()
                    && shaped
                    && starts(from)
                    && Character.isLowerCase(tokens.get(to).text().charAt(0))
                    && !words.function(tokens.get(to).norm())
                    && (!words.verb(tokens.get(to).norm())
                            || tokens.get(to).norm().endsWith("ing"))
                    && !lexicon.givenName(norm)
                    && !usage.alone(norm);
        }

        /** A town or a company whose name is a family's, too: "Rina Malang", "Masahiro Takeda". */
        private static boolean surnamed(Sense sense) {
            return sense.entry().entity().type() == EntityType.PLACE
                    || sense.entry().kind().equals("company");
        }

        /** "Unite general secretary Sharon Graham", "Wattle Creek CEO Naomi Pruett": unknown capitals before such a title and a name are a body. */
        private boolean led(int from, int to) {
            boolean unknown = english()
                    && (!starts(from) || to > from + 1)
                    && to < tokens.size()
                    && !plain(from)
                    && !(to == from + 1 && in(from, WordClass.CREED))
                    && tokens.subList(from, to).stream().noneMatch(token -> lexicon.givenName(token.norm()));
            return unknown
                    && MentionFinder.this
                            .titles
                            .at(words.language(), tokens, to)
                            .filter(title -> title.title().relation().isPresent()
                                    && (Character.isLowerCase(
                                                    tokens.get(to).text().charAt(0))
                                            || (to > from + 1
                                                    && OF_COMPANIES.contains(
                                                            title.title().office())))
                                    && title.end() < tokens.size()
                                    && tokens.get(title.end()).capitalised())
                            .isPresent();
        }

        /** "DPD PAR": the branch of a party, two abbreviations that are one name. */
        private boolean branch(int at) {
            return acronym(at)
                    && at + 1 < tokens.size()
                    && (acronym(at + 1) || tokens.get(at + 1).text().equals("Partai"))
                    && !titled(at + 1);
        }

        /** Whether a title ends right before {@code at}. */
        private boolean titled(int at) {
            return titles.stream().anyMatch(title -> title.to() == at);
        }

        /** "Menteri Pertahanan Lituania Robertas Kaunas": whether a title and the country whose it is end right before {@code at}. */
        private boolean bodied(int at) {
            return !names.isEmpty()
                    && names.getLast().to() == at
                    && names.getLast().may(EntityType.COUNTRY)
                    && titled(names.getLast().from());
        }

        /** "Direktur Semen Indonesia": the end of a body's name with its country's, which Indonesian prints as they are. */
        private int national(int from, int to) {
            boolean free = !english()
                    && to < tokens.size()
                    && (titled(from) || !starts(from))
                    && !bodied(from)
                    && !lexicon.givenName(tokens.get(from).norm())
                    && MentionFinder.this
                            .titles
                            .at(words.language(), tokens, from)
                            .isEmpty()
                    && !words.is(tokens.get(from).norm(), WordClass.PLAIN)
                    && !words.is(tokens.get(from).norm(), WordClass.PORTFOLIO);
            if (!free || !tokens.get(to).capitalised()) {
                return to;
            }
            Lexicon.Match match = lexicon.at(tokens, to);
            boolean town = to == from + 1 && !titled(from) && !acronym(from) && match.may(EntityType.PLACE);
            boolean land = (town
                            || (match.may(EntityType.COUNTRY)
                                    && match.senses().stream().allMatch(sense -> sense.form() == Form.NAME)))
                    && match.end() == to + 1
                    && tokens.get(to).text().length() > SHORTEST_LAND;
            return land ? to + 1 : to;
        }

        /** "Athletics Kenya": a name that closes with a country's and opens with no given name. */
        private boolean ofCountry(int from, int to) {
            return english()
                    && to == from + 2
                    && !starts(from)
                    && !lexicon.givenName(tokens.get(from).norm())
                    && !titled(from)
                    && first(from).isEmpty()
                    && lexicon.at(tokens, to - 1).senses().stream()
                            .anyMatch(sense ->
                                    sense.entry().entity().type() == EntityType.COUNTRY && sense.form() == Form.NAME)
                    && tokens.get(to - 1).text().length() > SHORTEST_LAND;
        }

        /** "eks pemain Persela Lamongan itu": what stands between such a title and a pointer is no holder of it. */
        private boolean pointedBody(int from, int to) {
            return !english()
                    && to < tokens.size()
                    && in(to, WordClass.POINTER)
                    && titles.stream()
                            .anyMatch(title -> title.to() == from
                                    && title.title().relation().isPresent()
                                    && !STATELY.contains(title.title().office()));
        }

        /** What the lower-case word next to an unknown name says that it is. */
        private Optional<EntityType> beside(int from, int to) {
            if (pointedBody(from, to)) {
                return Optional.of(EntityType.ORGANIZATION);
            }
            if (written(from, to) || seat(to)) {
                return Optional.of(EntityType.PLACE);
            }
            // "harian La Prensa": an article, and no given name
            boolean article = !english()
                    && from > 0
                    && ARTICLES.contains(tokens.get(from).text())
                    && kind(from - 1).filter(EntityType.ORGANIZATION::equals).isPresent();
            if (article) {
                return Optional.of(EntityType.ORGANIZATION);
            }
            if (!english()
                    && to > from + 1
                    && (titled(from) || lexicon.givenName(tokens.get(from).norm()))) {
                return lexicon.givenName(tokens.get(from).norm()) && !titled(from)
                        ? national(from)
                        : titled(from) && !lexicon.givenName(tokens.get(from).norm())
                                ? kindApposed(to)
                                : Optional.empty();
            }
            boolean fronted = english() && (titled(from) || fronted(from, to));
            Optional<EntityType> apposed = fronted ? Optional.empty() : explained(to);
            if (apposed.isPresent()) {
                return apposed;
            }
            Optional<EntityType> behind = english() && to < tokens.size()
                    ? kind(to).map(type -> whereItIs(from, to, type) ? EntityType.PLACE : type)
                    : Optional.empty();
            boolean led = !english() && from > 1 && titled(from - 1);
            return behind.or(() -> from > 0 ? kind(from - 1) : Optional.empty())
                    .filter(type -> !led || type == EntityType.ORGANIZATION)
                    .or(() -> english() && from > 1 && is(from - 1, "of")
                            ? kind(from - 2).filter(PLACES::contains).map(_ -> EntityType.PLACE)
                            : Optional.empty())
                    .or(() -> kindBefore(from))
                    .or(() -> kindOfLand(from))
                    .or(() -> english() ? Optional.empty() : national(from))
                    .or(() -> fronted ? Optional.empty() : kindApposed(to));
        }

        /** "the Trondheim company": a town, and a noun for a body in it. */
        private boolean whereItIs(int from, int to, EntityType type) {
            return type == EntityType.ORGANIZATION
                    && from > 0
                    && is(from - 1, "the")
                    && !tokens.get(to).text().equals("party")
                    && lexicon.town(Tokenizer.norm(surface(from, to)));
        }

        /** "According to Marlene Baptiste, the bloc will …": the comma closes what opens the sentence, and no apposition follows. */
        private boolean fronted(int from, int to) {
            boolean opens = from > 0
                    && from <= FRONTED
                    && to < tokens.size()
                    && is(to, ",")
                    && (in(0, WordClass.SOURCE) || in(0, WordClass.PREPOSITION) || in(0, WordClass.TEMPORAL))
                    && tokens.subList(0, from).stream()
                            .noneMatch(token -> token.text().equals(","));
            int end = to + 1;
            while (opens
                    && end < tokens.size()
                    && end - to <= FRONTED
                    && tokens.get(end).word()) {
                end++;
            }
            return opens && (end - to > FRONTED || end >= tokens.size() || !is(end, ","));
        }

        /** "Local 88 President Denise Harrow": whether a branch stands before the title of who leads it, a word and a number. */
        private boolean chapterNumber(int at) {
            return english()
                    && at + 2 < tokens.size()
                    && tokens.get(at).capitalised()
                    && !taken[at]
                    && !taken[at + 1]
                    && BRANCH_NUMBER.matcher(tokens.get(at + 1).text()).matches()
                    && anyTitle(at + 2)
                    && tokens.get(at + 2).capitalised();
        }

        /** "the Republic of Zambia", "the Kingdom of the Netherlands": the end of what a state calls itself; {@code at} without. */
        private int state(int at) {
            boolean opens = english()
                    && at + 2 < tokens.size()
                    && tokens.get(at).capitalised()
                    && in(at, WordClass.STATE_KIND)
                    && is(at + 1, "of");
            if (!opens || !lexicon.at(tokens, at).senses().isEmpty()) {
                return at;
            }
            Lexicon.Match land = lexicon.at(tokens, landOf(at));
            return land.may(EntityType.COUNTRY) ? land.end() : at;
        }

        private int landOf(int kind) {
            return kind + 3 < tokens.size() && is(kind + 2, "the") ? kind + 3 : kind + 2;
        }

        /** "Inverness-based Kestrel Farms": whether a body's seat ends at {@code to}. */
        private boolean seat(int to) {
            return english()
                    && to > 0
                    && to + 1 < tokens.size()
                    && is(to, "-")
                    && in(to + 1, WordClass.BASED)
                    && tokens.get(to - 1).capitalised()
                    && (!starts(to - 1)
                            || (to + 2 < tokens.size() && tokens.get(to + 2).capitalised()));
        }

        /** "SYLHET, Bangladesh (East Wire) —": the town of a dateline, which opens the text. */
        private boolean written(int from, int to) {
            return english()
                    && from == 0
                    && to < tokens.size()
                    && (is(to, ",") || is(to, "("))
                    && Lines.dateline(tokens) >= to;
        }

        /** "yayasan Belanda, X": a kind with its country before a comma, unless a title before them has a holder. */
        private Optional<EntityType> kindOfLand(int name) {
            int land = !english() && name > 1 && is(name - 1, ",") ? landBefore(name - 1) : 0;
            boolean apposed = land > 1;
            int kind = apposed && in(land - 1, WordClass.ORIGIN) ? land - 2 : land - 1;
            while (apposed
                    && kind > 1
                    && land - kind <= DESCRIPTIONS
                    && kind(kind).isEmpty()
                    && noun(tokens.get(kind))) {
                kind--;
            }
            return apposed && !titled(kind) ? kind(kind).filter(EntityType.ORGANIZATION::equals) : Optional.empty();
        }

        /** "perusahaan roket X", "kelompok separatis X": a noun for a kind, with up to two that describe it. */
        private Optional<EntityType> kindBefore(int name) {
            int at = name - 1;
            while (!english() && at > 0 && name - at <= DESCRIPTIONS && noun(tokens.get(at))) {
                at--;
                Optional<EntityType> kind = kind(at).filter(EntityType.ORGANIZATION::equals);
                if (kind.isPresent()) {
                    return kind;
                }
            }
            return Optional.empty();
        }

        /** "produsen cokelat Swiss Barry Callebaut": a kind, a country and a name that might be a person's. */
        private Optional<EntityType> national(int name) {
            int land = landBefore(name);
            return land > 0
                    ? kind(land - 1).filter(EntityType.ORGANIZATION::equals).or(() -> kindBefore(land))
                    : Optional.empty();
        }

        /** Where the name of a country starts that ends at {@code end}; 0 without. */
        private int landBefore(int end) {
            return names.stream()
                    .filter(name -> name.to() == end && name.may(EntityType.COUNTRY))
                    .mapToInt(Name::from)
                    .findFirst()
                    .orElse(0);
        }

        /** "X, perusahaan investasi": a noun for a body that opens an apposition behind the name. */
        private Optional<EntityType> kindApposed(int to) {
            boolean apposed = !english()
                    && to + 1 < tokens.size()
                    && is(to, ",")
                    && !tokens.get(to + 1).capitalised()
                    && in(to + 1, WordClass.BODY_NOUN)
                    && !(to + 2 < tokens.size() && in(to + 2, WordClass.POINTER));
            return apposed ? Optional.of(EntityType.ORGANIZATION) : Optional.empty();
        }

        /** "Garissa, a town in eastern Kenya", "Kestrel, a small Danish drugmaker,": the kind that an apposition with an article tells. */
        private Optional<EntityType> explained(int to) {
            boolean opens = english()
                    && to + 2 < tokens.size()
                    && is(to, ",")
                    && (is(to + 1, "a") || is(to + 1, "an") || is(to + 1, "the"));
            boolean ranked = false;
            for (int at = to + 2; opens && at + 1 < tokens.size() && at - to < LONGEST_EXPLAINED; at++) {
                Token word = tokens.get(at);
                boolean closes = !noun(tokens.get(at + 1)) && !is(at + 1, "-") && !is(at + 1, "'s") && !is(at + 1, "'");
                Optional<EntityType> kind = heads.beside(word.norm());
                ranked |= RANKED.stream().anyMatch(word.norm()::endsWith);
                if (closes && kind.isPresent() && !word.capitalised()) {
                    return kind;
                }
                if (closes && ranked && in(at, WordClass.PRODUCER)) {
                    return Optional.of(EntityType.ORGANIZATION);
                }
                if (!noun(word)
                        && !word.capitalised()
                        && !is(at, "-")
                        && !is(at - 1, "-")
                        && !is(at, "'s")
                        && !ranked) {
                    return Optional.empty();
                }
            }
            return Optional.empty();
        }

        private boolean noun(Token token) {
            return Character.isLowerCase(token.text().charAt(0))
                    && !words.function(token.norm())
                    && !words.verb(token.norm())
                    && !words.is(token.norm(), WordClass.PERSON_NOUN);
        }

        /** "Tamilaga Vettri Kazhagam (TVK)": letters in brackets that are those of the words before them. */
        private boolean initialled(int from, int to) {
            return !english()
                    && bracketed(to)
                    && !lexicon.givenName(tokens.get(from).norm())
                    && tokens.get(to + 1).text().equals(initials(from, to, Token::capitalised));
        }

        private Optional<EntityType> kind(int at) {
            boolean thinkTank = english() && at > 0 && is(at, "tank") && is(at - 1, "think");
            return tokens.get(at).capitalised() && !starts(at)
                    ? Optional.empty()
                    : heads.beside(thinkTank ? "think-tank" : tokens.get(at).norm());
        }

        /** Capitals of words that only say what the name beside them is, as Timnas, and prices. */
        private boolean common(int from, int to) {
            boolean kinds = tokens.subList(from, to).stream()
                    .allMatch(token -> words.is(token.norm(), WordClass.PROXY)
                            || words.is(token.norm(), WordClass.KIND)
                            || words.is(token.norm(), WordClass.SUMMIT_NOUN));
            String last = tokens.get(to - 1).text();
            boolean headed = english()
                    && to > from + 1
                    && heads.last(last).filter(EntityType.ORGANIZATION::equals).isPresent()
                    && (!words.is(Tokenizer.norm(last), WordClass.PROXY)
                            || words.is(Tokenizer.norm(last), WordClass.BODY_NOUN));
            return (kinds && !headed)
                    || (to == from + 1 && PRICE.matcher(tokens.get(from).text()).matches());
        }

        private Optional<EntityType> guess(int from, int to) {
            int count = 0;
            boolean given = tokens.subList(from, to).stream().anyMatch(token -> lexicon.givenName(token.norm()));
            for (int i = from; i < to; i++) {
                if (!tokens.get(i).word()) {
                    continue;
                }
                count++;
                boolean he = i == from && to == from + 2 && tokens.get(i).text().equals("He");
                if ((words.is(tokens.get(i).norm(), WordClass.PLAIN)
                                && tokens.get(i).norm().length() > 1
                                && !he)
                        || (words.is(tokens.get(i).norm(), WordClass.PORTFOLIO) && !given)) {
                    return Optional.empty();
                }
            }
            // "Meminjam Hujan": a title, and nobody's name.
            String opening = tokens.get(from).norm();
            if (!english() && !given && count > 1 && opening.startsWith("mem") && words.verb(opening)) {
                return Optional.empty();
            }
            if (!english() && count > 1 && tokens.subList(from, to).stream().anyMatch(Scan::camel)) {
                return Optional.of(EntityType.ORGANIZATION);
            }
            boolean article = english() && tokens.get(from).text().equals("Al") && to - from == 3 && is(from + 1, "-");
            if (article) {
                return Optional.empty();
            }
            if (english()
                    && tokens.subList(from, to).stream()
                            .anyMatch(token -> token.text().equals("\u2013"))) {
                return Optional.of(EntityType.ORGANIZATION);
            }
            if (count == 1) {
                return acronym(from) ? Optional.of(EntityType.ORGANIZATION) : Optional.empty();
            }
            if (english() && !given && inside(from, to)) {
                return Optional.of(EntityType.PLACE);
            }
            if (english() && !headline && lettered(from, to)) {
                return Optional.of(EntityType.ORGANIZATION);
            }
            if (english() && !given && !headline && ordinary(from, to)) {
                return Optional.of(EntityType.ORGANIZATION);
            }
            return count <= LONGEST_PERSON && !digits(from, to) ? Optional.of(EntityType.PERSON) : Optional.empty();
        }

        /** "minister for EAC affairs", "Minister for Public Expenditure,": the end of what starts at {@code from} and a minister is for; {@code to} without. */
        private int affairs(int to, int from) {
            int at = from;
            while (at < tokens.size()
                    && at - from < LONGEST_OFFICE
                    && (tokens.get(at).capitalised() || is(at, "and") || portfolio(at))) {
                if (is(at, "affairs") || is(at, "relations")) {
                    return at + 1;
                }
                at++;
            }
            boolean closed = at > to && at < tokens.size() && is(at, ",") && !is(at - 1, "and");
            return closed ? at : to;
        }

        /** "Orbital Forge": capitals of words that are nobody's name. */
        private boolean ordinary(int from, int to) {
            boolean charge = from > 1 && titled(from - 1) && (is(from - 1, "for") || is(from - 1, "of"));
            return !charge
                    && !(to < tokens.size() && anyTitle(to))
                    && tokens.subList(from, to).stream()
                            .filter(Token::word)
                            .allMatch(token -> lexicon.ordinary(token.norm()));
        }

        /** "Alpha MBM", "CIMB Niaga": letters within a name, which is printed in small ones otherwise. */
        private boolean lettered(int from, int to) {
            List<String> parts = tokens.subList(from, to).stream()
                    .filter(Token::word)
                    .map(Token::text)
                    .toList();
            return parts.stream()
                            .anyMatch(part -> LETTERS.matcher(part).matches()
                                    && !ROMAN.matcher(part).matches())
                    && parts.stream().anyMatch(part -> part.chars().anyMatch(Character::isLowerCase));
        }

        /** "in Milton Keynes", "near Rio Verde": unknown capitals that something lies in. */
        private boolean inside(int from, int to) {
            boolean in = from > 0 && LIES.contains(tokens.get(from - 1).norm()) && !starts(from);
            boolean owns = to < tokens.size() && (is(to, "'s") || is(to, "'"));
            boolean trusting = from > 1 && in(from - 2, WordClass.STAKE);
            return in && !owns && !trusting && to - from < LONGEST_PERSON;
        }

        /** A capital inside the word: AeroSystems; no McCarthy and no O'Brien. */
        private static boolean camel(Token token) {
            String text = token.text();
            return text.length() > 5
                    && text.chars().allMatch(Character::isLetter)
                    && !TitledNames.surname(text)
                    && text.chars().skip(1).anyMatch(Character::isUpperCase)
                    && text.chars().anyMatch(Character::isLowerCase);
        }

        private boolean digits(int from, int to) {
            return tokens.subList(from, to).stream()
                    .anyMatch(token -> Character.isDigit(token.text().charAt(0)));
        }

        /** "F-16s", "MiG-29": a few letters, a hyphen and a number are a model's, and no name. */
        private boolean model(int i) {
            String text = tokens.get(i).text();
            int dash = text.indexOf('-');
            return dash > 0 && dash <= 3 && dash + 1 < text.length() && Character.isDigit(text.charAt(dash + 1));
        }

        /** "MPs", "NGOs": letters in the plural name nobody. */
        private boolean several(int i) {
            return english() && SEVERAL.matcher(tokens.get(i).text()).matches();
        }

        private boolean acronym(int i) {
            String text = tokens.get(i).text();
            return text.length() >= 2
                    && text.length() <= 7
                    && (english() || text.charAt(1) != '.')
                    && text.chars().noneMatch(Character::isLowerCase)
                    && Character.isUpperCase(text.charAt(0));
        }

        /** Whether a capital at {@code i} says nothing, since a sentence starts there or the word is no name. */
        private boolean plain(int i) {
            String norm = tokens.get(i).norm();
            boolean opening = english()
                    && starts(i)
                    && words.is(norm, WordClass.VERB_NAME)
                    && i + 1 < tokens.size()
                    && tokens.get(i + 1).capitalised()
                    && lexicon.at(tokens, i + 1).senses().isEmpty();
            boolean people =
                    english() && words.is(norm, WordClass.PEOPLE) && i + 2 < tokens.size() && joins(i + 1, false);
            if (opening || people || seat(i + 1)) {
                return false;
            }
            if (model(i) || several(i)) {
                return true;
            }
            boolean given = english()
                    && GIVEN.contains(norm)
                    && !starts(i)
                    && i + 1 < tokens.size()
                    && tokens.get(i + 1).capitalised()
                    && (is(i - 1, ",")
                            || Character.isLowerCase(tokens.get(i - 1).text().charAt(0)));
            boolean surname = english()
                    && norm.equals("he")
                    && i + 1 < tokens.size()
                    && unknown(i + 1)
                    && tokens.get(i + 1).text().chars().anyMatch(Character::isLowerCase)
                    && !words.function(tokens.get(i + 1).norm())
                    && !anyTitle(i + 1)
                    && !(i + 2 < tokens.size() && tokens.get(i + 2).capitalised());
            // "Per-Olof Lindh": a small word that a hyphen ties to a name.
            boolean tied = english()
                    && i + 2 < tokens.size()
                    && tokens.get(i).text().length() > 1
                    && Character.isLowerCase(tokens.get(i).text().charAt(1))
                    && is(i + 1, "-")
                    && glued(i + 1)
                    && glued(i + 2)
                    && tokens.get(i + 2).capitalised();
            if (given || surname || tied) {
                return false;
            }
            boolean nicknamed = english()
                    && words.is(norm, WordClass.DETERMINER)
                    && i > 0
                    && is(i - 1, "the")
                    && i + 1 < tokens.size()
                    && tokens.get(i + 1).capitalised()
                    && tokens.get(i + 1).norm().endsWith("s")
                    && lexicon.at(tokens, i + 1).senses().isEmpty();
            if (nicknamed) {
                return false;
            }
            if (kindOpens(i)) {
                return true;
            }
            boolean renewed = english()
                    && norm.equals("new")
                    && !starts(i)
                    && i + 1 < tokens.size()
                    && unknown(i + 1)
                    && !anyTitle(i + 1)
                    && !words.is(tokens.get(i + 1).norm(), WordClass.PORTFOLIO);
            if (renewed) {
                return false;
            }
            boolean common = words.is(norm, WordClass.PLAIN)
                    || (starts(i) && words.is(norm, WordClass.PORTFOLIO) && !opensBody(i))
                    || (starts(i) && !english() && (noun(i) || in(i, WordClass.PERSON_NOUN)))
                    || words.function(norm)
                    || norm.length() == 1;
            return (common
                            && (starts(i)
                                    || i + 1 >= tokens.size()
                                    || !tokens.get(i + 1).capitalised()
                                    || words.function(norm)))
                    || (starts(i)
                            && ((words.verb(norm) && !usage.surname(norm) && !lexicon.givenName(norm))
                                    || (circumfixed(norm) && !opensBody(i))));
        }

        /** "Dewan Gereja Madagaskar": a noun for a body with a capital behind it, where an Indonesian sentence starts. */
        private boolean opensBody(int i) {
            return !english()
                    && i + 1 < tokens.size()
                    && tokens.get(i + 1).capitalised()
                    && !lexicon.at(tokens, i + 1).may(EntityType.COUNTRY)
                    && first(i).filter(EntityType.ORGANIZATION::equals).isPresent();
        }

        /** "Chipmaker Norvia said": a noun that opens the sentence and only says what the name behind it is. */
        private boolean kindOpens(int i) {
            return english()
                    && starts(i)
                    && i + 1 < tokens.size()
                    && tokens.get(i + 1).capitalised()
                    && heads.beside(tokens.get(i).norm())
                            .filter(EntityType.ORGANIZATION::equals)
                            .isPresent()
                    && heads.first(tokens.get(i).text()).isEmpty()
                    && heads.last(tokens.get(i + 1).text()).isEmpty();
        }

        /** "Penahanan", "Kepergian": an Indonesian noun made of a verb, which a sentence may open with. */
        private boolean circumfixed(String norm) {
            return !english()
                    && norm.length() > LONGEST_ROOT
                    && norm.endsWith("an")
                    && (norm.startsWith("pe") || norm.startsWith("ke"));
        }

        /** A common noun with the capital of a sentence's start: "Sikap Koster". */
        private boolean noun(int i) {
            String norm = tokens.get(i).norm();
            return usage.common(norm) && first(i).isEmpty() && !acronym(i) && !lexicon.givenName(norm);
        }

        /** "Lima anggota partai": a number that opens a sentence, though a city is called so. */
        private boolean counts(int i, Lexicon.Match match) {
            return !english()
                    && match.end() == i + 1
                    && starts(i)
                    && in(i, WordClass.SEVERAL)
                    && i + 1 < tokens.size()
                    && !tokens.get(i + 1).capitalised()
                    && Character.isLetter(tokens.get(i + 1).text().charAt(0))
                    && !words.verb(tokens.get(i + 1).norm());
        }

        private boolean starts(int i) {
            if (english() && titled(i)) {
                return false;
            }
            int before = i - 1;
            while (before >= 0
                    && !tokens.get(before).word()
                    && !":.!?;\u2013\u2014".contains(tokens.get(before).text())
                    && !(english() && before > 0 && is(before, "-") && !glued(before))) {
                before--;
            }
            return before < 0
                    || !tokens.get(before).word()
                    || (i > 0 && "\"\u201C\u2018(".contains(tokens.get(i - 1).text()));
        }

        /** The end of the run of capitalised words that starts at {@code from}. */
        private int capitals(int from) {
            boolean headed = first(from).isPresent();
            opening = from;
            int end = from + 1;
            int i = from + 1;
            while (i < tokens.size() && !taken[i]) {
                Token token = tokens.get(i);
                if (headed && hyphenated(i)) {
                    i += 2;
                    end = i;
                    continue;
                }
                if (token.word()
                        && (named(token) || (Character.isDigit(token.text().charAt(0)) && headed && glued(i)))) {
                    Optional<Titles.Match> title = closesBody(i) || opensBody(i, i + 1)
                            ? Optional.empty()
                            : MentionFinder.this.titles.at(words.language(), tokens, i);
                    if (title.isPresent() && !headed && !surname(i) && !lastName(i)) {
                        break;
                    }
                    if (headed && (honoured(i) || resident(from, i))) {
                        break;
                    }
                    Lexicon.Match match = lexicon.at(tokens, i);
                    if (!match.senses().isEmpty() && !shouted(match, i) && !foreign(i, match)) {
                        String opening = tokens.get(from).text();
                        boolean namesake =
                                (headed && (i == from + 1 || STADIUMS.contains(opening)) && NAMESAKES.contains(opening))
                                        || (opening.equals("PT") && match.end() == i + 1);
                        boolean surname = match.may(EntityType.PERSON)
                                && ((match.end() == i + 1 && !headed)
                                        || (namesake && !english())
                                        || (i == from + 1 && english() && ROMANCE.contains(opening)));
                        boolean full = STADIUMS.contains(opening) && headed && !english();
                        boolean of = !english() && is(i - 1, "of");
                        if (!surname && !full && ((!headed && !english() && !of) || match.may(EntityType.PERSON))) {
                            break;
                        }
                        boolean further = tokens.get(from).text().equals("PT")
                                && match.end() < tokens.size()
                                && tokens.get(match.end()).capitalised();
                        boolean described =
                                english() && match.senses().stream().allMatch(sense -> sense.form() == Form.ADJECTIVE);
                        if (headed && match.may(EntityType.COUNTRY) && !further && !described && !within(from, match)) {
                            return match.end();
                        }
                        i = match.end();
                        end = i;
                        continue;
                    }
                    if (title.isPresent()
                            && headed
                            && title.get().title().relation().isPresent()
                            && english()) {
                        break;
                    }
                    i++;
                    end = i;
                } else if ((headed || PURPOSEFUL.contains(tokens.get(i - 1).norm())) && links(i)) {
                    i += 2;
                } else if (joins(i, headed)) {
                    i++;
                } else {
                    break;
                }
            }
            return chartered(from, end);
        }

        /** "Koalisi Indonesia Teguh": a country right behind what a movement's name opens with, before an unknown capital. */
        private boolean within(int from, Lexicon.Match match) {
            int end = match.end();
            return !english()
                    && end == from + 2
                    && MOVEMENTS.contains(tokens.get(from).text())
                    && end < tokens.size()
                    && !taken[end]
                    && tokens.get(end).capitalised()
                    && lexicon.at(tokens, end).senses().isEmpty()
                    && first(end).isEmpty()
                    && !(lexicon.givenName(tokens.get(end).norm())
                            && end + 1 < tokens.size()
                            && tokens.get(end + 1).capitalised())
                    && !anyTitle(end);
        }

        /** "KPU Kabupaten Sikka Maria Bota": first and last name of a person behind that of a district. */
        private boolean resident(int from, int at) {
            return !english()
                    && GOVERNED.contains(tokens.get(from).text())
                    && at > from + 1
                    && at + 1 < tokens.size()
                    && tokens.get(at + 1).capitalised()
                    && lexicon.givenName(tokens.get(at).norm());
        }

        /** "University of the South Pacific", "Universidad de los Andes": two small words within a body's name. */
        private boolean links(int i) {
            return i + 2 < tokens.size()
                    && !taken[i + 2]
                    && tokens.get(i + 2).capitalised()
                    && LINKED.contains(
                            tokens.get(i).norm() + " " + tokens.get(i + 1).norm())
                    && !lexicon.at(tokens, i + 2).may(EntityType.COUNTRY)
                    && !lexicon.at(tokens, i + 2).may(EntityType.ORGANIZATION)
                    && !anyTitle(i + 2);
        }

        /** Letters that the lexicon knows as an abbreviation, printed as a word: "Prio" is not PRIO. */
        private boolean shouted(Lexicon.Match match, int at) {
            String text = tokens.get(at).text();
            String capitals = text.toUpperCase(Locale.ROOT);
            return match.end() == at + 1
                    && !text.equals(capitals)
                    && match.senses().stream()
                            .map(sense -> sense.entry().entity())
                            .allMatch(entity -> entity.aliases().contains(capitals)
                                    && !entity.aliases().contains(text)
                                    && !entity.name().equals(text));
        }

        /** Whether a word is part of a name: it has a capital, if only behind a particle, as in al-Kaabi. */
        private static boolean named(Token token) {
            int hyphen = token.text().indexOf('-');
            return (token.capitalised() && !amount(token.text()))
                    || (hyphen > 0
                            && hyphen < 4
                            && hyphen + 1 < token.text().length()
                            && Character.isUpperCase(token.text().charAt(hyphen + 1)));
        }

        /** "Rp10 miliar": a sum printed together with its currency. */
        private static boolean amount(String text) {
            return text.length() > 2 && text.startsWith("Rp") && Character.isDigit(text.charAt(2));
        }

        private boolean glued(int i) {
            return tokens.get(i - 1).span().end() == tokens.get(i).span().start();
        }

        /** "Bank Pembangunan Inter-Amerika": whether a hyphen at {@code at} ties a capital to the prefix before it. */
        private boolean hyphenated(int at) {
            return is(at, "-")
                    && at + 1 < tokens.size()
                    && glued(at)
                    && glued(at + 1)
                    && tokens.get(at + 1).capitalised()
                    && words.is(tokens.get(at - 1).norm(), WordClass.PREFIX);
        }

        /** "Justin King told": a title's word behind a given name, with no name after it, is a surname. */
        private boolean surname(int i) {
            return SURNAMES.contains(tokens.get(i).norm())
                    && lexicon.givenName(tokens.get(i - 1).norm())
                    && (i + 1 >= tokens.size() || !tokens.get(i + 1).capitalised());
        }

        private boolean joins(int i, boolean headed) {
            if (headed && MINISTRIES.contains(tokens.get(opening).text())) {
                if (listed(i, this::unknown)) {
                    return true;
                }
                if (in(i, WordClass.CONJUNCTION) && is(i - 1, ",") && i + 1 < tokens.size() && unknown(i + 1)) {
                    return true;
                }
            }
            if (headed && PAIRED.contains(tokens.get(opening).text()) && is(i, "dan") && i + 1 < tokens.size()) {
                return unknown(i + 1) && !anyTitle(i + 1);
            }
            if (particles(i)) {
                return true;
            }
            if (i + 1 >= tokens.size() || taken[i + 1] || !named(tokens.get(i + 1))) {
                return false;
            }
            String norm = tokens.get(i).norm();
            if (norm.equals("-")) {
                return glued(i)
                        && glued(i + 1)
                        && !pair(i)
                        && lexicon.at(tokens, i + 1).senses().isEmpty();
            }
            if (norm.equals("&")
                    || (norm.equals(".")
                            && english()
                            && glued(i)
                            && SAINTS.contains(tokens.get(i - 1).text()))) {
                return true;
            }
            if (norm.equals("\u2013")) {
                return sponsors(i);
            }
            if (words.is(norm, WordClass.CONJUNCTION)) {
                // "the Kenya Chamber of Commerce and Industry": what a body is for, behind a head within its name.
                boolean chamber = english()
                        && i > 2
                        && portfolio(i - 1)
                        && portfolio(i + 1)
                        && is(i - 2, "of")
                        && heads.first(tokens.get(i - 3).text())
                                .filter(EntityType.ORGANIZATION::equals)
                                .isPresent();
                if (chamber) {
                    return true;
                }
                boolean titled = headed
                        && portfolio(i + 1)
                        && (portfolio(i - 1)
                                || lexicon.at(tokens, i - 1).senses().isEmpty());
                boolean told = headed
                        && english()
                        && lexicon.ordinary(tokens.get(i - 1).norm())
                        && lexicon.ordinary(tokens.get(i + 1).norm())
                        && lexicon.at(tokens, i + 1).senses().isEmpty()
                        && !anyTitle(i + 1);
                return titled || told || paired(i);
            }
            if (norm.equals("'s")) {
                return english()
                        && glued(i)
                        && (words.is(tokens.get(i - 1).norm(), WordClass.PEOPLE) || hallowed(i - 2))
                        && headAhead(i + 1);
            }
            if (quoted(i)) {
                return true;
            }
            if (norm.equals("'")) {
                return english() && glued(i) && tokens.get(i - 1).norm().endsWith("s") && headAhead(i + 1);
            }
            return ((PARTICLES.contains(norm) || (!english() && norm.equals("do")))
                            && !words.is(norm, WordClass.PREPOSITION))
                    || (headed && LINKS.contains(norm))
                    || (norm.equals("in") && aim(i))
                    || (norm.equals("of") && partyOf(i))
                    || ((norm.equals("of")
                                    || (norm.equals("for")
                                            && PURPOSEFUL.contains(
                                                    tokens.get(i - 1).norm())))
                            && describes(i - 1)
                            && !lexicon.at(tokens, i + 1).may(EntityType.PERSON));
        }

        /** "Alliance for Development in Democracy": whether a body's aim goes on with an ordinary word behind the one at {@code in}. */
        private boolean aim(int in) {
            return english()
                    && !headline
                    && in > 2
                    && is(in - 2, "for")
                    && lexicon.ordinary(tokens.get(in - 1).norm())
                    && lexicon.ordinary(tokens.get(in + 1).norm())
                    && lexicon.at(tokens, in + 1).senses().isEmpty()
                    && !anyTitle(in + 1);
        }

        /** "Communist Party of Nepal": whether the land behind the word at {@code of} belongs to a party's name. */
        private boolean partyOf(int of) {
            return english()
                    && of > 1
                    && tokens.get(of - 1).text().equals("Party")
                    && tokens.get(of - 2).capitalised()
                    && lexicon.at(tokens, of + 1).senses().stream().anyMatch(MentionFinder::landName);
        }

        /** "Dirk van der Merwe": two small words within a person's name. */
        private boolean particles(int i) {
            return i + 2 < tokens.size()
                    && !taken[i + 1]
                    && !taken[i + 2]
                    && PARTICLES.contains(tokens.get(i).norm())
                    && !in(i, WordClass.PREPOSITION)
                    && PARTICLES.contains(tokens.get(i + 1).norm())
                    && named(tokens.get(i + 2));
        }

        /** "St Bavo's Cathedral", "St. Mary's Hospital": whether the word before a name is a saint's. */
        private boolean hallowed(int at) {
            int saint = at > 0 && is(at, ".") ? at - 1 : at;
            return saint >= 0 && SAINTS.contains(tokens.get(saint).text());
        }

        /** "rides for Kestrel\u2013Vitalis": one team that has its name from two, neither of which anybody knows. */
        private boolean sponsors(int dash) {
            return english()
                    && glued(dash)
                    && glued(dash + 1)
                    && unknown(dash - 1)
                    && unknown(dash + 1)
                    && !anyTitle(dash + 1);
        }

        /** Whether a mark at {@code at} opens or closes a nickname: Gordon "Butch" Stewart. */
        private boolean quoted(int at) {
            return english() && ((quote(at) && nickname(at)) || (at > 1 && quote(at) && nickname(at - 2)));
        }

        private boolean nickname(int open) {
            return open > 0
                    && open + 3 < tokens.size()
                    && quote(open)
                    && quote(open + 2)
                    && tokens.get(open - 1).capitalised()
                    && tokens.get(open + 1).capitalised()
                    && tokens.get(open + 3).capitalised();
        }

        private boolean quote(int at) {
            return "\"\u201C\u201D\u2018\u2019'".contains(tokens.get(at).text());
        }

        /** Whether the word at {@code at} ends a name that may run on behind "of": Institute of Art. */
        private boolean describes(int at) {
            return heads.last(tokens.get(at).text()).isPresent()
                    || (english()
                            && heads.first(tokens.get(at).text())
                                    .filter(EntityType.ORGANIZATION::equals)
                                    .isPresent());
        }

        /** "National Union of Mineworkers of Zambia", "United Church of Christ in the Philippines": where the land of a body's long name stands; {@code at} without. */
        private int chartered(int from, int at) {
            boolean of = at < tokens.size() && is(at, "of");
            boolean within = at < tokens.size() && is(at, "in");
            int land = at + 1 < tokens.size() && is(at + 1, "the") ? at + 2 : at + 1;
            if (!english() || !(of || within) || land >= tokens.size() || taken[land]) {
                return at;
            }
            boolean long_ = IntStream.range(from + 1, at).anyMatch(i -> is(i, "of") && describes(i - 1));
            boolean church =
                    IntStream.range(from, at).anyMatch(i -> tokens.get(i).text().equals("Church"));
            Lexicon.Match match = lexicon.at(tokens, land);
            boolean country = match.senses().stream()
                    .anyMatch(
                            sense -> sense.entry().entity().type() == EntityType.COUNTRY && sense.form() == Form.NAME);
            return country && (of ? long_ : church) ? match.end() : at;
        }

        /** "the Competition and Markets Authority": two unknown words that one head follows are one name. */
        private boolean paired(int and) {
            boolean definite = and > 1 && (is(and - 2, "the") || starts(and - 1));
            return english()
                    && definite
                    && is(and, "and")
                    && landscape(and - 1)
                    && landscape(and + 1)
                    && headAhead(and + 2);
        }

        /** A word that nobody knows, or a region or river that no body is named by alone: "Sahel", "Nile". */
        private boolean landscape(int at) {
            return lexicon.at(tokens, at).senses().stream()
                    .allMatch(sense -> sense.form() == Form.NAME
                            && Set.of("region", "sea").contains(sense.entry().kind()));
        }

        /** Whether the capitals from {@code from} on end in a word that tells what a name is. */
        private boolean headAhead(int from) {
            for (int i = from;
                    i < Math.min(tokens.size(), from + LONGEST_TAIL)
                            && tokens.get(i).capitalised();
                    i++) {
                if (heads.last(tokens.get(i).text()).isPresent()) {
                    return true;
                }
            }
            return false;
        }

        /** The end of a name whose head is at {@code head} within a run that ends at {@code end}. */
        private int headed(int from, int head, int end) {
            boolean more = head + 1 < end && (is(head + 1, "of") || is(head + 1, "for"));
            // "Korea Institute for International Economic Policy": the head stands before what the body is for.
            boolean purposeful = english() && IntStream.range(from + 1, head).anyMatch(at -> is(at, "for"));
            return more || purposeful || closes(from, head, end) ? end : head + 1;
        }

        /** "the Nile Research Circle": an unknown word behind the head and an article before the name. */
        private boolean closes(int from, int head, int end) {
            return english()
                    && !headline
                    && from > 0
                    && is(from - 1, "the")
                    && head > from
                    && head + 2 == end
                    && unknown(head + 1)
                    && !anyTitle(head + 1);
        }

        /** "Pramono-Rano", "Pramono Anung-Rano Karno": two people, not one of a double name. */
        private boolean pair(int hyphen) {
            if (tokens.get(hyphen - 1).norm().equals(tokens.get(hyphen + 1).norm())) {
                return false;
            }
            boolean both = usage.alone(tokens.get(hyphen - 1).norm())
                    && usage.alone(tokens.get(hyphen + 1).norm());
            boolean full = hyphen > 1
                    && tokens.get(hyphen - 2).capitalised()
                    && !taken[hyphen - 2]
                    && hyphen + 2 < tokens.size()
                    && tokens.get(hyphen + 2).capitalised();
            return !english() && (both || full);
        }

        private Optional<Integer> lastHead(int from, int to) {
            for (int i = to - 1; i > from; i--) {
                Optional<EntityType> kind = heads.last(tokens.get(i).text());
                boolean site = kind.filter(it -> it == EntityType.PLACE || (english() && it == EntityType.FACILITY))
                        .isPresent();
                if (kind.isPresent() && (i == to - 1 || !site)) {
                    return Optional.of(i);
                }
            }
            return from == to - 1 && heads.last(tokens.get(from).text()).isPresent() && to - from > 1
                    ? Optional.of(from)
                    : Optional.empty();
        }

        /** "Kepolisian Daerah (Polda) Sumatera Barat": the end of a body's name that goes on with its place; {@code to} without. */
        private int seat(int from, int to, List<Sense> senses, Optional<EntityType> guess) {
            boolean body = !english()
                    && to > from + 1
                    && (guess.filter(EntityType.ORGANIZATION::equals).isPresent()
                            || senses.stream()
                                    .anyMatch(sense -> sense.entry().entity().type() == EntityType.ORGANIZATION));
            boolean bracketed = body
                    && to + 3 < tokens.size()
                    && is(to, "(")
                    && is(to + 2, ")")
                    && tokens.get(to + 1).capitalised()
                    && tokens.get(to + 3).capitalised();
            if (!bracketed) {
                return to;
            }
            int place = to + 3;
            place += GOVERNED.contains(tokens.get(place).text()) && place + 1 < tokens.size() ? 1 : 0;
            Lexicon.Match match = lexicon.at(tokens, place);
            boolean land = match.senses().stream().anyMatch(MentionFinder::landName);
            return land ? compass(match) ? match.end() + 1 : match.end() : to;
        }

        private int add(int from, int to, List<Sense> senses, Optional<EntityType> guess) {
            int seat = seat(from, to, senses, guess);
            if (seat > to) {
                names.add(new Name(from, seat, List.of(), Optional.of(EntityType.ORGANIZATION), surface(from, seat)));
                take(from, seat);
                return seat;
            }
            boolean adjective = senses.isEmpty() && guess.isEmpty() && english() && adjective(from, to);
            boolean compass =
                    senses.stream().allMatch(sense -> sense.entry().entity().type() == EntityType.GROUP)
                            && !senses.isEmpty()
                            && to == from + 1
                            && tailOfName(from);
            int listed = tokens.get(from).text().equals("PT") ? listing(to) : to;
            int last = generation(from, to);
            int end = dotted(listed);
            int named = end > listed && listed == to ? is(end - 1, ".") ? end - 1 : end : to;
            if (!adjective && !compass) {
                int head = province(from, to, senses, guess) ? from + 1 : from;
                names.add(new Name(from, end > listed ? end : last, senses, guess, surface(head, named)));
            }
            take(from, Math.max(last, end));
            return Math.max(last, end);
        }

        /** "Amos Otieno Jr.": the index behind the full stop of a shortened word that a name ends with. */
        private int generation(int from, int to) {
            boolean shortened = english()
                    && to > from + 1
                    && to + 1 < tokens.size()
                    && is(to, ".")
                    && glued(to)
                    && (is(to - 1, "jr") || is(to - 1, "sr"));
            return shortened ? to + 1 : to;
        }

        /** "Provinsi Khost": an unknown place whose first word only tells what it is. */
        private boolean province(int from, int to, List<Sense> senses, Optional<EntityType> guess) {
            return !english()
                    && to > from + 1
                    && senses.isEmpty()
                    && guess.filter(EntityType.PLACE::equals).isPresent()
                    && !titled(from)
                    && is(from, "provinsi");
        }

        /** "Amperex Technology Co. Ltd. (CATL)", "PT Aneka Tambang Tbk. (ANTM)": the end of a company's name behind full stops that shorten it. */
        private int dotted(int to) {
            int at = to;
            while (at + 1 < tokens.size()
                    && ((company(at - 1) && is(at, ".") && glued(at))
                            ? (is(at + 1, "(") || company(at + 1))
                            : (at > to && company(at)))) {
                at++;
            }
            return at;
        }

        /** "Ltd", "Tbk": a short word that ends a company's name. */
        private boolean company(int at) {
            return tokens.get(at).text().length() <= LONGEST_SHORT
                    && heads.last(tokens.get(at).text())
                            .filter(EntityType.ORGANIZATION::equals)
                            .isPresent();
        }

        /** The end of "(Persero) Tbk" behind a company's name, which add nothing to it. */
        private int listing(int from) {
            boolean bracket = from + 2 < tokens.size() && is(from, "(") && is(from + 1, "persero") && is(from + 2, ")");
            int to = bracket ? from + 3 : from;
            to += to < tokens.size() && is(to, "tbk") ? 1 : 0;
            take(from, to);
            return to;
        }

        /** An unknown capitalised word before a noun, ending as adjectives do: Himalayan, Western. */
        private boolean adjective(int from, int to) {
            String norm = tokens.get(from).norm();
            boolean noun = to < tokens.size()
                    && Character.isLowerCase(tokens.get(to).text().charAt(0))
                    && !words.verb(tokens.get(to).norm())
                    && !words.function(tokens.get(to).norm());
            return to == from + 1 && noun && ADJECTIVES.stream().anyMatch(norm::endsWith);
        }

        /** "Barat" behind another capital is a compass point of that name: Nusa Tenggara Barat. */
        private boolean tailOfName(int from) {
            return from > 0
                    && !taken[from - 1]
                    && tokens.get(from - 1).word()
                    && tokens.get(from - 1).capitalised()
                    && !starts(from - 1);
        }

        private String surface(int from, int to) {
            int offset = sentence.span().start();
            return sentence.text()
                    .substring(
                            tokens.get(from).span().start() - offset,
                            tokens.get(to - 1).span().end() - offset);
        }

        private void take(int from, int to) {
            for (int i = from; i < to && i < taken.length; i++) {
                taken[i] = true;
            }
        }

        private boolean english() {
            return words.language() == Language.ENGLISH;
        }

        private boolean is(int i, String norm) {
            return tokens.get(i).norm().equals(norm);
        }

        private boolean in(int i, WordClass wordClass) {
            return words.is(tokens.get(i).norm(), wordClass);
        }
    }

    private static final Set<String> RANKLESS = Set.of(
            "new",
            "newly",
            "elected",
            "re-elected",
            "current",
            "then",
            "incoming",
            "long-serving",
            "longtime",
            "veteran",
            "incumbent",
            "visiting",
            "acting",
            "interim",
            "caretaker",
            "plt",
            "pj",
            "pelaksana",
            "tugas",
            "penjabat",
            "outgoing",
            "co");

    private static boolean landName(Sense sense) {
        EntityType type = sense.entry().entity().type();
        return sense.form() != Form.ADJECTIVE && (type == EntityType.COUNTRY || type == EntityType.PLACE);
    }
}
