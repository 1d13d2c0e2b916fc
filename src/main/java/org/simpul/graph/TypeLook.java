package org.simpul.graph;

import java.util.Optional;

/**
 * How relationships of a type are shown now.
 *
 * @param relationships how many there are
 * @param date the property that dates them; empty where none does
 * @param style what of this people want so
 */
public record TypeLook(String type, long relationships, Optional<String> date, TypeStyle style) {}
