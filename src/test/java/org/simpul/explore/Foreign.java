package org.simpul.explore;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.simpul.explore.export.Export;
import org.simpul.explore.export.ExportFormat;
import org.simpul.explore.query.GraphWorkbench;
import org.simpul.explore.query.ResultFile;
import org.simpul.graph.ForeignGraph;
import org.simpul.graph.Graph;
import org.simpul.graph.GraphNode;
import org.simpul.graph.Heard;
import org.simpul.graph.Neighbourhood;
import org.simpul.graph.NodeKey;
import org.simpul.graph.PerspectiveQuery;
import org.simpul.graph.Subgraph;
import org.simpul.graph.TestDatabase;
import org.simpul.graph.console.Callables;
import org.simpul.graph.console.CypherValue;
import org.simpul.graph.console.Statement;

/** A database that Simpul did not fill, asked as the pages ask it. */
final class Foreign {

    private final TestDatabase database;
    private final PerspectiveQuery perspectives;
    private final GraphQuestions questions;
    private final GraphWorkbench workbench;

    Foreign(TestDatabase database) {
        Graph graph = database.graph();
        this.database = database;
        this.perspectives = new PerspectiveQuery(graph);
        this.questions = new GraphQuestions(graph, perspectives);
        this.workbench = new GraphWorkbench(graph, perspectives, false, Callables.KNOWN);
    }

    /** What the console answers. */
    static final class Answer extends Heard {

        List<CypherValue> values() {
            return rows.stream().flatMap(List::stream).toList();
        }

        String csv() throws IOException {
            StringBuilder text = new StringBuilder();
            ResultFile.csv(columns, rows, text);
            return text.toString();
        }

        String json() throws IOException {
            StringBuilder text = new StringBuilder();
            ResultFile.json(columns, rows, text);
            return text.toString();
        }
    }

    PerspectiveQuery perspectives() {
        return perspectives;
    }

    GraphQuestions ask() {
        return questions;
    }

    GraphWorkbench workbench() {
        return workbench;
    }

    Answer run(String statement) throws InterruptedException {
        return run(statement, Map.of());
    }

    Answer run(String statement, Map<String, CypherValue> parameters) throws InterruptedException {
        Answer answer = new Answer();
        assertThat(workbench
                        .run("ann", Statement.read(statement, parameters), answer)
                        .await(Duration.ofSeconds(30)))
                .isTrue();
        assertThat(answer.summary()).isNotNull();
        return answer;
    }

    GraphNode found(String text) {
        return questions.search(text, 1).getFirst().node();
    }

    /** The nodes that a statement of the test answers. */
    List<NodeKey> keys(String statement) {
        return questions
                .nodes(database.run(statement, Map.of()).stream()
                        .map(row -> ForeignGraph.key(row.get(0).asNode().elementId()))
                        .toList())
                .stream()
                .map(GraphNode::key)
                .toList();
    }

    NodeKey key(String statement) {
        return keys(statement).getFirst();
    }

    Neighbourhood expand(NodeKey key, @Nullable String relation, Collection<NodeKey> shown) {
        return questions
                .expand(key, Optional.ofNullable(relation), Optional.empty(), shown, Exploration.STEP)
                .orElseThrow();
    }

    /** Nodes and all edges among them. */
    Subgraph among(Collection<NodeKey> keys) {
        return new Subgraph(questions.nodes(keys), questions.edges(keys, keys));
    }

    /** The files of a part of it, by their format. */
    Map<ExportFormat, String> files(Subgraph part) throws IOException {
        Map<ExportFormat, String> files = new EnumMap<>(ExportFormat.class);
        for (ExportFormat format : ExportFormat.values()) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            format.write(
                    Export.of("A part", "", Period.ALL, LocalDate.of(2024, 7, 4), part, List.of(), questions::script),
                    bytes);
            files.put(format, bytes.toString(UTF_8));
        }
        return files;
    }

    /** Runs an exported script as Neo4j's own shell takes it apart. */
    void build(String script) {
        Stream.of(script.split(";\n", -1))
                .filter(statement -> !statement.isBlank())
                .forEach(statement -> database.run(statement, Map.of()));
    }

    static Set<NodeKey> keys(Subgraph part) {
        Set<NodeKey> keys = new HashSet<>();
        part.nodes().forEach(node -> keys.add(node.key()));
        return keys;
    }
}
