package org.simpul.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.simpul.knowledge.EntityType;
import org.simpul.knowledge.Polarity;
import org.simpul.knowledge.RelationType;

/** What follows from claims and namings, and is never written on its own: native relationships, names, degrees. */
final class Derived {

    private static final CypherFile REMOVE_RELATIONSHIPS = CypherFile.of("write/remove-relationships");
    private static final CypherFile REBUILD_RELATIONSHIPS = CypherFile.of("write/rebuild-relationships");
    private static final CypherFile REMOVE_NAMINGS = CypherFile.of("write/remove-namings");
    private static final CypherFile REMOVE_ENTITIES = CypherFile.of("write/remove-entities");
    private static final CypherFile NAME_ENTITIES = CypherFile.of("write/name-entities");
    private static final CypherFile REMOVE_RANKINGS = CypherFile.of("write/remove-rankings");
    private static final CypherFile COUNT_NEIGHBOURS = CypherFile.of("write/count-neighbours");

    private static final List<String> LABELS =
            List.of(EntityType.values()).stream().map(EntityType::label).toList();

    private Derived() {}

    /** Brings up to date what follows. */
    static void rebuild(Writing writing, Set<String> edges, Set<String> entities) {
        List<Map<String, Object>> relationships = relationships(edges);
        writing.run(REMOVE_RELATIONSHIPS, relationships);
        writing.run(REBUILD_RELATIONSHIPS, relationships);

        List<Map<String, Object>> touched = ids(entities);
        writing.run(REMOVE_NAMINGS, touched);
        writing.run(REMOVE_ENTITIES, touched);
        writing.run(NAME_ENTITIES, touched);
        writing.run(COUNT_NEIGHBOURS, touched);
        writing.run(REMOVE_RANKINGS, touched);
    }

    static List<Map<String, Object>> ids(Collection<String> ids) {
        return ids.stream()
                .map(id -> Map.<String, Object>of("id", id, "types", LABELS))
                .toList();
    }

    /**
     * What gathers the claims of {@code edges}: of each one native relationship for a polarity. What a merged entity has to do
     * with itself is not drawn.
     */
    private static List<Map<String, Object>> relationships(Collection<String> edges) {
        List<Map<String, Object>> relationships = new ArrayList<>();
        for (String edge : edges) {
            EdgeKey key = EdgeKey.of(edge);
            for (Polarity polarity : Polarity.values()) {
                if (!key.source().equals(key.target())) {
                    relationships.add(Map.of(
                            "edge", edge,
                            "polarity", polarity.name(),
                            "type", RelationType.valueOf(key.relation()).relationship(polarity),
                            "source", key.source().value(),
                            "target", key.target().value()));
                }
            }
        }
        return relationships;
    }
}
