package org.simpul.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.simpul.api.CypherAnswers;
import org.simpul.api.CypherAnswers.CypherAnswer;
import org.simpul.explore.Foreign.Answer;
import org.simpul.explore.export.ExportFormat;
import org.simpul.explore.query.ValueForm;
import org.simpul.graph.Direction;
import org.simpul.graph.EdgeKey;
import org.simpul.graph.GraphEdge;
import org.simpul.graph.GraphNode;
import org.simpul.graph.LabelLook;
import org.simpul.graph.LabelStyle;
import org.simpul.graph.Neighbourhood;
import org.simpul.graph.NodeDescription;
import org.simpul.graph.NodeKey;
import org.simpul.graph.PathWish;
import org.simpul.graph.Property;
import org.simpul.graph.Publication;
import org.simpul.graph.RelationCount;
import org.simpul.graph.SchemaPicture;
import org.simpul.graph.SchemaPicture.Link;
import org.simpul.graph.SchemaPicture.Part;
import org.simpul.graph.SharedDatabase;
import org.simpul.graph.StyleStore;
import org.simpul.graph.Subgraph;
import org.simpul.graph.TestDatabase;
import org.simpul.graph.Trade;
import org.simpul.graph.console.CypherValue;
import org.simpul.knowledge.EntityType;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A trading house's database is explored, queried and exported, whatever its names and values are. */
class TradeIT {

    private static final long NODES =
            Trade.CUSTOMERS + Trade.ORDERS + Trade.PRODUCTS + Trade.EMPLOYEES + Trade.SUPPLIERS + 2 * Trade.CRATES + 3;

    private static final String EVERYTHING = "MATCH (n) WHERE NOT n:SchemaStep RETURN n";
    private static final String DIRECTOR = "MATCH (e:Employee {number: 0}) RETURN e";
    private static final String ONE_ORDER = "MATCH (o:`" + Trade.ORDER + "` {number: 10001}) RETURN o";

    @RegisterExtension
    static final SharedDatabase DATABASE = new SharedDatabase(SharedDatabase.Kind.LOCAL, Trade::into);

    private final Foreign trade = new Foreign(database());

    @AfterAll
    static void dropTheSchema() {
        Trade.dropSchema(database());
    }

    @Test
    void nodesAreCaptionedByWhatTellsThemApart() {
        assertThat(trade.perspectives().looks())
                .extracting(LabelLook::label, LabelLook::nodes, LabelLook::caption)
                .containsExactly(
                        tuple(Trade.ORDER, (long) Trade.ORDERS, Optional.of("number")),
                        tuple(Trade.PRODUCT, (long) Trade.PRODUCTS, Optional.of("name")),
                        tuple("Customer", (long) Trade.CUSTOMERS, Optional.of("company name")),
                        tuple("Crate", (long) Trade.CRATES, Optional.empty()),
                        tuple("Employee", (long) Trade.EMPLOYEES, Optional.of("first name")),
                        tuple(Trade.RETIRED, (long) Trade.RETIRED_PRODUCTS, Optional.of("name")),
                        tuple("Supplier", (long) Trade.SUPPLIERS, Optional.of("company name")),
                        tuple("Category", 3L, Optional.of("name")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kärnten & Søn       | Kärnten & Søn       | Kärnten & Søn
            karnten son         | Kärnten & Søn       | Kärnten & Søn
            C000                | Kärnten & Søn       | C000
            10007               | 10007               | 10007
            lucja               | Łucja               | Łucja
            acai, sm            | Açaí, small         | Açaí, small
            Gunnar's cocoa      | Gunnar’s Cocoa      | Gunnar’s Cocoa
            hong's GRUYERE      | Chloé’s Gruyère     | none
            Ana Darmawan        | Ana                 | Ana Darmawan Director
            lindqvist ines      | Ines                | Ines Lindqvist Sales Representative
            note on tea, small  | Note on Tea, small  | Note on Tea, small
            """)
    void findsWithoutAnyIndexOfWords(String typed, String caption, String matched) {
        if (matched.equals("none")) {
            assertThat(trade.ask().search(typed, 5)).isEmpty();
        } else {
            assertThat(trade.ask().search(typed, 5))
                    .first()
                    .satisfies(hit -> assertThat(List.of(hit.node().caption(), hit.matched()))
                            .containsExactly(caption, matched));
        }
    }

    @Test
    void theOverviewAndTheTotalsAreOfItsOwnNodesAlone() {
        StyleStore styles = new StyleStore(database().graph());
        LabelStyle style = new LabelStyle(
                "Customer",
                Optional.of("code"),
                Optional.of(EntityType.EVENT),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        styles.keep(List.of(style));

        assertThat(trade.ask().totals().entities()).isEqualTo(NODES);
        assertThat(trade.ask().bestConnected(Exploration.OVERVIEW).nodes())
                .hasSize(Exploration.OVERVIEW)
                .first()
                .extracting(GraphNode::caption)
                .isEqualTo("C000");
        styles.keep(List.of(LabelStyle.plain("Customer")));
    }

    @Test
    void aHubOfOrdersGivesTwentyFiveAndTwentyFiveMore() {
        NodeKey best = trade.found(Trade.BEST).key();

        Neighbourhood first = trade.expand(best, null, List.of());
        Neighbourhood next = trade.expand(best, "PLACED", Foreign.keys(first.part()));

        assertThat(first.counts()).containsExactly(new RelationCount("PLACED", Direction.OUT, first.total()));
        assertThat(first.total()).isGreaterThanOrEqualTo(Trade.ORDERS / 2);
        assertThat(first.part().nodes()).hasSize(25);
        assertThat(next.part().nodes())
                .hasSize(25)
                .doesNotContainAnyElementsOf(first.part().nodes());
        assertThat(first.part().edges()).hasSize(25);
    }

    @Test
    void whoReportsToHerselfIsNoneOfHerOwnNeighbours() {
        NodeKey director = trade.key(DIRECTOR);
        Exploration exploration = new Exploration(trade.ask(), 500, System::nanoTime);

        Neighbourhood all = trade.expand(director, null, List.of());
        exploration.show(all.center());
        exploration.expand(new ExpandRequest(director.value(), null, null));

        assertThat(all.counts()).contains(new RelationCount(Trade.REPORTS_TO, Direction.IN, 3));
        assertThat(all.counts())
                .noneMatch(count -> count.equals(new RelationCount(Trade.REPORTS_TO, Direction.OUT, 1)));
        assertThat(all.total())
                .isEqualTo(all.counts().stream()
                        .mapToLong(RelationCount::neighbours)
                        .sum());
        assertThat(all.part().nodes()).hasSize((int) all.total()).doesNotContain(all.center());
        assertThat(exploration.everything().nodes())
                .filteredOn(node -> node.key().equals(director.value()))
                .extracting(CanvasNode::hidden)
                .containsExactly(0L);
        assertThat(exploration.edges())
                .extracting(GraphEdge::key)
                .contains(new EdgeKey(director, Trade.REPORTS_TO, director));
    }

    @Test
    void parallelRelationshipsAreOneEdgeThatTellsThemAll() {
        Neighbourhood all = trade.expand(trade.key(ONE_ORDER), null, List.of());

        GraphEdge twice = all.part().edges().stream()
                .filter(edge -> edge.says() == 2)
                .findFirst()
                .orElseThrow();
        assertThat(all.counts())
                .containsExactly(
                        new RelationCount(Trade.CONTAINS, Direction.OUT, 2),
                        new RelationCount("PLACED", Direction.IN, 1),
                        new RelationCount("SOLD", Direction.IN, 1));
        assertThat(twice.key().relation()).isEqualTo(Trade.CONTAINS);
        assertThat(trade.ask().describe(twice.key()).relationships())
                .hasSize(2)
                .allSatisfy(properties -> assertThat(properties)
                        .extracting(Property::name)
                        .containsExactly("dis`count", "quantity", "unit price"));
    }

    @Test
    void everyTypeOfValueIsTold() {
        NodeDescription order =
                trade.ask().describe(trade.key(ONE_ORDER), Publication.ANY).orElseThrow();
        NodeDescription product = trade.ask()
                .describe(trade.found("Cocoa, small").key(), Publication.ANY)
                .orElseThrow();
        NodeDescription crate = trade.ask()
                .describe(trade.key("MATCH (c:Crate {holds: 3}) RETURN c"), Publication.ANY)
                .orElseThrow();
        NodeDescription note = trade.ask()
                .describe(trade.found("note on tea, small").key(), Publication.ANY)
                .orElseThrow();

        assertThat(order.node().caption()).isEqualTo("10001");
        assertThat(order.properties())
                .contains(
                        new Property("due", "2024-07-03T03:04:05.000000001"),
                        new Property("opens", "08:30"),
                        new Property("slot", "09:00+07:00"));
        assertThat(product.labels()).containsExactlyInAnyOrder(Trade.PRODUCT, Trade.RETIRED);
        assertThat(product.properties())
                .contains(
                        new Property("empty", ""),
                        new Property("endless", "Infinity"),
                        new Property("seen", "2024-02-29, 2024-03-01"),
                        new Property("tags", "a`b, Cocoa, it's"),
                        new Property("unit price", "3.00"),
                        new Property("vast", "9007199254740993"));
        assertThat(crate.node().caption()).startsWith("Crate #");
        assertThat(crate.properties()).contains(new Property("at", "3.0, 2.0, 3.0 (9157)"));
        assertThat(note.labels()).isEmpty();
        assertThat(note.node().type()).isEmpty();
    }

    @Test
    void pathsLeadThroughNodesWithoutLabelsAndNames() {
        NodeKey note = trade.found("note on cocoa, small").key();
        NodeKey category = trade.key("MATCH (c:Category {name: 'dry'}) RETURN c");

        assertThat(trade.ask()
                        .paths(new PathWish(note, category, 4, List.of(), false))
                        .paths())
                .first()
                .satisfies(path -> assertThat(path.edges())
                        .extracting(edge -> edge.key().relation())
                        .containsExactly("NOTED ON", "HOLDS", Trade.PART_OF));
    }

    @Test
    void theSchemaIsRead() {
        SchemaPicture picture = trade.workbench().schema();

        assertThat(picture.nodes()).isEqualTo(NODES);
        assertThat(picture.types().stream().mapToLong(Part::count).sum()).isEqualTo(picture.relationships());
        assertThat(picture.labels())
                .extracting(Part::name, Part::count)
                .startsWith(tuple(Trade.ORDER, (long) Trade.ORDERS), tuple(Trade.PRODUCT, (long) Trade.PRODUCTS));
        assertThat(picture.labels())
                .filteredOn(part -> part.name().equals("Customer"))
                .flatExtracting(Part::keys)
                .containsExactly(
                        new SchemaPicture.Key("at", List.of("POINT"), 1),
                        new SchemaPicture.Key("code", List.of("STRING"), 1),
                        new SchemaPicture.Key("company name", List.of("STRING"), 1),
                        new SchemaPicture.Key("since", List.of("DATE"), 1));
        assertThat(picture.types())
                .first()
                .isEqualTo(new Part(
                        Trade.CONTAINS,
                        Trade.LINES,
                        200,
                        List.of(
                                new SchemaPicture.Key("dis`count", List.of("FLOAT"), 1),
                                new SchemaPicture.Key("quantity", List.of("INTEGER"), 1),
                                new SchemaPicture.Key("unit price", List.of("FLOAT"), 1))));
        assertThat(picture.links())
                .contains(
                        new Link("Employee", Trade.REPORTS_TO, "Employee", Trade.EMPLOYEES),
                        new Link(Trade.RETIRED, Trade.PART_OF, "Category", Trade.RETIRED_PRODUCTS));
        assertThat(picture.constraints())
                .anyMatch(constraint -> constraint.labelsOrTypes().equals(List.of("Customer")));
        assertThat(trade.workbench().words().typeKeys())
                .containsEntry(Trade.CONTAINS, List.of("dis`count", "quantity", "unit price"));
    }

    @Test
    void anAnswerIsATableAndAGraph() throws Exception {
        Answer order = trade.run(
                ONE_ORDER.replace(
                        "RETURN o",
                        "RETURN o.due, o.ordered, duration('P1M2DT-0.5S') AS lead,"
                                + " o.opens, point({x: 1, y: -2.5}) AS at, [date('2024-02-29')] AS days, 1.0 / 0.0 AS endless, o"));
        Answer lines = trade.run("MATCH (o {number: 10001})-[r:`"
                + Trade.CONTAINS.replace("`", "``").replace("\\", "\\u005c") + "`]->() RETURN r");
        Answer boss =
                trade.run("MATCH p = (:Employee {number: 11})-[:REPORTS_TO]->{1,5}(:Employee {number: 0}) RETURN p");

        assertThat(order.csv().lines().skip(1))
                .singleElement()
                .asString()
                .startsWith("2024-07-03T03:04:05.000000001,2024-11-09,P1M2DT-0.5S,08:30,")
                .contains("localdatetime('2024-07-03T03:04:05.000000001')")
                .contains("point({srid: 7203, x: 1.0, y: -2.5})", "[date('2024-02-29')]", "Infinity");
        JsonNode json = JsonMapper.shared().readTree(order.json()).get(0);
        assertThat(json.get("lead").asString()).isEqualTo("P1M2DT-0.5S");
        assertThat(json.get("o").get("labels").get(0).asString()).isEqualTo(Trade.ORDER);
        assertThat(json.get("o").get("properties").get("opens").asString()).isEqualTo("08:30");
        assertThat(lines.rows).hasSize(3);
        assertThat(trade.workbench().drawn(lines.values()).keys())
                .as("the ends of relationships alone")
                .hasSize(3)
                .contains(trade.key(ONE_ORDER));
        assertThat(trade.workbench().drawn(lines.values()).edges())
                .as("the relationships themselves")
                .hasSize(2)
                .allMatch(edge -> edge.source().equals(trade.key(ONE_ORDER)));
        assertThat(trade.ask().nodes(trade.workbench().drawn(boss.values()).keys()))
                .extracting(GraphNode::type)
                .hasSizeGreaterThanOrEqualTo(3)
                .containsOnly("Employee");
    }

    @Test
    void bytesAreBytesInEveryAnswerAndFile() throws Exception {
        String statement = "MATCH (e:Employee {number: 11}) RETURN e.photo AS photo, [e.photo] AS photos, e";

        Answer answer = trade.run(statement);
        CypherAnswer toPrograms = new CypherAnswers(trade.workbench()).run("ann", statement, Map.of(), 10, 10);

        CypherValue photo = answer.values().getFirst();
        assertThat(photo).isEqualTo(new CypherValue.Bytes("01020b"));
        assertThat(ValueForm.type(photo)).isEqualTo("BYTES");
        assertThat(answer.csv().lines().skip(1))
                .singleElement()
                .asString()
                .startsWith("\"bytes('01020b')\",\"[bytes('01020b')]\",")
                .contains("photo: bytes('01020b')");
        JsonNode json = JsonMapper.shared().readTree(answer.json()).get(0);
        assertThat(json.get("photo").asString()).isEqualTo("01020b");
        assertThat(json.get("photos").get(0).asString()).isEqualTo("01020b");
        assertThat(json.get("e").get("properties").get("photo").asString()).isEqualTo("01020b");
        JsonNode row = JsonMapper.shared().valueToTree(toPrograms).get("rows").get(0);
        assertThat(row)
                .extracting(JsonNode::toString)
                .containsExactlyElementsOf(
                        json.valueStream().map(JsonNode::toString).toList());
    }

    @Test
    void bytesAreAParameterAsTheyAreWritten() throws Exception {
        Answer answer = trade.run(
                "MATCH (e:Employee) WHERE e.photo = $photo RETURN e.number, $photo",
                Map.of("photo", new CypherValue.Bytes("01020b")));

        assertThat(answer.values()).containsExactly(new CypherValue.Whole(11), new CypherValue.Bytes("01020b"));
    }

    @Test
    void bytesAreToldAmongPropertiesHoweverManyAndNumbersAreNumbers() {
        byte[] picture = new byte[300_000];
        for (int i = 0; i < picture.length; i++) {
            picture[i] = (byte) i;
        }
        database()
                .run(
                        "MATCH (e:Employee {number: 11}) SET e.scan = $scan, e.all = range(-200, 200), e.few = range(1, 3)",
                        Map.of("scan", picture));
        try {
            assertThat(trade.ask()
                            .describe(trade.key("MATCH (e:Employee {number: 11}) RETURN e"), Publication.ANY)
                            .orElseThrow()
                            .properties())
                    .contains(new Property("photo", "bytes('01020b')"), new Property("few", "1, 2, 3"))
                    .anySatisfy(scan ->
                            assertThat(scan.value()).startsWith("bytes('000102").endsWith("1e1f…') (300000)"))
                    .anySatisfy(all ->
                            assertThat(all.value()).startsWith("-200, -199").endsWith("-151…"));
        } finally {
            database().run("MATCH (e:Employee {number: 11}) REMOVE e.scan, e.all, e.few", Map.of());
        }
    }

    @Test
    void allOfItIsExported() throws Exception {
        Subgraph all = trade.among(trade.keys(EVERYTHING));

        Map<ExportFormat, String> files = trade.files(all);

        assertThat(all.nodes()).hasSize((int) NODES);
        assertThat(file(files, ExportFormat.NODES_CSV).lines()).hasSize((int) NODES + 1);
        assertThat(file(files, ExportFormat.NODES_CSV)).contains(",Sales Order,10001,", ",,\"Note on Tea, small\",");
        assertThat(file(files, ExportFormat.EDGES_CSV).lines())
                .hasSize(all.edges().size() + 1)
                .anyMatch(line -> line.contains("," + Trade.CONTAINS + ",") && line.contains(",STATED,2,0,2,"));
        JsonNode json = JsonMapper.shared().readTree(file(files, ExportFormat.JSON));
        assertThat(json.get("nodes")).hasSize((int) NODES);
        assertThat(json.get("edges")).hasSize(all.edges().size());
        for (ExportFormat format : List.of(ExportFormat.GRAPHML, ExportFormat.GEXF)) {
            Document xml = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(file(files, format))));
            assertThat(xml.getElementsByTagName("node").getLength()).isEqualTo((int) NODES);
            assertThat(xml.getElementsByTagName("edge").getLength())
                    .isEqualTo(all.edges().size());
        }
    }

    @Test
    void theScriptOfAllOfItBuildsItAgain() throws IOException {
        database().run("MATCH (e:Employee) REMOVE e.photo", Map.of());
        database().run("MATCH (o:`" + Trade.ORDER + "`) WHERE o.number > 10020 DETACH DELETE o", Map.of());
        List<String> before = whole();
        String script = file(trade.files(trade.among(trade.keys(EVERYTHING))), ExportFormat.CYPHER);
        database().empty();
        try {
            trade.build(script);

            database().run("MATCH (n) REMOVE n.simpulKey", Map.of());
            database().run("MATCH ()-[r]->() REMOVE r.simpulKey", Map.of());
            assertThat(whole()).isEqualTo(before);
        } finally {
            database().empty();
            Trade.into(database());
        }
    }

    /** Each node and each relationship with its ends, sorted. */
    private static List<String> whole() {
        return Stream.of(
                        "MATCH (n) WHERE NOT n:SchemaStep RETURN labels(n), properties(n)",
                        "MATCH (a)-[r]->(b) RETURN properties(a), type(r), properties(r), properties(b)")
                .flatMap(statement -> database().run(statement, Map.of()).stream())
                .map(row -> row.values().stream()
                        .map(value -> value.type().name().equals("MAP")
                                ? new TreeMap<>(value.asMap()).toString()
                                : value.toString())
                        .collect(Collectors.joining(" ")))
                .sorted()
                .toList();
    }

    private static String file(Map<ExportFormat, String> files, ExportFormat format) {
        return Optional.ofNullable(files.get(format)).orElseThrow();
    }

    private static TestDatabase database() {
        return DATABASE.database();
    }
}
