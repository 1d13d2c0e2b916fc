package org.simpul.extract;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.simpul.knowledge.Entity;
import org.simpul.knowledge.EntityId;
import org.simpul.knowledge.EntityType;
import org.simpul.text.Tokenizer;

/** What a document has spoken of so far, for pronouns, roles and the like to point back to. */
final class Discourse {

    private static final int MEMORY = 40;
    private static final List<String> WARS =
            List.of("war", "perang", "conflict", "konflik", "attack", "crisis", "coup");

    private final Map<EntityId, Entity> leaders = new HashMap<>();
    private final Map<String, Entity> offices = new HashMap<>();
    private final Map<EntityId, String> kinds = new HashMap<>();
    private final Deque<Entity> recent = new ArrayDeque<>();
    private List<Entity> people = List.of();
    private List<Entity> countries = List.of();
    private List<Entity> group = List.of();
    private Optional<Entity> topic = Optional.empty();
    private Optional<Entity> summit = Optional.empty();

    void leads(Entity person, Entity body) {
        leaders.putIfAbsent(body.id(), person);
    }

    void holds(Entity person, String office, Optional<Entity> body) {
        offices.put(office + body.map(it -> "@" + it.id().value()).orElse(""), person);
    }

    void kind(Entity entity, String kind) {
        kinds.put(entity.id(), kind);
    }

    Optional<Entity> leader(Entity body) {
        return Optional.ofNullable(leaders.get(body.id()));
    }

    Optional<Entity> holder(String office, Optional<Entity> body) {
        return Optional.ofNullable(
                offices.get(office + body.map(it -> "@" + it.id().value()).orElse("")));
    }

    void mention(Entity entity) {
        recent.removeFirstOccurrence(entity);
        recent.addFirst(entity);
        if (recent.size() > MEMORY) {
            recent.removeLast();
        }
    }

    /** Remembers entities that stood together. */
    void together(List<Entity> entities) {
        List<Entity> distinct = entities.stream().distinct().toList();
        if (distinct.size() < 2) {
            return;
        }
        if (distinct.stream().allMatch(entity -> entity.type() == EntityType.PERSON)) {
            people = distinct.subList(0, 2);
        } else if (distinct.stream().allMatch(entity -> entity.type() == EntityType.COUNTRY)) {
            countries = distinct.subList(0, 2);
        }
    }

    void topic(List<Entity> subject) {
        group = subject.size() > 1 ? subject : List.of();
        if (subject.size() == 1 && subject.getFirst().type() == EntityType.PERSON) {
            topic = Optional.of(subject.getFirst());
        }
    }

    Optional<Entity> person() {
        return topic.or(() -> last(entity -> entity.type() == EntityType.PERSON));
    }

    /** The two people last spoken of together, else the two leaders last spoken of. */
    List<Entity> pairOfPeople() {
        if (!people.isEmpty()) {
            return people;
        }
        Set<Entity> leading = Set.copyOf(leaders.values());
        List<Entity> last = recent.stream().filter(leading::contains).limit(2).toList();
        return last.size() == 2 ? last : List.of();
    }

    /** The leaders of the document, if they are exactly two. */
    List<Entity> leadersIfTwo() {
        List<Entity> distinct = leaders.values().stream().distinct().toList();
        return distinct.size() == 2 ? distinct : List.of();
    }

    void summit(Entity event) {
        summit = Optional.of(event);
    }

    Optional<Entity> summit() {
        return summit;
    }

    List<Entity> pairOfCountries() {
        return countries;
    }

    List<Entity> group() {
        return group;
    }

    Optional<Entity> body(Predicate<String> kind) {
        return last(
                entity -> entity.type() == EntityType.ORGANIZATION && kind.test(kinds.getOrDefault(entity.id(), "")));
    }

    /** The event last spoken of: a war, or one that is none. */
    Optional<Entity> event(boolean war) {
        return last(entity -> entity.type() == EntityType.EVENT && war == war(entity));
    }

    private static boolean war(Entity event) {
        String name = Tokenizer.norm(event.name());
        return WARS.stream().anyMatch(name::contains);
    }

    /** The only person so far who is known to belong to this country. */
    Optional<Entity> personOf(Entity country, Function<Entity, Optional<Entity>> homes) {
        List<Entity> people = recent.stream()
                .filter(entity -> entity.type() == EntityType.PERSON)
                .filter(entity -> homes.apply(entity).filter(country::equals).isPresent())
                .limit(2)
                .toList();
        return people.size() == 1 ? Optional.of(people.getFirst()) : Optional.empty();
    }

    private Optional<Entity> last(Predicate<Entity> wanted) {
        return recent.stream().filter(wanted).findFirst();
    }
}
