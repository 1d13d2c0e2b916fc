package org.simpul.explore;

/**
 * A layout of everything, the move of a pinned node or another size or colour, by a hand, or a view that was opened: the number
 * under which the browser keeps what it replaces.
 */
public record Layout(long number) {}
