package org.simpul.explore;

import java.util.List;
import java.util.Optional;
import org.simpul.graph.Conflict;
import org.simpul.graph.ConflictQuery;
import org.simpul.graph.Graph;
import org.simpul.graph.NodeDescription.DocumentLine;
import org.simpul.graph.SentenceHit;
import org.simpul.graph.SentenceWords;
import org.simpul.graph.TextFilter;
import org.simpul.graph.TextLine;
import org.simpul.graph.TextOrder;
import org.simpul.graph.TextPart;
import org.simpul.graph.TextQuery;
import org.simpul.graph.TextsQuery;

/** Finds and reads documents in the database itself. */
public final class GraphTexts implements Texts {

    private final TextQuery text;
    private final TextsQuery texts;
    private final ConflictQuery conflicts;

    public GraphTexts(Graph graph) {
        text = new TextQuery(graph);
        texts = new TextsQuery(graph);
        conflicts = new ConflictQuery(graph);
    }

    @Override
    public Optional<TextPart> part(String document, int sentence) {
        return text.part(document, sentence);
    }

    @Override
    public List<TextLine> list(TextFilter filter, TextOrder order, int from, int limit) {
        return texts.list(filter, order, from, limit);
    }

    @Override
    public int count(TextFilter filter) {
        return texts.count(filter);
    }

    @Override
    public List<String> publishers() {
        return texts.publishers();
    }

    @Override
    public List<SentenceHit> sentences(SentenceWords words, TextFilter filter, int limit) {
        return texts.sentences(words, filter, limit);
    }

    @Override
    public List<DocumentLine> titled(SentenceWords words, TextFilter filter, int limit) {
        return texts.titled(words, filter, limit);
    }

    @Override
    public List<Conflict> conflicts(int limit) {
        return conflicts.list(limit);
    }
}
