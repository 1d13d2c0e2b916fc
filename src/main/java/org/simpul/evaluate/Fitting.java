package org.simpul.evaluate;

import java.util.Set;

/** Decides whether a prediction says what a gold names. Documents and polarities are compared before. */
final class Fitting {

    private final Aliases aliases;
    private final boolean alternatives;

    /** With or without the alternatives that a gold lists. */
    Fitting(Aliases aliases, boolean alternatives) {
        this.aliases = aliases;
        this.alternatives = alternatives;
    }

    boolean exact(Prediction prediction, Target target) {
        return prediction.relation().equals(target.relation())
                && pair(prediction, Set.of(target.subject()), Set.of(target.object()), target.symmetric());
    }

    /** Exact fits aside. */
    boolean alternative(Prediction prediction, Target target) {
        boolean symmetric = target.symmetric() || RelationNames.symmetric(prediction.relation());
        return alternatives
                && target.relations().contains(prediction.relation())
                && pair(prediction, target.subjects(), target.objects(), symmetric);
    }

    boolean relaxed(Prediction prediction, Target target) {
        return pair(prediction, target.subjects(), target.objects(), true);
    }

    boolean trapped(Prediction prediction, Target target) {
        return target.relations().contains(prediction.relation())
                && pair(prediction, target.subjects(), target.objects(), target.symmetric());
    }

    private boolean pair(Prediction prediction, Set<String> subjects, Set<String> objects, boolean symmetric) {
        return directed(prediction, subjects, objects) || (symmetric && directed(prediction, objects, subjects));
    }

    private boolean directed(Prediction prediction, Set<String> subjects, Set<String> objects) {
        return aliases.name(prediction.subject(), subjects) && aliases.name(prediction.object(), objects);
    }
}
