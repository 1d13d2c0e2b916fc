package org.simpul.graph;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * Whether the database is Simpul's own and, where it is not, the perspective on it, derived from its schema, and as people want it.
 *
 * <p>Kept for half a minute, and then asked for again by the next who needs it: some round trips, whatever the size of the
 * database. Writes nothing. Safe for use by several threads.
 */
public final class PerspectiveQuery {

    private static final Duration KEPT = Duration.ofSeconds(30);
    private static final int ROWS = 10_000;

    /** Of so many labels at most the nodes are counted and looked at. */
    private static final int LABELS = 500;

    /** Of so many types at most the relationships are counted and looked at. */
    private static final int TYPES = 500;

    /** So many nodes of a label are looked at. */
    private static final int SAMPLE = 50;

    /** So many values of a property are looked at for whether they are dates. */
    private static final int EXAMPLES = 10;

    /** Among so many nodes those without labels are looked for. */
    private static final int SCAN = 100_000;

    /** What Simpul writes for itself, none of it the foreign graph's. */
    static final Set<String> SERVICE = Set.of(
            "SchemaStep",
            "SimpulView",
            "SimpulStory",
            "SimpulQuery",
            "SimpulRun",
            "SimpulLabel",
            "SimpulType",
            "SimpulServer",
            "SimpulDecision",
            "SimpulCount");

    private static final List<String> KEYS = List.of("id", "uuid", "key", "identifier");

    private static final CypherFile LABEL_LIST = CypherFile.of("foreign/labels");
    private static final CypherFile TYPE_LIST = CypherFile.of("foreign/types");
    private static final CypherFile CONSTRAINTS = CypherFile.of("foreign/constraints");
    private static final CypherFile INDEXES = CypherFile.of("foreign/indexes");
    private static final CypherFile PROPERTIES = CypherFile.of("foreign/properties");
    private static final CypherFile TYPE_PROPERTIES = CypherFile.of("foreign/type-properties");
    private static final CypherFile BARE_PROPERTIES = CypherFile.of("foreign/bare-properties");

    private final Graph graph;
    private final LongSupplier nanoseconds;
    private Optional<Seen> seen = Optional.empty();

    public PerspectiveQuery(Graph graph) {
        this(graph, System::nanoTime);
    }

    PerspectiveQuery(Graph graph, LongSupplier nanoseconds) {
        this.graph = graph;
        this.nanoseconds = nanoseconds;
    }

    /** The perspective, and when it was derived; none where the database is Simpul's own. */
    private record Seen(Optional<Perspective> perspective, long at) {}

    /** A property of a label, as a caption and as a date. */
    private record OfLabel(Sampled sampled, DateProperty date) {}

    private record Index(String name, boolean words, List<String> labels, List<String> properties) {

        boolean covers(String label, String property) {
            return labels.contains(label) && properties.contains(property);
        }
    }

    /** Whether Simpul filled the database, or nobody has yet. */
    public boolean own() {
        return foreign().isEmpty();
    }

    /** Asks anew when it is needed next. */
    public synchronized void refresh() {
        seen = Optional.empty();
    }

    /** By label what its nodes are drawn as, where Simpul did not fill the database. */
    public Map<String, String> kinds() {
        return foreign().map(Perspective::kinds).orElse(Map.of());
    }

    /** How its labels are shown, those with most nodes first, where Simpul did not fill the database. */
    public List<LabelLook> looks() {
        return foreign().map(Perspective::looks).orElse(List.of());
    }

    /** How people want its types of relationships shown, by type, where Simpul did not fill the database. */
    public Map<String, TypeStyle> typeStyles() {
        return foreign().map(Perspective::typeStyles).orElse(Map.of());
    }

    /** How its types of relationships are shown, those with most relationships first, where Simpul did not fill the database. */
    public List<TypeLook> typeLooks() {
        return foreign().map(this::typeLooks).orElse(List.of());
    }

    private List<TypeLook> typeLooks(Perspective perspective) {
        List<String> types = perspective.allTypes().stream().limit(TYPES).toList();
        return StoredCounts.ofTypes(graph, types).entrySet().stream()
                .map(count -> perspective.look(count.getKey(), count.getValue()))
                .filter(look -> look.relationships() > 0)
                .sorted(Comparator.comparingLong(TypeLook::relationships)
                        .reversed()
                        .thenComparing(TypeLook::type))
                .toList();
    }

    /** The perspective on a database that Simpul did not fill; none on its own. */
    synchronized Optional<Perspective> foreign() {
        long now = nanoseconds.getAsLong();
        Seen current = seen.filter(known -> now - known.at < KEPT.toNanos())
                .orElseGet(() -> new Seen(Filling.own(graph) ? Optional.empty() : Optional.of(derive()), now));
        seen = Optional.of(current);
        return current.perspective;
    }

    private Perspective derive() {
        List<String> labels = graph.read(
                LABEL_LIST, Map.of("limit", LABELS), row -> row.get("label").asString());
        List<String> types = graph.read(
                TYPE_LIST, Map.of("limit", ROWS), row -> row.get("type").asString());
        List<Index> indexes = graph.read(INDEXES, Map.of("limit", ROWS), PerspectiveQuery::index);
        Map<String, List<String>> keys = keys();
        Map<String, Long> counts = StoredCounts.ofLabels(graph, labels);
        Map<String, LabelStyle> styles = new StyleStore(graph).list();
        Map<String, List<OfLabel>> properties = properties(labels);
        long all = ForeignTotals.nodes(graph);
        boolean several = counts.values().stream().filter(nodes -> nodes > 0).count() > 1;
        return Perspective.of(
                labels.stream()
                        .map(label -> {
                            long nodes = counts.getOrDefault(label, 0L);
                            return view(
                                    label,
                                    nodes,
                                    label.startsWith("__") || (several && nodes == all),
                                    keys.getOrDefault(label, List.of()),
                                    properties.getOrDefault(label, List.of()),
                                    indexes,
                                    styles.getOrDefault(label, LabelStyle.plain(label)));
                        })
                        .toList(),
                types,
                new TypeStyleStore(graph).list(),
                typeDates(types),
                indexes.stream().filter(Index::words).collect(Collectors.toMap(Index::name, Index::properties)),
                Sampled.captions(
                        graph.read(BARE_PROPERTIES, Map.of("scan", SCAN, "sample", SAMPLE, "limit", ROWS), Sampled::of),
                        Optional.empty()));
    }

    private static LabelView view(
            String label,
            long nodes,
            boolean weak,
            List<String> keys,
            List<OfLabel> sampled,
            List<Index> indexes,
            LabelStyle style) {
        List<Sampled> properties = sampled.stream().map(OfLabel::sampled).toList();
        List<DateProperty> dates = sampled.stream().map(OfLabel::date).toList();
        Optional<String> key = keys.stream().min(Comparator.comparingInt(PerspectiveQuery::keyRank));
        List<String> captions = Stream.concat(style.caption().stream(), Sampled.captions(properties, key).stream())
                .distinct()
                .toList();
        Set<String> named = new HashSet<>(captions);
        key.ifPresent(named::add);
        return new LabelView(
                label,
                nodes,
                SERVICE.contains(label) || (label.startsWith("_") && !label.startsWith("__")),
                weak,
                key,
                captions,
                named.stream()
                        .filter(property ->
                                indexes.stream().anyMatch(index -> !index.words && index.covers(label, property)))
                        .sorted()
                        .toList(),
                captions.stream()
                        .findFirst()
                        .filter(caption ->
                                indexes.stream().anyMatch(index -> index.words && index.covers(label, caption)))
                        .isPresent(),
                properties.stream().map(Sampled::property).sorted().toList(),
                DateProperty.dates(dates),
                DateProperty.best(dates),
                style);
    }

    private static int keyRank(String property) {
        int at = KEYS.indexOf(property.toLowerCase(Locale.ROOT));
        return at >= 0 ? at : KEYS.size();
    }

    private Map<String, List<String>> keys() {
        Map<String, List<String>> keys = new HashMap<>();
        graph.read(CONSTRAINTS, Map.of("limit", ROWS), row -> row)
                .forEach(row -> keys.computeIfAbsent(row.get("label").asString(), label -> new ArrayList<>())
                        .add(row.get("property").asString()));
        return keys;
    }

    private Map<String, List<OfLabel>> properties(List<String> labels) {
        Map<String, List<OfLabel>> properties = new HashMap<>();
        graph.read(PROPERTIES, sampling("labels", labels), row -> row)
                .forEach(row -> properties
                        .computeIfAbsent(row.get("label").asString(), label -> new ArrayList<>())
                        .add(new OfLabel(Sampled.of(row), DateProperty.of(row))));
        return properties;
    }

    private Map<String, String> typeDates(List<String> types) {
        Map<String, List<DateProperty>> properties = new HashMap<>();
        graph.read(
                        TYPE_PROPERTIES,
                        sampling("types", types.stream().limit(TYPES).toList()),
                        row -> row)
                .forEach(row -> properties
                        .computeIfAbsent(row.get("name").asString(), type -> new ArrayList<>())
                        .add(DateProperty.of(row)));
        Map<String, String> dates = new HashMap<>();
        properties.forEach((type, own) -> DateProperty.best(own).ifPresent(date -> dates.put(type, date)));
        return dates;
    }

    private static Map<String, Object> sampling(String what, List<String> names) {
        return Map.of(
                what,
                names,
                "sample",
                SAMPLE,
                "examples",
                EXAMPLES,
                "characters",
                DateProperty.CHARACTERS,
                "limit",
                ROWS);
    }

    private static Index index(Record row) {
        return new Index(
                row.get("name").asString(),
                row.get("words").asBoolean(),
                row.get("labels").asList(Value::asString),
                row.get("properties").asList(Value::asString));
    }
}
