package org.simpul.explore;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.simpul.graph.EdgeStatus;

/**
 * An edge as the browser draws it; source, relation and target repeat what its key says.
 *
 * @param from the first date that a claim, or a relationship of a foreign database, gives it, as ISO 8601 writes days; null where none gives one
 * @param to the last
 * @param told what each document tells of it, the day it was published or {@code -} first: "2024-07-05 S2024-07-03 P2025"
 * @param others what documents tell likewise of other values, where there can be one alone
 */
public record CanvasEdge(
        String key,
        String source,
        String target,
        String relation,
        EdgeStatus status,
        long says,
        long denies,
        long documents,
        @Nullable String from,
        @Nullable String to,
        List<String> told,
        List<String> others) {}
