package org.simpul.explore;

/**
 * How many nodes on the canvas have what is looked for in their name.
 *
 * @param at which of them is looked at, the first being 1; 0 where there is none
 */
public record Found(int hits, int at) {}
