package org.simpul.graph;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.neo4j.driver.Record;
import org.simpul.knowledge.EntityType;

/**
 * Keeps in a database, beside its graph, how people want its labels shown.
 *
 * <p>Each label by itself, so that of two who change different ones neither undoes the other. Safe for use by several
 * threads.
 */
public final class StyleStore {

    private static final int LIMIT = 1_000;

    private static final CypherFile STYLES = CypherFile.of("read/label-styles");
    private static final CypherFile KEEP = CypherFile.of("write/keep-label-styles");
    private static final CypherFile REMOVE = CypherFile.of("write/remove-label-styles");

    private final Graph graph;

    public StyleStore(Graph graph) {
        this.graph = graph;
    }

    /** By label, {@value #LIMIT} at most. */
    public Map<String, LabelStyle> list() {
        return graph.read(STYLES, Map.of("limit", LIMIT), StyleStore::style).stream()
                .collect(Collectors.toMap(LabelStyle::label, Function.identity(), (first, _) -> first));
    }

    /** Keeps these in the place of what was kept for their labels; of plain ones nothing is left. */
    public void keep(Collection<LabelStyle> styles) {
        List<Map<String, Object>> kept = styles.stream()
                .filter(style -> !style.isPlain())
                .map(StyleStore::row)
                .toList();
        List<Map<String, Object>> gone =
                styles.stream().filter(LabelStyle::isPlain).map(StyleStore::row).toList();
        graph.write(writing -> {
            writing.run(REMOVE, gone);
            return writing.run(KEEP, kept);
        });
    }

    private static Map<String, Object> row(LabelStyle style) {
        Map<String, Object> row = new HashMap<>();
        row.put("label", style.label());
        style.caption().ifPresent(caption -> row.put("caption", caption));
        style.shape().ifPresent(shape -> row.put("shape", shape.label()));
        style.colour().ifPresent(colour -> row.put("colour", colour.label()));
        style.date().ifPresent(date -> row.put("date", date));
        style.hidden().ifPresent(hidden -> row.put("hidden", hidden));
        return row;
    }

    private static LabelStyle style(Record row) {
        return new LabelStyle(
                row.get("label").asString(),
                Answers.text(row, "caption"),
                Answers.text(row, "shape").flatMap(EntityType::ofLabel),
                Answers.text(row, "colour").flatMap(EntityType::ofLabel),
                Answers.text(row, "date"),
                Optional.of(row.get("hidden"))
                        .filter(hidden -> !hidden.isNull())
                        .map(hidden -> hidden.asBoolean()));
    }
}
