package org.simpul.graph;

import java.util.Arrays;
import java.util.Map;
import org.simpul.knowledge.RelationType;

/** How the canvas names an edge: subject, relation and object; one edge holds what is stated and what is denied. */
public record EdgeKey(NodeKey source, String relation, NodeKey target) {

    private static final String BETWEEN = "\u0001";
    private static final String ESCAPE = "\u0002";

    /**
     * The key of the edge that claims of a relation are drawn on: from subject to object or, where the direction does not
     * matter, from the smaller key to the greater.
     */
    static EdgeKey drawn(NodeKey subject, String relation, NodeKey object) {
        return symmetric(relation) && subject.value().compareTo(object.value()) > 0
                ? new EdgeKey(object, relation, subject)
                : new EdgeKey(subject, relation, object);
    }

    /** The key as one string, for the canvas. */
    public String value() {
        return escape(source.value()) + BETWEEN + escape(relation) + BETWEEN + escape(target.value());
    }

    /** Whether {@link #value} can have written it. */
    public static boolean isOne(String value) {
        return value.split(BETWEEN, -1).length == 3;
    }

    /** The key that {@link #value} wrote. */
    public static EdgeKey of(String value) {
        if (!isOne(value)) {
            throw new IllegalArgumentException("Not an edge's key: " + value);
        }
        String[] parts = value.split(BETWEEN, -1);
        return new EdgeKey(new NodeKey(unescape(parts[0])), unescape(parts[1]), new NodeKey(unescape(parts[2])));
    }

    /** The key of the same edge where some of its ends are merged into others. */
    public EdgeKey following(Map<NodeKey, NodeKey> merged) {
        return merged.containsKey(source) || merged.containsKey(target)
                ? drawn(merged.getOrDefault(source, source), relation, merged.getOrDefault(target, target))
                : this;
    }

    /** The end that is not {@code end}; the same where the edge is a loop. */
    public NodeKey otherEnd(NodeKey end) {
        return source.equals(end) ? target : source;
    }

    /** Whether these are its ends, whichever way it leads. */
    boolean links(NodeKey a, NodeKey b) {
        return (source.equals(a) && target.equals(b)) || (source.equals(b) && target.equals(a));
    }

    /** Whether it leads that way as its end {@code end} sees it; both ways where its relation has no direction. */
    public boolean leads(Direction direction, NodeKey end) {
        return symmetric(relation) || (direction == Direction.OUT ? source : target).equals(end);
    }

    private static boolean symmetric(String relation) {
        return Arrays.stream(RelationType.values())
                .anyMatch(type -> type.symmetric() && type.name().equals(relation));
    }

    private static String escape(String part) {
        return part.replace(ESCAPE, ESCAPE + "e").replace(BETWEEN, ESCAPE + "b");
    }

    private static String unescape(String part) {
        return part.replace(ESCAPE + "b", BETWEEN).replace(ESCAPE + "e", ESCAPE);
    }
}
