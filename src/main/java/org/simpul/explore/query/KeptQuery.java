package org.simpul.explore.query;

import java.time.Instant;
import org.simpul.graph.QueryId;

/**
 * A saved query.
 *
 * @param folder where it lies, parts apart by a slash; empty at the top
 * @param revision another with each saving, so that one tells whether somebody else has saved it meanwhile
 */
public record KeptQuery(QueryId id, String folder, Query query, Instant changed, String revision) {}
