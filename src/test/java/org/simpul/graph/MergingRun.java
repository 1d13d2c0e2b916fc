package org.simpul.graph;

/** Merges two entities and takes that back, again and again, in a process of its own, for a test that kills it: says when. */
final class MergingRun {

    private static final int PART = 3;

    private MergingRun() {}

    /** @param arguments where the database is, the user's name, the password, the key to keep, the key to merge */
    @SuppressWarnings("SystemOut")
    static void main(String[] arguments) {
        try (Graph graph = Graph.connect(arguments[0], arguments[1], arguments[2], "neo4j")) {
            DecisionStore store = new DecisionStore(graph, PART);
            Hand hand = new Hand("ann", "", Long.MAX_VALUE);
            Ruling merge = new Ruling.Merge(new NodeKey(arguments[3]), new NodeKey(arguments[4]));
            while (store.decide(merge, hand) instanceof DecisionOutcome.Decided(Decision decision)) {
                System.out.println("merged");
                System.out.flush();
                store.undo(decision.id(), hand);
                System.out.println("undone");
                System.out.flush();
            }
        }
    }
}
