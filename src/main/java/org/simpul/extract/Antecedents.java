package org.simpul.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.simpul.extract.Element.Phrase;
import org.simpul.extract.Element.Word;
import org.simpul.extract.grammar.Anaphors;
import org.simpul.extract.grammar.Anaphors.Meaning;
import org.simpul.extract.grammar.WordClass;
import org.simpul.extract.grammar.Words;
import org.simpul.extract.lexicon.Form;
import org.simpul.extract.lexicon.Lexicon;
import org.simpul.knowledge.Entity;
import org.simpul.knowledge.EntityType;
import org.simpul.knowledge.RelationType;
import org.simpul.text.Language;
import org.simpul.text.Token;
import org.simpul.text.Tokenizer;

/** What the words of one sentence that point back stand for: pronouns, pairs, "the bloc", "KTT tersebut". */
final class Antecedents {

    private static final int LONGEST_PAIR = 4;
    private static final int ADJECTIVES = 2;
    private static final int RELATIVE = 9;
    private static final Set<String> OTHERS = Set.of(
            "ruling",
            "other",
            "former",
            "second",
            "biggest",
            "largest",
            "rival",
            "same",
            "new",
            "only",
            "first",
            "parent",
            "neighbouring",
            "neighboring",
            "host",
            "third",
            "lain",
            "serupa",
            "induk",
            "saingan");
    private static final Set<String> AIMED = Set.of("to", "of", "for", "over", "from", "as", "not");
    private static final Set<String> PAIRED = Set.of("antara", "between", "with", "dengan");
    private static final Set<String> LANDS = Set.of("countries", "nations", "neighbours", "neighbors", "governments");
    private static final Set<String> COUNTRY = Set.of("country", "nation", "homeland", "negara", "negeri");
    private static final Set<String> OWN_COUNTRY = Set.of("negaranya", "negerinya");
    private static final Set<String> STOPS = Set.of(".", ",", ";");
    private static final Set<String> OWNER = Set.of("his", "her", "whose");
    private static final Set<String> ANY_PAIR = Set.of("the pair", "the two");
    private static final Set<String> BOTH = Set.of("keduanya");
    private static final Set<String> COUPLES = Set.of("pasangan", "duet", "paslon");
    private static final Set<String> SIDES =
            Set.of("kedua pihak", "kedua belah pihak", "kedua kubu", "kedua perusahaan", "kedua partai", "kedua klub");
    private static final Set<String> THREE = Set.of("ketiga negara", "ketiganya", "keempat negara", "keempatnya");
    private static final Set<String> SEVERAL = Set.of("kedua", "ketiga", "keempat");
    private static final Set<String> LEADING =
            Set.of("leaders", "presidents", "state", "pemimpin", "presiden", "negara", "pemerintahan");
    private static final int FIGURE = 14;
    private static final int EVENT = 6;
    private static final Set<String> BUSINESS = Set.of("usaha", "perusahaan", "buah", "panah");
    private static final String OBJECT = "nya";
    private static final int SHORTEST_SUFFIXED = 8;
    private static final Set<String> RELATIVES = Set.of(
            "putra",
            "putri",
            "anak",
            "istri",
            "suami",
            "menantu",
            "adik",
            "kakak",
            "cucu",
            "keponakan",
            "ayah",
            "janda",
            "saudara");
    private static final Map<String, List<String>> SYNONYMS = Map.of(
            "kampus", List.of("universitas", "institut", "politeknik", "university"),
            "perusahaan", List.of("pt"),
            "perseroan", List.of("pt"),
            "emiten", List.of("pt"),
            "parpol", List.of("partai"),
            "parlemen", List.of("dpr", "dprd"));
    private static final Set<String> ROLES = Set.of("sebagai", "menjadi", "jadi");
    private static final Set<String> EXPLETIVE = Set.of(
            "expected",
            "believed",
            "said",
            "reported",
            "hoped",
            "understood",
            "thought",
            "alleged",
            "feared",
            "estimated",
            "assumed",
            "rumoured",
            "rumored",
            "seems",
            "seemed",
            "appears",
            "appeared",
            "takes",
            "took",
            "remains",
            "remained",
            "comes",
            "came");

    private final FoundNames found;
    private final Words words;
    private final Anaphors anaphors;
    private final IdentityHashMap<Name, Reference> references;
    private final Discourse discourse;
    private final Lexicon lexicon;
    private final List<Element> elements;
    private final BitSet quoted;

    /** For a sentence of which {@code elements} holds what has been built so far. */
    Antecedents(
            FoundNames found,
            Words words,
            Anaphors anaphors,
            IdentityHashMap<Name, Reference> references,
            Discourse discourse,
            Lexicon lexicon,
            List<Element> elements) {
        this.found = found;
        this.words = words;
        this.anaphors = anaphors;
        this.references = references;
        this.discourse = discourse;
        this.lexicon = lexicon;
        this.elements = elements;
        this.quoted = quoted(found.tokens());
    }

    /**
     * What words stand for.
     *
     * @param to the index after the last of them
     */
    record Found(int to, List<Entity> entities, double certainty) {}

    /** What the words from {@code at} on point back to; empty where they point to nothing known. */
    Optional<Found> at(int at) {
        if (!token(at).word() || capitalised(at)) {
            return Optional.empty();
        }
        if (words.is(norm(at), WordClass.PRONOUN_SPEAKER) && quoted.get(at)) {
            return quoting(at).map(speaker -> new Found(at + 1, List.of(speaker), 0.7));
        }
        // "klien kami", "warga kami", "tanah kami": what the speakers speak of as theirs.
        boolean others = at > 0 && (words.is(norm(at - 1), WordClass.CITIZEN) || theirs(at - 1));
        boolean graces = others || (at + 1 < size() && words.is(norm(at + 1), WordClass.COURTESY));
        if (words.is(norm(at), WordClass.PRONOUN_SPEAKERS) && quoted.get(at) && !graces) {
            return quoting(at)
                    .flatMap(speaker -> discourse.employerOf(speaker).or(() -> discourse.stateOf(speaker)))
                    .map(body -> new Found(at + 1, List.of(body), 0.65));
        }
        for (int length = words.opens(norm(at)) || SEVERAL.contains(norm(at)) ? LONGEST_PAIR : 1;
                length >= 1;
                length--) {
            Optional<List<Entity>> pair = at + length <= size() ? pair(at, joined(at, length)) : Optional.empty();
            if (pair.isPresent() && !named(at + length)) {
                int to = pointed(at + length);
                return pair.filter(them -> !them.isEmpty()).map(them -> new Found(to, them, 0.75));
            }
        }
        Optional<Found> relieved = relieved(at);
        if (relieved.isPresent()) {
            return relieved;
        }
        Optional<Found> forces = forces(at);
        if (forces.isPresent()) {
            return forces;
        }
        String norm = norm(at);
        if (words.is(norm, WordClass.PRONOUN_PERSON) || her(at)) {
            return pronoun(norm).map(entity -> new Found(at + 1, List.of(entity), 0.75));
        }
        if (words.is(norm, WordClass.PRONOUN_PLURAL)) {
            // "negara mereka": what they own is not they.
            List<Entity> group = ownedBefore() ? List.of() : lastGroup();
            return group.isEmpty() ? Optional.empty() : Optional.of(new Found(at + 1, group, 0.6));
        }
        if (words.is(norm, WordClass.PRONOUN_THING)) {
            return it(at);
        }
        return switch (words.language()) {
            case ENGLISH -> english(at);
            case INDONESIAN ->
                figure(at)
                        .or(() -> couple(at))
                        .or(() -> subsidiary(at))
                        .or(() -> proposal(at))
                        .or(() -> institution(at))
                        .or(() -> issuer(at))
                        .or(() -> government(at))
                        .or(() -> own(at))
                        .or(() -> country(at))
                        .or(() -> summit(at))
                        .or(() -> place(at))
                        .or(() -> thing(at))
                        .or(() -> defined(at))
                        .or(() -> event(at));
        };
    }

    /** Whether a quotation stands open before the token at {@code at}. */
    boolean quoted(int at) {
        return quoted.get(at);
    }

    /** Before which tokens of a sentence a quotation stands that is not closed yet. */
    private static BitSet quoted(List<Token> tokens) {
        BitSet quoted = new BitSet(tokens.size());
        boolean open = false;
        for (int i = 0; i < tokens.size(); i++) {
            quoted.set(i, open);
            String mark = tokens.get(i).text();
            open = mark.equals("\"") ? !open : mark.equals("\u201C") || (open && !mark.equals("\u201D"));
        }
        return quoted;
    }

    /** "\"I met Putin twice,\" Trump said": who says what is quoted at {@code at}, in the sentence itself. */
    private Optional<Entity> quoting(int at) {
        for (int i = at + 1; i < size(); i++) {
            if (words.is(norm(i), WordClass.SAID) && !quoted.get(i)) {
                return words.language() == Language.INDONESIAN && norm(i).endsWith("nya")
                        ? discourse.person()
                        : spoken(i);
            }
        }
        for (int i = at - 1; i > 0; i--) {
            if (words.is(norm(i), WordClass.SAID) && !quoted.get(i)) {
                return spoken(i);
            }
        }
        return Optional.empty();
    }

    /** Who stands right before or soon behind a verb of saying. */
    private Optional<Entity> spoken(int said) {
        Optional<Entity> before = words.language() == Language.ENGLISH
                ? found.nameBefore(said).flatMap(this::somebody)
                : Optional.empty();
        for (int i = said + 1; before.isEmpty() && i < Math.min(size(), said + FIGURE) && !norm(i).equals("."); i++) {
            before = found.nameAt(i).flatMap(this::somebody);
        }
        return before.or(() -> pronounced(said - 1)).or(() -> pronounced(said + 1));
    }

    private Optional<Entity> pronounced(int at) {
        return at >= 0 && at < size() && words.is(norm(at), WordClass.PRONOUN_PERSON)
                ? pronoun(norm(at))
                : Optional.empty();
    }

    private Optional<Entity> somebody(Name name) {
        return Optional.ofNullable(references.get(name))
                .map(Reference::entity)
                .filter(entity -> entity.type() == EntityType.PERSON);
    }

    /** "the Party for Social Renewal": an article before a name that opens with a noun points back to nothing. */
    private boolean capitalised(int at) {
        return words.language() == Language.ENGLISH
                && norm(at).equals("the")
                && at + 1 < size()
                && token(at + 1).capitalised()
                && !anaphors.of(norm(at + 1)).isEmpty()
                && found.nameAt(at + 1).filter(name -> name.length() > 1).isPresent();
    }

    /** Whom "he", "her" or "ia" stands for; whoever opens a sentence with "she" is remembered as a woman. */
    private Optional<Entity> pronoun(String norm) {
        if (words.language() == Language.INDONESIAN) {
            return visiting().or(this::owning).or(this::person);
        }
        boolean object = norm.equals("him") || norm.equals("her");
        Set<Entity> acting = object ? subjects() : Set.of();
        List<Entity> others = Stream.concat(all().stream(), discourse.persons().stream())
                .filter(entity -> entity.type() == EntityType.PERSON && !acting.contains(entity))
                .toList();
        Optional<Entity> likeliest =
                object ? replaced().or(this::blamed).or(this::other).or(this::another) : person();
        Optional<Entity> meant = discourse.genders().meant(norm, likeliest, others);
        if (elements.stream().noneMatch(Phrase.class::isInstance)) {
            meant.ifPresent(person -> discourse.genders().note(norm, person));
        }
        return meant;
    }

    /** "protes atas lawatan Fico ke Moskow, ketika ia bertemu": whose deed the noun tells that the clause in a "when" belongs to. */
    private Optional<Entity> visiting() {
        boolean when = !elements.isEmpty()
                && elements.getLast() instanceof Word opener
                && words.is(opener.norm(), WordClass.MEANWHILE);
        for (int i = elements.size() - 2; when && i > 0; i--) {
            if (elements.get(i) instanceof Word word && words.verb(word.norm())) {
                return Optional.empty();
            }
            if (elements.get(i) instanceof Phrase phrase
                    && single(phrase)
                    && elements.get(i - 1) instanceof Word noun
                    && words.is(noun.norm(), WordClass.TRIP)) {
                return Optional.of(phrase.references().getFirst().entity());
            }
        }
        return Optional.empty();
    }

    /** "Ini lawatan keempat Prabowo ke China sejak ia menjabat": the only person named before the clause, though a noun has him. */
    private Optional<Entity> owning() {
        boolean clause = !elements.isEmpty()
                && elements.getLast() instanceof Word opener
                && (words.is(opener.norm(), WordClass.TEMPORAL) || words.is(opener.norm(), WordClass.SUBORDINATOR));
        List<Entity> persons = !clause
                ? List.of()
                : all().stream()
                        .filter(entity -> entity.type() == EntityType.PERSON)
                        .distinct()
                        .toList();
        boolean owned = persons.size() == 1
                && elements.stream()
                        .anyMatch(element -> element instanceof Phrase phrase && phrase.modifier() && named(phrase));
        return owned ? Optional.of(persons.getFirst()) : Optional.empty();
    }

    /** "praised her for …", "named her envoy to Spain": no noun follows that would be hers. */
    private boolean her(int at) {
        return words.language() == Language.ENGLISH
                && norm(at).equals("her")
                && (at + 1 >= size()
                        || given(at)
                        || !(noun(token(at + 1))
                                || words.verb(norm(at + 1))
                                || token(at + 1).capitalised()))
                && !elements.isEmpty()
                && elements.getLast() instanceof Word word
                && (words.verb(word.norm()) || words.is(word.norm(), WordClass.PREPOSITION));
    }

    /** "named her envoy to Spain": whether a verb of appointing and an office whose holder is not named enclose a pronoun. */
    private boolean given(int at) {
        boolean appoints = !elements.isEmpty()
                && elements.getLast() instanceof Word verb
                && words.is(verb.norm(), WordClass.APPOINTING);
        return appoints
                && found.titles().stream()
                        .anyMatch(title -> title.from() - at <= 2
                                && title.from() > at
                                && title.title().relation().isPresent()
                                && (title.to() >= size()
                                        || words.is(norm(title.to()), WordClass.PREPOSITION)
                                        || words.is(norm(title.to()), WordClass.SUBORDINATOR)
                                        || words.is(norm(title.to()), WordClass.CONJUNCTION)
                                        || STOPS.contains(norm(title.to()))));
    }

    /** "named X as his replacement": whom the text spoke of before, neither who names nor who is named. */
    private Optional<Found> relieved(int at) {
        boolean whose = words.language() == Language.ENGLISH
                && (norm(at).equals("his") || norm(at).equals("her"))
                && at + 1 < size()
                && Set.of("replacement", "successor").contains(norm(at + 1));
        return whose ? absent().map(it -> new Found(at + 1, List.of(it), 0.7)) : Optional.empty();
    }

    /** "appointed X to replace him": whom the text spoke of before, neither who appoints nor who is appointed. */
    private Optional<Entity> replaced() {
        boolean replaces = !elements.isEmpty()
                && elements.getLast() instanceof Word word
                && words.is(word.norm(), WordClass.REPLACING)
                && elements.stream()
                        .anyMatch(
                                element -> element instanceof Word verb && words.is(verb.norm(), WordClass.APPOINTING));
        return replaces ? absent() : Optional.empty();
    }

    /** "imposed sanctions on X, accusing him of": whom the clause is about that the participle goes on with, and not its subject. */
    private Optional<Entity> blamed() {
        int verb = elements.size() - 1;
        boolean goesOn = verb > 1
                && elements.get(verb) instanceof Word word
                && word.norm().endsWith("ing")
                && Element.reads(elements, verb - 1, ",");
        for (int i = verb - 2; goesOn && i > 0; i--) {
            if (elements.get(i) instanceof Phrase phrase
                    && single(phrase)
                    && elements.get(i - 1) instanceof Word before) {
                boolean object = words.verb(before.norm()) || words.is(before.norm(), WordClass.PREPOSITION);
                return object ? Optional.of(phrase.references().getFirst().entity()) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The person whom the text spoke of last and the sentence does not name. */
    private Optional<Entity> absent() {
        List<Entity> here = all();
        return discourse.persons().stream()
                .filter(person -> !here.contains(person))
                .findFirst();
    }

    /** What an English noun points back to, which does so behind an article or the like but for a few. */
    private Optional<Found> english(int at) {
        if (norm(at).equals("whose")) {
            return country(at);
        }
        Optional<Found> party = party(at);
        if (party.isPresent()) {
            return party;
        }
        if (!words.is(norm(at), WordClass.DETERMINER)) {
            return summit(at).or(() -> place(at)).or(() -> based(at)).or(() -> seated(at));
        }
        return seated(at)
                .or(() -> country(at))
                .or(() -> ruling(at))
                .or(() -> largest(at))
                .or(() -> summit(at))
                .or(() -> place(at))
                .or(() -> waters(at))
                .or(() -> thing(at))
                .or(() -> based(at))
                .or(() -> aged(at))
                .or(() -> called(at));
    }

    /** "said her party would support": the party of the person whom the pronoun stands for. */
    private Optional<Found> party(int at) {
        boolean own = OWNER.contains(norm(at))
                && !norm(at).equals("whose")
                && at + 1 < size()
                && norm(at + 1).equals("party")
                && acts(at + 2);
        return own
                ? pronoun(norm(at).equals("his") ? "he" : "she")
                        .flatMap(discourse::employerOf)
                        .filter(body -> lexicon.kindOf(body).equals("party") || Membership.party(body))
                        .map(body -> new Found(at + 2, List.of(body), 0.7))
                : Optional.empty();
    }

    /** "Direktur klub X": the body that a bare noun behind a title means. */
    Optional<Entity> body(int at) {
        return salient(at, at + 1).stream()
                .flatMap(it -> it.entities().stream())
                .findFirst();
    }

    /** "Fidesz lost, and the party's leader, X": the body that the sentence names last before the noun, which the noun may mean. */
    Optional<Entity> before(int noun) {
        Set<String> kinds = kinds(norm(noun), EntityType.ORGANIZATION);
        return found.names().stream()
                .filter(name -> name.to() < noun && !aside(name))
                .map(references::get)
                .filter(reference -> reference != null
                        && reference.entity().type() == EntityType.ORGANIZATION
                        && !kinds.isEmpty()
                        && discourse.fits(reference.entity(), kinds))
                .reduce((_, last) -> last)
                .map(Reference::entity);
    }

    /** "a former executive at Maersk", "a defeat to Chelsea": whether a name only says where or against whom. */
    private boolean aside(Name name) {
        int at = name.from() - 1;
        while (at > 0 && words.is(norm(at), WordClass.DETERMINER)) {
            at--;
        }
        return at >= 0 && words.is(norm(at), WordClass.PREPOSITION) && !norm(at).equals("of");
    }

    /** "lembaganya", "partainya": the body, and of "pemerintahnya" the state, of whom the sentence is about. */
    private Optional<Found> own(int at) {
        boolean owned = words.language() == Language.INDONESIAN
                && words.is(norm(at), WordClass.OWN_BODY)
                && !(at + 1 < size()
                        && (token(at + 1).capitalised()
                                || norm(at + 1).equals(",")
                                || (noun(token(at + 1)) && !ready(at + 2))));
        if (!owned) {
            return Optional.empty();
        }
        Optional<Entity> speaker = person();
        return (norm(at).startsWith("pemerintah")
                        ? speaker.flatMap(discourse::countryOf)
                        : speaker.flatMap(it -> discourse.employerOf(it).or(() -> from(it))))
                .map(it -> new Found(at + 1, List.of(it), 0.7));
    }

    /** "Helldén dari Partai Hijau": the body right behind a person and "from", in this sentence. */
    private Optional<Entity> from(Entity person) {
        return IntStream.range(0, elements.size() - 2)
                .filter(i -> elements.get(i) instanceof Phrase one
                        && !one.references().isEmpty()
                        && one.references().getLast().entity().equals(person)
                        && elements.get(i + 1) instanceof Word word
                        && word.norm().equals("dari"))
                .mapToObj(i -> elements.get(i + 2))
                .filter(Phrase.class::isInstance)
                .flatMap(phrase -> ((Phrase) phrase).references().stream().limit(1))
                .map(Reference::entity)
                .filter(body -> body.type() == EntityType.ORGANIZATION)
                .findFirst();
    }

    /** "partainya siap mendukung": whether a verb follows, so that the word before it says how it is done. */
    private boolean ready(int at) {
        return at < size() && words.verb(norm(at)) && norm(at).startsWith("me");
    }

    /** "said its forces had captured", "mengatakan pasukannya merebut": the state or armed body whose forces act. */
    private Optional<Found> forces(int at) {
        boolean english = words.language() == Language.ENGLISH;
        int noun = at + 1;
        while (english
                && norm(at).equals("its")
                && noun < size()
                && noun - at <= ADJECTIVES
                && !words.is(norm(noun), WordClass.FORCES)
                && noun(token(noun))) {
            noun++;
        }
        boolean its = english
                ? norm(at).equals("its") && noun < size() && words.is(norm(noun), WordClass.FORCES) && !qualifies(noun)
                : words.is(norm(at), WordClass.FORCES);
        Optional<Entity> owner = its ? subject().or(discourse::thing) : Optional.empty();
        int to = english ? noun + 1 : at + 1;
        return owner.flatMap(it -> it.type() == EntityType.COUNTRY || it.type() == EntityType.GROUP
                        ? Optional.of(it)
                        : it.type() == EntityType.PERSON
                                ? discourse.countryOf(it)
                                : lexicon.kindOf(it).equals("armed-group") ? Optional.of(it) : state(it))
                .map(it -> new Found(to, List.of(it), 0.7));
    }

    /** "deepened its military ties": the word for forces only says of what kind the thing behind it is. */
    private boolean qualifies(int forces) {
        return forces + 1 < size()
                && noun(token(forces + 1))
                && !words.is(norm(forces + 1), WordClass.PROXY)
                && !norm(forces + 1).endsWith("ly");
    }

    /** The state whose ministry or army a body is. */
    private Optional<Entity> state(Entity body) {
        return Optional.of(body)
                .filter(it -> official(it) || lexicon.kindOf(it).equals("ministry"))
                .flatMap(lexicon::homeOf);
    }

    /** "mendesak pemerintah mempercepat …": the state that the text is about, if nothing says which government is meant. */
    private Optional<Found> government(int at) {
        boolean bare = words.language() == Language.INDONESIAN
                && norm(at).equals("pemerintah")
                && (at + 1 >= size()
                        || words.is(norm(at + 1), WordClass.GOVERNING)
                        || !(token(at + 1).capitalised() || noun(token(at + 1))));
        Optional<Found> seated = seated(at);
        if (seated.isPresent()) {
            return seated;
        }
        int to = bare && at + 1 < size() && words.is(norm(at + 1), WordClass.GOVERNING) ? at + 2 : at + 1;
        boolean armed = at > 0 && words.is(norm(at - 1), WordClass.PROXY);
        return bare
                ? discourse
                        .homeland()
                        .or(() -> armed ? discourse.state() : Optional.empty())
                        .or(discourse::own)
                        .or(discourse::state)
                        .map(it -> new Found(to, List.of(it), 0.65))
                : Optional.empty();
    }

    /** The likeliest entity of a type that the sentence speaks of without naming it: "Brunei joined in 1984". */
    Optional<Entity> implied(EntityType type) {
        return switch (type) {
            case EVENT -> discourse.summit().or(() -> discourse.salient(type, Set.of("summit", "other"), here()));
            case ORGANIZATION ->
                about().or(() -> discourse.salient(type, Set.of("bloc", "un"), here(), it -> !listed(it)));
            case COUNTRY -> discourse.land().or(() -> discourse.opener(2)).or(discourse::written);
            default -> discourse.salient(type, Set.of(), here());
        };
    }

    /** "BRICS berbeda: Mesir bergabung pada 2024": the bloc that the sentence opens with. */
    private Optional<Entity> about() {
        return subject()
                .filter(it -> words.language() == Language.INDONESIAN
                        && Set.of("bloc", "un").contains(lexicon.kindOf(it)));
    }

    /** "Hungary and the ECO have observer status": whether the sentence names an entity as the last of several. */
    private boolean listed(Entity entity) {
        return IntStream.range(1, elements.size())
                .anyMatch(i -> elements.get(i) instanceof Phrase phrase
                        && phrase.references().stream()
                                .anyMatch(it -> it.entity().equals(entity))
                        && IntStream.of(i - 1, i - 2)
                                .anyMatch(and -> and > 0
                                        && elements.get(and) instanceof Word word
                                        && word.norm().equals("and")
                                        && elements.get(and - 1) instanceof Phrase));
    }

    /** "para pemimpin ECOWAS": a name right behind says whose leaders are meant. */
    private boolean named(int at) {
        return words.language() == Language.INDONESIAN
                && at < size()
                && found.nameAt(at).isPresent()
                && !norm(at - 1).equals("keduanya");
    }

    private Optional<List<Entity>> pair(int at, String joined) {
        if (joined.equals("both") && words.language() == Language.ENGLISH) {
            return both(at) ? Optional.of(discourse.latestPair()) : Optional.empty();
        }
        if (BOTH.contains(joined)) {
            List<Entity> here = pairHere();
            return Optional.of(here.isEmpty() ? discourse.lastPair() : here);
        }
        if (SIDES.contains(joined)) {
            List<Entity> sides = discourse.sides();
            return Optional.of(sides.stream().allMatch(side -> sided(side, joined)) ? sides : List.of());
        }
        if (THREE.contains(joined)) {
            return Optional.of(discourse.several());
        }
        if (words.is(joined, WordClass.THREE_PERSONS)) {
            return Optional.of(three(LEADING.stream().anyMatch(joined::endsWith)));
        }
        if (words.is(joined, WordClass.PAIR_PERSON)) {
            List<Entity> people = discourse.pairOfPeople();
            boolean any = people.isEmpty() && ANY_PAIR.contains(joined);
            return Optional.of(any ? involved(discourse.pairOfCountries()) : people);
        }
        if (words.is(joined, WordClass.PAIR_LEADERS)) {
            return Optional.of(discourse.leadersIfTwo());
        }
        if (!words.is(joined, WordClass.PAIR_COUNTRY)) {
            return Optional.empty();
        }
        boolean lands = LANDS.stream().anyMatch(joined::endsWith);
        List<Entity> two = involved(lands ? discourse.pairOfLands() : discourse.pairOfCountries());
        boolean passing = words.language() == Language.ENGLISH && (two.isEmpty() || discourse.passing(two));
        List<Entity> chief = passing ? discourse.chief() : List.of();
        boolean own = joined.endsWith("sides")
                && elements.reversed().stream()
                        .limit(2)
                        .anyMatch(it -> it instanceof Word verb && words.is(verb.norm(), WordClass.CONTROL))
                && subject().filter(it -> side(it, two)).isPresent();
        return Optional.of(chief.isEmpty() ? own ? List.of() : two : chief);
    }

    /** "the US envoy urged the two sides": whether who acts is, or is of, one of two. */
    private boolean side(Entity acting, List<Entity> two) {
        return two.contains(acting)
                || (acting.type() == EntityType.PERSON
                        && discourse.countryOf(acting).filter(two::contains).isPresent());
    }

    /** "Both are allies of …": whether the word opens the sentence alone, before what they are. */
    private boolean both(int at) {
        return elements.isEmpty() && at + 1 < size() && words.is(norm(at + 1), WordClass.BE);
    }

    /** "the three ministers": the three people who last stood together, else the only three who hold an office in a country. */
    private List<Entity> three(boolean leading) {
        List<Entity> together = discourse.several();
        List<Entity> serving = discourse.persons().stream()
                .filter(person -> discourse.stateOf(person).isPresent())
                .filter(person -> discourse
                        .officeOf(person)
                        .filter(leading ? RelationType.LEADER_OF::equals : RelationType.HOLDS_OFFICE::equals)
                        .isPresent())
                .toList();
        return together.size() == 3 && persons(together) ? together : serving.size() == 3 ? serving : List.of();
    }

    /** "kedua perusahaan": whether a side is of the sort that the noun says. */
    private boolean sided(Entity side, String joined) {
        String kind = lexicon.kindOf(side);
        return switch (joined) {
            case "kedua perusahaan" ->
                side.type() == EntityType.ORGANIZATION
                        && Set.of("", "company", "media").contains(kind);
            case "kedua partai" ->
                side.type() == EntityType.ORGANIZATION && Set.of("", "party").contains(kind);
            case "kedua klub" ->
                side.type() == EntityType.ORGANIZATION && Set.of("", "sport").contains(kind);
            default -> true;
        };
    }

    /** "menerima Fico dan Simecka dan meminta keduanya": the two people whom the sentence names last, side by side. */
    private List<Entity> pairHere() {
        for (int i = elements.size() - 1; i > 2; i--) {
            boolean two = elements.get(i) instanceof Phrase last
                    && elements.get(i - 1) instanceof Word and
                    && words.is(and.norm(), WordClass.CONJUNCTION)
                    && elements.get(i - 2) instanceof Phrase first
                    && elements.get(i - 3) instanceof Word before
                    && !before.norm().equals(",")
                    && single(first)
                    && single(last);
            if (two) {
                return Stream.of(i - 2, i)
                        .map(at -> ((Phrase) elements.get(at))
                                .references()
                                .getFirst()
                                .entity())
                        .toList();
            }
        }
        return List.of();
    }

    private static boolean single(Phrase phrase) {
        return phrase.references().size() == 1
                && phrase.references().getFirst().entity().type() == EntityType.PERSON;
    }

    /** "the White House said both countries": the two whose people met before, where {@code pair} leaves out who speaks. */
    private List<Entity> involved(List<Entity> pair) {
        List<Entity> here = all().stream()
                .filter(entity -> entity.type() == EntityType.COUNTRY)
                .toList();
        List<Entity> met = discourse.pairOfPeople().stream()
                .flatMap(person -> discourse.countryOf(person).stream())
                .distinct()
                .toList();
        if (words.language() == Language.INDONESIAN) {
            List<Entity> sent = sent();
            List<Entity> lands = here.size() == 2 ? here : sent;
            if (lands.size() == 2 || (sent.size() == 1 && !pair.contains(sent.getFirst()))) {
                return lands.size() == 2 ? lands : List.of();
            }
        }
        boolean others = here.size() == 1 && !pair.contains(here.getFirst());
        return others && met.size() == 2 && met.contains(here.getFirst()) ? met : pair;
    }

    /** "Duta Besar Jepang untuk Indonesia, X, … kedua negara": the countries of a title that stands in the sentence. */
    private List<Entity> sent() {
        return found.titles().stream()
                .filter(title -> title.title().relation().isPresent())
                .flatMap(title -> found.nameAt(title.to()).stream())
                .filter(Antecedents::land)
                .flatMap(name -> Stream.concat(
                        Stream.of(name),
                        name.to() < size() && norm(name.to()).equals("untuk")
                                ? found.nameAt(name.to() + 1).stream().filter(Antecedents::land)
                                : Stream.empty()))
                .map(name -> name.senses().getFirst().entry().entity())
                .distinct()
                .toList();
    }

    private static boolean land(Name name) {
        return name.known() && name.senses().getFirst().entry().entity().type() == EntityType.COUNTRY;
    }

    /** "said it was leaving": whom the sentence is about, if no person; "It was signed": what the last one was about. */
    private Optional<Found> it(int at) {
        if (!acts(at + 1)) {
            return targeted(at).or(() -> handled(at));
        }
        Optional<Entity> subject = elements.isEmpty() ? Optional.empty() : subject();
        return subject.or(discourse::thing)
                .filter(entity -> entity.type() != EntityType.PERSON)
                .map(entity -> new Found(at + 1, List.of(entity), 0.65));
    }

    /** "Niger ordered it to leave", "X accused it of …": what the last sentence was about, if not who acts. */
    private Optional<Found> targeted(int at) {
        boolean object = words.language() == Language.ENGLISH
                && !elements.isEmpty()
                && elements.getLast() instanceof Word verb
                && (words.is(verb.norm(), WordClass.REQUEST) || words.is(verb.norm(), WordClass.STANCE))
                && at + 1 < size()
                && AIMED.contains(norm(at + 1));
        Set<Entity> acting = object ? acting() : Set.of();
        return object
                ? discourse
                        .thing()
                        .filter(it -> Set.of(EntityType.ORGANIZATION, EntityType.COUNTRY, EntityType.GROUP)
                                .contains(it.type()))
                        .filter(it -> !acting.contains(it) && !all().contains(it))
                        .map(it -> new Found(at + 1, List.of(it), 0.65))
                : Optional.empty();
    }

    /** "X bought it in 2011", "they set it up": the body last named here, what the last sentence was about, or the only one that it named. */
    private Optional<Found> handled(int at) {
        boolean object = words.language() == Language.ENGLISH
                && elements.size() > 1
                && elements.getLast() instanceof Word verb
                && words.is(verb.norm(), WordClass.HANDLING)
                && (at + 1 >= size() || norm(at + 1).equals("up") || ends(at + 1));
        if (!object) {
            return Optional.empty();
        }
        Set<Entity> acting = acting();
        Predicate<Entity> may = it -> it.type() == EntityType.ORGANIZATION && !acting.contains(it);
        return all().reversed().stream()
                .filter(may)
                .findFirst()
                .or(() -> discourse.thing().filter(may))
                .or(() -> discourse.only(EntityType.ORGANIZATION, may))
                .map(it -> new Found(at + 1, List.of(it), 0.65));
    }

    /** Whether what stands at {@code at} cannot belong to the object before it: a mark, a date, a conjunction or a preposition but "to". */
    private boolean ends(int at) {
        String norm = norm(at);
        return !token(at).word()
                || (words.is(norm, WordClass.PREPOSITION) && !norm.equals("to"))
                || words.is(norm, WordClass.CONJUNCTION)
                || words.is(norm, WordClass.SUBORDINATOR)
                || words.is(norm, WordClass.TEMPORAL);
    }

    /** Whether a verb follows whose subject may be a thing: no "it is clear that", "it seems". */
    private boolean acts(int from) {
        int at = from;
        boolean be = false;
        while (at < size() && (helps(norm(at)) || intends(at, from)) && !(be && setUp(at))) {
            be |= words.is(norm(at), WordClass.BE);
            at++;
        }
        boolean made = be
                && at < size()
                && (setUp(at) || norm(at).equals("behind") || words.is(norm(at), WordClass.PARTICIPLE));
        return made
                || (at < size()
                        && words.verb(norm(at))
                        && !EXPLETIVE.contains(norm(at))
                        && (!be || norm(at).endsWith("ed") || norm(at).endsWith("ing") || done(at)));
    }

    /** "it has agreed to buy", "it plans to join": the word between a verb of what is to come and what that is. */
    private boolean intends(int at, int from) {
        return words.language() == Language.ENGLISH
                && norm(at).equals("to")
                && at > from
                && words.is(norm(at - 1), WordClass.FUTURE)
                && !EXPLETIVE.contains(norm(at - 1));
    }

    /** "it was sold to X", "it was bought by Y": an irregular participle before a preposition. */
    private boolean done(int at) {
        return words.language() == Language.ENGLISH
                && !norm(at).endsWith("s")
                && at + 1 < size()
                && Set.of("by", "to", "in", "from").contains(norm(at + 1));
    }

    private boolean setUp(int at) {
        return norm(at).equals("set") && at + 1 < size() && norm(at + 1).equals("up");
    }

    /** Whether a word belongs to a verb group before its verb. */
    private boolean helps(String norm) {
        boolean speaks = words.is(norm, WordClass.SPEECH) || words.is(norm, WordClass.SAID);
        return words.function(norm) && !speaks && !words.is(norm, WordClass.PREPOSITION);
    }

    /** "pria kelahiran Solo itu", "putri mantan bupati X ini": whom the text is about, by what it says of the person. */
    private Optional<Found> figure(int at) {
        boolean business = at + 1 < size() && BUSINESS.contains(norm(at + 1));
        boolean opens = words.language() == Language.INDONESIAN
                && words.is(norm(at), WordClass.PERSON_NOUN)
                && !business
                && !predicate()
                && (elements.stream().noneMatch(Antecedents::named) || governed());
        List<Entity> here = all();
        boolean relative = false;
        int relativeAt = 0;
        for (int i = at + 1; opens && i < Math.min(size(), at + FIGURE); i++) {
            if (words.is(norm(i), WordClass.POINTER)) {
                int to = i + 1;
                int clause = relativeAt;
                List<Name> inside = found.names().stream()
                        .filter(name -> name.from() > at && name.to() < to)
                        .toList();
                List<Entity> called = discourse.figuresCalled(norm(at));
                return (called.isEmpty() ? discourse.figures() : called)
                        .stream()
                                .filter(person -> discourse.genders().suits(norm(at), person))
                                .filter(person -> !here.contains(person))
                                .filter(person -> inside.stream()
                                        .noneMatch(name -> person.name().contains(name.surface())))
                                .sorted(Comparator.comparing(person -> !kin(person, inside)))
                                .findFirst()
                                .map(it -> new Found(clause > 0 ? clause : closed(to), List.of(it), 0.75));
            }
            boolean apposed = norm(i).equals(",")
                    && i + 1 < size()
                    && (found.nameAt(i + 1).isPresent()
                            || points(i + 1)
                            || Character.isDigit(norm(i + 1).charAt(0)));
            boolean opening = !relative && words.is(norm(i), WordClass.RELATIVE);
            relative |= opening;
            relativeAt = opening ? i : relativeAt;
            boolean ends = (!token(i).word() && !apposed && !"()-".contains(norm(i)))
                    || words.is(norm(i), WordClass.SUBORDINATOR)
                    || words.is(norm(i), WordClass.SPEECH)
                    || (words.verb(norm(i)) && !relative);
            if (ends) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "X melantik perempuan itu": whether somebody does something right before, and there is no other person. */
    private boolean governed() {
        int last = elements.size() - 1;
        return last > 0
                && elements.get(last) instanceof Word verb
                && verb.norm().startsWith("me")
                && words.verb(verb.norm())
                && !words.is(verb.norm(), WordClass.SPEECH)
                && elements.stream().filter(Antecedents::named).count() == 1;
    }

    /** "Pasangan yang diusung PDIP itu": the two who stand for office together, before the clause that tells of them. */
    private Optional<Found> couple(int at) {
        boolean opens = COUPLES.contains(norm(at))
                && at + 1 < size()
                && words.is(norm(at + 1), WordClass.RELATIVE)
                && elements.stream().noneMatch(Antecedents::named);
        boolean points = false;
        for (int i = at + 2; opens && !points && i < Math.min(size(), at + FIGURE) && !norm(i).equals("."); i++) {
            points = words.is(norm(i), WordClass.POINTER);
        }
        List<Entity> two = points ? discourse.couple() : List.of();
        return two.isEmpty() ? Optional.empty() : Optional.of(new Found(at + 1, two, 0.75));
    }

    /** "Anak Johan Cruyff itu": whether somebody has the last name of a person whose kin is meant. */
    private boolean kin(Entity person, List<Name> named) {
        String last = person.name().substring(person.name().lastIndexOf(' ') + 1);
        return named.stream()
                .anyMatch(name -> name.length() > 1 && name.surface().endsWith(" " + last));
    }

    /** "Anak usaha Pertamina itu": the business that the text is about, and not its owner. */
    private Optional<Found> subsidiary(int at) {
        boolean opens = norm(at).equals("anak")
                && at + 2 < size()
                && BUSINESS.contains(norm(at + 1))
                && elements.stream().noneMatch(Phrase.class::isInstance);
        Optional<Name> owner = opens ? found.nameAt(at + 2).filter(name -> points(name.to())) : Optional.empty();
        return owner.flatMap(name -> discourse
                .thing()
                .or(() -> discourse.salient(EntityType.ORGANIZATION, Set.of("company", "other"), List.of()))
                .filter(it -> it.type() == EntityType.ORGANIZATION && !it.name().contains(name.surface()))
                .map(it -> new Found(name.to() + 1, List.of(it), 0.7)));
    }

    /** "Usulan itu ditolak X", "mendukung rencana tersebut": whose it is, which the last sentence was about. */
    private Optional<Found> proposal(int at) {
        boolean points = words.is(norm(at), WordClass.PROPOSAL) && points(at + 1);
        boolean stance = elements.isEmpty()
                ? points && stance(at + 2)
                : points && elements.getLast() instanceof Word verb && words.is(verb.norm(), WordClass.STANCE);
        List<Entity> here = stance ? all() : List.of();
        return stance
                ? discourse
                        .subject()
                        .filter(it -> it.type() != EntityType.EVENT && it.type() != EntityType.PLACE)
                        .filter(it -> !here.contains(it))
                        .map(it -> new Found(at + 2, List.of(it), 0.65))
                : Optional.empty();
    }

    private boolean stance(int from) {
        int at = from;
        while (at < size() && words.function(norm(at)) && !words.verb(norm(at))) {
            at++;
        }
        return at < size() && words.is(norm(at), WordClass.STANCE);
    }

    /** "mengapresiasi langkah kejaksaan": the body that bears a noun in its name, behind a verb or what it does. */
    private Optional<Found> institution(int at) {
        boolean behind = !elements.isEmpty()
                && elements.getLast() instanceof Word before
                && before.token().word()
                && (words.is(before.norm(), WordClass.PROPOSAL)
                        || words.is(before.norm(), WordClass.DEED)
                        || (words.verb(before.norm())
                                && before.norm().startsWith("me")
                                && !words.is(before.norm(), WordClass.SPEECH)));
        boolean bare = behind
                && words.is(norm(at), WordClass.NAMESAKE)
                && !words.is(norm(at), WordClass.GENERAL_BODY)
                && !token(at).capitalised()
                && (at + 1 >= size()
                        || !(noun(token(at + 1))
                                || words.is(norm(at + 1), WordClass.CONJUNCTION)
                                || words.is(norm(at + 1), WordClass.SELF)
                                || norm(at + 1).equals("baru")
                                || token(at + 1).capitalised()
                                || points(at + 1)
                                || words.is(norm(at + 1), WordClass.RELATIVE)
                                || Character.isDigit(norm(at + 1).charAt(0))));
        boolean sport = bare
                && anaphors.of(norm(at)).stream()
                        .anyMatch(meaning -> meaning.kinds().contains("sport"))
                && !words.is(norm(at), WordClass.TEAM);
        return bare
                ? discourse
                        .named(norm(at), List.of())
                        .filter(it -> it.type() == EntityType.ORGANIZATION)
                        .map(it -> new Found(at + 1, List.of(it), 0.65))
                        .or(() -> sport ? salient(at, at + 1) : Optional.empty())
                : Optional.empty();
    }

    /** "meminta perseroan menjelaskan": the company that the text is about, which the word means with nothing that points back. */
    private Optional<Found> issuer(int at) {
        boolean bare = norm(at).equals("perseroan")
                && !(at > 0 && (SEVERAL.contains(norm(at - 1)) || words.is(norm(at - 1), WordClass.DETERMINER)))
                && !(at + 1 < size()
                        && (points(at + 1)
                                || norm(at + 1).equals("terbatas")
                                || noun(token(at + 1))
                                || token(at + 1).capitalised()
                                || words.is(norm(at + 1), WordClass.RELATIVE)));
        return bare ? salient(at, at + 1) : Optional.empty();
    }

    /** "putri Rodrigo Duterte itu": a relative of somebody named, and not that one. */
    Optional<Found> relative(int at) {
        return words.language() == Language.INDONESIAN && RELATIVES.contains(norm(at)) ? figure(at) : Optional.empty();
    }

    private int closed(int to) {
        return to < size() && norm(to).equals(",") && norm(to - 2).equals(",") ? to + 1 : to;
    }

    private boolean points(int at) {
        return at < size() && words.is(norm(at), WordClass.POINTER);
    }

    /** Whether what follows says what somebody is: "adalah pria yang …". */
    private boolean predicate() {
        return !elements.isEmpty()
                && elements.getLast() instanceof Word word
                && (words.is(word.norm(), WordClass.BE) || words.is(word.norm(), WordClass.DETERMINER));
    }

    private static boolean named(Element element) {
        return element instanceof Phrase phrase
                && phrase.references().stream().anyMatch(it -> it.entity().type() == EntityType.PERSON);
    }

    /** Whom an Indonesian verb with a suffix has for its object, "mendampinginya": the likeliest first, never its subject. */
    List<Entity> object(int at) {
        if (says(at)) {
            return discourse.person().stream().toList();
        }
        String stem = stem(at);
        if (stem.isEmpty() || elements.isEmpty()) {
            return List.of();
        }
        Optional<Entity> subject = subject();
        if (subject.isEmpty()) {
            return List.of();
        }
        Stream<Optional<Entity>> candidates = opened()
                ? Stream.of(earlierObject(), outer(), unnamed())
                : Stream.of(outer(), discourse.person(), discourse.thing());
        Optional<Name> speaker = speaker(at);
        return candidates
                .flatMap(Optional::stream)
                .filter(entity -> speaker.filter(name -> entity.name().contains(name.surface()))
                        .isEmpty())
                .filter(entity -> !entity.equals(subject.get())
                        || outer().filter(entity::equals).isPresent())
                .distinct()
                .toList();
    }

    /** "Kariernya dimulai ketika X mengangkatnya": whom the text is about, where only the subject is named before. */
    private Optional<Entity> unnamed() {
        return elements.stream().filter(Phrase.class::isInstance).count() == 1 ? discourse.person() : Optional.empty();
    }

    /** "pemerintah di Caracas", "the junta in Naypyidaw": the state whose capital it is. */
    private Optional<Found> seated(int at) {
        boolean english = words.language() == Language.ENGLISH;
        boolean many = english && words.is(norm(at), WordClass.OFFICIALS);
        int noun = english && !many ? at + 1 : at;
        boolean governs = noun + 2 < size()
                && norm(noun + 1).equals(english ? "in" : "di")
                && (english
                        ? many || (norm(at).equals("the") && words.is(norm(noun), WordClass.REGIME))
                        : !(at > 0 && words.is(norm(at - 1), WordClass.PROXY))
                                && (words.is(norm(at), WordClass.GOVERNMENTAL) || norm(at).equals("pemerintahan")));
        Optional<Name> seat = governs ? found.nameAt(noun + 2) : Optional.empty();
        return seat.flatMap(name -> name.senses().stream()
                .filter(sense -> !many || sense.form() == Form.NAME)
                .map(sense -> sense.entry().entity())
                .filter(entity -> entity.type() == EntityType.COUNTRY)
                .findFirst()
                .map(entity -> new Found(name.to(), List.of(entity), 0.75)));
    }

    /** "\"…,\" ujarnya seusai bertemu X": a verb of saying with a suffix for who says it and does what follows. */
    private boolean says(int at) {
        return words.language() == Language.INDONESIAN
                && !quoted.get(at)
                && norm(at).endsWith(OBJECT)
                && words.is(norm(at), WordClass.SAID)
                && at + 2 < size()
                && words.is(norm(at + 1), WordClass.TEMPORAL)
                && words.verb(norm(at + 2));
    }

    /** "\"Rakyat tidak memilihnya,\" kata Petro": who says what is quoted, and speaks of others. */
    private Optional<Name> speaker(int from) {
        for (int at = from; at + 1 < size(); at++) {
            if (words.is(norm(at), WordClass.SAID) && !token(at - 1).word()) {
                return found.nameAt(at + 1);
            }
        }
        return Optional.empty();
    }

    /** "X ditangkap sebelum CHP menetapkannya": whom the sentence is about, if another acts right before the verb. */
    private Optional<Entity> outer() {
        Optional<Entity> first = subject().filter(entity -> entity.type() == EntityType.PERSON);
        boolean another = !elements.isEmpty()
                && elements.getLast() instanceof Phrase phrase
                && phrase.references().size() == 1
                && first.filter(it -> !phrase.references().getFirst().entity().equals(it))
                        .isPresent();
        return another ? first : Optional.empty();
    }

    /** "menunjuk Antonius sebagai penggantinya": whom the text spoke of before, and the sentence does not name. */
    List<Entity> succeeded(int at) {
        if (words.language() == Language.INDONESIAN && norm(at).equals("sahamnya")) {
            Optional<Entity> owner = owner();
            if (owner.isPresent()) {
                return owner.stream().toList();
            }
            return discourse.thing().filter(it -> it.type() == EntityType.ORGANIZATION).stream()
                    .toList();
        }
        if (subsidiaries(at)) {
            return discourse.thing().filter(it -> it.type() == EntityType.ORGANIZATION).stream()
                    .toList();
        }
        boolean opens = words.language() == Language.INDONESIAN
                && words.is(norm(at), WordClass.RELATED)
                && at + 1 < size()
                && norm(at + 1).equals(",")
                && elements.stream().noneMatch(Phrase.class::isInstance)
                && (at == 0 || !words.is(norm(at), WordClass.SPOUSE));
        if (opens) {
            Optional<Entity> owner = words.is(norm(at), WordClass.SPOUSE)
                    ? discourse.person()
                    : discourse.thing().or(discourse::person);
            return owner.stream().toList();
        }
        boolean vacated = words.language() == Language.INDONESIAN
                && words.is(norm(at), WordClass.OWN_SEAT)
                && elements.stream().noneMatch(Phrase.class::isInstance);
        if (vacated) {
            return discourse.person().stream().toList();
        }
        boolean role = words.language() == Language.INDONESIAN
                && words.is(norm(at), WordClass.SUCCESSOR)
                && at > 0
                && (ROLES.contains(norm(at - 1))
                        || (at + 1 < size()
                                && norm(at + 1).equals(",")
                                && found.nameAt(at + 2).isPresent()));
        return role ? removed().or(this::absent).stream().toList() : List.of();
    }

    /** "anak usahanya antara lain X": whether a list of what belongs to a business follows that the sentence does not name. */
    private boolean subsidiaries(int at) {
        return words.language() == Language.INDONESIAN
                && at > 0
                && norm(at - 1).equals("anak")
                && (norm(at).equals("usahanya") || norm(at).equals("perusahaannya"))
                && elements.stream().noneMatch(Phrase.class::isInstance);
    }

    /** "memberhentikan X dan melantik Y sebagai penggantinya": whom the sentence tells to have been removed before. */
    private Optional<Entity> removed() {
        boolean removes = false;
        for (Element element : elements) {
            if (element instanceof Word word) {
                removes |= words.is(word.norm(), WordClass.REMOVING);
            } else if (removes
                    && element instanceof Phrase phrase
                    && phrase.references().size() == 1) {
                Entity person = phrase.references().getFirst().entity();
                if (person.type() == EntityType.PERSON) {
                    return Optional.of(person);
                }
            }
        }
        return Optional.empty();
    }

    /** "Bank X, yang 51 persen sahamnya": the body that the relative clause tells of. */
    private Optional<Entity> owner() {
        for (int i = elements.size() - 1; i > 1; i--) {
            if (elements.get(i) instanceof Word word && words.is(word.norm(), WordClass.RELATIVE)) {
                int at = holder(i - 1);
                return elements.get(at) instanceof Phrase phrase
                                && phrase.references().size() == 1
                                && phrase.references().getFirst().entity().type() == EntityType.ORGANIZATION
                        ? Optional.of(phrase.references().getFirst().entity())
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "Bank X,", "Bank X, penyedia kredit": the index of the name that a comma, with or without nouns behind it, parts from {@code at}. */
    private int holder(int at) {
        int comma = at;
        while (comma > 1
                && elements.get(comma) instanceof Word noun
                && noun.token().word()
                && !words.function(noun.norm())
                && !words.verb(noun.norm())) {
            comma--;
        }
        boolean apposed = comma > 0
                && elements.get(comma) instanceof Word mark
                && mark.norm().equals(",");
        return apposed ? comma - 1 : elements.get(at) instanceof Word && at > 0 ? at - 1 : at;
    }

    /** "pesaingnya": whether what the suffix stands for only says whose. */
    boolean owns(int at) {
        return words.is(norm(at), WordClass.RELATED) || words.is(norm(at), WordClass.OWN_SEAT) || subsidiaries(at);
    }

    /** The word without the suffix that stands for somebody. */
    String bare(int at) {
        String norm = norm(at);
        return words.is(norm, WordClass.SUCCESSOR)
                        || words.is(norm, WordClass.RELATED)
                        || words.is(norm, WordClass.OWN_SEAT)
                        || norm.equals("sahamnya")
                        || subsidiaries(at)
                        || says(at)
                ? norm.substring(0, norm.length() - OBJECT.length())
                : stem(at);
    }

    private List<Entity> all() {
        return elements.stream()
                .filter(Phrase.class::isInstance)
                .flatMap(element -> ((Phrase) element).references().stream())
                .map(Reference::entity)
                .toList();
    }

    /** Whether a clause stands before this one in the sentence. */
    private boolean opened() {
        boolean verb = false;
        for (Element element : elements) {
            if (element instanceof Word word) {
                boolean opens = word.norm().equals(",")
                        || words.is(word.norm(), WordClass.SUBORDINATOR)
                        || (word.equals(elements.getLast()) && words.is(word.norm(), WordClass.CONJUNCTION));
                if (verb && opens) {
                    return true;
                }
                verb |= words.verb(word.norm());
            }
        }
        return false;
    }

    /** The verb without the suffix that stands for its object; empty where there is none. */
    String stem(int at) {
        String norm = norm(at);
        boolean suffixed = words.language() == Language.INDONESIAN
                && norm.startsWith("me")
                && norm.endsWith(OBJECT)
                && norm.length() > SHORTEST_SUFFIXED
                && !words.function(norm);
        String stem = suffixed ? norm.substring(0, norm.length() - OBJECT.length()) : "";
        return suffixed && words.verb(stem) && !words.is(stem, WordClass.SPEECH) ? stem : "";
    }

    /** "menyambut resolusi tersebut, sementara Hamas menolaknya": the object of the clause before. */
    private Optional<Entity> earlierObject() {
        int end = elements.size() - 1;
        while (end > 0
                && !(elements.get(end) instanceof Word word
                        && (word.norm().equals(",")
                                || words.is(word.norm(), WordClass.CONJUNCTION)
                                || words.is(word.norm(), WordClass.SUBORDINATOR)))) {
            end--;
        }
        for (int i = end - 1; i > 1; i--) {
            boolean object = elements.get(i) instanceof Phrase phrase
                    && phrase.references().size() == 1
                    && elements.get(i - 1) instanceof Word verb
                    && ((words.verb(verb.norm()) && !verb.norm().startsWith("di"))
                            || words.is(verb.norm(), WordClass.ADVERB));
            if (object) {
                return Optional.of(
                        ((Phrase) elements.get(i)).references().getFirst().entity());
            }
        }
        return Optional.empty();
    }

    /** "his country", "negaranya": that of the person spoken of; "the country": the one that the document is about. */
    Optional<Found> country(int at) {
        boolean english = words.language() == Language.ENGLISH;
        if (OWN_COUNTRY.contains(norm(at))) {
            Optional<Entity> speaker = subject().filter(entity -> entity.type() == EntityType.COUNTRY);
            if (speaker.isPresent()) {
                return speaker.map(it -> new Found(at + 1, List.of(it), 0.75));
            }
            return person().flatMap(discourse::countryOf).map(it -> new Found(at + 1, List.of(it), 0.75));
        }
        int noun = english ? at + 1 : at;
        if (noun >= size() || !COUNTRY.contains(norm(noun))) {
            return english ? nation(at) : Optional.empty();
        }
        if (!english && !(noun + 1 < size() && words.is(norm(noun + 1), WordClass.POINTER))) {
            return qualified(noun);
        }
        if (norm(at).equals("whose")) {
            return lastPerson().flatMap(discourse::countryOf).map(it -> new Found(noun + 1, List.of(it), 0.75));
        }
        if (english && OWNER.contains(norm(at))) {
            return person().flatMap(discourse::countryOf).map(it -> new Found(noun + 1, List.of(it), 0.75));
        }
        boolean definite = english
                ? norm(at).equals("the") || norm(at).equals("this")
                : noun + 1 < size() && words.is(norm(noun + 1), WordClass.POINTER);
        int to = english ? noun + 1 : noun + 2;
        boolean described = to < size() && (norm(to).equals("of") || norm(to).equals("yang"));
        boolean ruled = english
                && definite
                && !elements.isEmpty()
                && elements.getLast() instanceof Word verb
                && words.is(verb.norm(), WordClass.RULING);
        Optional<Entity> own = ruled ? subject().flatMap(discourse::countryOf) : Optional.empty();
        if (own.isPresent() && !described) {
            return own.map(it -> new Found(to, List.of(it), 0.75));
        }
        return definite && !described
                ? nearest()
                        .or(() -> housed(at))
                        .or(() -> elements.stream().noneMatch(Phrase.class::isInstance)
                                ? discourse
                                        .thing()
                                        .filter(it -> it.type() == EntityType.COUNTRY)
                                        .or(() -> discourse.only(EntityType.COUNTRY, _ -> true))
                                : Optional.empty())
                        .or(discourse::land)
                        .or(() -> discourse.opener(2))
                        .or(() -> discourse.onlyLand(all()))
                        .map(it -> new Found(to, List.of(it), 0.7))
                : Optional.empty();
    }

    /** "Kedutaan Besar Belanda … negeri tersebut": the country that the name of a body before closes with. */
    private Optional<Entity> housed(int at) {
        return words.language() != Language.INDONESIAN
                ? Optional.empty()
                : found.names().stream()
                        .filter(name -> name.to() <= at && name.length() > 1 && name.may(EntityType.ORGANIZATION))
                        .reduce((_, later) -> later)
                        .flatMap(name -> lexicon.at(found.tokens(), name.to() - 1).senses().stream()
                                .map(sense -> sense.entry().entity())
                                .filter(entity -> entity.type() == EntityType.COUNTRY)
                                .findFirst());
    }

    /** "negara kepulauan tersebut", "negara Afrika Barat itu": the one that the document is about. */
    private Optional<Found> qualified(int noun) {
        int pointer = noun + 1;
        while (pointer < size()
                && pointer - noun <= ADJECTIVES
                && token(pointer).word()
                && !words.is(norm(pointer), WordClass.POINTER)
                && !norm(pointer).startsWith("tetangga")
                && !OTHERS.contains(norm(pointer))
                && !words.function(norm(pointer))
                && !words.verb(norm(pointer))) {
            pointer++;
        }
        boolean points = pointer > noun + 1
                && pointer < size()
                && words.is(norm(pointer), WordClass.POINTER)
                && IntStream.range(noun + 1, pointer)
                        .mapToObj(found::nameAt)
                        .flatMap(Optional::stream)
                        .noneMatch(name -> name.may(EntityType.COUNTRY) || name.may(EntityType.ORGANIZATION));
        int to = pointer + 1;
        return points ? discourse.land().map(it -> new Found(to, List.of(it), 0.7)) : Optional.empty();
    }

    /** "the Indian Ocean nation", "the landlocked country": the one that the document is about. */
    private Optional<Found> nation(int at) {
        int noun = at + 1;
        while (norm(at).equals("the")
                && noun < size()
                && noun - at <= ADJECTIVES + 1
                && !COUNTRY.contains(norm(noun))
                && token(noun).word()
                && !words.function(norm(noun))
                && !words.verb(norm(noun))
                && !OTHERS.contains(norm(noun))
                && !norm(noun).equals("host")) {
            noun++;
        }
        boolean ends = noun > at + 1
                && noun < size()
                && COUNTRY.contains(norm(noun))
                && (noun + 1 >= size()
                        || (!noun(token(noun + 1)) && !norm(noun + 1).equals("of")));
        boolean apposed = !elements.isEmpty()
                && elements.getLast() instanceof Word comma
                && comma.norm().equals(",");
        int to = noun + 1;
        return ends && !apposed && found.nameAt(Math.min(to, size() - 1)).isEmpty()
                ? discourse
                        .land()
                        .or(() -> discourse.only(EntityType.COUNTRY, it -> !acting().contains(it)))
                        .map(it -> new Found(to, List.of(it), 0.7))
                : Optional.empty();
    }

    /** "sanksi terhadap Rusia sejak negeri itu menyerbu …": the country named last before the clause. */
    private Optional<Entity> nearest() {
        boolean opened = words.language() == Language.INDONESIAN
                && !elements.isEmpty()
                && elements.getLast() instanceof Word word
                && (words.is(word.norm(), WordClass.SUBORDINATOR) || words.is(word.norm(), WordClass.TEMPORAL));
        return opened
                ? elements.stream()
                        .filter(Phrase.class::isInstance)
                        .flatMap(element -> ((Phrase) element).references().stream())
                        .map(Reference::entity)
                        .filter(entity -> entity.type() == EntityType.COUNTRY)
                        .reduce((_, later) -> later)
                : Optional.empty();
    }

    /** "the Kazakh capital", "ibu kota Kazakhstan": the city, unless its name follows. */
    Optional<Found> capital(int at) {
        boolean english = words.language() == Language.ENGLISH;
        if (english && norm(at).equals("the") && at + 1 < size() && norm(at + 1).equals("capital")) {
            return seat(at);
        }
        int name = english
                ? at
                : norm(at).equals("ibu") && at + 1 < size() && norm(at + 1).equals("kota") ? at + 2 : -1;
        if (name < 0 || name >= size()) {
            return Optional.empty();
        }
        Optional<Name> country = found.nameAt(name).filter(it -> it.may(EntityType.COUNTRY));
        int to = country.map(Name::to).orElse(size());
        boolean named = english ? to < size() && norm(to).equals("capital") : country.isPresent();
        int end = english ? to + 1 : to;
        int before = english && at > 0 && norm(at - 1).equals("the") ? at - 2 : at - 1;
        boolean stands = before >= 0
                && (words.is(norm(before), WordClass.PREPOSITION)
                        || (words.verb(norm(before)) && !words.is(norm(before), WordClass.BE)));
        boolean follows = !stands
                || (end < size()
                        && (norm(end).equals(",")
                                || norm(end).equals("of")
                                || found.nameAt(end).isPresent()));
        return country.filter(_ -> named && !follows)
                .flatMap(it -> it.senses().stream()
                        .map(sense -> sense.entry().entity())
                        .filter(entity -> entity.type() == EntityType.COUNTRY)
                        .findFirst())
                .flatMap(lexicon::capitalOf)
                .map(city -> new Found(end, List.of(city), 0.85));
    }

    /** "accused the government of …": that of the country that the document is about. */
    private Optional<Found> ruling(int at) {
        int noun = at + 1;
        boolean points = words.language() == Language.ENGLISH
                && norm(at).equals("the")
                && noun < size()
                && words.is(norm(noun), WordClass.GOVERNMENT)
                && noun + 1 < size()
                && !noun(token(noun + 1))
                && !norm(noun + 1).equals("of")
                && !norm(noun + 1).equals("in")
                && found.nameAt(noun + 1).isEmpty();
        return points
                ? discourse
                        .land()
                        .or(this::opening)
                        .or(() -> discourse.opener(2).filter(discourse::near))
                        .map(it -> new Found(noun + 1, List.of(it), 0.7))
                : Optional.empty();
    }

    /** "Brazil's National Confederation of Industry urged the government": the country whose body acts. */
    private Optional<Entity> opening() {
        return elements.stream()
                .filter(Phrase.class::isInstance)
                .map(Phrase.class::cast)
                .findFirst()
                .filter(phrase -> phrase.modifier() && phrase.references().size() == 1)
                .map(phrase -> phrase.references().getFirst().entity())
                .filter(entity -> entity.type() == EntityType.COUNTRY);
    }

    /** "the world's largest ice cream maker": the business that the text calls so, where no name follows. */
    private Optional<Found> largest(int at) {
        boolean world = words.language() == Language.ENGLISH
                && norm(at).equals("the")
                && at + 3 < size()
                && Set.of("world", "country", "region", "continent").contains(norm(at + 1))
                && norm(at + 2).equals("'s");
        boolean apposed = !elements.isEmpty()
                && elements.getLast() instanceof Word comma
                && !comma.token().word();
        boolean opens = world
                && elements.stream().noneMatch(element -> element instanceof Word word && words.verb(word.norm()));
        int noun = at + 3;
        while (world && opens && noun < size() && noun - at < RELATIVE && noun(token(noun)) && !business(noun)) {
            noun++;
        }
        int to = noun + 1;
        boolean ends = world
                && opens
                && !(apposed && elements.size() > 1)
                && noun < size()
                && business(noun)
                && to < size()
                && !noun(token(to))
                && !norm(to).equals("by")
                && found.nameAt(to).isEmpty();
        return ends ? salient(noun, to) : Optional.empty();
    }

    private boolean business(int at) {
        return words.is(norm(at), WordClass.BUSINESS);
    }

    /** "travelled to the capital": that of the country last named, or of the one that the document is about. */
    private Optional<Found> seat(int at) {
        int to = at + 2;
        boolean behind = at > 0 && words.is(norm(at - 1), WordClass.PREPOSITION);
        boolean named = to < size()
                && (found.nameAt(to).isPresent() || norm(to).equals("of") || noun(token(to)) || norm(to).equals("'s"));
        boolean apposed =
                to + 1 < size() && norm(to).equals(",") && found.nameAt(to + 1).isPresent();
        return behind && !named && !apposed
                ? discourse
                        .land()
                        .or(() -> discourse.salient(EntityType.COUNTRY, Set.of(), here()))
                        .flatMap(lexicon::capitalOf)
                        .map(city -> new Found(to, List.of(city), 0.7))
                : Optional.empty();
    }

    /** "the summit", "KTT tersebut", "a summit in Astana": the one that the document is about. */
    private Optional<Found> summit(int at) {
        boolean determined =
                words.language() == Language.ENGLISH && words.is(norm(at), WordClass.DETERMINER) && at + 1 < size();
        int noun = determined ? at + 1 : at;
        boolean other = determined
                && Set.of("a", "an").contains(norm(at))
                && noun + 1 < size()
                && norm(noun + 1).equals("on");
        boolean titled = words.language() == Language.ENGLISH
                && noun > 0
                && "\"\u201D\u2019".contains(token(noun - 1).text());
        if (other
                || titled
                || (!determined && indefinite(noun))
                || !words.is(norm(noun), WordClass.SUMMIT_NOUN)
                || (noun > at && words.is(norm(at), WordClass.SUMMIT_NOUN))) {
            return Optional.empty();
        }
        boolean pair = noun + 1 < size()
                && (PAIRED.contains(norm(noun + 1))
                        || found.nameAt(noun + 1)
                                .filter(name -> name.may(EntityType.PERSON))
                                .isPresent());
        return pair
                ? Optional.empty()
                : discourse.summit().map(entity -> new Found(pointed(noun + 1), List.of(entity), 0.7));
    }

    /** "an informal summit", "another such summit": whether what stands before the noun says that it is a new one. */
    private boolean indefinite(int noun) {
        int article = noun - 1;
        while (article > 0
                && noun - article <= ADJECTIVES
                && !words.is(norm(article), WordClass.DETERMINER)
                && noun(token(article))) {
            article--;
        }
        return words.language() == Language.ENGLISH
                && article >= 0
                && article < noun - 1
                && Set.of("a", "an", "another").contains(norm(article));
    }

    /** "kelompok tersebut", "the deal": the noun and what points back. */
    private Optional<Found> thing(int at) {
        boolean english = words.language() == Language.ENGLISH;
        int noun = english ? described(at + 1) : at;
        int pointer = english ? at : described(at + 1);
        if (Math.max(noun, pointer) >= size() || !words.is(norm(pointer), WordClass.POINTER)) {
            return Optional.empty();
        }
        int to = Math.max(noun, pointer) + 1;
        boolean followed = english
                && to < size()
                && !dated(to)
                && (noun(token(to))
                        || found.nameAt(to).isPresent()
                        || (norm(to).equals("of")
                                && !accused()
                                && !(to + 1 < size() && norm(to + 1).endsWith("ing")))
                        || (norm(to).equals("at")
                                && to + 1 < size()
                                && found.nameAt(to + 1).isPresent())
                        || norm(to).equals("between")
                        || norm(to).equals("with")
                        || norm(to).equals("on"));
        if (followed
                || (english && (introduced(to, noun) || ofState(at, noun) || apposes(noun, to)))
                || (anaphors.of(norm(noun)).isEmpty()
                        && !words.is(norm(noun), WordClass.NAMESAKE)
                        && !(english && discourse.called(norm(noun)).isPresent()))) {
            return Optional.empty();
        }
        return salient(noun, to);
    }

    /** "tanah kami", but not "partai kami": a noun that tells of no body, and is not what the clause does. */
    private boolean theirs(int noun) {
        return words.language() == Language.INDONESIAN
                && noun(token(noun))
                && !words.verb(norm(noun))
                && anaphors.of(norm(noun)).isEmpty()
                && !COUNTRY.contains(norm(noun))
                && !words.is(norm(noun), WordClass.GOVERNMENTAL);
    }

    /** "bought Norvia, the company owned by X", "…, the company that X founded": the noun of an apposition, which points to nothing before. */
    private boolean apposes(int noun, int to) {
        int name = elements.size() - 2;
        boolean apposition =
                name >= 0 && elements.get(name) instanceof Phrase && Element.reads(elements, name + 1, ",");
        boolean body = anaphors.of(norm(noun)).stream().anyMatch(meaning -> meaning.type() == EntityType.ORGANIZATION);
        boolean told = to + 1 < size()
                && (words.is(norm(to), WordClass.RELATIVE) || norm(to + 1).equals("by"));
        return body && apposition && told;
    }

    /** "accused the lender of hostility": whether "of" tells what the noun is accused of. */
    private boolean accused() {
        return !elements.isEmpty()
                && elements.getLast() instanceof Word verb
                && words.is(verb.norm(), WordClass.ACCUSING);
    }

    /** "the Slovenian national team", "the national broadcaster": a body that is its state's, whatever the text has named before. */
    private boolean ofState(int from, int noun) {
        return IntStream.range(from, Math.min(noun, size())).anyMatch(at -> norm(at).equals("national"));
    }

    /** "fined the company on Monday", "met the group yesterday": a date tells no more of the noun before it. */
    private boolean dated(int at) {
        return found.dates().stream()
                .anyMatch(date -> date.from() == at || (norm(at).equals("on") && date.from() == at + 1));
    }

    /** "the committee urged", "the platform said": a noun that calls a body again, and no other noun behind it. */
    private boolean callsAgain(int at) {
        boolean calls = words.is(norm(at), WordClass.NAMESAKE)
                || discourse.called(norm(at)).isPresent();
        return calls && !(at + 1 < size() && noun(token(at + 1)));
    }

    /** "the owner of the company, X, was": the noun's name follows between commas, so that it points to nothing before. */
    private boolean introduced(int comma, int noun) {
        boolean body = anaphors.of(norm(noun)).stream().anyMatch(meaning -> meaning.type() == EntityType.ORGANIZATION);
        Optional<Name> name = body && comma + 1 < size() && norm(comma).equals(",")
                ? found.nameAt(comma + 1).filter(it -> it.may(EntityType.ORGANIZATION) || !it.known())
                : Optional.empty();
        return name.filter(it -> it.to() < size() && Set.of(",", ".").contains(norm(it.to())))
                .isPresent();
    }

    /** "the 56-year-old", "the 46-year-old lawyer": the person spoken of. */
    private Optional<Found> aged(int at) {
        boolean aged = words.language() == Language.ENGLISH
                && norm(at).equals("the")
                && at + 1 < size()
                && norm(at + 1).endsWith("-year-old");
        int to = at + 2;
        while (aged
                && to < size()
                && to < at + 3 + ADJECTIVES
                && (noun(token(to)) || found.nameAt(to).filter(Name::adjective).isPresent())) {
            to++;
        }
        int end = to;
        boolean named = aged && end < size() && found.nameAt(end).isPresent();
        return aged && !named ? discourse.person().map(it -> new Found(end, List.of(it), 0.75)) : Optional.empty();
    }

    /** "the billionaire", "the leftist leader": the person spoken of, where no name tells who else it might be. */
    private Optional<Found> called(int at) {
        int to = at + 1;
        while (norm(at).equals("the") && to < size() && to - at <= ADJECTIVES && noun(token(to)) && !personal(to)) {
            to++;
        }
        while (norm(at).equals("the") && to + 1 < size() && personal(to) && personal(to + 1)) {
            to++;
        }
        boolean figure = norm(at).equals("the")
                && to < size()
                && personal(to)
                && !(vague(to)
                        && to == at + 1
                        && discourse.figuresCalled(norm(to)).isEmpty());
        boolean predicate = figure
                && !elements.isEmpty()
                && elements.getLast() instanceof Word before
                && (words.is(before.norm(), WordClass.BE)
                        || !before.token().word()
                        || Set.of("as", "like", "for", "against", "called").contains(before.norm()));
        int end = to + 1;
        boolean told = figure
                && end < size()
                && (noun(token(end))
                        || found.nameAt(end).isPresent()
                        || norm(end).startsWith("'")
                        || words.is(norm(end), WordClass.RELATIVE)
                        || words.is(norm(end), WordClass.CONJUNCTION)
                        || (norm(end).equals(",")
                                && !(elements.isEmpty()
                                        && end + 1 < size()
                                        && norm(end + 1).equals("who")))
                        || Set.of("of", "in", "from", "behind", "at", "for").contains(norm(end)));
        return figure && !predicate && !told && end < size() && !quoted.get(at)
                ? discourse.figuresCalled(norm(to)).stream()
                        .findFirst()
                        .or(discourse::person)
                        .map(it -> new Found(end, List.of(it), 0.7))
                : Optional.empty();
    }

    private boolean personal(int at) {
        return words.is(norm(at), WordClass.FIGURE)
                || (words.is(norm(at), WordClass.PERSON_NOUN)
                        && !discourse.figuresCalled(norm(at)).isEmpty());
    }

    /** "the leader": a noun that says too little of who is meant unless something stands before it. */
    private boolean vague(int at) {
        return Set.of("leader", "politician", "lawyer", "leftist", "conservative")
                .contains(norm(at));
    }

    /** "the New York-based group": the noun at {@code at}, which points back though a name stands before it. */
    private Optional<Found> based(int at) {
        boolean based = words.language() == Language.ENGLISH
                && at > 3
                && norm(at - 1).equals("based")
                && norm(at - 2).equals("-")
                && !anaphors.of(norm(at)).isEmpty();
        Optional<Name> place = based && !apposes(at - 2) ? found.nameBefore(at - 2) : Optional.empty();
        boolean definite = place.filter(
                        name -> name.from() > 0 && norm(name.from() - 1).equals("the"))
                .isPresent();
        boolean named = at + 1 < size() && found.nameAt(at + 1).isPresent();
        return definite && !named ? salient(at, at + 1) : Optional.empty();
    }

    /** "the Canadian company": the body of that country, or of none known, that the noun from {@code from} on points to. */
    Optional<Found> national(int from, Entity country) {
        int noun = described(from);
        boolean apposed = !elements.isEmpty()
                && elements.getLast() instanceof Word comma
                && comma.norm().equals(",")
                && elements.size() > 1
                && elements.get(elements.size() - 2) instanceof Phrase;
        boolean points = !apposed
                && !ofState(from, noun)
                && noun < size()
                && !anaphors.of(norm(noun)).isEmpty()
                && anaphors.of(norm(noun)).getFirst().type() == EntityType.ORGANIZATION
                && noun + 1 < size()
                && !noun(token(noun + 1))
                && !norm(noun + 1).equals("of")
                && found.nameAt(noun + 1).isEmpty();
        Predicate<Entity> local = body -> lexicon.homeOf(body)
                .or(() -> discourse.home(body))
                .map(country::equals)
                .orElse(lexicon.kindOf(body).isEmpty());
        return points
                ? of(noun, country, discourse::home)
                        .or(() -> salient(noun, noun + 1))
                        .filter(it -> it.entities().stream().allMatch(local))
                        .or(() -> of(noun, country, lexicon::homeOf))
                        .filter(it -> reports(noun + 1)
                                || !first().equals(Optional.of(it.entities().getFirst())))
                : Optional.empty();
    }

    /** The body of a country that a noun may stand for, where {@code homes} tells of which it is. */
    private Optional<Found> of(int noun, Entity country, Function<Entity, Optional<Entity>> homes) {
        return discourse
                .salient(
                        EntityType.ORGANIZATION,
                        kinds(norm(noun), EntityType.ORGANIZATION),
                        here(),
                        it -> homes.apply(it).filter(country::equals).isPresent() && discourse.near(it))
                .map(it -> new Found(noun + 1, List.of(it), 0.7));
    }

    /** "The Italian, 49, had …", "the Uruguayan was hired": the person of that country, or of none known, last spoken of. */
    Optional<Found> compatriot(int to, Entity country) {
        boolean acts = to + 1 < size()
                && (norm(to - 1).endsWith("n") || norm(to - 1).endsWith("i"))
                && (norm(to).equals(",")
                        ? norm(to + 1).equals("who")
                                || Character.isDigit(norm(to + 1).charAt(0))
                        : found.nameAt(to).isEmpty()
                                && (words.verb(norm(to)) || words.is(norm(to), WordClass.BE) || helps(norm(to)))
                                && !words.is(norm(to), WordClass.CONJUNCTION)
                                && !noun(token(to + 1)));
        List<Entity> people = acts ? discourse.persons() : List.of();
        return people.stream()
                .filter(person ->
                        discourse.countryOf(person).filter(country::equals).isPresent())
                .findFirst()
                .or(() -> people.stream()
                        .filter(person -> discourse.countryOf(person).isEmpty())
                        .findFirst())
                .map(it -> new Found(to, List.of(it), 0.7));
    }

    /** "…, the Canadian company said": whether the words before {@code at} say who speaks of all before the comma. */
    private boolean reports(int at) {
        return words.is(norm(at), WordClass.SAID)
                && !elements.isEmpty()
                && elements.getLast() instanceof Word comma
                && !comma.token().word();
    }

    /** What the sentence names first. */
    private Optional<Entity> first() {
        return elements.stream()
                .filter(Phrase.class::isInstance)
                .flatMap(element -> ((Phrase) element).references().stream())
                .map(Reference::entity)
                .filter(entity -> entity.type() != EntityType.COUNTRY)
                .findFirst();
    }

    /** "Ben & Jerry's, the Vermont-based brand": whether what ends at {@code to} says what the name before the comma is. */
    private boolean apposes(int to) {
        int at = found.nameBefore(to).map(Name::from).orElse(to) - 2;
        return at > 0 && norm(at).equals(",") && found.nameBefore(at).isPresent();
    }

    /** "kelompok yang diprakarsai Rusia itu": a noun that a relative clause and what points back enclose. */
    private Optional<Found> defined(int at) {
        boolean relative = words.language() == Language.INDONESIAN
                && at + 1 < size()
                && (words.is(norm(at + 1), WordClass.RELATIVE)
                        || words.is(norm(at + 1), WordClass.ORIGIN)
                        || words.is(norm(at + 1), WordClass.BEARING))
                && !anaphors.of(norm(at)).isEmpty();
        boolean opens = elements.isEmpty();
        for (int i = at + 2; relative && i < Math.min(size(), at + (opens ? FIGURE : RELATIVE)); i++) {
            if ((norm(i).equals(",") && !(opens && apposed(i))) || norm(i).equals(".")) {
                return Optional.empty();
            }
            if (words.is(norm(i), WordClass.POINTER)) {
                Optional<Entity> last = discourse
                        .thing()
                        .filter(it -> opens
                                && it.type() == EntityType.ORGANIZATION
                                && words.is(norm(at), WordClass.BODY_NOUN)
                                && !otherwise(it, norm(at)));
                // "Ormas berlambang matahari itu": such a word is no verb, and the noun's own.
                int to = words.is(norm(at + 1), WordClass.BEARING) ? i + 1 : at + 1;
                return last.map(it -> new Found(to, List.of(it), 0.7)).or(() -> salient(at, to));
            }
        }
        return Optional.empty();
    }

    /** "yayasan Belanda, X, itu": whether a comma opens or closes a name. */
    private boolean apposed(int comma) {
        return comma + 1 < size()
                && (found.nameAt(comma + 1).isPresent()
                        || (found.nameBefore(comma).isPresent() && points(comma + 1)));
    }

    /** "Pelantikan itu", "Pertemuan di Florida tersebut": an event that has no name but this, of which something is told. */
    private Optional<Found> event(int at) {
        boolean opens = words.language() == Language.INDONESIAN
                && words.is(norm(at), WordClass.GATHERING)
                && !(discourse.summit().isPresent() && !anaphors.of(norm(at)).isEmpty())
                && (elements.isEmpty()
                        || (elements.getLast() instanceof Word before
                                && (!before.token().word()
                                        || words.verb(before.norm())
                                        || words.function(before.norm()))));
        boolean told = opens
                && elements.isEmpty()
                && at + 1 < size()
                && words.verb(norm(at + 1))
                && norm(at + 1).startsWith("di");
        if (told) {
            Entity event = discourse.event(norm(at), token(at).text());
            return Optional.of(new Found(at + 1, List.of(event), 0.75));
        }
        for (int i = at + 1; opens && i < Math.min(size(), at + EVENT); i++) {
            if (words.is(norm(i), WordClass.POINTER)) {
                String surface = found.sentence()
                        .text()
                        .substring(
                                token(at).span().start()
                                        - found.sentence().span().start(),
                                token(i).span().end() - found.sentence().span().start());
                Entity event = discourse.event(norm(at), surface);
                return Optional.of(new Found(i + 1, List.of(event), 0.75));
            }
            boolean ends = !token(i).word()
                    || words.verb(norm(i))
                    || words.is(norm(i), WordClass.CONJUNCTION)
                    || words.is(norm(i), WordClass.SUBORDINATOR)
                    || words.is(norm(i), WordClass.RELATIVE);
            if (ends) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "pertemuan di Astana", "the meeting in Astana": the summit that is known to be held there. */
    private Optional<Found> place(int at) {
        int noun = words.language() == Language.ENGLISH && words.is(norm(at), WordClass.DETERMINER) ? at + 1 : at;
        boolean held = noun + 2 < size()
                && anaphors.of(norm(noun)).stream()
                        .anyMatch(meaning -> meaning.type() == EntityType.EVENT
                                && meaning.kinds().contains("summit"))
                && (norm(noun + 1).equals("di") || norm(noun + 1).equals("in"));
        return held && discourse.venue().filter(norm(noun + 2)::equals).isPresent()
                ? discourse.summit().map(it -> new Found(noun + 1, List.of(it), 0.7))
                : Optional.empty();
    }

    /** "the sea", "the chain": the place named before whose name holds the noun, or one for the same. */
    private Optional<Found> waters(int at) {
        int noun = at + 1;
        boolean points = norm(at).equals("the")
                && noun < size()
                && words.is(norm(noun), WordClass.GEOGRAPHY)
                && (noun + 1 >= size()
                        || !(noun(token(noun + 1)) || norm(noun + 1).equals("of")));
        boolean isles = points && words.is(norm(noun), WordClass.ISLES);
        Predicate<String> same = word -> isles ? words.is(word, WordClass.ISLES) : word.equals(norm(noun));
        Optional<Entity> place = points ? discourse.lying(same, all()) : Optional.empty();
        return place.map(it -> new Found(noun + 1, List.of(it), 0.7));
    }

    /** "council leader X": the body that a bare noun before a title points to. */
    Optional<Entity> nounBody(int noun) {
        String norm = norm(noun);
        boolean business = (words.is(norm, WordClass.BUSINESS) && !words.is(norm, WordClass.PORTFOLIO))
                || words.is(norm, WordClass.PARTISAN);
        Optional<Entity> known = words.is(norm, WordClass.PORTFOLIO)
                ? Optional.empty()
                : namesake(norm).or(() -> discourse.called(norm));
        return known.or(() -> business
                        ? salient(noun, noun + 1).map(it -> it.entities().getFirst())
                        : Optional.empty())
                .filter(it -> it.type() == EntityType.ORGANIZATION);
    }

    /** "Syamsul memimpin perusahaan itu": the body of whoever does what the word before tells, a verb of one of {@code sorts}. */
    private Optional<Entity> employer(WordClass... sorts) {
        boolean does = words.language() == Language.INDONESIAN
                && !elements.isEmpty()
                && elements.getLast() instanceof Word verb
                && Stream.of(sorts).anyMatch(sort -> words.is(verb.norm(), sort));
        return does
                ? subject().filter(it -> it.type() == EntityType.PERSON).flatMap(discourse::employerOf)
                : Optional.empty();
    }

    /**
     * "X membeli saham Y dari Z, yang menguasai perusahaan itu": who does what the sentence tells and of whom a relative
     * clause tells, neither of whom a noun in that clause means where the sentence names a third body.
     */
    private Set<Entity> telling() {
        int that = elements.size() - 1;
        while (words.language() == Language.INDONESIAN
                && that > 0
                && !(elements.get(that) instanceof Word word
                        && (words.is(word.norm(), WordClass.RELATIVE)
                                || word.norm().equals(",")
                                || words.is(word.norm(), WordClass.SUBORDINATOR)))) {
            that--;
        }
        int head = that > 1 && Element.reads(elements, that - 1, ",") ? that - 2 : that - 1;
        boolean relative = words.language() == Language.INDONESIAN
                && head > 0
                && elements.get(that) instanceof Word word
                && words.is(word.norm(), WordClass.RELATIVE)
                && elements.get(head) instanceof Phrase phrase
                && !phrase.references().isEmpty();
        Optional<Entity> subject = subject();
        if (!relative || subject.isEmpty()) {
            return Set.of();
        }
        Entity told = ((Phrase) elements.get(head)).references().getLast().entity();
        Set<Entity> two = subject.get().equals(told) ? Set.of(told) : Set.of(subject.get(), told);
        boolean third =
                all().stream().anyMatch(entity -> entity.type() == EntityType.ORGANIZATION && !two.contains(entity));
        return third ? two : Set.of();
    }

    private Optional<Found> salient(int noun, int to) {
        Optional<Entity> led = employer(WordClass.LEADING);
        if (led.isPresent()) {
            return led.map(it -> new Found(to, List.of(it), 0.75));
        }
        // "Sekjen Golkar X mengajak partai itu": who acts for a body acts upon another.
        Optional<Entity> own = employer(WordClass.CONTROL, WordClass.STANCE);
        Optional<Entity> namesake =
                namesake(norm(noun)).filter(it -> own.filter(it::equals).isEmpty());
        if (namesake.isPresent()) {
            return namesake.map(it -> new Found(to, List.of(it), 0.75));
        }
        // "The league lost, and the party's leader quit": who acts may own what is told of next.
        boolean owns = words.language() == Language.ENGLISH && to < size() && norm(to).equals("'s");
        Set<Entity> barred = owns
                ? new HashSet<>()
                : Stream.concat(acting().stream(), own.stream()).collect(Collectors.toSet());
        barred.addAll(telling());
        Optional<Entity> called = discourse.called(norm(noun)).filter(it -> !acts(it) && !barred.contains(it));
        if (called.isPresent()) {
            return called.map(it -> new Found(to, List.of(it), 0.75));
        }
        boolean business = words.is(norm(noun), WordClass.BUSINESS);
        boolean faction = words.is(norm(noun), WordClass.UNOFFICIAL);
        boolean official = words.is(norm(noun), WordClass.OFFICIAL) && !words.is(norm(noun), WordClass.PARTISAN);
        for (Meaning meaning : anaphors.of(norm(noun))) {
            Optional<Entity> near = words.language() == Language.ENGLISH
                            && meaning.kinds().size() == 1
                            && !meaning.kinds().contains("other")
                            && meaning.type() == EntityType.ORGANIZATION
                    ? discourse.salient(
                            meaning.type(),
                            meaning.kinds(),
                            here(),
                            it -> discourse.near(it) && !told(it) && !barred.contains(it))
                    : Optional.empty();
            if (near.isPresent()) {
                return near.map(it -> new Found(to, List.of(it), 0.7));
            }
            Optional<Entity> last = last(noun, meaning, barred);
            if (last.isPresent()) {
                return last.map(it -> new Found(to, List.of(it), 0.7));
            }
            Optional<Entity> entity = discourse.salient(
                    meaning.type(),
                    kinds(norm(noun), meaning.type()),
                    here(),
                    it -> !otherwise(it, norm(noun))
                            && !told(it)
                            && !barred.contains(it)
                            && !((business || faction) && official(it))
                            && !(official && lexicon.kindOf(it).isEmpty() && it.type() == EntityType.ORGANIZATION));
            if (entity.isPresent()) {
                return entity.map(it -> new Found(to, List.of(it), 0.7));
            }
        }
        return Optional.empty();
    }

    /** "X mengetuai Majelis Y. Lembaga itu didirikan …": the only body that the last sentence named, where this one has named none. */
    private Optional<Entity> last(int noun, Meaning meaning, Set<Entity> barred) {
        boolean bare = words.language() == Language.INDONESIAN
                && meaning.type() == EntityType.ORGANIZATION
                && found.names().stream().noneMatch(name -> name.to() <= noun && name.may(EntityType.ORGANIZATION));
        Set<String> kinds = bare ? kinds(norm(noun), meaning.type()) : Set.of();
        return bare
                ? discourse.only(
                        meaning.type(),
                        entity -> discourse.fits(entity, kinds)
                                && !otherwise(entity, norm(noun))
                                && !barred.contains(entity)
                                && !told(entity))
                : Optional.empty();
    }

    /** "X met Y and asked him to go": whom a pronoun right behind a verb does not stand for; of a verb of asking it is no more its subject. */
    private Set<Entity> subjects() {
        Set<Entity> acting = acting();
        boolean verb = !elements.isEmpty() && elements.getLast() instanceof Word word && words.verb(word.norm());
        return acting.isEmpty() && verb ? subject().map(Set::of).orElse(Set.of()) : acting;
    }

    /** "bought a stake in the company": who does what the clause tells of is not what stands behind its verb. */
    private Set<Entity> acting() {
        int verb = elements.size() - 1;
        boolean based = verb > 2
                && elements.get(verb) instanceof Word word
                && word.norm().equals("based")
                && elements.get(verb - 2) instanceof Phrase;
        verb -= based ? 3 : 0;
        while (verb > 0 && !(elements.get(verb) instanceof Word word && words.verb(word.norm()))) {
            if (elements.get(verb) instanceof Word word
                    && (word.norm().equals(",") || words.is(word.norm(), WordClass.SUBORDINATOR))) {
                return Set.of();
            }
            verb--;
        }
        boolean says = verb > 0
                && elements.get(verb) instanceof Word word
                && (words.is(word.norm(), WordClass.SAID)
                        || (words.is(word.norm(), WordClass.SPEECH) && !words.is(word.norm(), WordClass.CONTROL)));
        if (words.language() != Language.ENGLISH || verb < 1 || says) {
            return Set.of();
        }
        int subject = verb - 1;
        while (subject > 0
                && elements.get(subject) instanceof Word word
                && (words.function(word.norm()) || word.norm().equals(","))) {
            subject--;
        }
        return elements.get(subject) instanceof Phrase phrase && !phrase.modifier()
                ? phrase.references().stream().map(Reference::entity).collect(Collectors.toSet())
                : Set.of();
    }

    /** Whether a name says that its bearer is no business: a ministry, a court. */
    private boolean official(Entity entity) {
        return Tokenizer.tokenize(entity.name()).stream().anyMatch(token -> words.is(token.norm(), WordClass.OFFICIAL));
    }

    /** "the council", "universitas itu": what bears the noun in its name. */
    private Optional<Entity> namesake(String noun) {
        Stream<String> nouns = Stream.concat(
                words.is(noun, WordClass.NAMESAKE) ? Stream.of(noun) : Stream.empty(),
                SYNONYMS.getOrDefault(noun, List.of()).stream());
        return nouns.flatMap(each -> discourse.named(each, here()).stream()).findFirst();
    }

    /** "BHP, pesaing utama perusahaan itu": whether an apposition that tells of an entity is under way. */
    private boolean told(Entity entity) {
        if (words.language() != Language.INDONESIAN) {
            return false;
        }
        for (int i = elements.size() - 1; i > 0; i--) {
            if (!(elements.get(i) instanceof Word word) || words.verb(word.norm())) {
                return false;
            }
            if (word.norm().equals(",")) {
                return elements.get(i - 1) instanceof Phrase phrase
                        && phrase.references().stream()
                                .anyMatch(it -> it.entity().equals(entity));
            }
        }
        return false;
    }

    /** Whether an entity is the subject of the clause so far, and so not what a noun in it points to. */
    private boolean acts(Entity entity) {
        return here().isEmpty() && subject().filter(entity::equals).isPresent();
    }

    /** Whether a body's own name says that it is something else than {@code noun}: Komisi X is no "maskapai itu". */
    private boolean otherwise(Entity entity, String noun) {
        List<Token> name = Tokenizer.tokenize(entity.name());
        return words.language() == Language.INDONESIAN
                && entity.type() == EntityType.ORGANIZATION
                && !name.isEmpty()
                && words.is(name.getFirst().norm(), WordClass.NAMESAKE)
                && !words.is(noun, WordClass.GENERAL_BODY)
                && !name.getFirst().norm().equals(noun)
                && !SYNONYMS.getOrDefault(noun, List.of())
                        .contains(name.getFirst().norm());
    }

    /** The index behind up to two adjectives from {@code from} on: "the regional bloc", "blok ekonomi itu". */
    private int described(int from) {
        boolean english = words.language() == Language.ENGLISH;
        int at = from;
        while (at < size()
                && at - from < ADJECTIVES
                && (english
                        ? anaphors.of(norm(at)).isEmpty() && !callsAgain(at)
                        : !words.is(norm(at), WordClass.POINTER))
                && noun(token(at))
                && !words.is(norm(at), WordClass.FACTION)
                && !OTHERS.contains(norm(at))) {
            at++;
        }
        return at;
    }

    /** The sorts of a type that a noun may mean, of all its meanings. */
    private Set<String> kinds(String noun, EntityType type) {
        return anaphors.of(noun).stream()
                .filter(meaning -> meaning.type() == type)
                .flatMap(meaning -> meaning.kinds().stream())
                .collect(Collectors.toSet());
    }

    /** The entities that the sentence has named so far, but for its subject where no clause has opened since. */
    private List<Entity> here() {
        boolean opened = false;
        List<Entity> named = new ArrayList<>();
        for (Element element : elements) {
            if (element instanceof Phrase phrase) {
                phrase.references().forEach(reference -> named.add(reference.entity()));
            } else if (element instanceof Word word) {
                opened |= word.norm().equals(",") || words.is(word.norm(), WordClass.SUBORDINATOR);
            }
        }
        return opened || named.isEmpty() ? named : named.subList(1, named.size());
    }

    /** The first person of the sentence who is not behind a preposition, else whom the text is about. */
    private Optional<Entity> person() {
        return controlled()
                .or(() -> subject())
                .filter(entity -> entity.type() == EntityType.PERSON)
                .or(() -> {
                    for (int i = 0; i < elements.size(); i++) {
                        if (single(i)
                                && ((Phrase) elements.get(i))
                                                .references()
                                                .getFirst()
                                                .entity()
                                                .type()
                                        == EntityType.PERSON) {
                            return Optional.of(((Phrase) elements.get(i))
                                    .references()
                                    .getFirst()
                                    .entity());
                        }
                    }
                    return discourse.person();
                });
    }

    private Optional<Entity> lastPerson() {
        return elements.reversed().stream()
                .filter(Phrase.class::isInstance)
                .map(Phrase.class::cast)
                .filter(phrase -> phrase.references().size() == 1)
                .map(phrase -> phrase.references().getFirst().entity())
                .findFirst()
                .filter(entity -> entity.type() == EntityType.PERSON);
    }

    /** "Milei was the first to congratulate him": whom the text is about, where that is not who acts. */
    private Optional<Entity> other() {
        Set<Entity> acting = acting();
        boolean alone = elements.stream()
                .filter(Phrase.class::isInstance)
                .flatMap(element -> ((Phrase) element).references().stream())
                .map(Reference::entity)
                .filter(entity -> entity.type() == EntityType.PERSON)
                .allMatch(acting::contains);
        return alone && !acting.isEmpty()
                ? discourse.persons().stream()
                        .filter(entity -> !acting.contains(entity))
                        .findFirst()
                : Optional.empty();
    }

    /** "Bello described him": somebody other than who acts in the clause. */
    private Optional<Entity> another() {
        boolean clause = resumed()
                || elements.stream()
                        .noneMatch(element ->
                                element instanceof Word word && words.is(word.norm(), WordClass.SUBORDINATOR));
        Optional<Entity> subject = clause ? subject() : Optional.empty();
        boolean only = elements.stream()
                        .filter(Phrase.class::isInstance)
                        .flatMap(element -> ((Phrase) element).references().stream())
                        .map(Reference::entity)
                        .filter(entity -> entity.type() == EntityType.PERSON)
                        .distinct()
                        .count()
                == 1;
        return subject.isPresent() && only && person().equals(subject)
                ? discourse.person().filter(entity -> !entity.equals(subject.get()))
                : person();
    }

    /** "Amorim, who played before he moved, described him": the main clause goes on behind a comma. */
    private boolean resumed() {
        int verb = elements.size() - 1;
        return verb > 0
                && elements.get(verb) instanceof Word word
                && words.verb(word.norm())
                && elements.get(verb - 1) instanceof Word comma
                && comma.norm().equals(",");
    }

    /** "urged Turnbull to raise it when he travels": who is to do it, in a clause that hangs on what he is to do. */
    private Optional<Entity> controlled() {
        boolean clause = words.language() == Language.ENGLISH
                && !elements.isEmpty()
                && elements.getLast() instanceof Word opener
                && words.is(opener.norm(), WordClass.SUBORDINATOR);
        Optional<Entity> told = Optional.empty();
        boolean controls = false;
        boolean purpose = false;
        for (Element element : clause ? elements : List.<Element>of()) {
            if (element instanceof Word word) {
                boolean control = words.is(word.norm(), WordClass.CONTROL);
                controls |= control;
                told = control ? Optional.empty() : told;
                purpose =
                        !control && (purpose || (told.isPresent() && word.norm().equals("to")));
            } else if (element instanceof Phrase phrase
                    && controls
                    && told.isEmpty()
                    && phrase.references().size() == 1
                    && phrase.references().getFirst().entity().type() == EntityType.PERSON) {
                told = Optional.of(phrase.references().getFirst().entity());
            }
        }
        return purpose ? told : Optional.empty();
    }

    /** The first single entity of the sentence that hangs on no preposition and modifies nothing. */
    private Optional<Entity> subject() {
        for (int i = 0; i < elements.size(); i++) {
            if (single(i)) {
                return Optional.of(
                        ((Phrase) elements.get(i)).references().getFirst().entity());
            }
        }
        return Optional.empty();
    }

    private boolean single(int i) {
        boolean behind =
                i > 0 && elements.get(i - 1) instanceof Word word && words.is(word.norm(), WordClass.PREPOSITION);
        return !behind
                && elements.get(i) instanceof Phrase phrase
                && phrase.references().size() == 1
                && !phrase.modifier();
    }

    /** The people last spoken of together. */
    private List<Entity> lastGroup() {
        List<Element> joined =
                words.language() == Language.ENGLISH ? new Coordination(elements, words).join() : elements;
        for (Element element : joined.reversed()) {
            if (element instanceof Phrase phrase && phrase.references().size() > 1) {
                List<Entity> group =
                        phrase.references().stream().map(Reference::entity).toList();
                if (persons(group) || (told() && states(group))) {
                    return group;
                }
            }
        }
        return persons(discourse.group()) ? discourse.group() : List.of();
    }

    /** "Mali and Niger said they would leave": whether those that speak are meant by what they say. */
    private boolean told() {
        return words.language() == Language.ENGLISH
                && elements.reversed().stream()
                        .takeWhile(element -> !(element instanceof Phrase))
                        .anyMatch(element -> element instanceof Word word && words.is(word.norm(), WordClass.SPEECH));
    }

    private static boolean states(List<Entity> group) {
        EntityType type = group.getFirst().type();
        return (type == EntityType.COUNTRY || type == EntityType.ORGANIZATION)
                && group.stream().allMatch(entity -> entity.type() == type);
    }

    private static boolean persons(List<Entity> group) {
        return group.stream().allMatch(entity -> entity.type() == EntityType.PERSON);
    }

    private boolean ownedBefore() {
        return !elements.isEmpty() && elements.getLast() instanceof Word word && noun(word.token());
    }

    private boolean noun(Token token) {
        char first = token.text().charAt(0);
        boolean counted = Character.isDigit(first) && token.norm().indexOf('-') > 0;
        return (Character.isLowerCase(first) || counted) && !words.function(token.norm()) && !words.verb(token.norm());
    }

    /** The index after what points back in Indonesian, from {@code to} on. */
    private int pointed(int to) {
        return to < size() && words.language() == Language.INDONESIAN && words.is(norm(to), WordClass.POINTER)
                ? to + 1
                : to;
    }

    private String joined(int from, int length) {
        StringBuilder joined = new StringBuilder();
        for (int i = from; i < from + length; i++) {
            joined.append(i > from ? " " : "").append(norm(i));
        }
        return joined.toString();
    }

    private Token token(int at) {
        return found.tokens().get(at);
    }

    private String norm(int at) {
        return token(at).norm();
    }

    private int size() {
        return found.tokens().size();
    }
}
