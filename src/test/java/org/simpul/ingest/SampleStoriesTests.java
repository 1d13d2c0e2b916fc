package org.simpul.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.simpul.explore.SampleStories;
import org.simpul.explore.SavedNode;
import org.simpul.explore.SavedView;
import org.simpul.explore.Story;
import org.simpul.explore.StoryStep;
import org.simpul.extract.RuleExtractor;
import org.simpul.graph.EdgeKey;
import org.simpul.graph.NodeKey;
import org.simpul.knowledge.Claim;
import org.simpul.knowledge.ClaimId;

/** What the stories about the sample show is what the sample says. */
class SampleStoriesTests {

    private static final Set<String> ENTITIES = new HashSet<>();
    private static final Set<String> CLAIMED = new HashSet<>();
    private static final Map<ClaimId, String> BEHIND = new HashMap<>();

    @BeforeAll
    static void readTheSample() {
        MapStore store = new MapStore();
        new Ingest(new RuleExtractor(), store).sample(progress -> {});
        store.kept.values().stream()
                .flatMap(extraction -> extraction.claims().stream())
                .forEach(SampleStoriesTests::note);
    }

    @ParameterizedTest
    @MethodSource("stories")
    void everyNodeAndEveryEdgeIsInTheSample(Story story) {
        for (StoryStep step : story.steps()) {
            assertThat(step.view().nodes())
                    .isNotEmpty()
                    .allSatisfy(node -> assertThat(ENTITIES).contains(node.key()));
            assertThat(step.view().edges().orElseThrow())
                    .isNotEmpty()
                    .allSatisfy(edge -> assertThat(CLAIMED).contains(edge));
        }
    }

    @ParameterizedTest
    @MethodSource("stories")
    void whatStandsOutIsOnThePictureAndEveryNodeHasAPlace(Story story) {
        for (StoryStep step : story.steps()) {
            SavedView view = step.view();
            Set<String> keys = view.nodes().stream().map(SavedNode::key).collect(Collectors.toSet());
            assertThat(view.selection().edges()).isNotEmpty();
            assertThat(view.edges().orElseThrow()).containsAll(view.selection().edges());
            assertThat(view.edges().orElseThrow().stream().map(EdgeKey::of))
                    .allSatisfy(edge -> assertThat(keys)
                            .contains(edge.source().value(), edge.target().value()));
            assertThat(view.arrangement().places())
                    .extracting(place -> place.key())
                    .containsExactlyInAnyOrderElementsOf(keys);
        }
    }

    @ParameterizedTest
    @MethodSource("stories")
    void everyStepPinsSentencesBehindWhatStandsOut(Story story) {
        assertThat(story.steps())
                .allSatisfy(step -> assertThat(step.pinned())
                        .isNotEmpty()
                        .allSatisfy(claim -> assertThat(step.view().selection().edges())
                                .contains(BEHIND.getOrDefault(claim, "none"))));
    }

    @ParameterizedTest
    @MethodSource("stories")
    void bothLanguagesTellAllOfIt(Story story) {
        assertThat(story.steps()).hasSizeBetween(6, 8);
        assertThat(story.title().en()).isNotEmpty();
        assertThat(story.title().id()).isNotEmpty();
        assertThat(story.steps()).allSatisfy(step -> {
            assertThat(step.title().en()).isNotEmpty();
            assertThat(step.title().id()).isNotEmpty();
            assertThat(step.text().en()).isNotEmpty();
            assertThat(step.text().id()).isNotEmpty();
        });
    }

    @Test
    void thereAreTwo() {
        assertThat(SampleStories.all()).hasSize(2);
    }

    static Stream<Story> stories() {
        return SampleStories.all().values().stream();
    }

    private static void note(Claim claim) {
        String subject = claim.subject().id().value();
        String object = claim.object().id().value();
        ENTITIES.add(subject);
        ENTITIES.add(object);
        boolean turned = claim.relation().symmetric() && subject.compareTo(object) > 0;
        NodeKey source = new NodeKey(turned ? object : subject);
        NodeKey target = new NodeKey(turned ? subject : object);
        String edge = new EdgeKey(source, claim.relation().name(), target).value();
        CLAIMED.add(edge);
        BEHIND.put(claim.id(), edge);
    }
}
