package org.simpul;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Decides about what was read, on two pages at once, and takes it back. */
class CurateWalkIT extends BrowserWalk {

    private static final String ALIKE = """
            Gunvor Testmann met Xi Jinping in Astana on Monday. Gunvor Testmann visited Kazakhstan.
            """;
    private static final String OTHER = """
            Gunvor Téstmann met Narendra Modi in Astana on Tuesday.
            """;

    @Test
    void twoNamesAreMergedTakenApartAndMergedAgainWhateverIsImported() {
        bring("first.txt", ALIKE);
        bring("second.txt", OTHER);
        rail("Curate").click();
        Locator pair = page.locator(".duplicate").filter(new Locator.FilterOptions().setHasText("Testmann"));
        assertThat(pair).containsText("spelt alike");
        assertThat(seriousViolations()).isEmpty();
        picture("curate-duplicates");
        page.getByLabel("Reason (kept with the decision)").fill("one woman");
        pair.getByText("Merge, keep").click();
        assertThat(pair).hasCount(0);

        history().click();
        assertThat(page.locator(".decision").first()).containsText("because: one woman");
        page.locator(".decision .button").first().click();
        assertThat(page.locator(".decision.undone")).hasCount(1);
        page.locator(".choices .button").first().click();
        assertThat(pair).hasCount(1);
        pair.focus();
        page.keyboard().press("m");
        assertThat(pair).hasCount(0);
        assertThat(seriousViolations()).isEmpty();

        bring("third.txt", "Gunvor Téstmann visited Belarus on Friday.");
        rail("Explore").click();
        settle();
        search("Gunvor", "Gunvor T");
        assertThat(inspector()).containsText("3");
        assertThat(inspector().locator(".panel")).containsText("Also called");
        rail("Curate").click();
        assertThat(page.locator(".cards").first()).isVisible();
        assertThat(pair).hasCount(0);
        assertThat(complaints).isEmpty();
    }

    @Test
    void aRejectedClaimTakesItsLineOffAnotherPageAtOnce() {
        bring("meeting.txt", "Sigrun Onceonly met Vladimir Putin in Minsk on Monday.");
        try (Page other = context.newPage()) {
            rail("Explore").click();
            settle();
            search("Sigrun", "Sigrun Onceonly");
            Map<String, Placed> before = placed();
            other.navigate(simpul.page().toString() + "curate");
            other.locator(".choices .button").nth(1).click();
            Locator claim = other.locator(".uncertain")
                    .filter(new Locator.FilterOptions().setHasText("Sigrun Onceonly"))
                    .first();
            claim.focus();
            other.keyboard().press("r");
            assertThat(claim).hasCount(0);

            assertThat(page.locator(".note")).containsText("rejected");
            assertThat(inspector().locator("h2")).containsText("Sigrun Onceonly");
            assertThat(inspector().locator(".relations .button")).hasCount(0);
            assertThat(placed()).isEqualTo(before);
            picture("curate-heard");
            assertThat(complaints).isEmpty();
        }
    }

    @Test
    void oneNamesAnEntityAddsAFactAndRemovesItsText() {
        bring("rename.txt", "Torvald Rename visited Belarus on Monday.");
        rail("Explore").click();
        settle();
        search("Torvald", "Torvald Rename");
        inspector().getByText("Rename …").click();
        page.locator("vaadin-dialog[opened] input").first().fill("Torvald Renamed");
        page.locator("vaadin-dialog[opened]").getByText("Done").click();
        assertThat(inspector().locator("h2")).containsText("Torvald Renamed");
        assertThat(inspector()).containsText("Torvald Rename");
        until("nodes.some((node) => node.label === 'Torvald Renamed')");

        rail("Texts").click();
        page.locator(".texts .words input").fill("");
        page.locator("vaadin-grid vaadin-checkbox").nth(1).click();
        page.getByText("Remove 1 text").click();
        assertThat(page.locator("vaadin-dialog[opened]")).containsText("1 text goes");
        picture("texts-remove");
        page.locator("vaadin-dialog[opened]")
                .getByText("Remove", new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(page.locator(".note").last()).containsText("1 text is removed");
        assertThat(complaints).isEmpty();
    }

    private void bring(String name, String text) {
        rail("Import").click();
        page.locator("input[type=file]")
                .first()
                .setInputFiles(new FilePayload[] {new FilePayload(name, "text/plain", text.getBytes(UTF_8))});
        assertThat(page.locator(".job").first().locator(".names")).containsText(name);
        assertThat(page.locator(".job").first().locator(".state")).hasText("Done");
    }

    private Locator history() {
        return page.locator(".choices .button").last();
    }

    private Locator rail(String word) {
        return page.locator(".rail a").filter(new Locator.FilterOptions().setHasText(word));
    }
}
