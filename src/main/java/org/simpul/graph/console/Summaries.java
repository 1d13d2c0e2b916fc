package org.simpul.graph.console;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.neo4j.driver.NotificationSeverity;
import org.neo4j.driver.Value;
import org.neo4j.driver.summary.GqlNotification;
import org.neo4j.driver.summary.Plan;
import org.neo4j.driver.summary.QueryProfile;
import org.neo4j.driver.summary.ResultSummary;
import org.neo4j.driver.summary.SummaryCounters;
import org.simpul.graph.console.Changes.Kind;
import org.simpul.graph.console.Notice.Severity;

/**
 * Reads what the server says of an answer.
 *
 * @param written the statement as it was written
 * @param ahead how many characters stand before it in what was run
 */
record Summaries(String written, int ahead) {

    List<Notice> notices(ResultSummary summary) {
        return summary.gqlStatusObjects().stream()
                .filter(GqlNotification.class::isInstance)
                .map(GqlNotification.class::cast)
                .map(this::notice)
                .toList();
    }

    private Notice notice(GqlNotification notification) {
        boolean warning = notification
                .severity()
                .filter(NotificationSeverity.WARNING::equals)
                .isPresent();
        return new Notice(
                notification.gqlStatus(),
                warning ? Severity.WARNING : Severity.INFORMATION,
                notification.statusDescription(),
                notification.position().map(place -> Positions.at(written, place.offset() - ahead)));
    }

    static Changes changes(SummaryCounters counters) {
        Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
        counts.put(Kind.NODES_CREATED, counters.nodesCreated());
        counts.put(Kind.NODES_DELETED, counters.nodesDeleted());
        counts.put(Kind.RELATIONSHIPS_CREATED, counters.relationshipsCreated());
        counts.put(Kind.RELATIONSHIPS_DELETED, counters.relationshipsDeleted());
        counts.put(Kind.PROPERTIES_SET, counters.propertiesSet());
        counts.put(Kind.LABELS_ADDED, counters.labelsAdded());
        counts.put(Kind.LABELS_REMOVED, counters.labelsRemoved());
        counts.put(Kind.INDEXES_ADDED, counters.indexesAdded());
        counts.put(Kind.INDEXES_REMOVED, counters.indexesRemoved());
        counts.put(Kind.CONSTRAINTS_ADDED, counters.constraintsAdded());
        counts.put(Kind.CONSTRAINTS_REMOVED, counters.constraintsRemoved());
        return new Changes(counts);
    }

    static Optional<PlanNode> plan(ResultSummary summary) {
        return summary.queryProfile()
                .<Plan>map(profile -> profile)
                .or(summary::queryPlan)
                .map(Summaries::plan);
    }

    private static PlanNode plan(Plan plan) {
        Optional<QueryProfile> profile =
                plan instanceof QueryProfile profiled ? Optional.of(profiled) : Optional.empty();
        Map<String, String> arguments = new LinkedHashMap<>();
        plan.arguments().forEach((name, value) -> arguments.put(name, text(value)));
        return new PlanNode(
                plan.operatorType().replaceFirst("@.*", ""),
                arguments.getOrDefault("Details", ""),
                plan.identifiers(),
                estimated(plan.arguments()),
                known(profile.map(QueryProfile::rows)),
                known(profile.map(QueryProfile::dbHits)),
                known(profile.map(QueryProfile::pageCacheHits)),
                known(profile.map(QueryProfile::pageCacheMisses)),
                arguments,
                plan.children().stream().map(Summaries::plan).toList());
    }

    private static OptionalDouble estimated(Map<String, Value> arguments) {
        Value rows = arguments.get("EstimatedRows");
        return rows == null || rows.isNull() ? OptionalDouble.empty() : OptionalDouble.of(rows.asDouble());
    }

    private static OptionalLong known(Optional<OptionalLong> count) {
        return count.orElse(OptionalLong.empty());
    }

    private static String text(Value value) {
        return value.isNull() ? "" : String.valueOf(value.asObject());
    }
}
