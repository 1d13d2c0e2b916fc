package org.simpul.explore;

/** Two nodes that somebody wants to know the paths between. */
public record PathEnds(String from, String to) {}
