package org.simpul.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.simpul.extract.Element.Phrase;
import org.simpul.extract.Element.Word;
import org.simpul.extract.grammar.WordClass;
import org.simpul.extract.grammar.Words;
import org.simpul.knowledge.EntityType;
import org.simpul.knowledge.Term;
import org.simpul.text.Language;

/** Who says what in one sentence. */
final class Speech {

    private static final Set<EntityType> DEEDS = Set.of(EntityType.AGREEMENT, EntityType.PROJECT);
    private static final Set<String> REFLEXIVE =
            Set.of("dirinya", "diri", "itself", "himself", "herself", "themselves");

    private static final Set<String> HIS = Set.of(
            "menurutnya",
            "katanya",
            "ujarnya",
            "tuturnya",
            "ucapnya",
            "ungkapnya",
            "jelasnya",
            "tegasnya",
            "tambahnya",
            "imbuhnya",
            "paparnya",
            "terangnya");

    private final List<Element> elements;
    private final Words words;
    private final Clauses clauses;
    private final Speakers speakers;
    private final List<Said> said = new ArrayList<>();

    Speech(List<Element> elements, Words words, Clauses clauses) {
        this.elements = elements;
        this.words = words;
        this.clauses = clauses;
        this.speakers = new Speakers(elements, words, clauses);
        read();
    }

    /**
     * A stretch of the sentence and who says it.
     *
     * @param from the first element of what is said
     * @param to the element after its last
     * @param cue the word that tells
     */
    record Said(int from, int to, Speaker speaker, int cue) {}

    /** The elements that name a speaker, from the first to before the last. */
    record Speaker(int from, int to) {

        /** A speaker who has a name. */
        static Speaker named(int phrase) {
            return new Speaker(phrase, phrase + 1);
        }

        boolean is(int element) {
            return from <= element && element < to;
        }
    }

    /** What is said that {@code at} belongs to, unless the speaker stands there. */
    Optional<Said> at(int at) {
        return said.stream()
                .filter(each -> each.from <= at && at < each.to && !each.speaker.is(at))
                .reduce((outer, inner) -> inner.to - inner.from <= outer.to - outer.from ? inner : outer);
    }

    /** Whether all that the sentence says is said by a pronoun that may stand for another. */
    boolean doubtful() {
        return !said.isEmpty() && said.stream().allMatch(this::doubtful);
    }

    /** The speaker of the quotation that the sentence ends, continues or is. */
    Optional<Speaker> lastSpeaker() {
        return said.isEmpty() ? Optional.empty() : Optional.of(said.getLast().speaker);
    }

    /** "is seen by Beijing as", "dipandang oleh para analis sebagai": whose view the passive verb at {@code verb} tells. */
    Optional<Speaker> agent(int verb) {
        return verb + 1 < elements.size() && word(verb + 1, "by", "oleh") ? speakers.after(verb + 1) : Optional.empty();
    }

    /** "denied arming X", "menepis kabar bahwa …": the denial that {@code at} stands in, whoever is told of there. */
    Optional<Said> denial(int at) {
        boolean rumour = false;
        for (int i = at - 1; i >= 0 && !word(i, ";"); i--) {
            if (!(elements.get(i) instanceof Word word)) {
                continue;
            }
            rumour |= words.is(word.norm(), WordClass.RUMOUR);
            if (words.is(word.norm(), WordClass.DENIAL) && (rumour || words.is(word.norm(), WordClass.SPEECH))) {
                int verb = i;
                return clauses.subject(verb)
                        .map(Clauses.Governed::index)
                        .map(Speaker::named)
                        .or(() -> speakers.before(verb))
                        .map(speaker -> new Said(verb, elements.size(), speaker, verb));
            }
        }
        return rumour ? denied(at) : Optional.empty();
    }

    /** "Kabar bahwa … ditepis X", "reports that … were denied by X": the denial behind what it denies. */
    private Optional<Said> denied(int at) {
        for (int i = at + 1; i < elements.size() && !word(i, ";"); i++) {
            boolean passive = elements.get(i) instanceof Word word
                    && words.is(word.norm(), WordClass.DENIAL)
                    && (word.norm().startsWith("di") || (i + 1 < elements.size() && word(i + 1, "by")));
            if (passive) {
                int verb = i;
                return speakers.after(verb).map(speaker -> new Said(0, verb, speaker, verb));
            }
        }
        return Optional.empty();
    }

    /** "Menurutnya", "…," katanya: whether somebody speaks whom the sentence before names. */
    boolean unnamed() {
        return said.isEmpty()
                && words.language() == Language.INDONESIAN
                && IntStream.range(0, elements.size())
                        .anyMatch(i -> elements.get(i) instanceof Word word
                                && HIS.contains(word.norm())
                                && !(i > 0 && is(i - 1, WordClass.RELATIVE)));
    }

    /** "Mereka menyebut …": whether a pronoun opens the sentence that says something and answers to nobody. */
    boolean unresolved(WordClass pronoun) {
        int verb = 1;
        while (verb < elements.size() && (is(verb, WordClass.ADVERB) || is(verb, WordClass.ASPECT))) {
            verb++;
        }
        return verb < elements.size() && is(0, pronoun) && is(verb, WordClass.SPEECH) && said.isEmpty();
    }

    /** "…," they said; "Mereka menyatakan: “…”": what a pronoun says that answers to nobody, where {@code at} stands in it. */
    Optional<Said> stray(int at) {
        for (int i = 0; i < elements.size() && said.isEmpty(); i++) {
            if (!is(i, WordClass.PRONOUN_PERSON) && !is(i, WordClass.PRONOUN_PLURAL)) {
                continue;
            }
            int behind = i + 1;
            while (behind < elements.size() && (is(behind, WordClass.ADVERB) || is(behind, WordClass.ASPECT))) {
                behind++;
            }
            boolean says = behind < elements.size() && is(behind, WordClass.SPEECH) && !is(behind, WordClass.DENIAL);
            boolean inverted = i > 1 && is(i - 1, WordClass.SAID);
            int first = inverted ? i - 1 : i;
            boolean closes = at < first && first > 0 && speakers.closed(first - 1);
            if ((says && (at > behind || closes)) || (inverted && closes)) {
                return Optional.of(new Said(0, elements.size(), new Speaker(i, i + 1), inverted ? i - 1 : behind));
            }
        }
        return Optional.empty();
    }

    /** "No meeting of X and Y is planned, he said": a pronoun taken for one whom it tells of by name. */
    boolean doubtful(Said each) {
        return each.speaker.to() == each.speaker.from() + 1
                && elements.get(each.speaker.from()) instanceof Phrase pronoun
                && pronoun.references().size() == 1
                && pronoun.references().getFirst().way() == Term.PRONOUN
                && each.to <= each.speaker.from()
                && elements.subList(each.from, each.to).stream()
                        .filter(Phrase.class::isInstance)
                        .flatMap(element -> ((Phrase) element).references().stream())
                        .anyMatch(it -> !it.antecedent()
                                && it.entity()
                                        .equals(pronoun.references().getFirst().entity()));
    }

    /** Whether the element at {@code at} stands within quotation marks that the sentence opens or closes. */
    boolean literal(int at) {
        boolean quoting = false;
        for (int i = 0; i < at; i++) {
            if (mark(i, "\u201C\u00AB") || (mark(i, "\"") && !quoting)) {
                quoting = true;
            } else if (mark(i, "\u201D\u00BB\"")) {
                quoting = false;
            }
        }
        for (int i = at; i < elements.size() && !quoting; i++) {
            if (mark(i, "\u201C\u00AB\"")) {
                return false;
            }
            if (mark(i, "\u201D\u00BB")) {
                return true;
            }
        }
        return quoting;
    }

    private boolean word(int at, String... norms) {
        return elements.get(at) instanceof Word word && List.of(norms).contains(word.norm());
    }

    private boolean mark(int at, String marks) {
        return elements.get(at) instanceof Word word
                && marks.contains(word.token().text());
    }

    private void read() {
        for (int i = 0; i < elements.size(); i++) {
            if (elements.get(i) instanceof Word word) {
                read(i, word.norm());
            }
        }
        for (int i = 1; i + 1 < elements.size() && said.isEmpty(); i++) {
            if (word(i, ":") && mark(i + 1, "\u201C\u00AB\"")) {
                introduced(i);
            }
        }
    }

    /** "X asked for patience: “…”": what stands in quotation marks behind a colon is said by whom the words before are about. */
    private void introduced(int colon) {
        for (int verb = colon - 1; verb >= 0; verb--) {
            Optional<Integer> subject = elements.get(verb) instanceof Word word && words.verb(word.norm())
                    ? clauses.subject(verb).map(Clauses.Governed::index).filter(index -> index < colon)
                    : Optional.empty();
            if (subject.isPresent()) {
                said.add(new Said(colon, elements.size(), Speaker.named(subject.get()), colon));
                return;
            }
        }
    }

    private void read(int at, String norm) {
        Optional<Speaker> inverted = clauses.inverted(at)
                .flatMap(phrase -> speakers.whole(at, phrase))
                .or(() -> speakers.inverted(at));
        if (inverted.isPresent()) {
            said.add(new Said(
                    start(at), reach(inverted.get().from(), inverted.get().to()), inverted.get(), at));
            resumed(inverted.get().to(), inverted.get(), at);
        } else if (speaks(at, norm) && !deed(at) && !passive(at)) {
            speaker(at).ifPresent(speaker -> said(speaker, at));
        } else if (words.is(norm, WordClass.SOURCE)) {
            speakers.after(at).ifPresent(speaker -> source(at, speaker));
        } else if (words.is(norm, WordClass.TOLD_BY) && at > 1 && is(at - 1, WordClass.LIKEWISE)) {
            speakers.after(at).ifPresent(speaker -> said.add(new Said(start(at - 1), at - 1, speaker, at)));
        }
    }

    private boolean is(int at, WordClass wanted) {
        return elements.get(at) instanceof Word word && words.is(word.norm(), wanted);
    }

    /** Whether the word at {@code at} tells what somebody says or, with "that" behind it, agrees on or hopes. */
    private boolean speaks(int at, String norm) {
        boolean clause = at + 1 < elements.size() && word(at + 1, "that", "bahwa");
        boolean vows = words.is(norm, WordClass.PLAN) && words.language() == Language.ENGLISH && intends(at);
        return (words.is(norm, WordClass.SPEECH) && !vows)
                || (clause && (words.is(norm, WordClass.PLAN) || words.is(norm, WordClass.DENIAL)));
    }

    /** "pledged on Monday to negotiate": an intention of the subject's own, and nothing told of others. */
    private boolean intends(int verb) {
        int at = verb + 1;
        while (at < elements.size()
                && (elements.get(at) instanceof Element.When
                        || is(at, WordClass.ADVERB)
                        || (is(at, WordClass.PREPOSITION)
                                && at + 1 < elements.size()
                                && elements.get(at + 1) instanceof Element.When))) {
            at++;
        }
        return at < elements.size() && is(at, WordClass.PURPOSE);
    }

    /** The subject of the verb, by name; else, or where it stands closer, the noun phrase before the verb. */
    private Optional<Speaker> speaker(int verb) {
        if (!said.isEmpty() && adds(verb)) {
            return lastSpeaker();
        }
        Optional<Speaker> apposed = speakers.apposed(verb);
        if (apposed.isPresent()) {
            return apposed;
        }
        Optional<Speaker> named =
                clauses.subject(verb).map(Clauses.Governed::index).map(Speaker::named);
        Optional<Speaker> unnamed = speakers.before(verb);
        boolean within = named.isPresent()
                && unnamed.filter(whole -> whole.is(named.get().from())).isPresent()
                && ((Phrase) elements.get(named.get().from())).modifier();
        boolean closer = within
                || (unnamed.isPresent()
                        && named.isPresent()
                        && named.get().from() < unnamed.get().from()
                        && unnamed.get().from() > 0
                        && speakers.closed(unnamed.get().from() - 1));
        return closer ? unnamed : named.or(() -> unnamed);
    }

    /** "Xi said, adding that …", "kata Xi seraya menambahkan …": whoever has said something says more. */
    private boolean adds(int verb) {
        boolean gerund = words.language() == Language.ENGLISH
                && ((Word) elements.get(verb)).norm().endsWith("ing")
                && verb > 0
                && word(verb - 1, ",");
        return gerund || (verb > 0 && word(verb - 1, "seraya", "sambil", "sembari"));
    }

    /** What is said stands before its speaker where nothing follows the verb, else behind the verb. */
    private void said(Speaker speaker, int verb) {
        int start = speakers.start(speaker.from());
        boolean closes = speaker.from() < verb && start > 1 && speakers.closed(start - 1) && !related(speaker, start);
        if (closes && !adds(verb) && (speakers.quoted(start - 1) || speakers.trailing(verb))) {
            said.add(new Said(start(start), reach(start, verb + 1), speaker, verb));
            resumed(verb + 1, speaker, verb);
        } else {
            said.add(new Said(verb, enclosed(verb), speaker, verb));
        }
    }

    /** ", who says that X …, went on": what is said in a relative clause between commas ends where the sentence goes on. */
    private int enclosed(int verb) {
        if (!clauses.relative(verb) || literal(verb)) {
            return elements.size();
        }
        for (int i = verb + 1; i + 1 < elements.size(); i++) {
            int next = i + 1;
            while (next + 1 < elements.size() && (is(next, WordClass.ADVERB) || is(next, WordClass.FUTURE))) {
                next++;
            }
            if (word(i, ",") && elements.get(next) instanceof Word goesOn && words.verb(goesOn.norm())) {
                return i;
            }
        }
        return elements.size();
    }

    /**
     * Where what is said before {@code behind} begins: behind the last semicolon, or at the conjunction that the speaker
     * stands behind, as in "X stayed away and, diplomats said, rejects Y"; else with the sentence.
     */
    private int start(int behind) {
        if (behind > 1 && word(behind - 1, ",") && conjoins(behind - 2)) {
            return behind - 2;
        }
        int start = behind;
        while (start > 0 && !(word(start - 1, ";") && !literal(start - 1))) {
            start--;
        }
        return start;
    }

    private boolean conjoins(int at) {
        return elements.get(at) instanceof Word word && words.is(word.norm(), WordClass.CONJUNCTION);
    }

    /** "a region it had always claimed": whether the noun before the pronoun that the verb belongs to is its object. */
    private boolean related(Speaker speaker, int start) {
        return words.language() == Language.ENGLISH
                && start < speaker.from()
                && elements.get(speaker.from()) instanceof Phrase phrase
                && phrase.to() - phrase.from() == 1
                && phrase.references().stream().allMatch(it -> it.way() == Term.PRONOUN);
    }

    /** What is said ends at {@code end} or, as in "Egypt, diplomats said, supports Sudan", with the sentence. */
    private int reach(int end, int behind) {
        boolean resumes = behind + 1 < elements.size()
                && word(behind, ",")
                && elements.get(behind + 1) instanceof Word verb
                && words.verb(verb.norm())
                && !verb.norm().endsWith("ing");
        return resumes ? elements.size() : end;
    }

    /** "“…,” Xi said, “…”": the quotation goes on from {@code from} on. */
    private void resumed(int from, Speaker speaker, int cue) {
        for (int i = from; i < elements.size(); i++) {
            if (mark(i, "\u201C\u00AB\"") && mark(i - 1, ",:;.")) {
                said.add(new Said(i, elements.size(), speaker, cue));
                return;
            }
        }
    }

    /** "According to X, …", "…, according to X", "which according to X …" */
    private void source(int opener, Speaker speaker) {
        boolean first = opener < 2;
        boolean relative =
                !first && elements.get(opener - 1) instanceof Word word && words.is(word.norm(), WordClass.RELATIVE);
        int from = first || relative ? opener + 1 : start(opener);
        said.add(new Said(from, elements.size(), speaker, opener));
    }

    /** "was told that …" */
    private boolean passive(int verb) {
        boolean by = verb + 1 < elements.size() && word(verb + 1, "by");
        return words.language() == Language.ENGLISH
                && !((Word) elements.get(verb)).norm().endsWith("ing")
                && (by || clauses.mood(clauses.groupStart(verb), verb).passive());
    }

    /** "menyatakan kemitraan", "announced sanctions", "asserts itself": what is done by saying, not what is said. */
    private boolean deed(int verb) {
        boolean performs = words.is(((Word) elements.get(verb)).norm(), WordClass.PERFORMATIVE);
        int object = verb + 1;
        while (object < elements.size()
                && elements.get(object) instanceof Word word
                && words.is(word.norm(), WordClass.ADVERB)) {
            object++;
        }
        if (object >= elements.size()) {
            return false;
        }
        return switch (elements.get(object)) {
            case Phrase phrase ->
                performs
                        && (ends(object + 1)
                                || phrase.references().stream()
                                        .anyMatch(
                                                it -> DEEDS.contains(it.entity().type())));
            case Word next ->
                REFLEXIVE.contains(next.norm()) || (performs && !next.norm().equals("that") && noun(next));
            case Element.When when -> false;
        };
    }

    /** "yang mengakui Palestina, …": whether the clause is over at {@code at}. */
    private boolean ends(int at) {
        return at >= elements.size() || word(at, ",", ".", ";", ")");
    }

    private boolean noun(Word word) {
        return Character.isLetter(word.norm().charAt(0))
                && !words.verb(word.norm())
                && (!words.function(word.norm()) || words.is(word.norm(), WordClass.DETERMINER));
    }
}
