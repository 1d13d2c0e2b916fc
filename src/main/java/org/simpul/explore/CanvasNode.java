package org.simpul.explore;

import org.jspecify.annotations.Nullable;

/**
 * A node as the browser draws it.
 *
 * @param hidden how many of its neighbours are not on the canvas
 * @param date the day that a property of its own tells, as ISO 8601 writes days; null where none does
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
        @Nullable String date,
        boolean pinned,
        boolean expanded) {}
