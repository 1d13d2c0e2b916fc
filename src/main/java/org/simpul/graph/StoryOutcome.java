package org.simpul.graph;

/** What came of saving a story: nothing is written but in the first case. */
public sealed interface StoryOutcome {

    /** It is in the database as wanted. */
    record Kept(StoryLine story) implements StoryOutcome {}

    /** Somebody else has saved it since it was read. */
    record ChangedMeanwhile(StoryLine now) implements StoryOutcome {}

    /** It is no longer there. */
    record Gone() implements StoryOutcome {}
}
