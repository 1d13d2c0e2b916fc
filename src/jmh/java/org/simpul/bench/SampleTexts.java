package org.simpul.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.simpul.corpus.Reading;
import org.simpul.corpus.SampleCorpus;
import org.simpul.text.Document;
import org.simpul.text.DocumentId;
import org.simpul.text.Language;
import org.simpul.text.SentenceSplitter;

/** The sample corpus, and documents as long as one likes that are made of its paragraphs. */
final class SampleTexts {

    /** The length of a document of one time, so that sixteen are about as long as a document may be. */
    private static final int ONCE = 310_000;

    private static final long SEED = 1;

    private SampleTexts() {}

    static List<Document> documents() {
        return SampleCorpus.read()
                .map(reading -> switch (reading) {
                    case Reading.Read read -> read.document();
                    case Reading.Unreadable(String source, String reason) ->
                        throw new IllegalStateException(source + " " + reason);
                    case Reading.Skipped skipped -> throw new IllegalStateException(skipped.toString());
                })
                .toList();
    }

    static int sentences() {
        return documents().stream()
                .mapToInt(document -> SentenceSplitter.split(document.text()).size())
                .sum();
    }

    /** One document: the paragraphs of a language, over and over, in an order that is the same in each run. */
    static Document grown(Language language, int times) {
        return document("grown", language, shuffled(language, ONCE * times, new Random(SEED)));
    }

    /** Paragraphs of a language, all of them before one comes again, until there are so many characters. */
    private static String shuffled(Language language, int characters, Random random) {
        List<String> paragraphs = new ArrayList<>(documents().stream()
                .filter(document -> document.language() == language)
                .flatMap(document -> document.text().lines())
                .filter(line -> !line.isBlank())
                .toList());
        StringBuilder text = new StringBuilder();
        for (int next = 0; text.length() < characters; next++) {
            if (next % paragraphs.size() == 0) {
                Collections.shuffle(paragraphs, random);
            }
            text.append(paragraphs.get(next % paragraphs.size())).append("\n\n");
        }
        return text.toString();
    }

    private static Document document(String name, Language language, String text) {
        return new Document(
                DocumentId.ofSource(name),
                name,
                name,
                text,
                language,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
