package org.simpul.explore;

/** What came of reading a story that was written as JSON. */
public sealed interface ReadStory {

    record Read(Story story) implements ReadStory {}

    record Refused(Reason reason) implements ReadStory {}

    /** Why a text is not taken for a story. */
    enum Reason {
        TOO_LARGE,
        NOT_A_STORY,
        OTHER_VERSION
    }
}
