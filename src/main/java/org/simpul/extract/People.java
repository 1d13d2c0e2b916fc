package org.simpul.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.simpul.extract.lexicon.EntityNames;
import org.simpul.extract.lexicon.Lexicon;
import org.simpul.extract.lexicon.Sense;
import org.simpul.knowledge.Entity;
import org.simpul.knowledge.EntityType;
import org.simpul.text.Token;
import org.simpul.text.Tokenizer;

/** The people of one document: named in full once, by one name after. */
final class People {

    private static final Set<String> PARTICLES = Set.of(
            "bin", "binti", "al", "el", "von", "van", "der", "den", "de", "da", "dos", "du", "ibn", "jr", "sr", "-");

    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii");

    private final Lexicon lexicon;
    private final Map<String, Entity> byName = new HashMap<>();
    private final List<Known> known = new ArrayList<>();
    private final Map<String, List<Known>> byWord = new HashMap<>();

    People(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    private record Known(Entity entity, List<String> words) {}

    /** The person of a name of several words, new if the document has not named it yet. */
    Entity full(String surface) {
        List<String> words = words(surface);
        String key = String.join(" ", words);
        Entity seen = byName.get(key);
        if (seen != null) {
            return seen;
        }
        Entity entity = fromLexicon(words)
                .or(() -> same(words))
                .orElseGet(() -> EntityNames.entity(EntityType.PERSON, surface));
        add(key, entity, words);
        return entity;
    }

    /** Remembers a person whom the lexicon knows by this name. */
    void add(Entity entity) {
        List<String> words = words(entity.name());
        String key = String.join(" ", words);
        if (!byName.containsKey(key)) {
            add(key, entity, words);
        }
    }

    private void add(String key, Entity entity, List<String> words) {
        byName.put(key, entity);
        Known person = new Known(entity, words);
        known.add(person);
        for (String word : Set.copyOf(words)) {
            if (word.length() > 1 && !PARTICLES.contains(word)) {
                byWord.computeIfAbsent(word, _ -> new ArrayList<>()).add(person);
            }
        }
    }

    /** The person of whose name this is a part, if there is exactly one; a last name counts for more than a first. */
    Optional<Entity> partial(String surface) {
        List<Entity> entities = candidates(surface);
        return entities.size() == 1 ? Optional.of(entities.getFirst()) : Optional.empty();
    }

    /** The people of whose names this is a part; those of that last name, if there are any. */
    List<Entity> candidates(String surface) {
        List<String> words = words(surface);
        if (words.isEmpty()) {
            return List.of();
        }
        List<Known> candidates = byWord.getOrDefault(words.getLast(), List.of()).stream()
                .filter(person -> person.words.containsAll(words) && person.words.size() > words.size())
                .toList();
        List<Known> byLast = candidates.stream()
                .filter(person -> surname(person.words).equals(words.getLast()))
                .toList();
        List<Known> best = byLast.isEmpty() ? candidates : byLast;
        return best.stream().map(Known::entity).distinct().toList();
    }

    /** "Amir" for Amir Hidayat, whose wife Rina Amir is named later: the first person of that first name, before any of that last name. */
    Optional<Entity> first(String surface) {
        List<String> words = words(surface);
        return known.stream()
                .filter(person -> person.words.size() > 1 && words.size() == 1)
                .filter(person -> person.words.getFirst().equals(words.getFirst())
                        || surname(person.words).equals(words.getFirst()))
                .findFirst()
                .filter(person -> person.words.getFirst().equals(words.getFirst()))
                .map(Known::entity);
    }

    /** The last word that is no "Jr". */
    private static String surname(List<String> words) {
        boolean suffixed = words.size() > 1 && SUFFIXES.contains(words.getLast());
        return suffixed ? words.get(words.size() - 2) : words.getLast();
    }

    /** A person of the lexicon whose names hold all these words, under the same last one. */
    private Optional<Entity> fromLexicon(List<String> words) {
        List<Token> last = Tokenizer.tokenize(capitalised(words.getLast()));
        for (Sense sense : lexicon.at(last, 0).senses()) {
            Entity entity = sense.entry().entity();
            if (entity.type() == EntityType.PERSON && named(entity, words)) {
                return Optional.of(entity);
            }
        }
        return Optional.empty();
    }

    private static boolean named(Entity entity, List<String> words) {
        return words(entity.name()).containsAll(words)
                || entity.aliases().stream().anyMatch(alias -> words(alias).containsAll(words));
    }

    /** A person named before by the same first and last words, a middle name apart. */
    private Optional<Entity> same(List<String> words) {
        List<Entity> entities = byWord.getOrDefault(words.getLast(), List.of()).stream()
                .filter(person ->
                        person.words.size() >= 2 && person.words.getLast().equals(words.getLast()))
                .filter(person -> person.words.containsAll(words) || words.containsAll(person.words))
                .map(Known::entity)
                .distinct()
                .toList();
        return entities.size() == 1 ? Optional.of(entities.getFirst()) : Optional.empty();
    }

    private static List<String> words(String surface) {
        return Tokenizer.tokenize(surface).stream()
                .filter(Token::word)
                .map(token -> token.norm().replace(".", ""))
                .flatMap(People::parts)
                .toList();
    }

    /** "al-Burhan" counts as two words, so that Burhan alone is a part of it. */
    private static Stream<String> parts(String norm) {
        int hyphen = norm.indexOf('-');
        return hyphen > 0 && PARTICLES.contains(norm.substring(0, hyphen))
                ? Stream.of(norm.substring(0, hyphen), norm.substring(hyphen + 1))
                : Stream.of(norm);
    }

    private static String capitalised(String norm) {
        return norm.isEmpty() ? norm : Character.toUpperCase(norm.charAt(0)) + norm.substring(1);
    }
}
