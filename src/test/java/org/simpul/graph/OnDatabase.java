package org.simpul.graph;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.simpul.knowledge.Entity;

/** A part of the contract: has a database that is empty at the start of each test. */
interface OnDatabase {

    TestDatabase database();

    default Graph graph() {
        return database().graph();
    }

    default WriteOutcome write(Paper... papers) {
        return new ClaimWriter(graph())
                .write(Arrays.stream(papers).map(Paper::extraction).toList());
    }

    default void writeEverything() {
        new ClaimWriter(graph()).write(Everything.extractions());
    }

    static NodeKey key(Entity entity) {
        return new NodeKey(entity.id().value());
    }

    static List<String> captions(Stream<GraphNode> nodes) {
        return nodes.map(GraphNode::caption).toList();
    }
}
