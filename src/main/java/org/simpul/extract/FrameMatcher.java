package org.simpul.extract;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.simpul.extract.Element.Phrase;
import org.simpul.extract.Element.When;
import org.simpul.extract.Element.Word;
import org.simpul.extract.grammar.Anchored;
import org.simpul.extract.grammar.Atom;
import org.simpul.extract.grammar.Frame;
import org.simpul.extract.grammar.WordClass;
import org.simpul.extract.grammar.Words;
import org.simpul.knowledge.Entity;
import org.simpul.knowledge.EntityType;
import org.simpul.knowledge.RelationType;
import org.simpul.knowledge.Term;
import org.simpul.text.Language;

/** Lays a frame over a sentence at one of its words. */
final class FrameMatcher {

    private static final int APPOSITION = 14;
    private static final int ASIDE = 16;
    private static final int LONGEST_NOUN = 5;
    private static final int OWNED = 5;
    private static final int DESCRIBED = 10;
    private static final int LONGEST_DESCRIPTION = 6;
    private static final int LONGEST_THING = 9;
    private static final Set<String> HELD = Set.of("di", "selama", "antara", "pada");
    private static final Set<String> WHENCE = Set.of("dari", "asal", "di");
    private static final Set<String> ENDS_OF = Set.of("awal", "akhir", "pertengahan");
    private static final Set<String> TO =
            Set.of("ke", "dengan", "with", "to", "into", "up", "from", "dalam", "kepada", "dari");
    private static final Set<String> ABOUT = Set.of("of", "on", "mengenai", "tentang", "soal");
    private static final Set<String> POSSESSIVES = Set.of("its", "their", "his", "her", "'s");
    private static final Set<String> WORTH = Set.of("senilai", "sebesar", "bernilai", "seharga");
    private static final String PERCENT = "%";
    private static final Set<String> CURRENCY = Set.of("$", "€", "£", "¥", "₹");
    private static final String TRANSPARENT = "\"\u201C\u201D\u2018\u2019'()[]";

    private static final Set<EntityType> THINGS = Set.of(EntityType.EVENT, EntityType.AGREEMENT);

    private static final Set<EntityType> PEOPLE = Set.of(EntityType.PERSON);

    private static final Set<EntityType> ACTORS = Set.of(EntityType.PERSON, EntityType.COUNTRY);

    private final List<Element> elements;
    private final Words words;
    private final Clauses clauses;

    /** Which elements frames pass over, which are forms of "be", which deny. */
    private final BitSet light;

    private final BitSet being;
    private final BitSet denying;

    FrameMatcher(List<Element> elements, Words words, Clauses clauses) {
        this.elements = elements;
        this.words = words;
        this.clauses = clauses;
        this.light = new BitSet(elements.size());
        this.being = new BitSet(elements.size());
        this.denying = new BitSet(elements.size());
        for (int at = 0; at < elements.size(); at++) {
            light.set(at, weightless(at) || clauses.adverbial(at) || contrasts(at));
            being.set(at, is(at, WordClass.BE));
            denying.set(at, is(at, WordClass.NEGATION));
        }
    }

    /**
     * Where the arguments of a frame stand, and the types asked of them; {@code object} is -1 for a date.
     *
     * @param last whether only the last of several subjects is meant, and {@code lastObject} of several objects
     * @param behind the element after the anchor's words
     */
    record Match(
            Frame frame,
            int anchor,
            int behind,
            int subject,
            int object,
            boolean last,
            boolean lastObject,
            Clauses.Mood mood,
            int distance,
            int span,
            Optional<When> date,
            Optional<Noun> noun,
            Optional<EntityType> implied,
            Set<EntityType> subjects,
            Set<EntityType> objects) {

        /** The element after the words that called for the frame: the anchor's and those up to an argument. */
        int words() {
            return IntStream.of(subject, object)
                    .filter(argument -> argument >= behind)
                    .min()
                    .orElse(Math.max(behind, anchor + span));
        }
    }

    /** A thing without a name, by the elements of its noun phrase. */
    record Noun(int from, int to, EntityType type) {}

    /** What has been found so far; whoever adds to it does so to a copy. */
    private static final class State {
        private int subject = -1;
        private int object = -1;
        private int distance;
        private boolean lastOnly;
        private boolean lastObject;
        private @Nullable Noun noun;
        private @Nullable When date;
        private @Nullable EntityType implied;
        private Set<EntityType> subjects = Set.of();
        private Set<EntityType> objects = Set.of();
        private Clauses.Mood mood = Clauses.Mood.PLAIN;
        private int last;

        /** Whether there is an object, by name or otherwise. */
        boolean complete() {
            return object >= 0 || date != null || noun != null || implied != null;
        }

        State copy() {
            State copy = new State();
            copy.subject = subject;
            copy.object = object;
            copy.distance = distance;
            copy.lastOnly = lastOnly;
            copy.lastObject = lastObject;
            copy.noun = noun;
            copy.date = date;
            copy.implied = implied;
            copy.subjects = subjects;
            copy.objects = objects;
            copy.mood = mood;
            copy.last = last;
            return copy;
        }
    }

    /** The frame with its anchor at {@code at}, whose first word stands there, if the sentence around it fits. */
    Optional<Match> match(Anchored anchored, int at) {
        int length = longest(anchored.words(), at);
        if (length == 0) {
            return Optional.empty();
        }
        Frame frame = anchored.frame();
        State state = new State();
        state.last = at + length;
        boolean denied = denied(at, at + length);
        State right = forward(frame, frame.anchor() + 1, denied ? at + length + 1 : at + length, state);
        if (right == null) {
            right = relativeObject(frame, at, at + length);
        }
        if (right == null) {
            return Optional.empty();
        }
        State both = backward(frame, frame.anchor() - 1, at - 1, at, right);
        if (both != null && denied) {
            both.mood = both.mood.denied(elements.get(at + length));
        }
        return both == null ? Optional.empty() : matched(frame, at, at + length, both);
    }

    /**
     * "Kazakhstan, a landlocked country and an ally of Russia": a frame of an apposition, told behind the conjunction at {@code at}
     * of the name before the comma at {@code comma}.
     */
    Optional<Match> goesOn(Anchored anchored, int comma, int at) {
        Frame frame = anchored.frame();
        boolean apposes = frame.anchor() == 1
                && anchored.words().contains(List.of(","))
                && frame.atoms().getFirst() instanceof Atom.Slot slot
                && slot.role() == Atom.Role.SUBJECT
                && fits(slot, comma - 1);
        if (!apposes) {
            return Optional.empty();
        }
        State state = new State();
        state.last = at + 1;
        State right = forward(frame, 2, at + 1, state);
        return right == null
                ? Optional.empty()
                : matched(
                        frame, at, at + 1, fill(right, (Atom.Slot) frame.atoms().getFirst(), comma - 1));
    }

    /** The comma that opens the apposition which the conjunction at {@code at} goes on with; -1 where none does. */
    int apposition(int at) {
        boolean noun = at + 1 < elements.size()
                && elements.get(at + 1) instanceof Word next
                && (words.is(next.norm(), WordClass.DETERMINER)
                        || (next.token().word() && !words.function(next.norm()) && !clauses.verb(next)));
        for (int i = at - 1; noun && i > 0 && at - i <= APPOSITION; i--) {
            if (!(elements.get(i) instanceof Word word)) {
                continue;
            }
            if (word.norm().equals(",")) {
                boolean opens = i + 1 < at
                        && elements.get(i + 1) instanceof Word first
                        && first.token().word();
                return opens && elements.get(i - 1) instanceof Phrase named && !named.modifier() ? i : -1;
            }
            boolean other = words.is(word.norm(), WordClass.RELATIVE)
                    || words.is(word.norm(), WordClass.SUBORDINATOR)
                    || !(word.token().word() || word.norm().startsWith("'"))
                    || (clauses.verb(word) && !is(i - 1, WordClass.DETERMINER));
            if (other) {
                return -1;
            }
        }
        return -1;
    }

    private static Optional<Match> matched(Frame frame, int at, int end, State both) {
        if (both.subject < 0 || !both.complete()) {
            return Optional.empty();
        }
        return Optional.of(new Match(
                frame,
                at,
                end,
                both.subject,
                both.object,
                both.lastOnly,
                both.lastObject,
                both.mood,
                both.distance,
                both.last - at,
                Optional.ofNullable(both.date),
                Optional.ofNullable(both.noun),
                Optional.ofNullable(both.implied),
                both.subjects,
                both.objects));
    }

    /** "Emirates, which Sudan accuses of …": the object stands before the relative word that opens the clause. */
    private @Nullable State relativeObject(Frame frame, int anchor, int end) {
        Optional<Integer> opener =
                takesOneObject(frame) && !hasObject(end) ? clauses.frontedObject(anchor) : Optional.empty();
        if (opener.isEmpty()) {
            return null;
        }
        int relative = opener.get();
        int object = clauses.toldBy(relative);
        Atom.Slot slot = (Atom.Slot) frame.atoms().getLast();
        if (!fits(slot, object) && object > 2 && clauses.behindPreposition(object)) {
            object = clauses.beforePreposition(object);
        }
        if (!fits(slot, object)) {
            return null;
        }
        State state = fill(new State(), slot, object);
        state.last = end;
        return state;
    }

    /** "that Ford was preparing to leave the venture": whether a noun with an article stands behind the verb. */
    private boolean hasObject(int behind) {
        return words.language() == Language.ENGLISH
                && is(behind, WordClass.DETERMINER)
                && !is(behind, WordClass.ADVERB)
                && !is(behind, WordClass.RELATIVE)
                && plain(behind + 1);
    }

    /** Whether a frame is that of a verb between the subject of its clause and an object, with nothing else to ask for. */
    private static boolean takesOneObject(Frame frame) {
        List<Atom> atoms = frame.atoms();
        int last = atoms.size() - 1;
        int anchor = frame.anchor();
        boolean verb = anchor > 0
                && anchor < last
                && atoms.get(anchor - 1) instanceof Atom.Clause
                && atoms.get(last) instanceof Atom.Slot object
                && object.role() == Atom.Role.OBJECT;
        for (int i = anchor + 1; verb && i < last; i++) {
            verb = atoms.get(i) instanceof Atom.Gap || (atoms.get(i) instanceof Atom.Literal with && with.optional());
        }
        return verb;
    }

    /** "is not a member": the denial follows a form of "be". */
    private boolean denied(int anchor, int next) {
        return being.get(anchor) && denying.get(next);
    }

    private int literal(Atom.Literal literal, int at) {
        if (at < 0 || at >= elements.size() || !(elements.get(at) instanceof Word first)) {
            return 0;
        }
        return longest(literal.opening(first.norm()), at);
    }

    /** The length of the first of {@code alternatives} that stands here, 0 where none does. */
    private int longest(List<List<String>> alternatives, int at) {
        for (int i = 0; i < alternatives.size(); i++) {
            if (stands(alternatives.get(i), at, 1)) {
                return alternatives.get(i).size();
            }
        }
        return 0;
    }

    /** Whether the words of {@code alternative} from {@code known} on stand where it starts at {@code at}. */
    private boolean stands(List<String> alternative, int at, int known) {
        if (at < 0 || at + alternative.size() > elements.size()) {
            return false;
        }
        for (int i = known; i < alternative.size(); i++) {
            if (!(elements.get(at + i) instanceof Word word && word.norm().equals(alternative.get(i)))) {
                return false;
            }
        }
        return true;
    }

    private @Nullable State forward(Frame frame, int atom, int at, State state) {
        if (atom == frame.atoms().size()) {
            state.last = Math.max(state.last, at);
            return state;
        }
        Atom next = frame.atoms().get(atom);
        return switch (next) {
            case Atom.Literal literal -> forwardLiteral(frame, atom, at, state, literal);
            case Atom.Slot slot -> {
                int told = slot.types().equals(PEOPLE) ? officer(at) : -1;
                told = told >= 0 ? told : apposed(at);
                int phrase = described(frame, atom, told >= 0 && fits(slot, told) ? told : skip(at));
                yield fits(slot, phrase)
                        ? forward(frame, atom + 1, phrase + 1, fill(state.copy(), slot, phrase))
                        : null;
            }
            case Atom.Absent absent ->
                literal(absent.words(), skip(at)) > 0 ? null : forward(frame, atom + 1, at, state);
            case Atom.Gap gap -> forwardGap(frame, atom, at, state, gap);
            case Atom.Stretch stretch -> forwardStretch(frame, atom, at, state, stretch);
            case Atom.Date date -> {
                int when = at;
                while (when < elements.size()
                        && elements.get(when) instanceof Word word
                        && (words.is(word.norm(), WordClass.ADVERB) || words.is(word.norm(), WordClass.PREPOSITION))) {
                    when++;
                }
                if (when < elements.size()
                        && elements.get(when) instanceof When found
                        && found.found().date().isPresent()) {
                    State dated = state.copy();
                    dated.date = found;
                    yield forward(frame, atom + 1, when + 1, dated);
                }
                yield null;
            }
            case Atom.Thing thing -> {
                if (told(thing, skip(at))) {
                    yield forward(frame, atom + 1, skip(at) + 1, object(state, skip(at)));
                }
                Optional<Noun> found = noun(thing, skip(at));
                if (found.isEmpty()) {
                    yield null;
                }
                State named = state.copy();
                named.noun = found.get();
                yield forward(frame, atom + 1, found.get().to(), named);
            }
            case Atom.Verb verb -> {
                int stands = verb(at);
                yield stands < 0 ? null : forward(frame, atom + 1, stands + 1, state);
            }
            case Atom.Implied implied -> {
                if (filled(skip(at)) && !(frame.relation() == RelationType.LEAVES && purpose(skip(at)))) {
                    yield null;
                }
                State left = state.copy();
                left.implied = implied.type();
                yield forward(frame, atom + 1, at, left);
            }
            case Atom.Clause clause -> {
                throw new IllegalStateException("A clause's subject stands left of its verb: " + frame.name());
            }
            case Atom.Main main -> {
                Optional<Integer> found = clauses.main();
                yield found.isPresent() && fits(main.slot(), found.get())
                        ? forward(frame, atom + 1, at, fill(state.copy(), main.slot(), found.get()))
                        : null;
            }
        };
    }

    /** "accused Chilean referee X", "praised Kenya's coach Y": whom an object's country only tells more of; {@code at} without. */
    private int described(Frame frame, int atom, int at) {
        boolean land = atom == frame.atoms().size() - 1
                && words.language() == Language.ENGLISH
                && at < elements.size()
                && elements.get(at) instanceof Phrase phrase
                && phrase.modifier()
                && phrase.references().stream().allMatch(it -> it.entity().type() == EntityType.COUNTRY)
                && qualifies(at);
        int named = at + 1;
        while (land && elements.get(named) instanceof Word) {
            named++;
        }
        boolean person = land && mayBe((Phrase) elements.get(named), Set.of(EntityType.PERSON));
        boolean body =
                land && mayBe((Phrase) elements.get(named), Set.of(EntityType.ORGANIZATION)) && !plain(named + 1);
        return person || body ? named : at;
    }

    /**
     * "sanctions on two Chinese refiners, X and Y", "met his deputy, X, in …": the index of the names that a noun's apposition
     * tells, with as many as the noun's number has; -1 where {@code from} opens none.
     */
    private int apposed(int from) {
        int at = from;
        boolean noun = false;
        if (words.language() == Language.INDONESIAN) {
            int several = several(from);
            return several >= 0 ? several : described(skip(from));
        }
        while (at < elements.size() && at - from <= LONGEST_NOUN + 1) {
            boolean participle = at > from
                    && elements.get(at) instanceof Word word
                    && word.norm().endsWith("ed")
                    && is(at - 1, WordClass.DETERMINER);
            boolean plain = plain(at) && elements.get(at) instanceof Word word && (participle || !clauses.verb(word));
            boolean opens = elements.get(at) instanceof Phrase phrase
                    ? phrase.modifier()
                    : is(at, WordClass.DETERMINER) || mark(at, "'s");
            if (!plain && !opens) {
                break;
            }
            noun = plain;
            at++;
        }
        if (!noun || !mark(at, ",") || !(elements.get(at - 1) instanceof Word head)) {
            return -1;
        }
        boolean many = head.norm().endsWith("s");
        boolean names = at + 1 < elements.size()
                && elements.get(at + 1) instanceof Phrase phrase
                && !phrase.modifier()
                && (many ? phrase.references().size() > 1 : phrase.references().size() == 1);
        boolean closed = at + 2 >= elements.size()
                || mark(at + 2, ",")
                || mark(at + 2, ".")
                || mark(at + 2, ";")
                || (is(at + 2, WordClass.PREPOSITION) && !mark(at + 2, "of"));
        return names && closed ? at + 1 : -1;
    }

    /** "replaced by Fiji's envoy in Canberra, X", "a former head of the court, X": the person between commas behind an office; -1 without. */
    private int officer(int from) {
        int at = skip(from);
        boolean noun = false;
        while (words.language() == Language.ENGLISH && at < elements.size() && at - from <= DESCRIBED) {
            boolean of = noun && is(at, WordClass.PREPOSITION);
            boolean name = elements.get(at) instanceof Phrase phrase
                    && (phrase.modifier() || is(at - 1, WordClass.PREPOSITION) || is(at - 1, WordClass.DETERMINER))
                    && !mayBe(phrase, PEOPLE);
            if (!name && !of && !light(at) && (!plain(at) || acts(at))) {
                break;
            }
            noun |= plain(at);
            at++;
        }
        boolean told = noun
                && mark(at, ",")
                && at + 1 < elements.size()
                && elements.get(at + 1) instanceof Phrase phrase
                && !phrase.modifier()
                && phrase.references().size() == 1
                && phrase.references().getFirst().entity().type() == EntityType.PERSON;
        boolean closed = at + 2 >= elements.size() || mark(at + 2, ",") || mark(at + 2, ".") || mark(at + 2, ";");
        return told && closed ? at + 1 : -1;
    }

    /** "terhadap dua perusahaan China, X dan Y,": the same where a number opens it. */
    private int several(int from) {
        boolean number = from < elements.size()
                && elements.get(from) instanceof Word word
                && words.is(word.norm(), WordClass.SEVERAL);
        int at = from + 1;
        while (number && at < elements.size() && at - from <= LONGEST_NOUN + 1 && plain(at)) {
            at++;
        }
        boolean land = number
                && at > from + 1
                && at < elements.size()
                && elements.get(at) instanceof Phrase phrase
                && phrase.references().size() == 1
                && phrase.references().getFirst().entity().type() == EntityType.COUNTRY;
        int comma = land ? at + 1 : at;
        boolean names = number
                && at > from + 1
                && mark(comma, ",")
                && comma + 1 < elements.size()
                && elements.get(comma + 1) instanceof Phrase phrase
                && phrase.references().size() > 1;
        boolean closed = comma + 2 >= elements.size()
                || mark(comma + 2, ",")
                || mark(comma + 2, ".")
                || is(comma + 2, WordClass.PREPOSITION)
                || is(comma + 2, WordClass.REASON);
        return names && closed ? comma + 1 : -1;
    }

    /**
     * "mengalahkan unggulan dari Rumania, X,", "didirikan oleh saudagar Bugis, Y.", "dikendalikan holding tambang Z": the one name
     * that an Indonesian noun for a person or body tells of.
     */
    private int described(int from) {
        int at = from;
        while (is(at, WordClass.FORMER) || is(at, WordClass.DETERMINER)) {
            at++;
        }
        boolean person = is(at, WordClass.PERSON_NOUN) || is(at, WordClass.COMPETITOR);
        boolean body = is(at, WordClass.BODY_NOUN) || is(at, WordClass.OWNED_BODY) || is(at, WordClass.MAKER);
        int end = at + 1;
        while ((person || body) && end < elements.size() && end - at <= LONGEST_DESCRIPTION && tells(end)) {
            end++;
        }
        boolean bare = is(at, WordClass.BODY_NOUN)
                && end > at + 1
                && !is(end - 1, WordClass.ORIGIN)
                && elements.get(end - 1) instanceof Word;
        boolean comma = (person || body) && mark(end, ",");
        int name = comma ? end + 1 : end;
        boolean named = (comma || bare)
                && name < elements.size()
                && elements.get(name) instanceof Phrase phrase
                && phrase.references().size() == 1
                && !phrase.references().getFirst().antecedent()
                && fitting(phrase, person && comma, body);
        return named && (!comma || endsApposition(name + 1)) ? name : -1;
    }

    private static boolean fitting(Phrase phrase, boolean person, boolean body) {
        return (person && mayBe(phrase, Set.of(EntityType.PERSON)))
                || (body && mayBe(phrase, Set.of(EntityType.ORGANIZATION)));
    }

    /** Whether an element tells more of the noun before it: "dana kekayaan negara Qatar", "unggulan dari Rumania". */
    private boolean tells(int at) {
        return switch (elements.get(at)) {
            case When when -> false;
            case Phrase phrase -> mark(at + 1, ",") || (at + 1 < elements.size() && tells(at + 1));
            case Word word ->
                plain(at)
                        || is(at, WordClass.ADVERB)
                        || (WHENCE.contains(word.norm())
                                && at + 1 < elements.size()
                                && elements.get(at + 1) instanceof Phrase);
        };
    }

    private boolean endsApposition(int at) {
        return at >= elements.size()
                || mark(at, ",")
                || mark(at, ".")
                || mark(at, ";")
                || is(at, WordClass.PREPOSITION)
                || is(at, WordClass.PURPOSE)
                || is(at, WordClass.REASON)
                || is(at, WordClass.CONJUNCTION)
                || is(at, WordClass.SUBORDINATOR);
    }

    private boolean mark(int at, String text) {
        return Element.reads(elements, at, text);
    }

    /** The index of a verb that stands at {@code from} or behind words of its group; -1 where none does. */
    private int verb(int from) {
        int at = from;
        while (at < elements.size()
                && elements.get(at) instanceof Word word
                && !clauses.verb(word)
                && (light(at)
                        || words.is(word.norm(), WordClass.NEGATION)
                        || words.is(word.norm(), WordClass.FUTURE)
                        || words.is(word.norm(), WordClass.OBLIGATION)
                        || words.is(word.norm(), WordClass.POSSIBLE))) {
            at++;
        }
        return at < elements.size() && elements.get(at) instanceof Word word && clauses.verb(word) ? at : -1;
    }

    /** Whether a name, a noun or a verb stands at {@code at}, which may be the verb's object. */
    private boolean filled(int at) {
        if (at >= elements.size()) {
            return false;
        }
        return switch (elements.get(at)) {
            case Phrase phrase -> true;
            case When when -> false;
            case Word word ->
                word.token().word()
                        && (!words.function(word.norm())
                                || words.is(word.norm(), WordClass.PURPOSE)
                                || (TO.contains(word.norm()) && !is(at + 1, WordClass.PRONOUN_THING))
                                || (words.is(word.norm(), WordClass.PREPOSITION) && (named(at + 1) || ofName(at))));
        };
    }

    /** "resigned to look after his mother": what for, behind a verb that needs no object. */
    private boolean purpose(int to) {
        return words.language() == Language.ENGLISH
                && mark(to, "to")
                && to + 1 < elements.size()
                && elements.get(to + 1) instanceof Word verb
                && verb.token().word()
                && !is(to + 1, WordClass.DETERMINER)
                && !is(to + 1, WordClass.PRONOUN_THING);
    }

    /** "a member of the bank": a name behind a preposition and an article. */
    private boolean ofName(int of) {
        int name = of + 1;
        while (words.language() == Language.ENGLISH && is(name, WordClass.DETERMINER)) {
            name++;
        }
        return words.language() == Language.ENGLISH
                && name < elements.size()
                && mark(of, "of")
                && elements.get(name) instanceof Phrase;
    }

    /** "hadir di parade": a noun behind the preposition, so that nothing is left out. */
    private boolean named(int at) {
        return at < elements.size()
                && elements.get(at) instanceof Word word
                && word.token().word()
                && !words.function(word.norm())
                && !Character.isDigit(word.norm().charAt(0));
    }

    /** A noun phrase with a fitting head that points back to nothing: "a security agreement", "perjanjian dagang". */
    private Optional<Noun> noun(Atom.Thing thing, int from) {
        int at = from;
        int most = words.language() == Language.ENGLISH ? LONGEST_NOUN : 1;
        while (at < elements.size() && at < from + most && plain(at) && !head(thing, at)) {
            at++;
        }
        if (at >= elements.size() || at >= from + most || !head(thing, at) || definite(from, at)) {
            return Optional.empty();
        }
        int to = at + 1;
        if (words.language() == Language.INDONESIAN) {
            while (to < elements.size() && to < from + LONGEST_NOUN && (plain(to) || together(to))) {
                to++;
            }
            // "konferensi akhir tahun": which one of them is not said.
            if (to > at + 1
                    && ENDS_OF.contains(((Word) elements.get(to - 1)).norm())
                    && Adverbials.measure(elements, to)) {
                return Optional.empty();
            }
            to = owned(to);
        }
        to = valued(about(to));
        boolean article = from > 0
                && elements.get(from - 1) instanceof Word word
                && (word.norm().equals("a") || word.norm().equals("an"));
        if (to - from < 2) {
            return article && thing.type() == EntityType.AGREEMENT && bare(from, to)
                    ? Optional.of(new Noun(from, to, thing.type()))
                    : Optional.empty();
        }
        int opening = article ? from - 1 : from;
        while (opening < at && elements.get(opening) instanceof Word word && counts(word.norm())) {
            opening++;
        }
        return Optional.of(new Noun(opening, to, thing.type()));
    }

    /** "40 million": how much a thing is worth, and not which it is. */
    private boolean counts(String norm) {
        return Character.isDigit(norm.charAt(0)) || words.is(norm, WordClass.FAINT);
    }

    /** Whether a noun for an agreement or event at {@code head} stands for one of its own; "talks with Egypt" do not. */
    private boolean happens(EntityType type, int head) {
        boolean agreed = type == EntityType.AGREEMENT;
        return is(head, agreed ? WordClass.ACCORD : WordClass.HAPPENING)
                && !passing(type, head)
                && (agreed || !(mark(head + 1, "with") || mark(head + 1, "between")));
    }

    /** "told a news conference", "a three-year contract": what is no event or agreement of its own. */
    private boolean passing(EntityType type, int head) {
        return words.language() == Language.ENGLISH
                && head > 0
                && elements.get(head - 1) instanceof Word before
                && (type == EntityType.AGREEMENT
                        ? before.norm().endsWith("year")
                        : words.is(before.norm(), WordClass.PRESS));
    }

    /** "will open direct negotiations": a verb, which belongs to no noun phrase. */
    private boolean acts(int at) {
        return words.language() == Language.ENGLISH
                && elements.get(at) instanceof Word word
                && ((clauses.verb(word) && !nominal(at))
                        || is(at - 1, WordClass.FUTURE)
                        || is(at - 1, WordClass.POSSIBLE)
                        || is(at - 1, WordClass.PURPOSE));
    }

    /** "the contract, worth 5m, was signed", "a ceasefire signed there": the noun that a participle at {@code last} + 1 tells of. */
    private Optional<Noun> nounBefore(Atom.Thing thing, int last) {
        if (words.language() == Language.INDONESIAN) {
            return headBefore(thing, last);
        }
        int at = last;
        while (at > 0
                && (light(at) || is(at, WordClass.BE) || is(at, WordClass.NEGATION) || is(at, WordClass.FUTURE))) {
            at--;
        }
        int opening = at - 1;
        while (mark(at, ",")
                && opening > 0
                && at - opening <= LONGEST_NOUN + 1
                && !mark(opening, ",")
                && !(elements.get(opening) instanceof Word word && clauses.verb(word))) {
            opening--;
        }
        at = mark(at, ",") ? (mark(opening, ",") ? opening - 1 : at - 1) : at;
        boolean nameless = words.language() == Language.ENGLISH && happens(thing.type(), at);
        boolean event = words.language() == Language.ENGLISH && thing.type() == EntityType.EVENT;
        if (at < 0 || !((!event && head(thing, at)) || nameless)) {
            return Optional.empty();
        }
        int from = at;
        while (from > 0 && at - from < LONGEST_NOUN && plain(from - 1) && !acts(from - 1)) {
            from--;
        }
        boolean named = event
                && from > 0
                && elements.get(from - 1) instanceof Phrase phrase
                && phrase.modifier()
                && mayBe(phrase, THINGS);
        return named ? Optional.empty() : Optional.of(new Noun(from, at + 1, thing.type()));
    }

    /**
     * "perjanjian jual beli saham itu diteken", "perundingan di Lima yang ditengahi": the Indonesian noun before its verb, from its
     * head to what tells of it; none where it only points back.
     */
    private Optional<Noun> headBefore(Atom.Thing thing, int last) {
        boolean talks = thing.type() == EntityType.EVENT;
        boolean pointed = false;
        int to = last + 1;
        while (to > 0 && elements.get(to - 1) instanceof Word word && leads(word, to - 1)) {
            to--;
            pointed |= words.is(word.norm(), WordClass.POINTER);
        }
        int head = to - 1;
        while (head >= 0 && to - head <= LONGEST_THING && !heads(thing, head) && belongs(head, talks)) {
            head--;
        }
        if (head < 0 || !heads(thing, head)) {
            return Optional.empty();
        }
        while (head > 0 && heads(thing, head - 1)) {
            head--;
        }
        int end = head + 1;
        while (end < to && (!talks || (plain(end) && !Adverbials.measure(elements, end + 1)))) {
            end++;
        }
        return pointed && end == head + 1 ? Optional.empty() : Optional.of(new Noun(head, end, thing.type()));
    }

    private boolean heads(Atom.Thing thing, int at) {
        return head(thing, at) || (thing.type() == EntityType.EVENT && is(at, WordClass.EVENT_NOUN));
    }

    /** Whether a word stands between a noun and its verb: "itu", "yang baru", "akan segera". */
    private boolean leads(Word word, int at) {
        return word.token().word()
                && (words.is(word.norm(), WordClass.POINTER)
                        || words.is(word.norm(), WordClass.RELATIVE)
                        || words.is(word.norm(), WordClass.NEGATION)
                        || words.is(word.norm(), WordClass.FUTURE)
                        || light(at));
    }

    /** Whether an element may stand between the head of a thing and its verb: "senilai 1,1 miliar dolar", "pembentukan EAC". */
    private boolean belongs(int at, boolean talks) {
        return switch (elements.get(at)) {
            case When when -> talks;
            case Phrase phrase -> true;
            case Word word ->
                word.token().word()
                        && (plain(at)
                                || word.norm().equals("bersama")
                                || WORTH.contains(word.norm())
                                || ABOUT.contains(word.norm())
                                || (talks && HELD.contains(word.norm()))
                                || (talks && light(at)));
        };
    }

    /** "signed an agreement to …": whether a noun without more stands right behind its verb, and nothing tells what it is about. */
    private boolean bare(int from, int to) {
        boolean dated = to + 1 < elements.size() && elements.get(to + 1) instanceof When;
        boolean signed = from > 1
                && elements.get(from - 2) instanceof Word verb
                && verb.norm().startsWith("sign");
        return signed && (dated || !mark(to, "on"));
    }

    /** "pelantikan Trump", "perjanjian pertahanan Pukpuk": the end of a thing with the name that says which it is. */
    private int owned(int to) {
        boolean worth = elements.get(to - 1) instanceof Word word && WORTH.contains(word.norm());
        boolean named = !worth
                && to < elements.size()
                && elements.get(to) instanceof Phrase phrase
                && phrase.modifier()
                && !phrase.references().isEmpty()
                && phrase.references().getFirst().entity().type() != EntityType.PLACE;
        return named ? to + 1 : to;
    }

    /** The end of what a thing is about: "memorandum of understanding on green hydrogen". */
    private int about(int from) {
        int end = from;
        int at = from;
        while (at + 1 < elements.size() && elements.get(at) instanceof Word word && ABOUT.contains(word.norm())) {
            at = determined(at + 1);
            if (at >= elements.size() || !plain(at)) {
                break;
            }
            while (at < elements.size() && at - end <= LONGEST_NOUN && plain(at)) {
                at++;
            }
            end = at;
        }
        return end;
    }

    /** "perjanjian senilai US$1 miliar": the end of what a thing is worth. */
    private int valued(int from) {
        boolean worth = elements.get(from - 1) instanceof Word word && WORTH.contains(word.norm());
        int at = from;
        while (worth && at < elements.size() && at < from + LONGEST_NOUN && sum(at)) {
            at++;
        }
        return at;
    }

    /** Whether a word or mark belongs to a sum of money: US$ 1 miliar. */
    private boolean sum(int at) {
        return switch (elements.get(at)) {
            case When when -> false;
            case Phrase phrase ->
                at + 1 < elements.size()
                        && elements.get(at + 1) instanceof Word sign
                        && sign.norm().startsWith("$");
            case Word word -> !word.norm().equals(",") && !words.function(word.norm());
        };
    }

    private int determined(int at) {
        return at < elements.size()
                        && elements.get(at) instanceof Word word
                        && words.is(word.norm(), WordClass.DETERMINER)
                ? at + 1
                : at;
    }

    private boolean together(int at) {
        return elements.get(at) instanceof Word word
                && word.norm().equals("bersama")
                && !(at + 1 < elements.size() && elements.get(at + 1) instanceof Phrase)
                && !is(at + 1, WordClass.RELATED);
    }

    private boolean head(Atom.Thing thing, int at) {
        WordClass heads = thing.type() == EntityType.EVENT ? WordClass.EVENT_KIND : WordClass.AGREEMENT_NOUN;
        if (passing(thing.type(), at)) {
            return false;
        }
        boolean attended = thing.type() == EntityType.EVENT
                && at > 0
                && elements.get(at - 1) instanceof Word before
                && words.is(before.norm(), WordClass.ATTENDANCE);
        return elements.get(at) instanceof Word word
                && (words.is(word.norm(), heads) || (attended && words.is(word.norm(), WordClass.GATHERING)));
    }

    private boolean plain(int at) {
        return at < elements.size()
                && elements.get(at) instanceof Word word
                && Character.isLetterOrDigit(word.norm().charAt(0))
                && !words.function(word.norm())
                && (words.language() == Language.ENGLISH || !clauses.verb(word) || trade(at));
    }

    /** "jual beli": buying, as a noun. */
    private boolean trade(int at) {
        return mark(at, "beli") && mark(at - 1, "jual");
    }

    /** "the agreement", "its charter", "perjanjian itu": a thing that the text has named or tells of elsewhere. */
    private boolean definite(int from, int head) {
        int pointer = words.language() == Language.ENGLISH ? from - 1 : head + 1;
        return pointer >= 0
                && pointer < elements.size()
                && elements.get(pointer) instanceof Word word
                && (words.is(word.norm(), WordClass.POINTER) || POSSESSIVES.contains(word.norm()));
    }

    private @Nullable State forwardLiteral(Frame frame, int atom, int at, State state, Atom.Literal literal) {
        int where = literal(literal, at) > 0 ? at : skip(at);
        int length = literal(literal, where);
        if (length > 0) {
            State taken = forward(frame, atom + 1, where + length, state);
            if (taken != null) {
                return taken;
            }
        }
        if (literal.optional()) {
            return forward(frame, atom + 1, at, state);
        }
        int behind = atom > 0 && frame.atoms().get(atom - 1) instanceof Atom.Slot ? behindAside(at) : at;
        int resumed = behind > at ? literal(literal, behind) : 0;
        return resumed > 0 ? forward(frame, atom + 1, behind + resumed, state) : null;
    }

    /** "called on Chad, which had closed the border, to": the index behind what a relative clause tells of a name; {@code at} without. */
    private int behindAside(int at) {
        boolean opens = mark(at, ",") && (is(at + 1, WordClass.RELATIVE) || is(at + 1, WordClass.DETERMINER));
        int end = at + 2;
        while (opens && end < elements.size() && end - at <= ASIDE && !mark(end, ",") && !mark(end, ".")) {
            end++;
        }
        return opens && mark(end, ",") ? end + 1 : at;
    }

    private @Nullable State forwardGap(Frame frame, int atom, int at, State state, Atom.Gap gap) {
        int end = at;
        for (int skipped = 0; skipped <= gap.most(); ) {
            State rest = forward(frame, atom + 1, end, state);
            if (rest != null) {
                return rest;
            }
            boolean owner = end < elements.size() && frame.relation() != RelationType.HOLDS_OFFICE && owner(end);
            if (end >= elements.size() || !(filler(end) || owner) || lesser(frame, end)) {
                return null;
            }
            skipped += light(end) ? 0 : 1;
            end += owner && tied(end) ? 3 : owner ? 2 : 1;
        }
        return null;
    }

    /** "as assistant coach", "the deputy president of": whoever is that does not lead. */
    private boolean lesser(Frame frame, int at) {
        return frame.relation() == RelationType.LEADER_OF && is(at, WordClass.LESSER);
    }

    /** "president of Japan's ruling party": the country that what follows belongs to. */
    private boolean owner(int at) {
        return tied(at) || owns(at);
    }

    /** "the Russian-led alliance": what a country does for what follows. */
    private boolean tied(int at) {
        return words.language() == Language.ENGLISH
                && elements.get(at) instanceof Phrase
                && at + 2 < elements.size()
                && elements.get(at + 1) instanceof Word dash
                && dash.norm().equals("-")
                && elements.get(at + 2) instanceof Word tie
                && (words.is(tie.norm(), WordClass.TIED) || words.is(tie.norm(), WordClass.BASED));
    }

    private boolean owns(int at) {
        boolean owner = words.language() == Language.ENGLISH
                && elements.get(at) instanceof Phrase phrase
                && phrase.references().size() == 1
                && phrase.references().getFirst().entity().type() == EntityType.COUNTRY
                && at + 1 < elements.size()
                && elements.get(at + 1) instanceof Word mark
                && mark.norm().equals("'s");
        int owned = at + 2;
        while (owner
                && owned < elements.size()
                && owned < at + OWNED
                && elements.get(owned) instanceof Word
                && filler(owned)) {
            owned++;
        }
        return owner && owned < elements.size() && elements.get(owned) instanceof Phrase;
    }

    private @Nullable State forwardStretch(Frame frame, int atom, int at, State state, Atom.Stretch stretch) {
        for (int end = at; end <= Math.min(elements.size(), at + stretch.most()); end++) {
            State rest = forward(frame, atom + 1, end, state);
            if (rest != null) {
                return rest;
            }
            boolean leaves = end < elements.size()
                    && elements.get(end) instanceof Word word
                    && ((clauses.verb(word)
                                    && !(nominal(end) && behindOwner(end))
                                    && !compound(end)
                                    && !reduced(at, end))
                            || (words.is(word.norm(), WordClass.SUBORDINATOR)
                                    && !words.is(word.norm(), WordClass.PREPOSITION))
                            || words.is(word.norm(), WordClass.RELATIVE)
                            || word.norm().equals(";"));
            if (leaves) {
                return null;
            }
        }
        return null;
    }

    /** ", a company registered in Virginia and run by": a participle that tells more of the noun of an apposition from {@code at} on. */
    private boolean reduced(int at, int verb) {
        boolean apposed = words.language() == Language.ENGLISH
                && verb > at
                && mark(at - 2, ",")
                && is(at - 1, WordClass.ARTICLE)
                && (plain(verb - 1) || light(verb - 1));
        return apposed
                && elements.get(verb) instanceof Word word
                && (word.norm().endsWith("ed") || words.is(word.norm(), WordClass.PARTICIPLE))
                && verb + 1 < elements.size()
                && (is(verb + 1, WordClass.PREPOSITION) || elements.get(verb + 1) instanceof When);
    }

    /** "trade bloc", "lobby group": a noun that might be a verb, before the noun that it tells more of. */
    private boolean compound(int at) {
        return words.language() == Language.ENGLISH
                && elements.get(at) instanceof Word word
                && !word.norm().endsWith("ed")
                && !word.norm().endsWith("ing")
                && !word.norm().endsWith("s")
                && at + 1 < elements.size()
                && elements.get(at + 1) instanceof Word noun
                && (words.is(noun.norm(), WordClass.BODY_NOUN) || words.is(noun.norm(), WordClass.KIND));
    }

    private @Nullable State backward(Frame frame, int atom, int at, int anchor, State state) {
        if (atom < 0) {
            return state;
        }
        Atom next = frame.atoms().get(atom);
        return switch (next) {
            case Atom.Literal literal -> backwardLiteral(frame, atom, at, anchor, state, literal);
            case Atom.Slot slot -> {
                int phrase = skipLeft(at);
                yield fits(slot, phrase) && !stage(frame, phrase)
                        ? backward(frame, atom - 1, phrase - 1, anchor, fill(state.copy(), slot, phrase))
                        : null;
            }
            case Atom.Gap gap -> backwardGap(frame, atom, at, anchor, state, gap);
            case Atom.Absent absent -> throw new IllegalStateException("! stands right of its anchor: " + frame.name());
            case Atom.Stretch stretch ->
                throw new IllegalStateException("A stretch stands right of its anchor: " + frame.name());
            case Atom.Verb verb ->
                throw new IllegalStateException("A verb stands right of the anchor: " + frame.name());
            case Atom.Implied implied ->
                throw new IllegalStateException("What is implied stands right of the anchor: " + frame.name());
            case Atom.Thing thing -> {
                int before = at;
                while (before > 0
                        && (light(before)
                                || is(before, WordClass.BE)
                                || is(before, WordClass.NEGATION)
                                || is(before, WordClass.FUTURE)
                                || mark(before, ","))) {
                    before--;
                }
                if (told(thing, before)) {
                    State named = object(state, before);
                    named.mood = clauses.mood(before + 1, anchor);
                    yield backward(frame, atom - 1, before - 1, anchor, named);
                }
                Optional<Noun> found = nounBefore(thing, at);
                if (found.isEmpty()) {
                    yield null;
                }
                State named = state.copy();
                named.noun = found.get();
                named.mood = clauses.mood(found.get().to(), anchor);
                yield backward(frame, atom - 1, found.get().from() - 1, anchor, named);
            }
            case Atom.Date date ->
                throw new IllegalStateException("A date stands right of its anchor: " + frame.name());
            case Atom.Clause clause -> {
                int reduced = reduced(frame, at + 1, anchor);
                if (reduced >= 0 && fits(clause.slot(), reduced)) {
                    yield backward(frame, atom - 1, reduced - 1, anchor, fill(state.copy(), clause.slot(), reduced));
                }
                Optional<Clauses.Governed> governed = clauses.subject(at + 1);
                if (governed.isEmpty()
                        || !(fits(clause.slot(), governed.get().index())
                                || intends(clause.slot(), governed.get().index()))
                        || voice(frame, governed.get(), anchor)
                        || making(frame, governed.get(), anchor)
                        || (elements.get(at + 1) instanceof Word && clauses.overtaken(at + 1))) {
                    yield null;
                }
                State found = fill(state.copy(), clause.slot(), governed.get().index());
                found.mood = clauses.deniedAbove(governed.get().index())
                        .or(() -> governed.get().mood().hearsay() ? clauses.rumourDenied(anchor) : Optional.empty())
                        .map(governed.get().mood()::denied)
                        .orElse(governed.get().mood());
                found.distance = governed.get().distance();
                found.lastOnly = governed.get().last() && clause.slot().role() == Atom.Role.SUBJECT;
                found.lastObject = governed.get().last() && clause.slot().role() == Atom.Role.OBJECT;
                yield backward(frame, atom - 1, governed.get().index() - 1, anchor, found);
            }
            case Atom.Main main -> {
                Optional<Integer> found = clauses.teller(anchor).or(clauses::main);
                yield found.isPresent() && fits(main.slot(), found.get())
                        ? backward(frame, atom - 1, at, anchor, fill(state.copy(), main.slot(), found.get()))
                        : null;
            }
        };
    }

    /** "the UN mission in Colombia, led by X": a country in which something is that is led. */
    private boolean stage(Frame frame, int at) {
        return words.language() == Language.ENGLISH
                && frame.relation() == RelationType.LEADER_OF
                && mark(at - 1, "in")
                && mark(at + 1, ",")
                && elements.get(at) instanceof Phrase land
                && land.references().stream().allMatch(it -> it.entity().type() == EntityType.COUNTRY);
    }

    /** "a fund that the bloc set up in 2024": whoever founds something then is not what was founded. */
    private boolean making(Frame frame, Clauses.Governed governed, int anchor) {
        return words.language() == Language.ENGLISH
                && frame.relation() == RelationType.FOUNDED_IN
                && !governed.mood().passive()
                && (clauses.fronted(anchor).isPresent()
                        || (governed.index() == anchor - 1 && is(governed.index() - 1, WordClass.BODY_NOUN)));
    }

    /** Whether an English participle is passive where the frame is not, or the other way round. */
    private boolean voice(Frame frame, Clauses.Governed governed, int anchor) {
        if (words.language() != Language.ENGLISH || !(elements.get(anchor) instanceof Word word)) {
            return false;
        }
        if (frame.has("passive")) {
            return !governed.mood().passive() && overPerson(frame, anchor + 1);
        }
        return governed.mood().passive()
                && !word.norm().endsWith("ing")
                && !word.norm().endsWith("s");
    }

    /** "the treaty, signed by X, binds …": the name before the comma that a participle with its agent tells of, or -1. */
    private int reduced(Frame frame, int verb, int anchor) {
        int comma = verb - 1;
        while (comma > 0 && is(comma, WordClass.ADVERB)) {
            comma--;
        }
        boolean agent = words.language() == Language.ENGLISH
                && frame.has("passive")
                && verb == anchor
                && !being.get(anchor)
                && frame.atoms().stream()
                        .skip(frame.anchor() + 1L)
                        .anyMatch(atom -> atom instanceof Atom.Literal literal
                                && !literal.optional()
                                && literal.alternatives().contains(List.of("by")));
        boolean told = agent
                && comma > 0
                && elements.get(comma) instanceof Word mark
                && mark.norm().equals(",")
                && elements.get(comma - 1) instanceof Phrase phrase
                && !phrase.modifier()
                && phrase.references().size() == 1
                && !clauses.behindPreposition(comma - 1);
        boolean ambiguous = told && comma > 1 && elements.get(comma - 2) instanceof Word before && clauses.verb(before);
        return told && !(ambiguous && mayBe((Phrase) elements.get(comma - 1), ACTORS)) ? comma - 1 : -1;
    }

    /** "appointed X to replace Y": whether a frame passes over the person right behind its verb, who is the verb's object. */
    private boolean overPerson(Frame frame, int behind) {
        int object = skip(behind);
        return frame.atoms().get(Math.min(frame.anchor() + 1, frame.atoms().size() - 1)) instanceof Atom.Stretch
                && object < elements.size()
                && elements.get(object) instanceof Phrase phrase
                && !phrase.modifier()
                && mayBe(phrase, Set.of(EntityType.PERSON));
    }

    private @Nullable State backwardLiteral(
            Frame frame, int atom, int at, int anchor, State state, Atom.Literal literal) {
        for (int where : new int[] {at, skipLeft(at)}) {
            for (List<String> alternative : literal.alternatives()) {
                int start = where - alternative.size() + 1;
                if (start >= 0 && stands(alternative, start, 0)) {
                    State taken = backward(frame, atom - 1, start - 1, anchor, state);
                    if (taken != null) {
                        return taken;
                    }
                }
            }
        }
        return literal.optional() ? backward(frame, atom - 1, at, anchor, state) : null;
    }

    private @Nullable State backwardGap(Frame frame, int atom, int at, int anchor, State state, Atom.Gap gap) {
        int where = at;
        for (int skipped = 0; skipped <= gap.most(); skipped++) {
            State rest = backward(frame, atom - 1, where, anchor, state);
            if (rest != null) {
                return rest;
            }
            if (where < 0 || !filler(where) || lesser(frame, where)) {
                return null;
            }
            where--;
        }
        return null;
    }

    /** Whether a thing stands at {@code at} that has been read as such. */
    private boolean told(Atom.Thing thing, int at) {
        return at >= 0
                && at < elements.size()
                && elements.get(at) instanceof Phrase phrase
                && !phrase.modifier()
                && phrase.references().size() == 1
                && phrase.references().getFirst().way() == Term.NO_NAME
                && phrase.references().getFirst().entity().name().indexOf(' ') > 0
                && phrase.references().getFirst().entity().type() == thing.type();
    }

    private static State object(State state, int phrase) {
        State filled = state.copy();
        filled.object = phrase;
        return filled;
    }

    private static State fill(State state, Atom.Slot slot, int phrase) {
        if (slot.role() != Atom.Role.OBJECT) {
            state.subject = phrase;
            state.subjects = slot.types();
        }
        if (slot.role() != Atom.Role.SUBJECT) {
            state.object = phrase;
            state.objects = slot.types();
        }
        return state;
    }

    /** "Kenya's plan to join": whether the owner of a plan fits who does it. */
    private boolean intends(Atom.Slot slot, int at) {
        return clauses.resolved(at)
                && elements.get(at) instanceof Phrase owner
                && !owner.references().isEmpty()
                && (slot.types().isEmpty() || mayBe(owner, slot.types()));
    }

    private boolean fits(Atom.Slot slot, int at) {
        if (at < 0
                || at >= elements.size()
                || !(elements.get(at) instanceof Phrase phrase)
                || phrase.references().isEmpty()) {
            return false;
        }
        // An Indonesian noun stands before the name that it takes, as in "invasi Ukraina".
        if ((phrase.modifier() || beforePerson(at)) && !slot.loose() && words.language() == Language.ENGLISH) {
            return false;
        }
        if (slot.role() == Atom.Role.BOTH && phrase.references().size() < 2) {
            return false;
        }
        if (phrase.modifier() && is(at + 1, WordClass.CITIZEN)) {
            return false;
        }
        if (slot.role() != Atom.Role.OBJECT
                && words.language() == Language.INDONESIAN
                && is(at - 1, WordClass.CITIZEN)
                && phrase.references().getFirst().entity().type() != EntityType.PERSON) {
            return false;
        }
        return slot.types().isEmpty() || mayBe(phrase, slot.types());
    }

    /** "attacked a Kenyan army camp": a country that tells whose the noun behind it is. */
    private boolean belonging(Phrase land, int at) {
        return words.language() == Language.ENGLISH
                && is(at - 1, WordClass.ARTICLE)
                && plain(at + 1)
                && !land.references().isEmpty()
                && land.references().stream().allMatch(it -> it.entity().type() == EntityType.COUNTRY);
    }

    /** "beat Communist Jeannette Jara": a body right before a person, of whom it only tells. */
    private boolean beforePerson(int at) {
        return words.language() == Language.ENGLISH
                && at + 1 < elements.size()
                && elements.get(at) instanceof Phrase body
                && !body.references().isEmpty()
                && body.references().stream().allMatch(it -> it.entity().type() == EntityType.ORGANIZATION)
                && elements.get(at + 1) instanceof Phrase person
                && !person.modifier()
                && person.references().size() == 1
                && person.references().getFirst().entity().type() == EntityType.PERSON;
    }

    private static boolean mayBe(Phrase phrase, Set<EntityType> types) {
        for (Reference reference : phrase.references()) {
            for (Entity reading : reference.readings()) {
                if (types.contains(reading.type())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The next element that is neither adverb nor quotation mark nor date. */
    private int skip(int from) {
        int at = from;
        while (at < elements.size() && light(at)) {
            at++;
        }
        return at;
    }

    private int skipLeft(int from) {
        int at = from;
        while (at >= 0 && light(at)) {
            at--;
        }
        return at;
    }

    private boolean light(int at) {
        return light.get(at);
    }

    /** "met not only A but also B": words that deny nothing. */
    private boolean notOnly(int at) {
        return (is(at, WordClass.NEGATION) && is(at + 1, WordClass.MERELY))
                || (is(at, WordClass.MERELY) && is(at - 1, WordClass.NEGATION));
    }

    private boolean weightless(int at) {
        return switch (elements.get(at)) {
            case When when -> true;
            case Phrase phrase -> false;
            case Word word when word.norm().equals("that") && !opens(at) -> false;
            case Word word ->
                word.norm().equals("'s")
                        || TRANSPARENT.contains(word.norm())
                        || words.is(word.norm(), WordClass.ADVERB)
                        || words.is(word.norm(), WordClass.DETERMINER)
                        || measures(at)
                        || notOnly(at)
                        || (words.is(word.norm(), WordClass.PREPOSITION)
                                && at + 1 < elements.size()
                                && elements.get(at + 1) instanceof When);
        };
    }

    /** Either word of "rounds of", "a series of": only what follows is told of. */
    private boolean measures(int at) {
        return (is(at, WordClass.MEASURE) && follows(at + 1)) || (follows(at) && is(at - 1, WordClass.MEASURE));
    }

    /** Whether "of" stands at {@code at}. */
    private boolean follows(int at) {
        return at > 0
                && at < elements.size()
                && elements.get(at) instanceof Word word
                && word.norm().equals("of");
    }

    private boolean is(int at, WordClass wanted) {
        return at >= 0
                && at < elements.size()
                && elements.get(at) instanceof Word word
                && words.is(word.norm(), wanted);
    }

    /** Whether "that" at {@code at} is a determiner or opens what is said, and no relative clause. */
    private boolean opens(int at) {
        return at == 0
                || (elements.get(at - 1) instanceof Word before
                        && (!before.token().word() || clauses.verb(before) || words.function(before.norm())));
    }

    private boolean filler(int at) {
        if (light(at)) {
            return true;
        }
        if (elements.get(at) instanceof Phrase phrase) {
            return (phrase.modifier() && (qualifies(at) || belonging(phrase, at))) || beforePerson(at);
        }
        if (!(elements.get(at) instanceof Word word)
                || !(word.token().word() || word.norm().equals(PERCENT) || CURRENCY.contains(word.norm()))) {
            return false;
        }
        String norm = word.norm();
        if (sofar(at)) {
            return true;
        }
        return (!clauses.verb(word) || nominal(at))
                && !words.is(norm, WordClass.OBLIGATION)
                && !words.is(norm, WordClass.PREPOSITION)
                && !words.is(norm, WordClass.SUBORDINATOR)
                && !words.is(norm, WordClass.RELATIVE)
                && !words.is(norm, WordClass.CONJUNCTION)
                && !words.is(norm, WordClass.PURPOSE)
                && !words.is(norm, WordClass.NEGATION)
                && !words.is(norm, WordClass.SAID)
                && !words.is(norm, WordClass.PRONOUN_PERSON);
    }

    /** "the small but influential party", "partai kecil tetapi kuat": a conjunction between two adjectives before a noun. */
    private boolean contrasts(int at) {
        return at > 0 && is(at, WordClass.ADVERSATIVE) && plain(at - 1) && plain(at + 1);
    }

    /** "selama ini", "sejak itu": an adverb of two words. */
    private boolean sofar(int at) {
        return words.language() == Language.INDONESIAN
                && words.is(((Word) elements.get(at)).norm(), WordClass.PREPOSITION)
                && is(at + 1, WordClass.POINTER);
    }

    /** Whether a name only says what the name behind it is: "the Ukrainian town of X", "Syria's Kurdish leader Y". */
    private boolean qualifies(int at) {
        if (words.language() != Language.ENGLISH) {
            return describesPerson(at);
        }
        int next = at + 1;
        while (next < elements.size()
                && next <= at + LONGEST_NOUN
                && elements.get(next) instanceof Word word
                && (word.norm().equals("'s")
                        || (word.token().word()
                                && Character.isLowerCase(word.token().text().charAt(0))
                                && !words.function(word.norm())
                                && (!clauses.verb(word) || (next == at + 1 && is(next, WordClass.VERB_NOUN)))))) {
            next++;
        }
        return next < elements.size()
                && elements.get(next) instanceof Phrase named
                && !named.references().isEmpty()
                && !named.modifier();
    }

    /** "mantan eksekutif Oracle Adam Presser": the body or country of a person named right behind it. */
    private boolean describesPerson(int at) {
        return elements.get(at) instanceof Phrase body
                && body.references().stream().noneMatch(it -> it.entity().type() == EntityType.PERSON)
                && at + 1 < elements.size()
                && elements.get(at + 1) instanceof Phrase named
                && !named.modifier()
                && !named.references().isEmpty()
                && named.references().getFirst().entity().type() == EntityType.PERSON;
    }

    /** "Ryanair's previous offer": whether a mark of possession stands a few words before. */
    private boolean behindOwner(int at) {
        return (at > 0 && mark(at - 1)) || (at > 1 && mark(at - 2)) || (at > 2 && mark(at - 3));
    }

    private boolean mark(int at) {
        return mark(at, "'s");
    }

    /** "of training the Houthis": a form in -ing behind a preposition, with an object that has an article. */
    private boolean gerund(int at) {
        return elements.get(at) instanceof Word word
                && word.norm().endsWith("ing")
                && is(at - 1, WordClass.PREPOSITION)
                && is(at + 1, WordClass.ARTICLE);
    }

    /** Whether a word that may be a verb is a noun here: "resigned as head of", "mediate talks between". */
    private boolean nominal(int at) {
        return words.language() == Language.ENGLISH
                && at > 0
                && elements.get(at) instanceof Word word
                && words.is(word.norm(), WordClass.VERB_NOUN)
                && !gerund(at)
                && (urban(at - 1) || common(at - 1));
    }

    /** "the Rotterdam shipping group": a town between an article and nouns. */
    private boolean urban(int at) {
        return elements.get(at) instanceof Phrase town
                && is(at - 1, WordClass.ARTICLE)
                && town.references().size() == 1
                && town.references()
                        .getFirst()
                        .reading(it -> it.type() == EntityType.PLACE)
                        .isPresent();
    }

    /** Whether a noun may follow the word here. */
    private boolean common(int at) {
        return elements.get(at) instanceof Word before
                && before.token().word()
                && !words.is(before.norm(), WordClass.RELATIVE)
                && !words.is(before.norm(), WordClass.FUTURE)
                && !words.is(before.norm(), WordClass.POSSIBLE)
                && !words.is(before.norm(), WordClass.PURPOSE)
                && !words.is(before.norm(), WordClass.CONJUNCTION)
                && !words.is(before.norm(), WordClass.PRONOUN_PERSON)
                && !words.is(before.norm(), WordClass.PRONOUN_PLURAL);
    }
}
