package org.simpul.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.simpul.extract.grammar.DateReader;
import org.simpul.extract.grammar.WordClass;
import org.simpul.extract.grammar.Words;
import org.simpul.knowledge.EntityType;
import org.simpul.knowledge.RelationType;
import org.simpul.text.Language;
import org.simpul.text.Token;

/** Ties each title of a sentence to its holder and to the country or body beside it. */
final class OfficeReader {

    /** What else than nouns may stand among those that say what a name is: "the Windhoek daily", "the workers' union". */
    private static final Set<String> KIND_MARKS = Set.of("'", "-", "daily", "weekly", "monthly");

    private static final int REACH = 7;
    private static final int NOUNS = 3;
    private static final int APPOSITION = 16;
    private static final int LIST = 30;
    private static final Set<String> OF =
            Set.of("of", "for", "at", "to", "from", "with", "dari", "untuk", "di", "pada");
    private static final Set<String> TERM =
            Set.of("until", "since", "from", "between", "under", "he", "she", "whom", "who", "they");
    private static final int CLAUSE = 20;
    private static final Set<String> ROLES = Set.of("menjadi", "jadi", "sebagai", "as");
    private static final Set<String> MANY = Set.of(
            "only", "satu-satunya", "satu", "fellow", "another", "sejumlah", "beberapa", "sesama", "antarpemimpin");
    private static final Set<String> STATE = Set.of(
            "government",
            "state",
            "republic",
            "cabinet",
            "administration",
            "federation",
            "nation",
            "people",
            "territories");
    private static final Set<String> AUXILIARIES =
            Set.of("been", "was", "were", "is", "had", "has", "have", "be", "will", "would", "being", "earlier");
    private static final Set<String> STATESMEN =
            Set.of("president", "prime minister", "chancellor", "minister", "governor", "vice president");
    private static final Set<String> HEADS = Set.of("president", "prime minister", "chancellor");
    private static final Set<String> STATESMEN_ID =
            Set.of("president", "prime minister", "minister", "deputy minister", "vice president");
    private static final Set<String> THEN = Set.of("saat", "kala", "ketika");
    private static final Set<String> ONE = Set.of("a", "an", "one", "another", "then");
    private static final Set<String> CORPORATE = Set.of("chief executive", "chair", "executive");
    private static final Set<String> DIGNITIES = Set.of("bishop", "monarch", "queen");
    private static final Set<String> OWNERS = Set.of("his", "her", "its", "their");
    private static final Set<String> SHARED = Set.of("late", "own", "other");
    private static final Set<String> IS =
            Set.of("adalah", "merupakan", "selaku", "ialah", "is", "was", "became", "menjabat", "merangkap", "kursi");
    private static final Set<String> FRESH = Set.of(
            "yang",
            "baru",
            "diangkat",
            "dilantik",
            "terpilih",
            "saat",
            "ini",
            "interim",
            "sementara",
            "ditunjuk",
            "lama",
            "petahana");

    private final FoundNames found;
    private final Words words;
    /** By token; each is read once, however many titles stand in a row. */
    private final Map<Integer, Optional<Office>> bosses = new HashMap<>();

    OfficeReader(FoundNames found, Words words) {
        this.found = found;
        this.words = words;
    }

    List<Office> read() {
        List<Office> offices = new ArrayList<>();
        for (TitleSpan title : found.titles()) {
            if (mistaken(title) || nested(title) || oneOfMany(title)) {
                continue;
            }
            List<Office> read = words.language() == Language.ENGLISH ? english(title) : indonesian(title);
            offices.addAll(read);
            beside(title)
                    .filter(other -> read.stream().noneMatch(office -> apart(other, office)))
                    .ifPresent(other -> read.stream()
                            .map(office ->
                                    new Office(other, office.holder(), office.bodies(), office.from(), office.to()))
                            .forEach(offices::add));
        }
        return offices;
    }

    /** "founder and CEO", "pendiri sekaligus CEO": the title before this one, which shares its holder and body. */
    private Optional<TitleSpan> beside(TitleSpan title) {
        return found.titles().stream()
                .filter(other -> other.to() < title.from()
                        && title.from() - other.to() <= 2
                        && other.title().relation().isPresent())
                .filter(other -> found.tokens().subList(other.to(), title.from()).stream()
                        .allMatch(token -> words.is(token.norm(), WordClass.CONJUNCTION)
                                || token.norm().equals("sekaligus")
                                || token.text().equals(",")))
                .filter(other -> found.tokens().subList(other.to(), title.from()).stream()
                        .noneMatch(token -> token.text().equals(",") && title.from() - other.to() == 1))
                .findFirst();
    }

    /** "a former defence minister and head of the Democratic Action Party": a minister of a state, whose body the other title does not tell. */
    private boolean apart(TitleSpan other, Office office) {
        return words.language() == Language.ENGLISH
                && Set.of("minister", "ministers", "ambassador", "premier").contains(norm(other.to() - 1))
                && !office.bodies().isEmpty()
                && office.bodies().stream()
                        .noneMatch(body -> body.may(EntityType.COUNTRY) || body.may(EntityType.PLACE));
    }

    /** "the only EU leader who came", "salah satu pemimpin NATO": a leader among those of the body, not its head. */
    private boolean oneOfMany(TitleSpan title) {
        int before = title.from() - 1;
        while (before > 0 && found.nameBefore(before + 1).isPresent()) {
            before = found.nameBefore(before + 1).get().from() - 1;
        }
        return leads(title) && before >= 0 && MANY.contains(norm(before));
    }

    /** "mistakenly called the French president Scholz": the text itself says that the title is not the holder's. */
    private boolean mistaken(TitleSpan title) {
        for (int at = title.from() - 1; at >= 0 && title.from() - at < REACH; at--) {
            if (words.is(norm(at), WordClass.MISTAKE)) {
                return true;
            }
        }
        return false;
    }

    /** "utusan khusus Presiden AS Donald Trump": the office of whoever the title serves. */
    private Optional<Office> boss(int at) {
        Optional<Office> known = bosses.get(at);
        if (known == null) {
            known = readBoss(at);
            bosses.put(at, known);
        }
        return known;
    }

    private Optional<Office> readBoss(int at) {
        return titleAt(at)
                .filter(title -> title.title().relation().isPresent())
                .flatMap(title -> indonesian(title).stream().findFirst())
                .filter(office -> office.holder().isPresent());
    }

    /** "anggota biro politik Hamas": a body behind a few nouns that say what of it. */
    private Optional<Name> behindNouns(int from, TitleSpan title) {
        if (from < size() && words.is(norm(from), WordClass.GRADUATE)) {
            return Optional.empty();
        }
        int at = from;
        while (at < size() && at - from < NOUNS && plainNoun(at)) {
            at++;
        }
        return at == from
                ? Optional.empty()
                : body(at, title)
                        .filter(name ->
                                name.may(EntityType.ORGANIZATION) || (name.may(EntityType.COUNTRY) && !leads(title)));
    }

    /** "the Peronist governor": a follower of somebody, by the word's end. */
    private boolean follower(int at) {
        String norm = norm(at);
        return words.language() == Language.ENGLISH
                && found.tokens().get(at).capitalised()
                && (norm.endsWith("ist") || norm.endsWith("ite"))
                && at > 0
                && words.is(norm(at - 1), WordClass.DETERMINER);
    }

    /** A noun or adjective, and behind an article a participle, too: "the jailed mayor". */
    private boolean plainNoun(int at) {
        String norm = norm(at);
        boolean participle = words.language() == Language.ENGLISH
                && norm.endsWith("ed")
                && at > 0
                && Set.of("the", "a", "an").contains(norm(at - 1));
        return participle || lower(at);
    }

    private boolean lower(int at) {
        String norm = norm(at);
        return Character.isLowerCase(found.tokens().get(at).text().charAt(0))
                && !words.function(norm)
                && !words.verb(norm)
                && found.nameAt(at).isEmpty()
                && titleAt(at).isEmpty();
    }

    private static boolean leads(TitleSpan title) {
        return title.title().relation().filter(RelationType.LEADER_OF::equals).isPresent();
    }

    /** "utusan khusus Sekjen PBB untuk Myanmar, X": a title that only says whom another one serves. */
    private boolean nested(TitleSpan title) {
        boolean behind = words.language() == Language.INDONESIAN
                && found.titles().stream().anyMatch(outer -> outer.to() == title.from());
        if (!behind) {
            return false;
        }
        Optional<Name> body = body(title.to(), title);
        return body.isPresent() && person(body.get().to()).isEmpty();
    }

    /** "pakar Asia Timur dari Universitas X": the body behind what somebody knows about; {@code subject} without. */
    private Name employer(Name subject, TitleSpan title) {
        boolean field = !subject.may(EntityType.ORGANIZATION)
                && subject.to() + 1 < size()
                && Set.of("dari", "di", "pada").contains(norm(subject.to()));
        return field
                ? body(subject.to() + 1, title)
                        .filter(name -> name.may(EntityType.ORGANIZATION))
                        .orElse(subject)
                : subject;
    }

    /** "Ketua KPU DKI Jakarta X": the index behind the place of a body's branch, if a person's name follows it. */
    private int branch(int at) {
        return found.nameAt(at)
                .filter(name -> name.may(EntityType.PLACE) || name.may(EntityType.COUNTRY))
                .map(Name::to)
                .filter(to -> person(to).isPresent())
                .orElse(at);
    }

    /** "Ketua MUI Bidang Fatwa, X": the index behind what of the body's work somebody is in charge of. */
    private int charged(int at) {
        return at < size() && words.is(norm(at), WordClass.CHARGE)
                ? found.nameAt(at)
                        .map(Name::to)
                        .filter(to -> to < size() && norm(to).equals(","))
                        .orElse(at)
                : at;
    }

    /** "Panglima TNI Jenderal (Purn) X": the index behind forms of address. */
    private int addressed(int from) {
        int at = from;
        while (true) {
            int here = at;
            int next = titleAt(here)
                    .filter(title -> title.title().relation().isEmpty() || dignitary(title))
                    .map(TitleSpan::to)
                    .orElse(here);
            boolean retired = next + 2 < size()
                    && norm(next).equals("(")
                    && norm(next + 1).startsWith("purn");
            next = retired ? next + 3 : next;
            if (next == at) {
                return at;
            }
            at = next;
        }
    }

    /** "Ketua Dewan Gereja X, Uskup Y": a dignity that is printed before the name as forms of address are. */
    private boolean dignitary(TitleSpan title) {
        return words.language() == Language.INDONESIAN
                && DIGNITIES.contains(title.title().office())
                && person(title.to()).filter(OfficeReader::personal).isPresent();
    }

    private Optional<TitleSpan> titleAt(int token) {
        for (TitleSpan title : found.titles()) {
            if (title.from() == token) {
                return Optional.of(title);
            }
        }
        return Optional.empty();
    }

    private List<Office> indonesian(TitleSpan title) {
        int at = title.to();
        while (at < size()
                && (norm(at).startsWith("ke-")
                        || (at + 1 < size()
                                && norm(at).equals("dan")
                                && norm(at + 1).startsWith("ke-")))) {
            at++;
        }
        List<Name> bodies = new ArrayList<>();
        Optional<TitleSpan> inner = titleAt(at).filter(this::nested);
        Optional<Office> boss = inner.isPresent() ? Optional.empty() : boss(at);
        Optional<Name> body = boss.isPresent()
                ? (spokesperson(title) ? boss.get().holder() : boss.get().body())
                : body(inner.map(TitleSpan::to).orElse(at), title);
        if (boss.isEmpty() && body.isEmpty() && inner.isEmpty()) {
            body = behindNouns(at, title);
        }
        if (body.isEmpty() && at < size() && Set.of("dari", "asal").contains(norm(at))) {
            boolean origin = norm(at).equals("asal");
            body = body(at + 1, title).filter(name -> !origin || !name.may(EntityType.COUNTRY));
        }
        if (body.isEmpty() && works(title)) {
            body = farBody(at);
        }
        body = works(title) ? body.map(subject -> employer(subject, title)) : body;
        int field = body.isEmpty() && boss.isEmpty() && works(title) ? field(at) : at;
        if (field > at) {
            Name expert = person(field).orElseThrow();
            return List.of(new Office(title, Optional.of(expert), List.of(), title.from(), expert.to()));
        }
        int hailing = body.isEmpty() && boss.isEmpty() ? hailing(at) : at;
        body.ifPresent(bodies::add);
        at = boss.map(Office::to).orElse(body.map(Name::to).orElse(hailing));
        boolean bracketed = abbreviation(at) > at;
        at = abbreviation(at);
        if (body.isPresent() && boss.isEmpty()) {
            Optional<Name> around = around(at, bracketed);
            if (around.isPresent() && works(title) && around.get().may(EntityType.ORGANIZATION)) {
                bodies.set(0, around.get());
            }
            at = around.map(Name::to).map(this::abbreviation).orElse(at);
        }
        boolean regional = body.filter(name -> name.may(EntityType.PLACE) && !name.may(EntityType.ORGANIZATION))
                        .isPresent()
                && !title.title().office().equals("governor");
        int pointed = (body.isEmpty() || regional) && boss.isEmpty() ? Pointed.behind(found.tokens(), at, words) : at;
        boolean pointing = pointed > at;
        if (pointing) {
            bodies.clear();
        }
        boolean called = body.isEmpty()
                && boss.isEmpty()
                && !pointing
                && at + 1 < size()
                && Pointed.noun(norm(at), words)
                && (found.nameAt(at + 1).filter(OfficeReader::personal).isPresent() || apposed(title, at + 1));
        pointed += called ? 1 : 0;
        at = pointed;
        if (boss.isPresent() && at + 1 < size() && norm(at).equals("untuk")) {
            at = found.nameAt(at + 1).map(Name::to).orElse(at);
        }
        if (body.isPresent() && at + 1 < size() && words.is(norm(at), WordClass.CONJUNCTION)) {
            List<Office> respective = respective(title, body.get(), at);
            if (!respective.isEmpty()) {
                return respective;
            }
        }
        if (body.isPresent() && at + 1 < size() && norm(at).equals("untuk")) {
            Optional<Name> sentTo = body(at + 1, title);
            sentTo.ifPresent(bodies::add);
            at = sentTo.map(Name::to).orElse(at);
            at = abbreviation(sentTo.isPresent() ? accredited(at) : at);
        }
        at = body.isPresent() && boss.isEmpty() ? seated(local(at)) : at;
        Optional<Name> party = body.isPresent() ? faction(at) : Optional.empty();
        at = party.map(Name::to).map(this::abbreviation).orElse(at);
        int holderAt = addressed(body.isPresent() ? charged(at) : at);
        while (holderAt < size() && FRESH.contains(norm(holderAt)) && holderAt - at < 4) {
            holderAt++;
        }
        holderAt = body.isPresent() ? branch(holderAt) : holderAt;
        boolean comma = (body.isPresent()
                        || hailing > title.to()
                        || pointing
                        || called
                        || title.owned(found.tokens())
                        || apposed(title, holderAt))
                && holderAt < size()
                && norm(holderAt).equals(",")
                && !voted(title)
                && !describes(title, holderAt)
                && !resumes(title, holderAt);
        int nameAt = comma ? addressed(holderAt + 1) : holderAt;
        Optional<Name> holder = boss.isPresent() && !comma
                ? Optional.empty()
                : person(nameAt).or(() -> comma && leads(title) ? twice(nameAt) : Optional.empty());
        Optional<Name> seated = holder.isEmpty() ? sitting(title, at) : Optional.empty();
        if (seated.isPresent()) {
            return List.of(new Office(title, seated, bodies, title.from(), title.from()));
        }
        if (holder.isEmpty() && title.from() > 0) {
            List<Office> before = behind(title, bodies, at, pointing);
            return party.isEmpty()
                    ? before
                    : Stream.concat(
                                    before.stream(),
                                    before.stream()
                                            .filter(office -> office.holder().isPresent())
                                            .map(office -> new Office(
                                                    title,
                                                    office.holder(),
                                                    List.of(party.get()),
                                                    office.from(),
                                                    office.to())))
                            .toList();
        }
        int to = holder.map(Name::to).orElse(at);
        Optional<Name> speaker = holder.isPresent() && !comma && speaks(title) ? speaker(title, to) : Optional.empty();
        if (speaker.isPresent()) {
            return List.of(new Office(title, speaker, List.of(holder.get()), title.from(), to));
        }
        if (holder.isPresent() && speaks(title) && cast(title)) {
            return List.of(new Office(title, Optional.empty(), bodies, title.from(), title.from()));
        }
        Optional<Name> served = holder.isPresent() && serves(title) ? adviser(to) : Optional.empty();
        if (served.isPresent()) {
            return List.of(
                    new Office(title, served, bodies, title.from(), served.get().to()));
        }
        Optional<Name> aide = holder.isPresent() && bodies.isEmpty() && aide(title) ? adviser(to) : Optional.empty();
        if (aide.isPresent()) {
            return List.of(
                    new Office(title, aide, bodies, title.from(), aide.get().to()));
        }
        Office office = new Office(title, holder, bodies, title.from(), to);
        return party.isPresent() && holder.isPresent()
                ? List.of(office, new Office(title, holder, List.of(party.get()), title.from(), to))
                : List.of(office);
    }

    /** "pemilihan presiden Ghana, X": who stands for an office, or whoever the sentence is about, and not its holder. */
    private boolean voted(TitleSpan title) {
        return title.from() > 0 && words.is(norm(title.from() - 1), WordClass.ELECTION);
    }

    /** "juru bicara presiden": a spokesperson's title with that of whom it serves. */
    private boolean speaks(TitleSpan title) {
        return spokesperson(title) && title.to() - title.from() > 2;
    }

    /** "X, juru bicara Presiden Liberia Y,", "juru bicara Presiden Liberia Y, X,": who speaks for the one whose name ends at {@code to}. */
    private Optional<Name> speaker(TitleSpan title, int to) {
        Optional<Name> before = title.from() > 1 && norm(title.from() - 1).equals(",")
                ? found.nameBefore(title.from() - 1).filter(OfficeReader::personal)
                : Optional.empty();
        return before.or(() -> to < size() && norm(to).equals(",")
                ? person(addressed(to + 1))
                        .filter(name -> name.to() < size() && norm(name.to()).equals(","))
                : Optional.empty());
    }

    /** "menjadi juru bicara Presiden Liberia Y": whom the verb tells of holds the office, and not the one behind it. */
    private boolean cast(TitleSpan title) {
        return title.from() > 0
                && (ROLES.contains(norm(title.from() - 1)) || words.is(norm(title.from() - 1), WordClass.BE));
    }

    /** "Ketua Forum X, Uskup Agung Rwanda Y,": whom commas enclose behind the title together with another office of theirs. */
    private Optional<Name> twice(int at) {
        return boss(at).flatMap(Office::holder)
                .filter(OfficeReader::personal)
                .filter(name -> name.to() < size() && norm(name.to()).equals(","));
    }

    /** "penasihat senior presiden": a title with that of whom it serves. */
    private boolean serves(TitleSpan title) {
        String last = norm(title.to() - 1);
        return title.to() - title.from() > 1
                && Set.of("presiden", "menteri").contains(last)
                && !norm(title.from()).startsWith("wakil")
                && !norm(title.from()).equals("calon")
                && Set.of("penasihat", "utusan", "staf", "ajudan", "sekretaris", "kepala")
                        .contains(norm(title.from()));
    }

    /** "Utusan Guterres, X": a title of somebody who serves a person. */
    private boolean aide(TitleSpan title) {
        return Set.of("utusan", "penasihat", "ajudan", "pengacara", "kuasa", "asisten", "menantu")
                .contains(norm(title.from()));
    }

    /** "… Donald Trump untuk Afrika, Massad Boulos,": who serves the one before {@code at}. */
    private Optional<Name> adviser(int at) {
        int comma = at + 1 < size() && norm(at).equals("untuk")
                ? found.nameAt(at + 1).map(Name::to).orElse(at)
                : at;
        boolean parted = comma + 1 < size() && norm(comma).equals(",");
        return parted
                ? person(comma + 1)
                        .filter(OfficeReader::personal)
                        .filter(name -> name.to() < size() && norm(name.to()).equals(","))
                : Optional.empty();
    }

    /** "Duta Besar RI untuk Chile, Peru, dan Ekuador, X": the index behind the list of countries that an envoy is sent to. */
    private int accredited(int from) {
        int at = from;
        while (at + 1 < size()) {
            int name = norm(at).equals(",") && words.is(norm(at + 1), WordClass.CONJUNCTION) ? at + 2 : at + 1;
            boolean more =
                    norm(at).equals(",") || norm(at).equals("merangkap") || words.is(norm(at), WordClass.CONJUNCTION);
            Optional<Name> country =
                    more ? found.nameAt(name).filter(it -> it.may(EntityType.COUNTRY)) : Optional.empty();
            if (country.isEmpty()) {
                return at;
            }
            at = country.get().to();
        }
        return at;
    }

    /** "Pusat Studi Jepang Universitas Indonesia, X", "Ikatan Arsitek Indonesia (IAI) Jawa Barat, X": what the body is part of. */
    private Optional<Name> around(int at, boolean bracketed) {
        Optional<Name> name = found.nameAt(at).filter(it -> !personal(it));
        boolean body = name.filter(it -> it.may(EntityType.ORGANIZATION)).isPresent();
        boolean place = bracketed
                && name.filter(it -> it.may(EntityType.PLACE) || it.may(EntityType.COUNTRY))
                        .isPresent();
        boolean held = name.filter(it -> it.to() < size()
                        && (norm(it.to()).equals(",")
                                || person(it.to()).isPresent()
                                || norm(it.to()).equals("(")))
                .isPresent();
        return name.filter(_ -> held && (body || place));
    }

    /** "pemimpin junta saat ini, X,": a name that commas enclose behind a title without capital. */
    private boolean apposed(TitleSpan title, int comma) {
        Optional<Name> name = comma + 1 < size() ? person(comma + 1).filter(OfficeReader::personal) : Optional.empty();
        boolean closed = name.filter(it -> it.to() < size() && ",.".contains(norm(it.to())))
                .isPresent();
        return closed
                && title.title().relation().isPresent()
                && Character.isLowerCase(found.tokens()
                        .get(title.from() == 0 ? title.to() - 1 : title.from())
                        .text()
                        .charAt(0));
    }

    /** "Menurut Wong, menteri luar negeri Australia, Morrison terlalu lunak": a title, up to {@code comma}, of who stands before it. */
    private boolean describes(TitleSpan title, int comma) {
        Optional<Name> before = title.from() > 1 && norm(title.from() - 1).equals(",")
                ? found.nameBefore(title.from() - 1).filter(OfficeReader::personal)
                : Optional.empty();
        Optional<Name> next = comma + 1 < size() ? person(comma + 1).filter(OfficeReader::personal) : Optional.empty();
        boolean first = before.filter(
                        it -> it.from() > 0 && !norm(it.from() - 1).equals(","))
                .isPresent();
        return first
                && next.filter(it -> it.to() < size()
                                && !norm(it.to()).equals(",")
                                && !words.is(norm(it.to()), WordClass.CONJUNCTION))
                        .isPresent();
    }

    /** "Kolombia usir diplomat Israel, Petro kecam …": an object's title, up to {@code comma}, and whoever does what comes next. */
    private boolean resumes(TitleSpan title, int comma) {
        boolean object = title.from() > 0
                && words.verb(norm(title.from() - 1))
                && !words.is(norm(title.from() - 1), WordClass.BE)
                && !words.is(norm(title.from() - 1), WordClass.SAID);
        return object
                && person(comma + 1)
                        .filter(name -> name.to() < size() && words.verb(norm(name.to())))
                        .isPresent();
    }

    /** "Kursi Menteri Koperasi kini diisi X": who sits in an office that the sentence opens with. */
    private Optional<Name> sitting(TitleSpan title, int from) {
        int at = from;
        boolean seat = title.from() > 0 && words.is(norm(title.from() - 1), WordClass.SEAT);
        boolean vacant = seat && at < size() && (norm(at).equals("yang") || words.is(norm(at), WordClass.TEMPORAL));
        int reach = vacant ? APPOSITION : REACH;
        while (seat && at < size() && at - from < reach && !words.is(norm(at), WordClass.SEATING)) {
            if (!vacant
                    && (words.verb(norm(at))
                            || norm(at).equals(",")
                            || found.nameAt(at).isPresent())) {
                return Optional.empty();
            }
            at++;
        }
        boolean held = seat && at + 1 < size() && words.is(norm(at), WordClass.SEATING);
        int name = at + 1;
        while (held && name < Math.min(size(), at + REACH)) {
            Optional<Name> holder = person(name);
            if (holder.isPresent()) {
                return holder.filter(OfficeReader::personal);
            }
            Optional<Name> body = found.nameAt(name);
            boolean parted = body.isPresent()
                    && body.get().to() < size()
                    && norm(body.get().to()).equals(",");
            if (!parted && (norm(name).equals(",") || words.verb(norm(name)))) {
                return Optional.empty();
            }
            name = parted ? body.get().to() + 1 : name + 1;
        }
        return Optional.empty();
    }

    /** "Pengamat sepakbola X": the index of the person behind up to a few nouns; {@code from} where none stands there. */
    private int field(int from) {
        int at = from;
        while (at < size() && at - from < NOUNS && lower(at)) {
            at++;
        }
        return at > from && person(at).filter(OfficeReader::personal).isPresent() ? at : from;
    }

    /** "Gelandang asal Portugal, X": the index behind the country that the holder comes from. */
    private int hailing(int at) {
        return at + 2 < size() && norm(at).equals("asal")
                ? found.nameAt(at + 1)
                        .filter(name -> name.may(EntityType.COUNTRY) || name.may(EntityType.PLACE))
                        .map(Name::to)
                        .filter(to -> to + 1 < size()
                                && norm(to).equals(",")
                                && person(to + 1).isPresent())
                        .orElse(at)
                : at;
    }

    /** "Konsul Jenderal Australia di Makassar, X", "winger Sabah FC asal Indonesia, X": the index behind where the office or its holder is. */
    private int seated(int at) {
        boolean within = at + 3 < size()
                && norm(at).equals(",")
                && found.nameAt(at + 1)
                        .filter(name -> name.to() < size() && norm(name.to()).equals(","))
                        .isPresent();
        boolean where = at + 2 < size() && (within || norm(at).equals("di") || norm(at).equals("asal"));
        return where
                ? found.nameAt(at + 1)
                        .filter(name -> name.may(EntityType.PLACE) || name.may(EntityType.COUNTRY))
                        .map(Name::to)
                        .filter(to -> to + 1 < size()
                                && person(norm(to).equals(",") ? to + 1 : to).isPresent())
                        .orElse(at)
                : at;
    }

    /** "Ketua HIPMI cabang Aceh, X": the index behind the place of the branch. */
    private int local(int at) {
        return at + 1 < size() && words.is(norm(at), WordClass.BRANCH)
                ? found.nameAt(at + 1)
                        .filter(name -> name.may(EntityType.PLACE) || name.may(EntityType.COUNTRY))
                        .map(Name::to)
                        .orElse(at)
                : at;
    }

    /** "anggota DPR dari Fraksi PKS, X": the party behind the body that a member sits in. */
    private Optional<Name> faction(int at) {
        if (at + 1 >= size() || !norm(at).equals("dari")) {
            return Optional.empty();
        }
        int name = norm(at + 1).equals("fraksi") ? at + 2 : at + 1;
        return found.nameAt(name).filter(it -> it.may(EntityType.ORGANIZATION));
    }

    /** "presiden Ghana dan Kenya, John Mahama dan William Ruto" */
    private List<Office> respective(TitleSpan title, Name first, int conjunction) {
        Optional<Name> second = body(conjunction + 1, title);
        if (second.isEmpty()) {
            return List.of();
        }
        int at = second.get().to();
        Optional<Name> holder = person(at < size() && norm(at).equals(",") ? at + 1 : at);
        if (holder.isEmpty()) {
            boolean pointed = at < size() && words.is(norm(at), WordClass.POINTER);
            List<Office> before = pointed || title.from() == 0
                    ? List.of()
                    : Stream.of(first, second.get())
                            .flatMap(body ->
                                    behind(title, List.of(body), second.get().to()).stream())
                            .filter(office -> office.holder().isPresent())
                            .toList();
            if (!before.isEmpty()) {
                return before;
            }
            return pointed
                    ? List.of(
                            new Office(title, Optional.empty(), List.of(first), title.from(), at),
                            new Office(title, Optional.empty(), List.of(second.get()), title.from(), at))
                    : List.of();
        }
        int and = holder.get().to();
        Optional<Name> other =
                and < size() && words.is(norm(and), WordClass.CONJUNCTION) ? person(and + 1) : Optional.empty();
        if (other.isEmpty()) {
            return List.of();
        }
        int to = other.get().to();
        return List.of(
                new Office(title, holder, List.of(first), title.from(), to),
                new Office(title, other, List.of(second.get()), title.from(), to));
    }

    /** "menunjuk X sebagai menteri", "X diangkat menjadi menteri": whether a verb of appointing is near. */
    private boolean appointed(int at) {
        boolean listed = found.tokens().subList(Math.max(0, at - APPOSITION), at).stream()
                .anyMatch(token -> ROLES.contains(token.norm()));
        int reach = listed ? LIST : REACH;
        for (int i = at - 1; i >= Math.max(0, at - reach); i--) {
            if (words.is(norm(i), WordClass.APPOINTING)) {
                return true;
            }
        }
        return false;
    }

    /** "stays on as finance minister", "resigned as speaker": whether a verb of being in an office stands right before "as". */
    private boolean serving(int as) {
        int at = as - 1;
        while (at > 0 && (words.is(norm(at), WordClass.PREPOSITION) || words.is(norm(at), WordClass.ADVERB))) {
            at--;
        }
        return words.language() == Language.ENGLISH && at > 0 && words.is(norm(at), WordClass.SERVING);
    }

    /** "Menteri Perdagangan" with its capital: the state's, though no country is named. */
    private boolean capital(TitleSpan title) {
        return found.tokens().get(title.from()).capitalised();
    }

    /** A holder named before the title: "Xi Jinping, presiden China", "Jane Roe, a professor at the University of Oslo". */
    private List<Office> behind(TitleSpan title, List<Name> bodies, int to) {
        return behind(title, bodies, to, false);
    }

    /** The same, where the title may have the noun behind it that points back to its body: "X, politikus partai tersebut". */
    private List<Office> behind(TitleSpan title, List<Name> bodies, int to, boolean pointing) {
        int at = title.from() - 1;
        boolean tied = false;
        boolean verb = false;
        boolean appoints = false;
        boolean open = false;
        boolean copula = false;
        int skipped = 0;
        int dateline = Lines.dateline(found.tokens());
        while (at > 0 && at != dateline && title.from() - at < REACH) {
            String norm = norm(at);
            int other = words.is(norm, WordClass.CONJUNCTION) ? titleBefore(at) : at;
            if (other < at) {
                at = other - 1;
                continue;
            }
            verb |= words.is(norm, WordClass.APPOINTING) || ROLES.contains(norm);
            appoints |= words.is(norm, WordClass.APPOINTING);
            open |= words.language() == Language.ENGLISH
                    && appoints
                    && ((words.is(norm, WordClass.APPOINTING) && !finite(norm))
                            || norm.equals("will")
                            || norm.equals("would"));
            boolean auxiliary = verb && words.language() == Language.ENGLISH && AUXILIARIES.contains(norm);
            boolean link = auxiliary
                    || norm.equals(",")
                    || norm.equals("-")
                    || norm.equals("\u2013")
                    || IS.contains(norm)
                    || (ROLES.contains(norm) && (appointed(at) || serving(at)))
                    || (norm.equals("sebagai") && at > 1 && words.is(norm(at - 1), WordClass.SERVING));
            tied |= link;
            copula |= IS.contains(norm);
            if (aged(at)) {
                at--;
                continue;
            }
            int before = term(at);
            if (before < at) {
                at = before;
                continue;
            }
            int older = old(at);
            if (older < at) {
                at = older;
                continue;
            }
            int quit = quitting(at);
            if (quit < at) {
                tied = true;
                at = quit;
                continue;
            }
            boolean side = at == title.from() - 1 && follower(at);
            boolean described = !link
                    && skipped < NOUNS
                    && (side || (plainNoun(at) && found.nameBefore(at + 1).isEmpty()));
            skipped += described ? 1 : 0;
            if (!link
                    && !described
                    && !words.is(norm, WordClass.DETERMINER)
                    && !norm.equals("yang")
                    && !norm.equals("who")
                    && !(tied && words.language() == Language.INDONESIAN && words.is(norm, WordClass.SERVING))
                    && !words.is(norm, WordClass.ADVERB)
                    && !words.is(norm, WordClass.POINTER)
                    && !words.is(norm, WordClass.APPOINTING)
                    && !(tied
                            && words.language() == Language.ENGLISH
                            && (words.is(norm, WordClass.SERVING)
                                    || norm.equals("on")
                                    || norm.equals("down")
                                    || (norm.equals("in") && words.is(norm(at - 1), WordClass.APPOINTING))))
                    && !norm.equals("saat")) {
                break;
            }
            at--;
        }
        boolean touching = words.language() == Language.INDONESIAN
                && at == title.from() - 1
                && Character.isLowerCase(found.tokens().get(title.from()).text().charAt(0));
        boolean told = verb;
        Optional<Name> holder = tied || touching
                ? personBefore(beforeRelative(at + 1))
                        .filter(name -> !apposed(name))
                        .flatMap(name -> told ? patient(name) : Optional.of(name))
                : coordinated(title);
        boolean owned = words.language() == Language.ENGLISH
                && (OWNERS.contains(norm(title.from()))
                        || definite(title)
                        || found.nameAt(title.from())
                                .filter(OfficeReader::personal)
                                .isPresent());
        boolean silent = words.language() == Language.ENGLISH
                && words.is(norm(title.to() - 1), WordClass.CANDIDATE)
                && title.title().relation().isEmpty()
                && !bodies.isEmpty();
        boolean state = words.language() == Language.INDONESIAN
                ? (verb || inOffice(title)) && STATESMEN.contains(title.title().office())
                : (verb || copula)
                        && (words.is(norm(title.to() - 1), WordClass.STATE_OFFICE)
                                || corporateSeat(title)
                                || (leads(title)
                                        && STATESMEN.contains(title.title().office())));
        open |= told && holder.filter(this::toAppoint).isPresent();
        if (holder.isEmpty()
                || open
                || silent
                || (bodies.isEmpty() && !owned && !pointing && !state && !capital(title) && !oneOf(title))) {
            return List.of(new Office(title, Optional.empty(), bodies, title.from(), to));
        }
        // "X was chosen as president": the verb between is for the frames to read.
        return List.of(new Office(
                title, holder, bodies, verb ? title.from() : holder.get().from(), verb ? title.from() : to));
    }

    /** "a former president", "a deputy defence minister", "an army spokesman": one of those who serve or served a state. */
    private boolean oneOf(TitleSpan title) {
        if (words.language() != Language.ENGLISH) {
            return title.from() > 0
                    && norm(title.from() - 1).equals(",")
                    && (title.former() || then(title.to()))
                    && STATESMEN_ID.contains(title.title().office());
        }
        boolean speaks = spokesperson(title);
        int first = title.from();
        while (first > 0
                && title.from() - first < NOUNS
                && (norm(first - 1).equals("former") || (speaks && Pointed.noun(norm(first - 1), words)))) {
            first--;
        }
        boolean former = title.former() || norm(first).equals("former");
        boolean one = first > 0
                && (ONE.contains(norm(first - 1)) || (former && norm(first - 1).equals(",")));
        boolean minister = norm(title.to() - 1).equals("minister")
                && title.to() - title.from() > 1
                && !norm(title.to() - 2).equals("deputy");
        return one
                && (minister
                        || (former && HEADS.contains(title.title().office()))
                        || (speaks && title.to() - first > 1));
    }

    /** "yang menjabat presiden hingga 2020" */
    private boolean inOffice(TitleSpan title) {
        return title.from() > 0 && Set.of("menjabat", "merangkap").contains(norm(title.from() - 1));
    }

    /** "menteri pertahanan saat itu": whether the words for a time gone by stand behind a title and its portfolio. */
    private boolean then(int to) {
        int at = to;
        while (at < size() && at - to < NOUNS && plainNoun(at) && !THEN.contains(norm(at))) {
            at++;
        }
        return at + 1 < size() && THEN.contains(norm(at)) && norm(at + 1).equals("itu");
    }

    /** "was named chief executive", but not "was chief guest": an office of a company with no noun behind it. */
    private boolean corporateSeat(TitleSpan title) {
        return CORPORATE.contains(title.title().office()) && !(title.to() < size() && plainNoun(title.to()));
    }

    /** "X dicopot dari jabatan menteri": the index before the verb by which whoever is named before it leaves the office. */
    private int quitting(int seat) {
        boolean left = words.language() == Language.INDONESIAN
                && seat > 2
                && words.is(norm(seat), WordClass.SEAT)
                && norm(seat - 1).equals("dari")
                && words.is(norm(seat - 2), WordClass.QUITTING);
        return !left ? seat : norm(seat - 2).equals("diri") ? seat - 4 : seat - 3;
    }

    /** "X, yang sebelumnya menjabat Kapolda Y, ditunjuk sebagai": the end of the name that a relative clause tells of. */
    private int beforeRelative(int end) {
        boolean closed = words.language() == Language.INDONESIAN
                && end > 0
                && end < size()
                && norm(end).equals(",")
                && personBefore(end).isEmpty();
        for (int at = end - 1; closed && at > 0 && end - at < LIST; at--) {
            if (norm(at).equals(",")) {
                return norm(at + 1).equals("yang") ? at : end;
            }
        }
        return end;
    }

    /** "X dilantik oleh menteri Y sebagai rektor", "X ditunjuk Menteri Y menjadi dirut": of a passive the one whom the verb tells of, not the one who did it. */
    private Optional<Name> patient(Name agent) {
        int at = agent.from();
        int before = found.titles().stream()
                .filter(title -> title.to() <= agent.from() && agent.from() - title.to() < NOUNS)
                .mapToInt(TitleSpan::from)
                .max()
                .orElse(at);
        int by = before > 0 && norm(before - 1).equals("oleh") ? before - 1 : at;
        boolean passive = by < at || (at > 0 && norm(at - 1).equals("oleh"));
        boolean bare = !passive
                && before > 0
                && before < at
                && norm(before - 1).startsWith("di")
                && words.is(norm(before - 1), WordClass.APPOINTING);
        if (bare) {
            return personBefore(before - 1);
        }
        int verb = passive ? Math.min(by, at - 1) - 1 : 0;
        return passive && verb > 0 && words.is(norm(verb), WordClass.APPOINTING)
                ? personBefore(verb)
                : Optional.of(agent);
    }

    /** "Takaichi, an admirer of Thatcher, was elected president": a name inside an apposition is not what the verb tells of. */
    private boolean apposed(Name name) {
        boolean passive = words.language() == Language.ENGLISH
                && name.from() > 2
                && name.to() + 1 < size()
                && norm(name.to()).equals(",")
                && words.is(norm(name.to() + 1), WordClass.BE)
                && norm(name.from() - 1).equals("of");
        int at = name.from() - 2;
        while (passive && at > 0 && name.from() - at < REACH && plainNoun(at)) {
            at--;
        }
        return passive
                && at > 0
                && words.is(norm(at), WordClass.DETERMINER)
                && norm(at - 1).equals(",");
    }

    /** "X, until now rector of Y", "X, at present Z's treasurer", "X, until March the minister": the index before how long; {@code at} without. */
    private int term(int at) {
        boolean english = words.language() == Language.ENGLISH && at > 1;
        int end = english && words.is(norm(at), WordClass.DETERMINER) ? at - 1 : at;
        int start = found.dates().stream()
                .filter(date -> date.to() == end + 1)
                .mapToInt(DateReader.Found::from)
                .findFirst()
                .orElse(end);
        boolean until = english
                && start > 1
                && norm(start - 1).equals("until")
                && (norm(start - 2).equals(",") || norm(start - 2).equals("who"))
                && (Set.of("now", "recently", "then").contains(norm(end))
                        || found.dates().stream().anyMatch(date -> date.from() == start || date.to() == end + 1));
        boolean present = english
                && norm(end - 1).equals("at")
                && norm(end).equals("present")
                && end > 1
                && norm(end - 2).equals(",");
        return until ? start - 2 : present ? end - 2 : at;
    }

    /** "Dekker, 51, head of the gallery": a number between commas behind a name. */
    private boolean aged(int at) {
        return at > 1
                && at + 1 < size()
                && words.language() == Language.ENGLISH
                && norm(at).chars().allMatch(Character::isDigit)
                && norm(at - 1).equals(",")
                && norm(at + 1).equals(",")
                && found.nameBefore(at - 1).isPresent();
    }

    /** "Ratih, 49 tahun, sekjen X", "Gul Zaman (44), sopir": the index before an age behind a name; {@code at} without. */
    private int old(int at) {
        boolean bracket = norm(at).equals(")");
        int number = bracket || norm(at).equals("tahun") ? at - 1 : at;
        int opens = number - 1;
        boolean age = words.language() == Language.INDONESIAN
                && number < at
                && opens > 0
                && norm(number).chars().allMatch(Character::isDigit)
                && norm(opens).equals(bracket ? "(" : ",")
                && found.nameBefore(opens).filter(OfficeReader::personal).isPresent();
        return age ? opens - 1 : at;
    }

    /** "Bello, a cousin of Moss and the head of the guard,": whom a second noun behind "and" tells of, too. */
    private Optional<Name> coordinated(TitleSpan title) {
        int at = title.from() - 1;
        while (at > 0 && words.is(norm(at), WordClass.DETERMINER)) {
            at--;
        }
        boolean english = words.language() == Language.ENGLISH;
        if (!english || at < 1 || at == title.from() - 1 || !norm(at).equals("and")) {
            return Optional.empty();
        }
        for (int i = at - 1; i > Math.max(0, at - APPOSITION); i--) {
            if (norm(i).equals(",")) {
                boolean article = Set.of("a", "an", "the").contains(norm(i + 1))
                        || titleAt(i + 1).isPresent();
                return article ? personBefore(i) : Optional.empty();
            }
            boolean noun = words.is(norm(i - 1), WordClass.DETERMINER);
            if ((words.verb(norm(i)) && !noun) || words.is(norm(i), WordClass.RELATIVE)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "CEO and co-founder": where the title that ends at {@code conjunction} starts, else {@code conjunction}. */
    private int titleBefore(int conjunction) {
        return found.titles().stream()
                .filter(title -> title.to() == conjunction)
                .findFirst()
                .map(TitleSpan::from)
                .orElse(conjunction);
    }

    private List<Office> english(TitleSpan title) {
        List<Name> bodies = new ArrayList<>();
        int from = title.from();
        Optional<Name> before = bodyBefore(title);
        boolean whose = before.isPresent() && whose(before.get());
        if (before.isPresent()) {
            bodies.add(before.get());
            from = whose ? from : before.get().from();
        }
        int at = title.to();
        Optional<Name> direct = person(addressed(at));
        if (direct.isPresent()) {
            int to = direct.get().to();
            if (bodies.isEmpty() && to + 1 < size() && norm(to).equals("of")) {
                int of = to;
                Optional<Name> body =
                        body(determiner(to + 1), title).filter(name -> !sent(title, name) && !elected(title, of, name));
                body.ifPresent(bodies::add);
                to = body.map(Name::to).orElse(to);
            }
            List<Office> offices = new ArrayList<>(List.of(new Office(title, direct, bodies, from, to)));
            if (norm(title.to() - 1).endsWith("s")) {
                others(title, to).forEach(offices::add);
            }
            return offices;
        }
        String last = norm(title.to() - 1);
        if (words.is(last, WordClass.MINISTERS) || words.is(last, WordClass.LEADERS)) {
            return listed(title, bodies);
        }
        boolean branch = false;
        if (at + 1 < size() && OF.contains(norm(at))) {
            boolean sent = norm(at).equals("to") && bodies.isEmpty();
            boolean elected = norm(at).equals("for") && title.title().office().equals("member");
            boolean hails = norm(at).equals("from")
                    && (words.is(norm(title.to() - 1), WordClass.LAWYER)
                            || title.title().office().equals("member")
                            || norm(title.to() - 1).equals("deputy"));
            Optional<Name> body = body(determiner(at + 1), title)
                    .filter(name -> !(elected || hails) || !(constituency(name) || (hails && hometown(name))));
            if (body.isPresent()) {
                boolean expert = before.isPresent() && expert(before.get(), body.get(), title);
                if (expert) {
                    bodies.clear();
                    branch = true;
                }
                if (before.isPresent() && !whose && sided(before.get(), body.get(), title)) {
                    bodies.clear();
                }
                if (!sent) {
                    bodies.add(body.get());
                }
                at = abbreviation(body.get().to());
                boolean called = words.language() == Language.ENGLISH
                        && at + 1 < size()
                        && norm(at + 1).equals(",")
                        && (words.is(norm(at), WordClass.BODY_NOUN) || words.is(norm(at), WordClass.REGION));
                at += called ? 1 : 0;
                int part = at + 1 < size() && norm(at).equals("'s") ? behindKinds(at + 1) : at;
                boolean within = part > at + 1 && words.is(norm(part - 1), WordClass.SERVICE);
                branch = within;
                if (part > at + 1 && !within && !words.is(norm(part - 1), WordClass.GOVERNMENT)) {
                    bodies.removeIf(body.get()::equals);
                }
                at = within && part < size() && norm(part).equals(",") ? part : at;
                Optional<Name> next =
                        part == at ? person(addressed(at)).filter(OfficeReader::personal) : Optional.empty();
                if (next.isPresent() && body.get().may(EntityType.COUNTRY)) {
                    return List.of(
                            new Office(title, next, bodies, from, next.get().to()));
                }
                Optional<Name> employer = employer(body.get());
                if (employer.isPresent()) {
                    bodies.removeIf(body.get()::equals);
                    bodies.add(employer.get());
                    branch = true;
                    at = abbreviation(employer.get().to());
                }
            }
        } else if (works(title)) {
            Optional<Name> body = farBody(at);
            body.ifPresent(bodies::add);
            at = body.map(Name::to).orElse(at);
        }
        int owner = owner(title);
        if (owner >= 0 && bodies.isEmpty() && at + 1 < size() && norm(at).equals("in")) {
            Optional<Name> region = found.nameAt(determiner(at + 1)).filter(name -> !personal(name));
            branch |= region.isPresent();
            at = region.map(Name::to).orElse(at);
        }
        int behind = at;
        boolean apart = at + 1 < size() && (norm(at).equals(",") || (owner >= 0 && words.is(norm(at), WordClass.BE)));
        int first = title.from() > 1 && spokesperson(title) && Pointed.noun(norm(title.from() - 1), words)
                ? title.from() - 1
                : title.from();
        boolean pointed = at == title.to()
                && first > 0
                && (norm(first - 1).equals("the")
                        || (spokesperson(title) && ONE.contains(norm(first - 1)))
                        || oneOf(title))
                && title.title().relation().isPresent()
                && apart
                && norm(at).equals(",");
        if ((!bodies.isEmpty() || owner >= 0 || pointed) && apart) {
            Optional<Name> holder = person(addressed(at + 1))
                    .or(() -> person(professed(behind + 1)))
                    .or(() -> person(introduced(behind + 1)))
                    .or(() -> owned(behind + 1));
            boolean closes = holder.isPresent()
                    && (holder.get().to() >= size()
                            || ",.".contains(norm(holder.get().to()))
                            || (norm(holder.get().to()).equals("of") && !pointed)
                            || words.verb(norm(holder.get().to())));
            if (closes) {
                TitleSpan span =
                        branch ? new TitleSpan(title.from(), title.to(), title.title(), title.former(), true) : title;
                return List.of(
                        new Office(span, holder, bodies, from, holder.get().to()));
            }
        }
        Optional<Name> ofNoun = bodies.isEmpty() && owner < 0 ? behindPointed(title) : Optional.empty();
        if (ofNoun.isPresent()) {
            return List.of(
                    new Office(title, ofNoun, List.of(), from, ofNoun.get().to()));
        }
        List<Office> placed = placed(title, bodies, at);
        if (!placed.isEmpty()) {
            return placed;
        }
        if (works(title)) {
            bodies.sort(Comparator.comparing(name -> !name.may(EntityType.ORGANIZATION)));
        }
        from = bodies.isEmpty() && owner >= 0 ? owner : from;
        TitleSpan shifted = new TitleSpan(from, title.to(), title.title(), title.former(), title.ranked());
        boolean pointing = Pointed.office(found, title.to(), words) > title.to();
        List<Office> read = from > 0
                ? behind(shifted, bodies, at, pointing)
                : List.of(new Office(title, Optional.empty(), bodies, from, at));
        TitleSpan told = branch ? new TitleSpan(title.from(), title.to(), title.title(), title.former(), true) : title;
        return read.stream()
                .map(office -> new Office(told, office.holder(), office.bodies(), office.from(), office.to()))
                .toList();
    }

    /**
     * "The bank named X, a former minister, as its chairman", "X replaced Y as chief justice of Zambia": who is put into an office, or
     * gives way in it, between a verb and the title; no body where the office is not that of the subject.
     */
    private List<Office> placed(TitleSpan title, List<Name> bodies, int to) {
        int as = title.from();
        while (as > 0 && title.from() - as < REACH && !norm(as - 1).equals("as") && describing(as - 1)) {
            as--;
        }
        boolean role = as > 0 && norm(as - 1).equals("as");
        int end = role ? as - 1 : as;
        int shut = role && end > 1 && norm(end - 1).equals(",") ? apposition(end - 1) : end;
        Optional<Name> seated = role ? seated(title, as - 1) : Optional.empty();
        if (seated.isPresent() && title.title().relation().isPresent()) {
            return List.of(new Office(title, seated, bodies, title.from(), title.from()));
        }
        Optional<Name> person = personBefore(shut);
        int verb = person.map(name -> beforeObject(name.from())).orElse(-1);
        if (verb < 1 || title.title().relation().isEmpty()) {
            return List.of();
        }
        if (words.is(norm(verb), WordClass.REPLACING)) {
            Optional<Name> next = role && acts(verb) ? actor(verb) : Optional.empty();
            TitleSpan past = new TitleSpan(title.from(), title.to(), title.title(), true, title.ranked());
            return next.isEmpty() || bodies.isEmpty()
                    ? List.of()
                    : List.of(
                            new Office(title, next, bodies, title.from(), title.from()),
                            new Office(past, person, bodies, title.from(), title.from()));
        }
        if (!words.is(norm(verb), WordClass.APPOINTING) || !acts(verb)) {
            return List.of();
        }
        List<Name> seats = bodies.isEmpty() ? appointer(verb, title).stream().toList() : bodies;
        boolean part = bodies.isEmpty() && to < size() && OF.contains(norm(to));
        TitleSpan held = new TitleSpan(title.from(), title.to(), title.title(), title.former(), title.ranked() || part);
        boolean state = words.is(norm(title.to() - 1), WordClass.STATE_OFFICE)
                || (leads(title) && STATESMEN.contains(title.title().office()));
        return seats.isEmpty() && !state
                ? List.of()
                : List.of(new Office(held, person, seats, title.from(), title.from()));
    }

    /** "X took office as president", "X has said so since taking over as": who the verb before {@code as} puts into an office. */
    private Optional<Name> seated(TitleSpan title, int as) {
        boolean takes = as > 2
                && words.is(norm(as - 1), WordClass.OFFICE)
                && words.is(norm(as - 2), WordClass.TAKING)
                && leads(title);
        if (!takes) {
            return Optional.empty();
        }
        return norm(as - 2).endsWith("ing") ? subject(as - 2) : acts(as - 2) ? actor(as - 2) : Optional.empty();
    }

    /** Who the clause of a form in -ing at {@code gerund} is about: the last person named before it who is not behind a preposition. */
    private Optional<Name> subject(int gerund) {
        for (int at = gerund - 1; at > 0 && gerund - at < APPOSITION; at--) {
            Optional<Name> name = personBefore(at);
            int before = name.map(it -> it.from() - 1).orElse(-1);
            boolean clause = before < 0
                    || norm(before).equals(",")
                    || words.is(norm(before), WordClass.CONJUNCTION)
                    || words.is(norm(before), WordClass.SUBORDINATOR)
                    || found.titles().stream().anyMatch(it -> it.to() == before + 1);
            if (name.isPresent()) {
                return name.filter(it -> clause && words.verb(norm(it.to())));
            }
        }
        return Optional.empty();
    }

    /** "its new", "the fourth": words that only tell more of a title behind them. */
    private boolean describing(int at) {
        return plainNoun(at)
                || words.is(norm(at), WordClass.DETERMINER)
                || words.is(norm(at), WordClass.RANK)
                || OWNERS.contains(norm(at));
    }

    /** "named X, a former judge from Y, as": the index of the comma that opens what {@code comma} closes. */
    private int apposition(int comma) {
        for (int at = comma - 1; at > 0 && comma - at < APPOSITION; at--) {
            if (norm(at).equals(",")) {
                return personBefore(at).isPresent() ? at : comma;
            }
        }
        return comma;
    }

    /** The index of the verb whose object is the person named from {@code from} on, with a trade or title between them; -1 without. */
    private int beforeObject(int from) {
        int at = from - 1;
        while (at > 0 && from - at < REACH) {
            int here = at;
            int title = found.titles().stream()
                    .filter(it -> it.to() == here + 1)
                    .mapToInt(TitleSpan::from)
                    .min()
                    .orElse(-1);
            if (title > 0) {
                at = title - 1;
            } else if (words.verb(norm(at)) || words.is(norm(at), WordClass.APPOINTING)) {
                return at;
            } else if (describing(at) || words.is(norm(at), WordClass.FORMER) || norm(at).equals("in")) {
                at--;
            } else {
                return -1;
            }
        }
        return -1;
    }

    /** Whether a verb tells of what has come about: no infinitive, and nothing denies it. */
    private boolean acts(int verb) {
        for (int at = verb - 1; at >= Math.max(0, verb - NOUNS); at--) {
            if (words.is(norm(at), WordClass.NEGATION)
                    || words.is(norm(at), WordClass.FUTURE)
                    || words.is(norm(at), WordClass.POSSIBLE)
                    || words.is(norm(at), WordClass.BE)) {
                return false;
            }
            if (found.nameBefore(at + 1).isPresent() || norm(at).equals(",")) {
                break;
            }
        }
        return finite(norm(verb));
    }

    /** "plans to appoint X as": whether somebody is only to be put into an office. */
    private boolean toAppoint(Name person) {
        int verb = words.language() == Language.ENGLISH ? beforeObject(person.from()) : -1;
        return verb > 0 && words.is(norm(verb), WordClass.APPOINTING) && !finite(norm(verb));
    }

    /** "appoints", "chose", but not "appoint": no infinitive, which only tells of what may be. */
    private boolean finite(String verb) {
        return verb.endsWith("ed")
                || verb.endsWith("s")
                || verb.endsWith("ing")
                || words.is(verb, WordClass.IRREGULAR_PAST)
                || words.is(verb, WordClass.PARTICIPLE);
    }

    /** Where the verb's auxiliaries and adverbs start, or the verb. */
    private int groupStart(int verb) {
        int at = verb;
        while (at > 0
                && (AUXILIARIES.contains(norm(at - 1)) || words.is(norm(at - 1), WordClass.ADVERB))
                && found.nameBefore(at).isEmpty()) {
            at--;
        }
        return at;
    }

    /** Who does what the verb tells, right before it and its auxiliaries. */
    private Optional<Name> actor(int verb) {
        return personBefore(groupStart(verb));
    }

    /** "Kaito Energy has named X chief financial officer", "the board of Y elected X": the body whose office its verb gives. */
    private Optional<Name> appointer(int verb, TitleSpan title) {
        int at = groupStart(verb);
        boolean company = CORPORATE.contains(title.title().office());
        Optional<Name> body = found.nameBefore(at)
                .filter(name -> !name.adjective()
                        && found.titles().stream().noneMatch(it -> it.to() == name.from())
                        && (name.may(EntityType.ORGANIZATION) || (company && unknown(name))));
        int before = body.map(name -> name.from() - 1).orElse(-1);
        int of = before >= 0 && words.is(norm(before), WordClass.DETERMINER) ? before - 1 : before;
        boolean bound = of >= 0 && words.is(norm(of), WordClass.PREPOSITION);
        boolean decides = bound && of > 0 && norm(of).equals("of") && words.is(norm(of - 1), WordClass.ORGAN);
        boolean statesman = STATESMEN.contains(title.title().office())
                && !norm(title.to() - 1).equals("president")
                && !norm(title.to() - 1).equals("governor");
        return body.filter(_ -> !statesman && (!bound || decides));
    }

    /** "a spokesman for the group, X,": whom commas enclose behind a noun that points back to the body of a title. */
    private Optional<Name> behindPointed(TitleSpan title) {
        int at = title.to() + 1;
        boolean of = title.title().relation().isPresent()
                && at + 2 < size()
                && OF.contains(norm(at - 1))
                && norm(at).equals("the");
        int noun = of ? Pointed.english(found.tokens(), at, words) : at;
        return noun > at
                ? person(addressed(noun + 2))
                        .or(() -> person(professed(noun + 2)))
                        .filter(name ->
                                name.to() >= size() || ",.".contains(norm(name.to())) || words.verb(norm(name.to())))
                : Optional.empty();
    }

    /** "the MP for Slough East": whom a member of parliament sits for, unless it is a body. */
    private static boolean constituency(Name name) {
        return !name.may(EntityType.ORGANIZATION)
                || (!name.known() && !name.guess().equals(Optional.of(EntityType.ORGANIZATION)));
    }

    /** "a deputy from Maribor": a name that no body is known by, of one word. */
    private static boolean hometown(Name name) {
        return name.may(EntityType.PLACE) || (!name.known() && name.length() == 1);
    }

    /** "the Republican governor of Texas", "the Peronist mayor of Rosario": a side in politics, which the office is not of. */
    private boolean sided(Name side, Name body, TitleSpan title) {
        boolean article = side.from() > 0 && words.is(norm(side.from() - 1), WordClass.DETERMINER);
        return article
                && side.to() == title.from()
                && side.to() - side.from() == 1
                && !side.may(EntityType.COUNTRY)
                && !side.may(EntityType.PLACE)
                && (body.may(EntityType.PLACE) || body.may(EntityType.COUNTRY))
                && title.title()
                        .relation()
                        .filter(RelationType.LEADER_OF::equals)
                        .isPresent();
    }

    /** "a Myanmar adviser to the Crisis Group": whether the land before a title is only what its holder knows about. */
    private boolean expert(Name land, Name body, TitleSpan title) {
        int before = land.from() - 1;
        boolean indefinite =
                before >= 0 && (norm(before).equals("a") || norm(before).equals("an"));
        return indefinite
                && !land.adjective()
                && !land.surface().equals(land.surface().toUpperCase(Locale.ROOT))
                && (land.may(EntityType.COUNTRY) || land.may(EntityType.PLACE))
                && !land.may(EntityType.ORGANIZATION)
                && land.to() <= title.from()
                && body.may(EntityType.ORGANIZATION)
                && title.title().relation().isPresent();
    }

    /** "Prime Minister X of the Labour Party", "President Y of the conservative National Party": the party of who governs a state. */
    private boolean elected(TitleSpan title, int of, Name party) {
        boolean statesman = STATESMEN.contains(title.title().office());
        boolean president = norm(title.to() - 1).equals("president");
        boolean described = of + 2 < party.from() && words.is(norm(of + 1), WordClass.DETERMINER);
        return statesman
                && (!president || described)
                && party.may(EntityType.ORGANIZATION)
                && !party.may(EntityType.COUNTRY)
                && !party.may(EntityType.PLACE)
                && (party.senses().stream()
                                .anyMatch(sense -> sense.entry().kind().equals("party"))
                        || words.is(norm(party.to() - 1), WordClass.FOLLOWING));
    }

    /** "Enlargement Commissioner Marta Kos of Slovenia": the country that somebody comes from who serves a bloc. */
    private boolean sent(TitleSpan title, Name land) {
        return (norm(title.to() - 1).equals("commissioner")
                        || norm(title.to() - 1).equals("judge"))
                && land.may(EntityType.COUNTRY);
    }

    /** "two former presidents of Nigeria, X and Y,", "the foreign ministers, X of Chile and Y of Peru,": all between commas behind a title. */
    private List<Office> listed(TitleSpan title, List<Name> before) {
        int of = title.to();
        Optional<Name> body = before.isEmpty() && of + 1 < size() && norm(of).equals("of")
                ? body(determiner(of + 1), title)
                : before.stream().findFirst();
        int comma = before.isEmpty() ? body.map(Name::to).orElse(of) : of;
        List<Office> holders = comma + 1 < size() && norm(comma).equals(",") ? others(title, comma) : List.of();
        int end = holders.isEmpty() ? comma : holders.getLast().to();
        boolean closed = end >= size() || ",.;".contains(norm(end)) || words.verb(norm(end));
        boolean told = holders.size() > 1
                && closed
                && holders.stream()
                        .allMatch(office -> body.isEmpty() != office.bodies().isEmpty());
        return !told
                ? List.of()
                : holders.stream()
                        .map(office -> new Office(
                                title,
                                office.holder(),
                                body.map(List::of).orElse(office.bodies()),
                                title.from(),
                                title.from()))
                        .toList();
    }

    /** "Presidents Putin of Russia and Xi of China": the further holders of a title in the plural, from {@code from} on. */
    private List<Office> others(TitleSpan title, int from) {
        List<Office> others = new ArrayList<>();
        int at = from;
        while (at + 1 < size() && (norm(at).equals(",") || words.is(norm(at), WordClass.CONJUNCTION))) {
            int name = norm(at).equals(",") && words.is(norm(at + 1), WordClass.CONJUNCTION) ? at + 2 : at + 1;
            Optional<Name> holder = person(name);
            if (holder.isEmpty()) {
                break;
            }
            int to = holder.get().to();
            Optional<Name> body =
                    to + 1 < size() && norm(to).equals("of") ? body(determiner(to + 1), title) : Optional.empty();
            at = body.map(Name::to).orElse(to);
            others.add(new Office(
                    title, holder, body.stream().toList(), holder.get().from(), at));
        }
        return others;
    }

    /** "said Simone Buitendijk, the vice-chancellor.": a title that says no more than itself. */
    private boolean definite(TitleSpan title) {
        boolean service = title.to() - title.from() > 1 && words.is(norm(title.from()), WordClass.SERVICE);
        boolean office = service || words.is(norm(title.to() - 1), WordClass.STATE_OFFICE);
        boolean now = title.from() > 1
                && norm(title.from() - 1).equals("now")
                && norm(title.from() - 2).equals(",");
        boolean served = office
                && title.from() > 0
                && norm(title.from() - 1).equals(",")
                && title.to() + 1 < size()
                && Set.of("from", "until", "between", "since").contains(norm(title.to()))
                && Character.isDigit(norm(title.to() + 1).charAt(0));
        boolean once = office
                && title.former()
                && title.from() > 0
                && Set.of("a", "another", "former").contains(norm(title.from() - 1));
        return title.from() > 0
                && (once || now || served || Set.of("the", "then").contains(norm(title.from() - 1)))
                && (leads(title) || office || title.title().office().equals("executive"))
                && (title.to() >= size()
                        || ",.".contains(norm(title.to()))
                        || TERM.contains(norm(title.to()))
                        || (once && norm(title.to()).equals("and")));
    }

    /** "Egypt, whose president": the name stays a part of the clause outside. */
    private boolean whose(Name body) {
        int kind = body.to() < size() && words.is(norm(body.to()), WordClass.KIND)
                ? body.to() + 1
                : abbreviation(body.to());
        int at = kind < size() && norm(kind).equals(",") ? kind + 1 : kind;
        return at < size() && norm(at).equals("whose");
    }

    /** "its chairman, Sierra Leone's Julius Maada Bio": a person behind the country that has him. */
    private Optional<Name> owned(int at) {
        Optional<Name> land = found.nameAt(at).filter(name -> name.may(EntityType.COUNTRY) && name.to() < size());
        return land.filter(name -> norm(name.to()).equals("'s"))
                .flatMap(name -> person(name.to() + 1))
                .or(() -> land.map(Name::to)
                        .or(() -> Optional.of(at))
                        .flatMap(this::titleAt)
                        .flatMap(title -> person(addressed(title.to()))));
    }

    /** "Her spokesman, lawyer Jojo Lacanilao": the index behind a trade before a name. */
    private int professed(int at) {
        return titleAt(at).map(TitleSpan::to).orElseGet(() -> {
            int to = at;
            while (to < size() && to - at < REACH && (plainNoun(to) || honoured(to))) {
                to = Math.max(to + 1, found.nameAt(to).map(Name::to).orElse(to));
            }
            return to > at && plainNoun(to - 1) ? to : at;
        });
    }

    /** "its chair, the former finance minister Matej Dolinar": the index behind an article and what it says of a person. */
    private int introduced(int article) {
        boolean opens = article + 1 < size() && Set.of("the", "a", "an").contains(norm(article));
        int at = article + 1;
        while (opens && at < size() && at - article < REACH) {
            int here = at;
            Optional<Integer> title = titleAt(here).map(TitleSpan::to);
            Optional<Integer> land = found.nameAt(here).filter(Name::adjective).map(Name::to);
            if (title.isEmpty() && land.isEmpty() && !plainNoun(here)) {
                return person(here).isPresent() ? here : article;
            }
            at = title.or(() -> land).orElse(here + 1);
        }
        return opens && at < size() ? at : article;
    }

    /** "Nobel Peace Prize winner Muhammad Yunus": capitals of what somebody has won. */
    private boolean honoured(int at) {
        return words.language() == Language.ENGLISH
                && found.tokens().get(at).word()
                && !words.function(norm(at))
                && found.nameAt(at)
                        .filter(OfficeReader::personal)
                        .filter(Name::known)
                        .isEmpty()
                && (found.nameAt(at).isPresent() || found.tokens().get(at).capitalised());
    }

    /** The index of the pronoun or name that owns a title: "its new chief executive", "Trump's adviser"; -1 without. */
    private int owner(TitleSpan title) {
        int at = title.from() - 1;
        while (at > 0 && title.from() - at < NOUNS && (plainNoun(at) || SHARED.contains(norm(at)))) {
            at--;
        }
        if (at < 0) {
            return -1;
        }
        if (OWNERS.contains(norm(at))) {
            return at;
        }
        int joined = words.is(norm(at), WordClass.CONJUNCTION) ? titleBefore(at) : at;
        if (joined > 0 && joined < at && OWNERS.contains(norm(joined - 1))) {
            return joined - 1;
        }
        boolean owned = norm(at).equals("'s") || norm(at).equals("'");
        return owned ? found.nameBefore(at).map(name -> titledFrom(name.from())).orElse(at) : -1;
    }

    /** "U.S. President Donald Trump's adviser": where the title before a name starts, with the country before it. */
    private int titledFrom(int name) {
        return found.titles().stream()
                .filter(title -> title.to() == name)
                .findFirst()
                .map(title -> found.nameBefore(title.from())
                        .filter(land -> !personal(land))
                        .map(Name::from)
                        .orElse(title.from()))
                .orElse(name);
    }

    /** "whose seat is in Geneva and whose head, X": the first of coordinated clauses, by the index of its "whose". */
    private int firstWhose(int whose) {
        if (whose < 1 || !words.is(norm(whose - 1), WordClass.CONJUNCTION)) {
            return whose;
        }
        return IntStream.iterate(whose - 1, at -> at > Math.max(0, whose - CLAUSE), at -> at - 1)
                .filter(at -> norm(at).equals("whose"))
                .findFirst()
                .orElse(whose);
    }

    /** "Kaveri, India's largest truck maker, whose": the name before the apposition that ends at the comma at {@code comma}. */
    private Optional<Name> apposed(int comma) {
        boolean english =
                words.language() == Language.ENGLISH && comma > 1 && norm(comma).equals(",");
        int at = comma - 1;
        while (english && at > 0 && comma - at <= CLAUSE && !norm(at).equals(",") && tells(at)) {
            at--;
        }
        boolean closed = english
                && at > 0
                && at < comma - 1
                && norm(at).equals(",")
                && !words.is(norm(at + 1), WordClass.PREPOSITION);
        return closed ? found.nameBefore(at).filter(name -> !name.adjective()) : Optional.empty();
    }

    /** Whether a word may stand in an apposition that tells of a name. */
    private boolean tells(int at) {
        return !words.verb(norm(at))
                && !words.is(norm(at), WordClass.SUBORDINATOR)
                && !words.is(norm(at), WordClass.RELATIVE)
                && (found.tokens().get(at).word() || norm(at).equals("'s") || norm(at).equals("-"));
    }

    private Optional<Name> bodyBefore(TitleSpan title) {
        int at = title.from();
        int skipped = 0;
        while (at > 0 && skipped < 3) {
            Optional<Name> name = found.nameBefore(at);
            if (name.isPresent()) {
                return governed(name.get(), title)
                        .or(() -> ownerOf(name.get(), title))
                        .or(() -> assigned(name.get(), title))
                        .or(() -> name.filter(it -> !personal(it) || (spokesperson(title) && it.known())));
            }
            String norm = norm(at - 1);
            if (norm.equals("whose")) {
                int opening = firstWhose(at - 1);
                int owner = opening > 0 && norm(opening - 1).equals(",") ? opening - 1 : opening;
                owner -= owner > 1 && norm(owner - 1).equals(")") ? 1 : 0;
                boolean kind =
                        owner > 1 && found.nameBefore(owner).isEmpty() && words.is(norm(owner - 1), WordClass.KIND);
                owner -= kind ? 1 : 0;
                return found.nameBefore(owner).or(() -> apposed(opening - 1)).filter(it -> !personal(it));
            }
            if (norm.equals("'s") || norm.equals("'")) {
                return found.nameBefore(at - 1)
                        .filter(it -> !personal(it) || spokesperson(title) || (corporate(title) && unknown(it)));
            }
            if (norm.endsWith("-year-old") || norm.equals("late")) {
                at--;
                continue;
            }
            int joined = at == title.from() && words.is(norm, WordClass.CONJUNCTION) ? titleBefore(at - 1) : at;
            if (joined < at - 1 && joined > 0) {
                at = joined;
                continue;
            }
            if (((words.function(norm) || words.verb(norm)) && !qualifies(at - 1))
                    || words.is(norm, WordClass.FACTION)
                    || !Character.isLetter(norm.charAt(0))
                    || !Character.isLowerCase(found.tokens().get(at - 1).text().charAt(0))) {
                return Optional.empty();
            }
            skipped += qualifies(at - 1) ? 0 : 1;
            at--;
        }
        return Optional.empty();
    }

    /** "Nepal's first female prime minister", "Kenya's embattled finance minister": what tells of a holder behind the mark of who has the office. */
    private boolean qualifies(int at) {
        boolean ranks = words.is(norm(at), WordClass.ADVERB) || norm(at).endsWith("ed");
        return words.language() == Language.ENGLISH
                && ranks
                && at > 1
                && (Set.of("'s", "'").contains(norm(at - 1))
                        || qualifies(at - 1)
                        || (lower(at - 1) && Set.of("'s", "'").contains(norm(at - 2))));
    }

    /** "Penang Micro's chief executive": an office that no person has. */
    private boolean corporate(TitleSpan title) {
        return words.is(norm(title.to() - 1), WordClass.CHIEF);
    }

    private static boolean unknown(Name name) {
        return !name.known() && name.length() > 1;
    }

    /** "Spain's Socialist prime minister": the country behind whose mark only the party of its leader stands. */
    private Optional<Name> governed(Name party, TitleSpan title) {
        boolean statesman = STATESMEN.contains(title.title().office())
                && party.may(EntityType.ORGANIZATION)
                && party.length() == 1
                && party.from() > 1;
        int owner = party.from() - 1;
        return statesman
                ? found.nameBefore(norm(owner).equals("'s") ? owner : party.from())
                        .filter(land -> land.may(EntityType.COUNTRY) && !personal(land))
                : Optional.empty();
    }

    /** "Shell's UK head": the body whose branch in a country the title is one of. */
    private Optional<Name> ownerOf(Name country, TitleSpan title) {
        boolean branch = leads(title)
                && (country.may(EntityType.COUNTRY) || country.may(EntityType.PLACE))
                && !country.may(EntityType.ORGANIZATION)
                && country.from() > 0
                && norm(country.from() - 1).equals("'s");
        return branch
                ? found.nameBefore(country.from() - 1).filter(owner -> owner.may(EntityType.ORGANIZATION))
                : Optional.empty();
    }

    /** "Germany's Sahel envoy", "Amnesty, whose East Asia researcher": whose region a title names, who leads nothing there. */
    private Optional<Name> assigned(Name region, TitleSpan title) {
        int owner = region.from() - 1;
        boolean sent = title.title().relation().isPresent()
                && !leads(title)
                && region.to() == title.from()
                && !region.adjective()
                && region.may(EntityType.PLACE)
                && !region.may(EntityType.ORGANIZATION)
                && owner > 0;
        int at = sent && norm(owner).equals("whose") && norm(owner - 1).equals(",") ? owner - 1 : owner;
        return sent && (at < owner || norm(owner).equals("'s") || norm(owner).equals("whose"))
                ? found.nameBefore(at).filter(it -> !personal(it))
                : Optional.empty();
    }

    /** A body behind a preposition a few words on: "peneliti utama iklim dan laut di Institut X". */
    private Optional<Name> farBody(int from) {
        for (int i = from; i < Math.min(size() - 1, from + REACH); i++) {
            if (words.is(norm(i), WordClass.GRADUATE)) {
                return Optional.empty();
            }
            Optional<Name> skipped = found.nameAt(i);
            String norm = norm(i);
            if (Set.of("di", "dari", "at", "with", "for", "of", "from", "pada", "in")
                    .contains(norm)) {
                Optional<Name> body = found.nameAt(determiner(i + 1))
                        .filter(name -> name.may(EntityType.ORGANIZATION)
                                || (norm.equals("at") && !name.known() && name.length() > 1))
                        .filter(name -> !(norm.equals("from") && name.open()));
                int part = body.map(Name::to).orElse(size());
                boolean inner = part + 1 < size()
                        && words.is(norm(part), WordClass.PART)
                        && norm(part + 1).equals("of");
                if (body.isPresent() && !inner) {
                    return body;
                }
            } else if (skipped.isEmpty()
                    && (words.verb(norm) || norm.equals(",") || words.is(norm, WordClass.RELATIVE))) {
                return Optional.empty();
            }
            i = skipped.map(name -> name.to() - 1).orElse(i);
        }
        return Optional.empty();
    }

    private Optional<Name> body(int at, TitleSpan title) {
        if (at < size() && words.is(norm(at), WordClass.CHARGE)) {
            return Optional.empty();
        }
        Optional<Name> adjective = found.nameAt(at)
                .filter(name -> words.language() == Language.ENGLISH && (name.adjective() || agency(name)));
        int nouns = adjective.map(name -> behindKinds(name.to())).orElse(at);
        boolean kinds = adjective.filter(name -> nouns > name.to()).isPresent();
        Optional<Name> described = owned(at, title)
                .or(() -> based(at))
                .or(() -> region(at))
                .or(() -> adjective.isPresent() ? bracketed(nouns) : described(at));
        if (described.isPresent()) {
            return described;
        }
        Optional<Name> meant = kinds
                ? found.nameAt(nouns)
                        .filter(name -> !name.adjective() && !(name.known() && personal(name)))
                        .or(() -> adjective.filter(name -> !leads(title) || ofState(name.to(), nouns)))
                : found.nameAt(at);
        return meant.filter(name -> name.to() >= size() || !norm(name.to()).equals("-"))
                .filter(name -> !personal(name)
                        || company(name, at, title)
                        || (spokesperson(title)
                                && person(name.to() < size() && norm(name.to()).equals(",") ? name.to() + 1 : name.to())
                                        .isPresent()));
    }

    /** "the UN cultural agency UNESCO": whether a name only says whose the body named behind a few nouns is. */
    private boolean agency(Name name) {
        int nouns = behindKinds(name.to());
        return nouns > name.to()
                && found.nameAt(nouns)
                        .filter(body -> body.may(EntityType.ORGANIZATION) && !personal(body))
                        .isPresent();
    }

    /** "the president of the Congolese football federation (Fecofoot)": the name in brackets at {@code at}. */
    private Optional<Name> bracketed(int at) {
        return at + 2 < size() && norm(at).equals("(") && norm(at + 2).equals(")")
                ? found.nameAt(at + 1).filter(name -> name.may(EntityType.ORGANIZATION) && !personal(name))
                : Optional.empty();
    }

    /** "director of Nepal's Department of Archaeology", "chairwoman of Odinga's Orange Movement": the body that a country, place or person owns. */
    private Optional<Name> owned(int at, TitleSpan title) {
        int mark = found.nameAt(at)
                .filter(name -> name.may(EntityType.COUNTRY) || name.may(EntityType.PLACE) || personal(name))
                .map(Name::to)
                .orElse(size());
        boolean owns = words.language() == Language.ENGLISH
                && mark + 1 < size()
                && norm(mark).equals("'s");
        int body = mark + 1;
        while (owns && body < size() && body - mark <= NOUNS && plainNoun(body)) {
            body++;
        }
        return owns
                ? found.nameAt(body)
                        .filter(name ->
                                name.may(EntityType.ORGANIZATION) && (!personal(name) || company(name, at, title)))
                : Optional.empty();
    }

    /** "a fellow with the Lahore-based Centre": the body behind what says where it lies. */
    private Optional<Name> based(int at) {
        int dash = found.nameAt(at).map(Name::to).orElse(size());
        boolean based = words.language() == Language.ENGLISH
                && dash + 2 < size()
                && norm(dash).equals("-")
                && words.is(norm(dash + 1), WordClass.BASED);
        int body = dash + 2;
        while (based && body < size() && body - dash < NOUNS + 2 && plainNoun(body)) {
            body++;
        }
        return based
                ? found.nameAt(body).filter(name -> name.may(EntityType.ORGANIZATION) && !personal(name))
                : Optional.empty();
    }

    /** "director of the Africa programme at Chatham House": the body whose part is named after a land or place. */
    private Optional<Name> employer(Name land) {
        int nouns = behindKinds(land.to());
        boolean part = (land.may(EntityType.PLACE) || land.may(EntityType.COUNTRY))
                && nouns > land.to()
                && nouns + 1 < size()
                && Set.of("at", "of", "with").contains(norm(nouns));
        return part
                ? found.nameAt(determiner(nouns + 1))
                        .filter(name -> name.may(EntityType.ORGANIZATION) && !personal(name))
                : Optional.empty();
    }

    /** "the governor of the northern Nigerian state of Kaduna": the place behind the noun that says what it is. */
    private Optional<Name> region(int from) {
        int at = from;
        while (words.language() == Language.ENGLISH
                && at < size()
                && at - from <= NOUNS
                && !words.is(norm(at), WordClass.REGION)) {
            Optional<Name> adjective = found.nameAt(at).filter(Name::adjective);
            if (adjective.isEmpty() && !plainNoun(at)) {
                return Optional.empty();
            }
            at = adjective.map(Name::to).orElse(at + 1);
        }
        return at + 2 < size()
                        && words.is(norm(at), WordClass.REGION)
                        && norm(at + 1).equals("of")
                ? found.nameAt(at + 2).filter(name -> !personal(name))
                : Optional.empty();
    }

    /** "the commander of the elite CAPSAT unit": a body behind words that only say what it is. */
    private Optional<Name> described(int from) {
        boolean behind = words.language() == Language.ENGLISH
                && from > 1
                && found.nameAt(from).isEmpty()
                && words.is(norm(from - 1), WordClass.DETERMINER)
                && OF.contains(norm(from - 2));
        int at = from;
        while (behind
                && at < size()
                && at - from < NOUNS + 1
                && found.nameAt(at).isEmpty()
                && describes(at)) {
            at++;
        }
        return behind && at > from
                ? found.nameAt(at)
                        .filter(name -> name.may(EntityType.ORGANIZATION)
                                && !personal(name)
                                && !name.adjective()
                                && (name.to() >= size() || !norm(name.to()).startsWith("'")))
                : Optional.empty();
    }

    private boolean describes(int at) {
        String norm = norm(at);
        boolean mark = norm.equals("'") || norm.equals("-");
        return mark
                || (Character.isLetter(norm.charAt(0))
                        && !words.function(norm)
                        && !words.verb(norm)
                        && titleAt(at).isEmpty());
    }

    /** "the head of the Emirati oil company ADNOC": the index behind the nouns, from {@code from} on, that say what a name is. */
    private int behindKinds(int from) {
        int at = from;
        while (at < size() && at - from <= NOUNS && (plainNoun(at) || KIND_MARKS.contains(norm(at)))) {
            at++;
        }
        return at;
    }

    private boolean ofState(int from, int to) {
        List<Token> nouns = found.tokens().subList(from, to);
        return nouns.stream()
                .anyMatch(token ->
                        STATE.contains(token.norm()) && !(token.norm().equals("federation") && nouns.size() > 1));
    }

    /** "chief executive of Banco Aurora": what is led by an "of" is no person. */
    private boolean company(Name name, int at, TitleSpan title) {
        int before = at > 0 && words.is(norm(at - 1), WordClass.DETERMINER) ? at - 2 : at - 1;
        return !name.known()
                && name.length() > 1
                && before >= 0
                && !spokesperson(title)
                && Set.of("of", "at").contains(norm(before));
    }

    private Optional<Name> person(int at) {
        return found.nameAt(at).filter(name -> personal(name) || name.open());
    }

    private Optional<Name> personBefore(int at) {
        Optional<Name> name = found.nameBefore(at);
        return name.filter(OfficeReader::personal);
    }

    private static boolean personal(Name name) {
        return name.may(EntityType.PERSON);
    }

    private static boolean spokesperson(TitleSpan title) {
        return title.title()
                .relation()
                .filter(RelationType.SPOKESPERSON_OF::equals)
                .isPresent();
    }

    private static boolean works(TitleSpan title) {
        return title.title().relation().filter(RelationType.WORKS_FOR::equals).isPresent();
    }

    private int determiner(int at) {
        boolean article = at < size()
                && words.is(norm(at), WordClass.DETERMINER)
                && found.nameAt(at).isEmpty();
        return article ? at + 1 : at;
    }

    private int abbreviation(int from) {
        int at = from;
        boolean bracket = true;
        while (bracket) {
            boolean listed = at + 1 < size() && norm(at).equals("tbk");
            at += listed ? norm(at + 1).equals(".") ? 2 : 1 : 0;
            bracket = at + 2 < size() && norm(at).equals("(") && norm(at + 2).equals(")");
            at += bracket ? 3 : 0;
        }
        boolean spelled = at > 0
                && at + 1 < size()
                && words.is(norm(at), WordClass.SHORTENING)
                && words.language() == Language.INDONESIAN
                && found.nameAt(at + 1).filter(OfficeReader::letters).isPresent();
        return spelled ? at + 2 : at;
    }

    private static boolean letters(Name name) {
        return name.length() == 1 && name.surface().chars().allMatch(Character::isUpperCase);
    }

    private String norm(int at) {
        return found.tokens().get(at).norm();
    }

    private int size() {
        return found.tokens().size();
    }
}
