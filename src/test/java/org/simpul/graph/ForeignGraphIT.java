package org.simpul.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.TypeSystem;

/** A database that Simpul did not fill is explored like its own, and nothing is ever written to it. */
class ForeignGraphIT {

    private static final int NEIGHBOURS = 3_000;

    @RegisterExtension
    static final SharedDatabase DATABASE = new SharedDatabase(SharedDatabase.Kind.LOCAL, database -> {
        Films.into(database);
        Films.hub(database, NEIGHBOURS);
    });

    private final PerspectiveQuery perspectives = new PerspectiveQuery(graph());
    private final ForeignGraph foreign = new ForeignGraph(graph(), perspectives);

    @AfterAll
    static void dropTheSchema() {
        Films.dropSchema(DATABASE.database());
    }

    @Test
    void thePerspectiveComesFromTheSchema() {
        Perspective perspective = perspectives.foreign().orElseThrow();

        assertThat(perspective.visible().stream().filter(view -> view.nodes() > 0))
                .extracting(LabelView::label, LabelView::nodes, LabelView::key, LabelView::searched)
                .containsExactly(
                        tuple("Leaf", NEIGHBOURS + 1L, Optional.empty(), false),
                        tuple(Films.PERSON, 6L, Optional.empty(), true),
                        tuple("Actor", 3L, Optional.empty(), false),
                        tuple(Films.FILM, 3L, Optional.of(Films.TITLE), false),
                        tuple("Hub", 1L, Optional.empty(), false),
                        tuple("Nameless", 1L, Optional.empty(), false));
        assertThat(perspective.hiddenLabels()).contains("SchemaStep", "_Bloom_Scene_");
        assertThat(Objects.requireNonNull(perspective.labels().get(Films.FILM)).captions())
                .startsWith(Films.TITLE);
        assertThat(perspective.kinds())
                .containsEntry(Films.PERSON, "Person")
                .containsEntry("Leaf", "Organization")
                .containsEntry("Actor", "Country")
                .containsEntry(Films.FILM, "Place");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Keanu            | Keanu Reeves
            kenu reves       | Keanu Reeves
            the one          | Keanu Reeves
            The Matrix       | The Matrix
            matrix           | The Matrix
            the mat          | The Matrix
            VENDETTA         | V for Vendetta
            racer            | Speed <b>Racer</b>
            vendeta          | Lana V for Vendetta
            ownerr           | Owner
            """)
    void findsForeignNodes(String typed, String caption) {
        assertThat(foreign.search(typed, 5))
                .extracting(hit -> hit.node().caption())
                .startsWith(caption);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "*", "') RETURN 1 //", "` \\u0060", "hidden", "[* TO *]", "Putin"})
    void findsNothingForeignForMarksAndNonsense(String typed) {
        assertThat(foreign.search(typed, 5)).isEmpty();
    }

    @Test
    void aForeignNodeIsNamedByWhatNoOtherHas() {
        GraphNode matrix = found("The Matrix");
        GraphNode keanu = found("Keanu Reeves");

        assertThat(matrix.type()).isEqualTo(Films.FILM);
        assertThat(matrix.key().value()).endsWith("='The Matrix");
        assertThat(matrix.degree()).isEqualTo(4);
        assertThat(keanu.key().value()).startsWith("#");
        assertThat(keanu.type()).isIn("Actor", Films.PERSON);
        assertThat(foreign.nodes(List.of(matrix.key(), keanu.key(), new NodeKey("no such"), new NodeKey("#4:x:1"))))
                .containsExactlyInAnyOrder(matrix, keanu);
    }

    @Test
    void aKeyOfAPropertyThatNamesNothingFindsNothing() {
        assertThat(foreign.describe(new NodeKey("Person.name='Keanu Reeves"))).isEmpty();
        assertThat(foreign.describe(new NodeKey("x`) DETACH DELETE (n) //.y='z")))
                .isEmpty();
    }

    @Test
    void theForeignOverviewShowsWhatIsWellConnected() {
        Subgraph overview = foreign.bestConnected(20);

        assertThat(OnDatabase.captions(overview.nodes().stream()))
                .startsWith("Hub")
                .doesNotContain("Keanu hidden");
        assertThat(overview.nodes()).hasSize(20).doesNotHaveDuplicates();
        long nodes = database()
                .run("MATCH (n) WHERE NOT n:SchemaStep RETURN n", Map.of())
                .size();
        assertThat(foreign.totals().entities()).isEqualTo(nodes);
        database()
                .run(
                        "CREATE (:SimpulView {id: 'v', name: 'v'}), (:SimpulStory {id: 's'}), (:SimpulLabel {label: 'l'}), (:SimpulType {type: 't'}), (:SimpulServer {id: 's'})",
                        Map.of());
        assertThat(foreign.totals().entities())
                .as("a view, a story or a style is no node of theirs")
                .isEqualTo(nodes);
        database().run("MATCH (own:SimpulView|SimpulStory|SimpulLabel|SimpulType|SimpulServer) DELETE own", Map.of());
    }

    @Test
    void aForeignNodeIsExpandedByCountsTypesAndDirections() {
        NodeKey matrix = found("The Matrix").key();

        Neighbourhood all = expand(matrix, null, null, List.of(), 25);
        Neighbourhood directed = expand(matrix, Films.DIRECTED, Direction.IN, List.of(), 25);

        assertThat(all.counts())
                .containsExactly(
                        new RelationCount(Films.ACTED_IN, Direction.IN, 3),
                        new RelationCount(Films.DIRECTED, Direction.IN, 1));
        assertThat(all.total()).isEqualTo(4);
        assertThat(OnDatabase.captions(all.part().nodes().stream()))
                .startsWith("Lana The Matrix")
                .hasSize(4);
        assertThat(OnDatabase.captions(directed.part().nodes().stream())).containsExactly("Lana The Matrix");
        assertThat(directed.part().edges())
                .extracting(edge -> edge.key().relation(), GraphEdge::status, GraphEdge::says, GraphEdge::denies)
                .containsExactly(tuple(Films.DIRECTED, EdgeStatus.STATED, 2L, 0L));
        assertThat(OnDatabase.captions(expand(
                        matrix,
                        Films.ACTED_IN,
                        Direction.IN,
                        List.of(found("Keanu Reeves").key()),
                        25)
                        .part()
                        .nodes()
                        .stream()))
                .containsExactly("Hugo Weaving", "Carrie-Anne Moss");
        assertThat(expand(matrix, Films.ACTED_IN, Direction.OUT, List.of(), 25)
                        .part()
                        .nodes())
                .isEmpty();
        assertThat(expand(matrix, "NO`SUCH", null, List.of(), 25).part().nodes())
                .isEmpty();
    }

    @Test
    void aForeignHubGivesTwentyFiveAndTwentyFiveMore() {
        NodeKey hub = found("Hub").key();

        Neighbourhood first = expand(hub, null, null, List.of(), 25);
        List<NodeKey> shown = first.part().nodes().stream().map(GraphNode::key).toList();
        Neighbourhood more = expand(hub, "HOLDS", Direction.OUT, shown, 25);

        assertThat(first.total()).isEqualTo(NEIGHBOURS + 1L);
        assertThat(first.counts())
                .containsExactly(
                        new RelationCount("HOLDS", Direction.OUT, NEIGHBOURS),
                        new RelationCount("OWNS", Direction.IN, 1));
        assertThat(first.part().nodes()).hasSize(25);
        assertThat(first.part().edges()).hasSize(25);
        assertThat(more.part().nodes())
                .hasSize(25)
                .doesNotContainAnyElementsOf(first.part().nodes());
        assertThat(OnDatabase.captions(expand(hub, "OWNS", Direction.IN, List.of(), 25).part().nodes().stream()))
                .containsExactly("Owner");
        assertThat(foreign.edges(List.of(hub), shown)).hasSizeGreaterThanOrEqualTo(24);
    }

    @Test
    void aForeignNodeTellsItsLabelsAndProperties() {
        NodeDescription keanu = foreign.describe(found("Keanu Reeves").key()).orElseThrow();

        assertThat(keanu.labels()).containsExactlyInAnyOrder("Actor", Films.PERSON);
        assertThat(keanu.properties())
                .contains(
                        new Property("born", "1964-09-02"),
                        new Property("name", "Keanu Reeves"),
                        new Property("at", "1.0, 2.0 (7203)"),
                        new Property("days", "P0M1DT7200S"),
                        new Property("seen", "2024-01-02T03:04:05Z"));
        assertThat(value(keanu.properties(), "many")).startsWith("1, 2, 3").endsWith("50…");
        assertThat(value(
                        foreign.describe(found("V for Vendetta").key())
                                .orElseThrow()
                                .properties(),
                        "tagline"))
                .hasSize(2_001);
    }

    @Test
    void foreignPropertiesAreToldAsTextForFilters() {
        NodeKey keanu = found("Keanu Reeves").key();
        List<NodeKey> keys = List.of(keanu, found("V for Vendetta").key());

        assertThat(foreign.nodeProperties().names(keys)).contains("born", "name", "tagline", "many", "at");
        assertThat(foreign.nodeProperties().values(keys, "born"))
                .containsExactly(Map.entry(keanu, List.of("1964-09-02")));
        assertThat(foreign.nodeProperties()
                        .values(keys, "seen")
                        .getOrDefault(keanu, List.of())
                        .getFirst())
                .startsWith("2024-01-02T03:04:05");
        assertThat(foreign.nodeProperties().values(keys, "many").getOrDefault(keanu, List.of()))
                .startsWith("1", "2", "3");
        assertThat(foreign.nodeProperties().values(keys, "tagline").values())
                .singleElement()
                .satisfies(tagline -> assertThat(tagline.getFirst()).hasSize(1_000));
        assertThat(foreign.nodeProperties().values(keys, "no` such}")).isEmpty();
    }

    @Test
    void whatIsBehindForeignEdgesIsToldAsTextForFilters() {
        NodeKey keanu = found("Keanu Reeves").key();
        NodeKey matrix = found("The Matrix").key();
        List<EdgeKey> edges = List.of(
                new EdgeKey(keanu, Films.ACTED_IN, matrix),
                new EdgeKey(keanu, "NO_SUCH", matrix),
                new EdgeKey(keanu, Films.ACTED_IN, new NodeKey("no such")));

        assertThat(foreign.edgeProperties().names(edges)).contains("roles");
        assertThat(foreign.edgeProperties().values(edges, "roles")).containsOnlyKeys(edges.getFirst());
        assertThat(foreign.edgeProperties().values(edges, "no` such}")).isEmpty();
    }

    @Test
    void aForeignNodeIsDatedByAPropertyOfItsOwn() {
        assertThat(found("The Matrix").date()).contains(LocalDate.of(1999, 1, 1));
        assertThat(found("Keanu Reeves").date()).contains(LocalDate.of(1964, 9, 2));
        assertThat(found("Lana The Matrix").date()).isEmpty();
    }

    @Test
    void aForeignEdgeIsDatedByItsRelationshipsFromTheFirstToTheLast() {
        database().run("""
                CREATE (a:Leaf {name: 'Firm'}), (b:Leaf {name: 'Owner of the firm'})
                CREATE (b)-[:OWNED {since: 2004}]->(a), (b)-[:OWNED {since: date('2001-02-03')}]->(a),
                  (b)-[:OWNED {since: 'long'}]->(a), (b)-[:OWNED]->(a), (b)-[:SOLD {fee: 1999}]->(a)
                """, Map.of());
        PerspectiveQuery now = new PerspectiveQuery(graph());
        ForeignGraph graph = new ForeignGraph(graph(), now);
        List<NodeKey> ends = Stream.of("Firm", "Owner of the firm")
                .map(name -> graph.search(name, 1).getFirst().node().key())
                .toList();

        List<GraphEdge> edges = graph.edges(ends, ends);
        List<TypeLook> looks = now.typeLooks();
        database().run("MATCH (l:Leaf) WHERE l.name ENDS WITH 'irm' DETACH DELETE l", Map.of());

        assertThat(edges)
                .extracting(edge -> edge.key().relation(), GraphEdge::says, GraphEdge::from, GraphEdge::to)
                .containsExactly(
                        tuple(
                                "OWNED",
                                4L,
                                Optional.of(LocalDate.of(2001, 2, 3)),
                                Optional.of(LocalDate.of(2004, 1, 1))),
                        tuple("SOLD", 1L, Optional.empty(), Optional.empty()));
        assertThat(looks)
                .extracting(TypeLook::type, TypeLook::date)
                .contains(tuple("OWNED", Optional.of("since")), tuple("SOLD", Optional.empty()));
    }

    @Test
    void bytesAreToldAsBytesAndNumbersAsNumbers() {
        database()
                .run(
                        "MATCH (p:Person {name: 'Keanu Reeves'}) SET p.photo = $photo, p.marks = [1, 2]",
                        Map.of("photo", new byte[200]));

        List<Property> properties =
                foreign.describe(found("Keanu Reeves").key()).orElseThrow().properties();
        database().run("MATCH (p:Person) REMOVE p.photo, p.marks", Map.of());

        assertThat(value(properties, "photo")).isEqualTo("bytes('" + "00".repeat(32) + "…') (200)");
        assertThat(value(properties, "marks")).isEqualTo("1, 2");
    }

    @Test
    void manyRelationshipsToOneNeighbourHideNoOther() {
        String id = database().run("""
                        CREATE (a:Leaf {name: 'Twin A'}), (b:Leaf {name: 'Twin B'})
                        FOREACH (i IN range(1, 10) | CREATE (a)-[:HOLDS]->(:Leaf {name: 'Early twin ' + i}))
                        FOREACH (i IN range(1, 700) | CREATE (a)-[:HOLDS]->(b))
                        FOREACH (i IN range(1, 10) | CREATE (a)-[:HOLDS]->(:Leaf {name: 'Late twin ' + i}))
                        RETURN elementId(a) AS id""", Map.of()).getFirst().get("id").asString();

        List<String> first =
                OnDatabase.captions(expand(ForeignGraph.key(id), null, null, List.of(), 25).part().nodes().stream());
        List<String> held = OnDatabase.captions(
                expand(ForeignGraph.key(id), "HOLDS", Direction.OUT, List.of(), 25).part().nodes().stream());
        database().run("MATCH (l:Leaf) WHERE l.name CONTAINS 'win ' DETACH DELETE l", Map.of());

        assertThat(first).hasSize(21).startsWith("Twin B");
        assertThat(held).hasSize(21).startsWith("Twin B");
    }

    @Test
    void aForeignEdgeTellsTheRelationshipsBehindIt() {
        NodeKey matrix = found("The Matrix").key();

        assertThat(foreign.describe(new EdgeKey(found("Keanu Reeves").key(), Films.ACTED_IN, matrix)))
                .isEqualTo(new EdgeDescription(
                        List.of(List.of(new Property("fee", "1.5"), new Property("roles", "a, b")))));
        assertThat(foreign.describe(new EdgeKey(found("Lana The Matrix").key(), Films.DIRECTED, matrix))
                        .relationships())
                .containsExactlyInAnyOrder(List.of(), List.of(new Property("again", "true")));
        assertThat(foreign.describe(new EdgeKey(new NodeKey("no such"), "X", matrix))
                        .relationships())
                .isEmpty();
    }

    @Test
    void pathsAreFoundBetweenForeignNodes() {
        NodeKey keanu = found("Keanu Reeves").key();
        NodeKey vendetta = found("V for Vendetta").key();

        assertThat(foreign.paths(new PathWish(keanu, vendetta, 4, List.of(), false))
                        .paths())
                .singleElement()
                .satisfies(path -> assertThat(OnDatabase.captions(path.nodes().stream()))
                        .containsExactly("Keanu Reeves", "The Matrix", "Hugo Weaving", "V for Vendetta"));
        assertThat(foreign.paths(new PathWish(keanu, vendetta, 4, List.of(Films.ACTED_IN), false))
                        .paths())
                .hasSize(1);
        assertThat(foreign.paths(new PathWish(keanu, vendetta, 4, List.of(Films.DIRECTED), false))
                        .paths())
                .isEmpty();
        assertThat(foreign.paths(new PathWish(keanu, vendetta, 2, List.of(), false))
                        .paths())
                .isEmpty();
        assertThat(foreign.paths(new PathWish(keanu, new NodeKey("no such"), 4, List.of(), false))
                        .paths())
                .isEmpty();
    }

    @Test
    void theLibraryHasQueriesThatAnyGraphAnswers() {
        assertThat(asked("most-linked", Map.of("label", "")))
                .first()
                .asString()
                .startsWith("[[Hub], " + (NEIGHBOURS + 1));
        assertThat(asked("most-linked", Map.of("label", Films.PERSON)))
                .hasSize(6)
                .allSatisfy(row -> assertThat(row).contains(Films.PERSON));
        assertThat(asked("paths-between", Map.of("property", "name", "one", "Keanu Reeves", "other", "Hugo Weaving")))
                .singleElement()
                .asString()
                .startsWith("[2, ");
        assertThat(asked("paths-between", Map.of("property", "born", "one", "1964-09-02", "other", "1967-08-21")))
                .hasSize(1);
        assertThat(asked("values-of-a-property", Map.of("property", "released", "label", Films.FILM)))
                .containsExactly(
                        "[1999, 1, INTEGER NOT NULL]", "[2006, 1, INTEGER NOT NULL]", "[2008, 1, INTEGER NOT NULL]");
        assertThat(asked("without-relationships", Map.of("label", "Nameless")))
                .singleElement()
                .asString()
                .startsWith("[[Nameless], ");
        assertThat(asked("types-between-labels", Map.of("sample", 100_000)))
                .contains("[Hub, HOLDS, Leaf, " + NEIGHBOURS + "]", "[Person, DIRECTED, " + Films.FILM + ", 6]");
        assertThat(asked("doubles-by-property", Map.of("property", "days", "label", "Actor")))
                .singleElement()
                .asString()
                .endsWith(", 3]");
    }

    /** The rows that a query of the library gives, but for nodes and paths. */
    private static List<String> asked(String name, Map<String, Object> parameters) {
        Map<String, Object> all = new HashMap<>(parameters);
        all.put("limit", 100);
        return graph().read(
                        CypherFile.of("library/" + name),
                        all,
                        row -> row.values().stream()
                                .filter(value ->
                                        !value.hasType(TypeSystem.getDefault().NODE())
                                                && !value.hasType(
                                                        TypeSystem.getDefault().PATH())
                                                && !(value.hasType(TypeSystem.getDefault()
                                                                .LIST())
                                                        && value.toString().contains("node<")))
                                .map(Value::asObject)
                                .toList()
                                .toString());
    }

    @Test
    void exploringWritesNothing() {
        List<String> before = database().dump();
        List<String> schema = schema();

        foreign.bestConnected(20);
        foreign.search("keanu", 20);
        NodeKey matrix = found("The Matrix").key();
        expand(matrix, null, null, List.of(), 25);
        foreign.describe(matrix);

        assertThat(database().dump()).isEqualTo(before);
        assertThat(schema()).isEqualTo(schema);
    }

    private List<String> schema() {
        return database().run("SHOW INDEXES YIELD name RETURN name ORDER BY name", Map.of()).stream()
                .map(row -> row.get("name").asString())
                .toList();
    }

    private static TestDatabase database() {
        return DATABASE.database();
    }

    private static Graph graph() {
        return DATABASE.database().graph();
    }

    private GraphNode found(String name) {
        return foreign.search(name, 1).getFirst().node();
    }

    private Neighbourhood expand(
            NodeKey key, @Nullable String relation, @Nullable Direction direction, List<NodeKey> shown, int limit) {
        return foreign.expand(key, Optional.ofNullable(relation), Optional.ofNullable(direction), shown, limit)
                .orElseThrow();
    }

    private static String value(List<Property> properties, String name) {
        return properties.stream()
                .filter(property -> property.name().equals(name))
                .map(Property::value)
                .findFirst()
                .orElseThrow();
    }
}
