package org.simpul.extract.grammar;

import java.util.EnumMap;
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
    private final Map<Kind, Map<String, Word>> beside = new EnumMap<>(Kind.class);

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
        YEAR,
        /** A unit beside a word for before, now or after: week, bulan. The value is 1 for a month, 2 for a year, else 0. */
        SPAN,
        /** Before, now or after: last, ini, depan. The value counts spans. */
        SHIFT,
        /** Cuts a span: early, akhir. */
        PART
    }

    /** A calendar word and its value. */
    public record Word(Kind kind, int value) {}

    public static Calendar standard() {
        Calendar calendar = new Calendar();
        for (Row row : Table.ofResource("/lexicon/calendar.tsv", COLUMNS).rows()) {
            Kind kind = kind(row);
            Word word = new Word(kind, Integer.parseInt(row.required("value")));
            boolean alone = kind != Kind.SPAN && kind != Kind.SHIFT && kind != Kind.PART;
            (alone ? calendar.words : calendar.beside.computeIfAbsent(kind, _ -> new HashMap<>()))
                    .put(row.required("word"), word);
        }
        return calendar;
    }

    public Optional<Word> word(String norm) {
        return Optional.ofNullable(words.get(norm));
    }

    /** The word as one that has its meaning beside others only. */
    public Optional<Word> beside(String norm, Kind kind) {
        return Optional.ofNullable(beside.getOrDefault(kind, Map.of()).get(norm));
    }

    private static Kind kind(Row row) {
        return switch (row.required("kind")) {
            case "month" -> Kind.MONTH;
            case "weekday" -> Kind.WEEKDAY;
            case "day" -> Kind.DAY;
            case "year" -> Kind.YEAR;
            case "span" -> Kind.SPAN;
            case "shift" -> Kind.SHIFT;
            case "part" -> Kind.PART;
            default -> throw row.fault("unknown kind " + row.cell("kind"));
        };
    }
}
