package org.simpul.explore;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A column of the sheet, and what it stands for.
 *
 * @param from where it begins, from the middle of the sheet to the right, in CSS pixels at scale 1
 * @param to where it ends
 * @param days how the days begin that it stands for (202, 2024, 2024-07, 2024-07-03); empty where it is for what has none
 * @param count how many nodes are in it
 */
public record Guide(double from, double to, Optional<String> days, int count) {

    private static final Pattern DAYS = Pattern.compile("[+-]?\\d{1,9}(-\\d{2}){0,2}");

    public Guide {
        if (!Double.isFinite(from) || !Double.isFinite(to) || count < 0) {
            throw new IllegalArgumentException("Not a column: " + from + " to " + to + " with " + count);
        }
        days.filter(beginning -> !DAYS.matcher(beginning).matches()).ifPresent(none -> {
            throw new IllegalArgumentException("Not the beginning of a day: " + none);
        });
    }
}
