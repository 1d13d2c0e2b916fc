package org.simpul.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.simpul.graph.GraphNode;
import org.simpul.graph.Subgraph;

/** What a collapse takes off and what it leaves, alone and in random walks with everything else that one can do. */
class CollapseTests {

    /** Where the walks begin, the same in each run; among them one that empties the canvas and searches then. */
    private static final long SEED = 22_968_761_180_776L;

    private static final int VILLAGERS = 40;

    @Test
    void takesOffWhatTheExpansionBrought() {
        Exploration exploration = startingAt("Ann", new Village().edge("Ann", "MEETS", "Bob"));
        List<Set<?>> before = picture(exploration);

        expand(exploration, "Ann");
        assertThat(names(exploration)).containsExactlyInAnyOrder("Ann", "Bob");
        CanvasChange change = collapse(exploration, "Ann");

        assertThat(change.removedNodes()).containsExactly("Bob");
        assertThat(change.removedEdges()).hasSize(1);
        assertThat(picture(exploration)).isEqualTo(before);
    }

    @Test
    void takesOffAllExpansionsOfTheNodeAtOnce() {
        Village village = new Village().node("Ann", "Person");
        IntStream.range(0, 60).forEach(guest -> village.edge("Ann", "MEETS", "G" + guest));
        Exploration exploration = startingAt("Ann", village);
        expand(exploration, "Ann");
        expand(exploration, "Ann");
        assertThat(exploration.nodes()).hasSize(51);

        collapse(exploration, "Ann");

        assertThat(names(exploration)).containsExactly("Ann");
    }

    @Test
    void leavesWhatAnotherOpenExpansionShowsToo() {
        Exploration exploration = startingAt("Ann", triangleAndMore());
        expand(exploration, "Ann");
        expand(exploration, "Bob");

        collapse(exploration, "Ann");

        assertThat(names(exploration)).containsExactlyInAnyOrder("Ann", "Bob", "Cid", "Dan");
    }

    @Test
    void theOrderOfExpansionsDoesNotMatter() {
        Exploration both = startingAt("Ann", triangleAndMore());
        expand(both, "Ann");
        expand(both, "Bob");
        collapse(both, "Bob");
        Exploration one = startingAt("Ann", triangleAndMore());
        expand(one, "Ann");

        assertThat(picture(both)).isEqualTo(picture(one));
    }

    @Test
    void leavesWhatWasSearchedEvenWhereItWasThereAlready() {
        Village village = triangleAndMore();
        Exploration exploration = startingAt("Ann", village);
        expand(exploration, "Ann");
        exploration.show(village.find("Cid"));

        collapse(exploration, "Ann");

        assertThat(names(exploration)).containsExactlyInAnyOrder("Ann", "Cid");
        assertThat(exploration.edges()).hasSize(1);
    }

    @Test
    void leavesWhatIsPinnedUntilItIsLetGo() {
        Exploration exploration = startingAt("Ann", triangleAndMore());
        expand(exploration, "Ann");
        CanvasChange pinned = exploration.pin(new PinRequest(List.of("Bob"), true));
        assertThat(pinned.nodes()).extracting(CanvasNode::pinned).containsExactly(true);
        collapse(exploration, "Ann");
        assertThat(names(exploration)).containsExactlyInAnyOrder("Ann", "Bob");

        exploration.pin(new PinRequest(List.of("Bob"), false));
        expand(exploration, "Ann");
        collapse(exploration, "Ann");

        assertThat(names(exploration))
                .as("what is left has a reason of its own")
                .contains("Bob");
    }

    @Test
    void anExpansionThatHadNothingToAddIsNone() {
        Exploration exploration = startingAt("Ann", new Village().edge("Ann", "MEETS", "Bob"));
        expand(exploration, "Ann");

        expand(exploration, "Bob");
        CanvasChange nothing = collapse(exploration, "Bob");

        assertThat(nothing.removedNodes()).isEmpty();
        assertThat(names(exploration)).containsExactlyInAnyOrder("Ann", "Bob");
    }

    @Test
    void whatWasExpandedFromWhatLeavesIsLeft() {
        Village village = new Village()
                .edge("Ann", "MEETS", "Bob")
                .edge("Bob", "MEETS", "Cid")
                .edge("Ann", "VISITS", "Oslo");
        Exploration exploration = startingAt("Ann", village);
        expand(exploration, "Ann");
        expand(exploration, "Bob");

        collapse(exploration, "Ann");

        assertThat(names(exploration)).containsExactlyInAnyOrder("Ann", "Bob", "Cid");
        collapse(exploration, "Bob");
        assertThat(names(exploration)).containsExactlyInAnyOrder("Ann", "Bob");
    }

    @Test
    void tellsOfWhichNodesThereIsSomethingToCollapse() {
        Exploration exploration = startingAt("Ann", new Village().edge("Ann", "MEETS", "Bob"));
        assertThat(expanded(exploration)).isEmpty();
        expand(exploration, "Ann");
        assertThat(expanded(exploration)).containsExactly("Ann");
        exploration.hide(new HideRequest(List.of("Bob")));
        assertThat(expanded(exploration)).isEmpty();
        exploration.undo();
        assertThat(expanded(exploration)).containsExactly("Ann");
    }

    @Test
    void othersAreHiddenAndEverythingIsCleared() {
        Exploration exploration = startingAt("Ann", triangleAndMore());
        expand(exploration, "Ann");
        exploration.hideOthers(new HideRequest(List.of("Ann", "Bob", "Nobody")));
        assertThat(names(exploration)).containsExactlyInAnyOrder("Ann", "Bob");
        exploration.hideOthers(new HideRequest(List.of("Nobody")));
        assertThat(names(exploration)).containsExactlyInAnyOrder("Ann", "Bob");

        exploration.clear();

        assertThat(names(exploration)).isEmpty();
        exploration.undo();
        exploration.undo();
        assertThat(names(exploration)).containsExactlyInAnyOrder("Ann", "Bob", "Cid");
    }

    @Test
    void aSearchOfWhatIsThereIsNoChangeToTakeBack() {
        Village village = triangleAndMore();
        Exploration exploration = startingAt("Ann", village);
        expand(exploration, "Ann");
        exploration.show(village.find("Bob"));

        exploration.undo();

        assertThat(names(exploration)).containsExactly("Ann");
        assertThat(exploration.canUndo()).isFalse();
        exploration.redo();
        collapse(exploration, "Ann");
        assertThat(names(exploration)).containsExactlyInAnyOrder("Ann", "Bob");
    }

    @Test
    void everyWalkIsTakenBackToItsStartAndDoneAgainToItsEnd() {
        for (int walk = 0; walk < 40; walk++) {
            long seed = SEED + walk;
            RandomGenerator random = random(seed);
            Village village = village(random);
            Exploration exploration = startingAt("P0", village);
            List<Set<?>> start = picture(exploration);
            for (int step = 0; step < 100; step++) {
                if (random.nextInt(8) == 0) {
                    exploration.undo();
                } else {
                    anything(exploration, village, random);
                }
            }
            while (exploration.canRedo()) {
                exploration.redo();
            }
            List<Set<?>> end = picture(exploration);

            int back = 0;
            while (exploration.canUndo()) {
                exploration.undo();
                back++;
            }
            assertThat(picture(exploration)).as("start, seed %d", seed).isEqualTo(start);
            IntStream.range(0, back).forEach(step -> exploration.redo());
            assertThat(exploration.canRedo()).isFalse();
            assertThat(picture(exploration)).as("end, seed %d", seed).isEqualTo(end);
        }
    }

    @Test
    void everyCollapseTakesOffWhatItsExpansionsBroughtAndNothingElse() {
        for (int walk = 0; walk < 40; walk++) {
            long seed = SEED + walk;
            RandomGenerator random = random(seed);
            Village village = village(random);
            Exploration exploration = startingAt("P0", village);
            Map<String, Set<String>> brought = new HashMap<>();
            Set<String> wanted = new HashSet<>(Set.of("P0"));
            Set<String> pinned = new HashSet<>();
            for (int step = 0; step < 60; step++) {
                String name = "P" + random.nextInt(VILLAGERS);
                Set<String> before = names(exploration);
                switch (random.nextInt(6)) {
                    case 0, 1 -> {
                        expand(exploration, name);
                        bring(brought, name, before, exploration);
                    }
                    case 2 -> {
                        exploration.show(village.find(name));
                        if (before.isEmpty()) {
                            bring(brought, name, before, exploration);
                        }
                        if (names(exploration).contains(name)) {
                            wanted.add(name);
                        }
                    }
                    case 3 -> {
                        exploration.pin(new PinRequest(List.of(name), true));
                        if (before.contains(name)) {
                            pinned.add(name);
                        }
                    }
                    case 4 -> {
                        exploration.hide(new HideRequest(List.of(name)));
                        brought.values().forEach(names -> names.remove(name));
                        wanted.remove(name);
                        pinned.remove(name);
                    }
                    default -> {
                        boolean isThere = before.contains(name);
                        Set<String> mine = isThere ? brought.getOrDefault(name, Set.of()) : Set.of();
                        if (isThere) {
                            brought.remove(name);
                        }
                        Set<String> expected = mine.stream()
                                .filter(one -> !one.equals(name))
                                .filter(one -> !wanted.contains(one) && !pinned.contains(one))
                                .filter(one -> brought.values().stream().noneMatch(others -> others.contains(one)))
                                .collect(Collectors.toSet());
                        boolean rests = isThere
                                && !wanted.contains(name)
                                && !pinned.contains(name)
                                && brought.values().stream().noneMatch(others -> others.contains(name));
                        if (rests) {
                            wanted.add(name);
                        }

                        collapse(exploration, name);

                        assertThat(without(before, names(exploration)))
                                .as("collapse of %s, seed %d, step %d", name, seed, step)
                                .isEqualTo(expected);
                    }
                }
                assertThat(exploration.edges())
                        .as("an edge for each in the village, seed %d, step %d", seed, step)
                        .hasSameSizeAs(village.edges(
                                exploration.nodes().stream().map(GraphNode::key).toList(), List.of()));
            }
        }
    }

    @Test
    void aHundredStepsAreKeptHoweverMuchIsInThem() {
        Village village = new Village().node("Ann", "Person");
        IntStream.range(0, 600).forEach(guest -> village.edge("Ann", "MEETS", "G" + guest));
        Exploration exploration = new Exploration(village, 2_000, () -> 0);
        exploration.show(village.find("Ann"));
        IntStream.range(0, 24).forEach(step -> expand(exploration, "Ann"));
        for (int step = 0; step < 150; step++) {
            exploration.clear();
            exploration.undo();
            exploration.hideOthers(new HideRequest(List.of("Ann")));
            exploration.overview();
            collapse(exploration, "Ann");
            exploration.clear();
            exploration.show(village.find("Ann"));
        }

        int back = 0;
        while (exploration.canUndo()) {
            exploration.undo();
            back++;
        }
        assertThat(back).isGreaterThanOrEqualTo(History.LEAST).isLessThanOrEqualTo(History.DEPTH);
    }

    private static void anything(Exploration exploration, Village village, RandomGenerator random) {
        String name = "P" + random.nextInt(VILLAGERS);
        String other = "P" + random.nextInt(VILLAGERS);
        switch (random.nextInt(12)) {
            case 0, 1, 2 -> expand(exploration, name);
            case 3 -> exploration.expand(new ExpandRequest(name, "VISITS", null));
            case 4, 5 -> collapse(exploration, name);
            case 6 -> exploration.hide(new HideRequest(List.of(name, other)));
            case 7 -> exploration.hideOthers(new HideRequest(List.of(name, other)));
            case 8 -> exploration.pin(new PinRequest(List.of(name, other), random.nextBoolean()));
            case 9 -> exploration.redo();
            case 10 -> {
                if (random.nextInt(5) == 0) {
                    exploration.clear();
                }
            }
            default -> exploration.show(village.find(name));
        }
    }

    private static Village village(RandomGenerator random) {
        Village village = new Village();
        IntStream.range(0, VILLAGERS).forEach(one -> village.node("P" + one, "Person"));
        IntStream.range(0, 90).forEach(edge -> {
            int from = random.nextInt(VILLAGERS);
            int to = (from + 1 + random.nextInt(VILLAGERS - 1)) % VILLAGERS;
            village.edge("P" + from, random.nextBoolean() ? "MEETS" : "VISITS", "P" + to);
        });
        return village;
    }

    /** Notes what an expansion has brought: what is new, its center, and the center's neighbours that were there. */
    private static void bring(
            Map<String, Set<String>> brought, String center, Set<String> before, Exploration exploration) {
        Set<String> added = without(names(exploration), before);
        added.remove(center);
        if (added.isEmpty()) {
            return;
        }
        Set<String> mine = brought.computeIfAbsent(center, key -> new HashSet<>());
        mine.addAll(added);
        mine.add(center);
        exploration.edges().forEach(edge -> {
            Set<String> ends =
                    Set.of(edge.key().source().value(), edge.key().target().value());
            if (ends.contains(center)) {
                mine.addAll(ends);
            }
        });
    }

    private static RandomGenerator random(long seed) {
        return RandomGeneratorFactory.of("Xoshiro256PlusPlus").create(seed);
    }

    /** Ann, Bob and Cid know one another; Bob knows Dan. */
    private static Village triangleAndMore() {
        return new Village()
                .edge("Ann", "MEETS", "Bob")
                .edge("Ann", "MEETS", "Cid")
                .edge("Bob", "MEETS", "Cid")
                .edge("Bob", "MEETS", "Dan");
    }

    /** One node alone, with nothing to take back. */
    private static Exploration startingAt(String name, Village village) {
        Questions questions = (Questions) Proxy.newProxyInstance(
                Questions.class.getClassLoader(),
                new Class<?>[] {Questions.class},
                (proxy, method, arguments) -> method.getName().equals("bestConnected")
                        ? new Subgraph(List.of(village.find(name)), List.of())
                        : method.invoke(village, arguments));
        Exploration exploration = new Exploration(questions, 300, () -> 0);
        exploration.overview();
        return exploration;
    }

    private static void expand(Exploration exploration, String name) {
        exploration.expand(new ExpandRequest(name, null, null));
    }

    private static CanvasChange collapse(Exploration exploration, String name) {
        return exploration.collapse(new CollapseRequest(name));
    }

    private static Set<String> names(Exploration exploration) {
        return exploration.nodes().stream()
                .map(node -> node.key().value())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> without(Set<String> names, Set<String> others) {
        return names.stream().filter(name -> !others.contains(name)).collect(Collectors.toSet());
    }

    private static List<String> expanded(Exploration exploration) {
        return exploration.everything().nodes().stream()
                .filter(CanvasNode::expanded)
                .map(CanvasNode::key)
                .toList();
    }

    private static List<Set<?>> picture(Exploration exploration) {
        CanvasChange everything = exploration.everything();
        return List.of(Set.copyOf(everything.nodes()), Set.copyOf(everything.edges()));
    }
}
