package org.simpul.graph;

/** A claim that somebody should look at, with what it links. */
public record UncertainClaim(GraphNode subject, String relation, GraphNode object, EvidenceLine line) {

    /** The edge that it is drawn on. */
    public EdgeKey edge() {
        return EdgeKey.drawn(subject.key(), relation, object.key());
    }
}
