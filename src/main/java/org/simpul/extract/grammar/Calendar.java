package org.simpul.extract.grammar;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.simpul.extract.lexicon.Table;
import org.simpul.extract.lexicon.Table.Row;
import org.simpul.extract.lexicon.Tables;

/** The words for months, weekdays and relative days, in both languages. */
public final class Calendar {

    private static final Set<String> COLUMNS = Set.of("word", "kind", "value");
    private static final int FAR = 400;

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

    /** The calendar of {@code tables}; of two meanings of one word the user's own holds. */
    public static Calendar of(Tables tables) {
        Calendar calendar = new Calendar();
        for (Table table : tables.of("lexicon/calendar.tsv", COLUMNS)) {
            table.rows().forEach(calendar::add);
        }
        return calendar;
    }

    private void add(Row row) {
        Kind kind = kind(row);
        boolean alone = kind != Kind.SPAN && kind != Kind.SHIFT && kind != Kind.PART;
        (alone ? words : beside.computeIfAbsent(kind, _ -> new HashMap<>()))
                .put(Cells.plain(row, row.required("word")), new Word(kind, value(row, kind)));
    }

    private static int value(Row row, Kind kind) {
        int value = Cells.number(row, "value");
        int least = kind == Kind.MONTH || kind == Kind.WEEKDAY ? 1 : kind == Kind.DAY || kind == Kind.SHIFT ? -FAR : 0;
        int most = switch (kind) {
            case MONTH -> 12;
            case WEEKDAY -> 7;
            case DAY, SHIFT -> FAR;
            case SPAN -> 2;
            case YEAR, PART -> 0;
        };
        if (value < least || value > most) {
            throw row.fault("value outside " + least + " to " + most + ": " + value, "see the head of calendar.tsv");
        }
        return value;
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
            default ->
                throw row.unknown(
                        "kind",
                        row.cell("kind"),
                        Arrays.stream(Kind.values())
                                .map(each -> each.name().toLowerCase(Locale.ROOT))
                                .toList());
        };
    }
}
