package org.simpul.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.simpul.graph.StatisticsQuery.Totals;
import org.simpul.graph.ViewOutcome.ChangedMeanwhile;
import org.simpul.graph.ViewOutcome.Gone;
import org.simpul.graph.ViewOutcome.Kept;
import org.simpul.graph.ViewOutcome.NameTaken;

interface ViewContract extends OnDatabase {

    @Test
    default void keepsAViewAndFindsItAgain() {
        ViewLine kept =
                kept(store().add("Summits \"2024\" 'O'", "O'Ada }", "{\"a\": \"\\u0001 }) DETACH DELETE n //\"}"));

        assertThat(store().list()).containsExactly(kept);
        assertThat(store().find(kept.id()))
                .hasValueSatisfying(view -> assertThat(view.json()).contains("DETACH DELETE"));
        assertThat(store().find(new ViewId("none"))).isEmpty();
    }

    @Test
    default void listsByNameWhateverItsCase() {
        List.of("b", "C", "a").forEach(name -> store().add(name, "", "{}"));

        assertThat(store().list()).extracting(ViewLine::name).containsExactly("a", "b", "C");
    }

    @Test
    default void aTakenNameIsToldAndNothingIsOverwritten() {
        ViewLine first = kept(store().add("Summits", "", "{\"of\": 1}"));
        ViewLine other = kept(store().add("Visits", "", "{}"));

        assertThat(store().add("Summits", "", "{\"of\": 2}")).isEqualTo(new NameTaken(first));
        assertThat(store().rename(other.id(), "Summits")).isEqualTo(new NameTaken(first));
        assertThat(store().find(first.id()).orElseThrow().json()).isEqualTo("{\"of\": 1}");
        assertThat(store().list()).extracting(ViewLine::name).containsExactly("Summits", "Visits");
    }

    @Test
    default void theSecondOfTwoWhoSaveIsTold() {
        ViewLine read = kept(store().add("Summits", "", "{\"of\": 0}"));
        ViewLine mine = kept(store().replace(read, "", "{\"of\": 1}"));

        assertThat(store().replace(read, "", "{\"of\": 2}")).isEqualTo(new ChangedMeanwhile(mine));
        assertThat(store().find(read.id()).orElseThrow().json()).isEqualTo("{\"of\": 1}");
        assertThat(kept(store().replace(mine, "", "{\"of\": 3}")).id()).isEqualTo(read.id());
    }

    @Test
    default void ofManyWhoSaveAtOnceOnlyOneDoes() throws Exception {
        ViewLine read = kept(store().add("Summits", "", "{}"));
        try (ExecutorService people = Executors.newFixedThreadPool(6)) {
            List<Future<ViewOutcome>> saves = IntStream.range(0, 24)
                    .mapToObj(i -> people.submit(() -> store().replace(read, "", "{\"of\": " + i + "}")))
                    .toList();
            List<Future<ViewOutcome>> names = IntStream.range(0, 24)
                    .mapToObj(i -> people.submit(() -> store().add("New", "", "{}")))
                    .toList();

            assertThat(kinds(saves)).filteredOn(Kept.class::equals).hasSize(1);
            assertThat(kinds(saves)).filteredOn(ChangedMeanwhile.class::equals).hasSize(23);
            assertThat(kinds(names)).filteredOn(Kept.class::equals).hasSize(1);
            assertThat(kinds(names)).filteredOn(NameTaken.class::equals).hasSize(23);
        }
        assertThat(store().list()).hasSize(2);
    }

    @Test
    default void ofManyWhoTakeOneNameAtOnceOnlyOneDoes() throws Exception {
        List<ViewLine> views = IntStream.range(0, 12)
                .mapToObj(i -> kept(store().add("View " + i, "", "{}")))
                .toList();
        try (ExecutorService people = Executors.newFixedThreadPool(6)) {
            List<Future<ViewOutcome>> renames = views.stream()
                    .map(view -> people.submit(() -> store().rename(view.id(), "Best")))
                    .toList();

            assertThat(kinds(renames)).filteredOn(Kept.class::equals).hasSize(1);
            assertThat(kinds(renames)).filteredOn(NameTaken.class::equals).hasSize(11);
        }
    }

    @Test
    default void tellsWhoSavedLastWhateverHasBeenRenamedOrRemovedSince() {
        ViewLine first = kept(store().add("Summits", "Ada", "{}"));
        ViewLine second = kept(store().replace(first, "Budi", "{}"));

        assertThat(first.by()).isEqualTo("Ada");
        assertThat(second.by()).isEqualTo("Budi");
        assertThat(store().replace(first, "Citra", "{}")).isEqualTo(new ChangedMeanwhile(second));
        assertThat(kept(store().rename(first.id(), "Meetings")).by()).isEqualTo("Budi");
        StoredView removed = store().remove(first.id()).orElseThrow();
        assertThat(kept(store().putBack(removed)).by()).isEqualTo("Budi");
        assertThat(store().list()).extracting(ViewLine::by).containsExactly("Budi");
    }

    @Test
    default void aViewThatIsOlderThanTheNamesHasNone() {
        database()
                .run(
                        "CREATE (:SimpulView {id: 'old', name: 'Old', json: '{}', created: 1, changed: 1, revision: 'r'})",
                        Map.of());

        assertThat(store().list()).extracting(ViewLine::by).containsExactly("");
    }

    @Test
    default void aNewNameIsNoOtherRevision() {
        ViewLine read = kept(store().add("Summits", "", "{}"));

        ViewLine renamed = kept(store().rename(read.id(), "Meetings"));

        assertThat(renamed.name()).isEqualTo("Meetings");
        assertThat(kept(store().replace(read, "", "{}")).name()).isEqualTo("Meetings");
    }

    @Test
    default void whatIsRemovedCanBePutBack() {
        ViewLine line = kept(store().add("Summits", "", "{\"of\": 1}"));

        StoredView removed = store().remove(line.id()).orElseThrow();

        assertThat(store().list()).isEmpty();
        assertThat(store().remove(line.id())).isEmpty();
        assertThat(store().replace(line, "", "{}")).isEqualTo(new Gone());
        assertThat(store().rename(line.id(), "x")).isEqualTo(new Gone());
        assertThat(kept(store().putBack(removed)).id()).isEqualTo(line.id());
        assertThat(store().find(line.id()).map(StoredView::json)).contains("{\"of\": 1}");
        assertThat(store().find(line.id()).map(StoredView::created)).contains(removed.created());
    }

    @Test
    default void putsBackNothingOverAnotherOfItsName() {
        ViewLine line = kept(store().add("Summits", "", "{}"));
        StoredView removed = store().remove(line.id()).orElseThrow();
        ViewLine other = kept(store().add("Summits", "", "{}"));

        assertThat(store().putBack(removed)).isEqualTo(new NameTaken(other));
    }

    @Test
    default void aViewIsNoPartOfTheGraph() {
        writeEverything();
        Totals before = new StatisticsQuery(graph()).totals();
        List<GraphNode> best = new OverviewQuery(graph()).bestConnected(20).nodes();

        ViewLine view = kept(store().add("Putin", "", "{\"name\": \"Putin\"}"));

        assertThat(new StatisticsQuery(graph()).totals()).isEqualTo(before);
        assertThat(new OverviewQuery(graph()).bestConnected(20).nodes()).isEqualTo(best);
        assertThat(new SearchQuery(graph()).search("Putin", 20))
                .isNotEmpty()
                .noneMatch(hit -> hit.node().key().value().equals(view.id().value()));
        assertThat(database().run("MATCH (v:SimpulView)--() RETURN v", Map.of()))
                .isEmpty();
    }

    private ViewStore store() {
        return new ViewStore(graph());
    }

    private static ViewLine kept(ViewOutcome outcome) {
        assertThat(outcome).isInstanceOf(Kept.class);
        return ((Kept) outcome).view();
    }

    private static List<Class<?>> kinds(List<Future<ViewOutcome>> outcomes) throws Exception {
        List<Class<?>> kinds = new ArrayList<>();
        for (Future<ViewOutcome> outcome : outcomes) {
            kinds.add(outcome.get().getClass());
        }
        return kinds;
    }
}
