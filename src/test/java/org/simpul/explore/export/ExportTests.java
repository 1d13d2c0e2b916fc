package org.simpul.explore.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.shadow.de.siegmar.fastcsv.reader.CsvReader;
import org.junit.jupiter.params.shadow.de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.simpul.explore.Measured;
import org.simpul.explore.Period;
import org.simpul.graph.Subgraph;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Each file is read by a reader that others made, with names that are hostile to all of them. */
class ExportTests {

    private static final String GRAPHML = "http://graphml.graphdrawing.org/xmlns";
    private static final String GEXF = "http://gexf.net/1.3";

    private final Export export = Hostile.export();

    @Test
    void aCsvReaderReadsTheNodes() throws IOException {
        List<Map<String, String>> rows = rows(ExportFormat.NODES_CSV);

        assertThat(rows).hasSameSizeAs(Hostile.NAMES);
        assertThat(rows.getFirst())
                .containsEntry("name", "Ann \"the\" 'Elder'")
                .containsEntry("type", "Person")
                .containsEntry("neighbours", "0")
                .containsEntry("x", "-1.5")
                .containsEntry("y", "2.0E-9");
        assertThat(rows.get(10)).containsEntry("name", Hostile.NAMES.get(10)).containsEntry("x", "");
        assertThat(rows.get(11)).containsEntry("name", Hostile.NAMES.get(11));
        assertThat(rows.get(18)).containsEntry("name", Hostile.NAMES.get(18));
    }

    @Test
    void aCsvReaderReadsTheEdges() throws IOException {
        List<Map<String, String>> rows = rows(ExportFormat.EDGES_CSV);

        assertThat(rows).hasSize(Hostile.NAMES.size() - 1);
        assertThat(rows.getFirst())
                .containsEntry("source_name", "Ann \"the\" 'Elder'")
                .containsEntry("relation", "MEETS")
                .containsEntry("target_name", "<script>alert(1)</script>")
                .containsEntry("status", "DISPUTED")
                .containsEntry("says", "1")
                .containsEntry("from", "2024-07-01")
                .containsEntry("to", "");
    }

    @ParameterizedTest
    @EnumSource(names = {"NODES_CSV", "EDGES_CSV"})
    void noFieldIsAFormula(ExportFormat format) throws IOException {
        assertThat(rows(format))
                .allSatisfy(row -> assertThat(row.entrySet())
                        .filteredOn(field -> !List.of("x", "y").contains(field.getKey()))
                        .allSatisfy(field -> assertThat(field.getValue().replaceAll("^[\\s\\p{C}\\p{Z}]+", ""))
                                .as(field.getKey())
                                .doesNotMatch("(?s)[=+\\-@＝＋－＠].*")));
        assertThat(rows(ExportFormat.NODES_CSV).get(2)).containsEntry("name", "'=cmd|'/C calc'!A0");
    }

    @Test
    void linesEndAsRfc4180Says() throws IOException {
        String text = text(ExportFormat.EDGES_CSV);

        assertThat(text).startsWith("\ufeffsource,").endsWith("\r\n");
        assertThat(text.lines().findFirst().orElseThrow().split(",")).hasSize(11);
    }

    @Test
    void theSchemaOfGraphMlHolds() throws Exception {
        String text = text(ExportFormat.GRAPHML);
        validate(text, source("graphml.xsd"));
        Document document = parsed(text);

        List<String> names = elements(document, GRAPHML, "data")
                .filter(data -> data.getAttribute("key").equals("node_name"))
                .map(Element::getTextContent)
                .toList();

        assertThat(elements(document, GRAPHML, "node")).hasSameSizeAs(Hostile.NAMES);
        assertThat(elements(document, GRAPHML, "edge")).hasSize(Hostile.NAMES.size() - 1);
        assertThat(names)
                .containsExactlyElementsOf(
                        Hostile.NAMES.stream().map(Xml::clean).toList());
    }

    @Test
    void theSchemaOfGexfHolds() throws Exception {
        String text = text(ExportFormat.GEXF);
        validate(text, source("viz.xsd"), source("gexf.xsd"));
        Document document = parsed(text);

        NodeList nodes = document.getElementsByTagNameNS(GEXF, "node");
        NodeList edges = document.getElementsByTagNameNS(GEXF, "edge");
        NodeList positions = document.getElementsByTagNameNS(GEXF + "/viz", "position");

        assertThat(nodes.getLength()).isEqualTo(Hostile.NAMES.size());
        assertThat(((Element) nodes.item(10)).getAttribute("label")).isEqualTo(Hostile.NAMES.get(10));
        assertThat(((Element) nodes.item(16)).getAttribute("label")).startsWith("nul\ufffd bell\ufffd");
        assertThat(edges.getLength()).isEqualTo(Hostile.NAMES.size() - 1);
        assertThat(((Element) edges.item(0)).getAttribute("kind")).isEqualTo("MEETS");
        assertThat(positions.getLength()).isOne();
        assertThat(((Element) positions.item(0)).getAttribute("y")).isEqualTo("-2.0E-9");
    }

    @Test
    void aJsonReaderReadsIt() throws IOException {
        JsonNode tree = JsonMapper.builder().build().readTree(bytes(ExportFormat.JSON));

        assertThat(tree.path("nodes").size()).isEqualTo(Hostile.NAMES.size());
        assertThat(tree.path("nodes").path(16).path("name").asString())
                .isEqualTo(new String(Hostile.NAMES.get(16).getBytes(UTF_8), UTF_8));
        assertThat(tree.path("nodes").path(0).path("pinned").asBoolean()).isTrue();
        assertThat(tree.path("edges").path(0).path("from").asString()).isEqualTo("2024-07-01");
        assertThat(tree.path("edges").path(0).path("to").isNull()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"NODES_CSV", "EDGES_CSV"})
    void aFileSaysOfWhichTimeItIsWhereItHasAPlaceForThat(ExportFormat format) throws IOException {
        String text = new String(bytes(format), UTF_8);

        assertThat(text)
                .contains(format == ExportFormat.JSON ? "\"known\" : \"2024-07-31\"" : "as known on 31 Jul 2024");
    }

    @Test
    void aFileOfAnyTimeSaysNothingOfTime() throws IOException {
        Export always = new Export(
                export.title(), "", Period.ALL, export.day(), export.graph(), export.places(), export.script());
        ByteArrayOutputStream script = new ByteArrayOutputStream();
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        ExportFormat.CYPHER.write(always, script);
        ExportFormat.JSON.write(always, json);

        assertThat(script.toString(UTF_8)).startsWith("// " + Hostile.NAMES.size() + " nodes");
        assertThat(JsonMapper.builder()
                        .build()
                        .readTree(json.toString(UTF_8))
                        .path("period")
                        .isNull())
                .isTrue();
    }

    @Test
    void whatIsMeasuredOfNodesIsReadFromEachFile() throws Exception {
        String first = Hostile.NAMES.getFirst();
        Export measured = export.measured(List.of(
                new Measured.Node(first, Optional.of(0.25), Optional.of(3)),
                new Measured.Node(Hostile.NAMES.get(1), Optional.empty(), Optional.of(7))));

        List<Map<String, String>> rows = rows(bytes(measured, ExportFormat.NODES_CSV));
        assertThat(rows.getFirst()).containsEntry("rank", "0.25").containsEntry("community", "3");
        assertThat(rows.get(1)).containsEntry("rank", "").containsEntry("community", "7");
        assertThat(rows.get(2)).containsEntry("community", "");
        JsonNode json = JsonMapper.builder().build().readTree(bytes(measured, ExportFormat.JSON));
        assertThat(json.path("nodes").path(0).path("community").asInt()).isEqualTo(3);
        assertThat(json.path("nodes").path(0).path("rank").asDouble()).isEqualTo(0.25);
        String graphMl = new String(bytes(measured, ExportFormat.GRAPHML), UTF_8);
        validate(graphMl, source("graphml.xsd"));
        assertThat(elements(parsed(graphMl), GRAPHML, "data")
                        .filter(data -> data.getAttribute("key").equals("node_community"))
                        .map(Element::getTextContent))
                .containsExactly("3", "7");
        String gexf = new String(bytes(measured, ExportFormat.GEXF), UTF_8);
        validate(gexf, source("viz.xsd"), source("gexf.xsd"));
        assertThat(elements(parsed(gexf), GEXF, "attvalue")
                        .filter(value -> value.getAttribute("for").equals("community"))
                        .map(value -> value.getAttribute("value")))
                .containsExactly("3", "7");
        assertThat(text(ExportFormat.GEXF)).doesNotContain("community");
    }

    @ParameterizedTest
    @EnumSource
    void nothingOnTheCanvasIsAFileToo(ExportFormat format) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Export nothing = Export.of(
                "x", "", Period.ALL, export.day(), new Subgraph(List.of(), List.of()), List.of(), export.script());

        format.write(nothing, bytes);

        assertThat(bytes.size()).isPositive();
        if (format == ExportFormat.GEXF) {
            validate(bytes.toString(UTF_8), source("viz.xsd"), source("gexf.xsd"));
        }
    }

    private List<Map<String, String>> rows(ExportFormat format) throws IOException {
        return rows(bytes(format));
    }

    private static List<Map<String, String>> rows(byte[] table) throws IOException {
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(new ByteArrayInputStream(table))) {
            return rows.stream().map(NamedCsvRecord::getFieldsAsMap).toList();
        }
    }

    private byte[] bytes(ExportFormat format) throws IOException {
        return bytes(export, format);
    }

    private static byte[] bytes(Export export, ExportFormat format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        format.write(export, bytes);
        return bytes.toByteArray();
    }

    private String text(ExportFormat format) throws IOException {
        return new String(bytes(format), UTF_8);
    }

    private static Document parsed(String text) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(text.getBytes(UTF_8)));
    }

    private static Stream<Element> elements(Document document, String space, String name) {
        NodeList list = document.getElementsByTagNameNS(space, name);
        return IntStream.range(0, list.getLength()).mapToObj(at -> (Element) list.item(at));
    }

    private static Source source(String name) {
        return new StreamSource(Objects.requireNonNull(ExportTests.class.getResourceAsStream("/export/" + name), name));
    }

    private static void validate(String text, Source... schema) throws Exception {
        SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        factory.setResourceResolver((type, space, publicId, systemId, base) -> null);
        factory.newSchema(schema).newValidator().validate(new StreamSource(new StringReader(text)));
    }
}
