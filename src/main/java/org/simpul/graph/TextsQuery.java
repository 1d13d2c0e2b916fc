package org.simpul.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.simpul.graph.NodeDescription.DocumentLine;

/** Which documents there are, and which of them, by their titles, or of their sentences have some words. */
public final class TextsQuery {

    /** How many publishers one answer holds at most. */
    public static final int PUBLISHERS = 500;

    private static final CypherFile TEXTS = CypherFile.of("read/texts");
    private static final CypherFile TEXTS_DESCENDING = CypherFile.of("read/texts-descending");
    private static final CypherFile TEXTS_COUNT = CypherFile.of("read/texts-count");
    private static final CypherFile PUBLISHERS_OF = CypherFile.of("read/publishers");
    private static final CypherFile TITLED = CypherFile.of("read/titled");
    private static final CypherFile SENTENCES = CypherFile.of("read/sentences");

    /** So many sentences, or documents, that the index finds best are compared with the filter. */
    private static final int CANDIDATES = 5_000;

    private final Graph graph;

    public TextsQuery(Graph graph) {
        this.graph = graph;
    }

    /** The documents that are meant, {@code limit} of them from place {@code from} on. */
    public List<TextLine> list(TextFilter filter, TextOrder order, int from, int limit) {
        Map<String, Object> parameters = new HashMap<>(filter.parameters());
        parameters.put("by", order.by().name().toLowerCase(Locale.ROOT));
        parameters.put("from", from);
        parameters.put("limit", limit);
        return graph.read(
                order.descending() ? TEXTS_DESCENDING : TEXTS,
                parameters,
                row -> new TextLine(
                        Answers.document(row),
                        row.get("entities").asLong(),
                        row.get("claims").asLong(),
                        row.get("conflicts").asLong()));
    }

    /** How many documents are meant. */
    public int count(TextFilter filter) {
        return graph.read(
                        TEXTS_COUNT,
                        filter.parameters(),
                        row -> row.get("documents").asInt())
                .getFirst();
    }

    /** Who published documents, those with most first. */
    public List<String> publishers() {
        return graph.read(
                PUBLISHERS_OF,
                Map.of("limit", PUBLISHERS),
                row -> row.get("publisher").asString());
    }

    /** The sentences of the documents that are meant with all of some words, best match first. */
    public List<SentenceHit> sentences(SentenceWords words, TextFilter filter, int limit) {
        if (words.isEmpty()) {
            return List.of();
        }
        return graph.read(
                SENTENCES,
                parameters(words, filter, limit),
                row -> new SentenceHit(
                        Answers.document(row),
                        row.get("index").asInt(),
                        row.get("sentence").asString()));
    }

    /** The documents that are meant with all of some words in title and publisher, best match first. */
    public List<DocumentLine> titled(SentenceWords words, TextFilter filter, int limit) {
        return words.isEmpty() ? List.of() : graph.read(TITLED, parameters(words, filter, limit), Answers::document);
    }

    private static Map<String, Object> parameters(SentenceWords words, TextFilter filter, int limit) {
        Map<String, Object> parameters = new HashMap<>(filter.parameters());
        parameters.put("words", words.fullText());
        parameters.put("candidates", CANDIDATES);
        parameters.put("limit", limit);
        return parameters;
    }
}
