package org.simpul.ingest;

/** How far a corpus has come: what became of its latest text, and of all until then. */
public record Progress(Outcome latest, IngestReport soFar) {}
