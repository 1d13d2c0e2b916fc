package org.simpul.graph;

import java.util.regex.Pattern;

/** The id of a story, which its link ends in: letters and digits. */
public record StoryId(String value) {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9]{1,40}");

    public StoryId {
        if (!isOne(value)) {
            throw new IllegalArgumentException("Not a story's id: " + value);
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
