package org.simpul.corpus;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How e-mails write their lines. */
final class MailLines {

    /** A line that is as long as this was broken by the program that sent it. */
    private static final int BROKEN = 55;

    private static final Pattern SENDER = Pattern.compile("\"?([^\"<]*?)\"?\\s*<?([^\\s<>@]+@[^\\s<>]+)?>?");
    private static final Pattern COMMENT = Pattern.compile("\\s*\\([^)]*\\)\\s*$");

    private MailLines() {}

    /** A paragraph a line, without what is quoted of other mails, and without the sender's signature. */
    static String joined(String text) {
        StringBuilder joined = new StringBuilder();
        boolean open = false;
        for (String line : Texts.normalise(text).split("\n", -1)) {
            if (line.equals("-- ")) {
                break;
            }
            String words = line.strip();
            if (words.startsWith(">")) {
                open = false;
                continue;
            }
            boolean goesOn = open && !words.isEmpty() && !"-*•".contains(words.substring(0, 1));
            joined.append(goesOn ? " " : joined.isEmpty() ? "" : "\n").append(words);
            open = line.length() >= BROKEN;
        }
        return joined.toString();
    }

    /** The name of a sender, or the address where there is none. */
    static Optional<String> sender(String from) {
        Matcher sender = SENDER.matcher(from);
        if (!sender.matches()) {
            return Texts.line(from);
        }
        return Texts.line(sender.group(1)).or(() -> Optional.ofNullable(sender.group(2)));
    }

    static Optional<LocalDate> date(String date) {
        try {
            String plain = COMMENT.matcher(date).replaceFirst("").replaceFirst("(?i)\\bUTC$", "GMT");
            return Optional.of(OffsetDateTime.parse(plain, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toLocalDate());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
