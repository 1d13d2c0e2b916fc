package org.simpul.explore;

import org.simpul.graph.StoryLine;

/** A story out of the database, as far as it can be read. */
public record KeptStory(StoryLine line, ReadStory content) {}
