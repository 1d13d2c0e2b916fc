package org.simpul.graph;

import java.util.regex.Pattern;

/** The id of a saved view, which its link ends in: letters and digits. */
public record ViewId(String value) {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9]{1,40}");

    public ViewId {
        if (!isOne(value)) {
            throw new IllegalArgumentException("Not a view's id: " + value);
        }
    }

    /** Whether a text from outside can be one. */
    public static boolean isOne(String text) {
        return ID.matcher(text).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
