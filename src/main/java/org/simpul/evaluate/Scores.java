package org.simpul.evaluate;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What an extractor got right, to be told as a whole, by language, document, relation and slice. */
public final class Scores {

    private final List<Judgement> judgements;
    private final List<String> unknownDocuments;

    Scores(List<Judgement> judgements, List<String> unknownDocuments) {
        this.judgements = judgements;
        this.unknownDocuments = unknownDocuments;
    }

    /** On some of the documents alone. */
    public Scores of(Predicate<GoldDocument> wanted) {
        return new Scores(
                judgements.stream().filter(one -> wanted.test(one.document())).toList(), unknownDocuments);
    }

    public Score overall() {
        return Score.of(judgements);
    }

    /** By the code of the language. */
    public SortedMap<String, Score> byLanguage() {
        SortedMap<String, Score> scores = new TreeMap<>();
        judgements.stream()
                .map(one -> one.document().language())
                .distinct()
                .forEach(language -> scores.put(
                        language,
                        of(document -> document.language().equals(language)).overall()));
        return scores;
    }

    /** By name, in order. */
    public Map<GoldDocument, Score> byDocument() {
        Map<GoldDocument, Score> scores = new LinkedHashMap<>();
        judgements.forEach(one -> scores.put(one.document(), Score.of(List.of(one))));
        return scores;
    }

    /** Strict recall of essential facts by their relation, the most frequent first. */
    public Map<String, Ratio> recallByRelation() {
        Map<String, Ratio> recall = new LinkedHashMap<>();
        ratios(essential(), found -> Stream.of(found.fact().target().relation()), JudgedFact::strict)
                .entrySet()
                .stream()
                .sorted(Comparator.comparingInt(one -> -one.getValue().whole()))
                .forEach(one -> recall.put(one.getKey(), one.getValue()));
        return recall;
    }

    /** Strict precision of predictions by their relation, where documents are exhaustive. */
    public SortedMap<String, Ratio> precisionByRelation() {
        return new TreeMap<>(ratios(
                judgements.stream()
                        .flatMap(one -> one.predictions().stream())
                        .filter(judged -> judged.document().exhaustive() && judged.counted()),
                judged -> Stream.of(judged.prediction().relation()),
                JudgedPrediction::strict));
    }

    /** Strict recall of essential facts that are negative, planned, found by coreference alone ..., and by language. */
    public SortedMap<String, Ratio> recallBySlice() {
        return new TreeMap<>(ratios(essential(), Scores::slices, JudgedFact::strict));
    }

    /** How often predictions agree with the facts that bear them out in what else both say. */
    public SortedMap<String, Ratio> attributes() {
        SortedMap<String, Ratio> agreement = new TreeMap<>();
        agreement.put("modality", agreement(Match::modalityAgrees));
        agreement.put("date", agreement(Match::dateAgrees));
        agreement.put("attribution", agreement(Match::attributionAgrees));
        agreement.values().removeIf(ratio -> ratio.whole() == 0);
        return agreement;
    }

    /** How many predictions that are right have a sentence of the fact's for their sentence. */
    public Ratio sentences() {
        return agreement(Match::sentenceAgrees);
    }

    public List<TrapHit> trapHits() {
        return judgements.stream().flatMap(one -> one.trapHits().stream()).toList();
    }

    /** How many traps are laid in these documents. */
    public int traps() {
        return judgements.stream().mapToInt(Judgement::traps).sum();
    }

    /** Essential facts that no prediction states. */
    public List<JudgedFact> misses() {
        return essential().filter(found -> !found.strict()).toList();
    }

    public List<JudgedPrediction> falsePositives() {
        return judgements.stream()
                .flatMap(one -> one.predictions().stream())
                .filter(JudgedPrediction::wrong)
                .toList();
    }

    /** Documents that predictions name and the gold does not. */
    public List<String> unknownDocuments() {
        return unknownDocuments;
    }

    private Stream<JudgedFact> essential() {
        return judgements.stream()
                .flatMap(one -> one.facts().stream())
                .filter(found -> found.fact().essential());
    }

    private static Stream<String> slices(JudgedFact found) {
        return Stream.concat(
                found.fact().slices().stream(),
                Stream.of("lang:" + found.document().language()));
    }

    private Ratio agreement(Function<Match, Optional<Boolean>> compared) {
        return Ratio.of(judgements.stream()
                .flatMap(one -> one.matches().stream())
                .flatMap(match -> compared.apply(match).stream())
                .toList());
    }

    private static <T> Map<String, Ratio> ratios(Stream<T> all, Function<T, Stream<String>> names, Predicate<T> right) {
        Map<String, Ratio> ratios = new LinkedHashMap<>();
        all.forEach(one -> names.apply(one)
                .forEach(name -> ratios.merge(
                        name,
                        new Ratio(right.test(one) ? 1 : 0, 1),
                        (a, b) -> new Ratio(a.part() + b.part(), a.whole() + b.whole()))));
        return ratios;
    }
}
