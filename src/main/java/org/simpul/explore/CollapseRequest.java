package org.simpul.explore;

/** A node of which somebody wants to close what was expanded. */
public record CollapseRequest(String key) {}
