package org.simpul.explore;

import org.simpul.graph.EdgeStatus;

/** An edge as the browser draws it; source, relation and target repeat what its key says. */
public record CanvasEdge(
        String key,
        String source,
        String target,
        String relation,
        EdgeStatus status,
        long says,
        long denies,
        long documents) {}
