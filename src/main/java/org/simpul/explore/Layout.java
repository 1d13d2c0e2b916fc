package org.simpul.explore;

/** A layout of everything that a hand has asked for, by the number under which the browser keeps the places. */
public record Layout(long number) {}
