package org.simpul.evaluate;

import java.util.List;

/**
 * One document's predictions and facts, held against each other.
 *
 * @param facts those that an extractor should find
 * @param matches each prediction with each fact that bears it out
 * @param traps how many are laid in it
 */
record Judgement(
        GoldDocument document,
        List<JudgedPrediction> predictions,
        List<JudgedFact> facts,
        List<Match> matches,
        int traps,
        List<TrapHit> trapHits) {

    Judgement {
        predictions = List.copyOf(predictions);
        facts = List.copyOf(facts);
        matches = List.copyOf(matches);
        trapHits = List.copyOf(trapHits);
    }
}
