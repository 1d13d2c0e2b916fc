package org.simpul.evaluate;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A prediction, and a fact that bears it out: what else the two say is compared here. */
record Match(Prediction prediction, Fact fact) {

    /** Empty where the prediction has no modality. */
    Optional<Boolean> modalityAgrees() {
        return prediction
                .modality()
                .map(modality -> modality.toLowerCase(Locale.ROOT).equals(fact.modality()));
    }

    /** Whether the prediction's date begins with the fact's; empty where either says nothing. */
    Optional<Boolean> dateAgrees() {
        return both(fact.date(), prediction.date()).map(dates -> dates.getLast().startsWith(dates.getFirst()));
    }

    /** Whether the two sources share a word; empty where either says nothing. */
    Optional<Boolean> attributionAgrees() {
        return both(fact.attribution(), prediction.attribution())
                .map(sources -> !Collections.disjoint(
                        new HashSet<>(NameForms.words(sources.getFirst())), NameForms.words(sources.getLast())));
    }

    /** Whether the prediction's sentence is one of the fact's, or a part of it, or the reverse. */
    Optional<Boolean> sentenceAgrees() {
        return prediction
                .sentence()
                .map(NameForms::folded)
                .map(said -> fact.sentences().stream()
                        .map(NameForms::folded)
                        .anyMatch(sentence -> sentence.contains(said) || said.contains(sentence)));
    }

    private static Optional<List<String>> both(Optional<String> gold, Optional<String> predicted) {
        return gold.flatMap(one -> predicted.map(other -> List.of(NameForms.folded(one), NameForms.folded(other))));
    }
}
