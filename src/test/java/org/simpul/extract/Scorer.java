package org.simpul.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.simpul.knowledge.Claim;
import org.simpul.knowledge.Polarity;

/** Counts what an extractor got right of a gold annotation: the STRICT and EXACT numbers of shared/gold/score.py. */
final class Scorer {

    private final Gold gold;

    Scorer(Gold gold) {
        this.gold = gold;
    }

    /** A claim of a document, by its name. */
    record Stated(String document, Claim claim) {

        boolean negative() {
            return claim.polarity() == Polarity.NEGATIVE;
        }

        String relation() {
            return claim.relation().name();
        }
    }

    /** Precision and recall, strict and exact, and the traps that were walked into. */
    record Score(double precision, double recall, double exactPrecision, double exactRecall, List<String> traps) {}

    Score score(List<Stated> claims, Predicate<String> documents) {
        Set<Gold.Fact> strict = new HashSet<>();
        Set<Gold.Fact> exact = new HashSet<>();
        List<String> traps = new ArrayList<>();
        int right = 0;
        int exactlyRight = 0;
        int counted = 0;
        for (Stated stated : distinct(claims, documents)) {
            List<Gold.Fact> fits = fitting(gold.facts, stated).toList();
            List<Gold.Fact> same =
                    fits.stream().filter(fact -> same(fact, stated)).toList();
            boolean isRight = fits.stream().anyMatch(Scorer::counts);
            boolean ignored = !isRight && !fits.isEmpty();
            fits.stream().filter(Scorer::counts).forEach(strict::add);
            same.stream().filter(Scorer::counts).forEach(exact::add);
            right += isRight ? 1 : 0;
            exactlyRight += same.stream().anyMatch(Scorer::counts) ? 1 : 0;
            counted += ignored ? 0 : 1;
            fitting(gold.traps, stated).findFirst().ifPresent(trap -> traps.add(describe(stated)));
        }
        List<Gold.Fact> essential = gold.facts.stream()
                .filter(fact -> fact.essential && fact.status.equals("gold") && documents.test(fact.document))
                .toList();
        return new Score(
                ratio(right, counted),
                ratio(essential.stream().filter(strict::contains).count(), essential.size()),
                ratio(exactlyRight, counted),
                ratio(essential.stream().filter(exact::contains).count(), essential.size()),
                traps);
    }

    private List<Stated> distinct(List<Stated> claims, Predicate<String> documents) {
        Set<String> seen = new HashSet<>();
        List<Stated> distinct = new ArrayList<>();
        for (Stated stated : claims) {
            if (documents.test(stated.document)) {
                String one = canonical(stated.document, stated.claim.subject().name());
                String other = canonical(stated.document, stated.claim.object().name());
                boolean swap = Gold.SYMMETRIC.contains(stated.relation()) && one.compareTo(other) > 0;
                String key = String.join(
                        "\t",
                        stated.document,
                        swap ? other : one,
                        stated.relation(),
                        swap ? one : other,
                        String.valueOf(stated.negative()));
                if (seen.add(key)) {
                    distinct.add(stated);
                }
            }
        }
        return distinct;
    }

    private String canonical(String document, String name) {
        Optional<String> known = gold.facts.stream()
                .filter(fact -> fact.document.equals(document))
                .flatMap(fact -> Stream.concat(fact.subjects.stream(), fact.objects.stream()))
                .distinct()
                .sorted()
                .filter(canonical -> gold.names.names(name, Set.of(canonical)))
                .findFirst();
        return known.orElseGet(() -> GoldNames.norm(name));
    }

    private Stream<Gold.Fact> fitting(List<Gold.Fact> facts, Stated stated) {
        return facts.stream()
                .filter(fact -> fact.document.equals(stated.document) && fact.negative == stated.negative())
                .filter(fact -> fact.relations.contains(stated.relation()))
                .filter(fact -> pair(stated, fact.subjects, fact.objects)
                        || (Gold.SYMMETRIC.contains(stated.relation()) && pair(stated, fact.objects, fact.subjects)));
    }

    private boolean same(Gold.Fact fact, Stated stated) {
        Set<String> subject = Set.of(fact.subject);
        Set<String> object = Set.of(fact.object);
        return fact.relation.equals(stated.relation())
                && (pair(stated, subject, object)
                        || (Gold.SYMMETRIC.contains(fact.relation) && pair(stated, object, subject)));
    }

    private boolean pair(Stated stated, Set<String> subjects, Set<String> objects) {
        return gold.names.names(stated.claim.subject().name(), subjects)
                && gold.names.names(stated.claim.object().name(), objects);
    }

    private static boolean counts(Gold.Fact fact) {
        return !fact.status.equals("ignore");
    }

    private static String describe(Stated stated) {
        return stated.document + ": " + stated.claim.subject().name() + " " + stated.relation() + " "
                + stated.claim.object().name();
    }

    private static double ratio(long part, long whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
