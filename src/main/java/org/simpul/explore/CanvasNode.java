package org.simpul.explore;

/**
 * A node as the browser draws it.
 *
 * @param hidden how many of its neighbours are not on the canvas
 */
public record CanvasNode(String key, String type, String caption, String captionId, long degree, long hidden) {}
