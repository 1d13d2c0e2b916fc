package org.simpul.graph;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.simpul.graph.SchemaPicture.Constraint;
import org.simpul.graph.SchemaPicture.Index;
import org.simpul.graph.SchemaPicture.Link;
import org.simpul.graph.SchemaPicture.Part;
import org.simpul.graph.SchemaWords.Argument;
import org.simpul.graph.console.Callables;
import org.simpul.graph.console.Mode;

/** Answers what a database is made of: the words that a statement can have, and the picture of labels and types. */
public final class SchemaQuery {

    private static final int ROWS = 10_000;

    /** So many labels and types at most are looked at. */
    private static final int NAMES = 500;

    /** So many nodes of a label, or relationships of a type, are looked at. */
    private static final int SAMPLE = 200;

    private static final CypherFile LABELS = CypherFile.of("foreign/labels");
    private static final CypherFile TYPES = CypherFile.of("foreign/types");
    private static final CypherFile KEYS = CypherFile.of("foreign/keys");
    private static final CypherFile FUNCTIONS = CypherFile.of("foreign/functions");
    private static final CypherFile PROCEDURES = CypherFile.of("foreign/procedures");
    private static final CypherFile LANGUAGE = CypherFile.of("foreign/default-language");
    private static final CypherFile NODE_KEYS = CypherFile.of("foreign/node-keys");
    private static final CypherFile RELATIONSHIP_KEYS = CypherFile.of("foreign/relationship-keys");
    private static final CypherFile LINKS = CypherFile.of("foreign/links");
    private static final CypherFile WITHIN = CypherFile.of("foreign/labels-within");
    private static final CypherFile INDEXES = CypherFile.of("foreign/all-indexes");
    private static final CypherFile CONSTRAINTS = CypherFile.of("foreign/all-constraints");

    /** What the server calls the type of a list without elements. */
    private static final String EMPTY_LIST = "LIST<NOTHING>";

    private final Graph graph;

    public SchemaQuery(Graph graph) {
        this.graph = graph;
    }

    /** A property of a label or type, and of how many of those looked at. */
    private record Found(String name, String property, long having, List<String> types) {}

    /**
     * The words that statements are made of here.
     *
     * @param mode whether procedures that write are among them
     * @param allowed which functions and procedures may be called
     */
    public SchemaWords words(Mode mode, Callables allowed) {
        List<String> labels = labels();
        List<String> types = types();
        return new SchemaWords(
                labels,
                types,
                names(KEYS, "key"),
                byName(found(NODE_KEYS, "labels", labels)),
                byName(found(RELATIONSHIP_KEYS, "types", types)),
                databases(),
                callables(FUNCTIONS, name -> allowed.functions().allows(name, mode)),
                callables(PROCEDURES, name -> allowed.procedures().allows(name, mode)),
                language());
    }

    /** Where the user may not list them, none. */
    private List<String> databases() {
        return toldOr(
                List.of(),
                () -> new DatabasesQuery(graph)
                        .list().stream().map(DatabasesQuery.Line::name).toList());
    }

    /** A server that does not tell reads Cypher 5. */
    private String language() {
        return toldOr(
                SchemaWords.CYPHER_5,
                () -> graph
                        .read(
                                LANGUAGE,
                                Map.of("database", graph.database(), "limit", 1),
                                row -> row.get("language").asString())
                        .stream()
                        .findFirst()
                        .orElse(SchemaWords.CYPHER_5));
    }

    /** What a server that answers may not tell, or does not know. */
    private static <T> T toldOr(T otherwise, Supplier<T> question) {
        try {
            return question.get();
        } catch (GraphUnavailableException e) {
            if (e.fault() == Fault.UNREACHABLE) {
                throw e;
            }
            return otherwise;
        }
    }

    /** What the database is made of. */
    public SchemaPicture picture() {
        List<String> labels = labels();
        List<String> types = types();
        Map<String, Long> labelCounts = StoredCounts.ofLabels(graph, labels);
        Map<String, Long> typeCounts = StoredCounts.ofTypes(graph, types);
        long nodes = ForeignTotals.nodes(graph);
        return new SchemaPicture(
                nodes,
                typeCounts.values().stream().mapToLong(count -> count).sum(),
                parts(labelCounts, found(NODE_KEYS, "labels", labels)),
                parts(typeCounts, found(RELATIONSHIP_KEYS, "types", types)),
                graph.read(LINKS, Map.of("types", types, "sample", SAMPLE, "limit", ROWS), SchemaQuery::link),
                within(labels, labelCounts, nodes),
                graph.read(INDEXES, Map.of("limit", ROWS), SchemaQuery::index),
                graph.read(CONSTRAINTS, Map.of("limit", ROWS), SchemaQuery::constraint));
    }

    /** By label the largest that holds it; one that all nodes bear, or that a tool gives to whatever it reads, tells nothing. */
    private Map<String, String> within(List<String> labels, Map<String, Long> counts, long nodes) {
        Map<String, String> within = new HashMap<>();
        graph.read(WITHIN, Map.of("labels", labels, "sample", SAMPLE, "limit", ROWS), row -> row)
                .forEach(row -> {
                    String name = row.get("name").asString();
                    String other = row.get("other").asString();
                    long held = counts.getOrDefault(other, 0L);
                    if (held > counts.getOrDefault(within.getOrDefault(name, name), 0L)
                            && held < nodes
                            && !other.startsWith("__")) {
                        within.put(name, other);
                    }
                });
        // Of each of them more than of the one before, so that this ends.
        within.replaceAll((_, other) -> {
            String outermost = other;
            while (within.containsKey(outermost)) {
                outermost = within.get(outermost);
            }
            return outermost;
        });
        return within;
    }

    private List<String> labels() {
        return names(LABELS, "label").stream()
                .filter(label -> !PerspectiveQuery.SERVICE.contains(label))
                .limit(NAMES)
                .toList();
    }

    private List<String> types() {
        return names(TYPES, "type").stream().limit(NAMES).toList();
    }

    private List<String> names(CypherFile file, String column) {
        return graph.read(file, Map.of("limit", ROWS), row -> row.get(column).asString());
    }

    private List<Found> found(CypherFile file, String parameter, List<String> names) {
        return graph.read(
                file,
                Map.of(parameter, names, "sample", SAMPLE, "limit", ROWS),
                row -> new Found(
                        row.get("name").asString(),
                        row.get("property").asString(),
                        row.get("having").asLong(),
                        row.get("types").asList(Value::asString)));
    }

    private static Map<String, List<String>> byName(List<Found> found) {
        return found.stream()
                .collect(Collectors.groupingBy(Found::name, Collectors.mapping(Found::property, Collectors.toList())));
    }

    /** Those that there are none of any more are left out: a database never forgets a name. */
    private static List<Part> parts(Map<String, Long> counts, List<Found> found) {
        Map<String, List<Found>> keys = found.stream().collect(Collectors.groupingBy(Found::name));
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> part(entry.getKey(), entry.getValue(), keys.getOrDefault(entry.getKey(), List.of())))
                .sorted(Comparator.comparingLong(Part::count).reversed().thenComparing(Part::name))
                .toList();
    }

    private static Part part(String name, long count, List<Found> keys) {
        long sampled = Math.min(count, SAMPLE);
        return new Part(
                name,
                count,
                sampled,
                keys.stream()
                        .map(key -> new SchemaPicture.Key(
                                key.property(), types(key.types()), Math.min(1.0, (double) key.having() / sampled)))
                        .toList());
    }

    /** Without the lists that are empty, where there are others. */
    private static List<String> types(List<String> told) {
        List<String> types = told.stream()
                .map(type -> type.replace(" NOT NULL", ""))
                .sorted()
                .distinct()
                .toList();
        boolean isFilled = types.stream().anyMatch(type -> type.startsWith("LIST<") && !type.equals(EMPTY_LIST));
        return types.stream()
                .filter(type -> !isFilled || !type.equals(EMPTY_LIST))
                .toList();
    }

    private List<SchemaWords.Callable> callables(CypherFile file, Predicate<String> allowed) {
        return graph.read(file, Map.of("limit", ROWS), SchemaQuery::callable).stream()
                .filter(callable -> allowed.test(callable.name()))
                .toList();
    }

    private static SchemaWords.Callable callable(Record row) {
        return new SchemaWords.Callable(
                row.get("name").asString(),
                row.get("signature").asString(),
                row.get("description").asString(""),
                arguments(row.get("arguments")),
                arguments(row.get("returns")));
    }

    /** Of a function what it gives is a type alone. */
    private static List<Argument> arguments(Value described) {
        return described.type().name().startsWith("LIST")
                ? described.asList(argument -> new Argument(
                        argument.get("name").asString(""),
                        argument.get("type").asString(""),
                        argument.get("description").asString(""),
                        argument.get("default").asString("")))
                : List.of(new Argument("", described.asString(""), "", ""));
    }

    private static Link link(Record row) {
        return new Link(
                row.get("source").asString(),
                row.get("type").asString(),
                row.get("target").asString(),
                row.get("relationships").asLong());
    }

    private static Index index(Record row) {
        return new Index(
                row.get("name").asString(),
                row.get("type").asString(),
                row.get("state").asString(),
                row.get("nodes").asBoolean(),
                row.get("names").asList(Value::asString, List.of()),
                row.get("properties").asList(Value::asString, List.of()));
    }

    private static Constraint constraint(Record row) {
        return new Constraint(
                row.get("name").asString(),
                row.get("type").asString(),
                row.get("nodes").asBoolean(),
                row.get("names").asList(Value::asString, List.of()),
                row.get("properties").asList(Value::asString, List.of()),
                Optional.of(row.get("propertyType"))
                        .filter(type -> !type.isNull())
                        .map(Value::asString));
    }
}
