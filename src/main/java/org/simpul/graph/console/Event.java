package org.simpul.graph.console;

import java.util.List;
import java.util.Optional;
import org.simpul.graph.console.Summary.End;

/** What comes from the database to the receiver of a run. */
sealed interface Event {

    record Columns(List<String> names) implements Event {}

    record Row(List<CypherValue> values, long bytes) implements Event {}

    /** That was all, or as much as is wanted. */
    record Finished(End end, Changes changes, List<Notice> notices, Optional<PlanNode> plan) implements Event {}

    record Broken(Failure failure) implements Event {}

    record Turned(Refusal refusal) implements Event {}
}
