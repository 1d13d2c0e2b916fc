package org.simpul.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.simpul.knowledge.Entity;
import org.simpul.knowledge.EntityType;

/** The body that a document is about: the one that it names far oftener than any other, and early. */
final class Institution {

    private static final int FEWEST = 3;
    private static final int EARLY = 6;

    private Institution() {}

    static Optional<Entity> of(List<FoundNames> sentences, BiFunction<FoundNames, Name, List<Entity>> readings) {
        Map<Entity, Integer> counts = new HashMap<>();
        Map<Entity, Integer> first = new HashMap<>();
        int at = 0;
        for (FoundNames found : sentences) {
            at++;
            for (Name name : found.names()) {
                Optional<Entity> body = readings.apply(found, name).stream()
                        .findFirst()
                        .filter(entity -> entity.type() == EntityType.ORGANIZATION);
                if (body.isPresent()) {
                    counts.merge(body.get(), 1, Integer::sum);
                    first.putIfAbsent(body.get(), at);
                }
            }
        }
        List<Map.Entry<Entity, Integer>> most = counts.entrySet().stream()
                .sorted(Map.Entry.<Entity, Integer>comparingByValue().reversed())
                .limit(2)
                .toList();
        boolean central = !most.isEmpty()
                && most.getFirst().getValue() >= FEWEST
                && first.getOrDefault(most.getFirst().getKey(), Integer.MAX_VALUE) <= EARLY
                && (most.size() == 1
                        || most.getFirst().getValue() > most.getLast().getValue());
        return central ? Optional.of(most.getFirst().getKey()) : Optional.empty();
    }
}
