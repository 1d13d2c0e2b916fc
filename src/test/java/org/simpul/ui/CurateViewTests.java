package org.simpul.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.simpul.curate.Author;
import org.simpul.explore.Village;
import org.simpul.explore.VillageCuration;
import org.simpul.graph.NodeKey;
import org.simpul.graph.Ruling;
import org.simpul.graph.UncertainClaim;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

@ContextConfiguration(classes = VillageSetup.class)
@ViewPackages(classes = ExploreView.class)
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_EACH_TEST_METHOD)
class CurateViewTests extends SpringBrowserlessTest {

    private static final Ruling APART = new Ruling.Apart(new NodeKey("Ann"), new NodeKey("Anne"));

    @Autowired
    private Village village;

    @Autowired
    private VillageCuration curation;

    @BeforeEach
    void settle() {
        village.edge("Ann", "MEETS", "Bob").edge("Anne", "VISITS", "Bob");
        curation.alike(village.find("Ann"), village.find("Anne"));
        curation.alike(village.find("Bob"), village.find("Bo"));
        curation.uncertain(new UncertainClaim(
                village.find("Ann"),
                "MEETS",
                village.find("Bob"),
                Lines.says("morning", "Ann met Bob at noon.", "Ann", "Bob")));
        navigate(CurateView.class);
        roundTrip();
    }

    @Test
    void showsPairsSideBySideWithWhatSpeaksForIt() {
        assertThat(text(find(DuplicateCard.class).all().getFirst()))
                .contains("differ by a letter or two · 1 neighbour in common", ".68")
                .contains("Ann", "Q1", "3 claims · 2 texts", "Also called: Annie", "Anne", "Merge, keep “Ann”");
    }

    @Test
    void aListThatIsAPartSaysOfHowMany() {
        assertThat(text(find(CurateView.class).single()))
                .contains("Possible duplicates (2)", "Least certain claims (1)", "History (0)");

        curation.more(1_233);
        curation.decide(APART, new Author("budi", "another page"), "", 0);
        roundTrip();

        assertThat(text(find(CurateView.class).single()))
                .contains("Possible duplicates (1)", "Least certain claims (1 of 1,234)");

        curation.more(10_000);
        curation.undo(curation.history().list().getFirst().id(), new Author("budi", "another page"), "");
        roundTrip();

        assertThat(text(find(CurateView.class).single())).contains("Least certain claims (1 of more than 10,000)");
    }

    @Test
    void saysAmongWhichOfManyEntitiesItLooked() {
        assertThat(lines()).noneMatch(line -> line.startsWith("Names that are written alike"));

        curation.entities(1_000_000);
        curation.decide(APART, new Author("budi", "another page"), "", 0);
        roundTrip();

        assertThat(lines())
                .contains(
                        "Names that are written alike were looked for among all 1,000,000 entities, and other likenesses among the 20,000 best-connected.");
        press("Least certain claims (1)");
        assertThat(lines()).noneMatch(line -> line.startsWith("Names that are written alike"));
    }

    @Test
    void mergesWithAReasonAndSaysSo() {
        find(TextField.class).single().setValue("the same woman");

        press("Merge, keep “Ann”");

        assertThat(curation.rulings()).containsExactly(new Ruling.Merge(new NodeKey("Ann"), new NodeKey("Anne")));
        assertThat(curation.history().list().getFirst().reason()).isEqualTo("the same woman");
        assertThat(find(TextField.class).single().getValue()).isEmpty();
        assertThat(find(DuplicateCard.class).all()).hasSize(1);
        assertThat(said()).anyMatch(words -> words.contains("Somebody merged “Ann” → “Anne”"));
    }

    @Test
    void whatIsDecidedIsCarriedOutThoughOneLeaves() throws Exception {
        CountDownLatch left = new CountDownLatch(1);
        CompletableFuture<Boolean> done = new CompletableFuture<>();
        curation.before(() -> {
            try {
                left.await();
            } catch (InterruptedException e) {
                done.complete(false);
                throw new CancellationException();
            }
            done.complete(true);
        });
        press("Merge, keep “Ann”");

        navigate(ExploreView.class);
        left.countDown();

        assertThat(done.get(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void aLinkToADecisionShowsItInTheHistory() {
        press("Keep apart");
        String id = curation.history().list().getFirst().id();

        UI.getCurrent().navigate(CurateView.class, QueryParameters.of(CurateView.DECISION, id));
        roundTrip();

        assertThat(find(DecisionLine.class).single().getClassNames()).contains("here");
        assertThat(find(DuplicateCard.class).all()).isEmpty();
    }

    @Test
    void theOtherOneIsKeptWhereTheyAreSwapped() {
        press("Swap which one is kept (S)");

        press("Merge, keep “Anne”");

        assertThat(curation.rulings()).containsExactly(new Ruling.Merge(new NodeKey("Anne"), new NodeKey("Ann")));
    }

    @Test
    void judgesClaims() {
        press("Least certain claims (1)");
        assertThat(text(find(UncertainCard.class).single())).contains("Ann met Bob at noon.", "meets");

        press("Reject");

        assertThat(curation.rulings()).containsExactly(new Ruling.Judge("claim-morning", false));
        assertThat(find(UncertainCard.class).exists()).isFalse();
    }

    @Test
    void theHistoryTakesADecisionBack() {
        press("Keep apart");
        press("History (1)");
        assertThat(text(find(DecisionLine.class).single())).contains("Somebody keeps “Ann” · “Anne” apart");

        press("Undo");

        assertThat(curation.history().list().getFirst().undone()).isPresent();
        assertThat(text(find(DecisionLine.class).single())).contains("Undone by somebody");
    }

    @Test
    void theHistorySaysOfWhichDecisionNotAllFollowsYet() {
        press("Keep apart");
        curation.moving(
                VillageCuration.decision(new Ruling.Merge(new NodeKey("Ann"), new NodeKey("Anne")), "budi", "", 7));
        roundTrip();
        press("History (2)");

        assertThat(find(DecisionLine.class).all())
                .extracting(CurateViewTests::text)
                .satisfiesExactly(
                        merge -> assertThat(merge).contains("budi", "Still being worked on"),
                        apart -> assertThat(apart).doesNotContain("Still being worked on"));
    }

    @Test
    void whatSomebodyElseDecidesIsSeenWithoutLosingWhatIsTyped() {
        TextField reason = find(TextField.class).single();
        reason.setValue("half a reason");
        DuplicateCard other = find(DuplicateCard.class).all().getLast();

        curation.decide(APART, new Author("budi", "another page"), "two women", 0);
        roundTrip();

        assertThat(find(DuplicateCard.class).all()).containsExactly(other);
        assertThat(reason.getValue()).isEqualTo("half a reason");
        assertThat(said()).anyMatch(words -> words.contains("budi keeps “Ann” · “Anne” apart"));
    }

    @Test
    void theSecondIsToldPlainlyWhoDecidedMeanwhile() {
        curation.meanwhile(VillageCuration.decision(APART, "budi", "", 7));

        press("Merge, keep “Ann”");

        assertThat(curation.rulings()).isEmpty();
        assertThat(said()).anyMatch(words -> words.startsWith("Not done. Meanwhile: budi keeps “Ann” · “Anne” apart"));
    }

    @Test
    void speaksIndonesianAtOnce() {
        UI.getCurrent().setLocale(Messages.INDONESIAN);
        roundTrip();

        assertThat(text(find(DuplicateCard.class).all().getFirst()))
                .contains("1 tetangga yang sama", "Gabungkan, pertahankan “Ann (id)”");
    }

    @Test
    void theSameWordsDoNotPileUp() {
        Note.say("All are there.");
        Note.say("All are there.");
        Note.say("None is there.");

        assertThat(said()).containsExactlyInAnyOrder("All are there.", "None is there.");
    }

    private List<String> said() {
        return find(Notification.class).all().stream()
                .map(CurateViewTests::text)
                .toList();
    }

    /** What can be seen. */
    private List<String> lines() {
        return find(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }

    private void press(String words) {
        test(find(QuietButton.class).all().stream()
                        .filter(button -> button.getText().equals(words)
                                || button.getTitle().filter(words::equals).isPresent())
                        .findFirst()
                        .orElseThrow())
                .click();
        roundTrip();
    }

    private static String text(Component part) {
        return part.getElement().getTextRecursively();
    }
}
