package org.simpul.graph;

/** How many neighbours a node has by one relation in one direction, denials counted with the relation they deny. */
public record RelationCount(String relation, Direction direction, long neighbours) {}
