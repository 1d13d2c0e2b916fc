package org.simpul.graph;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Asks which week most claims speak of. */
public final class BusiestWeekQuery {

    private static final CypherFile BUSIEST_WEEK = CypherFile.of("read/busiest-week");

    private final Graph graph;

    public BusiestWeekQuery(Graph graph) {
        this.graph = graph;
    }

    /** Empty where no claim knows its day. */
    public Optional<Week> busiestWeek(int limit) {
        List<Week> found = graph.read(
                BUSIEST_WEEK,
                Map.of("limit", limit),
                row -> new Week(
                        LocalDate.parse(row.get("first").asString()),
                        LocalDate.parse(row.get("last").asString()),
                        List.of(new NodeKey(row.get("id").asString()))));
        return found.stream()
                .findFirst()
                .map(week -> new Week(
                        week.first(),
                        week.last(),
                        found.stream().flatMap(one -> one.nodes().stream()).toList()));
    }
}
