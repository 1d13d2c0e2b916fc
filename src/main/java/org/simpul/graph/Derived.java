package org.simpul.graph;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.simpul.knowledge.EntityType;
import org.simpul.knowledge.Polarity;
import org.simpul.knowledge.RelationType;

/** What follows from claims and namings, and is never written on its own: native relationships, names, degrees. */
final class Derived {

    private static final CypherFile REMOVE_RELATIONSHIPS = CypherFile.of("write/remove-relationships");
    private static final CypherFile DISPUTE_CLAIMS = CypherFile.of("write/dispute-claims");
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
        rebuild(writing, edges, entities, edges, entities);
    }

    /** The same, where only {@code lessEdges} can have lost claims, and {@code lessEntities} namings. */
    static void rebuild(
            Writing writing, Set<String> edges, Set<String> entities, Set<String> lessEdges, Set<String> lessEntities) {
        writing.run(REMOVE_RELATIONSHIPS, polarities(lessEdges));
        dispute(writing, edges);

        List<Map<String, Object>> less = ids(lessEntities);
        writing.run(REMOVE_NAMINGS, less);
        writing.run(REMOVE_ENTITIES, less);
        PlainName.keep(writing, writing.run(NAME_ENTITIES, ids(entities)));
        count(writing, edges);
    }

    /** The same where claims of {@code edges} count or count no more, and nothing is named otherwise. */
    static void recount(Writing writing, Set<String> edges) {
        writing.run(REMOVE_RELATIONSHIPS, polarities(edges));
        dispute(writing, edges);
        count(writing, edges);
    }

    /** Forgets how the neighbours of the ends rank, and counts them again. */
    private static void count(Writing writing, Set<String> edges) {
        List<Map<String, Object>> ends = ids(ends(edges));
        writing.run(REMOVE_RANKINGS, ends);
        writing.run(COUNT_NEIGHBOURS, ends);
    }

    /** Works out which claims of {@code edges} contradict one another, and gathers them. */
    static void dispute(Writing writing, Set<String> edges) {
        writing.run(DISPUTE_CLAIMS, edgeRows(edges));
        writing.run(REBUILD_RELATIONSHIPS, relationships(edges));
    }

    private static List<Map<String, Object>> edgeRows(Collection<String> edges) {
        return edges.stream().map(edge -> Map.<String, Object>of("edge", edge)).toList();
    }

    private static Set<String> ends(Set<String> edges) {
        return edges.stream()
                .map(EdgeKey::of)
                .flatMap(edge -> Stream.of(edge.source().value(), edge.target().value()))
                .collect(Collectors.toCollection(TreeSet::new));
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
    private static List<Map<String, Object>> relationships(Set<String> edges) {
        return drawn(edges)
                .map(edge -> Map.<String, Object>of(
                        "edge",
                        edge.value(),
                        Polarity.POSITIVE.name(),
                        type(edge, Polarity.POSITIVE),
                        Polarity.NEGATIVE.name(),
                        type(edge, Polarity.NEGATIVE),
                        "source",
                        edge.source().value(),
                        "target",
                        edge.target().value()))
                .toList();
    }

    /** The same, a row for each of the two. */
    private static List<Map<String, Object>> polarities(Set<String> edges) {
        return drawn(edges)
                .flatMap(edge -> Stream.of(Polarity.values())
                        .map(polarity -> Map.<String, Object>of(
                                "edge", edge.value(),
                                "polarity", polarity.name(),
                                "type", type(edge, polarity),
                                "source", edge.source().value(),
                                "target", edge.target().value())))
                .toList();
    }

    private static Stream<EdgeKey> drawn(Set<String> edges) {
        return edges.stream().map(EdgeKey::of).filter(edge -> !edge.source().equals(edge.target()));
    }

    private static String type(EdgeKey edge, Polarity polarity) {
        return RelationType.valueOf(edge.relation()).relationship(polarity);
    }
}
