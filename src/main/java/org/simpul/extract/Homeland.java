package org.simpul.extract;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.simpul.extract.lexicon.Form;
import org.simpul.extract.lexicon.Lexicon;
import org.simpul.extract.lexicon.Sense;
import org.simpul.knowledge.Entity;
import org.simpul.knowledge.EntityType;
import org.simpul.text.Token;

/** The country that a document is about: the one that most of its names belong to. */
final class Homeland {

    private static final double MOST = 0.6;
    private static final double CLEAR = 0.4;
    private static final int FEWEST = 3;
    private static final int DATELINE = 8;
    private static final Set<String> IN = Set.of("in", "into", "across", "near", "off", "throughout");

    private final Lexicon lexicon;
    private final boolean relaxed;

    /** One that, {@code relaxed}, also takes the country that is named twice as often as any other, or where the text takes place. */
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
                        .filter(entry -> !relaxed || !entry.kind().equals("armed-group"))
                        .flatMap(entry -> entry.entity().type() == EntityType.COUNTRY
                                ? Optional.of(entry.entity())
                                : lexicon.homeOf(entry.entity()))
                        .or(() -> national(found, name));
                if (country.isPresent()) {
                    counts.merge(country.get(), 1, Integer::sum);
                    all++;
                }
            }
        }
        Optional<Entity> most = most(counts, all);
        return most.isPresent() || !relaxed ? most : scene(sentences, counts);
    }

    /** "the Nepali Lok Dal", "Kenya's finance ministry": the land that opens the name of a body that only the text knows. */
    private Optional<Entity> national(FoundNames found, Name name) {
        if (!relaxed || name.known() || !name.may(EntityType.ORGANIZATION)) {
            return Optional.empty();
        }
        Lexicon.Match opening = lexicon.at(found.tokens(), name.from());
        boolean owned = opening.end() < name.to()
                && found.tokens().get(opening.end()).norm().equals("'s");
        boolean opens = opening.end() < name.to()
                && opening.senses().stream().allMatch(sense -> owned || sense.form() == Form.ADJECTIVE);
        return opens
                ? opening.senses().stream()
                        .map(sense -> sense.entry().entity())
                        .filter(entity -> entity.type() == EntityType.COUNTRY)
                        .findFirst()
                : Optional.empty();
    }

    private Optional<Entity> most(Map<Entity, Integer> counts, int named) {
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

    /** Where the text takes place, "in western Nepal", "KATHMANDU -": the country that it tells of so twice, and of no other. */
    private Optional<Entity> scene(List<FoundNames> sentences, Map<Entity, Integer> counts) {
        Map<Entity, Integer> scenes = new HashMap<>();
        for (FoundNames found : sentences) {
            for (Name name : found.names()) {
                if (locative(found, name)) {
                    name.senses().stream()
                            .findFirst()
                            .map(Sense::entry)
                            .flatMap(entry -> switch (entry.entity().type()) {
                                case COUNTRY -> Optional.of(entry.entity());
                                case PLACE -> lexicon.homeOf(entry.entity());
                                default -> Optional.<Entity>empty();
                            })
                            .ifPresent(land -> scenes.merge(land, 1, Integer::sum));
                }
            }
        }
        List<Map.Entry<Entity, Integer>> told = scenes.entrySet().stream()
                .sorted(Map.Entry.<Entity, Integer>comparingByValue().reversed())
                .toList();
        boolean clear = !told.isEmpty()
                && told.getFirst().getValue() > 1
                && (told.size() == 1
                        || told.getFirst().getValue() >= 2 * told.get(1).getValue());
        return told.stream().findFirst().map(Map.Entry::getKey).filter(land -> clear && foremost(land, counts));
    }

    private static boolean foremost(Entity land, Map<Entity, Integer> counts) {
        int named = counts.getOrDefault(land, 0);
        return named >= FEWEST && counts.values().stream().noneMatch(count -> count > named);
    }

    /** Whether a name opens a dateline, or stands behind "in" or the like with at most a point of the compass between. */
    private static boolean locative(FoundNames found, Name name) {
        List<Token> tokens = found.tokens();
        boolean dateline = name.from() == 0
                && tokens.stream().limit(DATELINE).anyMatch(token -> Lines.DASHES.contains(token.text()));
        int at = name.from() - 1;
        if (at > 0 && tokens.get(at).norm().endsWith("ern")) {
            at--;
        }
        return dateline || (at >= 0 && IN.contains(tokens.get(at).norm()));
    }
}
