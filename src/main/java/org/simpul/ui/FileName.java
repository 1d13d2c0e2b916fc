package org.simpul.ui;

import java.util.Locale;
import java.util.regex.Pattern;

/** Names of files that every system takes. */
final class FileName {

    private static final Pattern STRANGE = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int LONGEST = 60;

    private FileName() {}

    /** "who-met-whom.svg" */
    static String of(String title, String ending) {
        String plain = STRANGE.matcher(title.toLowerCase(Locale.ROOT)).replaceAll("-");
        String trimmed = plain.replaceAll("^-|-$", "");
        String name = trimmed.substring(
                0, trimmed.offsetByCodePoints(0, Math.min(LONGEST, trimmed.codePointCount(0, trimmed.length()))));
        return (name.isEmpty() ? "simpul" : name) + "." + ending;
    }
}
