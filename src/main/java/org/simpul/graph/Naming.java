package org.simpul.graph;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.simpul.knowledge.Entity;
import org.simpul.knowledge.EntityId;
import org.simpul.knowledge.EntityType;
import org.simpul.text.DocumentId;
import org.simpul.text.Fingerprint;

/**
 * What a document calls an entity: type, names and aliases. Stored once for all documents that call it alike, so that an
 * entity's names can always be worked out anew from the documents that are left.
 */
record Naming(
        EntityId entity,
        EntityType type,
        String name,
        Optional<String> nameId,
        Optional<String> wikidata,
        SortedSet<String> aliases) {

    private static final Comparator<Entity> ORDER = Comparator.comparing(Entity::type)
            .thenComparing(Entity::name)
            .thenComparing(entity -> entity.nameId().orElse(""))
            .thenComparing(entity -> entity.wikidata().orElse(""));

    /** The naming by {@code entities} of one id, whatever their order. */
    static Naming of(List<Entity> entities) {
        List<Entity> sorted = entities.stream().distinct().sorted(ORDER).toList();
        Entity first = sorted.getFirst();
        SortedSet<String> aliases = new TreeSet<>();
        sorted.forEach(entity -> {
            aliases.addAll(entity.aliases());
            aliases.add(entity.name());
        });
        aliases.remove(first.name());
        return new Naming(
                first.id(),
                first.type(),
                first.name(),
                sorted.stream().flatMap(entity -> entity.nameId().stream()).findFirst(),
                sorted.stream().flatMap(entity -> entity.wikidata().stream()).findFirst(),
                aliases);
    }

    String id() {
        return Fingerprint.of(Stream.concat(
                        Stream.of(entity.value(), type.name(), name, nameId.orElse(""), wikidata.orElse("")),
                        aliases.stream())
                .toArray(String[]::new));
    }

    Map<String, Object> row(DocumentId document) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("id", id());
        properties.put("type", type.label());
        properties.put("name", name);
        nameId.ifPresent(value -> properties.put("nameId", value));
        wikidata.ifPresent(value -> properties.put("wikidata", value));
        properties.put("aliases", List.copyOf(aliases));
        return Map.of("document", document.value(), "entity", entity.value(), "id", id(), "properties", properties);
    }
}
