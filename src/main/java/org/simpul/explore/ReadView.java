package org.simpul.explore;

/** What came of reading a view that was written as JSON. */
public sealed interface ReadView {

    record Read(SavedView view) implements ReadView {}

    record Refused(Reason reason) implements ReadView {}

    /** Why a text is not taken for a view. */
    enum Reason {
        TOO_LARGE,
        NOT_A_VIEW,
        OTHER_VERSION
    }
}
