package org.simpul.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.simpul.explore.Arrangement;
import org.simpul.explore.Filter;
import org.simpul.explore.Manner;
import org.simpul.explore.SavedNode;
import org.simpul.explore.SavedView;
import org.simpul.explore.Selection;
import org.simpul.explore.ViewJson;
import org.simpul.explore.Village;
import org.simpul.explore.VillageViews;
import org.simpul.graph.Asked;
import org.simpul.graph.Fault;
import org.simpul.graph.GraphUnavailableException;
import org.simpul.graph.ViewId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

/** A link to a saved view leads to its picture, or to a word why not. */
@ContextConfiguration(classes = VillageSetup.class)
@ViewPackages(classes = ExploreView.class)
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_EACH_TEST_METHOD)
class ViewLinkTests extends SpringBrowserlessTest {

    @Autowired
    private Village village;

    @Autowired
    private VillageViews views;

    @Autowired
    private DatabaseWatch watch;

    @BeforeEach
    void settle() {
        IntStream.rangeClosed(1, 40).forEach(guest -> village.edge("Ann", "VISITS", "Guest " + guest));
    }

    @Test
    void showsTheViewAndNothingElse() {
        go(saved("Two of them", "Ann", "Guest 7"));

        assertThat(text(StatusLine.class)).contains("2 of 41 shown");
        assertThat(find(ExploreView.class).single().getPageTitle()).isEqualTo("Simpul · Two of them");
        assertThat(find(Note.class).exists()).isFalse();
    }

    @Test
    void namesWhatHasGone() {
        ViewId view = saved("Two of them", "Ann", "Guest 7");
        village.leaves("Guest 7");

        go(view);

        assertThat(text(StatusLine.class)).contains("1 of 40 shown");
        assertThat(text(Note.class)).contains("1 node of this view is no longer in the database: Guest 7");
    }

    @Test
    void saysThatThereIsNoSuchViewAndShowsTheFirstPicture() {
        go(new ViewId("none"));

        assertThat(text(Note.class)).contains("There is no such view any more.");
        assertThat(text(StatusLine.class)).contains("20 of 41 shown");
    }

    @Test
    void saysThatAnotherVersionSavedIt() {
        go(views.strange("Future", "{\"format\": \"simpul-view\", \"version\": 9}")
                .id());

        assertThat(text(Note.class)).contains("Another version of Simpul");
        assertThat(text(StatusLine.class)).contains("20 of 41 shown");
    }

    @Test
    void waitsForADatabaseThatDoesNotAnswerYet() {
        ViewId view = saved("Two of them", "Ann", "Guest 7");
        watch.lost(new GraphUnavailableException(
                Fault.UNREACHABLE, "The village is asleep.", new IllegalStateException()));
        go(view);
        assertThat(text(MainLayout.class)).contains("The village is asleep.");

        watch.look();
        roundTrip();

        assertThat(text(StatusLine.class)).contains("2 of 41 shown");
    }

    @Test
    void aRemovedViewComesBack() {
        saved("Two of them", "Ann", "Guest 7");
        go(new ViewId("v1"));
        ViewActions actions = actions();

        actions.remove(views.list().getFirst());

        assertThat(views.list()).isEmpty();
        assertThat(text(Note.class)).contains("“Two of them” is deleted.");
        press(button -> button.getText().equals("Undo"));
        assertThat(views.list()).hasSize(1);
    }

    @Test
    void aNameThatIsNoneIsRefusedWithAReason() {
        navigate(ExploreView.class);
        roundTrip();

        actions().saveAs();
        TextField name = find(Ask.class)
                .single()
                .getChildren()
                .filter(TextField.class::isInstance)
                .map(TextField.class::cast)
                .findFirst()
                .orElseThrow();
        name.setValue(" ");
        press(button -> button.getText().equals("Done"));

        assertThat(name.isInvalid()).isTrue();
        assertThat(name.getErrorMessage()).isEqualTo("Write one line of 1 to 120 characters.");
        assertThat(name.getMaxLength()).isEqualTo(120);
        assertThat(views.list()).isEmpty();
    }

    @Test
    void aFileThatIsNoViewIsToldApart() {
        navigate(ExploreView.class);
        roundTrip();

        actions().openFile(new FileChooser.Chosen("<html>", false));
        actions().openFile(new FileChooser.Chosen("", true));

        assertThat(find(Note.class).all().stream().map(note -> note.getElement().getTextRecursively()))
                .containsExactlyInAnyOrder(
                        "This is no view that Simpul has saved.", "This file is larger than a view can be.");
        assertThat(text(StatusLine.class)).contains("20 of 41 shown");
    }

    @Test
    void aFileIsShown() {
        navigate(ExploreView.class);
        roundTrip();

        actions().openFile(new FileChooser.Chosen(ViewJson.write(view("x", "Ann", "Guest 9")), false));

        assertThat(text(StatusLine.class)).contains("2 of 41 shown");
    }

    @Test
    void showsTheCypherThatRan() {
        village.asked(new Asked(
                "read/node", "One node.", "Satu simpul.", "MATCH (n {id: $key}) RETURN n", Map.of("key", "A'nn"), 41));
        navigate(ExploreView.class);
        roundTrip();

        press(button -> button.getText().equals("Cypher"));

        assertThat(text(CypherDrawer.class))
                .contains("node", "41 ms", "// One node.", ":param key => 'A\\'nn';", "MATCH (n {id: $key}) RETURN n;");
    }

    private ViewActions actions() {
        return find(ExploreView.class).single().views();
    }

    private ViewId saved(String name, String... keys) {
        return views.strange(name, ViewJson.write(view(name, keys))).id();
    }

    private static SavedView view(String name, String... keys) {
        return new SavedView(
                name,
                Stream.of(keys).map(key -> new SavedNode(key, key)).toList(),
                Optional.empty(),
                new Arrangement(List.of(), List.of(), Manner.PLAIN, Optional.empty()),
                Filter.NONE,
                new Selection(List.of(), List.of()),
                "en");
    }

    private void go(ViewId view) {
        navigate("view/" + view, ExploreView.class);
        roundTrip();
    }

    private void press(Predicate<QuietButton> wanted) {
        test(find(QuietButton.class).all().stream().filter(wanted).findFirst().orElseThrow())
                .click();
        roundTrip();
    }

    private <T extends Component> String text(Class<T> part) {
        return find(part).single().getElement().getTextRecursively();
    }
}
