package org.simpul.curate;

import org.simpul.graph.Decision;

/** Something that has changed in the graph, and by whom. */
public sealed interface Change {

    Author by();

    /** Somebody has decided something or, where it is undone, taken that back. */
    record Decided(Decision decision, Author by) implements Change {}

    /** Texts have come. */
    record Imported(long documents, Author by) implements Change {}

    /** Labels are to be shown otherwise. */
    record Restyled(Author by) implements Change {}

    /** Texts have gone. */
    record Removed(long documents, Author by) implements Change {}
}
