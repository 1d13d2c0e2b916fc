package org.simpul.graph;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.neo4j.driver.Record;
import org.simpul.graph.DecisionOutcome.Decided;

/** The decisions as they are kept, to one transaction that adds or undoes one: it holds the log, so that others wait. */
final class DecisionLog {

    static final String COUNTED = "decisions";

    private static final CypherFile COUNT = CypherFile.of("write/count-decision");
    private static final CypherFile KEEP = CypherFile.of("write/keep-decisions");
    private static final CypherFile UNDO = CypherFile.of("write/undo-decisions");
    private static final CypherFile FIND = CypherFile.of("write/find-decisions");
    private static final CypherFile LATER = CypherFile.of("write/later-decisions");
    private static final CypherFile APART = CypherFile.of("write/kept-apart");

    private final Writing writing;
    private final Hand hand;
    private final long number;
    private final boolean moving;

    DecisionLog(Writing writing, Hand hand) {
        this.writing = writing;
        this.hand = hand;
        Record count = writing.run(COUNT, List.of(Map.of("name", COUNTED))).getFirst();
        this.number = count.get("last").asLong();
        this.moving = count.get("moving").asBoolean();
    }

    /** Whether a decision that was made before is still being worked on. */
    boolean moving() {
        return moving;
    }

    String by() {
        return hand.by();
    }

    Decided keep(Ruling ruling, Matter matter) {
        return keep(UUID.randomUUID().toString(), ruling, matter);
    }

    Decided keep(String id, Ruling ruling, Matter matter) {
        Decision decision = new Decision(
                id, number, ruling.kind(), matter, hand.reason(), hand.by(), Instant.now(), Optional.empty(), false);
        writing.run(KEEP, List.of(Map.of("id", id, "properties", decision.properties())));
        return new Decided(decision);
    }

    Optional<Decision> find(String id) {
        return decisions(FIND, Map.of("id", id)).findFirst();
    }

    /** Marks a decision that stands as undone. */
    Decision undo(String id) {
        return decisions(
                        UNDO,
                        Map.of(
                                "id", id,
                                "changed", number,
                                "by", hand.by(),
                                "reason", hand.reason(),
                                "at", Instant.now().toEpochMilli()))
                .findFirst()
                .orElseThrow();
    }

    /** What somebody else has decided about the same since it was seen. */
    Optional<Decision> later(Ruling ruling) {
        return decisions(
                        LATER,
                        Map.of("keys", values(ruling.entities()), "claims", ruling.claims(), "seen", hand.seen()))
                .findFirst();
    }

    /** The decision that stands to keep two entities apart. */
    Optional<Decision> apart(Collection<NodeKey> both) {
        return decisions(APART, Map.of("keys", values(both))).findFirst();
    }

    static List<String> values(Collection<NodeKey> keys) {
        return keys.stream().map(NodeKey::value).sorted().toList();
    }

    private Stream<Decision> decisions(CypherFile file, Map<String, Object> row) {
        return writing.run(file, List.of(row)).stream().map(found -> Decision.of(found.get("decision")));
    }
}
