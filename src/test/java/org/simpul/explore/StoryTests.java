package org.simpul.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.simpul.explore.ReadStory.Read;
import org.simpul.explore.ReadStory.Reason;
import org.simpul.explore.ReadStory.Refused;
import org.simpul.knowledge.ClaimId;

/** A story becomes text and comes back; what is none is refused; changes to it are taken back. */
class StoryTests {

    private static final SavedView VIEW = new SavedView(
            "v",
            List.of(new SavedNode("Q1", "Ann")),
            Optional.of(List.of("Q1\u0001MEETS\u0001Q2")),
            new Arrangement(List.of(new PlacedNode("Q1", 1, 2, true)), List.of(), Manner.PLAIN, Optional.empty()),
            Filter.NONE,
            new Selection(List.of("Q1"), List.of()),
            "en");

    private static final Story STORY = new Story(
            new Bilingual("  Who <b>met</b> 習近平 😀 ", "Siapa"),
            List.of(step("A"), new StoryStep(new Bilingual("", "B"), new Bilingual("*x*\n\n- y", ""), VIEW, true)));

    @Test
    void aStoryComesBackFromItsText() {
        assertThat(StoryJson.read(StoryJson.write(STORY))).isEqualTo(new Read(STORY));
    }

    @Test
    void whatAStepPinsComesBackAndAFileOfBeforePinsNothing() {
        StoryStep pinning = step("A").pinning(ids("c2", "c1"));
        Story story = new Story(STORY.title(), List.of(pinning, step("B")));
        String text = StoryJson.write(story);

        assertThat(StoryJson.read(text)).isEqualTo(new Read(story));
        assertThat(pinning.titled(new Bilingual("C", "")).asking(true).pinned())
                .containsExactly(new ClaimId("c2"), new ClaimId("c1"));
        assertThat(StoryJson.write(STORY)).doesNotContain("evidence");
    }

    @Test
    void aStepPinsNoMoreThanItCanShow() {
        assertThatThrownBy(() -> step("A")
                        .pinning(IntStream.rangeClosed(0, StoryStep.MOST_PINNED)
                                .mapToObj(number -> new ClaimId("c" + number))
                                .collect(Collectors.toSet())))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(StoryJson.read(StoryJson.write(STORY)
                        .replaceFirst("\"quiz\"", "\"evidence\": [\"" + "x".repeat(300) + "\"], \"quiz\"")))
                .isEqualTo(new Refused(Reason.NOT_A_STORY));
    }

    private static Set<ClaimId> ids(String... claims) {
        Set<ClaimId> ids = new LinkedHashSet<>();
        for (String claim : claims) {
            ids.add(new ClaimId(claim));
        }
        return ids;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{",
                "<html>",
                "{\"format\": \"simpul-view\", \"version\": 1}",
                "{\"format\": \"simpul-story\", \"version\": 1}",
                "{\"format\": \"simpul-story\", \"version\": 1, \"title\": {\"en\": \"x\"}, \"steps\": {}}",
                "{\"format\": \"simpul-story\", \"version\": 1, \"title\": {}, \"steps\": []}",
                "{\"format\": \"simpul-story\", \"version\": 1, \"title\": {\"en\": \"x\"}, \"steps\": [{}]}",
                "{\"format\": \"simpul-story\", \"version\": 1, \"title\": {\"en\": \"a\\nb\"}, \"steps\": []}"
            })
    void whatIsNoStoryIsRefused(String text) {
        assertThat(StoryJson.read(text)).isEqualTo(new Refused(Reason.NOT_A_STORY));
    }

    @Test
    void anotherVersionIsToldApartInTheStoryAndInItsViews() {
        String text = StoryJson.write(STORY);

        assertThat(StoryJson.read(text.replace("\"version\" : 1", "\"version\" : 9")))
                .isEqualTo(new Refused(Reason.OTHER_VERSION));
        assertThat(StoryJson.read(text.replace("\"version\" : " + ViewJson.VERSION, "\"version\" : 9")))
                .isEqualTo(new Refused(Reason.OTHER_VERSION));
    }

    @Test
    void whatIsTooLargeIsNotReadAtAll() {
        assertThat(StoryJson.read(new byte[StoryJson.LIMIT + 1])).isEqualTo(new Refused(Reason.TOO_LARGE));
    }

    @Test
    void aStepWithoutATitleOrWithTooMuchTextIsNone() {
        assertThatThrownBy(() -> step(" ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> step("A").telling(new Bilingual("x".repeat(StoryStep.LONGEST_TEXT + 1), "")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Story(STORY.title(), Collections.nCopies(Story.MOST + 1, step("A"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void oneLanguageStandsInForTheOther() {
        assertThat(new Bilingual("Ann", "").read("id")).isEqualTo("Ann");
        assertThat(new Bilingual("", "Ani").read("en")).isEqualTo("Ani");
        assertThat(new Bilingual("Ann", "Ani").read("id")).isEqualTo("Ani");
        assertThat(new Bilingual("Ann", "").written("id")).isEmpty();
    }

    @Test
    void stepsMoveAndStayAll() {
        Story story = new Story(STORY.title(), List.of(step("A"), step("B"), step("C")));

        assertThat(titles(story.moving(0, 2))).containsExactly("B", "C", "A");
        assertThat(titles(story.moving(2, 0))).containsExactly("C", "A", "B");
        assertThat(story.moving(0, -1)).isEqualTo(story);
        assertThat(story.moving(2, 3)).isEqualTo(story);
        assertThat(titles(story.without(1))).containsExactly("A", "C");
    }

    @Test
    void aDraftTakesChangesBackAndMakesThemAgain() {
        StoryDraft draft = new StoryDraft(STORY);
        Story other = STORY.without(0);

        assertThat(draft.change(STORY)).isFalse();
        assertThat(draft.change(other)).isTrue();
        draft.undo();
        assertThat(draft.now()).isEqualTo(STORY);
        draft.redo();
        assertThat(draft.now()).isEqualTo(other);
        assertThat(draft.canRedo()).isFalse();
        draft.undo();
        draft.undo();
        assertThat(draft.now()).isEqualTo(STORY);
        assertThat(draft.change(STORY.moving(0, 1))).isTrue();
        assertThat(draft.canRedo()).isFalse();
    }

    private static StoryStep step(String title) {
        return new StoryStep(new Bilingual(title, ""), new Bilingual("", ""), VIEW, false);
    }

    private static List<String> titles(Story story) {
        return story.steps().stream().map(step -> step.title().en()).toList();
    }
}
