package org.simpul.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.simpul.extract.Element.Phrase;
import org.simpul.extract.Element.When;
import org.simpul.extract.Element.Word;
import org.simpul.extract.Speech.Speaker;
import org.simpul.extract.grammar.WordClass;
import org.simpul.extract.grammar.Words;
import org.simpul.text.Language;

/** Finds the words of one sentence that name a speaker, those included who have no name: "two diplomats said". */
final class Speakers {

    private static final int LONGEST = 12;
    private static final Set<String> AUDIENCE = Set.of(
            "reporters",
            "journalists",
            "lawmakers",
            "parliament",
            "broadcaster",
            "television",
            "newspaper",
            "radio",
            "wartawan",
            "media",
            "pers");
    private static final Set<String> WHERE =
            Set.of("in", "at", "from", "of", "for", "di", "dari", "inside", "near", "untuk", "antara");
    private static final Set<String> CLAUSE = Set.of("that", ":", "it", "they", "he", "she", "there", "bahwa");
    private static final String QUOTES = "\"\u201C\u201D\u00AB\u00BB";

    private final List<Element> elements;
    private final Words words;
    private final Clauses clauses;

    Speakers(List<Element> elements, Words words, Clauses clauses) {
        this.elements = elements;
        this.words = words;
        this.clauses = clauses;
    }

    /** "…," kata para pejabat; "…," said two diplomats: a speaker without a name behind its verb. */
    Optional<Speaker> inverted(int verb) {
        boolean says = elements.get(verb) instanceof Word word && words.is(word.norm(), WordClass.SAID);
        int end = end(verb + 1);
        return says && verb > 0 && closed(verb - 1) && !clauses.tells(verb, end - 1)
                ? unnamed(verb + 1, end)
                : Optional.empty();
    }

    /** The speaker behind a verb that the name at {@code phrase} is; or belongs to: "said a French diplomat in Lima". */
    Optional<Speaker> whole(int verb, int phrase) {
        boolean belongs = ((Phrase) elements.get(phrase)).modifier() || place(phrase, verb + 1);
        return belongs
                ? inverted(verb).or(() -> Optional.of(Speaker.named(phrase)))
                : Optional.of(Speaker.named(phrase));
    }

    /** "Western officials said", "para analis menilai": the noun phrase without a name before the verb. */
    Optional<Speaker> before(int verb) {
        int end = clauses.groupStart(verb);
        int start = end;
        while (start > 0 && end - start < LONGEST && nominal(start - 1)) {
            start--;
        }
        return tells(verb, end) ? unnamed(start, end) : Optional.empty();
    }

    /** "…, his team, Halcyon, said": the name between commas that says who the noun before it is. */
    Optional<Speaker> apposed(int verb) {
        boolean enclosed = verb > 4
                && word(verb - 1, ",")
                && elements.get(verb - 2) instanceof Phrase phrase
                && !phrase.references().isEmpty()
                && word(verb - 3, ",")
                && word(verb - 4)
                && nominal(verb - 4);
        int start = enclosed ? start(verb - 4) : 0;
        return start > 1 && closed(start - 1) && trailing(verb)
                ? Optional.of(Speaker.named(verb - 2))
                : Optional.empty();
    }

    /** Whom "according to" names: a name, unless that only says where its speaker is, else what stands up to a comma. */
    Optional<Speaker> after(int source) {
        int from = source + 1;
        while (from < elements.size() && (word(from, WordClass.PURPOSE) || word(from, "oleh") || word(from, "by"))) {
            from++;
        }
        int end = end(from);
        for (int i = from; i < end; i++) {
            if (elements.get(i) instanceof Phrase phrase && !place(i, from)) {
                return phrase.references().isEmpty() ? unnamed(from, end) : Optional.of(Speaker.named(i));
            }
        }
        return unnamed(from, end);
    }

    /** "a source in Gaza": a name that says where the speaker stands before it is. */
    private boolean place(int at, int from) {
        return at > from + 1
                && elements.get(at - 1) instanceof Word word
                && WHERE.contains(word.norm())
                && noun(from, at - 1);
    }

    /** The first element of the noun phrase, its titles included, that the speaker at {@code speaker} ends. */
    int start(int speaker) {
        int start = speaker;
        while (start > 0 && speaker - start < LONGEST && nominal(start - 1)) {
            start--;
        }
        return start;
    }

    /** Whether the mark at {@code at} ends what is said before its speaker. */
    boolean closed(int at) {
        return elements.get(at) instanceof Word word
                && (word.norm().equals(",") || quoted(at) || "?!".contains(word.norm()));
    }

    boolean quoted(int at) {
        return elements.get(at) instanceof Word mark
                && (mark.norm().equals("\u201D")
                        || mark.norm().equals("\u00BB")
                        || (mark.norm().equals("\"")
                                && at > 0
                                && elements.get(at - 1) instanceof Word end
                                && ",.!?".contains(end.norm())));
    }

    /** Whether nothing that is said follows the verb: only to whom, when or where. */
    boolean trailing(int verb) {
        boolean told = word(verb, "told") || word(verb, "tells");
        boolean behind = false;
        for (int i = verb + 1; i < elements.size(); i++) {
            switch (elements.get(i)) {
                case When when -> behind = false;
                case Phrase phrase -> {
                    if (!behind && !told) {
                        return false;
                    }
                }
                case Word word -> {
                    if (word.norm().equals(",")) {
                        return true;
                    }
                    if (says(word)) {
                        return false;
                    }
                    if (words.is(word.norm(), WordClass.PREPOSITION)) {
                        behind = true;
                    } else if (!behind && !told && content(word)) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    /** Whether a word opens what is said. */
    private boolean says(Word word) {
        return words.verb(word.norm())
                || word.norm().equals(":")
                || (words.is(word.norm(), WordClass.SUBORDINATOR) && !words.is(word.norm(), WordClass.PREPOSITION));
    }

    private boolean content(Word word) {
        return word.token().word() && !words.function(word.norm()) && !AUDIENCE.contains(word.norm());
    }

    /** A verb in the present, which may be a noun, tells something where a clause follows it. */
    private boolean tells(int verb, int end) {
        String norm = ((Word) elements.get(verb)).norm();
        return switch (words.language()) {
            case INDONESIAN -> true;
            case ENGLISH ->
                norm.endsWith("ed")
                        || (words.is(norm, WordClass.SAID) && !norm.equals("claims"))
                        || norm.equals("thought")
                        || (norm.endsWith("ing") && end < verb)
                        || (verb + 1 < elements.size()
                                && (elements.get(verb + 1) instanceof Phrase
                                        || (elements.get(verb + 1) instanceof Word next
                                                && (CLAUSE.contains(next.norm())
                                                        || words.is(next.norm(), WordClass.DETERMINER)))));
        };
    }

    /** The elements as a speaker, if they are a noun phrase. */
    private Optional<Speaker> unnamed(int from, int to) {
        boolean opens = from < to
                && elements.get(from) instanceof Word first
                && words.is(first.norm(), WordClass.PREPOSITION)
                && !words.is(first.norm(), WordClass.DETERMINER);
        return !opens && noun(from, to) ? Optional.of(new Speaker(from, to)) : Optional.empty();
    }

    private boolean noun(int from, int to) {
        for (int i = from; i < to; i++) {
            if (elements.get(i) instanceof Word word
                    && word.token().word()
                    && !words.function(word.norm())
                    && (!words.verb(word.norm()) || determined(i))) {
                return true;
            }
        }
        return false;
    }

    /** The end of the noun phrase that starts at {@code from}. */
    private int end(int from) {
        int end = from;
        while (end < elements.size() && end - from < LONGEST && nominal(end) && !leaves(end)) {
            end++;
        }
        return end;
    }

    /** Whether a preposition stands at {@code at} that says to whom or when, and not whose or where. */
    private boolean leaves(int at) {
        return elements.get(at) instanceof Word word
                && words.is(word.norm(), WordClass.PREPOSITION)
                && !words.is(word.norm(), WordClass.DETERMINER)
                && !WHERE.contains(word.norm());
    }

    /** "two witnesses": a word that may be a verb is none behind a determiner. */
    private boolean determined(int at) {
        return words.language() == Language.ENGLISH
                && at > 0
                && elements.get(at - 1) instanceof Word before
                && words.is(before.norm(), WordClass.DETERMINER);
    }

    /** Whether an element may belong to a noun phrase. */
    private boolean nominal(int at) {
        return switch (elements.get(at)) {
            case When when -> false;
            case Phrase phrase -> true;
            case Word word -> {
                String norm = word.norm();
                boolean possessive = norm.equals("'s") || norm.equals("'");
                yield possessive
                        || (word.token().word()
                                && !QUOTES.contains(norm)
                                && (!words.verb(norm) || determined(at))
                                && !words.is(norm, WordClass.PURPOSE)
                                && !words.is(norm, WordClass.RELATIVE)
                                && !words.is(norm, WordClass.PRONOUN_PERSON)
                                && !(words.is(norm, WordClass.SUBORDINATOR)
                                        && !words.is(norm, WordClass.PREPOSITION)
                                        && !words.is(norm, WordClass.DETERMINER)
                                        && !words.is(norm, WordClass.ADVERB)));
            }
        };
    }

    private boolean word(int at) {
        return elements.get(at) instanceof Word;
    }

    private boolean word(int at, String norm) {
        return Element.reads(elements, at, norm);
    }

    private boolean word(int at, WordClass wordClass) {
        return elements.get(at) instanceof Word word && words.is(word.norm(), wordClass);
    }
}
