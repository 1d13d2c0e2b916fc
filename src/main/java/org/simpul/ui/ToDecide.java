package org.simpul.ui;

import java.util.List;
import org.simpul.curate.Curation;
import org.simpul.explore.Questions;
import org.simpul.graph.Capped;
import org.simpul.graph.Decision;
import org.simpul.graph.UncertainClaim;

/**
 * Claims to decide about, and what was decided.
 *
 * @param seen the number of the last decision when it was asked for
 */
record ToDecide(long seen, Capped<UncertainClaim> claims, Capped<Decision> history) {

    static final ToDecide NOTHING = new ToDecide(0, Capped.all(List.of()), Capped.all(List.of()));

    /** What can be looked at. */
    enum Queue {
        DUPLICATES,
        CLAIMS,
        HISTORY
    }

    /**
     * In a database that somebody else filled there is nothing to decide.
     *
     * @param wanted the id of a decision that is told whatever its place; empty for none
     */
    static ToDecide find(Curation curation, Questions questions, String wanted) {
        return questions.own()
                ? new ToDecide(curation.seen(), curation.uncertain(), curation.history(wanted))
                : NOTHING;
    }
}
