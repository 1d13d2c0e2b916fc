package org.simpul.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.FocusNotifier;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.server.VaadinSession;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.simpul.explore.Arrangement;
import org.simpul.explore.Bilingual;
import org.simpul.explore.Filter;
import org.simpul.explore.KeptStory;
import org.simpul.explore.Manner;
import org.simpul.explore.Period;
import org.simpul.explore.SavedNode;
import org.simpul.explore.SavedView;
import org.simpul.explore.Selection;
import org.simpul.explore.Story;
import org.simpul.explore.StoryStep;
import org.simpul.explore.Village;
import org.simpul.explore.VillageStories;
import org.simpul.graph.Dating;
import org.simpul.graph.StoryId;
import org.simpul.graph.StoryLine;
import org.simpul.knowledge.ClaimId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

@ContextConfiguration(classes = VillageSetup.class)
@ViewPackages(classes = ExploreView.class)
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_EACH_TEST_METHOD)
class StoriesViewTests extends SpringBrowserlessTest {

    @Autowired
    private VillageStories stories;

    @Autowired
    private Village village;

    @BeforeEach
    void settle() {
        IntStream.rangeClosed(1, 40).forEach(guest -> village.edge("Ann", "VISITS", "Guest " + guest));
    }

    @Test
    void showsAStoryThatSomebodyElseHasJustBegun() {
        StoriesView page = navigate(StoriesView.class);
        roundTrip();
        assertThat(page.getElement().getTextRecursively()).doesNotContain("The mill");

        stories.add(new Story(new Bilingual("The mill", "Kincir"), List.of()), "budi");
        VaadinSession session = UI.getCurrent().getSession();
        session.getService().runPendingAccessTasks(session);

        assertThat(page.getElement().getTextRecursively()).contains("The mill", "· budi");
    }

    @Test
    void whoHasChangedNothingFollowsAtOnceAndIsToldWhoDid() {
        StoryId mill = mill();
        navigate("stories/" + mill + "/2", StoriesView.class);
        roundTrip();
        KeptStory kept = stories.find(mill).orElseThrow();

        stories.replace(kept.line(), StoryActions.story(kept).without(0), "budi");
        roundTrip();

        assertThat(text(StepList.class)).contains("At night").doesNotContain("By day");
        assertThat(find(Notification.class).all())
                .extracting(note -> note.getElement().getTextRecursively())
                .anyMatch(words -> words.contains("budi has changed “The mill” meanwhile."));
    }

    @Test
    void whoHasAStoryOpenHearsThatSomebodyElseHasChangedItAndCanSeeHow() {
        StoryId mill = mill();
        navigate("stories/" + mill + "/2", StoriesView.class);
        roundTrip();
        test(find(QuietButton.class).all().stream()
                        .filter(button -> button.getAriaLabel().orElse("").equals("Duplicate “At night”"))
                        .findFirst()
                        .orElseThrow())
                .click();
        roundTrip();
        KeptStory kept = stories.find(mill).orElseThrow();
        stories.replace(kept.line(), StoryActions.story(kept).without(0), "budi");
        roundTrip();
        assertThat(text(StepList.class)).contains("By day");
        assertThat(find(Notification.class).all())
                .extracting(note -> note.getElement().getTextRecursively())
                .anyMatch(words -> words.contains("budi has changed “The mill” meanwhile."));

        press("Take theirs");

        assertThat(text(StepList.class)).contains("At night").doesNotContain("By day");
    }

    @Test
    void whoIsWritingIsNotOverwrittenByWhatSomebodyElseSaves() {
        StoryId mill = mill();
        navigate("stories/" + mill + "/2", StoriesView.class);
        roundTrip();
        TextArea text = find(TextArea.class).single();
        ComponentUtil.fireEvent(text, new FocusNotifier.FocusEvent<>(text, true));
        KeptStory kept = stories.find(mill).orElseThrow();

        stories.replace(kept.line(), StoryActions.story(kept).without(0), "budi");
        roundTrip();

        assertThat(text(StepList.class)).contains("By day");
        test(text).setValue("Mine");
        roundTrip();
        assertThat(find(Ask.class).exists()).isTrue();
        press("Cancel");
        assertThat(isUnsaved()).isTrue();
        test(text).setValue("Mine, too");
        roundTrip();
        press("Keep mine instead");
        assertThat(StoryActions.story(stories.find(mill).orElseThrow()).steps())
                .extracting(step -> step.text().read("en"))
                .containsExactly("", "Mine, too");
        assertThat(isUnsaved()).isFalse();
    }

    private boolean isUnsaved() {
        return find(Paragraph.class).all().stream().anyMatch(seen -> seen.hasClassName("unsaved"));
    }

    @Test
    void aStepThatWasDeletedComesBackWhateverHasBeenDoneSince() {
        StoryId mill = mill();
        navigate("stories/" + mill + "/1", StoriesView.class);
        roundTrip();
        press("Delete “By day”");
        test(find(TextArea.class).single()).setValue("Dark");
        StoryId other = stories.add(new Story(new Bilingual("Another", ""), List.of(step("One", "Ann"))), "")
                .id();
        navigate("stories/" + other, StoriesView.class);
        roundTrip();
        StoryLine untouched = stories.find(other).orElseThrow().line();

        test(find(QuietButton.class).from(find(Notification.class).single()).single())
                .click();
        roundTrip();

        assertThat(StoryActions.story(stories.find(mill).orElseThrow()).steps())
                .extracting(step -> step.title().read("en") + " " + step.text().read("en"))
                .containsExactly("By day ", "At night Dark");
        assertThat(stories.find(other).orElseThrow().line()).isEqualTo(untouched);
    }

    @Test
    void aStoryThatSomebodyElseHasDeletedIsToldAndKeptAsANewOne() {
        StoryId mill = mill();
        navigate("stories/" + mill + "/1", StoriesView.class);
        roundTrip();

        stories.remove(mill);
        roundTrip();
        assertThat(find(Notification.class).all())
                .extracting(note -> note.getElement().getTextRecursively())
                .anyMatch(words -> words.contains("Somebody has deleted “The mill”."));
        test(find(TextArea.class).single()).setValue("Still here");
        roundTrip();

        assertThat(find(Notification.class).all())
                .extracting(note -> note.getElement().getTextRecursively())
                .anyMatch(words -> words.contains("yours is kept as a new one"));
        assertThat(text(StoriesView.class)).contains("The mill");
        assertThat(stories.find(mill)).isEmpty();
    }

    @Test
    void aStepShowsWhatItPinsAndTheNewestOfEachLineWhereItPinsNothing() {
        village.evidence(
                "Ann",
                "VISITS",
                "Guest 7",
                Lines.says("d3", "Ann saw Guest 7 in May.", "Ann", "Guest 7"),
                Lines.says("d2", "Ann saw Guest 7 in April.", "Ann", "Guest 7"),
                Lines.says("d1", "Ann saw Guest 7 in March.", "Ann", "Guest 7"));
        StoryStep step = step("By day", "Ann", "Guest 7");
        SavedView view = step.view();
        StoryStep selecting = step.showing(new SavedView(
                view.name(),
                view.nodes(),
                view.edges(),
                view.arrangement(),
                view.filter(),
                new Selection(List.of(), List.of("Ann\u0001VISITS\u0001Guest 7")),
                "en"));
        StoryStep pinning = selecting.pinning(Set.of(new ClaimId("claim-d1")));
        StoryStep gone = selecting.pinning(Set.of(new ClaimId("claim-d0")));
        StoryId mill = stories.add(new Story(new Bilingual("The mill", ""), List.of(selecting, pinning, gone)), "")
                .id();

        navigate("present/" + mill, PresentView.class);
        roundTrip();
        assertThat(text(StoryWords.class)).contains("in May", "in April").doesNotContain("in March");
        navigate("present/" + mill + "/2", PresentView.class);
        roundTrip();
        assertThat(text(StoryWords.class)).contains("in March").doesNotContain("in May", "in April");
        navigate("present/" + mill + "/3", PresentView.class);
        roundTrip();
        assertThat(text(StoryWords.class)).contains("in May", "in April");

        navigate("stories/" + mill + "/2", StoriesView.class);
        roundTrip();
        assertThat(text(StepEvidence.class)).contains("1 sentence is shown", "in May", "in April", "in March");
        assertThat(find(StepEvidence.class).single().getElement().getOuterHTML().split("class=\"shown\""))
                .hasSize(2);
    }

    @Test
    void aCopyIsCalledSoInBothLanguages() {
        mill();
        navigate(StoriesView.class);
        roundTrip();

        test(find(QuietButton.class).all().stream()
                        .filter(button -> button.getAriaLabel().orElse("").equals("Duplicate “The mill”"))
                        .findFirst()
                        .orElseThrow())
                .click();
        roundTrip();

        assertThat(stories.list())
                .extracting(line -> line.head().title(), line -> line.head().titleId())
                .contains(tuple("The mill (copy)", "Kincir (salinan)"));
    }

    @Test
    void aStepThatIsToldOpensOnTheCanvasFromWhereOneComesBack() {
        StoryId mill = mill();
        navigate("present/" + mill + "/2", PresentView.class);
        roundTrip();

        press("Open on the canvas");

        assertThat(text(StatusLine.class)).contains("3 of 41 shown");
        assertThat(text(StepStrip.class)).contains("Step 2 of “The mill”");
        assertThat(visible("Keep as its picture")).isEmpty();
        press("Back to the story");
        assertThat(text(StoryWords.class)).contains("2 of 2 · The mill", "At night");
    }

    @Test
    void aPictureOfATimeSaysWhich() {
        Period july = Period.ALL
                .by(Dating.PUBLISHED)
                .within(Optional.of(LocalDate.of(2024, 7, 1)), Optional.empty())
                .knownBy(Optional.of(LocalDate.of(2024, 7, 3)));
        StoryStep step = step("By day", "Ann", "Guest 7");
        SavedView view = step.view();
        StoryStep timed = step.showing(new SavedView(
                view.name(),
                view.nodes(),
                view.edges(),
                view.arrangement(),
                Filter.NONE.withPeriod(july),
                view.selection(),
                "en"));
        StoryId mill = stories.add(new Story(new Bilingual("The mill", ""), List.of(timed, step)), "")
                .id();
        navigate("present/" + mill, PresentView.class);
        roundTrip();

        assertThat(text(StoryWords.class)).contains("Shown: published since 1 Jul 2024 · as known on 3 Jul 2024");
        navigate("present/" + mill + "/2", PresentView.class);
        roundTrip();
        assertThat(text(StoryWords.class)).doesNotContain("Shown:");
        navigate("stories/" + mill + "/1", StoriesView.class);
        roundTrip();
        assertThat(text(StepForm.class)).contains("Shown: published since 1 Jul 2024 · as known on 3 Jul 2024.");
    }

    @Test
    void whereAPictureCameFromCanBeForgotten() {
        navigate("present/" + mill(), PresentView.class);
        roundTrip();

        press("Open on the canvas");
        assertThat(text(StatusLine.class)).contains("2 of 41 shown");

        press("Forget where this came from");
        assertThat(find(StepStrip.class).exists()).isFalse();
    }

    @Test
    void aStepThatIsChangedOpensOnTheCanvasFromWhereOneComesBack() {
        StoryId mill = mill();
        navigate("stories/" + mill + "/2", StoriesView.class);
        roundTrip();
        press("Open on the canvas");
        assertThat(visible("Keep as its picture")).isPresent();

        press("Back to the story");

        assertThat(find(StepForm.class).single().getElement().getTextRecursively())
                .contains("At night");
    }

    @Test
    void storiesArePresentedFromTheCanvas() {
        mill();
        stories.add(new Story(new Bilingual("Nothing yet", ""), List.of()), "");
        navigate(ExploreView.class);
        roundTrip();
        PresentMenu menu = find(PresentMenu.class).single();

        menu.open();
        roundTrip();

        assertThat(menu.getElement().getTextRecursively())
                .contains("The mill", "2 steps")
                .doesNotContain("Nothing yet");
        press("The mill");
        assertThat(text(StoryWords.class)).contains("1 of 2 · The mill", "By day");
    }

    private StoryId mill() {
        return stories.add(
                        new Story(
                                new Bilingual("The mill", "Kincir"),
                                List.of(
                                        step("By day", "Ann", "Guest 7"),
                                        step("At night", "Ann", "Guest 8", "Guest 9"))),
                        "")
                .id();
    }

    private static StoryStep step(String title, String... keys) {
        return new StoryStep(
                new Bilingual(title, ""),
                new Bilingual("", ""),
                new SavedView(
                        title,
                        Stream.of(keys).map(key -> new SavedNode(key, key)).toList(),
                        Optional.empty(),
                        new Arrangement(List.of(), List.of(), Manner.PLAIN, Optional.empty()),
                        Filter.NONE,
                        new Selection(List.of(), List.of()),
                        "en"),
                false);
    }

    private Optional<QuietButton> visible(String words) {
        return find(QuietButton.class).all().stream()
                .filter(button -> text(button).contains(words)
                        || button.getTitle().filter(words::equals).isPresent())
                .findFirst();
    }

    private void press(String words) {
        test(visible(words).orElseThrow()).click();
        roundTrip();
    }

    private <T extends Component> String text(Class<T> part) {
        return text(find(part).single());
    }

    private static String text(Component part) {
        return part.getElement().getTextRecursively();
    }
}
