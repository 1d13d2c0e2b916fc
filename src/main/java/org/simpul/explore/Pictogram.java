package org.simpul.explore;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.simpul.knowledge.EntityType;

/** Finds the type of entity that an icon of another program stands for, by the words in its name: {@code user-group}. */
final class Pictogram {

    private static final Map<EntityType, Set<String>> WORDS = Map.of(
            EntityType.PERSON,
            Set.of(
                    "person", "people", "user", "users", "man", "woman", "face", "actor", "neutral", "contact",
                    "doctor"),
            EntityType.COUNTRY,
            Set.of("flag", "globe", "world", "earth", "country", "nation", "planet"),
            EntityType.ORGANIZATION,
            Set.of(
                    "building",
                    "office",
                    "company",
                    "bank",
                    "factory",
                    "briefcase",
                    "shop",
                    "store",
                    "hospital",
                    "school"),
            EntityType.PLACE,
            Set.of("map", "pin", "location", "place", "marker", "house", "home", "city", "address", "compass"),
            EntityType.EVENT,
            Set.of("calendar", "event", "clock", "time", "ticket", "star", "movie", "film", "camera", "date", "alarm"),
            EntityType.AGREEMENT,
            Set.of("file", "document", "contract", "paper", "book", "handshake", "certificate", "invoice", "receipt"));

    private Pictogram() {}

    /** Nothing for a name that tells nothing, such as the number of a picture that somebody added. */
    static Optional<EntityType> of(String icon) {
        return Stream.of(icon.toLowerCase(Locale.ROOT).split("[^a-z]+"))
                .flatMap(word -> WORDS.entrySet().stream()
                        .filter(one -> one.getValue().contains(word))
                        .map(Map.Entry::getKey))
                .findFirst();
    }
}
