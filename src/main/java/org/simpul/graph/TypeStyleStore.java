package org.simpul.graph;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.neo4j.driver.Record;
import org.simpul.knowledge.EntityType;

/** Keeps in a database, beside its graph, how people want its types of relationships shown; as {@link StyleStore} does labels. */
public final class TypeStyleStore {

    private static final int LIMIT = 1_000;

    private static final CypherFile STYLES = CypherFile.of("read/type-styles");
    private static final CypherFile KEEP = CypherFile.of("write/keep-type-styles");
    private static final CypherFile REMOVE = CypherFile.of("write/remove-type-styles");

    private final Graph graph;

    public TypeStyleStore(Graph graph) {
        this.graph = graph;
    }

    /** By type, {@value #LIMIT} at most. */
    public Map<String, TypeStyle> list() {
        return graph.read(STYLES, Map.of("limit", LIMIT), TypeStyleStore::style).stream()
                .collect(Collectors.toMap(TypeStyle::type, Function.identity(), (first, _) -> first));
    }

    /** Keeps these in the place of what was kept for their types; of plain ones nothing is left. */
    public void keep(Collection<TypeStyle> styles) {
        Map<Boolean, List<Map<String, Object>>> rows = styles.stream()
                .collect(Collectors.partitioningBy(
                        TypeStyle::isPlain, Collectors.mapping(TypeStyleStore::row, Collectors.toList())));
        graph.write(writing -> {
            writing.run(REMOVE, rows.getOrDefault(true, List.of()));
            return writing.run(KEEP, rows.getOrDefault(false, List.of()));
        });
    }

    private static Map<String, Object> row(TypeStyle style) {
        Map<String, Object> row = new HashMap<>();
        row.put("type", style.type());
        row.put("hidden", style.hidden());
        style.caption().ifPresent(caption -> row.put("caption", caption));
        style.colour().ifPresent(colour -> row.put("colour", colour.label()));
        return row;
    }

    private static TypeStyle style(Record row) {
        return new TypeStyle(
                row.get("type").asString(),
                Answers.text(row, "caption"),
                Answers.text(row, "colour").flatMap(EntityType::ofLabel),
                row.get("hidden").asBoolean());
    }
}
