package org.simpul.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.simpul.explore.Bilingual;
import org.simpul.explore.Story;
import org.simpul.explore.Village;
import org.simpul.explore.VillageCuration;
import org.simpul.explore.VillageStories;
import org.simpul.graph.StoryId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

/** Who has no account is asked for a name once, and signs with it from then on. */
@ContextConfiguration(classes = VillageSetup.class)
@ViewPackages(classes = ExploreView.class)
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_EACH_TEST_METHOD)
class SignatureTests extends SpringBrowserlessTest {

    @Autowired
    private Village village;

    @Autowired
    private VillageCuration curation;

    @Autowired
    private VillageStories stories;

    @BeforeEach
    void settle() {
        village.edge("Ann", "MEETS", "Bob").edge("Anne", "VISITS", "Bob");
        curation.alike(village.find("Ann"), village.find("Anne"));
        curation.alike(village.find("Bob"), village.find("Bo"));
    }

    @AfterEach
    void logOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void isAskedForOnceAndKept() {
        curate(Optional.empty());

        press("Keep apart");
        assertThat(curation.history().list()).isEmpty();
        find(SignatureDialog.class).single();
        name("  Ann \u202E\n Lee ");
        press("Sign");

        assertThat(curation.history().list().getFirst().by()).isEqualTo("Ann Lee");
        press("Keep apart");
        assertThat(find(SignatureDialog.class).exists()).isFalse();
        assertThat(curation.history().list())
                .hasSize(2)
                .allMatch(decision -> decision.by().equals("Ann Lee"));
        assertThat(text(SignedAs.class)).isEqualTo("Signed: Ann Lee");
    }

    @Test
    void isNotAskedForAgainWhereNoneIsWanted() {
        curate(Optional.empty());

        press("Keep apart");
        press("Without a name");
        press("Keep apart");

        assertThat(curation.history().list())
                .hasSize(2)
                .allMatch(decision -> decision.by().isEmpty());
    }

    @Test
    void aNameOfNothingThatIsSeenIsNone() {
        curate(Optional.empty());

        press("Keep apart");
        name(" \u200B ");
        press("Sign");

        find(SignatureDialog.class).single();
        assertThat(curation.history().list()).isEmpty();
    }

    @Test
    void isWhatTheBrowserRemembersCutToSize() {
        curate(Optional.of("<img src=x onerror=alert(1)>" + "😀".repeat(200)));

        press("Keep apart");

        String by = curation.history().list().getFirst().by();
        assertThat(by).startsWith("<img src=x").hasSizeBetween(Signature.LONGEST, 2 * Signature.LONGEST);
        assertThat(by.codePointCount(0, by.length())).isEqualTo(Signature.LONGEST);
        press("History (1)");
        assertThat(text(DecisionLine.class)).contains(by);
    }

    @Test
    void isChangedInThePage() {
        curate(Optional.of("Ann"));

        press("Change the name that you sign with");
        assertThat(find(Paragraph.class).all())
                .anyMatch(words -> words.getText().contains("for all to see"));
        name("Bob");
        press("Sign");

        assertThat(text(SignedAs.class)).isEqualTo("Signed: Bob");
        press("Keep apart");
        assertThat(curation.history().list().getFirst().by()).isEqualTo("Bob");
    }

    @Test
    void standsBesideAStory() {
        StoryId id = stories.add(new Story(new Bilingual("The mill", ""), List.of()), "")
                .id();
        navigate("stories/" + id, StoriesView.class);
        Signature.of(UI.getCurrent()).recalled(Optional.of("Ann"));

        press("Duplicate “The mill”");

        assertThat(stories.list()).extracting(line -> line.head().by()).containsExactlyInAnyOrder("", "Ann");
        assertThat(text(StoriesView.class)).contains("no steps", "· Ann");
    }

    @Test
    void anAccountSignsWhateverTheBrowserRemembers() {
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken("ann", "", "USER"));
        curate(Optional.of("Somebody else"));

        press("Keep apart");

        assertThat(curation.history().list().getFirst().by()).isEqualTo("ann");
        assertThat(find(SignedAs.class).exists()).isFalse();
    }

    @Test
    void isOneLineThatTurnsNothing() {
        assertThat(Signature.cleaned("Ann")).isEqualTo("Ann");
        assertThat(Signature.cleaned("  Ann\tLee ")).isEqualTo("Ann Lee");
        assertThat(Signature.cleaned("Nur\u200Cul"))
                .as("a joiner of letters stays")
                .isEqualTo("Nur\u200Cul");
        assertThat(Signature.cleaned("a\u2028b\0c")).isEqualTo("a b c");
        assertThat(Signature.cleaned("\u202Ennif\u2066")).isEqualTo("nnif");
        assertThat(Signature.cleaned("\uD800")).isEmpty();
    }

    private void curate(Optional<String> remembered) {
        navigate(CurateView.class);
        Signature.of(UI.getCurrent()).recalled(remembered);
        roundTrip();
    }

    private void name(String words) {
        find(TextField.class)
                .from(find(SignatureDialog.class).single())
                .single()
                .setValue(words);
    }

    private void press(String words) {
        test(find(QuietButton.class).all().stream()
                        .filter(button -> button.getElement()
                                        .getTextRecursively()
                                        .equals(words)
                                || button.getTitle().filter(words::equals).isPresent())
                        .findFirst()
                        .orElseThrow())
                .click();
        roundTrip();
    }

    private <T extends Component> String text(Class<T> part) {
        return find(part).single().getElement().getTextRecursively();
    }
}
