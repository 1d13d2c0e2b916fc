package org.simpul.graph;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.simpul.graph.DecisionOutcome.Decided;
import org.simpul.graph.DecisionOutcome.Gone;
import org.simpul.graph.DecisionOutcome.Meanwhile;
import org.simpul.text.DocumentId;

/**
 * One decision, or its undoing, with all that follows from it, in one transaction; decisions wait for one another. Of a merge
 * only the first part follows at once: see {@link Moving}.
 */
final class Deciding {

    private static final CypherFile HOLD = CypherFile.of("write/hold-nodes");
    private static final CypherFile TOLD = CypherFile.of("write/claims-told");

    private final Writing writing;
    private final DecisionLog log;
    private final int part;
    private boolean more;

    Deciding(Writing writing, Hand hand, int part) {
        this.writing = writing;
        this.log = new DecisionLog(writing, hand);
        this.part = part;
    }

    /** Whether what was decided before has first to be gone on with. */
    boolean waits() {
        return log.moving();
    }

    /** Whether more follows than was written at once. */
    boolean more() {
        return more;
    }

    DecisionOutcome decide(Ruling ruling) {
        return log.later(ruling).<DecisionOutcome>map(Meanwhile::new).orElseGet(() -> switch (ruling) {
            case Ruling.Merge merge -> merge(merge);
            case Ruling.Apart(NodeKey first, NodeKey second) ->
                about(ruling, first, second, (a, b) -> Matter.NOTHING.about(a).and(b));
            case Ruling.Judge(String claim, boolean _) -> judge(ruling, claim);
            case Ruling.Retype(NodeKey entity, var type) ->
                named(ruling, entity, node -> Matter.NOTHING.about(node).from(node.type(), type.label(), ""));
            case Ruling.Rename(NodeKey entity, String name, Optional<String> nameId) ->
                named(ruling, entity, node -> Matter.NOTHING.about(node).from(node.caption(), name, nameId.orElse("")));
            case Ruling.Fact fact -> add(fact);
        });
    }

    DecisionOutcome undo(String id) {
        Optional<Decision> found = log.find(id);
        if (found.isEmpty()) {
            return new Gone();
        }
        if (found.get().undone().isPresent()) {
            return new Meanwhile(found.get());
        }
        Decision undone = log.undo(id);
        takeBack(undone);
        return new Decided(undone);
    }

    private void takeBack(Decision undone) {
        Matter matter = undone.matter();
        switch (undone.kind()) {
            case MERGE -> more = new Moving(writing, part).follow(undone);
            case ACCEPT, REJECT -> Verdicts.judge(writing, List.of(matter.claim()));
            case RETYPE, RENAME -> Derived.rebuild(writing, Set.of(), Set.of(matter.entity()));
            case FACT -> ClaimWriter.remove(writing, Standing.rows(List.of(matter.document())));
            case APART -> {}
        }
    }

    private DecisionOutcome merge(Ruling.Merge merge) {
        Optional<Decision> apart = log.apart(merge.entities());
        return apart.<DecisionOutcome>map(Meanwhile::new).orElseGet(() -> {
            DecisionOutcome outcome = about(
                    merge,
                    merge.merged(),
                    merge.kept(),
                    (a, b) -> Matter.NOTHING.about(a).and(b));
            if (outcome instanceof Decided(Decision decision)) {
                more = new Moving(writing, part).follow(decision);
            }
            return outcome;
        });
    }

    private DecisionOutcome judge(Ruling ruling, String claim) {
        return writing.run(TOLD, Standing.rows(List.of(claim))).stream()
                .findFirst()
                .<DecisionOutcome>map(row -> {
                    Decided decided = log.keep(
                            ruling,
                            Matter.NOTHING
                                    .about(
                                            row.get("subject").asString(),
                                            row.get("subjectName").asString(""))
                                    .and(
                                            row.get("object").asString(),
                                            row.get("objectName").asString(""))
                                    .claiming(
                                            claim,
                                            row.get("relation").asString(),
                                            row.get("sentence").asString()));
                    Verdicts.judge(writing, List.of(claim));
                    return decided;
                })
                .orElseGet(Gone::new);
    }

    private DecisionOutcome named(Ruling ruling, NodeKey entity, Function<GraphNode, Matter> matter) {
        Optional<GraphNode> node = Optional.ofNullable(held(List.of(entity)).get(entity));
        return node.<DecisionOutcome>map(there -> {
                    Decided decided = log.keep(ruling, matter.apply(there));
                    Derived.rebuild(writing, Set.of(), new TreeSet<>(Set.of(entity.value())));
                    return decided;
                })
                .orElseGet(Gone::new);
    }

    private DecisionOutcome add(Ruling.Fact fact) {
        Map<NodeKey, GraphNode> there = held(List.of(fact.subject(), fact.object()));
        GraphNode subject = there.get(fact.subject());
        GraphNode object = there.get(fact.object());
        if (subject == null || object == null) {
            return new Gone();
        }
        String id = UUID.randomUUID().toString();
        DocumentId document = DocumentId.ofSource(EvidenceLine.BY_HAND + ":" + id);
        Decided decided = log.keep(
                id,
                fact,
                Matter.NOTHING
                        .about(subject)
                        .and(object)
                        .claiming("", fact.relation().name(), "")
                        .knownFrom(fact.source(), document.value()));
        ClaimWriter.write(
                writing, Rows.of(List.of(new HandMadeFact(document, fact, log.by()).extraction(subject, object))));
        return decided;
    }

    private DecisionOutcome about(
            Ruling ruling, NodeKey first, NodeKey second, BiFunction<GraphNode, GraphNode, Matter> matter) {
        Map<NodeKey, GraphNode> there = held(List.of(first, second));
        return there.size() < 2 ? new Gone() : log.keep(ruling, matter.apply(there.get(first), there.get(second)));
    }

    private Map<NodeKey, GraphNode> held(Collection<NodeKey> keys) {
        Map<NodeKey, GraphNode> held = new HashMap<>();
        writing.run(HOLD, Standing.rows(DecisionLog.values(keys))).forEach(row -> {
            GraphNode node = Answers.node(row);
            held.put(node.key(), node);
        });
        return held;
    }
}
