package org.simpul.evaluate;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Counts what an extractor got right of a gold.
 *
 * <p>A prediction is right EXACTLY when a fact of its document has its subject, relation, object and polarity, STRICTLY
 * also when the gold lists what it says as an alternative, RELAXED when a fact links the two at all. Only documents that
 * are annotated exhaustively tell what is wrong.
 */
public final class Scorer {

    private final Gold gold;
    private final Fitting fitting;

    /**
     * A scorer for one gold.
     *
     * @param alternatives whether the alternatives that the gold lists count
     */
    public Scorer(Gold gold, boolean alternatives) {
        this.gold = gold;
        fitting = new Fitting(gold.aliases, alternatives);
    }

    public Scores score(List<Prediction> predictions) {
        Map<String, List<Prediction>> byDocument =
                new Distinct(gold).of(predictions).stream().collect(groupingBy(Prediction::document));
        Map<String, List<Fact>> facts =
                gold.facts.stream().collect(groupingBy(fact -> fact.target().document()));
        Map<String, List<Trap>> traps =
                gold.traps.stream().collect(groupingBy(trap -> trap.target().document()));
        Set<String> known = gold.documents().stream().map(GoldDocument::name).collect(Collectors.toUnmodifiableSet());
        Set<String> unknown = new TreeSet<>(byDocument.keySet());
        unknown.removeAll(known);
        return new Scores(
                gold.documents().stream()
                        .map(document -> new Judge(
                                        document,
                                        facts.getOrDefault(document.name(), List.of()),
                                        traps.getOrDefault(document.name(), List.of()),
                                        fitting)
                                .judge(byDocument.getOrDefault(document.name(), List.of())))
                        .toList(),
                List.copyOf(unknown));
    }
}
