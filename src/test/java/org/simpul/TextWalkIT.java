package org.simpul;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Walks from a line to what the papers print and back, in a real browser, over the sample: reader, texts, conflicts. */
class TextWalkIT extends BrowserWalk {

    private static final Pattern TEXT = Pattern.compile(".*/text/.*sentence=\\d+");

    @Test
    void oneReadsTheTextBehindALineAndFindsTheCanvasAsItWas() {
        search("Belarus", "Belarus");
        focusCanvas();
        page.keyboard().press("e");
        settle();
        selectALine();
        Map<String, Placed> before = placed();
        String heading = inspector().locator("h2").textContent();
        String sentence = inspector().locator(".claim .sentence").first().textContent();

        inspector().locator(".claim a.source").first().click();
        assertThat(page).hasURL(TEXT);
        assertThat(page.locator(".read-text .sentence.here")).hasText(sentence);
        assertThat(page.locator(".read-text .sentence.here .mention").first()).isVisible();
        page.reload();
        assertThat(page.locator(".read-text .sentence.here")).hasText(sentence);
        page.locator(".reader .language").click();
        assertThat(page.locator(".claims h3")).containsText("klaim");
        page.locator(".reader .language").click();
        assertThat(page.locator(".claims h3")).containsText("claim");
        page.locator(".reader .looks .button").last().click();
        assertThat(page.locator("html")).hasAttribute("theme", "dark");

        rail("Explore").click();
        settle();
        assertThat(inspector().locator("h2")).hasText(heading);
        assertThat(placed()).isEqualTo(before);
        page.getByTitle("Undo (Ctrl+Z)").click();
        until("count < " + before.size());
        page.reload();
        settle();
        assertThat(page.getByTitle("Redo (Ctrl+Y)")).isEnabled();
        assertThat(complaints).isEmpty();
    }

    @Test
    void aPageThatIsLoadedAgainElsewhereStillLeadsToTheCanvas() {
        rail("Texts").click();
        page.locator("vaadin-grid .title").first().click();
        assertThat(page.locator(".read-text .mention").first()).isVisible();
        page.reload();
        rail("Explore").click();
        settle();
        command("table");
        assertThat(page.locator(".drawer vaadin-grid").first()).isVisible();
        page.locator(".drawer .close").click();
        rail("Texts").click();
        assertThat(page.locator("vaadin-grid .title").first()).isVisible();
        rail("Explore").click();
        settle();
        rail("Texts").click();
        assertThat(page.locator("vaadin-grid .title").first()).isVisible();
        page.locator(".texts .words input").fill("astana summit");
        assertThat(page.locator(".hit-line").first()).isVisible();
        rail("Query").click();
        assertThat(page.locator(".query .start")).isVisible();
        rail("Texts").click();
        assertThat(page.locator(".hit-line").first()).isVisible();
        rail("Curate").click();
        assertThat(page.locator(".curate .choices")).isVisible();
        page.reload();
        rail("Query").click();
        assertThat(page.locator(".query .start")).isVisible();
        rail("Texts").click();
        assertThat(page.locator(".hit-line").first()).isVisible();
        rail("Explore").click();
        settle();
        assertThat(complaints).isEmpty();
    }

    @Test
    void theTableOpensAgainAfterAPageWasLoadedAgainElsewhere() {
        command("table");
        assertThat(page.locator(".drawer vaadin-grid").first()).isVisible();
        page.locator(".drawer .close").click();
        rail("Texts").click();
        assertThat(page.locator("vaadin-grid .title").first()).isVisible();
        page.reload();
        assertThat(page.locator("vaadin-grid .title").first()).isVisible();
        rail("Explore").click();
        settle();
        command("table");
        assertThat(page.locator(".drawer vaadin-grid").first()).isVisible();
        assertThat(edgesTable().getByText("leads").first()).isVisible();
        page.locator(".drawer .close").click();
        page.reload();
        settle();
        command("table");
        assertThat(edgesTable().getByText("leads").first()).isVisible();
        rail("Texts").click();
        page.locator("vaadin-grid vaadin-grid-sorter")
                .filter(new Locator.FilterOptions().setHasText("Disputed"))
                .click();
        page.locator("vaadin-grid vaadin-grid-sorter[direction='asc']").click();
        assertThat(page.locator("vaadin-grid vaadin-grid-sorter[direction='desc']"))
                .hasText("Disputed");
        assertThat(complaints).isEmpty();
    }

    @Test
    void mentionsAndClaimsLeadToTheCanvas() {
        rail("Texts").click();
        page.locator("vaadin-grid .title").first().click();
        assertThat(page.locator(".read-text .mention").first()).isVisible();
        page.locator(".read-text .number").first().click();
        assertThat(page.locator(".claims li.here")).isVisible();
        page.locator(".claims .about .button").last().click();
        assertThat(page.locator(".read-text .sentence.here")).isVisible();
        assertThat(seriousViolations()).isEmpty();

        page.locator(".claims .edge").first().click();
        settle();
        assertThat(inspector().locator(".claim").first()).isVisible();
        page.goBack();
        Locator mention = page.locator(".read-text .mention").first();
        String title = mention.getAttribute("title");
        mention.click();
        settle();
        assertThat(inspector().locator("h2")).hasText(title.replaceAll(" · .*", ""));
        assertThat(page).hasURL(Pattern.compile(".*:\\d+/?"));
        assertThat(complaints).isEmpty();
    }

    @Test
    void theTextsThatNameAnEntityAreListedAndLeadBackToIt() {
        search("modi", "Narendra Modi");
        inspector().locator(".all-texts").click();
        assertThat(page).hasURL(Pattern.compile(".*/texts\\?entity=.+"));
        assertThat(page.locator(".naming a")).hasText("Narendra Modi");
        assertThat(page.locator("vaadin-grid .title").first()).isVisible();
        String some = page.locator(".texts .count").textContent();
        page.reload();
        assertThat(page.locator(".texts .count")).hasText(some);
        assertThat(seriousViolations()).isEmpty();

        page.locator(".naming a").click();
        settle();
        assertThat(inspector().locator("h2")).hasText("Narendra Modi");
        page.goBack();
        page.locator(".naming .button").click();
        assertThat(page.locator(".naming")).isHidden();
        assertThat(page.locator(".texts .count")).not().hasText(some);
        assertThat(complaints).isEmpty();
    }

    @Test
    void titlesAreFoundAndMarked() {
        rail("Texts").click();
        String title = page.locator("vaadin-grid .title").first().textContent();
        page.locator(".texts .words input").fill('"' + title + '"');
        assertThat(page.locator(".hit-line.by-title mark").first()).isVisible();
        assertThat(page.locator(".texts .count")).containsText("by title or publisher");
        page.locator(".hit-line.by-title a").first().click();
        assertThat(page.locator(".reader h1, .reader h2").first()).hasText(title);
        assertThat(complaints).isEmpty();
    }

    @Test
    void sentencesAreFoundByKeyboardAlone() {
        rail("Texts").focus();
        page.keyboard().press("Enter");
        page.locator(".texts .words input").focus();
        page.keyboard().type("astana summit");
        assertThat(page.locator(".hit-line mark").first())
                .hasText(Pattern.compile("astana|summit", Pattern.CASE_INSENSITIVE));
        assertThat(seriousViolations()).isEmpty();
        for (int tab = 0; tab < 40 && !isOnAHit(); tab++) {
            page.keyboard().press("Tab");
        }
        page.keyboard().press("Enter");
        assertThat(page.locator(".read-text .sentence.here")).containsText("Astana");

        page.goBack();
        assertThat(page.locator(".texts .words input")).hasValue("astana summit");
        assertThat(page.locator(".hit-line").first()).isVisible();
        assertThat(complaints).isEmpty();
    }

    @Test
    void theYearOfAFoundingThatIsDisputedOpensOnTheCanvas() {
        rail("Conflicts").click();
        Locator founding =
                page.locator(".conflicts article").filter(new Locator.FilterOptions().setHasText("2002 / 2001"));
        assertThat(founding.locator(".side")).hasCount(2);
        wellInEveryLook("conflicts");
        founding.locator("h2 .edge").click();
        settle();
        assertThat(inspector().locator(".conflict.values")).containsText("2001");
        looks("founding");
        inspector().locator(".values a.source").first().click();
        assertThat(page.locator(".read-text .sentence.here")).containsText("2001");
        looks("reader");
        rail("Texts").click();
        assertThat(page.locator("vaadin-grid .title").first()).isVisible();
        looks("texts");
        assertThat(complaints).isEmpty();
    }

    private void selectALine() {
        command("table");
        edgesTable().getByText("leads").first().click();
        assertThat(inspector().locator(".claim").first()).isVisible();
    }

    private boolean isOnAHit() {
        return Boolean.TRUE.equals(
                page.evaluate("() => document.activeElement?.matches('.hit-line:not(.by-title) a') ?? false"));
    }

    private Locator rail(String word) {
        return page.locator(".rail a").filter(new Locator.FilterOptions().setHasText(word));
    }
}
