package org.simpul.extract;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.simpul.extract.grammar.Grammar;
import org.simpul.extract.grammar.Words;
import org.simpul.knowledge.Claim;
import org.simpul.text.DocumentId;
import org.simpul.text.Language;

/** Reads the claims that the sentences of a document state: by its titles and by the frames that fit it. */
final class ClaimExtractor {

    private final Grammar grammar;
    private final String extractor;

    ClaimExtractor(Grammar grammar, String extractor) {
        this.grammar = grammar;
        this.extractor = extractor;
    }

    /** The claims of each sentence, in order. */
    List<List<Claim>> claims(DocumentId document, List<Resolved> sentences, Language language) {
        Words words = grammar.words(language);
        List<Syntax> read =
                sentences.stream().map(sentence -> Syntax.of(sentence, words)).toList();
        List<Optional<String>> speakers = Quotations.speakers(read);
        return Retold.dated(IntStream.range(0, read.size())
                .mapToObj(i -> new ClaimReader(
                                grammar, read.get(i), speakers.get(i), new ClaimSet(document, read.get(i), extractor))
                        .read())
                .toList());
    }
}
