package org.simpul.extract.grammar;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.simpul.extract.lexicon.Table;
import org.simpul.extract.lexicon.Table.Row;

/** The words for months, weekdays and relative days, in both languages. */
public final class Calendar {

    private static final Set<String> COLUMNS = Set.of("word", "kind", "value");

    private final Map<String, Word> words = new HashMap<>();

    private Calendar() {}

    /** What a calendar word is about. */
    public enum Kind {
        /** The value is 1 to 12. */
        MONTH,
        /** The value is 1 for Monday to 7 for Sunday. */
        WEEKDAY,
        /** The value counts days from the document's date. */
        DAY,
        /** Opens a year: tahun. */
        YEAR
    }

    /** A calendar word and its value. */
    public record Word(Kind kind, int value) {}

    public static Calendar standard() {
        Calendar calendar = new Calendar();
        for (Row row : Table.ofResource("/lexicon/calendar.tsv", COLUMNS).rows()) {
            Kind kind = kind(row);
            calendar.words.put(row.required("word"), new Word(kind, Integer.parseInt(row.required("value"))));
        }
        return calendar;
    }

    public Optional<Word> word(String norm) {
        return Optional.ofNullable(words.get(norm));
    }

    private static Kind kind(Row row) {
        return switch (row.required("kind")) {
            case "month" -> Kind.MONTH;
            case "weekday" -> Kind.WEEKDAY;
            case "day" -> Kind.DAY;
            case "year" -> Kind.YEAR;
            default -> throw row.fault("unknown kind " + row.cell("kind"));
        };
    }
}
