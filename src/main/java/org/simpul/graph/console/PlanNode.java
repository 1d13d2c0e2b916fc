package org.simpul.graph.console;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * A step of a plan, and those that it takes its rows from.
 *
 * @param operator such as NodeIndexSeek, without the database
 * @param details what it does, as the server says it
 * @param identifiers the names that its rows have
 * @param estimatedRows how many rows the server expected
 * @param rows how many there were, where the statement was profiled
 * @param dbHits how often it went to the store, where the statement was profiled
 * @param pageCacheHits pages found in memory, where the server tells
 * @param pageCacheMisses pages read from the disk, where the server tells
 * @param arguments all that the server says of it, as text
 */
public record PlanNode(
        String operator,
        String details,
        List<String> identifiers,
        OptionalDouble estimatedRows,
        OptionalLong rows,
        OptionalLong dbHits,
        OptionalLong pageCacheHits,
        OptionalLong pageCacheMisses,
        Map<String, String> arguments,
        List<PlanNode> children) {

    public PlanNode {
        identifiers = List.copyOf(identifiers);
        arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
        children = List.copyOf(children);
    }
}
