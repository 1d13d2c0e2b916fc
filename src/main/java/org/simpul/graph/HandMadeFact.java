package org.simpul.graph;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.simpul.knowledge.Claim;
import org.simpul.knowledge.Entity;
import org.simpul.knowledge.EntityId;
import org.simpul.knowledge.EntityType;
import org.simpul.knowledge.Evidence;
import org.simpul.knowledge.Extraction;
import org.simpul.knowledge.Mention;
import org.simpul.knowledge.Modality;
import org.simpul.knowledge.Polarity;
import org.simpul.text.Document;
import org.simpul.text.DocumentId;
import org.simpul.text.Sentence;
import org.simpul.text.Span;

/** A fact that somebody adds, as a document of one sentence that states it: so it is counted, shown and removed as all others are. */
record HandMadeFact(DocumentId id, Ruling.Fact fact, String by) {

    private static final String BETWEEN = " – ";

    Extraction extraction(GraphNode subject, GraphNode object) {
        Entity a = entity(subject);
        Entity b = entity(object);
        String text = a.name() + BETWEEN + fact.words() + BETWEEN + b.name() + ".";
        Sentence sentence = new Sentence(0, new Span(0, text.length()), text, List.of());
        Span first = new Span(0, a.name().length());
        Span second = new Span(text.length() - 1 - b.name().length(), text.length() - 1);
        Claim claim = new Claim(
                a,
                fact.relation(),
                b,
                Polarity.POSITIVE,
                Modality.ASSERTED,
                Optional.of(by).filter(name -> !name.isEmpty()),
                fact.date(),
                1,
                EvidenceLine.BY_HAND,
                EvidenceLine.BY_HAND,
                new Evidence(id, sentence, first, second));
        return new Extraction(
                document(text),
                List.of(sentence),
                List.of(new Mention(0, first, a.name(), a), new Mention(0, second, b.name(), b)),
                List.of(claim),
                EvidenceLine.BY_HAND);
    }

    private Document document(String text) {
        return new Document(
                id,
                EvidenceLine.BY_HAND,
                fact.source(),
                text,
                fact.language(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(fact.source()).filter(source -> source.matches("https?://\\S+")));
    }

    private static Entity entity(GraphNode node) {
        return new Entity(
                new EntityId(node.key().value()),
                EntityType.ofLabel(node.type()).orElseThrow(),
                node.caption(),
                Optional.of(node.captionId()).filter(name -> !name.equals(node.caption())),
                Optional.empty(),
                Set.of());
    }
}
