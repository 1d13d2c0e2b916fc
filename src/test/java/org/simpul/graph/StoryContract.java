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
import org.simpul.graph.StoryOutcome.ChangedMeanwhile;
import org.simpul.graph.StoryOutcome.Gone;
import org.simpul.graph.StoryOutcome.Kept;

interface StoryContract extends OnDatabase {

    @Test
    default void keepsAStoryAndFindsItAgain() {
        StoryLine kept = stories().add(head("Growth \"of\" 'it' }) DETACH DELETE n //"), "{\"a\": \"\\u0001 <b>\"}");

        assertThat(stories().list()).containsExactly(kept);
        assertThat(stories().find(kept.id()).map(StoredStory::json)).contains("{\"a\": \"\\u0001 <b>\"}");
        assertThat(stories().find(new StoryId("none"))).isEmpty();
    }

    @Test
    default void listsStoriesByTitleAndTwoMayBearOne() {
        List.of("b", "C", "a", "a").forEach(title -> stories().add(head(title), "{}"));

        assertThat(stories().list()).extracting(line -> line.head().title()).containsExactly("a", "a", "b", "C");
    }

    @Test
    default void theSecondOfTwoWhoSaveAStoryIsTold() {
        StoryLine read = stories().add(head("Growth"), "{\"of\": 0}");
        StoryLine mine =
                saved(stories().replace(read, new StoryHead("Grown", "Tumbuh", 3, "<b>Ann</b>"), "{\"of\": 1}"));

        assertThat(mine.head()).isEqualTo(new StoryHead("Grown", "Tumbuh", 3, "<b>Ann</b>"));
        assertThat(stories().replace(read, head("Theirs"), "{\"of\": 2}")).isEqualTo(new ChangedMeanwhile(mine));
        assertThat(stories().find(read.id()).map(StoredStory::json)).contains("{\"of\": 1}");
        assertThat(saved(stories().replace(mine, head("Mine"), "{\"of\": 3}")).id())
                .isEqualTo(read.id());
    }

    @Test
    default void ofManyWhoSaveAStoryAtOnceOnlyOneDoes() throws Exception {
        StoryLine read = stories().add(head("Growth"), "{}");
        List<Object> kinds = new ArrayList<>();
        try (ExecutorService people = Executors.newFixedThreadPool(6)) {
            List<Future<StoryOutcome>> saves = IntStream.range(0, 24)
                    .mapToObj(i -> people.submit(() -> stories().replace(read, head("By " + i), "{}")))
                    .toList();
            for (Future<StoryOutcome> save : saves) {
                kinds.add(save.get().getClass());
            }
        }
        assertThat(kinds).filteredOn(Kept.class::equals).hasSize(1);
        assertThat(kinds).filteredOn(ChangedMeanwhile.class::equals).hasSize(23);
    }

    @Test
    default void aRemovedStoryCanBePutBack() {
        StoryLine line = stories().add(head("Growth"), "{\"of\": 1}");

        StoredStory removed = stories().remove(line.id()).orElseThrow();

        assertThat(stories().list()).isEmpty();
        assertThat(stories().remove(line.id())).isEmpty();
        assertThat(stories().replace(line, head("x"), "{}")).isEqualTo(new Gone());
        assertThat(stories().putBack(removed).id()).isEqualTo(line.id());
        assertThat(stories().find(line.id()).map(StoredStory::json)).contains("{\"of\": 1}");
        assertThat(stories().find(line.id()).map(StoredStory::created)).contains(removed.created());
    }

    @Test
    default void aStoryThatComesWithTheSampleOverwritesNone() {
        StoryId id = new StoryId("growth");
        StoryLine first = stories().add(id, head("Growth"), "{\"of\": 1}");

        assertThat(stories().add(id, head("Another"), "{\"of\": 2}")).isEqualTo(first);
        assertThat(stories().find(id).map(StoredStory::json)).contains("{\"of\": 1}");
    }

    @Test
    default void aStoryIsNoPartOfTheGraph() {
        writeEverything();
        Totals before = new StatisticsQuery(graph()).totals();
        List<GraphNode> best = new OverviewQuery(graph()).bestConnected(20).nodes();

        StoryLine story = stories().add(head("Putin"), "{\"name\": \"Putin\"}");

        assertThat(new StatisticsQuery(graph()).totals()).isEqualTo(before);
        assertThat(new OverviewQuery(graph()).bestConnected(20).nodes()).isEqualTo(best);
        assertThat(new SearchQuery(graph()).search("Putin", 20))
                .isNotEmpty()
                .noneMatch(hit -> hit.node().key().value().equals(story.id().value()));
        assertThat(database().run("MATCH (s:SimpulStory)--() RETURN s", Map.of()))
                .isEmpty();
    }

    private StoryStore stories() {
        return new StoryStore(graph());
    }

    private static StoryHead head(String title) {
        return new StoryHead(title, "", 0, "");
    }

    private static StoryLine saved(StoryOutcome outcome) {
        assertThat(outcome).isInstanceOf(Kept.class);
        return ((Kept) outcome).story();
    }
}
