package org.simpul.explore;

/**
 * How much of the database is on the canvas.
 *
 * @param nodes on the canvas
 * @param hiddenNodes of them hidden by filters
 * @param hiddenEdges edges on the canvas that filters hide
 * @param isCut whether more edges may run among its nodes than one answer holds
 * @param total entities in the database
 * @param limit how many nodes the canvas takes at most
 * @param milliseconds what the last question took, all its queries together
 */
public record Status(
        int nodes, int hiddenNodes, int hiddenEdges, boolean isCut, long total, int limit, long milliseconds) {

    /** How many nodes are to be seen. */
    public int shown() {
        return nodes - hiddenNodes;
    }

    /** Whether it is full, and could take more. */
    public boolean widens() {
        return full() && limit < Exploration.MOST;
    }

    /** Whether the canvas takes no more. */
    public boolean full() {
        return nodes >= limit;
    }
}
