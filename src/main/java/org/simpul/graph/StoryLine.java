package org.simpul.graph;

import java.time.Instant;

/**
 * A story as a list has it.
 *
 * @param changed when it was saved last
 * @param revision another with each saving, so that one tells whether somebody else has saved it meanwhile
 */
public record StoryLine(StoryId id, StoryHead head, Instant changed, String revision) {}
