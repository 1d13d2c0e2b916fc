package org.simpul.extract;

import java.util.BitSet;
import java.util.List;
import org.simpul.extract.Element.Phrase;
import org.simpul.extract.Element.When;
import org.simpul.extract.Element.Word;
import org.simpul.extract.grammar.WordClass;
import org.simpul.extract.grammar.Words;
import org.simpul.knowledge.EntityType;
import org.simpul.text.Language;

/** Which words of an English sentence that may be verbs are nouns where they stand: "signed two trade deals", "its claims". */
final class Nouns {

    private final List<Element> elements;
    private final Words words;
    private final BitSet nouns;
    private final BitSet tokens = new BitSet();

    Nouns(List<Element> elements, Words words) {
        this.elements = elements;
        this.words = words;
        this.nouns = new BitSet(elements.size());
        if (words.language() == Language.ENGLISH) {
            mark();
        }
    }

    /** Whether a word of the sentence, which may be a verb, is none here. */
    boolean has(Word word) {
        return tokens.get(word.from());
    }

    private void mark() {
        boolean object = false;
        for (int at = 0; at < elements.size(); at++) {
            if (!(elements.get(at) instanceof Word word)) {
                object &= elements.get(at) instanceof Phrase phrase && phrase.modifier();
                continue;
            }
            boolean may = ambiguous(word);
            boolean past = words.is(word.norm(), WordClass.IRREGULAR_PAST);
            boolean noun = participle(at, word)
                    || (may
                            && (owned(at)
                                    || adjectival(at)
                                    || counted(at, word)
                                    || (!past
                                            && (object
                                                    || headed(at, word)
                                                    || behindPreposition(at)
                                                    || office(at)
                                                    || compound(at, word)))));
            nouns.set(at, noun);
            tokens.set(word.from(), noun);
            boolean verb = !noun && words.verb(word.norm());
            object = verb ? takesNoun(word) : object && (noun || inside(at, word));
        }
    }

    /** A form that verbs share with nouns: "trade", "claims". */
    private boolean ambiguous(Word word) {
        String norm = word.norm();
        return words.verb(norm)
                && !norm.endsWith("ed")
                && !norm.endsWith("ing")
                && !auxiliary(norm)
                && !words.is(norm, WordClass.PREPOSITION)
                && !words.is(norm, WordClass.SUBORDINATOR)
                && !words.is(norm, WordClass.ADVERB)
                && !words.is(norm, WordClass.DETERMINER);
    }

    /** "a working meeting", "a productive working dinner", "the ruling Orange Front": a participle that tells of what kind the meeting or the body behind it is. */
    private boolean participle(int at, Word word) {
        return describesBody(at, word) || describesMeeting(at, word);
    }

    private boolean describesBody(int at, Word word) {
        return words.language() == Language.ENGLISH
                && word.norm().endsWith("ing")
                && at > 0
                && at + 1 < elements.size()
                && elements.get(at + 1) instanceof Phrase phrase
                && !phrase.modifier()
                && phrase.references().stream().allMatch(it -> it.entity().type() == EntityType.ORGANIZATION)
                && elements.get(at - 1) instanceof Word article
                && words.is(article.norm(), WordClass.ARTICLE);
    }

    private boolean describesMeeting(int at, Word word) {
        return word.norm().endsWith("ing")
                && words.verb(word.norm())
                && at > 0
                && at + 1 < elements.size()
                && elements.get(at + 1) instanceof Word noun
                && words.is(noun.norm(), WordClass.ENCOUNTER)
                && elements.get(at - 1) instanceof Word before
                && (words.is(before.norm(), WordClass.ARTICLE) || plain(at - 1, before));
    }

    /** "612 million pounds", "12 strikes": what a figure counts. */
    private boolean counted(int at, Word word) {
        return at > 0
                && word.norm().endsWith("s")
                && elements.get(at - 1) instanceof Word before
                && (words.is(before.norm(), WordClass.MAGNITUDE)
                        || before.norm().chars().allMatch(Character::isDigit));
    }

    /** "its claims", "a protest", "Peru's plans". */
    private boolean owned(int at) {
        return at > 0
                && elements.get(at - 1) instanceof Word before
                && (words.is(before.norm(), WordClass.ARTICLE) || before.norm().equals("'s"));
    }

    /** "a Norwegian fund". */
    private boolean adjectival(int at) {
        return at > 1
                && elements.get(at - 1) instanceof Phrase land
                && land.modifier()
                && elements.get(at - 2) instanceof Word article
                && (article.norm().equals("a") || article.norm().equals("an"));
    }

    /** "the insurgent group": a bare form behind a noun or adjective that an article opens. */
    private boolean headed(int at, Word word) {
        if (word.norm().endsWith("s")) {
            return false;
        }
        int opener = at - 1;
        while (opener > 0 && at - opener < 4 && elements.get(opener) instanceof Word plain && plain(opener, plain)) {
            opener--;
        }
        return opener < at - 1
                && opener >= 0
                && elements.get(at - 1) instanceof Word before
                && !before.norm().endsWith("s")
                && !words.is(before.norm(), WordClass.COLLECTIVE)
                && elements.get(opener) instanceof Word article
                && words.is(article.norm(), WordClass.ARTICLE);
    }

    /** "in protest", "after talks". */
    private boolean behindPreposition(int at) {
        return at > 0
                && elements.get(at - 1) instanceof Word before
                && words.is(before.norm(), WordClass.PREPOSITION)
                && !words.is(before.norm(), WordClass.PURPOSE)
                && !words.is(before.norm(), WordClass.SUBORDINATOR)
                && !before.norm().equals("to");
    }

    /** "as chair of", "as head at": what somebody is. */
    private boolean office(int at) {
        return Element.reads(elements, at - 1, "as")
                && (Element.reads(elements, at + 1, "of") || Element.reads(elements, at + 1, "at"));
    }

    /** "as finance minister", "former trade chief", "Peruvian finance minister": a bare form before one noun. */
    private boolean compound(int at, Word word) {
        boolean before = at > 0
                && switch (elements.get(at - 1)) {
                    case Phrase phrase -> phrase.modifier();
                    case When when -> false;
                    case Word opener -> opener.norm().equals("as") || words.is(opener.norm(), WordClass.FORMER);
                };
        return before
                && !word.norm().endsWith("s")
                && at + 1 < elements.size()
                && elements.get(at + 1) instanceof Word noun
                && noun.token().word()
                && !noun.norm().endsWith("s")
                && !noun.norm().endsWith("ly")
                && !words.function(noun.norm())
                && !words.verb(noun.norm());
    }

    /** Whether what stands right behind a verb is its object: no clause, and no verb of another's. */
    private boolean takesNoun(Word verb) {
        String norm = verb.norm();
        return !auxiliary(norm)
                && !words.is(norm, WordClass.SPEECH)
                && !words.is(norm, WordClass.SAID)
                && !words.is(norm, WordClass.CLAUSAL);
    }

    private boolean auxiliary(String norm) {
        return words.is(norm, WordClass.BE)
                || words.is(norm, WordClass.FUTURE)
                || words.is(norm, WordClass.POSSIBLE)
                || words.is(norm, WordClass.OBLIGATION);
    }

    private boolean inside(int at, Word word) {
        return (words.is(word.norm(), WordClass.DETERMINER) && !word.norm().equals("that"))
                || word.norm().equals("'s")
                || word.norm().equals("-")
                || plain(at, word);
    }

    private boolean plain(int at, Word word) {
        return word.token().word()
                && !words.function(word.norm())
                && (nouns.get(at) || !words.verb(word.norm()))
                && !word.norm().endsWith("ly");
    }
}
