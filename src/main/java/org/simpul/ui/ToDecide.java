package org.simpul.ui;

import java.util.List;
import org.simpul.curate.Curation;
import org.simpul.curate.Duplicate;
import org.simpul.explore.Questions;
import org.simpul.graph.Capped;
import org.simpul.graph.Decision;
import org.simpul.graph.UncertainClaim;

/**
 * What there is to decide, and what was decided.
 *
 * @param seen the number of the last decision when it was asked for
 */
record ToDecide(long seen, Capped<Duplicate> duplicates, Capped<UncertainClaim> claims, Capped<Decision> history) {

    static final ToDecide NOTHING =
            new ToDecide(0, Capped.all(List.of()), Capped.all(List.of()), Capped.all(List.of()));

    /** What of it can be looked at. */
    enum Queue {
        DUPLICATES,
        CLAIMS,
        HISTORY
    }

    /** In a database that somebody else filled there is nothing to decide. */
    static ToDecide find(Curation curation, Questions questions) {
        return questions.own()
                ? new ToDecide(curation.seen(), curation.duplicates(), curation.uncertain(), curation.history())
                : NOTHING;
    }

    Capped<?> in(Queue queue) {
        return switch (queue) {
            case DUPLICATES -> duplicates;
            case CLAIMS -> claims;
            case HISTORY -> history;
        };
    }
}
