package org.simpul.extract;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.simpul.extract.Element.Phrase;
import org.simpul.extract.Element.Word;
import org.simpul.extract.Speech.Speaker;
import org.simpul.extract.grammar.WordClass;
import org.simpul.extract.grammar.Words;
import org.simpul.knowledge.EntityType;
import org.simpul.text.Span;
import org.simpul.text.Token;

/** One sentence with its clauses and what is said in it by whom. */
record Syntax(Resolved sentence, Words words, Clauses clauses, Speech speech) {

    static Syntax of(Resolved sentence, Words words) {
        Clauses clauses = new Clauses(sentence.elements(), words);
        return new Syntax(sentence, words, clauses, new Speech(sentence.elements(), words, clauses));
    }

    List<Element> elements() {
        return sentence.elements();
    }

    /** The span of the elements from {@code from} to before {@code to}, in the document. */
    Span span(int from, int to) {
        List<Token> tokens = sentence.sentence().tokens();
        return new Span(
                tokens.get(elements().get(from).from()).span().start(),
                tokens.get(elements().get(to - 1).to() - 1).span().end());
    }

    String surface(Span span) {
        int offset = sentence.sentence().span().start();
        return sentence.sentence().text().substring(span.start() - offset, span.end() - offset);
    }

    /** A title as printed. */
    String printed(TitleSpan title) {
        List<Token> tokens = sentence.sentence().tokens();
        return surface(new Span(
                tokens.get(title.from()).span().start(),
                tokens.get(title.to() - 1).span().end()));
    }

    /** Who the sentence is about, if that is one person; else the only one in it. */
    Optional<String> person() {
        List<Phrase> people = elements().stream()
                .filter(Phrase.class::isInstance)
                .map(Phrase.class::cast)
                .filter(phrase -> !phrase.references().isEmpty()
                        && phrase.references().stream()
                                .allMatch(it -> it.entity().type() == EntityType.PERSON))
                .toList();
        return clauses.main()
                .flatMap(sentence::phrase)
                .filter(people::contains)
                .or(() -> people.size() == 1 ? Optional.of(people.getFirst()) : Optional.empty())
                .map(Phrase::references)
                .filter(them -> them.size() == 1)
                .map(them -> them.getFirst().entity().name());
    }

    /** The people whom the sentence names together, if no others are. */
    Optional<String> people() {
        List<Integer> together = IntStream.range(0, elements().size())
                .filter(i -> sentence.phrase(i)
                        .filter(phrase -> phrase.references().size() > 1
                                && phrase.references().stream()
                                        .allMatch(it -> it.entity().type() == EntityType.PERSON))
                        .isPresent())
                .boxed()
                .toList();
        return together.size() == 1 ? Optional.of(speaker(together.getFirst())) : Optional.empty();
    }

    /** "two Lebanese officials": whether the phrase at {@code at}, which stands for a land, tells of some of its people only. */
    private boolean some(int at) {
        return at > 0
                && elements().get(at - 1) instanceof Word first
                && words.is(first.norm(), WordClass.DETERMINER)
                && !words.is(first.norm(), WordClass.POINTER)
                && elements().get(at) instanceof Phrase phrase
                && phrase.to() - phrase.from() > 1
                && phrase.references().stream()
                        .allMatch(it -> it.entity().type() == EntityType.COUNTRY && !it.antecedent());
    }

    /** Whether a speaker is a name, and no noun phrase around one. */
    boolean named(Speaker speaker) {
        return speaker.to() == speaker.from() + 1
                && elements().get(speaker.from()) instanceof Phrase
                && !some(speaker.from());
    }

    /** Who speaks: by name, or as printed where the speaker has none. */
    String speaker(Speaker speaker) {
        int from = some(speaker.from()) ? speaker.from() - 1 : speaker.from();
        return named(speaker) ? speaker(speaker.from()) : surface(span(from, speaker.to()));
    }

    /** Who speaks: each by the canonical name, and as printed too where a seat of government speaks: Kremlin/Russia. */
    private String speaker(int element) {
        return ((Phrase) elements().get(element))
                .references().stream()
                        .map(it -> it.metonym()
                                ? surface(it.span()) + "/" + it.entity().name()
                                : it.entity().name())
                        .distinct()
                        .collect(Collectors.joining(", "));
    }
}
