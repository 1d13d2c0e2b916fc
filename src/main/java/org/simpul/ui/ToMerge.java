package org.simpul.ui;

import org.simpul.curate.Curation;
import org.simpul.curate.Duplicates;
import org.simpul.explore.Questions;

/**
 * Entities that may be one, which in a large database take some seconds to find.
 *
 * @param seen the number of the last decision when they were asked for
 */
record ToMerge(long seen, Duplicates duplicates) {

    static final ToMerge NOTHING = new ToMerge(0, Duplicates.NONE);

    /** In a database that somebody else filled there is nothing to decide. */
    static ToMerge find(Curation curation, Questions questions) {
        return questions.own() ? new ToMerge(curation.seen(), curation.duplicates()) : NOTHING;
    }
}
