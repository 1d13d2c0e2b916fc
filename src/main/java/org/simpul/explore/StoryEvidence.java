package org.simpul.explore;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.simpul.graph.EdgeKey;
import org.simpul.graph.EvidenceLine;

/** The sentences behind what stands out in a step: a few for each edge, none of them twice. */
public final class StoryEvidence {

    private static final int OF_ONE = 2;
    private static final int OF_ALL = 8;

    private final Questions questions;

    public StoryEvidence(Questions questions) {
        this.questions = questions;
    }

    /** By the keys of edges, in their order; those in a period alone. */
    public List<EvidenceLine> of(Collection<String> edges, Period period) {
        Set<String> sentences = new HashSet<>();
        return edges.stream()
                .map(EdgeKey::of)
                .flatMap(edge -> questions.evidence(edge, period).lines().stream()
                        .filter(line -> sentences.add(line.documentId() + line.sentence()))
                        .limit(OF_ONE))
                .limit(OF_ALL)
                .toList();
    }
}
