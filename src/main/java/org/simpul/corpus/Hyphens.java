package org.simpul.corpus;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that a printed line cuts in two, whole again. */
final class Hyphens {

    /** Between two printed lines of one paragraph. */
    static final String LINE_END = "\u2028";

    private static final Pattern CUT = Pattern.compile("(?<!\\p{L})(\\p{L}++)[-\u00AD\u2010]\\s*\u2028\\s*(\\p{Ll}+)");

    private Hyphens() {}

    // A match begins where its run of letters or blanks does, so that a long run is looked through once.

    /** {@code text} without line ends within a paragraph; {@code negara-negara} keeps its hyphen wherever it was cut. */
    static String joined(String text) {
        String whole = CUT.matcher(text)
                .replaceAll(cut -> Matcher.quoteReplacement(cut.group(1)
                        + (cut.group(2).startsWith(cut.group(1).toLowerCase(Locale.ROOT)) ? "-" : "")
                        + cut.group(2)));
        return whole.replaceAll("(?<! ) *+\u2028 *", " ")
                .replaceAll("(?<![ \t])[ \t]*+\n[ \t]*", "\n")
                .replaceAll("\n{3,}", "\n\n");
    }
}
