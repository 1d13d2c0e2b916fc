package org.simpul.graph;

/**
 * What is still being written, in parts, of what somebody has decided: meanwhile the graph shows some of it.
 *
 * @param moving whether that is a merge, or its undoing
 * @param leaving how many documents are still to be removed
 */
public record Underway(boolean moving, long leaving) {

    public static final Underway NOTHING = new Underway(false, 0);
}
