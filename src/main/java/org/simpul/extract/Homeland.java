package org.simpul.extract;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.simpul.extract.lexicon.Lexicon;
import org.simpul.extract.lexicon.Sense;
import org.simpul.knowledge.Entity;
import org.simpul.knowledge.EntityType;

/** The country that a document is about: the one that most of its names belong to. */
final class Homeland {

    private static final double MOST = 0.6;
    private static final double CLEAR = 0.4;
    private static final int FEWEST = 3;

    private final Lexicon lexicon;
    private final boolean relaxed;

    /** One that, {@code relaxed}, also takes the country that is named twice as often as any other. */
    Homeland(Lexicon lexicon, boolean relaxed) {
        this.lexicon = lexicon;
        this.relaxed = relaxed;
    }

    Optional<Entity> of(List<FoundNames> sentences) {
        Map<Entity, Integer> counts = new HashMap<>();
        int all = 0;
        for (FoundNames found : sentences) {
            for (Name name : found.names()) {
                Optional<Entity> country = name.senses().stream()
                        .findFirst()
                        .filter(first -> name.senses().size() == 1
                                || !first.entry().kind().equals("party"))
                        .map(Sense::entry)
                        .flatMap(entry -> entry.entity().type() == EntityType.COUNTRY
                                ? Optional.of(entry.entity())
                                : lexicon.homeOf(entry.entity()));
                if (country.isPresent()) {
                    counts.merge(country.get(), 1, Integer::sum);
                    all++;
                }
            }
        }
        int named = all;
        List<Integer> most = counts.values().stream()
                .sorted(Comparator.reverseOrder())
                .limit(2)
                .toList();
        boolean clear = relaxed && most.size() == 2 && most.getFirst() >= 2 * most.getLast();
        double share = clear ? CLEAR : MOST;
        return counts.entrySet().stream()
                .max(Comparator.comparingInt(Map.Entry::getValue))
                .filter(entry -> entry.getValue() >= FEWEST && entry.getValue() >= named * share)
                .map(Map.Entry::getKey);
    }
}
