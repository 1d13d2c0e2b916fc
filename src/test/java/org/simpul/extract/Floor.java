package org.simpul.extract;

import java.util.Locale;
import java.util.OptionalDouble;

/**
 * What one slice of a corpus is read with, at least: a row of floors.tsv.
 *
 * @param language its code
 * @param slice all, exact, relation:X, slice:X, attribute:X or traps
 * @param value the share that agrees, of attributes, or that is avoided, of traps
 */
record Floor(
        String corpus,
        String language,
        String slice,
        OptionalDouble precision,
        OptionalDouble recall,
        OptionalDouble value) {

    static final String HEAD = "corpus\tlanguage\tslice\tprecision\trecall\tvalue";

    static Floor of(String row) {
        String[] columns = row.split("\t", -1);
        if (columns.length != 6) {
            throw new IllegalArgumentException("Not six columns: " + row);
        }
        return new Floor(
                columns[0], columns[1], columns[2], number(columns[3]), number(columns[4]), number(columns[5]));
    }

    String name() {
        return corpus + " " + language + " " + slice;
    }

    /** Whether this, measured, is at least what {@code floor} says. */
    boolean holds(Floor floor) {
        return holds(precision, floor.precision) && holds(recall, floor.recall) && holds(value, floor.value);
    }

    /** Less a margin, in hundredths. */
    Floor less(double margin) {
        return new Floor(corpus, language, slice, less(precision, margin), less(recall, margin), less(value, margin));
    }

    boolean isEmpty() {
        return precision.isEmpty() && recall.isEmpty() && value.isEmpty();
    }

    String row() {
        return String.join("\t", corpus, language, slice, words(precision), words(recall), words(value));
    }

    private static boolean holds(OptionalDouble measured, OptionalDouble floor) {
        return floor.isEmpty() || (measured.isPresent() && measured.getAsDouble() >= floor.getAsDouble());
    }

    /** None where nothing would be left to hold. */
    private static OptionalDouble less(OptionalDouble measured, double margin) {
        double hundredths = Math.floor((measured.orElse(0) - margin) * 100 + 1e-9);
        return hundredths > 0 ? OptionalDouble.of(hundredths / 100) : OptionalDouble.empty();
    }

    private static OptionalDouble number(String column) {
        return column.equals("-") ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(column));
    }

    private static String words(OptionalDouble number) {
        return number.isEmpty() ? "-" : String.format(Locale.ROOT, "%.2f", number.getAsDouble());
    }
}
