package org.simpul.explore;

/**
 * How much of the database is on the canvas.
 *
 * @param shown nodes on the canvas
 * @param total entities in the database
 * @param limit how many nodes the canvas takes at most
 * @param milliseconds what the last question took, all its queries together
 */
public record Status(int shown, long total, int limit, long milliseconds) {

    /** Whether the canvas takes no more. */
    public boolean full() {
        return shown >= limit;
    }
}
