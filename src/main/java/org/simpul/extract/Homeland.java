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
    private static final int FEWEST = 3;

    private final Lexicon lexicon;

    Homeland(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    Optional<Entity> of(List<FoundNames> sentences) {
        Map<Entity, Integer> counts = new HashMap<>();
        int all = 0;
        for (FoundNames found : sentences) {
            for (Name name : found.names()) {
                Optional<Entity> country = name.senses().stream()
                        .findFirst()
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
        return counts.entrySet().stream()
                .max(Comparator.comparingInt(Map.Entry::getValue))
                .filter(entry -> entry.getValue() >= FEWEST && entry.getValue() >= named * MOST)
                .map(Map.Entry::getKey);
    }
}
