package org.simpul.corpus;

import java.util.Optional;
import java.util.regex.Pattern;

/** The title that a plain text prints on its first line. */
final class Headline {

    private static final int LONGEST = 200;
    private static final Pattern MENU = Pattern.compile(
            "(?i)(skip to|jump to|select a menu|lewati ke|langsung ke|menu\\b|home\\b|beranda\\b|search\\b|cari\\b).*");
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.;:,…][\"'”’»)]*");

    private Headline() {}

    /** The first line that is no menu, where it looks like a headline and something follows it. */
    static Optional<String> find(String text) {
        String[] lines = text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !MENU.matcher(line).matches())
                .limit(2)
                .toArray(String[]::new);
        return lines.length == 2 && looksLikeOne(lines[0]) ? Texts.line(lines[0]) : Optional.empty();
    }

    private static boolean looksLikeOne(String line) {
        return line.length() <= LONGEST
                && line.indexOf(' ') > 0
                && !SENTENCE_END.matcher(line).matches()
                && line.codePoints().anyMatch(Character::isLetter);
    }
}
