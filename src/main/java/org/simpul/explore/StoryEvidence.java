package org.simpul.explore;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.simpul.graph.EdgeKey;
import org.simpul.graph.EvidenceLine;
import org.simpul.graph.NodeKey;
import org.simpul.knowledge.ClaimId;

/** The sentences behind what stands out in a step, none of them twice: those that the step pins, or else a few for each edge. */
public final class StoryEvidence {

    private static final int OF_ONE = 2;
    private static final int OF_ALL = 8;

    /** Behind how many edges a step can pin sentences: each is a question to the database. */
    private static final int EDGES = 50;

    private final Questions questions;

    public StoryEvidence(Questions questions) {
        this.questions = questions;
    }

    /** By the keys of edges; those in a period alone. Where the step pins nothing of these edges, in their order. */
    public List<EvidenceLine> of(StoryStep step, Collection<String> edges, Period period) {
        List<EvidenceLine> pinned = step.pinned().isEmpty()
                ? List.of()
                : pinned(step, lines(edges, period).toList());
        return pinned.isEmpty() ? few(edges, period) : pinned;
    }

    /** What a step shows as long as what stands out in it does. */
    public List<EvidenceLine> of(StoryStep step) {
        SavedView view = followed(step.view());
        return of(step, view.selection().edges(), view.filter().period());
    }

    /** What a step can pin: first what it has pinned, then the others, of each edge those of the newest documents. */
    public List<EvidenceLine> choices(StoryStep step) {
        SavedView view = followed(step.view());
        List<EvidenceLine> all =
                lines(view.selection().edges(), view.filter().period()).toList();
        Set<String> sentences = new HashSet<>();
        return Stream.concat(pinned(step, all).stream(), all.stream())
                .filter(line -> sentences.add(place(line)))
                .toList();
    }

    /** A picture as it is where people have merged some of its nodes since. */
    private SavedView followed(SavedView view) {
        Map<NodeKey, NodeKey> merged = questions.followed(
                view.nodes().stream().map(node -> new NodeKey(node.key())).toList());
        return merged.isEmpty() ? view : view.following(merged);
    }

    /** Those of some lines that the step pins, in its order. */
    private static List<EvidenceLine> pinned(StoryStep step, List<EvidenceLine> all) {
        Map<ClaimId, EvidenceLine> lines = new HashMap<>();
        all.forEach(line -> lines.put(new ClaimId(line.claimId()), line));
        Set<String> sentences = new HashSet<>();
        return step.pinned().stream()
                .flatMap(claim -> Optional.ofNullable(lines.get(claim)).stream())
                .filter(line -> sentences.add(place(line)))
                .toList();
    }

    private List<EvidenceLine> few(Collection<String> edges, Period period) {
        Set<String> sentences = new HashSet<>();
        return edges.stream()
                .flatMap(edge -> lines(edge, period)
                        .filter(line -> sentences.add(place(line)))
                        .limit(OF_ONE))
                .limit(OF_ALL)
                .toList();
    }

    private Stream<EvidenceLine> lines(Collection<String> edges, Period period) {
        return edges.stream().limit(EDGES).flatMap(edge -> lines(edge, period));
    }

    private Stream<EvidenceLine> lines(String edge, Period period) {
        return questions.evidence(EdgeKey.of(edge), period).lines().stream();
    }

    private static String place(EvidenceLine line) {
        return line.documentId() + line.sentence();
    }
}
