package org.simpul.ui;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names of files that every system takes. */
final class FileName {

    private static final Pattern STRANGE = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int LONGEST = 60;

    private FileName() {}

    /** "who-met-whom.svg" */
    static String of(String title, String ending) {
        return of(title, "", ending);
    }

    /** "who-met-whom-as-known-on-31-jul-2024.svg": what it shows, and of which time. */
    static String of(String title, String time, String ending) {
        String name = plain(title);
        return Stream.of(name.isEmpty() ? "simpul" : name, plain(time))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("-", "", "." + ending));
    }

    private static String plain(String title) {
        String plain = STRANGE.matcher(title.toLowerCase(Locale.ROOT)).replaceAll("-");
        String trimmed = plain.replaceAll("^-|-$", "");
        return trimmed.substring(
                0, trimmed.offsetByCodePoints(0, Math.min(LONGEST, trimmed.codePointCount(0, trimmed.length()))));
    }
}
