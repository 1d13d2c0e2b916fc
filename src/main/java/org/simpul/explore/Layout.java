package org.simpul.explore;

/** A layout of everything, or the move of a pinned node, by a hand: the number under which the browser keeps the places. */
public record Layout(long number) {}
