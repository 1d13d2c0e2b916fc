package org.simpul.graph;

/** A property of a node or relationship, with its value as people read it. */
public record Property(String name, String value) {}
