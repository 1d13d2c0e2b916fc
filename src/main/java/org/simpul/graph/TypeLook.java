package org.simpul.graph;

/**
 * How relationships of a type are shown now.
 *
 * @param relationships how many there are
 * @param style what of this people want so
 */
public record TypeLook(String type, long relationships, TypeStyle style) {}
