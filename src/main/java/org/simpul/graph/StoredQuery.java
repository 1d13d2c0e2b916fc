package org.simpul.graph;

import java.time.Instant;

/**
 * A saved query as it lies in the database.
 *
 * @param folder where it lies, parts apart by a slash; empty at the top
 * @param json what it is, versioned
 * @param changed when it was saved last
 * @param revision another with each saving, so that one tells whether somebody else has saved it meanwhile
 */
public record StoredQuery(
        QueryId id, String folder, String title, String json, Instant created, Instant changed, String revision) {}
