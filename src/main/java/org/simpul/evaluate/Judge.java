package org.simpul.evaluate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Holds the predictions of one document against its facts and traps. */
final class Judge {

    private final GoldDocument document;
    private final List<Fact> facts;
    private final List<Trap> traps;
    private final Fitting fitting;
    private final List<JudgedPrediction> judged = new ArrayList<>();
    private final List<Match> matches = new ArrayList<>();
    private final List<TrapHit> trapHits = new ArrayList<>();
    private final Set<Fact> exact = new HashSet<>();
    private final Set<Fact> strict = new HashSet<>();
    private final Set<Fact> relaxed = new HashSet<>();

    Judge(GoldDocument document, List<Fact> facts, List<Trap> traps, Fitting fitting) {
        this.document = document;
        this.facts = facts;
        this.traps = traps;
        this.fitting = fitting;
    }

    Judgement judge(List<Prediction> predictions) {
        predictions.forEach(this::judge);
        List<JudgedFact> found = facts.stream()
                .filter(fact -> fact.status() == Fact.Status.GOLD)
                .map(fact -> new JudgedFact(
                        document, fact, exact.contains(fact), strict.contains(fact), relaxed.contains(fact)))
                .toList();
        return new Judgement(document, judged, found, matches, traps.size(), trapHits);
    }

    private void judge(Prediction prediction) {
        Verdict verdict = new Verdict(prediction);
        facts.stream()
                .filter(fact -> fact.target().polarity() == prediction.polarity())
                .forEach(verdict::hear);
        judged.add(verdict.end());
        traps.stream()
                .filter(trap -> trap.target().polarity() == prediction.polarity())
                .filter(trap -> fitting.trapped(prediction, trap.target()))
                .forEach(trap -> trapHits.add(new TrapHit(prediction, trap.why())));
    }

    /** What one prediction is worth so far. */
    private final class Verdict {

        private final Prediction prediction;
        private boolean isExact;
        private boolean isStrict;
        private boolean isRelaxed;
        private boolean isIgnored;

        Verdict(Prediction prediction) {
            this.prediction = prediction;
        }

        void hear(Fact fact) {
            boolean fitsExactly = fitting.exact(prediction, fact.target());
            boolean fits = fitsExactly || fitting.alternative(prediction, fact.target());
            if (!fact.counts()) {
                isIgnored |= fits;
                return;
            }
            if (fitsExactly) {
                isExact = true;
                exact.add(fact);
            }
            if (fits) {
                isStrict = true;
                strict.add(fact);
                matches.add(new Match(prediction, fact));
            }
            if (fitting.relaxed(prediction, fact.target())) {
                isRelaxed = true;
                relaxed.add(fact);
            }
        }

        JudgedPrediction end() {
            return new JudgedPrediction(prediction, document, isExact, isStrict, isRelaxed, isIgnored);
        }
    }
}
