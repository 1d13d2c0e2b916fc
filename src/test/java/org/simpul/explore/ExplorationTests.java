package org.simpul.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.simpul.graph.Direction;
import org.simpul.graph.EdgeStatus;
import org.simpul.graph.EdgesQuery;
import org.simpul.graph.GraphNode;
import org.simpul.graph.GraphPath;
import org.simpul.graph.Neighbourhood;
import org.simpul.graph.NodeKey;
import org.simpul.graph.PathWish;

class ExplorationTests {

    private final AtomicLong clock = new AtomicLong();

    @Test
    void startsWithTheBestConnectedAndTheirEdges() {
        Exploration exploration = exploration(star("Sun", 30));

        CanvasChange first = exploration.overview();

        assertThat(first.nodes()).hasSize(20);
        assertThat(first.edges()).hasSize(19);
        assertThat(exploration.canUndo()).isFalse();
    }

    @Test
    void nodesThatComeFromElsewhereHaveTheirEdgesOnAnEmptyCanvasToo() {
        Exploration exploration = exploration(star("Sun", 3));

        CanvasChange first = exploration.show(new Selection(List.of("Sun", "P1", "P2"), List.of()));

        assertThat(first.nodes()).hasSize(3);
        assertThat(first.edges()).hasSize(2);
    }

    @Test
    void anAnswerIsShownInPlaceOfWhatIsThereWithItsLinesSelectedAndUndoneAtOnce() {
        Exploration exploration = exploration(star("Sun", 30));
        exploration.overview();
        String line = exploration.edges().stream()
                .map(edge -> edge.key())
                .filter(edge -> edge.source().value().equals("P1")
                        || edge.target().value().equals("P1"))
                .findFirst()
                .orElseThrow()
                .value();
        Selection answer = new Selection(List.of("Sun", "P1", "P2"), List.of(line));

        exploration.showAlone(answer);

        assertThat(exploration.nodes()).hasSize(3);
        assertThat(exploration.edges()).hasSize(2);
        assertThat(exploration.selection()).isEqualTo(answer);
        exploration.undo();
        assertThat(exploration.nodes()).hasSize(20);
        exploration.showAlone(new Selection(List.of("Nobody"), List.of()));
        assertThat(exploration.nodes()).hasSize(20);
    }

    @Test
    void aLayoutIsAStepOfItsOwn() {
        Exploration exploration = exploration(star("Sun", 3));
        exploration.overview();
        exploration.pin(new PinRequest(List.of("Sun"), true));
        Layout circle = new Layout(7);

        exploration.arranged(circle);

        assertThat(exploration.undo().layout()).isEqualTo(circle);
        assertThat(exploration.undo().nodes()).singleElement().matches(sun -> !sun.pinned());
        assertThat(exploration.redo().layout()).isNull();
        assertThat(exploration.redo().layout()).isEqualTo(circle);
        assertThat(exploration.canRedo()).isFalse();
    }

    @Test
    void filtersThatPassAreTakenBackBeforeAnythingElse() {
        Exploration exploration = exploration(star("Sun", 3));
        exploration.overview();
        Filter before = Filter.NONE.withMinimumDocuments(2);
        exploration.filter(before);

        exploration.glance(Filter.NONE.withText("P1"));
        exploration.glance(Filter.NONE.withText("P2"));
        exploration.undo();
        assertThat(exploration.filter()).isEqualTo(before);
        assertThat(exploration.isGlancing()).isFalse();
        exploration.undo();
        assertThat(exploration.filter()).isEqualTo(Filter.NONE);

        exploration.glance(Filter.NONE.withText("P1"));
        exploration.redo();
        assertThat(exploration.filter()).isEqualTo(before);
    }

    @Test
    void countsWhatOfANodeIsHidden() {
        Exploration exploration = exploration(star("Sun", 30));

        CanvasChange first = exploration.overview();

        assertThat(first.nodes())
                .filteredOn(node -> node.key().equals("Sun"))
                .singleElement()
                .satisfies(sun -> assertThat(sun.hidden()).isEqualTo(11));
    }

    @Test
    void whatSomebodyMergedIsShownAsWhatItIsMergedInto() {
        Village village = star("Sun", 3).edge("P1", "MEETS", "P2");
        Exploration exploration = exploration(village);
        exploration.overview();
        exploration.select(new Selection(List.of(), List.of("P1\u0001MEETS\u0001P2")));

        village.node("Luna", "Person").merges("P1", "Luna");
        CanvasChange change = exploration.refreshing().now();

        assertThat(change.removedNodes()).containsExactly("P1");
        assertThat(change.nodes()).extracting(CanvasNode::key).contains("Luna");
        assertThat(exploration.selection().edges()).containsExactly("Luna\u0001MEETS\u0001P2");
        assertThat(exploration.canUndo()).as("what others did").isFalse();
        assertThat(exploration.refreshing().now().nodes()).as("nothing new").isEmpty();
    }

    @Test
    void anEdgeThatIsGoneGoesAndOneThatIsNewComes() {
        Village village = star("Sun", 3).edge("P1", "MEETS", "P2");
        Exploration exploration = exploration(village);
        exploration.overview();

        village.edge("P2", "MEETS", "P3").forgets("P1", "MEETS", "P2");
        CanvasChange change = exploration.refreshing().now();

        assertThat(change.removedEdges()).containsExactly("P1\u0001MEETS\u0001P2");
        assertThat(change.edges()).extracting(CanvasEdge::key).containsExactly("P2\u0001MEETS\u0001P3");
        assertThat(change.removedNodes()).isEmpty();
    }

    @Test
    void aLinkToWhatIsMergedLeadsToWhatItIsMergedInto() {
        Village village = star("Sun", 3).node("Luna", "Person");
        village.merges("P1", "Luna");
        Exploration exploration = exploration(village);

        exploration.show(Selection.of(new NodeKey("P1")));

        assertThat(exploration.selection().nodes()).containsExactly("Luna");
    }

    @Test
    void aSavedViewFollowsWhatWasMergedSince() {
        Village village = star("Sun", 3).node("Luna", "Person");
        Exploration before = exploration(village);
        before.overview();
        Arrangement places =
                new Arrangement(List.of(new PlacedNode("P1", 10, 20, true)), List.of(), Manner.PLAIN, Optional.empty());
        SavedView view = before.view("A view", places, "en");
        village.merges("P1", "Luna");
        Exploration after = exploration(village);

        Restored restored = after.restore(view);

        assertThat(restored.gone()).isEmpty();
        assertThat(after.nodes())
                .extracting(GraphNode::caption)
                .contains("Luna")
                .doesNotContain("P1");
    }

    @Test
    void opensAtOnceWhatOneStepShows() {
        Exploration exploration = exploration(star("Sun", 44));
        exploration.overview();

        Opened opened = exploration.open(new OpenRequest("Sun"));

        assertThat(opened).isInstanceOfSatisfying(Opened.Expanded.class, expanded -> {
            assertThat(expanded.change().origin()).isEqualTo("Sun");
            assertThat(expanded.change().nodes()).hasSize(26);
            assertThat(expanded.change().edges()).hasSize(25);
        });
    }

    @Test
    void offersCountsFirstWhereMoreIsHidden() {
        Exploration exploration = exploration(star("Sun", 45));
        exploration.overview();

        Opened opened = exploration.open(new OpenRequest("Sun"));

        assertThat(opened).isInstanceOfSatisfying(Opened.Offered.class, offered -> {
            assertThat(offered.offer().total()).isEqualTo(45);
            assertThat(offered.offer().shown()).isEqualTo(19);
            assertThat(offered.offer().counts()).hasSize(1);
        });
        assertThat(exploration.nodes()).hasSize(20);
    }

    @Test
    void expandsByOneRelationAndDirection() {
        Village village = new Village()
                .node("Ann", "Person")
                .edge("Ann", "MEETS", "Bob")
                .edge("Ann", "VISITS", "Oslo")
                .edge("Eve", "VISITS", "Ann");
        Exploration exploration = exploration(village);
        exploration.show(village.find("Ann"));
        exploration.hide(new HideRequest(List.of("Bob", "Oslo", "Eve")));

        CanvasChange change = exploration.expand(new ExpandRequest("Ann", "VISITS", Direction.OUT));

        assertThat(change.nodes()).extracting(CanvasNode::key).containsExactly("Oslo", "Ann");
        assertThat(change.nodes().getLast().hidden()).isEqualTo(2);
    }

    @Test
    void addsAFoundNodeWithItsEdgesToWhatIsThere() {
        Village village = new Village().edge("Ann", "MEETS", "Bob").edge("Cid", "MEETS", "Bob");
        Exploration exploration = exploration(village);
        exploration.show(village.find("Ann"));

        CanvasChange change = exploration.show(village.find("Cid"));

        assertThat(change.nodes()).extracting(CanvasNode::key).containsExactly("Cid", "Bob");
        assertThat(change.edges()).extracting(CanvasEdge::source).containsExactly("Cid");
        assertThat(exploration.selection().nodes()).containsExactly("Cid");
    }

    @Test
    void showsAFoundNodeWithItsNeighboursWhereNothingIsShown() {
        Village village = new Village().edge("Ann", "MEETS", "Bob").edge("Cid", "MEETS", "Bob");
        Exploration exploration = exploration(village);

        CanvasChange change = exploration.show(village.find("Bob"));

        assertThat(change.nodes()).extracting(CanvasNode::key).containsExactly("Bob", "Ann", "Cid");
        assertThat(change.edges()).hasSize(2);
    }

    @Test
    void doesNotAddTwiceWhatIsThere() {
        Village village = new Village().edge("Ann", "MEETS", "Bob");
        Exploration exploration = exploration(village);
        exploration.show(village.find("Ann"));

        CanvasChange change = exploration.show(village.find("Bob"));

        assertThat(change.nodes()).isEmpty();
        assertThat(change.edges()).isEmpty();
        assertThat(exploration.selection().nodes()).containsExactly("Bob");
    }

    @Test
    void hidingTakesTheEdgesWithIt() {
        Exploration exploration = exploration(star("Sun", 5));
        exploration.overview();

        CanvasChange change = exploration.hide(new HideRequest(List.of("Sun")));

        assertThat(change.removedNodes()).containsExactly("Sun");
        assertThat(change.removedEdges()).hasSize(5);
        assertThat(change.nodes())
                .hasSize(5)
                .allSatisfy(node -> assertThat(node.hidden()).isEqualTo(1));
        assertThat(exploration.edges()).isEmpty();
    }

    @Test
    void whatIsHiddenIsNoLongerSelected() {
        Exploration exploration = exploration(star("Sun", 5));
        exploration.overview();
        String edge = exploration.edges().iterator().next().key().value();
        exploration.select(new Selection(List.of("Sun", "P1"), List.of(edge)));

        exploration.hide(new HideRequest(List.of("Sun")));

        assertThat(exploration.selection()).isEqualTo(new Selection(List.of("P1"), List.of()));
    }

    @Test
    void wishesAboutWhatIsNotShownChangeNothing() {
        Exploration exploration = exploration(star("Sun", 5));

        assertThat(exploration.open(new OpenRequest("Sun"))).isInstanceOf(Opened.Expanded.class);
        exploration.hide(new HideRequest(List.of("Sun")));
        exploration.undo();
        exploration.redo();

        assertThat(exploration.nodes()).isEmpty();
        assertThat(exploration.canUndo()).isFalse();
    }

    @Test
    void takesNoMoreThanItsLimit() {
        Exploration exploration = new Exploration(star("Sun", 100), 30, clock::get);
        exploration.overview();

        exploration.expand(new ExpandRequest("Sun", null, null));

        assertThat(exploration.nodes()).hasSize(30);
        assertThat(exploration.status().full()).isTrue();
        assertThat(exploration.edges()).hasSize(29);
    }

    @Test
    void takesMoreWhereSomebodyAsksForRoom() {
        Exploration exploration = new Exploration(star("Sun", 100), 30, clock::get);
        exploration.overview();
        exploration.expand(new ExpandRequest("Sun", null, null));
        assertThat(exploration.status().widens()).isTrue();

        exploration.widen();
        assertThat(exploration.status().full()).isFalse();
        assertThat(exploration.status().widens()).isFalse();
        exploration.expand(new ExpandRequest("Sun", null, null));

        assertThat(exploration.nodes()).hasSize(55);
    }

    @Test
    void sendsOnlyWhatChangesHoweverMuchIsShown() {
        Village village = star("Sun", 5_000);
        Exploration exploration = new Exploration(village, 10_000, clock::get);
        exploration.show(village.find("Sun"));
        IntStream.range(0, 198).forEach(time -> exploration.expand(new ExpandRequest("Sun", null, null)));
        assertThat(exploration.nodes()).hasSize(4_976);

        CanvasChange change = exploration.expand(new ExpandRequest("Sun", null, null));

        assertThat(change.nodes()).hasSize(26);
        assertThat(change.edges()).hasSize(25);
    }

    @Test
    void takesAHundredChangesBackAndMakesThemAgain() {
        Village village = star("Sun", 19);
        Exploration exploration = exploration(village);
        exploration.overview();
        List<CanvasChange> pictures = new ArrayList<>();
        IntStream.rangeClosed(1, 60).forEach(time -> {
            String key = "P" + (time % 19 + 1);
            pictures.add(sorted(exploration.everything()));
            exploration.hide(new HideRequest(List.of(key)));
            pictures.add(sorted(exploration.everything()));
            exploration.show(village.find(key));
        });
        CanvasChange last = sorted(exploration.everything());

        pictures.reversed().forEach(picture -> {
            exploration.undo();
            assertThat(sorted(exploration.everything())).isEqualTo(picture);
        });
        IntStream.range(0, pictures.size()).forEach(time -> exploration.redo());

        assertThat(sorted(exploration.everything())).isEqualTo(last);
        assertThat(exploration.canRedo()).isFalse();
    }

    @Test
    void aNewChangeForgetsWhatWasTakenBack() {
        Exploration exploration = exploration(star("Sun", 5));
        exploration.overview();
        exploration.hide(new HideRequest(List.of("P1")));
        exploration.undo();

        exploration.hide(new HideRequest(List.of("P2")));

        assertThat(exploration.canRedo()).isFalse();
    }

    @Test
    void changesAddUpToThePictureWhateverTheirOrder() {
        long seed = System.nanoTime();
        RandomGenerator random = RandomGeneratorFactory.of("Xoshiro256PlusPlus").create(seed);
        Village village = new Village();
        IntStream.range(0, 300).forEach(edge -> {
            int from = random.nextInt(60);
            village.edge(
                    "P" + from, random.nextBoolean() ? "MEETS" : "VISITS", "P" + (from + 1 + random.nextInt(59)) % 60);
        });
        Exploration exploration = new Exploration(village, 45, clock::get);
        Drawing drawing = new Drawing();
        drawing.take(exploration.overview());

        for (int round = 0; round < 500; round++) {
            String key = "P" + random.nextInt(60);
            drawing.take(
                    switch (random.nextInt(5)) {
                        case 0 -> exploration.hide(new HideRequest(List.of(key, "P" + random.nextInt(60))));
                        case 1 -> exploration.expand(new ExpandRequest(key, null, null));
                        case 2 -> exploration.undo();
                        case 3 -> exploration.redo();
                        default -> exploration.show(village.find(key));
                    });
            assertThat(drawing.picture())
                    .as("seed %d, round %d", seed, round)
                    .isEqualTo(sorted(exploration.everything()));
            assertThat(exploration.nodes().size()).as("seed %d", seed).isLessThanOrEqualTo(45);
        }
    }

    @Test
    void anAnswerChangesTheCanvasAsItIsThen() {
        Exploration exploration = exploration(star("Sun", 44));
        exploration.overview();
        Pending<Optional<Neighbourhood>, CanvasChange> late =
                exploration.expanding(new ExpandRequest("Sun", null, null));
        Optional<Neighbourhood> found = late.question().get();
        exploration.hide(new HideRequest(List.of("P1")));
        exploration.expand(new ExpandRequest("Sun", null, null));

        CanvasChange change = late.answer().apply(found);

        assertThat(change.nodes()).as("only what came no other way").hasSizeLessThan(3);
        assertThat(exploration.nodes()).doesNotHaveDuplicates();
        exploration.hide(new HideRequest(List.of("Sun")));
        assertThat(late.answer().apply(found).nodes()).isEmpty();
    }

    @Test
    void addsAPathAndSelectsIt() {
        Village village = new Village()
                .edge("Ann", "MEETS", "Bob")
                .edge("Bob", "MEETS", "Cid")
                .edge("Cid", "VISITS", "Ann");
        Exploration exploration = exploration(village);
        exploration.show(village.find("Ann"));
        exploration.hideOthers(new HideRequest(List.of("Ann")));
        GraphPath path = village.paths(new PathWish(new NodeKey("Ann"), new NodeKey("Cid"), 2, List.of("MEETS"), false))
                .paths()
                .getFirst();

        CanvasChange change = exploration.adding(path).now();

        assertThat(change.nodes()).extracting(CanvasNode::key).contains("Bob", "Cid");
        assertThat(exploration.edges()).as("with the edges among them").hasSize(3);
        assertThat(exploration.selection().nodes()).containsExactly("Ann", "Bob", "Cid");
        assertThat(exploration.selection().edges()).hasSize(2);
        exploration.collapse(new CollapseRequest("Ann"));
        assertThat(exploration.nodes()).as("a path is a reason to stay").hasSize(3);
    }

    @Test
    void tellsHowMuchIsShownAndWhatTheQuestionTook() {
        Village village = star("Sun", 30);
        Exploration exploration = new Exploration(village, 300, () -> clock.getAndAdd(41_000_000));

        exploration.overview();

        assertThat(exploration.status()).isEqualTo(new Status(20, 0, 0, false, 31, 300, 41));
    }

    @Test
    void saysWhetherMoreEdgesMayRunThanOneAnswerHolds() {
        Village village = new Village();
        IntStream.range(0, EdgesQuery.LIMIT).forEach(relation -> village.edge("Ann", "R" + relation, "Bob"));
        Exploration exploration = new Exploration(village, 300, () -> 0);
        exploration.overview();
        assertThat(exploration.status().isCut()).isFalse();

        exploration.refreshing().now();
        assertThat(exploration.status().isCut()).isTrue();
        exploration.clear();
        assertThat(exploration.status().isCut()).isFalse();
        exploration.undo();

        village.forgets("Ann", "R7", "Bob");
        exploration.refreshing().now();
        assertThat(exploration.status().isCut()).isFalse();
        assertThat(exploration.edges()).hasSize(EdgesQuery.LIMIT - 1);
    }

    @Test
    void hidesWhomARuleAboutAPropertyDoesNotFit() {
        Village village = new Village()
                .node("Oslo", "Place")
                .edge("Ann", "VISITS", "Oslo")
                .edge("Ann", "MEETS", "Bob")
                .edge("Cid", "MEETS", "Bob")
                .value("Ann", "born", "1961")
                .value("Bob", "born", "1959");
        Exploration exploration = exploration(village);
        exploration.overview();

        exploration.filter(
                Filter.NONE.withRules(List.of(new PropertyRule("born", PropertyRule.Comparison.AT_LEAST, "1960"))));

        // Oslo is of a type that has no such property; Cid is of one that has, and lacks it.
        assertThat(exploration.unfit().nodes()).extracting(NodeKey::value).containsExactlyInAnyOrder("Bob", "Cid");
        assertThat(exploration.shown().nodes()).extracting(GraphNode::caption).containsExactlyInAnyOrder("Ann", "Oslo");

        village.value("Bob", "born", "1962");
        Pending<Current, CanvasChange> now = exploration.refreshing();
        CanvasChange _ = now.answer().apply(now.question().get());
        assertThat(exploration.unfit().nodes()).extracting(NodeKey::value).containsExactly("Cid");

        exploration.undo();
        assertThat(exploration.filtered()).isEqualTo(Filtered.NOTHING);
    }

    @Test
    void aRuleAboutRelationshipsHidesTheLinesThatItDoesNotFit() {
        Village village = new Village()
                .edge("Ann", "JOINS", "Club")
                .edge("Bob", "JOINS", "Club")
                .edge("Cid", "JOINS", "Club")
                .edge("Ann", "MEETS", "Bob")
                .value("Ann", "JOINS", "Club", "since", "1999", "2004")
                .value("Bob", "JOINS", "Club", "since", "1990");
        Exploration exploration = exploration(village);
        exploration.overview();

        exploration.filter(Filter.NONE.withRules(List.of(
                new PropertyRule(PropertyRule.Bearer.EDGES, "since", PropertyRule.Comparison.AT_LEAST, "2000"))));

        // Nobody's meeting has such a property; one of two joinings is enough; who lacks it does not fit.
        assertThat(exploration.shown().edges())
                .extracting(edge -> edge.key().value())
                .containsExactlyInAnyOrder("Ann\u0001JOINS\u0001Club", "Ann\u0001MEETS\u0001Bob");
        assertThat(exploration.filtered().nodes()).extracting(NodeKey::value).containsExactly("Cid");
        assertThat(exploration.unhiding(village.find("Cid")).orElseThrow()).isEqualTo(Filter.NONE);

        exploration.undo();
        assertThat(exploration.filtered()).isEqualTo(Filtered.NOTHING);
    }

    @Test
    void whereTheDatabaseDoesNotAnswerARuleHidesNobodyUntilItDoes() {
        Village village = new Village()
                .edge("Ann", "MEETS", "Bob")
                .value("Ann", "born", "1961")
                .value("Bob", "born", "1959");
        Exploration exploration = exploration(village);
        exploration.overview();

        village.down(true);
        exploration.filter(
                Filter.NONE.withRules(List.of(new PropertyRule("born", PropertyRule.Comparison.AT_LEAST, "1960"))));
        assertThat(exploration.unfit()).isEqualTo(Unfit.NOBODY);

        village.down(false);
        exploration.select(new Selection(List.of(), List.of()));
        exploration.pin(new PinRequest(List.of("Ann"), true));
        assertThat(exploration.unfit().nodes()).extracting(NodeKey::value).containsExactly("Bob");
    }

    @Test
    void whatIsNotKnownOfANewNodeDoesNotHideIt() {
        Village village = new Village()
                .edge("Ann", "MEETS", "Bob")
                .edge("Ann", "MEETS", "Cid")
                .value("Ann", "born", "1961")
                .value("Bob", "born", "1959")
                .value("Cid", "born", "1965");
        Exploration exploration = exploration(village);
        exploration.show(village.find("Ann"));
        exploration.hide(new HideRequest(List.of("Cid")));
        exploration.filter(
                Filter.NONE.withRules(List.of(new PropertyRule("born", PropertyRule.Comparison.AT_LEAST, "1960"))));
        Pending<Optional<Neighbourhood>, CanvasChange> late =
                exploration.expanding(new ExpandRequest("Ann", null, null));
        Optional<Neighbourhood> found = late.question().get();

        village.down(true);
        CanvasChange _ = late.answer().apply(found);

        assertThat(exploration.unfit().nodes()).extracting(NodeKey::value).containsExactly("Bob");
        assertThat(exploration.shown().nodes()).extracting(GraphNode::caption).containsExactlyInAnyOrder("Ann", "Cid");
    }

    @Test
    void filtersAndTakesTheFilterBack() {
        Village village = new Village()
                .node("Oslo", "Place")
                .edge("Ann", "VISITS", "Oslo")
                .edge("Ann", "MEETS", "Bob");
        Exploration exploration = exploration(village);
        exploration.overview();
        exploration.select(new Selection(List.of("Oslo", "Ann"), List.of("Ann\u0001VISITS\u0001Oslo")));

        exploration.filter(Filter.NONE.withTypes(List.of("Place")));

        assertThat(exploration.filtered().nodes()).extracting(NodeKey::value).containsExactly("Oslo");
        assertThat(exploration.status().shown()).isEqualTo(2);
        assertThat(exploration.status().hiddenNodes()).isEqualTo(1);
        assertThat(exploration.status().hiddenEdges()).isEqualTo(1);
        assertThat(exploration.selection()).isEqualTo(new Selection(List.of("Ann"), List.of()));

        exploration.undo();
        assertThat(exploration.filter()).isEqualTo(Filter.NONE);
        assertThat(exploration.filtered()).isEqualTo(Filtered.NOTHING);

        exploration.redo();
        assertThat(exploration.filter().hiddenTypes()).containsExactly("Place");
    }

    @Test
    void whatIsShownOfAnEdgeIsOfThePeriodAlone() {
        Village village = new Village()
                .edge("Ann", "MEETS", "Bob", EdgeStatus.DISPUTED, 2, 1)
                .told("Ann", "MEETS", "Bob", "2024-07-05 S2024-07-03", "2024-07-09 S2024", "2024-08-01 D2024-07-03")
                .edge("Ann", "PRAISES", "Bob")
                .told("Ann", "PRAISES", "Bob", "2024-09-01 S");
        Exploration exploration = exploration(village);
        exploration.overview();

        exploration.filter(Filter.NONE.withPeriod(Period.ALL.knownBy(Optional.of(LocalDate.of(2024, 7, 31)))));

        assertThat(exploration.shown().edges()).singleElement().satisfies(edge -> {
            assertThat(edge.status()).isEqualTo(EdgeStatus.STATED);
            assertThat(edge.says()).isEqualTo(2);
            assertThat(edge.denies()).isZero();
            assertThat(edge.documents()).isEqualTo(2);
            assertThat(edge.from()).contains(LocalDate.of(2024, 1, 1));
            assertThat(edge.told()).containsExactly("2024-07-05 S2024-07-03", "2024-07-09 S2024");
        });
        assertThat(exploration.edgesInPeriod()).isEqualTo(exploration.shown().edges());
        assertThat(exploration.everythingInPeriod().edges())
                .extracting(CanvasEdge::relation, CanvasEdge::says, CanvasEdge::denies, CanvasEdge::documents)
                .containsExactlyInAnyOrder(tuple("MEETS", 2L, 0L, 2L), tuple("PRAISES", 0L, 0L, 0L));
        assertThat(exploration.everything().edges())
                .extracting(CanvasEdge::says)
                .containsExactlyInAnyOrder(2L, 1L);
    }

    @Test
    void aFilterHidesWhatComesAfterItToo() {
        Village village =
                new Village().edge("Ann", "MEETS", "Bob").node("Oslo", "Place").edge("Bob", "VISITS", "Oslo");
        Exploration exploration = exploration(village);
        exploration.show(village.find("Ann"));
        exploration.filter(Filter.NONE.withTypes(List.of("Place")));

        exploration.expand(new ExpandRequest("Bob", null, null));

        assertThat(exploration.nodes()).hasSize(3);
        assertThat(exploration.status().shown()).isEqualTo(2);
    }

    @Test
    void theSameFilterAgainIsNoChange() {
        Exploration exploration = exploration(star("Sun", 3));
        exploration.overview();

        exploration.filter(Filter.NONE.withText(" "));

        assertThat(exploration.canUndo()).isFalse();
    }

    @Test
    void hidesAllButSomeAndBringsThemBackAtOnce() {
        Exploration exploration = exploration(star("Sun", 5));
        exploration.overview();

        exploration.hideOthers(new HideRequest(List.of("Sun", "nobody")));
        assertThat(exploration.nodes()).extracting(node -> node.key().value()).containsExactly("Sun");

        exploration.hideOthers(new HideRequest(List.of("nobody")));
        assertThat(exploration.nodes()).hasSize(1);

        exploration.clear();
        assertThat(exploration.nodes()).isEmpty();

        exploration.undo();
        exploration.undo();
        assertThat(exploration.nodes()).hasSize(6);
    }

    private Exploration exploration(Village village) {
        return new Exploration(village, 300, clock::get);
    }

    private static Village star(String center, int points) {
        Village village = new Village().node(center, "Organization");
        IntStream.rangeClosed(1, points).forEach(point -> village.edge(center, "MEETS", "P" + point));
        return village;
    }

    private static CanvasChange sorted(CanvasChange change) {
        return Drawing.of(change.nodes(), change.edges());
    }

    /** What a browser has drawn after all changes. */
    private static final class Drawing {

        private final List<CanvasNode> nodes = new ArrayList<>();
        private final List<CanvasEdge> edges = new ArrayList<>();

        void take(CanvasChange change) {
            Collection<String> newNodes = new TreeSet<>(change.removedNodes());
            change.nodes().forEach(node -> newNodes.add(node.key()));
            nodes.removeIf(node -> newNodes.contains(node.key()));
            nodes.addAll(change.nodes());
            Collection<String> newEdges = new TreeSet<>(change.removedEdges());
            change.edges().forEach(edge -> newEdges.add(edge.key()));
            edges.removeIf(edge -> newEdges.contains(edge.key()));
            edges.addAll(change.edges());
        }

        CanvasChange picture() {
            return of(nodes, edges);
        }

        static CanvasChange of(List<CanvasNode> nodes, List<CanvasEdge> edges) {
            return new CanvasChange(
                    null,
                    nodes.stream().sorted(Comparator.comparing(CanvasNode::key)).toList(),
                    edges.stream().sorted(Comparator.comparing(CanvasEdge::key)).toList(),
                    List.of(),
                    List.of(),
                    null);
        }
    }
}
