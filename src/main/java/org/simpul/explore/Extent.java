package org.simpul.explore;

import java.util.stream.DoubleStream;

/** A part of the sheet, from its middle to the right and downwards, in CSS pixels at scale 1. */
public record Extent(double left, double right, double top, double bottom) {

    public Extent {
        if (!DoubleStream.of(left, right, top, bottom).allMatch(Double::isFinite) || left >= right || top >= bottom) {
            throw new IllegalArgumentException(
                    "Not a part of a sheet: " + left + " to " + right + ", " + top + " to " + bottom);
        }
    }
}
