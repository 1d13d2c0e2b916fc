package org.simpul.explore;

/** A node whose neighbours somebody wants to see. */
public record OpenRequest(String key) {}
