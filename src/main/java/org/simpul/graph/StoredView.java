package org.simpul.graph;

import java.time.Instant;

/** A saved view as the database keeps it, its content as JSON. */
public record StoredView(ViewLine line, String json, Instant created) {}
