package org.simpul.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.simpul.explore.PropertyRule.Bearer;
import org.simpul.explore.PropertyRule.Comparison;
import org.simpul.graph.Dating;
import org.simpul.graph.EdgeKey;
import org.simpul.graph.EdgeStatus;
import org.simpul.graph.GraphEdge;
import org.simpul.graph.GraphNode;
import org.simpul.graph.NodeKey;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The rule of filters, by the cases that the canvas's test reads too. */
class FilterTests {

    private record Case(
            String name, Filter filter, List<String> unfit, List<String> hiddenNodes, List<String> hiddenEdges) {

        Unfit unfitKeys() {
            Map<Boolean, List<String>> keys = unfit.stream().collect(Collectors.partitioningBy(EdgeKey::isOne));
            return new Unfit(
                    keys.getOrDefault(false, List.of()).stream()
                            .map(NodeKey::new)
                            .collect(Collectors.toSet()),
                    keys.getOrDefault(true, List.of()).stream().map(EdgeKey::of).collect(Collectors.toSet()));
        }
    }

    private record Cases(List<CanvasNode> nodes, List<CanvasEdge> edges, List<Case> cases) {}

    @TestFactory
    Stream<DynamicTest> hidesWhatTheCanvasHides() throws IOException {
        Cases all = cases();
        List<GraphNode> nodes = all.nodes().stream().map(FilterTests::node).toList();
        List<GraphEdge> edges = all.edges().stream().map(FilterTests::edge).toList();
        return all.cases().stream()
                .map(one -> DynamicTest.dynamicTest(one.name(), () -> {
                    Filtered hidden = one.filter().of(nodes, edges, one.unfitKeys());
                    assertThat(hidden.nodes())
                            .extracting(NodeKey::value)
                            .containsExactlyInAnyOrderElementsOf(one.hiddenNodes());
                    assertThat(hidden.edges())
                            .extracting(EdgeKey::value)
                            .containsExactlyInAnyOrderElementsOf(one.hiddenEdges());
                }));
    }

    @TestFactory
    Stream<DynamicTest> whatHidesANodeCanBeLifted() throws IOException {
        Cases all = cases();
        List<GraphNode> nodes = all.nodes().stream().map(FilterTests::node).toList();
        List<GraphEdge> edges = all.edges().stream().map(FilterTests::edge).toList();
        return all.cases().stream()
                .map(one -> DynamicTest.dynamicTest(
                        one.name(),
                        () -> assertThat(nodes)
                                .allSatisfy(node -> assertThat(one.filter()
                                                .showing(node, nodes, edges, one.unfitKeys())
                                                .of(nodes, edges, one.unfitKeys())
                                                .nodes())
                                        .doesNotContain(node.key()))));
    }

    @Test
    void onlyWhatHidesANodeIsLifted() {
        GraphNode oslo = new GraphNode(new NodeKey("oslo"), "Place", "Oslo", "Oslo", 0);
        Filter filter = Filter.NONE.withTypes(List.of("Place", "Event")).withMinimumDocuments(2);

        assertThat(filter.withText("peace").showing(oslo, List.of(oslo), List.of(), Unfit.NOBODY))
                .isEqualTo(filter.withTypes(List.of("Event")));
        assertThat(filter.withText("os")
                        .showing(oslo, List.of(oslo), List.of(), Unfit.NOBODY)
                        .text())
                .isEqualTo("os");
    }

    @Test
    void aRuleThatHidesANodeIsLifted() {
        GraphNode oslo = new GraphNode(new NodeKey("oslo"), "Place", "Oslo", "Oslo", 0);
        Filter filter = Filter.NONE.withText("os").withRules(List.of(new PropertyRule("x", Comparison.EXISTS, "")));

        assertThat(filter.showing(oslo, List.of(oslo), List.of(), new Unfit(Set.of(oslo.key()), Set.of())))
                .isEqualTo(Filter.NONE.withText("os"));
        PropertyRule ofLines = new PropertyRule(Bearer.EDGES, "x", Comparison.EXISTS, "");
        assertThat(filter.withRules(List.of(ofLines, filter.rules().getFirst()))
                        .showing(oslo, List.of(oslo), List.of(), new Unfit(Set.of(oslo.key()), Set.of()))
                        .rules())
                .containsExactly(ofLines);
        assertThat(filter.showing(oslo, List.of(oslo), List.of(), Unfit.NOBODY)).isEqualTo(filter);
    }

    @Test
    void isWrittenInOneWayOnly() {
        assertThat(Filter.NONE.withTypes(List.of("B", "A", "B")).hiddenTypes()).containsExactly("A", "B");
        assertThat(Filter.NONE.withMinimumDocuments(1).withText("  ")).isEqualTo(Filter.NONE);
    }

    @Test
    void changesOnePartAndKeepsTheOthers() {
        LocalDate day = LocalDate.of(2024, 7, 3);
        Filter all = Filter.NONE
                .withTypes(List.of("Place"))
                .withRelations(List.of("MEETS"))
                .withStatuses(List.of(EdgeStatus.DENIED))
                .withMinimumDocuments(2)
                .withPeriod(Period.ALL.within(Optional.of(day), Optional.empty()))
                .withText(" bank ")
                .withRules(List.of(
                        new PropertyRule(" born ", Comparison.AT_LEAST, " 1960 "),
                        new PropertyRule("born", Comparison.IS, " ")));

        assertThat(all)
                .isEqualTo(new Filter(
                        List.of("Place"),
                        List.of("MEETS"),
                        List.of(EdgeStatus.DENIED),
                        2,
                        new Period(Dating.HAPPENED, "2024-07-03", null, false, null),
                        "bank",
                        List.of(new PropertyRule("born", Comparison.AT_LEAST, "1960"))));
        assertThat(all.period().first()).contains(day);
    }

    @Test
    void refusesADayThatIsNone() {
        assertThatThrownBy(() -> new Period(Dating.HAPPENED, "May 2024", null, false, null))
                .isInstanceOf(DateTimeParseException.class);
    }

    private static GraphNode node(CanvasNode node) {
        return new GraphNode(new NodeKey(node.key()), node.type(), node.caption(), node.captionId(), node.degree());
    }

    private static GraphEdge edge(CanvasEdge edge) {
        return new GraphEdge(
                EdgeKey.of(edge.key()),
                edge.status(),
                edge.says(),
                edge.denies(),
                edge.documents(),
                Optional.ofNullable(edge.from()).map(LocalDate::parse),
                Optional.ofNullable(edge.to()).map(LocalDate::parse),
                edge.told());
    }

    private static Cases cases() throws IOException {
        try (InputStream in = FilterTests.class.getResourceAsStream("/filter/cases.json")) {
            return JsonMapper.builder()
                    .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .build()
                    .readValue(Objects.requireNonNull(in, "cases").readAllBytes(), Cases.class);
        }
    }
}
