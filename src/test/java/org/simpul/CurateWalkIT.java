package org.simpul;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Decides about what was read, on two pages at once, and takes it back. */
class CurateWalkIT extends BrowserWalk {

    private static final String HOSTILE = "<img src=x onerror=\"document.title='taken'\">";

    private static final String PLACES = "() => JSON.stringify(document.querySelector('graph-canvas').arrangement()"
            + ".places.map(({ key, x, y }) => [key, Math.round(x), Math.round(y)]))";

    @Override
    Optional<RunningSimpul> ownOn(Path data) throws Exception {
        return Optional.of(RunningSimpul.on(data));
    }

    @Test
    void twoNamesAreMergedTakenApartAndMergedAgainWhateverIsImported() {
        bring("first.txt", "Torvald Testmann met Xi Jinping in Astana on Monday. Torvald Testmann visited Kazakhstan.");
        bring("second.txt", "Torvald Testman met Narendra Modi in Astana on Tuesday.");
        rail("Curate").click();
        Locator pair = page.locator(".duplicate").filter(new Locator.FilterOptions().setHasText("Testmann"));
        assertThat(pair).containsText("differ by a letter or two");
        assertThat(seriousViolations()).isEmpty();
        picture("curate-duplicates");
        page.getByLabel("Reason (kept with the decision)").fill("one man");
        pair.getByText("Merge, keep “Torvald Testmann”").click();
        assertThat(page.locator("vaadin-dialog[opened]")).containsText("for all to see");
        assertThat(seriousViolations()).isEmpty();
        picture("curate-sign");
        sign(HOSTILE + "x".repeat(100));
        assertThat(pair).hasCount(0);

        page.locator(".choices .button").last().click();
        assertThat(page.locator(".decision").first()).containsText("because: one man");
        assertThat(page.locator(".decision").first()).containsText(HOSTILE + "x".repeat(16) + " merged");
        assertThat(page.locator(".signed")).hasText("Signed: " + HOSTILE + "x".repeat(16));
        assertThat(page.locator(".curate img")).hasCount(0);
        page.reload();
        assertThat(page.locator(".signed")).hasText("Signed: " + HOSTILE + "x".repeat(16));
        page.locator(".choices .button").last().click();
        picture("curate-history");
        page.locator(".decision .button").first().click();
        assertThat(page.locator(".decision.undone")).hasCount(1);
        assertThat(seriousViolations()).isEmpty();
        page.locator(".choices .button").first().click();
        assertThat(pair).hasCount(1);
        pair.focus();
        page.keyboard().press("m");
        assertThat(pair).hasCount(0);

        bring("third.txt", "Torvald Testman visited Belarus on Friday.");
        rail("Explore").click();
        settle();
        search("Testman", "Torvald Testmann");
        assertThat(inspector()).containsText("Also called");
        assertThat(inspector().locator(".relations .button").filter(having("visits")))
                .containsText("2");
        assertThat(inspector().locator(".relations .button").filter(having("meets")))
                .containsText("2");
        assertThat(page.title()).isNotEqualTo("taken");
        assertThat(complaints).isEmpty();
    }

    @Test
    void aRejectedClaimTakesItsLineOffAnotherPageAtOnce() {
        bring("meeting.txt", "Sigrun Onceonly met Vladimir Putin in Minsk on Monday.");
        rail("Explore").click();
        settle();
        search("Sigrun", "Sigrun Onceonly");
        Page other = context.newPage();
        other.navigate(simpul.page().toString());
        settle(other);
        other.keyboard().press("/");
        other.keyboard().type("Sigrun");
        assertThat(other.locator("vaadin-combo-box-item").first()).containsText("Sigrun");
        other.keyboard().press("Enter");
        assertThat(other.locator(".inspector h2")).containsText("Sigrun Onceonly");
        settle(other);
        Object before = other.evaluate(PLACES);

        command("table");
        page.locator(".drawer .part input").fill("Sigrun");
        edgesTable().getByText("Sigrun Onceonly").first().click();
        assertThat(inspector().locator(".claim .judging").first()).isVisible();
        assertThat(seriousViolations()).isEmpty();
        inspector().locator(".claim").first().getByText("Reject").click();
        Locator dialog = page.locator("vaadin-dialog[opened]");
        dialog.getByLabel("Reason (kept with the decision)").fill("they never met");
        picture("curate-reject");
        done(dialog);
        sign("Ann");

        assertThat(inspector()).containsText("Nothing is selected.");
        assertThat(other.locator("vaadin-notification-card.note"))
                .containsText("Ann rejected “Sigrun Onceonly – meets – Vladimir Putin”");
        assertThat(other.locator(".inspector h2")).containsText("Sigrun Onceonly");
        assertThat(other.locator(".inspector .relations .button")).hasCount(0);
        assertThat(other.evaluate(PLACES)).isEqualTo(before);
        page.locator("vaadin-notification-card.note").getByText("Undo").click();
        assertThat(other.locator(".inspector .relations .button")).hasCount(1);
        assertThat(complaints).isEmpty();
    }

    @Test
    void anEntityIsRenamedGetsAFactAndATextIsRemoved() {
        bring("rename.txt", "Torvald Rename visited Belarus on Monday.");
        rail("Explore").click();
        settle();
        search("Torvald Rename", "Torvald Rename");
        inspector().getByText("Rename …").click();
        Locator dialog = page.locator("vaadin-dialog[opened]");
        dialog.locator("input").first().fill("Torvald Renamed");
        done(dialog);
        sign("Ann");
        assertThat(inspector().locator("h2")).hasText("Torvald Renamed");
        until("nodes.some((node) => node.label === 'Torvald Renamed')");

        inspector().getByText("Add a fact …").click();
        dialog.locator("vaadin-select").click();
        page.getByRole(AriaRole.OPTION).filter(having("→ meets")).first().click();
        dialog.locator("vaadin-combo-box input").fill("Xi Jinping");
        page.locator("vaadin-combo-box-item:visible")
                .filter(having("Xi Jinping"))
                .first()
                .click();
        dialog.getByLabel("Source: words or an address").fill("https://example.org/met");
        done(dialog);
        assertThat(inspector().locator(".relations .button").filter(having("meets")))
                .containsText("1");
        picture("curate-fact");

        rail("Texts").click();
        page.locator("vaadin-grid vaadin-checkbox").nth(1).click();
        page.getByText("Remove 1 text").click();
        assertThat(dialog).containsText("1 text goes");
        assertThat(seriousViolations()).isEmpty();
        dialog.getByText("Remove", new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(page.locator("vaadin-notification-card.note").last()).containsText("1 text is removed");
        assertThat(complaints).isEmpty();
    }

    private void bring(String name, String text) {
        rail("Import").click();
        page.locator(".import input[type=file]")
                .setInputFiles(new FilePayload(name, "text/plain", text.getBytes(UTF_8)));
        assertThat(page.locator(".job").first().locator(".names")).containsText(name);
        assertThat(page.locator(".job").first().locator(".state")).hasText("Done");
    }

    private static void done(Locator dialog) {
        dialog.getByText("Done", new Locator.GetByTextOptions().setExact(true)).click();
    }

    private static Locator.FilterOptions having(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }

    private Locator rail(String word) {
        return page.locator(".rail a").filter(having(word));
    }
}
