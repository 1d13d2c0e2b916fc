package org.simpul.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.simpul.extract.grammar.WordClass;
import org.simpul.extract.grammar.Words;
import org.simpul.knowledge.EntityType;
import org.simpul.text.Language;

/** Joins phrases that stand together: "Putin dan Xi", "Russia-China", "India, Iran and Belarus". */
final class Coordination {

    private static final int LOOK_BACK = 8;
    private static final int DESCRIPTION = 6;

    private static final Set<String> ORIGIN = Set.of("dari", "asal", "of", "from");
    private static final Set<String> OPENERS = Set.of(":", "-", "–", "—", ",", "(");
    private static final Set<String> DASHES = Set.of("-", "–", "—", ",");
    private static final int COUNTED = 5;
    private static final Set<String> PAIRING = Set.of("between", "antara", "both", "baik");
    private static final Set<String> TIED = Set.of(
            "pesaing", "rival", "saingan", "kompetitor", "anggota", "sekutu", "mitra", "tetangga", "kader", "fraksi");

    private final List<Element> elements;
    private final Words words;

    Coordination(List<Element> elements, Words words) {
        this.elements = elements;
        this.words = words;
    }

    List<Element> join() {
        List<Element> joined = new ArrayList<>();
        int at = 0;
        while (at < elements.size()) {
            List<Integer> members = elements.get(at) instanceof Element.Phrase first
                            && !first.references().isEmpty()
                    ? members(at)
                    : List.of(at);
            joined.add(members.size() > 1 ? group(members) : elements.get(at));
            boolean enclosed = members.size() == 2
                    && mark(members.getLast() - 1, ",")
                    && mark(members.getLast() + 1, ",")
                    && !opensRelative(members.getLast() + 2)
                    && spouse(elements, words, at) == members.getLast();
            at = members.getLast() + (enclosed ? 2 : 1);
        }
        return counted(joined);
    }

    /** "by four countries: Chile, Peru, …", "with its three rivals, A, B and C": names stand for the nouns that count them. */
    private List<Element> counted(List<Element> joined) {
        List<Element> kept = new ArrayList<>(joined);
        for (int at = 3; at < kept.size(); at++) {
            int opener = kept.get(at) instanceof Element.Phrase list
                            && list.references().size() > 1
                    ? opener(kept, at)
                    : -1;
            int number = opener < 0 ? -1 : number(kept, opener);
            if (number > 0 && governs(kept.get(number - 1))) {
                boolean dash = Element.reads(kept, opener, "-")
                        || Element.reads(kept, opener, "–")
                        || Element.reads(kept, opener, "—");
                boolean closed = at + 1 < kept.size()
                        && kept.get(at + 1) instanceof Element.Word mark
                        && (dash
                                ? DASHES.contains(mark.norm())
                                : mark.norm().equals(")") && Element.reads(kept, opener, "("));
                if (closed) {
                    kept.remove(at + 1);
                }
                kept.subList(number, at).clear();
                at = number;
            }
        }
        return kept;
    }

    /** Where the mark stands that parts the list at {@code list} from the noun that counts it; -1 without. */
    private int opener(List<Element> joined, int list) {
        int at = list - 1;
        if (joined.get(at) instanceof Element.Word namely && words.is(namely.norm(), WordClass.LISTING)) {
            at--;
        }
        return at > 1 && joined.get(at) instanceof Element.Word mark && OPENERS.contains(mark.norm()) ? at : -1;
    }

    /** The number that the words before {@code opener} open with; -1 without. */
    private int number(List<Element> joined, int opener) {
        int at = opener - 1;
        while (at > 0
                && opener - at < COUNTED
                && (joined.get(at) instanceof Element.Phrase owner
                        ? owner.modifier() && at < opener - 1
                        : joined.get(at) instanceof Element.Word word
                                && word.token().word()
                                && !words.is(word.norm(), WordClass.SEVERAL)
                                && !words.function(word.norm())
                                && !words.verb(word.norm()))) {
            at--;
        }
        return at > 0
                        && at < opener - 1
                        && joined.get(at) instanceof Element.Word number
                        && words.is(number.norm(), WordClass.SEVERAL)
                ? at
                : -1;
    }

    private boolean governs(Element before) {
        return before instanceof Element.Word word
                && (words.is(word.norm(), WordClass.PREPOSITION) || words.verb(word.norm()));
    }

    /** "ChatGPT besutan OpenAI dan Gemini milik Google": two things, each with whose it is behind it. */
    private boolean each(int from, int other) {
        return from > 0
                && other + 1 < elements.size()
                && elements.get(from - 1) instanceof Element.Word one
                && elements.get(other + 1) instanceof Element.Word two
                && words.is(one.norm(), WordClass.ORIGIN)
                && words.is(two.norm(), WordClass.ORIGIN);
    }

    /**
     * "Declan Tiern, a former fisherman, and his wife, Orla Kean", "Budi Hartono dan istrinya, Ratna": the index of whom the
     * person at {@code from} is married to, named beside; -1 without.
     */
    static int spouse(List<Element> elements, Words words, int from) {
        int at = from + 1;
        if (!person(elements, from)) {
            return -1;
        }
        if (Element.reads(elements, at, ",") && at + 1 < elements.size() && plain(elements, words, at + 1)) {
            at++;
            while (at < elements.size() && at - from <= DESCRIPTION && plain(elements, words, at)) {
                at++;
            }
            if (!Element.reads(elements, at, ",")) {
                return -1;
            }
        }
        at += Element.reads(elements, at, ",") ? 1 : 0;
        boolean and = at < elements.size()
                && elements.get(at) instanceof Element.Word word
                && words.is(word.norm(), WordClass.CONJUNCTION);
        int kin = words.language() == Language.ENGLISH
                        && (Element.reads(elements, at + 1, "his") || Element.reads(elements, at + 1, "her"))
                ? at + 2
                : at + 1;
        boolean married = and
                && kin < elements.size()
                && elements.get(kin) instanceof Element.Word word
                && words.is(word.norm(), WordClass.SPOUSE)
                && (words.language() == Language.INDONESIAN || kin == at + 2);
        int name = Element.reads(elements, kin + 1, ",") ? kin + 2 : kin + 1;
        return married && person(elements, name) ? name : -1;
    }

    private boolean opensRelative(int at) {
        return at < elements.size()
                && elements.get(at) instanceof Element.Word word
                && words.is(word.norm(), WordClass.RELATIVE);
    }

    private static boolean person(List<Element> elements, int at) {
        return at < elements.size()
                && elements.get(at) instanceof Element.Phrase phrase
                && !phrase.modifier()
                && phrase.references().size() == 1
                && !phrase.references().getFirst().antecedent()
                && phrase.references().getFirst().entity().type() == EntityType.PERSON;
    }

    /** Whether a word that is no verb and joins nothing stands at {@code at}. */
    private static boolean plain(List<Element> elements, Words words, int at) {
        return elements.get(at) instanceof Element.Word word
                && word.token().word()
                && !words.verb(word.norm())
                && !words.is(word.norm(), WordClass.CONJUNCTION)
                && !words.is(word.norm(), WordClass.RELATIVE)
                && !words.is(word.norm(), WordClass.SUBORDINATOR);
    }

    /** The phrases that stand together from the one at {@code from} on; itself alone where none do. */
    private List<Integer> members(int from) {
        int spouse = spouse(elements, words, from);
        if (spouse > from) {
            return List.of(from, spouse);
        }
        List<Integer> members = new ArrayList<>(List.of(from));
        List<Integer> closed = List.of(from);
        while (true) {
            int next = behindOrigin(members.getLast()) + 1;
            boolean slash = mark(next, "/") && glued(next) && person(from) && person(next + 1);
            boolean dash = slash || ((mark(next, "-") || mark(next, "\u2013")) && glued(next));
            boolean comma = mark(next, ",");
            int and = comma ? next + 1 : next;
            boolean conjunction = and < elements.size()
                    && elements.get(and) instanceof Element.Word word
                    && (words.is(word.norm(), WordClass.CONJUNCTION) || together(and));
            boolean aswell = words.language() == Language.ENGLISH
                    && mark(and, "as")
                    && mark(and + 1, "well")
                    && mark(and + 2, "as");
            boolean butalso = words.language() == Language.ENGLISH
                    && mark(and, "but")
                    && (mark(and + 1, "also") || mark(and + 1, "even"));
            conjunction |= aswell || butalso;
            int other = aswell ? and + 3 : butalso ? and + 2 : conjunction ? and + 1 : next + 1;
            while ((conjunction || comma)
                    && other < elements.size()
                    && elements.get(other) instanceof Element.Word word
                    && words.is(word.norm(), WordClass.DETERMINER)) {
                other++;
            }
            boolean then = conjunction && other == and + 1 && (mark(other, "then") || mark(other, "later"));
            other += then ? 1 : 0;
            while (then
                    && other < elements.size()
                    && elements.get(other) instanceof Element.Word word
                    && words.is(word.norm(), WordClass.DETERMINER)) {
                other++;
            }
            boolean contrasted = words.language() == Language.ENGLISH && mark(and, "but") && !butalso;
            if (contrasted || (conjunction && each(from, other))) {
                break;
            }
            if (conjunction && ownsBody(from, other)) {
                boolean owns = elements.get(other + 2) instanceof Element.Phrase body && body.modifier();
                if (owns || mark(other + 3, "'s")) {
                    break;
                }
                other += 2;
            }
            if (comma && !conjunction && members.size() == 1 && numbered(from)) {
                break;
            }
            other = (conjunction || comma) && person(from) ? owned(other) : other;
            boolean described = conjunction && described(other) > other;
            other = described ? described(other) : other;
            boolean qualifies = words.language() == Language.ENGLISH
                    && !described
                    && conjunction
                    && other < elements.size()
                    && elements.get(other) instanceof Element.Phrase adjective
                    && adjective.modifier()
                    && elements.get(from) instanceof Element.Phrase head
                    && !head.modifier()
                    && !mark(from - 1, "a")
                    && !mark(from - 1, "an")
                    && !mark(other + 1, "'s");
            if (qualifies) {
                break;
            }
            boolean origin = next > members.getLast() + 1;
            if (!(dash || comma || conjunction)
                    || !joinable(from, other)
                    || (origin && !person(other))
                    || (members.size() == 1 && comma && conjunction && acts(other + 1))
                    || (comma
                            && conjunction
                            && (nested(members, other) || (members.size() == 1 && (apposed(from) || relative(from)))))
                    || (other > and + 1
                            && !aswell
                            && !described
                            && !mark(other - 1, "'s")
                            && adjectival(from, other))) {
                closed = conjunction && members.size() > 1 && others(and + 1) ? List.copyOf(members) : closed;
                break;
            }
            members.add(other);
            if (comma && !conjunction && headed(from, other)) {
                closed = List.copyOf(members);
                break;
            }
            if (dash || conjunction) {
                closed = List.copyOf(members);
                boolean more = (dash && mark(other + 1, "-")) || (conjunction && together(and));
                if (!more) {
                    break;
                }
            }
        }
        boolean parted =
                opensClause(from, closed.getLast()) || (mark(from + 1, ",") && adverbial(from, closed.getLast()));
        return closed.size() > 1 && !parted ? closed : List.of(from);
    }

    /** "Rwanda, Peru, dan lebih dari seratus negara lain": several more without a name close what is listed. */
    private boolean others(int from) {
        int at = from;
        boolean several = false;
        boolean noun = false;
        boolean rest = false;
        while (at < elements.size()
                && at - from < DESCRIPTION
                && elements.get(at) instanceof Element.Word word
                && word.token().word()
                && !words.verb(word.norm())
                && !rest) {
            several |=
                    !noun && (words.is(word.norm(), WordClass.DETERMINER) || words.is(word.norm(), WordClass.SEVERAL));
            noun |= !words.function(word.norm());
            rest = noun && words.is(word.norm(), WordClass.NEXT);
            at++;
        }
        return words.language() == Language.INDONESIAN
                && (rest || (several && noun && at < elements.size() && !verbal(at)));
    }

    private boolean verbal(int at) {
        return elements.get(at) instanceof Element.Word word && words.verb(word.norm());
    }

    /** "dua kilang China, X dan Y", "dua pesaing X, Y dan Z": the name only says whose those are that are named behind the comma. */
    private boolean numbered(int from) {
        boolean land = words.language() == Language.INDONESIAN
                && elements.get(from) instanceof Element.Phrase phrase
                && phrase.references().size() == 1
                && (phrase.references().getFirst().entity().type() == EntityType.COUNTRY
                        || (from > 0
                                && elements.get(from - 1) instanceof Element.Word tied
                                && TIED.contains(tied.norm())));
        int at = from - 1;
        while (land
                && at > 0
                && from - at <= DESCRIPTION
                && elements.get(at) instanceof Element.Word word
                && word.token().word()
                && !words.is(word.norm(), WordClass.SEVERAL)
                && !words.function(word.norm())
                && !words.verb(word.norm())) {
            at--;
        }
        return land
                && at >= 0
                && at < from - 1
                && elements.get(at) instanceof Element.Word word
                && words.is(word.norm(), WordClass.SEVERAL);
    }

    /** "Thailand bersama Indonesia dan Laos akan …": who does something together, before its verb. */
    private boolean together(int at) {
        boolean with = words.language() == Language.INDONESIAN
                && elements.get(at) instanceof Element.Word word
                && word.norm().equals("bersama")
                && at == 1;
        int behind = with ? listed(at + 2) : at;
        while (with
                && behind < elements.size()
                && elements.get(behind) instanceof Element.Word word
                && (words.is(word.norm(), WordClass.ADVERB) || words.is(word.norm(), WordClass.FUTURE))) {
            behind++;
        }
        return with
                && behind < elements.size()
                && elements.get(behind) instanceof Element.Word word
                && words.verb(word.norm());
    }

    /** Behind the names that commas and conjunctions add from {@code from} on. */
    private int listed(int from) {
        int at = from;
        while (at < elements.size()) {
            int next = mark(at, ",") ? at + 1 : at;
            next += next < elements.size()
                            && elements.get(next) instanceof Element.Word word
                            && words.is(word.norm(), WordClass.CONJUNCTION)
                    ? 1
                    : 0;
            if (next == at || next >= elements.size() || !(elements.get(next) instanceof Element.Phrase)) {
                return at;
            }
            at = next + 1;
        }
        return at;
    }

    /** "in Celaya, Mexico, and the Association": the comma closes a country behind its town. */
    private boolean nested(List<Integer> members, int other) {
        int town = members.size() == 2 ? members.getFirst() : members.getFirst() - 2;
        return words.language() == Language.ENGLISH
                && members.size() <= 2
                && town >= 0
                && mark(town + 1, ",")
                && place(town)
                && place(members.getLast())
                && !place(other);
    }

    /** "Chad, a close ally of Libya, and Niger", "X, a firm registered in Malta, and Y": the comma closes what is told of a name. */
    private boolean apposed(int from) {
        int at = from - 1;
        while (at > 0
                && from - at <= DESCRIPTION
                && elements.get(at) instanceof Element.Word word
                && word.token().word()
                && (!words.verb(word.norm()) || reduced(at))
                && !words.is(word.norm(), WordClass.CONJUNCTION)
                && !words.is(word.norm(), WordClass.SUBORDINATOR)
                && !words.is(word.norm(), WordClass.RELATIVE)) {
            at--;
        }
        return at < from - 1 && behindName(at);
    }

    /** "Tata, which owns Jaguar, and Ford": the comma closes what is told of the name before it. */
    private boolean relative(int from) {
        int at = from - 1;
        while (at > 1
                && from - at <= DESCRIPTION
                && elements.get(at) instanceof Element.Word word
                && word.token().word()
                && !words.is(word.norm(), WordClass.RELATIVE)) {
            at--;
        }
        return words.language() == Language.ENGLISH
                && at > 1
                && elements.get(at) instanceof Element.Word word
                && words.is(word.norm(), WordClass.RELATIVE)
                && behindName(at - 1);
    }

    /** Whether a comma at {@code at} stands right behind a name. */
    private boolean behindName(int at) {
        return at > 0 && mark(at, ",") && elements.get(at - 1) instanceof Element.Phrase;
    }

    /** "a firm registered in": a participle behind the noun that it tells more of. */
    private boolean reduced(int at) {
        return words.language() == Language.ENGLISH
                && at > 1
                && elements.get(at) instanceof Element.Word word
                && (word.norm().endsWith("ed") || words.is(word.norm(), WordClass.TIED))
                && elements.get(at - 1) instanceof Element.Word noun
                && noun.token().word()
                && !words.function(noun.norm())
                && !words.verb(noun.norm());
    }

    private boolean place(int at) {
        return elements.get(at) instanceof Element.Phrase phrase
                && !phrase.references().isEmpty()
                && (phrase.references().getFirst().entity().type() == EntityType.PLACE
                        || phrase.references().getFirst().entity().type() == EntityType.COUNTRY);
    }

    /** ", and Ait-Nouri was sent off": a comma parts no two names, so that a new clause opens. */
    private boolean acts(int at) {
        return words.language() == Language.ENGLISH
                && at < elements.size()
                && elements.get(at) instanceof Element.Word word
                && words.verb(word.norm());
    }

    /** "titles with Porto and the Greek double": an article parts a name from an adjective. */
    private boolean adjectival(int from, int other) {
        return words.language() == Language.ENGLISH
                && elements.get(from) instanceof Element.Phrase first
                && elements.get(other) instanceof Element.Phrase second
                && second.modifier()
                && !first.modifier();
    }

    /** "Asean, China endorse framework": a headline's comma stands for "and". */
    private boolean headed(int from, int other) {
        boolean line = from == 0 && other == 2 && !mark(elements.size() - 1, ".");
        return line
                && other + 1 < elements.size()
                && elements.get(other + 1) instanceof Element.Word word
                && words.verb(word.norm())
                && !words.is(word.norm(), WordClass.SAID)
                && !words.is(word.norm(), WordClass.SPEECH);
    }

    /** "As a member of ASEAN, Vietnam and Laos agreed": the first name belongs to what opens the sentence. */
    private boolean adverbial(int from, int last) {
        boolean opens = from > 0
                && from < 6
                && elements.getFirst() instanceof Element.Word word
                && (words.is(word.norm(), WordClass.PREPOSITION) || words.is(word.norm(), WordClass.SUBORDINATOR))
                && elements.subList(0, from).stream()
                        .noneMatch(element -> element instanceof Element.Word mark
                                && mark.norm().equals(","));
        int behind = last + 1;
        while (behind < elements.size()
                && elements.get(behind) instanceof Element.Word word
                && words.function(word.norm())
                && !words.is(word.norm(), WordClass.PREPOSITION)
                && !words.verb(word.norm())) {
            behind++;
        }
        return opens
                && behind < elements.size()
                && elements.get(behind) instanceof Element.Word word
                && words.verb(word.norm());
    }

    /** "Adam Malik dari Indonesia, Thanat Khoman dari Thailand": the index of where a person of a list comes from. */
    private int behindOrigin(int phrase) {
        boolean from = phrase + 2 < elements.size()
                && person(phrase)
                && elements.get(phrase + 1) instanceof Element.Word word
                && ORIGIN.contains(word.norm())
                && elements.get(phrase + 2) instanceof Element.Phrase
                && !person(phrase + 2);
        return from ? phrase + 2 : phrase;
    }

    /** "Ryanair and the Portuguese pilots' union SPAC": the index of the name behind nouns that say what it is, else the same. */
    private int described(int from) {
        int at = from;
        boolean noun = false;
        while (words.language() == Language.ENGLISH && at < elements.size() && at - from < DESCRIPTION) {
            boolean qualifies = elements.get(at) instanceof Element.Phrase phrase && phrase.modifier();
            boolean plain = elements.get(at) instanceof Element.Word word
                    && (word.norm().startsWith("'")
                            || (Character.isLowerCase(word.token().text().charAt(0))
                                    && !words.function(word.norm())
                                    && !words.verb(word.norm())));
            if (!qualifies && !plain) {
                break;
            }
            noun = elements.get(at) instanceof Element.Word word
                    && (words.is(word.norm(), WordClass.BODY_NOUN) || words.is(word.norm(), WordClass.BUSINESS));
            at++;
        }
        boolean named = noun
                && at < elements.size()
                && elements.get(at) instanceof Element.Phrase phrase
                && !phrase.modifier()
                && !phrase.references().isEmpty();
        return named ? at : from;
    }

    /** "X and Malaysia's Anwar Ibrahim": the index of the person whom a name before a mark owns, else the same. */
    private int owned(int at) {
        boolean owned = at + 2 < elements.size()
                && elements.get(at) instanceof Element.Phrase owner
                && owner.modifier()
                && mark(at + 1, "'s")
                && elements.get(at + 2) instanceof Element.Phrase
                && person(at + 2);
        return owned ? at + 2 : at;
    }

    /** "Anglo American and Canada's Teck": the country only says whose the second body is. */
    private boolean ownsBody(int from, int at) {
        return words.language() == Language.ENGLISH
                && at + 2 < elements.size()
                && elements.get(from) instanceof Element.Phrase first
                && first.references().getFirst().entity().type() == EntityType.ORGANIZATION
                && elements.get(at) instanceof Element.Phrase owner
                && !owner.references().isEmpty()
                && owner.references().getFirst().entity().type() == EntityType.COUNTRY
                && mark(at + 1, "'s")
                && elements.get(at + 2) instanceof Element.Phrase body
                && !body.references().isEmpty()
                && body.references().getFirst().entity().type() == EntityType.ORGANIZATION;
    }

    private boolean person(int at) {
        return elements.get(at) instanceof Element.Phrase phrase
                && !phrase.references().isEmpty()
                && phrase.references().getFirst().entity().type() == EntityType.PERSON;
    }

    private boolean joinable(int from, int other) {
        if (other >= elements.size()
                || !(elements.get(from) instanceof Element.Phrase first)
                || !(elements.get(other) instanceof Element.Phrase second)) {
            return false;
        }
        boolean owners = from > 0 && mark(from - 1, "'s") && mark(other + 1, "'s");
        return !second.references().isEmpty()
                && !owners
                && (alike(first.references().getLast(), second.references().getFirst())
                        || (actors(first, second) && opening(from, other)));
    }

    /** Persons, and countries or bodies: they act alike, though nothing else may be said of both. */
    private static boolean actors(Element.Phrase first, Element.Phrase second) {
        return Stream.of(first, second)
                .allMatch(phrase -> !phrase.modifier()
                        && phrase.references().stream()
                                .allMatch(it -> it.entity().type() == EntityType.PERSON
                                        || sort(it.entity().type()) == EntityType.COUNTRY));
    }

    /** "The Red Cross and Laura Bianchi urged": whether both open a sentence, and its verb stands right behind. */
    private boolean opening(int from, int other) {
        boolean opens = IntStream.range(0, from)
                .allMatch(at ->
                        elements.get(at) instanceof Element.Word word && words.is(word.norm(), WordClass.DETERMINER));
        int verb = other + 1;
        while (verb < elements.size()
                && elements.get(verb) instanceof Element.Word word
                && words.function(word.norm())
                && !words.verb(word.norm())
                && !words.is(word.norm(), WordClass.PREPOSITION)
                && !words.is(word.norm(), WordClass.RELATIVE)) {
            verb++;
        }
        return opens
                && verb < elements.size()
                && elements.get(verb) instanceof Element.Word word
                && words.verb(word.norm());
    }

    private static boolean alike(Reference first, Reference second) {
        return first.readings().stream()
                .anyMatch(one -> second.readings().stream().anyMatch(two -> sort(one.type()) == sort(two.type())));
    }

    /** Countries, bodies, groups and places stand together; any other type only with its own. */
    private static EntityType sort(EntityType type) {
        return switch (type) {
            case ORGANIZATION, GROUP, PLACE -> EntityType.COUNTRY;
            default -> type;
        };
    }

    /** "A attacked B and C defended D": C is the subject of a new clause, not another object. */
    private boolean opensClause(int from, int last) {
        int behind = last + 1;
        while (behind < elements.size()
                && elements.get(behind) instanceof Element.Word word
                && (words.is(word.norm(), WordClass.ADVERB)
                        || words.is(word.norm(), WordClass.FUTURE)
                        || words.is(word.norm(), WordClass.NEGATION))) {
            behind++;
        }
        boolean verbBehind = behind < elements.size()
                && elements.get(behind) instanceof Element.Word word
                && words.verb(word.norm());
        if (!verbBehind) {
            return false;
        }
        int before = from - 1;
        while (before > 0
                && elements.get(before) instanceof Element.Word word
                && words.is(word.norm(), WordClass.DETERMINER)
                && !PAIRING.contains(word.norm())) {
            before--;
        }
        boolean paired =
                before >= 0 && elements.get(before) instanceof Element.Word word && PAIRING.contains(word.norm());
        if (paired) {
            return false;
        }
        for (int i = from - 1; i >= Math.max(0, from - LOOK_BACK); i--) {
            if (elements.get(i) instanceof Element.Word word) {
                if (words.is(word.norm(), WordClass.SUBORDINATOR)
                        || words.is(word.norm(), WordClass.SPEECH)
                        || ",:;\u201C\"".contains(word.norm())) {
                    return false;
                }
                if (words.verb(word.norm()) && !qualified(i)) {
                    return !words.is(word.norm(), WordClass.CONTROL) || words.language() == Language.ENGLISH;
                }
            }
        }
        return false;
    }

    /** "German arms maker X and Y": behind an adjective or an article stands a noun, whatever verb it looks like. */
    private boolean qualified(int at) {
        return words.language() == Language.ENGLISH
                && at > 0
                && (elements.get(at - 1) instanceof Element.Phrase phrase
                        ? phrase.modifier()
                        : elements.get(at - 1) instanceof Element.Word word
                                && words.is(word.norm(), WordClass.DETERMINER));
    }

    private Element.Phrase group(List<Integer> indexes) {
        List<Element.Phrase> phrases =
                indexes.stream().map(i -> (Element.Phrase) elements.get(i)).toList();
        List<Reference> members =
                phrases.stream().flatMap(phrase -> phrase.references().stream()).toList();
        boolean modifier = words.language() == Language.INDONESIAN
                ? phrases.getFirst().modifier()
                : phrases.getLast().modifier();
        return new Element.Phrase(phrases.getFirst().from(), phrases.getLast().to(), members, modifier);
    }

    private boolean mark(int at, String text) {
        return Element.reads(elements, at, text);
    }

    private boolean glued(int at) {
        return elements.get(at) instanceof Element.Word dash
                && elements.get(at - 1) instanceof Element.Phrase phrase
                && phrase.references().getLast().span().end()
                        == dash.token().span().start();
    }
}
