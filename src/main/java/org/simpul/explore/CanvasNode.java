package org.simpul.explore;

/**
 * A node as the browser draws it.
 *
 * @param hidden how many of its neighbours are not on the canvas
 * @param pinned whether it stays where it is, and on the canvas
 * @param expanded whether there is something of it to collapse
 */
public record CanvasNode(
        String key,
        String type,
        String caption,
        String captionId,
        long degree,
        long hidden,
        boolean pinned,
        boolean expanded) {}
