package org.simpul.evaluate;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Predicate;

/**
 * What an extractor is worth on some documents.
 *
 * @param counted predictions that precision is told of
 * @param essential facts that recall is told of
 * @param strictWhereExhaustive both precision and recall on the documents that tell what is wrong
 * @param recallOfAll recall of all facts that an extractor may find, essential or not
 */
public record Score(
        int documents,
        int predictions,
        int counted,
        int essential,
        Level exact,
        Level strict,
        Level relaxed,
        Level strictWhereExhaustive,
        double recallOfAll) {

    static Score of(List<Judgement> all) {
        List<Judgement> exhaustive =
                all.stream().filter(one -> one.document().exhaustive()).toList();
        List<JudgedPrediction> judged = predictions(exhaustive);
        int counted = count(judged, JudgedPrediction::counted);
        List<JudgedFact> essential = essential(all);
        OptionalDouble strict = precision(count(judged, JudgedPrediction::strict), counted);
        return new Score(
                all.size(),
                predictions(all).size(),
                counted,
                essential.size(),
                new Level(
                        precision(count(judged, JudgedPrediction::exact), counted),
                        recall(essential, JudgedFact::exact)),
                new Level(strict, recall(essential, JudgedFact::strict)),
                new Level(
                        precision(count(judged, JudgedPrediction::relaxed), counted),
                        recall(essential, JudgedFact::relaxed)),
                new Level(strict, recall(essential(exhaustive), JudgedFact::strict)),
                recall(all.stream().flatMap(one -> one.facts().stream()).toList(), JudgedFact::strict));
    }

    private static List<JudgedPrediction> predictions(List<Judgement> judgements) {
        return judgements.stream().flatMap(one -> one.predictions().stream()).toList();
    }

    private static List<JudgedFact> essential(List<Judgement> judgements) {
        return judgements.stream()
                .flatMap(one -> one.facts().stream())
                .filter(found -> found.fact().essential())
                .toList();
    }

    private static OptionalDouble precision(int right, int counted) {
        return new Ratio(right, counted).share();
    }

    private static double recall(List<JudgedFact> facts, Predicate<JudgedFact> found) {
        return new Ratio(count(facts, found), facts.size()).share().orElse(0);
    }

    private static <T> int count(List<T> all, Predicate<T> wanted) {
        return (int) all.stream().filter(wanted).count();
    }
}
