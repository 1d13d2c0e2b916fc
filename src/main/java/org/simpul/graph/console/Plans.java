package org.simpul.graph.console;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.neo4j.driver.Value;
import org.neo4j.driver.summary.Plan;
import org.neo4j.driver.summary.QueryType;
import org.neo4j.driver.summary.ResultSummary;
import org.simpul.graph.console.Refusal.Reason;

/** Judges a statement by the plan that the server made of it, in which nothing is hidden. */
final class Plans {

    private static final Set<String> SHOWN =
            Set.of("ShowIndexes", "ShowConstraints", "ShowProcedures", "ShowFunctions", "ShowCurrentGraphType");

    /** What these do, a subquery does not do either. */
    private static final List<String> ADMINISTRATION = List.of("Show", "Terminate", "Administration", "System", "Dbms");

    private static final List<String> COMMITTING = List.of("TransactionApply", "TransactionForeach");

    private final String database;
    private final AllowList procedures;
    private final Refusals refusals;

    Plans(String database, AllowList procedures, Refusals refusals) {
        this.database = database;
        this.procedures = procedures;
        this.refusals = refusals;
    }

    Optional<Refusal> judge(ResultSummary explained, Mode mode) {
        Optional<Plan> plan = explained.queryPlan();
        if (plan.isEmpty()) {
            return Optional.of(refusals.of(Reason.UNKNOWN, "A statement without a plan", Optional.empty()));
        }
        return steps(plan.get())
                .flatMap(step -> judge(step, mode).stream())
                .findFirst()
                .or(() -> writes(explained.queryType(), mode));
    }

    private Optional<Refusal> writes(QueryType type, Mode mode) {
        return mode == Mode.WRITE || type == QueryType.READ_ONLY
                ? Optional.empty()
                : Optional.of(refusals.of(Reason.WRITES, "The statement", Optional.empty()));
    }

    private Optional<Refusal> judge(Plan step, Mode mode) {
        String[] parts = step.operatorType().split("@", 2);
        String operator = parts[0];
        if (ADMINISTRATION.stream().anyMatch(operator::startsWith) && !SHOWN.contains(operator)) {
            return refused(Reason.ADMINISTRATION, operator);
        }
        if (parts.length == 2 && !parts[1].equalsIgnoreCase(database)) {
            return refused(Reason.OTHER_DATABASE, parts[1]);
        }
        if (operator.startsWith("LoadCSV")) {
            return refused(Reason.LOAD_CSV, operator);
        }
        if (COMMITTING.stream().anyMatch(operator::startsWith)) {
            return refused(Reason.IN_TRANSACTIONS, operator);
        }
        return operator.contains("ProcedureCall") ? procedure(step, mode) : Optional.empty();
    }

    /** Its details are the signature: {@code db.labels() :: (label :: STRING)}. */
    private Optional<Refusal> procedure(Plan step, Mode mode) {
        Value details = step.arguments().get("Details");
        String signature = details == null ? "" : details.asString("");
        String name =
                signature.substring(0, Math.max(0, signature.indexOf('('))).strip();
        return procedures.allows(name, mode)
                ? Optional.empty()
                : Optional.of(refusals.call(Reason.PROCEDURE, name, Optional.empty()));
    }

    private Optional<Refusal> refused(Reason reason, String what) {
        return Optional.of(refusals.of(reason, what, Optional.empty()));
    }

    private static Stream<Plan> steps(Plan plan) {
        return Stream.concat(
                Stream.of(plan), plan.children().stream().map(Plan.class::cast).flatMap(Plans::steps));
    }
}
