package org.simpul.graph;

import java.time.Instant;

/** A story as the database keeps it, its content as JSON. */
public record StoredStory(StoryLine line, String json, Instant created) {}
