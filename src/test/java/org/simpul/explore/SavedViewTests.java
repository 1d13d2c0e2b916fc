package org.simpul.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.simpul.explore.ReadView.Read;
import org.simpul.explore.ReadView.Reason;
import org.simpul.explore.ReadView.Refused;
import org.simpul.graph.Dating;
import org.simpul.graph.EdgeStatus;

/** A canvas becomes a view, a view becomes text, and all of it comes back. */
class SavedViewTests {

    private static final String OLD_FILTER = """
            {"hiddenTypes": ["Place"], "hiddenRelations": [], "hiddenStatuses": [], "minimumDocuments": 0,
             "from": null, "to": "2024-07-31", "text": ""}""";

    private static final Arrangement NOWHERE = new Arrangement(List.of(), List.of(), Manner.PLAIN, Optional.empty());

    private final Village village = new Village()
            .edge("Ann", "MEETS", "Bob")
            .edge("Bob", "VISITS", "Cid")
            .edge("Cid", "MEETS", "Ann");

    @Test
    void aViewComesBackFromItsText() {
        SavedView view = new SavedView(
                "  Who met \"whom\" 習近平 \u202e😀 <b> ",
                List.of(new SavedNode("Q1", "Ann"), new SavedNode("a\u0001b\"", "'`\\\n")),
                Optional.of(List.of("Q1\u0001MEETS\u0001Q2")),
                new Arrangement(
                        List.of(new PlacedNode("Q1", -12.25, 1e-7, true)),
                        List.of(
                                new Guide(-30, 1.5, Optional.of("2024-07"), 1),
                                new Guide(1.5, 40, Optional.empty(), 0)),
                        new Manner("radial", "rank", "community", true, true),
                        Optional.of(new Extent(-300, 300.5, -200, 1e-3))),
                new Filter(
                        List.of("Person"),
                        List.of("MEETS"),
                        List.of(EdgeStatus.DENIED),
                        3,
                        new Period(Dating.PUBLISHED, "2024-07-03", null, true, "2025-01-01"),
                        "x",
                        List.of(
                                new PropertyRule("born", PropertyRule.Comparison.AT_MOST, "1960"),
                                new PropertyRule(
                                        PropertyRule.Bearer.EDGES, "roles", PropertyRule.Comparison.EXISTS, ""))),
                new Selection(List.of("Q1"), List.of("Q1\u0001MEETS\u0001Q2")),
                "id");

        assertThat(ViewJson.read(ViewJson.write(view))).isEqualTo(new Read(view));
        assertThat(view.name()).doesNotStartWith(" ");
    }

    @Test
    void aViewWithoutEdgesMeansAllOfThem() {
        SavedView view = new SavedView(
                "x", List.of(), Optional.empty(), NOWHERE, Filter.NONE, new Selection(List.of(), List.of()), "en");

        assertThat(ViewJson.read(ViewJson.write(view))).isEqualTo(new Read(view));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{",
                "{\"nodes\": []}",
                "{\"format\": \"simpul-view\", \"version\": 1}",
                "{\"format\": \"simpul-view\", \"version\": 1, \"name\": \"x\"}",
                "{\"format\": \"simpul-view\", \"version\": 1, \"arrangement\": []}",
                "{\"format\": \"another\", \"version\": 1}",
                "<html>",
                "%PDF-1.7"
            })
    void whatIsNoViewIsRefused(String text) {
        assertThat(ViewJson.read(text)).isEqualTo(new Refused(Reason.NOT_A_VIEW));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"x\": 1e999",
                "\"x\": null",
                "\"x\": \"NaN\"",
                "\"key\": \" \"",
                "\"key\": 7e",
                "\"pinned\": {}",
            })
    void aPlaceThatIsNoneIsRefused(String wrong) {
        String field = wrong.substring(0, wrong.indexOf(':'));
        String text = ViewJson.write(view("Ann")).replaceFirst(field + " : [^,\\n]+", wrong.replace("\\", "\\\\"));

        assertThat(text).contains(wrong);
        assertThat(ViewJson.read(text)).isEqualTo(new Refused(Reason.NOT_A_VIEW));
    }

    @Test
    void anotherVersionIsToldApart() {
        String text = ViewJson.write(view("Ann")).replace("\"version\" : 6", "\"version\" : 7");

        assertThat(ViewJson.read(text)).isEqualTo(new Refused(Reason.OTHER_VERSION));
    }

    @Test
    void theFirstVersionIsReadAndDrawnInAPlainManner() {
        String text = """
                {"format": "simpul-view", "version": 1, "name": "Old", "nodes": [], "edges": null,
                 "arrangement": {"places": [{"key": "Q1", "x": 1.0, "y": 2.0, "pinned": true}], "layout": "radial"},
                 "filter": %s, "selection": {"nodes": [], "edges": []}, "language": "en"}
                """.formatted(OLD_FILTER);

        assertThat(ViewJson.read(text))
                .isInstanceOfSatisfying(
                        Read.class,
                        read -> assertThat(read.view().arrangement())
                                .isEqualTo(new Arrangement(
                                        List.of(new PlacedNode("Q1", 1, 2, true)),
                                        List.of(),
                                        new Manner("radial", "degree", "type", false, false),
                                        Optional.empty())));
    }

    @Test
    void theSecondVersionIsReadWithTheDaysOfItsFilter() {
        String text = ViewJson.write(view("Ann"))
                .replace("\"version\" : 6", "\"version\" : 2")
                .replaceFirst("(?s)\"filter\" : .*?\"rules\" : \\[ \\]\\s+}", "\"filter\" : " + OLD_FILTER);

        assertThat(ViewJson.read(text))
                .isInstanceOfSatisfying(
                        Read.class,
                        read -> assertThat(read.view().filter())
                                .isEqualTo(Filter.NONE
                                        .withTypes(List.of("Place"))
                                        .withPeriod(new Period(Dating.HAPPENED, null, "2024-07-31", false, null))));
    }

    @Test
    void theThirdVersionIsReadWithoutRulesAboutProperties() {
        SavedView view = view("Ann");
        String text = ViewJson.write(view)
                .replace("\"version\" : 6", "\"version\" : 3")
                .replaceFirst(",\\s+\"rules\" : \\[ \\]", "");

        assertThat(text).doesNotContain("rules");
        assertThat(ViewJson.read(text)).isEqualTo(new Read(view));
    }

    @Test
    void theFourthVersionIsReadWithRulesAboutNodes() {
        String text = ViewJson.write(view("Ann"))
                .replace("\"version\" : 6", "\"version\" : 4")
                .replaceFirst(
                        "\"rules\" : \\[ \\]",
                        "\"rules\" : [{\"property\": \"born\", \"comparison\": \"IS\", \"value\": \"1\"}]");

        assertThat(ViewJson.read(text))
                .isInstanceOfSatisfying(
                        Read.class,
                        read -> assertThat(read.view().filter().rules())
                                .containsExactly(new PropertyRule("born", PropertyRule.Comparison.IS, "1")));
    }

    @Test
    void theFifthVersionIsReadWithoutWhatColumnsStandFor() {
        SavedView view = view("Ann");
        String text = ViewJson.write(view)
                .replace("\"version\" : 6", "\"version\" : 5")
                .replaceFirst("\"guides\" : \\[ \\],\\s+", "");

        assertThat(text).doesNotContain("guides");
        assertThat(ViewJson.read(text)).isEqualTo(new Read(view));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"days\": \"<b>\"", "\"days\": \"2024-7\"", "\"count\": -1", "\"from\": 1e999", "\"to\": null"})
    void aColumnThatIsNoneIsRefused(String wrong) {
        String column = "{\"from\": 0.0, \"to\": 1.0, \"days\": \"2024\", \"count\": 1}";
        String text = ViewJson.write(view("Ann")).replaceFirst("\"guides\" : \\[ \\]", "\"guides\" : [" + column + "]");
        String field = wrong.substring(0, wrong.indexOf(':'));

        assertThat(ViewJson.read(text))
                .isInstanceOfSatisfying(
                        Read.class,
                        read -> assertThat(read.view().arrangement().guides())
                                .containsExactly(new Guide(0, 1, Optional.of("2024"), 1)));
        assertThat(ViewJson.read(text.replaceFirst(field + ": [^,}]+", wrong)))
                .isEqualTo(new Refused(Reason.NOT_A_VIEW));
    }

    @Test
    void whatABrowserHasKeptIsReadAsAView() {
        SavedView view = view("Ann");
        String kept = ViewJson.write(view)
                .replaceAll("\"(format|version|name|language)\" : [^,}]+,?", "")
                .replaceFirst(",\\s*}\\s*$", "}");

        assertThat(ViewJson.readKept(kept, "en"))
                .hasValueSatisfying(read -> assertThat(read.named(view.name())).isEqualTo(view));
        for (String wrong : List.of("", "null", "[]", "{", "{}", kept.replace("\"x\" : 1.0", "\"x\" : null"))) {
            assertThat(ViewJson.readKept(wrong, "en")).as(wrong).isEmpty();
        }
    }

    @Test
    void whatSomebodyHadComesBackWithoutBeingAChange() {
        Exploration before = exploration(300);
        before.show(village.find("Ann"));
        before.hide(new HideRequest(List.of("Cid")));
        SavedView left = before.view("x", NOWHERE, "en");
        Exploration after = exploration(300);
        after.overview();

        assertThat(after.resuming(left, new Layout(7)).now()).isPresent();

        assertThat(after.nodes()).extracting(node -> node.key().value()).containsExactlyInAnyOrder("Ann", "Bob");
        assertThat(after.canUndo()).isFalse();
        village.leaves("Ann");
        village.leaves("Bob");
        Exploration elsewhere = exploration(300);
        elsewhere.overview();
        assertThat(elsewhere.resuming(left, new Layout(8)).now()).isEmpty();
        assertThat(elsewhere.nodes()).extracting(node -> node.key().value()).containsExactly("Cid");
    }

    @Test
    void aWordThatIsNotKnownIsPassedOver() {
        SavedView view = view("Ann");
        String text = ViewJson.write(view).replace("\"version\" : 6", "\"version\" : 6, \"mood\" : {\"a\": [1]}");

        assertThat(ViewJson.read(text)).isEqualTo(new Read(view));
    }

    @Test
    void aTextThatIsTooLargeIsNotReadAtAll() {
        byte[] text = " ".repeat(ViewJson.LIMIT + 1).getBytes(StandardCharsets.UTF_8);

        assertThat(ViewJson.read(text)).isEqualTo(new Refused(Reason.TOO_LARGE));
    }

    @Test
    void deepNestingEndsNoStack() {
        String deep = "{\"format\": \"simpul-view\", \"version\": 1, \"name\": " + "[".repeat(100_000);

        assertThat(ViewJson.read(deep)).isEqualTo(new Refused(Reason.NOT_A_VIEW));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "a\nb", "a\u0000"})
    void aNameIsALineOfWords(String name) {
        assertThat(SavedView.isName(name)).isFalse();
        assertThatThrownBy(() -> view("Ann").named(name)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void showsInPlaceOfWhatIsThereWhatAViewHolds() {
        Exploration exploration = exploration(300);
        exploration.overview();
        exploration.hide(new HideRequest(List.of("Cid")));
        exploration.select(new Selection(List.of("Bob"), List.of()));
        SavedView view = exploration.view("Two", NOWHERE, "en");
        exploration.undo();
        exploration.hide(new HideRequest(List.of("Ann")));

        Restored restored = exploration.restore(view);

        assertThat(restored.gone()).isEmpty();
        assertThat(restored.change().removedNodes()).containsExactly("Cid");
        assertThat(restored.change().nodes()).extracting(CanvasNode::key).containsExactlyInAnyOrder("Ann", "Bob");
        assertThat(exploration.view("Two", NOWHERE, "en").edges()).isEqualTo(view.edges());
        assertThat(exploration.selection()).isEqualTo(view.selection());

        exploration.undo();
        assertThat(exploration.nodes()).extracting(node -> node.key().value()).containsExactlyInAnyOrder("Bob", "Cid");
        exploration.redo();
        assertThat(exploration.nodes()).extracting(node -> node.key().value()).containsExactlyInAnyOrder("Ann", "Bob");
    }

    @Test
    void thePlacesOfAViewAreTakenBackWithIt() {
        Exploration exploration = exploration(300);
        exploration.overview();
        Layout layout = new Layout(7);

        Restored restored = exploration.restoring(view("Ann"), layout).now();

        assertThat(restored.change().layout()).isEqualTo(layout);
        assertThat(exploration.undo().layout()).isEqualTo(layout);
        assertThat(exploration.redo().layout()).isEqualTo(layout);
    }

    @Test
    void theFilterOfAViewHoldsWithIt() {
        Exploration exploration = exploration(300);
        exploration.overview();
        exploration.filter(Filter.NONE.withRelations(List.of("VISITS")));
        SavedView view = exploration.view("Filtered", NOWHERE, "en");
        exploration.filter(Filter.NONE);

        exploration.restore(view);

        assertThat(exploration.filter().hiddenRelations()).containsExactly("VISITS");
        assertThat(exploration.shown().edges()).hasSize(2);
        assertThat(exploration.edges()).hasSize(3);
        exploration.undo();
        assertThat(exploration.filter()).isEqualTo(Filter.NONE);
    }

    @Test
    void asTheFirstPictureItIsNoChange() {
        Exploration exploration = exploration(300);

        exploration.restore(view("Ann", "Bob"));

        assertThat(exploration.nodes()).hasSize(2);
        assertThat(exploration.edges()).hasSize(1);
        assertThat(exploration.canUndo()).isFalse();
        assertThat(exploration.status().total()).isEqualTo(3);
    }

    @Test
    void namesWhatHasGone() {
        Exploration exploration = exploration(300);
        SavedView view = view("Ann", "Bob", "Cid");
        village.leaves("Bob");

        Restored restored = exploration.restore(view);

        assertThat(restored.gone()).containsExactly("The one called Bob");
        assertThat(exploration.nodes()).extracting(node -> node.key().value()).containsExactlyInAnyOrder("Ann", "Cid");
        assertThat(exploration.edges()).hasSize(1);
    }

    @Test
    void saysHowManyMoreThereAreThanTheCanvasTakes() {
        IntStream.range(0, 10).forEach(i -> village.edge("Ann", "MEETS", "P" + i));
        Exploration exploration = exploration(4);

        Restored restored = exploration.restore(
                view(IntStream.range(0, 10).mapToObj(i -> "P" + i).toArray(String[]::new)));

        assertThat(restored.beyond()).isEqualTo(6);
        assertThat(exploration.nodes()).hasSize(4);
    }

    private Exploration exploration(int limit) {
        return new Exploration(village, limit, () -> 0);
    }

    private static SavedView view(String... keys) {
        return new SavedView(
                "A view",
                List.of(keys).stream()
                        .map(key -> new SavedNode(key, "The one called " + key))
                        .toList(),
                Optional.empty(),
                new Arrangement(
                        List.of(new PlacedNode(keys[0], 1, 2, false)), List.of(), Manner.PLAIN, Optional.empty()),
                Filter.NONE,
                new Selection(List.of(), List.of()),
                "en");
    }
}
