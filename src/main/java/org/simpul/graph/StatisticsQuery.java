package org.simpul.graph;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How much the database holds, and of when. */
public final class StatisticsQuery {

    /** How many months one answer holds at most: a hundred years. */
    public static final int MONTHS = 1_200;

    private static final CypherFile TOTALS = CypherFile.of("read/totals");
    private static final CypherFile CLAIMS_BY_MONTH = CypherFile.of("read/claims-by-month");
    private static final CypherFile CLAIMS_BY_PUBLICATION = CypherFile.of("read/claims-by-publication");

    private final Graph graph;

    public StatisticsQuery(Graph graph) {
        this.graph = graph;
    }

    /** How many of each there are. */
    public record Totals(long documents, long sentences, long entities, long claims) {}

    /** How many claims are placed in a month by one of their dates. */
    public record MonthCount(YearMonth month, long claims) {}

    /**
     * Claims by months.
     *
     * @param months earliest first
     * @param years how many know only the year
     * @param undated how many know not even that
     */
    public record Calendar(List<MonthCount> months, long years, long undated) {

        public static final Calendar EMPTY = new Calendar(List.of(), 0, 0);

        public Calendar {
            months = List.copyOf(months);
        }
    }

    public Totals totals() {
        return graph.read(
                        TOTALS,
                        Map.of(),
                        row -> new Totals(
                                row.get("documents").asLong(),
                                row.get("sentences").asLong(),
                                row.get("entities").asLong(),
                                row.get("claims").asLong()))
                .getFirst();
    }

    /**
     * The months that claims with a day or month speak of, or were published in, earliest first; the latest
     * {@value #MONTHS} of them; and how many claims are placed in no month.
     */
    public Calendar claimsByMonth(Dating dating) {
        boolean happened = dating == Dating.HAPPENED;
        // Beside the months one row of those that know the year alone.
        List<Counted> counted = graph.read(
                happened ? CLAIMS_BY_MONTH : CLAIMS_BY_PUBLICATION,
                Map.of("limit", happened ? MONTHS + 1 : MONTHS),
                row -> new Counted(
                        Optional.ofNullable(row.get("month").asString(null))
                                .map(day -> YearMonth.from(LocalDate.parse(day))),
                        row.get("claims").asLong()));
        List<MonthCount> months = counted.stream()
                .flatMap(one -> one.month().stream().map(month -> new MonthCount(month, one.claims())))
                .limit(MONTHS)
                .toList()
                .reversed();
        long years = counted.stream()
                .filter(one -> one.month().isEmpty())
                .mapToLong(Counted::claims)
                .sum();
        long placed = months.stream().mapToLong(MonthCount::claims).sum();
        return new Calendar(months, years, Math.max(0, totals().claims() - placed - years));
    }

    /** Claims of a month; of none those that know the year alone. */
    private record Counted(Optional<YearMonth> month, long claims) {}
}
