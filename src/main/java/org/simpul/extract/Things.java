package org.simpul.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.simpul.extract.Element.Phrase;
import org.simpul.extract.Element.When;
import org.simpul.extract.Element.Word;
import org.simpul.extract.grammar.WordClass;
import org.simpul.extract.grammar.Words;
import org.simpul.extract.lexicon.EntityNames;
import org.simpul.knowledge.Entity;
import org.simpul.knowledge.EntityId;
import org.simpul.knowledge.EntityType;
import org.simpul.knowledge.Term;
import org.simpul.text.DocumentId;
import org.simpul.text.Language;
import org.simpul.text.Span;
import org.simpul.text.Token;
import org.simpul.text.Tokenizer;

/**
 * The events and agreements that one document tells of without a name of their own: "talks in Doha", "perjanjian dagang". What is
 * called by its noun alone later on, as in "the talks", is the last of its kind.
 */
final class Things {

    private static final int LONGEST = 5;
    private static final int HELD = 3;
    private static final int ABOUT = 3;
    private static final double CERTAINTY = 0.75;
    private static final Set<String> POSSESSIVES = Set.of("its", "their", "his", "her");
    private static final Set<String> ARTICLES = Set.of("a", "an");
    private static final Set<String> IN = Set.of("in", "at", "di");
    private static final List<String> TERMS = List.of("-day", "-hour", "-week", "-month", "-year");
    private static final Set<String> OWN = Set.of("'s", "'", "-");

    private final DocumentId document;
    private final Words words;
    private final boolean english;
    private final Map<String, Entity> named = new HashMap<>();
    private final Map<String, Entity> last = new HashMap<>();
    private final Set<EntityId> own = new HashSet<>();

    Things(DocumentId document, Words words) {
        this.document = document;
        this.words = words;
        this.english = words.language() == Language.ENGLISH;
    }

    /** A noun phrase: its elements, where its noun stands, the first of the elements that are no names. */
    private record Noun(int from, int head, int to, int core, EntityType type) {}

    /** Whether an entity is one of these. */
    boolean own(EntityId id) {
        return own.contains(id);
    }

    /** The sentence with its nameless things as phrases; empty where there is none. */
    Optional<Resolved> read(Resolved sentence) {
        List<Element> elements = sentence.elements();
        List<Element> read = new ArrayList<>();
        boolean any = false;
        for (int at = 0; at < elements.size(); at++) {
            Optional<Noun> noun = noun(sentence, at);
            Optional<Entity> thing = noun.flatMap(it -> thing(sentence, it));
            if (thing.isEmpty()) {
                read.add(elements.get(at));
                continue;
            }
            any = true;
            while (!read.isEmpty()
                    && read.getLast().from() >= elements.get(noun.get().core()).from()) {
                read.removeLast();
            }
            int from = elements.get(noun.get().core()).from();
            int to = elements.get(noun.get().to() - 1).to();
            List<Token> tokens = sentence.sentence().tokens();
            Span span = new Span(
                    tokens.get(from).span().start(), tokens.get(to - 1).span().end());
            Reference reference = new Reference(span, List.of(thing.get()), CERTAINTY, false, Term.NO_NAME);
            if (english && noun.get().from() < noun.get().core() && read.getLast() instanceof Phrase before) {
                read.removeLast();
                read.add(new Phrase(before.from(), before.to(), before.references(), true));
            }
            read.add(new Phrase(from, to, List.of(reference), false));
            at = noun.get().to() - 1;
        }
        return any ? Optional.of(sentence.with(read)) : Optional.empty();
    }

    private Optional<Noun> noun(Resolved sentence, int at) {
        List<Element> elements = sentence.elements();
        if (!(elements.get(at) instanceof Word word)) {
            return Optional.empty();
        }
        boolean event = words.is(word.norm(), WordClass.HAPPENING);
        boolean agreement = words.is(word.norm(), WordClass.ACCORD);
        if (!event && !agreement) {
            return Optional.empty();
        }
        EntityType type = event ? EntityType.EVENT : EntityType.AGREEMENT;
        return english ? english(elements, at, type) : indonesian(sentence, at, type);
    }

    private Optional<Noun> english(List<Element> elements, int head, EntityType type) {
        int core = head;
        while (core > 0 && head - core < LONGEST && qualifies(elements, core - 1)) {
            core--;
        }
        int from = core;
        while (from > 0
                && head - from < LONGEST
                && ((elements.get(from - 1) instanceof Phrase phrase
                                && (phrase.modifier() || (from == head && determined(elements, from - 1))))
                        || (from < core && qualifies(elements, from - 1))
                        || own(elements, from - 1))) {
            from--;
        }
        while (core < head && own(elements, core)) {
            core++;
        }
        int to = head + 1;
        while (to + 1 < elements.size()
                && (Element.reads(elements, to, "of")
                        || (type == EntityType.AGREEMENT && Element.reads(elements, to, "on")))
                && plain(elements, to + 1)) {
            int end = to + 1;
            while (end < elements.size() && end <= to + ABOUT && plain(elements, end) && !verb(elements, end)) {
                end++;
            }
            if (end == to + 1) {
                break;
            }
            to = end;
        }
        boolean compound = plain(elements, head + 1) && !participle(elements, head + 1);
        boolean unfit = compound
                || Element.reads(elements, from - 1, "over")
                || !opens(elements, from, head)
                || press(elements, from, to)
                || (type == EntityType.AGREEMENT && (theirs(elements, from - 1) || term(elements, head - 1)))
                || happening(elements, from, head);
        while (!unfit && from < head && faint(elements, from, type)) {
            from++;
        }
        return unfit ? Optional.empty() : Optional.of(new Noun(from, head, to, Math.max(core, from), type));
    }

    /** "the Geneva talks": whether an article stands before a name, which then only tells more of the noun behind it. */
    private boolean determined(List<Element> elements, int at) {
        return at > 0 && elements.get(at - 1) instanceof Word article && words.is(article.norm(), WordClass.POINTER);
    }

    /** "a three-year contract": only how long it lasts. */
    private static boolean term(List<Element> elements, int at) {
        return at >= 0
                && elements.get(at) instanceof Word word
                && word.norm().indexOf('-') > 0
                && TERMS.stream().anyMatch(word.norm()::endsWith);
    }

    /** "its charter": whose thing it is has been told before. */
    private static boolean theirs(List<Element> elements, int at) {
        return at >= 0 && elements.get(at) instanceof Word word && POSSESSIVES.contains(word.norm());
    }

    /** "the COP28 conference": an event with a name, whose noun only says what it is. */
    private boolean happening(List<Element> elements, int from, int head) {
        return words.is(((Word) elements.get(head)).norm(), WordClass.EVENT_NOUN)
                && elements.subList(from, head).stream()
                        .anyMatch(it -> it instanceof Phrase phrase
                                && phrase.references().stream()
                                        .anyMatch(each -> each.entity().type() == EntityType.EVENT));
    }

    /** Whether a noun may stand behind what stands before {@code from}. */
    private boolean opens(List<Element> elements, int from, int head) {
        boolean many = ((Word) elements.get(head)).norm().endsWith("s");
        if (from < head || from == 0) {
            return from < head || many;
        }
        return switch (elements.get(from - 1)) {
            case When when -> true;
            case Phrase phrase -> false;
            case Word before -> {
                String norm = before.norm();
                boolean determined = words.is(norm, WordClass.DETERMINER) || words.is(norm, WordClass.POINTER);
                boolean governed = words.verb(norm)
                        || (english && words.is(norm, WordClass.TEMPORAL))
                        || (words.is(norm, WordClass.PREPOSITION) && !words.is(norm, WordClass.PURPOSE));
                yield determined || (governed && (many || !words.verb(((Word) elements.get(head)).norm())));
            }
        };
    }

    private Optional<Noun> indonesian(Resolved sentence, int head, EntityType type) {
        List<Element> elements = sentence.elements();
        boolean part = head > 0
                && elements.get(head - 1) instanceof Word before
                && before.token().word()
                && !words.verb(before.norm())
                && !words.function(before.norm())
                && !words.is(before.norm(), WordClass.SEVERAL)
                && !words.is(before.norm(), WordClass.MEASURE);
        if (part || (head > 0 && elements.get(head - 1) instanceof Phrase)) {
            return Optional.empty();
        }
        int to = head + 1;
        while (to < elements.size()
                && to - head < LONGEST
                && ((plain(elements, to) && !verb(elements, to)) || compound(sentence, to))) {
            to++;
        }
        boolean theirs =
                elements.get(to - 1) instanceof Word last && last.norm().endsWith("nya");
        return theirs || press(elements, head, to)
                ? Optional.empty()
                : Optional.of(new Noun(head, head, to, head, type));
    }

    /** "jamuan makan malam": whether the element and the word before it are one. */
    private boolean compound(Resolved sentence, int at) {
        return sentence.elements().get(at - 1) instanceof Word before
                && !(sentence.elements().get(at) instanceof Phrase)
                && words.is(before.norm() + " " + Tokenizer.norm(surface(sentence, at, at + 1)), WordClass.COMPOUND);
    }

    /** "a news conference": where somebody speaks, and nobody meets. */
    private boolean press(List<Element> elements, int from, int to) {
        return elements.subList(from, to).stream()
                .anyMatch(it -> it instanceof Word word && words.is(word.norm(), WordClass.PRESS));
    }

    /** "the latest", "five-year", "'s": what does not tell one thing from another. */
    private boolean faint(List<Element> elements, int at, EntityType type) {
        return elements.get(at) instanceof Word word
                && (words.is(word.norm(), WordClass.FAINT)
                        || OWN.contains(word.norm())
                        || words.is(word.norm(), WordClass.SEVERAL)
                        || word.norm().endsWith("est")
                        || Character.isDigit(word.norm().charAt(0))
                        || (type == EntityType.EVENT && term(elements, at)));
    }

    /** Which thing a noun phrase means; empty where it tells too little. */
    private Optional<Entity> thing(Resolved sentence, Noun noun) {
        List<Element> elements = sentence.elements();
        String head = ((Word) elements.get(noun.head())).norm();
        String kind = kind(head, noun.type());
        Optional<String> venue = noun.type() == EntityType.EVENT ? venue(sentence, noun) : Optional.empty();
        int end = owned(elements, noun.to());
        boolean definite = definite(elements, noun, end);
        if (noun.from() == noun.head() && end == noun.head() + 1 && venue.isEmpty()) {
            return bare(sentence, noun, kind, definite);
        }
        boolean names = end > noun.to()
                || elements.subList(noun.from(), noun.head()).stream().anyMatch(Phrase.class::isInstance);
        if (venue.isPresent() && !names) {
            return Optional.of(entity(noun.type(), held(head, venue.get()), kind));
        }
        String name = article(elements, noun) + surface(sentence, noun.from(), end);
        return Optional.of(
                definite && !names && last.containsKey(kind) && !named.containsKey(key(name))
                        ? last.get(kind)
                        : entity(noun.type(), name, kind));
    }

    /** What a noun alone means: the last of its kind, or what the text calls so. */
    private Optional<Entity> bare(Resolved sentence, Noun noun, String kind, boolean definite) {
        List<Element> elements = sentence.elements();
        String head = ((Word) elements.get(noun.head())).norm();
        boolean pointed = definite || (words.is(head, WordClass.UNCOUNTED) && !between(elements, noun));
        if (pointed && last.containsKey(kind)) {
            return Optional.of(last.get(kind));
        }
        boolean done = english
                && noun.type() == EntityType.EVENT
                && noun.to() < elements.size()
                && elements.get(noun.to()) instanceof Word word
                && (word.norm().endsWith("ed") || word.norm().equals("held"));
        return pointed || done
                ? Optional.of(entity(noun.type(), surface(sentence, noun.head(), noun.to()), kind))
                : Optional.empty();
    }

    /** "KTT CELAC": the end of an Indonesian noun with the name that says which it is. */
    private int owned(List<Element> elements, int to) {
        boolean owned = !english
                && to < elements.size()
                && elements.get(to) instanceof Phrase phrase
                && !phrase.references().isEmpty()
                && phrase.modifier();
        return owned ? to + 1 : to;
    }

    private String held(String head, String venue) {
        return english ? venue + " " + (words.is(head, WordClass.UNCOUNTED) ? "talks" : head) : head + " di " + venue;
    }

    /** The article of an agreement that a text introduces, which stays in what it is called. */
    private String article(List<Element> elements, Noun noun) {
        return english
                        && noun.type() == EntityType.AGREEMENT
                        && noun.from() > 0
                        && elements.get(noun.from() - 1) instanceof Word word
                        && ARTICLES.contains(word.norm())
                ? word.norm() + " "
                : "";
    }

    private String kind(String head, EntityType type) {
        if (type == EntityType.AGREEMENT) {
            return "agreement";
        }
        return words.is(head, WordClass.UNCOUNTED) || words.is(head, WordClass.EVENT_NOUN) ? "meeting" : head;
    }

    private static String key(String name) {
        String norm = Tokenizer.norm(name);
        return norm.startsWith("a ") ? norm.substring(2) : norm.startsWith("an ") ? norm.substring(3) : norm;
    }

    private Entity entity(EntityType type, String name, String kind) {
        Entity entity = named.computeIfAbsent(
                key(name),
                _ -> new Entity(
                        new EntityId(EntityNames.id(type, name).value() + "@" + document.value()),
                        type,
                        name,
                        Optional.empty(),
                        Optional.empty(),
                        Set.of()));
        last.put(kind, entity);
        own.add(entity.id());
        return entity;
    }

    /** Where an event is held: "talks held in Doha". */
    private Optional<String> venue(Resolved sentence, Noun noun) {
        List<Element> elements = sentence.elements();
        for (int at = noun.to(); at + 1 < elements.size() && at < noun.to() + HELD; at++) {
            if (!(elements.get(at) instanceof Word word) || !word.token().word()) {
                if (elements.get(at) instanceof When) {
                    continue;
                }
                return Optional.empty();
            }
            if (IN.contains(word.norm())
                    && elements.get(at + 1) instanceof Phrase place
                    && place.references().stream()
                            .anyMatch(it -> it.reading(entity -> entity.type() == EntityType.PLACE)
                                    .isPresent())) {
                return Optional.of(
                        surface(sentence, place.references().getFirst().span()));
            }
        }
        return Optional.empty();
    }

    /** "held talks with", "for talks": what those two do who meet. */
    private boolean between(List<Element> elements, Noun noun) {
        boolean held = noun.from() > 0
                && elements.get(noun.from() - 1) instanceof Word before
                && words.is(before.norm(), WordClass.MEETING_BEFORE);
        boolean with = noun.to() < elements.size()
                && elements.get(noun.to()) instanceof Word behind
                && (behind.norm().equals("with")
                        || behind.norm().equals("dengan")
                        || behind.norm().equals("antara"));
        return held || with;
    }

    private boolean definite(List<Element> elements, Noun noun, int end) {
        int pointer = english ? noun.from() - 1 : end;
        boolean dated = english
                && pointer >= 0
                && (elements.get(pointer) instanceof When
                        || (pointer > 0
                                && Element.reads(elements, pointer, "'s")
                                && elements.get(pointer - 1) instanceof When));
        boolean pointed = pointer >= 0
                && pointer < elements.size()
                && elements.get(pointer) instanceof Word word
                && words.is(word.norm(), WordClass.POINTER);
        return dated || pointed;
    }

    private static String surface(Resolved sentence, int from, int to) {
        List<Token> tokens = sentence.sentence().tokens();
        return surface(
                sentence,
                new Span(
                        tokens.get(sentence.elements().get(from).from()).span().start(),
                        tokens.get(sentence.elements().get(to - 1).to() - 1)
                                .span()
                                .end()));
    }

    private static String surface(Resolved sentence, Span span) {
        int offset = sentence.sentence().span().start();
        return sentence.sentence().text().substring(span.start() - offset, span.end() - offset);
    }

    /** A word before a noun that tells more of it. */
    private boolean qualifies(List<Element> elements, int at) {
        return own(elements, at)
                || (plain(elements, at)
                        && (!verb(elements, at)
                                || (participle(elements, at)
                                        && at > 0
                                        && elements.get(at - 1) instanceof Word before
                                        && words.is(before.norm(), WordClass.DETERMINER))));
    }

    private boolean own(List<Element> elements, int at) {
        return at > 0 && elements.get(at) instanceof Word word && OWN.contains(word.norm());
    }

    private boolean participle(List<Element> elements, int at) {
        return elements.get(at) instanceof Word word
                && (word.norm().endsWith("ed") || word.norm().endsWith("ing"));
    }

    private boolean verb(List<Element> elements, int at) {
        return elements.get(at) instanceof Word word && words.verb(word.norm());
    }

    private boolean plain(List<Element> elements, int at) {
        return at >= 0
                && at < elements.size()
                && elements.get(at) instanceof Word word
                && Character.isLetterOrDigit(word.norm().charAt(0))
                && !words.function(word.norm());
    }
}
