package org.simpul.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.simpul.extract.grammar.Anaphors;
import org.simpul.extract.grammar.WordClass;
import org.simpul.extract.grammar.Words;
import org.simpul.extract.lexicon.EntityNames;
import org.simpul.extract.lexicon.Form;
import org.simpul.extract.lexicon.Lexicon;
import org.simpul.extract.lexicon.Sense;
import org.simpul.knowledge.Entity;
import org.simpul.knowledge.EntityId;
import org.simpul.knowledge.EntityType;
import org.simpul.knowledge.RelationType;
import org.simpul.knowledge.Term;
import org.simpul.text.Language;
import org.simpul.text.Span;
import org.simpul.text.Token;
import org.simpul.text.Tokenizer;

/** Decides which entity each mention of a document refers to. */
final class EntityResolver {

    private static final Set<String> TOWNS = Set.of(
            "town",
            "city",
            "village",
            "province",
            "region",
            "district",
            "island",
            "port",
            "state",
            "county",
            "suburb",
            "governorate",
            "enclave",
            "peninsula",
            "area",
            "outskirts",
            "settlement",
            "towns",
            "cities",
            "villages",
            "islands",
            "neighbourhood",
            "neighborhood",
            "municipality",
            "commune");
    private static final Pattern FULL = Pattern.compile("(?:PT|Grup|Partai) (.{3,60})");

    private static final Set<String> MINISTERS = Set.of("minister", "deputy minister");
    /** Of one that is no word of Indonesian, as most shorter names of towns are somewhere. */
    private static final int SHORTEST_TOWN = 4;

    private static final Set<String> HOME_GROWN = Set.of("party", "court", "ministry", "parliament", "agency");
    private static final Set<String> OWNED = Set.of("anak", "unit", "induk", "pemilik", "produsen", "cabang", "sayap");
    private static final Set<String> WHERE = Set.of("di", "ke");
    private static final Set<String> OUT_OF = Set.of("from", "to", "dari");
    private static final Set<String> ONWARD = Set.of("and", "to", "dan", "ke", "hingga", "sampai");
    private static final Set<RelationType> HEADING = Set.of(
            RelationType.LEADER_OF, RelationType.HOLDS_OFFICE, RelationType.SPOKESPERSON_OF, RelationType.WORKS_FOR);
    private static final Set<String> BETWEEN = Set.of("between", "from", "antara", "dari");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");
    private static final int APPOSITION = 7;
    private static final int SHORTEST_LETTERS = 4;
    private static final int DATELINE = 7;
    private static final int SHORTEST_SHOUT = 4;
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final int REACH = 9;
    private static final int SHORTENS = 7;

    private final Lexicon lexicon;

    EntityResolver(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Resolved> resolve(String document, List<FoundNames> sentences, Words words, Anaphors anaphors) {
        Pass pass = new Pass(document, words, anaphors);
        List<FoundNames> typed = pass.type(sentences);
        List<Resolved> resolved = new ArrayList<>();
        for (FoundNames found : typed) {
            resolved.add(pass.resolve(found));
        }
        return resolved;
    }

    /** One reading of one document. */
    private final class Pass {
        private final Words words;
        private final Anaphors anaphors;
        private final People people = new People(lexicon);
        private final Discourse discourse;
        private final Map<String, Entity> abbreviations = new HashMap<>();
        private final Map<String, Entity> others = new HashMap<>();
        private final IdentityHashMap<FoundNames, List<Office>> offices = new IdentityHashMap<>();
        private final Set<String> titled = new HashSet<>();
        private final Set<String> houses = new HashSet<>();
        private final Set<String> ledBodies = new HashSet<>();
        private final Set<String> bracketed = new HashSet<>();
        private final Set<Entity> lands = new HashSet<>();
        private final Map<String, Entity> full = new LinkedHashMap<>();
        private final Set<Entity> named = new HashSet<>();
        private final Map<String, Entity> meant = new HashMap<>();
        private final Set<String> personal = new HashSet<>();
        private final Map<String, Set<Entity>> firsts = new HashMap<>();
        private Bodies bodies;
        private boolean sport;
        private final Places places;
        private final Summits summits;

        Pass(String document, Words words, Anaphors anaphors) {
            this.words = words;
            this.bodies = Bodies.of(List.of(), words, lexicon::givenName);
            this.anaphors = anaphors;
            this.places = new Places(words);
            this.summits = new Summits(lexicon, words);
            this.discourse = new Discourse(lexicon::homeOf, words, document);
        }

        /** Learns the document's people, abbreviations and offices, and gives open names a type. */
        List<FoundNames> type(List<FoundNames> all) {
            List<FoundNames> sentences = asBelow(new Openings(lexicon, words).clean(all));
            bodies = Bodies.of(sentences, words, lexicon::givenName);
            sport = Sport.told(sentences, words);
            lands(sentences);
            learnPeople(sentences);
            sentences.forEach(this::brackets);
            Map<String, int[]> votes = new HashMap<>();
            for (FoundNames found : sentences) {
                found.names().stream()
                        .filter(name -> name.open() || placeable(name))
                        .forEach(name -> vote(votes, found, name));
                found.names().stream()
                        .filter(Name::open)
                        .filter(name -> spoken(found, name) || apposedPerson(found, name))
                        .forEach(name -> personal.add(name.surface()));
            }
            sentences.forEach(found -> found.names().stream()
                    .filter(name -> house(found, name))
                    .forEach(name -> houses.add(name.surface())));
            List<FoundNames> typed = new ArrayList<>();
            for (FoundNames found : sentences) {
                List<Name> names = found.names().stream()
                        .flatMap(name -> typed(votes, found, name).stream())
                        .toList();
                FoundNames changed = found.with(names);
                typed.add(changed);
                List<Office> read = new OfficeReader(changed, words).read();
                offices.put(changed, read);
                read.stream()
                        .flatMap(office -> office.bodies().stream())
                        .filter(name -> words.language() == Language.ENGLISH && !name.known())
                        .forEach(name -> ledBodies.add(name.surface()));
                read.forEach(office -> office.holder()
                        .filter(name -> name.length() > 1)
                        .ifPresent(name -> {
                            titled.add(name.surface());
                            learn(name);
                        }));
            }
            compatriots().ifPresent(discourse::compatriots);
            summits.of(typed, this::readings).ifPresent(event -> discourse.summit(event, summits.venue(typed)));
            new Homeland(lexicon, false).of(typed).or(() -> own(typed)).ifPresent(discourse::homeland);
            if (words.language() == Language.ENGLISH) {
                new Homeland(lexicon, true).of(typed).ifPresent(discourse::land);
                Institution.of(typed, this::readings).ifPresent(discourse::institution);
            }
            typed.forEach(found -> found.names().forEach(name -> open(found, name)));
            for (FoundNames found : typed) {
                found.names().forEach(name -> whole(found, name));
                found.names().forEach(name -> first(found, name));
                found.names().forEach(name -> abbreviate(found, name));
                found.names().forEach(name -> shorten(found, name));
                offices.getOrDefault(found, List.of()).forEach(office -> leads(found, office));
            }
            return typed;
        }

        /** "Cernat Sebut Dakwaan": of the capitals of a headline those are a name that the text below has for one. */
        private static List<FoundNames> asBelow(List<FoundNames> sentences) {
            Set<String> below = sentences.stream()
                    .filter(found -> !found.headline())
                    .flatMap(found -> found.names().stream())
                    .map(Name::surface)
                    .collect(Collectors.toSet());
            return sentences.stream()
                    .map(found -> !found.headline()
                            ? found
                            : found.with(found.names().stream()
                                    .map(name -> asBelow(found, name, below))
                                    .toList()))
                    .toList();
        }

        private static Name asBelow(FoundNames found, Name name, Set<String> below) {
            if (name.known() || below.contains(name.surface())) {
                return name;
            }
            int start = found.tokens().get(name.from()).span().start();
            for (int to = name.to() - 1; to > name.from(); to--) {
                int length = found.tokens().get(to - 1).span().end() - start;
                String part = name.surface()
                        .substring(0, Math.min(length, name.surface().length()));
                if (below.contains(part)) {
                    return new Name(name.from(), to, List.of(), Optional.empty(), part);
                }
            }
            return name;
        }

        /** The country of the well-known ministers who stand without one: "Menteri Luar Negeri Sugiono". */
        private Optional<Entity> compatriots() {
            if (words.language() != Language.INDONESIAN) {
                return Optional.empty();
            }
            List<Entity> lands = offices.values().stream()
                    .flatMap(List::stream)
                    .filter(office -> office.bodies().isEmpty()
                            && !office.title().former()
                            && MINISTERS.contains(office.title().title().office()))
                    .flatMap(office -> office.holder().stream())
                    .flatMap(name -> name.senses().stream())
                    .map(sense -> sense.entry().entity())
                    .filter(entity -> entity.type() == EntityType.PERSON)
                    .flatMap(person -> lexicon.homeOf(person).stream())
                    .distinct()
                    .toList();
            return lands.size() == 1 ? Optional.of(lands.getFirst()) : Optional.empty();
        }

        /** Indonesia, where an Indonesian text names it or what is its own twice as often as any other country. */
        private Optional<Entity> own(List<FoundNames> typed) {
            return words.language() == Language.INDONESIAN
                    ? new Homeland(lexicon, true)
                            .of(typed)
                            .filter(land -> lexicon.country("ID")
                                    .filter(own -> own.entity().equals(land))
                                    .isPresent())
                    : Optional.empty();
        }

        /** Notes the countries that the document names, or whose people and places it names. */
        private void lands(List<FoundNames> sentences) {
            for (FoundNames found : sentences) {
                for (Name name : found.names()) {
                    name.senses().stream()
                            .findFirst()
                            .map(sense -> sense.entry().entity())
                            .ifPresent(entity -> {
                                if (entity.type() == EntityType.COUNTRY) {
                                    lands.add(entity);
                                } else if (entity.type() != EntityType.ORGANIZATION) {
                                    lexicon.homeOf(entity).ifPresent(lands::add);
                                }
                            });
                }
            }
        }

        /** Whether a party or the like is one of a country that the document has nothing to do with. */
        private boolean foreign(Sense sense) {
            boolean alone = sense.entry().kind().equals("ministry")
                    && sense.spelling().stream()
                                    .filter(word -> !word.equalsIgnoreCase("the"))
                                    .count()
                            == 1;
            boolean national = HOME_GROWN.contains(sense.entry().kind()) && !alone;
            return national
                    && !lands.isEmpty()
                    && lexicon.homeOf(sense.entry().entity())
                            .filter(home -> !lands.contains(home))
                            .isPresent()
                    && !landed(sense);
        }

        /** "Iranian Foreign Ministry": the name itself says whose it is. */
        private boolean landed(Sense sense) {
            List<Token> tokens = Tokenizer.tokenize(String.join(" ", sense.spelling()));
            return IntStream.range(0, tokens.size())
                    .mapToObj(at -> lexicon.at(tokens, at))
                    .flatMap(match -> match.senses().stream())
                    .anyMatch(part -> part.entry().entity().type() == EntityType.COUNTRY);
        }

        /** Notes words that are short for a name, in brackets behind it or in it, so that one of them is a name where it stands alone. */
        private void brackets(FoundNames found) {
            for (Name name : found.names()) {
                own(name).ifPresent(bracketed::add);
                List<Token> tokens = found.tokens();
                int open = name.to();
                if (open + 2 < tokens.size()
                        && tokens.get(open).text().equals("(")
                        && tokens.get(open + 2).text().equals(")")
                        && syllables(tokens.get(open + 1).text(), name)) {
                    bracketed.add(tokens.get(open + 1).text());
                }
            }
        }

        private void learnPeople(List<FoundNames> sentences) {
            for (FoundNames found : sentences) {
                for (Name name : found.names()) {
                    if (name.may(EntityType.PERSON) && !(name.guess().isPresent() && bodies.body(name.surface()))) {
                        learn(name);
                    }
                }
            }
        }

        private void learn(Name name) {
            if (!name.known() && name.length() > 1) {
                people.full(name.surface());
            } else {
                name.senses().stream()
                        .map(sense -> sense.entry().entity())
                        .filter(entity -> entity.type() == EntityType.PERSON)
                        .findFirst()
                        .ifPresent(entity -> {
                            people.add(entity);
                            if (name.length() > 1) {
                                named.add(entity);
                            }
                        });
            }
        }

        private void vote(Map<String, int[]> votes, FoundNames found, Name name) {
            int[] count = votes.computeIfAbsent(name.surface(), key -> new int[2]);
            String before =
                    name.from() > 0 ? found.tokens().get(name.from() - 1).norm() : "";
            if (name.open() && OUT_OF.contains(before) && listed(name)) {
                return;
            }
            boolean there = name.open()
                    ? places.locative(before)
                            || places.bearing(found, name)
                            || within(found, name)
                            || onward(found, name)
                    : WHERE.contains(before);
            boolean held = name.from() > 1
                    && words.is(found.tokens().get(name.from() - 2).norm(), WordClass.STAKE);
            boolean headed = before.equals("to")
                    && name.from() > 1
                    && places.travel(found.tokens().get(name.from() - 2).norm());
            boolean within = !name.open() && before.equals("di");
            count[(there && !held) || headed ? 0 : 1] += within ? 2 : 1;
        }

        /** "Museum Naturalis, Leiden": what follows a building or place and a comma is where it lies. */
        private boolean within(FoundNames found, Name name) {
            boolean comma = name.from() > 1
                    && found.tokens().get(name.from() - 1).text().equals(",");
            return comma
                    && closed(found, name)
                    && found.nameBefore(name.from() - 1)
                            .filter(outer -> outer.may(EntityType.FACILITY) || outer.may(EntityType.PLACE))
                            .isPresent();
        }

        /** Whether a mark, or nothing, follows a name. */
        private static boolean closed(FoundNames found, Name name) {
            return name.to() >= found.tokens().size()
                    || !Character.isLetter(found.tokens().get(name.to()).text().charAt(0));
        }

        /** Whether a town or region is called so. */
        private boolean listed(Name name) {
            return lexicon.town(Tokenizer.norm(name.surface()));
        }

        /** "from Carpentras to Nice", "between Montevideo and Stanley": where a way goes that starts in a town. */
        private boolean onward(FoundNames found, Name name) {
            int link = name.from() - 1;
            return link > 1
                    && ONWARD.contains(found.tokens().get(link).norm())
                    && found.nameBefore(link)
                            .filter(start -> start.to() == link
                                    && start.from() > 0
                                    && BETWEEN.contains(
                                            found.tokens().get(start.from() - 1).norm()))
                            .filter(start -> start.open()
                                    ? listed(start)
                                    : start.senses().stream()
                                                    .allMatch(sense -> sense.entry()
                                                                    .entity()
                                                                    .type()
                                                            == EntityType.PLACE)
                                            && start.may(EntityType.PLACE))
                            .isPresent();
        }

        /** "the mayor of Chios", "gubernur Lampung itu": a name behind the title of who governs it. */
        private boolean governed(FoundNames found, Name name) {
            boolean english = words.language() == Language.ENGLISH;
            int title = english ? name.from() - 1 : name.from();
            boolean tells = english
                    ? title > 0 && found.tokens().get(title).norm().equals("of")
                    : name.to() < found.tokens().size()
                            && words.is(found.tokens().get(name.to()).norm(), WordClass.POINTER);
            return tells
                    && found.titles().stream()
                            .anyMatch(it ->
                                    it.to() == title && it.title().office().equals("governor"));
        }

        private Optional<Name> typed(Map<String, int[]> votes, FoundNames found, Name name) {
            if (dateline(found, name) || owned(name)) {
                return Optional.empty();
            }
            boolean surname = words.language() == Language.INDONESIAN
                    && !name.known()
                    && name.may(EntityType.PLACE)
                    && !people.candidates(name.surface()).isEmpty();
            if (surname) {
                return Optional.of(name.as(EntityType.PERSON));
            }
            if (!name.open()) {
                return Optional.of(
                        houses.contains(name.surface()) ? name.as(EntityType.ORGANIZATION) : where(votes, name));
            }
            if (governed(found, name)) {
                return Optional.of(name.as(EntityType.PLACE));
            }
            boolean staff = words.language() == Language.INDONESIAN
                    && bodies.full(name.surface()).isPresent()
                    && people.candidates(name.surface()).isEmpty();
            if (staff) {
                return Optional.of(name.as(EntityType.ORGANIZATION));
            }
            boolean addressed =
                    found.titles().stream().anyMatch(title -> title.to() == name.from()) || kin(found, name.from() - 1);
            boolean person = !people.candidates(name.surface()).isEmpty() && !bodies.namesake(name.surface());
            if (person || addressed || headed(found, name)) {
                return Optional.of(name.as(EntityType.PERSON));
            }
            Optional<Name> led = led(found, name);
            if (led.isPresent()) {
                return led;
            }
            if (bracketed.contains(name.surface()) && !found.headline()) {
                return Optional.of(name.as(EntityType.ORGANIZATION));
            }
            int[] count = votes.getOrDefault(name.surface(), new int[2]);
            boolean listed = listed(name)
                    && (words.language() == Language.ENGLISH || name.surface().length() > SHORTEST_TOWN);
            if ((found.headline() && count[0] + count[1] < 2)
                    || (opens(found, name)
                            && !(listed && words.language() == Language.ENGLISH)
                            && count[1] < 2
                            && !told(found, name)
                            && bodies.full(name.surface()).isEmpty())) {
                return Optional.empty();
            }
            boolean indonesian = words.language() == Language.INDONESIAN;
            boolean given = indonesian
                    && (lexicon.givenName(Tokenizer.norm(name.surface()))
                            || lexicon.givenName(found.tokens().get(name.from()).norm())
                            || personal.contains(name.surface()))
                    && count[0] == 0;
            if (given) {
                return Optional.of(name.as(EntityType.PERSON));
            }
            boolean body = words.language() == Language.ENGLISH
                    && (bodies.full(name.surface())
                                    .filter(whole -> count[0] == 0 || !house(whole))
                                    .isPresent()
                            || staffed(found, name)
                            || (name.to() + 1 < found.tokens().size()
                                    && found.tokens().get(name.to()).text().equals(",")
                                    && apposed(found, name.to() + 1)));
            boolean even = indonesian && count[0] > 0 && count[0] == count[1];
            boolean place = !body
                    && (count[0] > count[1]
                            || even
                            || (listed && count[1] <= count[0] + 1)
                            || town(found, name)
                            || (words.language() == Language.ENGLISH && region(found, name))
                            || inRegion(found, name));
            return Optional.of(name.as(place ? EntityType.PLACE : EntityType.ORGANIZATION));
        }

        /** "Ghent" beside Ghent University: whether a body's house may be called by the town that it stands in. */
        private boolean house(String whole) {
            return Tokenizer.tokenize(whole).stream().anyMatch(token -> words.is(token.norm(), WordClass.HOUSED));
        }

        /** "Bupati Solok Selatan Khairunas": one name behind a title and its body or place. */
        private boolean headed(FoundNames found, Name name) {
            List<Token> tokens = found.tokens();
            int to = name.from();
            boolean bracket = to > 3
                    && tokens.get(to - 1).text().equals(")")
                    && tokens.get(to - 3).text().equals("(");
            int end = bracket ? to - 3 : to;
            return words.language() == Language.INDONESIAN
                    && name.surface().chars().anyMatch(Character::isLowerCase)
                    && found.nameBefore(end)
                            .filter(body -> body.to() == end && !body.may(EntityType.PERSON))
                            .filter(body -> found.titles().stream()
                                    .anyMatch(title -> title.to() == body.from()
                                            && title.title().relation().isPresent()))
                            .isPresent();
        }

        /** "Perusahaan Benny": a body that is called by whose it is, and has no name. */
        private boolean owned(Name name) {
            List<Token> tokens = Tokenizer.tokenize(name.surface());
            return words.language() == Language.INDONESIAN
                    && !name.known()
                    && tokens.size() == 2
                    && words.is(tokens.getFirst().norm(), WordClass.GENERAL_BODY)
                    && !people.candidates(tokens.getLast().text()).isEmpty();
        }

        /** "MAKASSAR, Tribun Timur -": what stands behind the place of a dateline is who prints the text. */
        private boolean dateline(FoundNames found, Name name) {
            boolean first = words.language() == Language.INDONESIAN
                    && found.sentence().index() <= 1
                    && name.from() > 0
                    && name.from() < DATELINE
                    && found.nameAt(0).filter(it -> it.to() <= name.from()).isPresent();
            for (int at = name.to(); first && at < Math.min(found.tokens().size(), DATELINE + 2); at++) {
                String text = found.tokens().get(at).text();
                if (Lines.DASHES.contains(text)) {
                    return found.tokens().get(at).span().start()
                            > found.tokens().get(at - 1).span().end();
                }
                if (Character.isLowerCase(text.charAt(0))) {
                    return false;
                }
            }
            return false;
        }

        /** "ujar Widodo", "melantik Sumarno": whoever says something or is given an office. */
        private boolean spoken(FoundNames found, Name name) {
            String before =
                    name.from() > 0 ? found.tokens().get(name.from() - 1).norm() : "";
            return words.is(before, WordClass.SAID)
                    || words.is(before, WordClass.APPOINTING)
                    || words.is(before, WordClass.PERSONAL);
        }

        /** "Anggota DPRD dari Fraksi X, Sarno, …": one name between commas behind a title and its bodies. */
        private boolean apposedPerson(FoundNames found, Name name) {
            List<Token> tokens = found.tokens();
            boolean enclosed = name.from() > 1
                    && name.to() < tokens.size()
                    && tokens.get(name.from() - 1).text().equals(",")
                    && tokens.get(name.to()).text().equals(",");
            for (int at = name.from() - 2; enclosed && at > Math.max(0, name.from() - REACH); at--) {
                int here = at;
                if (found.titles().stream()
                        .anyMatch(title ->
                                title.to() == here && title.title().relation().isPresent())) {
                    return true;
                }
                if (tokens.get(at).text().equals(",")
                        || words.verb(tokens.get(at).norm())) {
                    return false;
                }
            }
            return false;
        }

        /** "di Tapanuli Utara": a name of several words that stands behind words of place alone is no person's. */
        private Name where(Map<String, int[]> votes, Name name) {
            int[] count = votes.getOrDefault(name.surface(), new int[2]);
            boolean place = count[0] > 0 && (count[1] == 0 || count[0] > count[1]);
            return placeable(name) && place ? name.as(EntityType.PLACE) : name;
        }

        private boolean placeable(Name name) {
            return words.language() == Language.INDONESIAN
                    && !name.known()
                    && name.guess().filter(EntityType.PERSON::equals).isPresent()
                    && name.length() == 2
                    && Tokenizer.tokenize(name.surface()).stream().noneMatch(token -> lexicon.givenName(token.norm()));
        }

        /** "Somerville Mayor X", "Halden chief executive Y": what stands before an office with a holder is led by that one. */
        private Optional<Name> led(FoundNames found, Name name) {
            boolean says = name.length() > 1
                    || Stream.of(
                                    WordClass.RANK,
                                    WordClass.FORMER,
                                    WordClass.FACTION,
                                    WordClass.PORTFOLIO,
                                    WordClass.KIND)
                            .noneMatch(it -> words.is(Tokenizer.norm(name.surface()), it));
            boolean opening = opens(found, name) && name.length() == 1;
            return found.titles().stream()
                    .filter(title -> words.language() == Language.ENGLISH
                            && !(opening
                                    && title.title()
                                            .relation()
                                            .filter(RelationType.WORKS_FOR::equals)
                                            .isPresent())
                            && says
                            && !found.headline()
                            && title.from() == name.to()
                            && title.title().relation().isPresent())
                    .filter(title -> found.nameAt(title.to())
                            .filter(holder -> holder.may(EntityType.PERSON))
                            .isPresent())
                    .findFirst()
                    .map(title -> name.as(
                            title.title().office().equals("governor") ? EntityType.PLACE : EntityType.ORGANIZATION));
        }

        /** Whether nothing but marks stands before the name, so that its capital says nothing. */
        private boolean opens(FoundNames found, Name name) {
            int text = words.language() == Language.INDONESIAN ? Lines.dateline(found.tokens()) + 1 : 0;
            return found.tokens().subList(Math.min(text, name.from()), name.from()).stream()
                    .noneMatch(Token::word);
        }

        /** "Unite, which represents …": what a relative clause tells of is named. */
        private boolean told(FoundNames found, Name name) {
            boolean parted = name.from() == 0
                    && name.to() + 1 < found.tokens().size()
                    && found.tokens().get(name.to()).text().equals(",");
            if (parted && words.language() == Language.INDONESIAN) {
                String next = found.tokens().get(name.to() + 1).norm();
                return words.is(next, WordClass.KIND) || words.is(next, WordClass.BODY_NOUN) || OWNED.contains(next);
            }
            return parted
                    && words.language() == Language.ENGLISH
                    && (found.tokens().get(name.to() + 1).norm().equals("which") || apposed(found, name.to() + 1));
        }

        /** "Aslef, the drivers' union": an article, and a noun for a body within a few words. */
        private boolean apposed(FoundNames found, int at) {
            List<Token> tokens = found.tokens();
            boolean article = ARTICLES.contains(tokens.get(at).norm());
            for (int i = at + 1; article && i < Math.min(tokens.size(), at + APPOSITION); i++) {
                if (tokens.get(i).text().equals(",")) {
                    return false;
                }
                if (words.is(tokens.get(i).norm(), WordClass.BODY_NOUN)) {
                    return true;
                }
            }
            return false;
        }

        /** "head of the Kiambu Teaching Hospital", "Direktur RS Harapan": a building that only the text knows and that has people with titles. */
        private boolean house(FoundNames found, Name name) {
            boolean unknown = !name.known()
                    && name.guess().filter(EntityType.FACILITY::equals).isPresent();
            int at = name.from() - 1;
            while (unknown && at > 0 && words.is(found.tokens().get(at).norm(), WordClass.DETERMINER)) {
                at--;
            }
            boolean of = unknown
                    && at > 0
                    && (found.tokens().get(at).norm().equals("of")
                            || found.tokens().get(at).norm().equals("at"));
            int title = of ? at : name.from();
            return unknown
                    && (of || words.language() == Language.INDONESIAN)
                    && found.titles().stream()
                            .anyMatch(it -> it.to() == title
                                    && it.title()
                                            .relation()
                                            .filter(HEADING::contains)
                                            .isPresent());
        }

        /** "a managing director at Artisan": what somebody of a title is at. */
        private static boolean staffed(FoundNames found, Name name) {
            return name.from() > 0
                    && found.tokens().get(name.from() - 1).norm().equals("at")
                    && found.titles().stream().anyMatch(title -> title.to() == name.from() - 1);
        }

        /** "Hadramawt, Yemen's largest province": a noun for a place in what follows a comma. */
        private boolean region(FoundNames found, Name name) {
            List<Token> tokens = found.tokens();
            boolean comma = words.language() == Language.ENGLISH
                    && name.to() + 1 < tokens.size()
                    && tokens.get(name.to()).text().equals(",");
            for (int i = name.to() + 1; comma && i < Math.min(tokens.size(), name.to() + APPOSITION); i++) {
                if (!tokens.get(i).word()
                        && !tokens.get(i).norm().startsWith("'")
                        && !tokens.get(i).text().equals("-")) {
                    return false;
                }
                if (words.verb(tokens.get(i).norm()) || words.is(tokens.get(i).norm(), WordClass.PREPOSITION)) {
                    return false;
                }
                if (TOWNS.contains(tokens.get(i).norm())) {
                    return true;
                }
            }
            return false;
        }

        /** "from Sriharikota, Andhra Pradesh": a name behind a word of place, and behind a comma what is nothing but a place. */
        private boolean inRegion(FoundNames found, Name name) {
            List<Token> tokens = found.tokens();
            boolean there = name.from() > 0
                    && name.to() + 1 < tokens.size()
                    && tokens.get(name.to()).text().equals(",")
                    && (places.locative(tokens.get(name.from() - 1).norm())
                            || BETWEEN.contains(tokens.get(name.from() - 1).norm()));
            return there
                    && found.nameAt(name.to() + 1)
                            .filter(outer -> !outer.open()
                                    && !outer.adjective()
                                    && outer.senses().stream()
                                            .allMatch(sense -> sense.form() != Form.METONYM
                                                    && (sense.entry().entity().type() == EntityType.PLACE
                                                            || sense.entry()
                                                                            .entity()
                                                                            .type()
                                                                    == EntityType.COUNTRY))
                                    && closed(found, outer))
                            .isPresent();
        }

        /** "the oil town of Bentiu" */
        private static boolean town(FoundNames found, Name name) {
            return name.from() > 1
                    && found.tokens().get(name.from() - 1).norm().equals("of")
                    && TOWNS.contains(found.tokens().get(name.from() - 2).norm());
        }

        private boolean kin(FoundNames found, int at) {
            int word = at > 0 && found.tokens().get(at).text().equals(",") ? at - 1 : at;
            return word >= 0 && words.is(found.tokens().get(word).norm(), WordClass.KIN);
        }

        /** "Persis Solo" is "Persis" later on: notes the first word of a body's name that only the text knows. */
        private void first(FoundNames found, Name name) {
            boolean body = words.language() == Language.INDONESIAN
                    && name.length() > 1
                    && name.may(EntityType.ORGANIZATION)
                    && !name.may(EntityType.PERSON);
            Token word = found.tokens().get(name.from());
            if (body
                    && word.text().length() >= SHORTEST_LETTERS
                    && !words.is(word.norm(), WordClass.NAMESAKE)
                    && !words.is(word.norm(), WordClass.BODY_NOUN)
                    && !words.is(word.norm(), WordClass.PORTFOLIO)) {
                readings(found, name).stream()
                        .findFirst()
                        .ifPresent(entity -> firsts.computeIfAbsent(word.text(), _ -> new LinkedHashSet<>())
                                .add(entity));
            }
        }

        /** Notes what a name of several words stands for, so that one of them may stand for it. */
        private void whole(FoundNames found, Name name) {
            if (name.length() > 1) {
                readings(found, name).stream()
                        .filter(entity -> entity.type() == EntityType.ORGANIZATION)
                        .findFirst()
                        .ifPresent(entity -> full.putIfAbsent(name.surface(), entity));
            }
        }

        /** "Shanghai Cooperation Organisation (SCO)": from here on, the letters in brackets stand for the name. */
        private void abbreviate(FoundNames found, Name name) {
            List<Token> tokens = found.tokens();
            int inner = name.surface().indexOf('(');
            if (inner > 0 && name.surface().indexOf(')') > inner) {
                String letters =
                        name.surface().substring(inner + 1, name.surface().indexOf(')'));
                String place = name.surface().substring(name.surface().indexOf(')') + 1);
                readings(found, name).stream().findFirst().ifPresent(entity -> {
                    abbreviations.putIfAbsent(letters, entity);
                    abbreviations.putIfAbsent(letters + place, entity);
                });
                return;
            }
            spelled(found, name);
            int open = name.to();
            if (open + 2 < tokens.size()
                    && tokens.get(open).text().equals("(")
                    && tokens.get(open + 2).text().equals(")")) {
                String letters = tokens.get(open + 1).text();
                boolean fits = fits(letters, name);
                // "Power Company Malawi (POCOM)": short for the body with its land, and not for the land.
                if (!fits && words.language() == Language.ENGLISH && acronym(letters)) {
                    found.nameBefore(name.from())
                            .filter(it -> it.may(EntityType.ORGANIZATION))
                            .flatMap(it -> readings(found, it).stream().findFirst())
                            .ifPresent(entity -> abbreviations.putIfAbsent(letters, entity));
                }
                if (letters.length() >= 2
                        && (letters.chars().noneMatch(Character::isLowerCase) || syllables(letters, name))
                        && !name.may(EntityType.PERSON)
                        && fits) {
                    (syllables(letters, name)
                                    ? readings(found, name).stream().findFirst()
                                    : abbreviated(found, name, letters))
                            .ifPresent(entity -> abbreviations.put(letters, entity));
                }
            }
        }

        /** "PT Bahtera Samudra Niaga atau BSN", "…, disingkat BSN": letters that the text says to be short for a name. */
        private void spelled(FoundNames found, Name name) {
            List<Token> tokens = found.tokens();
            int end = name.to();
            boolean owned =
                    end + 2 < tokens.size() && tokens.get(end + 1).norm().equals("persero");
            int at = owned ? end + 3 : end;
            while (at < tokens.size()
                    && at - end < SHORTENS
                    && (tokens.get(at).text().equals(",")
                            || words.is(tokens.get(at).norm(), WordClass.SHORTENING)
                            || words.is(tokens.get(at).norm(), WordClass.RELATIVE))) {
                at++;
            }
            boolean told = name.length() > 1
                    && name.may(EntityType.ORGANIZATION)
                    && at > end
                    && at < tokens.size()
                    && words.is(tokens.get(at - 1).norm(), WordClass.SHORTENING)
                    && initials(tokens.get(at).text(), name.surface());
            String letters = told ? tokens.get(at).text() : "";
            if (told) {
                readings(found, name).stream()
                        .findFirst()
                        .ifPresent(entity -> abbreviations.putIfAbsent(letters, entity));
            }
        }

        /** Whether letters are the first ones of the words of a name, in their order. */
        private static boolean initials(String letters, String surface) {
            String first = Tokenizer.tokenize(surface).stream()
                    .filter(Token::capitalised)
                    .map(token -> token.text().substring(0, 1))
                    .collect(Collectors.joining());
            return letters.length() > 1 && first.contains(letters);
        }

        private static boolean acronym(String letters) {
            return letters.length() > 2 && letters.chars().allMatch(Character::isUpperCase);
        }

        /** "misi di Sudan Selatan (UNMISS)": letters that are none of a place's or country's are short for what lies there. */
        private boolean fits(String letters, Name name) {
            boolean land = !name.may(EntityType.ORGANIZATION)
                    && (name.may(EntityType.COUNTRY) || name.may(EntityType.PLACE) || name.may(EntityType.GROUP));
            return !land || inOrder(letters, name.surface());
        }

        private static boolean inOrder(String letters, String surface) {
            String within = Tokenizer.norm(surface);
            int at = 0;
            for (char letter : Tokenizer.norm(letters).toCharArray()) {
                at = within.indexOf(letter, at) + 1;
                if (at == 0) {
                    return false;
                }
            }
            return true;
        }

        /** "Wahana Lingkungan Hidup Indonesia (Walhi)": a word made of the letters of a name, in their order. */
        private boolean syllables(String word, Name name) {
            if (words.language() != Language.INDONESIAN
                    || name.length() < 2
                    || word.chars().noneMatch(Character::isLowerCase)
                    || !Character.isUpperCase(word.charAt(0))
                    || word.charAt(0) != bare(name.surface()).charAt(0)) {
                return false;
            }
            return inOrder(word, bare(name.surface()));
        }

        /** A company's name without the letters that every company has before its own. */
        private static String bare(String surface) {
            Matcher full = FULL.matcher(surface);
            return full.matches() ? full.group(1) : surface;
        }

        /** What letters in brackets stand for: behind "KTT Liga Arab", the league and not its summit, as behind its charter. */
        private Optional<Entity> abbreviated(FoundNames found, Name name, String letters) {
            if (name.may(EntityType.EVENT)) {
                return bodies(found, name).findFirst();
            }
            Optional<Entity> within = name.may(EntityType.AGREEMENT)
                    ? bodies(found, name)
                            .filter(body -> body.aliases().contains(letters))
                            .findFirst()
                    : Optional.empty();
            return within.or(() -> readings(found, name).stream().findFirst());
        }

        /** The bodies whose names stand within a name. */
        private Stream<Entity> bodies(FoundNames found, Name name) {
            return IntStream.range(name.from(), name.to())
                    .boxed()
                    .flatMap(at -> lexicon.at(found.tokens(), at).senses().stream())
                    .map(sense -> sense.entry().entity())
                    .filter(entity -> entity.type() == EntityType.ORGANIZATION);
        }

        /** "PT Semen Indonesia", "Partai Amanah Rakyat": what the document calls by the name alone is the same. */
        private void shorten(FoundNames found, Name name) {
            Matcher full = FULL.matcher(name.surface());
            if (!name.known() && full.matches()) {
                readings(found, name).stream().findFirst().ifPresent(entity -> {
                    abbreviations.putIfAbsent(full.group(1), entity);
                    abbreviations.putIfAbsent(full.group(1).replace(" Tbk", ""), entity);
                });
            }
            own(name)
                    .ifPresent(word -> readings(found, name).stream()
                            .filter(entity -> entity.type() == EntityType.ORGANIZATION)
                            .findFirst()
                            .ifPresent(entity -> abbreviations.putIfAbsent(word, entity)));
        }

        /** "Surya Pangan" of "PT Surya Pangan Lestari Tbk": two words or more that a company's name opens with. */
        private void open(FoundNames found, Name name) {
            if (name.known()
                    || words.language() != Language.INDONESIAN
                    || !name.surface().startsWith("PT ")) {
                return;
            }
            List<String> parts =
                    List.of(bare(name.surface()).replace(" Tbk", "").split(" "));
            Optional<Entity> company = readings(found, name).stream().findFirst();
            IntStream.range(2, Math.max(2, parts.size()))
                    .mapToObj(size -> String.join(" ", parts.subList(0, size)))
                    .filter(opening ->
                            lexicon.at(Tokenizer.tokenize(opening), 0).senses().isEmpty())
                    .forEach(opening -> company.ifPresent(entity -> abbreviations.putIfAbsent(opening, entity)));
        }

        /** "Ketiara" of "Koperasi Ketiara": the one word that is a body's own, behind the noun that tells what it is. */
        private Optional<String> own(Name name) {
            if (words.language() != Language.INDONESIAN || name.known() || name.length() != 2) {
                return Optional.empty();
            }
            List<Token> tokens = Tokenizer.tokenize(name.surface());
            boolean headed = tokens.size() == 2
                    && words.is(tokens.getFirst().norm(), WordClass.BODY_NOUN)
                    && lexicon.at(tokens, 1).senses().isEmpty()
                    && !tokens.getLast().text().equals(tokens.getLast().text().toUpperCase(Locale.ROOT))
                    && !words.is(tokens.getLast().norm(), WordClass.PLAIN)
                    && !words.is(tokens.getLast().norm(), WordClass.PORTFOLIO)
                    && people.candidates(tokens.getLast().text()).isEmpty();
            return headed ? Optional.of(tokens.getLast().text()) : Optional.empty();
        }

        private void leads(FoundNames found, Office office) {
            if (office.holder().isEmpty()) {
                return;
            }
            Optional<Entity> person =
                    readings(found, office.holder().get()).stream().findFirst();
            Optional<Entity> body = office.body().flatMap(name -> accepted(readings(found, name)));
            boolean past = office.title().former() && words.language() == Language.ENGLISH;
            person.filter(_ -> past)
                    .ifPresent(entity -> office.title()
                            .called(found.tokens(), words.language())
                            .forEach(noun -> discourse.titled(entity, noun)));
            person.filter(_ -> !past).ifPresent(entity -> {
                discourse.holds(entity, office.title().title().office(), Optional.empty());
                office.title().nouns(found.tokens(), words.language()).forEach(noun -> discourse.titled(entity, noun));
                body.ifPresent(
                        it -> discourse.holds(entity, office.title().title().office(), Optional.of(it)));
                office.title()
                        .title()
                        .relation()
                        .filter(it -> !office.title().title().office().equals("counterpart"))
                        .ifPresent(it -> discourse.office(entity, it));
                boolean leader = office.title()
                        .title()
                        .relation()
                        .filter(RelationType.LEADER_OF::equals)
                        .isPresent();
                if (leader && !office.title().ranked() && !office.title().former()) {
                    body.ifPresent(it -> discourse.leads(entity, it));
                }
            });
        }

        private Optional<Entity> accepted(List<Entity> readings) {
            return readings.stream()
                    .filter(entity -> entity.type() == EntityType.COUNTRY || entity.type() == EntityType.ORGANIZATION)
                    .findFirst();
        }

        Resolved resolve(FoundNames found) {
            if (!found.speaks()) {
                return new Resolved(
                        found.sentence(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        Map.of(),
                        List.of(),
                        Set.of(),
                        Map.of(),
                        Map.of(),
                        false,
                        sport);
            }
            IdentityHashMap<Name, Reference> references = new IdentityHashMap<>();
            for (Name name : found.names()) {
                List<Entity> readings = readings(found, name);
                if (!readings.isEmpty()) {
                    references.put(
                            name,
                            new Reference(
                                    span(found, name.from(), name.to()),
                                    readings,
                                    certainty(name),
                                    false,
                                    way(name),
                                    abbreviations.containsKey(name.surface()) ? List.of() : name.senses()));
                }
            }
            SentenceBuilder builder = new SentenceBuilder(
                    found,
                    words,
                    anaphors,
                    references,
                    offices.getOrDefault(found, List.of()),
                    discourse,
                    lexicon,
                    sport);
            return builder.build();
        }

        /** How a name stands for its entity, where the lexicon does not tell. */
        private Term way(Name name) {
            if (abbreviations.containsKey(name.surface())) {
                return Term.ABBREVIATION;
            }
            if (name.known() || name.guess().isEmpty()) {
                return Term.NAME;
            }
            boolean part = name.may(EntityType.PERSON)
                    && name.length() == 1
                    && people.partial(name.surface()).isPresent();
            boolean summit = summits.placed(name) && discourse.summit().isPresent();
            return part ? Term.PART_OF_A_NAME : summit ? Term.POINTS_BACK : Term.NAME;
        }

        private double certainty(Name name) {
            if (name.known()) {
                EntityId first = name.senses().getFirst().entry().entity().id();
                boolean several = name.senses().stream()
                        .anyMatch(sense -> !sense.entry().entity().id().equals(first));
                return several ? 0.9 : 1.0;
            }
            return name.length() > 1 ? 0.9 : 0.7;
        }

        /** What a name may stand for; where matches are told of, a town's is also that of its club. */
        private List<Entity> readings(FoundNames found, Name name) {
            List<Entity> senses = senses(found, name);
            List<Entity> readings = Stream.concat(
                            senses.stream(),
                            senses.stream()
                                    .filter(it -> lexicon.kindOf(it).equals("land"))
                                    .map(Reference::acting))
                    .toList();
            boolean town = sport
                    && !name.adjective()
                    && readings.stream().anyMatch(entity -> entity.type() == EntityType.PLACE)
                    && readings.stream().noneMatch(entity -> entity.type() == EntityType.ORGANIZATION)
                    && readings.stream().noneMatch(entity -> entity.type() == EntityType.COUNTRY);
            return town
                    ? Stream.concat(readings.stream(), Stream.of(club(name))).toList()
                    : readings;
        }

        private Entity club(Name name) {
            return others.computeIfAbsent(
                    "club:" + name.surface(), _ -> EntityNames.entity(EntityType.ORGANIZATION, name.surface()));
        }

        private List<Entity> senses(FoundNames found, Name name) {
            name.senses()
                    .forEach(sense ->
                            discourse.kind(sense.entry().entity(), sense.entry().kind()));
            Entity abbreviated = abbreviations.get(name.surface());
            if (abbreviated != null) {
                return List.of(abbreviated);
            }
            if (!name.known()) {
                return unknown(name);
            }
            Optional<Entity> occasion = words.language() == Language.INDONESIAN
                            && name.length() == 1
                            && name.senses().stream()
                                    .allMatch(sense -> sense.entry().entity().type() == EntityType.EVENT)
                    ? discourse.occasion(Tokenizer.norm(name.surface()))
                    : Optional.empty();
            if (occasion.isPresent()) {
                return List.of(occasion.get());
            }
            Optional<Entity> namesake = namesake(found, name);
            if (namesake.isPresent()) {
                return List.of(namesake.get());
            }
            List<Sense> senses = new ArrayList<>(name.senses().stream()
                    .filter(sense -> !foreign(sense) && !ownedAbroad(found, name, sense))
                    .toList());
            if (senses.isEmpty() && name.senses().stream().anyMatch(sense -> !foreign(sense))) {
                return List.of(other(EntityType.ORGANIZATION, name));
            }
            if (senses.isEmpty()) {
                return unknown(name.as(EntityType.ORGANIZATION));
            }
            boolean place = places.asPlace(found, name);
            boolean club = place
                    && words.language() == Language.ENGLISH
                    && name.length() == 1
                    && senses.stream().allMatch(sense -> sense.entry().kind().equals("sport"));
            if (club) {
                return List.of(other(EntityType.PLACE, name));
            }
            Optional<Entity> person = place ? Optional.empty() : personNamedAsTown(found, name, senses);
            if (person.isPresent()) {
                return List.of(person.get());
            }
            boolean city = places.seat(found, name)
                    && senses.stream().anyMatch(sense -> sense.entry().entity().type() == EntityType.PLACE);
            if (city) {
                senses.removeIf(sense -> sense.entry().entity().type() != EntityType.PLACE);
            }
            if (senses.size() == 1) {
                return List.of(senses.getFirst().entry().entity());
            }
            senses.sort(Comparator.comparingInt((Sense sense) -> rank(sense, place))
                    .thenComparing(sense -> !discourse
                            .land()
                            .or(discourse::homeland)
                            .filter(land -> sense.entry().kind().equals("party")
                                    && lexicon.homeOf(sense.entry().entity())
                                            .filter(land::equals)
                                            .isPresent())
                            .isPresent()));
            return senses.stream()
                    .map(sense -> sense.entry().entity())
                    .distinct()
                    .toList();
        }

        /** "Argentina's Congress": a body without a name of its own is that of the country before it, and no other's. */
        private boolean ownedAbroad(FoundNames found, Name name, Sense sense) {
            Entity body = sense.entry().entity();
            boolean plain = words.language() == Language.ENGLISH
                    && body.type() == EntityType.ORGANIZATION
                    && words.is(Tokenizer.norm(found.tokens().get(name.to() - 1).text()), WordClass.OFFICIAL)
                    && name.from() > 0;
            int owner =
                    plain && found.tokens().get(name.from() - 1).norm().equals("'s") ? name.from() - 1 : name.from();
            Optional<Entity> land = plain
                    ? found.nameBefore(owner)
                            .filter(it -> it.adjective() || owner < name.from())
                            .flatMap(it -> it.senses().stream()
                                    .map(other -> other.entry().entity())
                                    .filter(entity -> entity.type() == EntityType.COUNTRY)
                                    .findFirst())
                    : Optional.empty();
            Optional<Entity> home = lexicon.homeOf(body);
            boolean elsewhere = plain
                    && name.length() == 1
                    && name.from() > 0
                    && !lands.isEmpty()
                    && home.filter(it -> !lands.contains(it)).isPresent();
            return elsewhere || (land.isPresent() && home.isPresent() && !home.equals(land));
        }

        /** "Chavez" where the text tells of Betssy Chavez: a surname is hers, though the lexicon knows another of it. */
        private Optional<Entity> namesake(FoundNames found, Name name) {
            if (name.length() > 1) {
                return Optional.empty();
            }
            List<Entity> known =
                    name.senses().stream().map(sense -> sense.entry().entity()).toList();
            boolean place = known.stream().allMatch(entity -> entity.type() == EntityType.PLACE);
            if (place && words.language() == Language.ENGLISH) {
                return Optional.empty();
            }
            boolean surname = (place || known.stream().allMatch(entity -> entity.type() == EntityType.PERSON))
                    && !(place && places.asPlace(found, name))
                    && known.stream().noneMatch(named::contains);
            List<Entity> others = surname
                    ? people.candidates(name.surface()).stream()
                            .filter(entity -> !known.contains(entity))
                            .filter(entity -> !place || entity.name().endsWith(name.surface()))
                            .toList()
                    : List.of();
            return discourse.likeliest(others);
        }

        /** "Flores accused …": a place's name alone, of a person whom the text names in full. */
        private Optional<Entity> personNamedAsTown(FoundNames found, Name name, List<Sense> senses) {
            boolean town = words.language() == Language.ENGLISH
                    && name.length() == 1
                    && !name.adjective()
                    && senses.stream().allMatch(sense -> sense.entry().entity().type() == EntityType.PLACE);
            boolean tells = name.to() < found.tokens().size()
                    && (words.verb(found.tokens().get(name.to()).norm())
                            || found.tokens().get(name.to()).norm().startsWith("'"));
            return town && tells ? discourse.likeliest(people.candidates(name.surface())) : Optional.empty();
        }

        private int rank(Sense sense, boolean place) {
            EntityType type = sense.entry().entity().type();
            boolean land = type == EntityType.PLACE || type == EntityType.FACILITY;
            if (place) {
                return land && !sense.entry().kind().equals("region") ? 0 : land ? 1 : 2;
            }
            if (sense.form() == Form.METONYM) {
                return 1;
            }
            return land ? 2 : type == EntityType.PERSON ? 1 : 0;
        }

        /** A run of capitals that no title and no known given name shows to be a person may be a company as well. */
        private boolean maybeBody(Name name) {
            return name.length() > 1
                    && !titled.contains(name.surface())
                    && !lexicon.givenName(
                            Tokenizer.tokenize(name.surface()).getFirst().norm())
                    && people.full(name.surface()).wikidata().isEmpty();
        }

        private EntityType typeOf(Name name) {
            EntityType type = name.guess().orElse(EntityType.ORGANIZATION);
            if (type == EntityType.EVENT && bodies.forum(name.surface())) {
                return EntityType.ORGANIZATION;
            }
            boolean told = bodies.told(name.surface()) && !titled.contains(name.surface());
            boolean led = ledBodies.contains(name.surface()) && !titled.contains(name.surface()) && name.length() > 1;
            return type == EntityType.PERSON && (led || told || (bodies.body(name.surface()) && maybeBody(name)))
                    ? EntityType.ORGANIZATION
                    : type;
        }

        /** "Asean", "Unicef": a body's letters, printed as a word. */
        private List<Entity> letters(Name name) {
            String surface = name.surface();
            boolean word = words.language() == Language.ENGLISH
                    && name.length() == 1
                    && surface.length() >= SHORTEST_LETTERS
                    && surface.chars().skip(1).noneMatch(Character::isUpperCase);
            if (!word) {
                return List.of();
            }
            return lexicon.at(Tokenizer.tokenize(surface.toUpperCase(Locale.ROOT)), 0).senses().stream()
                    .filter(sense -> !foreign(sense))
                    .map(sense -> sense.entry().entity())
                    .filter(entity -> entity.type() == EntityType.ORGANIZATION)
                    .toList();
        }

        private List<Entity> unknown(Name name) {
            List<Entity> letters = letters(name);
            if (!letters.isEmpty()) {
                return letters;
            }
            EntityType type = typeOf(name);
            if (calledAsTown(name, type)) {
                return List.of(other(EntityType.PLACE, name), other(EntityType.ORGANIZATION, name));
            }
            boolean part = (name.length() == 1 || words.language() == Language.INDONESIAN)
                    ? type == EntityType.ORGANIZATION
                    : maybeBody(name);
            Optional<Entity> whole = part ? bodies.full(name.surface()).map(full::get) : Optional.empty();
            if (whole.isPresent()) {
                return List.of(whole.get());
            }
            if (type == EntityType.PERSON && maybeBody(name)) {
                return List.of(
                        people.full(name.surface()),
                        others.computeIfAbsent(
                                name.surface(), _ -> EntityNames.entity(EntityType.ORGANIZATION, name.surface())));
            }
            if (type == EntityType.PERSON) {
                return List.of(name.length() > 1 ? people.full(name.surface()) : called(name.surface()));
            }
            if (type == EntityType.ORGANIZATION && name.length() == 1 && firsts.containsKey(name.surface())) {
                Set<Entity> opened = firsts.get(name.surface());
                return List.of(opened.iterator().next());
            }
            if (type == EntityType.FACILITY && housed(name)) {
                Entity body = other(EntityType.ORGANIZATION, name);
                return List.of(body, body.as(EntityType.FACILITY));
            }
            if (type == EntityType.EVENT && name.length() == 1) {
                return List.of(discourse
                        .occasion(Tokenizer.norm(name.surface()))
                        .orElseGet(() -> discourse.event(Tokenizer.norm(name.surface()), name.surface())));
            }
            if (summits.placed(name) && discourse.summit().isPresent()) {
                return List.of(discourse.summit().get());
            }
            // "the Office", "the Board": a noun with a capital names no body that the text has not named in full.
            boolean bare = words.language() == Language.ENGLISH
                    && type == EntityType.ORGANIZATION
                    && name.length() == 1
                    && words.is(Tokenizer.norm(name.surface()), WordClass.BARE_BODY);
            return bare
                    ? full.entrySet().stream()
                            .filter(body -> body.getKey().endsWith(" " + name.surface()))
                            .map(Map.Entry::getValue)
                            .limit(1)
                            .toList()
                    : List.of(other(type, name));
        }

        /** "Três Lagoas": whether capitals that might be a person's are the name of a town. */
        private boolean calledAsTown(Name name, EntityType type) {
            return name.length() > 1 && type == EntityType.PERSON && maybeBody(name) && listed(name);
        }

        private Entity other(EntityType type, Name name) {
            String surface = type == EntityType.PLACE ? town(name) : name.surface();
            return others.computeIfAbsent(type + ":" + surface, _ -> EntityNames.entity(type, surface));
        }

        /** "MBARARA": a town of a dateline in capitals is called Mbarara. */
        private static String town(Name name) {
            boolean shouted = name.from() == 0
                    && name.surface().equals(name.surface().toUpperCase(Locale.ROOT))
                    && name.surface().length() > SHORTEST_SHOUT;
            return shouted
                    ? WORD.matcher(name.surface())
                            .replaceAll(word -> word.group().charAt(0)
                                    + word.group().substring(1).toLowerCase(Locale.ROOT))
                    : name.surface();
        }

        /** Whom a single name means: in Indonesian the one whom the document called so before, else the likeliest. */
        private Entity called(String surface) {
            List<Entity> candidates = people.candidates(surface);
            Entity before = words.language() == Language.INDONESIAN ? meant.get(surface) : null;
            if (before != null && candidates.contains(before)) {
                return before;
            }
            Optional<Entity> first = words.language() == Language.INDONESIAN && !candidates.isEmpty()
                    ? people.first(surface).filter(person -> !candidates.contains(person))
                    : Optional.empty();
            Optional<Entity> likeliest = first.or(() -> discourse.likeliest(candidates));
            likeliest.ifPresent(entity -> meant.put(surface, entity));
            return likeliest.orElseGet(() -> EntityNames.entity(EntityType.PERSON, surface));
        }

        /** "Museum Patan": a house that is a body as well. */
        private boolean housed(Name name) {
            return words.language() == Language.INDONESIAN
                    && words.is(Tokenizer.tokenize(name.surface()).getFirst().norm(), WordClass.HOUSED);
        }
    }

    static Span span(FoundNames found, int from, int to) {
        List<Token> tokens = found.tokens();
        return new Span(
                tokens.get(from).span().start(), tokens.get(to - 1).span().end());
    }
}
