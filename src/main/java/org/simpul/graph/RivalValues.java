package org.simpul.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.simpul.knowledge.RelationType;

/** What is told of other values beside edges whose relations allow for one alone. */
final class RivalValues {

    private static final Map<RelationType, CypherFile> STATEMENTS = SingleValue.ALL.stream()
            .map(SingleValue::relation)
            .distinct()
            .collect(Collectors.toMap(
                    Function.identity(),
                    relation -> CypherFile.of("read/others-told").relations(relation.name())));

    private final Graph graph;

    RivalValues(Graph graph) {
        this.graph = graph;
    }

    /** The same edges, each beside the other values that documents give. */
    List<GraphEdge> beside(List<GraphEdge> edges) {
        Map<String, List<String>> others = new HashMap<>();
        STATEMENTS.forEach((relation, statement) -> {
            List<GraphEdge> some = edges.stream()
                    .filter(edge -> edge.says() > 0 && edge.key().relation().equals(relation.name()))
                    .toList();
            if (!some.isEmpty()) {
                others.putAll(told(relation, statement, some));
            }
        });
        return others.isEmpty()
                ? edges
                : edges.stream()
                        .map(edge -> others.containsKey(edge.key().value())
                                ? edge.beside(others.get(edge.key().value()))
                                : edge)
                        .toList();
    }

    private Map<String, List<String>> told(RelationType relation, CypherFile statement, List<GraphEdge> edges) {
        List<Map<String, Object>> asked = edges.stream()
                .flatMap(edge -> SingleValue.ALL.stream()
                        .filter(one -> one.relation() == relation)
                        .map(one -> row(edge.key(), one)))
                .toList();
        Map<String, List<String>> told = new HashMap<>();
        graph.read(statement, Map.of("edges", asked, "limit", asked.size()), row -> row)
                .forEach(row -> told.merge(
                        row.get("edge").asString(),
                        row.get("told").asList(lines -> lines.asString()),
                        RivalValues::together));
        return told;
    }

    private static List<String> together(List<String> some, List<String> others) {
        TreeSet<String> all = new TreeSet<>(some);
        all.addAll(others);
        return List.copyOf(all);
    }

    private static Map<String, Object> row(EdgeKey edge, SingleValue one) {
        boolean ofSubject = one.direction() == Direction.OUT;
        Map<String, Object> row = new HashMap<>(one.row());
        row.put("edge", edge.value());
        row.put("thing", (ofSubject ? edge.source() : edge.target()).value());
        row.put("known", (ofSubject ? edge.target() : edge.source()).value());
        return row;
    }
}
