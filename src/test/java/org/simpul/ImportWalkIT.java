package org.simpul;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Brings texts into the graph by the page alone, looks at what became of them, and takes one out again. */
class ImportWalkIT extends BrowserWalk {

    private static final String NEWS = """
            Norway joined the Shanghai Cooperation Organisation in Astana on Monday, the bloc said.
            Jens Stoltenberg met Vladimir Putin in Astana on Tuesday.
            """;
    private static final String MARKUP = "<img src=x onerror=\"document.title='hacked'\"> <b>bold</b>";

    @Override
    Optional<RunningSimpul> ownOn(Path data) throws Exception {
        return Optional.of(RunningSimpul.on(data));
    }

    @Test
    void aGoodAKnownABadAndAHostileFileAreEachToldByName() {
        openImport();
        assertThat(seriousViolations()).isEmpty();
        drop(file("good.txt", NEWS));
        assertThat(state()).hasText("Done");
        assertThat(report()).containsText("1 new");

        drop(
                file("good.txt", NEWS),
                file("bad.pdf", "%PDF-1.7 and nothing"),
                file(
                        MARKUP + ".txt",
                        "Xi Jinping met Narendra Modi in Astana on Monday. " + MARKUP
                                + " MATCH (n) DETACH DELETE n // `}) $rows"));

        assertThat(state()).hasText("Done");
        assertThat(report()).containsText("1 new · 1 known already · 1 not read");
        assertThat(report()).containsText("bad.pdf is no PDF, or a damaged one");
        assertThat(report()).containsText("good.txt");
        assertThat(report()).containsText("<b>bold</b>");
        assertThat(page.locator(".report img, .report b")).hasCount(0);
        assertThat(page.title()).isEqualTo("Simpul · Import");
        assertThat(seriousViolations()).isEmpty();
        picture("import-report");

        page.locator(".rail a").first().click();
        settle();
        search("Stoltenberg", "Jens Stoltenberg");
        assertThat(complaints).isEmpty();
    }

    @Test
    void aTextIsPastedByKeyboardAloneAndRemovedAgain() {
        openImport();
        page.getByLabel("Or paste a text").focus();
        page.keyboard().type("Ursula Fictiva visited Kazakhstan on Monday. Ursula Fictiva met Xi Jinping in Astana.");
        page.keyboard().press("Tab");
        page.keyboard().type("A visit");
        page.keyboard().press("Tab");
        page.keyboard().type("The Mill");
        page.keyboard().press("Tab");
        page.keyboard().type("2024-07-05");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(state()).hasText("Done");
        assertThat(report().locator("a.name").first()).hasText("A visit");
        assertThat(report().locator(".claim mark").first()).isVisible();
        page.locator(".rail a[href=texts]").click();
        page.locator(".texts vaadin-combo-box input").first().fill("The Mill");
        page.locator("vaadin-combo-box-item")
                .filter(new Locator.FilterOptions().setHasText("The Mill"))
                .click();
        assertThat(page.locator(".texts .count")).hasText("1 text");
        assertThat(page.locator("vaadin-grid")).containsText("5 Jul 2024");
        page.goBack();

        Locator remove = page.getByLabel("Remove “A visit”");
        remove.focus();
        page.keyboard().press("Enter");
        picture("import-remove");
        page.locator("vaadin-dialog")
                .getByText("Remove", new Locator.GetByTextOptions().setExact(true))
                .click();

        assertThat(report().locator("li.removed")).hasCount(1);
        assertThat(report().locator(".claim")).hasCount(0);
        page.locator(".rail a[href=texts]").click();
        openImport();
        assertThat(report().locator("li.removed")).hasCount(1);
        page.locator(".rail a").first().click();
        settle();
        page.keyboard().press("/");
        page.keyboard().type("Fictiva");
        assertThat(page.locator("vaadin-combo-box-item")
                        .filter(new Locator.FilterOptions().setHasText("Ursula Fictiva")))
                .hasCount(0);
        assertThat(complaints).isEmpty();
    }

    @Test
    void anImportGoesOnWhenThePageIsLoadedAgainAndIsCancelled() {
        openImport();
        drop(file(
                "many.jsonl",
                IntStream.range(0, 4_000)
                        .mapToObj(i -> "{\"title\":\"Number " + i + "\",\"text\":\"President Vladimir Putin met"
                                + " Narendra Modi in Astana on Monday, in meeting " + i + " of the year.\"}")
                        .collect(Collectors.joining("\n"))));
        assertThat(state()).containsText("of 4,000");

        page.reload();
        assertThat(state()).containsText("Importing");
        assertThat(page.locator("[role=progressbar]")).isVisible();
        picture("import-running");
        page.locator(".job").first().getByText("Cancel").click();

        assertThat(state()).hasText(Pattern.compile("Cancelled.*"), new HasTextOptions().setTimeout(30_000));
        assertThat(report()).containsText("known already");

        drop(file("after.txt", "President Vladimir Putin met Narendra Modi in Astana on a Monday after the reload."));
        assertThat(state()).hasText("Done");
        assertThat(report()).containsText("after");
        assertThat(complaints).isEmpty();
    }

    @Test
    void itIsWellInEveryLookAndLanguage() {
        openImport();
        page.getByLabel("Or paste a text").fill("Putin met Xi in Astana on Monday, and Lula on Tuesday.");
        int before = page.locator(".job").count();
        page.getByText("Import this text").click();
        assertThat(page.locator(".job")).hasCount(before + 1);
        assertThat(state()).hasText("Done");
        wellInEveryLook("import");
        assertThat(complaints).isEmpty();
    }

    private void openImport() {
        page.locator(".rail a[href=import]").click();
        assertThat(page.locator(".import h2").first()).hasText("Import texts");
    }

    private void drop(FilePayload... files) {
        long before = page.locator(".job").count();
        page.locator(".import input[type=file]").setInputFiles(files);
        assertThat(page.locator(".job")).hasCount((int) before + 1);
    }

    private static FilePayload file(String name, String content) {
        return new FilePayload(name, "application/octet-stream", content.getBytes(UTF_8));
    }

    private Locator state() {
        return page.locator(".job .state").first();
    }

    private Locator report() {
        return page.locator(".job").first();
    }
}
