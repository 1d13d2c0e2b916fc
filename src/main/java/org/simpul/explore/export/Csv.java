package org.simpul.explore.export;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A table as RFC 4180 has it, with a byte order mark, without which a spreadsheet takes UTF-8 for something else.
 *
 * <p>A spreadsheet runs a text that starts like a formula. An apostrophe before it, which is the spreadsheets' own sign
 * for a text, keeps it one.
 */
public final class Csv {

    private static final String END = "\r\n";
    private static final String MARK = "\ufeff";

    /** Also behind spaces, which some programs pass over, and in full-width letters, which some take for the plain ones. */
    private static final Pattern FORMULA =
            Pattern.compile("[\\s\\p{C}\\p{Z}]*[=+\\-@＝＋－＠].*|[\\t\\r\\n].*", Pattern.DOTALL);

    private static final Pattern QUOTED = Pattern.compile(".*[\",\\r\\n'].*|\\s.*|.*\\s", Pattern.DOTALL);

    private final Appendable to;

    public Csv(Appendable to, List<String> columns) throws IOException {
        this.to = to;
        to.append(MARK);
        line(columns);
    }

    /** Adds a row; numbers stand as they are, all else is taken for text that somebody else wrote. */
    public void row(List<Object> fields) throws IOException {
        line(fields.stream()
                .map(field -> field instanceof Number || field instanceof Boolean
                        ? field.toString()
                        : guarded(Xml.clean(field.toString())))
                .toList());
    }

    private void line(List<String> fields) throws IOException {
        to.append(fields.stream().map(Csv::quoted).collect(Collectors.joining(",")))
                .append(END);
    }

    /** The text with an apostrophe before it where a spreadsheet would take it for a formula. */
    public static String guarded(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    private static String quoted(String text) {
        return QUOTED.matcher(text).matches() ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
