package org.simpul.extract.llm;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.simpul.extract.Extractor;
import org.simpul.knowledge.Claim;
import org.simpul.knowledge.Extraction;
import org.simpul.knowledge.Mention;
import org.simpul.text.Document;
import org.simpul.text.Sentence;
import org.simpul.text.Span;

/** Two extractors on each document: the claims of both, each under its own extractor's name, so that they can be compared. */
public final class SideBySide implements Extractor {

    private final Extractor one;
    private final Extractor other;

    public SideBySide(Extractor one, Extractor other) {
        this.one = one;
        this.other = other;
    }

    @Override
    public String name() {
        return one.name() + ", " + other.name();
    }

    /** What both say; a document that defeats either defeats this, so that none is half read. */
    @Override
    public Extraction extract(Document document) {
        Extraction first = one.extract(document);
        Extraction second = other.extract(document);
        if (!spans(first).equals(spans(second))) {
            throw new IllegalStateException(name() + " differ in their sentences of " + document.id());
        }
        Set<Mention> mentions = new LinkedHashSet<>(first.mentions());
        mentions.addAll(second.mentions());
        List<Claim> claims = new ArrayList<>(first.claims());
        claims.addAll(second.claims());
        return new Extraction(document, first.sentences(), List.copyOf(mentions), claims, name());
    }

    private static List<Span> spans(Extraction extraction) {
        return extraction.sentences().stream().map(Sentence::span).toList();
    }
}
