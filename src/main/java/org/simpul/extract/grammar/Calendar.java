package org.simpul.extract.grammar;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.simpul.extract.lexicon.Table;
import org.simpul.extract.lexicon.Table.Row;
import org.simpul.extract.lexicon.Tables;
import org.simpul.text.Token;

/** The words for months, weekdays and relative days, in both languages. */
public final class Calendar {

    private static final Set<String> COLUMNS = Set.of("word", "kind", "value");
    private static final int FAR = 400;
    private static final int LONGEST = 4;
    private static final Set<Kind> SIGNED = Set.of(Kind.DAY, Kind.SHIFT, Kind.LATER, Kind.THEN);
    private static final Set<Kind> ALONE = Set.of(Kind.MONTH, Kind.WEEKDAY, Kind.DAY, Kind.YEAR);

    private final Map<String, Word> words = new HashMap<>();
    private final Map<Kind, Map<String, Word>> beside = new EnumMap<>(Kind.class);
    private final Map<List<String>, Integer> then = new HashMap<>();

    /** The words that open those of {@code then}. */
    private final Set<String> openers = new HashSet<>();

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
        PART,
        /** A part of the day, behind it: night, dini hari. */
        DAYTIME,
        /** A number in words before a unit: two, dua. */
        NUMBER,
        /** A unit of time behind a number. The value is 0 for a day, 1 for a month, 2 for a year, 3 for a week. */
        UNIT,
        /** One unit in one word: sehari. The value is that of the unit. */
        ONE,
        /** Behind a number and a unit, counts back from the document's date: ago, lalu. */
        AGO,
        /** Behind a number and a unit, counts from the date told before: -1 earlier, 1 kemudian. */
        LATER,
        /** A day told by the day told before it: the next day, keesokan harinya. The value counts days. */
        THEN
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
        if (kind == Kind.THEN) {
            List<String> told = List.of(Cells.plain(row, row.required("word")).split(" ", -1));
            then.put(told, value(row, kind));
            openers.add(told.getFirst());
            return;
        }
        (ALONE.contains(kind) ? words : beside.computeIfAbsent(kind, _ -> new HashMap<>()))
                .put(Cells.plain(row, row.required("word")), new Word(kind, value(row, kind)));
    }

    private static int value(Row row, Kind kind) {
        int value = Cells.number(row, "value");
        int least = kind == Kind.MONTH || kind == Kind.WEEKDAY ? 1 : SIGNED.contains(kind) ? -FAR : 0;
        int most = switch (kind) {
            case MONTH -> 12;
            case WEEKDAY -> 7;
            case DAY, SHIFT -> FAR;
            case SPAN, UNIT, ONE -> 3;
            case NUMBER -> 99;
            case LATER, THEN -> 1;
            case YEAR, PART, DAYTIME, AGO -> 0;
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

    /** The longest words from {@code at} on that tell a day by the day told before. */
    Optional<Then> then(List<Token> tokens, int at) {
        if (!openers.contains(tokens.get(at).norm())) {
            return Optional.empty();
        }
        for (int to = Math.min(tokens.size(), at + LONGEST); to > at; to--) {
            Integer days =
                    then.get(tokens.subList(at, to).stream().map(Token::norm).toList());
            if (days != null) {
                return Optional.of(new Then(to, days));
            }
        }
        return Optional.empty();
    }

    /** Words up to before {@code to}, and how many days they count. */
    record Then(int to, int days) {}

    private static Kind kind(Row row) {
        return switch (row.required("kind")) {
            case "month" -> Kind.MONTH;
            case "weekday" -> Kind.WEEKDAY;
            case "day" -> Kind.DAY;
            case "year" -> Kind.YEAR;
            case "span" -> Kind.SPAN;
            case "shift" -> Kind.SHIFT;
            case "part" -> Kind.PART;
            case "daytime" -> Kind.DAYTIME;
            case "number" -> Kind.NUMBER;
            case "unit" -> Kind.UNIT;
            case "one" -> Kind.ONE;
            case "ago" -> Kind.AGO;
            case "later" -> Kind.LATER;
            case "then" -> Kind.THEN;
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
