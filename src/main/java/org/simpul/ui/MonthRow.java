package org.simpul.ui;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.simpul.graph.StatisticsQuery.MonthCount;

/**
 * The months that are drawn at once, up to a last one. What there are claims of is counted by months, earliest first.
 *
 * @param last the month at the right end
 */
record MonthRow(YearMonth last) {

    /** How many months are drawn. */
    static final int MONTHS = 48;

    /** What share of the fullest row a row has at least that is drawn at first: less is far off from all else. */
    private static final int SHARE = 10;

    /** The newest row, though not one that a few claims alone are in; empty where there are none. */
    static Optional<MonthRow> newest(List<MonthCount> counts) {
        List<MonthRow> rows =
                counts.stream().map(count -> new MonthRow(count.month())).toList();
        long most = rows.stream().mapToLong(row -> row.claims(counts)).max().orElse(0);
        return rows.reversed().stream()
                .filter(row -> row.claims(counts) * SHARE >= most)
                .findFirst();
    }

    YearMonth first() {
        return last.minusMonths(MONTHS - 1);
    }

    List<YearMonth> months() {
        return IntStream.range(0, MONTHS).mapToObj(first()::plusMonths).toList();
    }

    boolean contains(YearMonth month) {
        return !isBefore(month) && !isAfter(month);
    }

    /** The row up to the last month before it that has claims; empty where there is none. */
    Optional<MonthRow> older(List<MonthCount> counts) {
        return counts.reversed().stream()
                .map(MonthCount::month)
                .filter(this::isAfter)
                .findFirst()
                .map(MonthRow::new);
    }

    /** The row from the first month after it that has claims, as far as there are any; empty where there is none. */
    Optional<MonthRow> newer(List<MonthCount> counts) {
        return counts.stream()
                .map(MonthCount::month)
                .filter(this::isBefore)
                .findFirst()
                .map(month -> month.plusMonths(MONTHS - 1))
                .map(end ->
                        end.isAfter(counts.getLast().month()) ? counts.getLast().month() : end)
                .map(MonthRow::new);
    }

    long claimsBefore(List<MonthCount> counts) {
        return claims(counts, this::isAfter);
    }

    long claimsAfter(List<MonthCount> counts) {
        return claims(counts, this::isBefore);
    }

    private long claims(List<MonthCount> counts) {
        return claims(counts, this::contains);
    }

    private static long claims(List<MonthCount> counts, Predicate<YearMonth> where) {
        return counts.stream()
                .filter(count -> where.test(count.month()))
                .mapToLong(MonthCount::claims)
                .sum();
    }

    /** Whether all of it is before a month. */
    boolean isBefore(YearMonth month) {
        return last.isBefore(month);
    }

    /** Whether all of it is after a month. */
    boolean isAfter(YearMonth month) {
        return first().isAfter(month);
    }
}
