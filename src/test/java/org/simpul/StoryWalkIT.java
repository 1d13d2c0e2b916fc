package org.simpul;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Making, showing and handing on a story, as somebody who teaches does. */
class StoryWalkIT extends BrowserWalk {

    private static final String HOSTILE = "<img src=x onerror=\"document.title='taken'\">";
    private static final String HOSTILE_TEXT =
            HOSTILE + " <script>document.title='taken'</script> [click](javascript:document.title='taken') **fine**";

    @TempDir
    private Path folder;

    @Test
    void aStoryIsMadeShownAndHandedOn() throws Exception {
        addStep("First", "What *we* see");
        addStep(HOSTILE, HOSTILE_TEXT);
        page.locator(".note button").last().click();
        assertThat(steps()).hasCount(2);
        int stories = page.locator(".list li").count();

        steps().nth(1).locator("button[aria-label^='Move'][aria-label$='up']").click();
        assertThat(steps().first()).containsText("<img");
        assertThat(page.locator(".preview strong")).hasText("fine");
        assertThat(page.locator(".preview a[href^='javascript']")).hasCount(0);
        assertThat(page.locator(".preview img, .preview script")).hasCount(0);
        assertThat(seriousViolations()).isEmpty();

        page.locator(".editor .head button.main").click();
        settle();
        assertThat(page.locator(".telling h2")).hasText(HOSTILE);
        page.keyboard().press("ArrowRight");
        assertThat(page.locator(".telling h2")).hasText("First");
        assertThat(page.locator(".telling .prose em")).hasText("we");
        assertThat(page.locator(".turns .next")).isDisabled();
        page.keyboard().press("Home");
        assertThat(page.locator(".telling h2")).hasText(HOSTILE);
        page.keyboard().press("Escape");
        assertThat(steps()).hasCount(2);

        Path json = saved("File for Simpul", "story.json");
        Path html = saved("works offline", "story.html");
        page.locator("input[type=file]").setInputFiles(json);
        assertThat(page.locator(".list li")).hasCount(stories + 1);
        assertThat(steps()).hasCount(2);
        readOffline(html, 2, HOSTILE);
        assertThat(page.title()).isNotEqualTo("taken");
        assertThat(complaints).isEmpty();
    }

    @Test
    void aStepOfATimeSaysWhichWithoutANetworkToo() throws Exception {
        page.locator(".known input").fill("2024-07-10");
        page.locator(".known input").press("Tab");
        assertThat(chips()).containsText("as known on 10 Jul 2024");
        addStep("First", "So far");
        page.locator(".note button").last().click();
        assertThat(page.locator(".editor .picture")).containsText("Shown: as known on 10 Jul 2024.");

        page.locator(".editor .head button.main").click();
        settle();
        assertThat(page.locator(".telling .time")).hasText("Shown: as known on 10 Jul 2024");
        page.locator(".language").click();
        assertThat(page.locator(".telling .time")).hasText("Ditampilkan: seperti diketahui pada 10 Jul 2024");
        picture("present-time");
        page.locator(".language").click();
        assertThat(page.locator(".telling .time")).containsText("Shown");
        page.keyboard().press("Escape");

        offline(saved("works offline", "timed.html"), alone -> {
            assertThat(alone.locator(".time [data-in=en]")).hasText("Shown: as known on 10 Jul 2024");
            assertThat(alone.locator(".time [data-in=id]")).isHidden();
            alone.locator("#language").click();
            assertThat(alone.locator(".time [data-in=id]")).hasText("Ditampilkan: seperti diketahui pada 10 Jul 2024");
            assertThat(alone.locator(".time [data-in=en]")).isHidden();
            alone.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("story-time-offline.png")));
        });
        int stories = page.locator(".list li").count();
        page.locator(".list li:has(.chosen) button[aria-label^='Delete']").click();
        assertThat(page.locator(".list li")).hasCount(stories - 1);
        assertThat(complaints).isEmpty();
    }

    @Test
    void aStoryOfTheSampleIsToldInEveryLook() {
        page.navigate(simpul.page() + "/stories/growth");
        assertThat(steps()).hasCount(8);
        wellInEveryLook("stories");
        page.navigate(simpul.page() + "/present/growth/7");
        settle();
        assertThat(labels()).containsExactly("?");
        assertThat(page.locator(".telling .claim")).hasCount(0);
        looks("quiz");
        page.keyboard().press("Space");
        until("nodes.some((node) => node.label === 'NATO')");
        assertThat(page.locator(".telling .claim").first()).isVisible();
        page.locator(".language").click();
        assertThat(page.locator(".telling h2")).containsText("Kuis");
        page.keyboard().press("ArrowLeft");
        settle();
        assertThat(page.locator(".telling .place")).containsText("6 dari 8");
        wellInEveryLook("present");
        assertThat(complaints).isEmpty();
    }

    @Test
    void aStoryGoesOnByItselfUntilItIsPaused() {
        page.navigate(simpul.page() + "/present/meetings");
        settle();
        Locator seconds = page.locator(".timing input");
        seconds.fill("2");
        seconds.press("Tab");
        page.locator(".telling").click();
        page.keyboard().press("p");
        assertThat(page.locator(".telling .place")).containsText("2 of 8");
        page.keyboard().press("p");
        assertThat(page.locator(".timing button")).hasAttribute("aria-pressed", "false");
        page.reload();
        settle();
        assertThat(page.locator(".telling h2")).isVisible();
    }

    @Test
    void whatIsDeletedComesBackAndChangesAreTakenBack() {
        page.navigate(simpul.page() + "/stories/meetings");
        Locator title = page.locator(".editor .head input");
        String before = title.inputValue();
        steps().first().locator("button[aria-label^='Delete']").click();
        assertThat(steps()).hasCount(7);
        page.locator(".editor .head button").first().click();
        assertThat(steps()).hasCount(8);
        Locator line = page.locator(".list li")
                .filter(new Locator.FilterOptions().setHasText(before))
                .first();
        line.locator("button[aria-label^='Duplicate']").click();
        sign("Ann");
        assertThat(page.locator(".list")).containsText("· Ann");
        assertThat(title).hasValue(before + " (copy)");
        int stories = page.locator(".list li").count();
        page.locator(".list li:has(.chosen) button[aria-label^='Delete']").click();
        assertThat(page.locator(".list li")).hasCount(stories - 1);
        page.locator(".note button").last().click();
        assertThat(page.locator(".list li")).hasCount(stories);
    }

    @Test
    void aStepOpensOnTheCanvasFromWhereOneComesBack() {
        choose("Present", "How the SCO grew");
        assertThat(page.locator(".telling .place")).containsText("1 of 8");
        settle();
        page.keyboard().press("ArrowRight");
        assertThat(page.locator(".telling .place")).containsText("2 of 8");
        settle();
        Set<String> told = labels();
        page.getByTitle("Open on the canvas").click();
        assertThat(page.locator(".step-strip")).containsText("Step 2 of “How the SCO grew”");
        settle();
        assertThat(labels()).isEqualTo(told);
        wellInEveryLook("step");
        page.getByTitle("Undo (Ctrl+Z)").click();
        until("count > " + told.size());
        page.locator(".step-strip .back").click();
        assertThat(page.locator(".telling .place")).containsText("2 of 8");
        settle();
        assertThat(labels()).isEqualTo(told);
        assertThat(complaints).isEmpty();
    }

    @Test
    void aStepGetsAnotherPictureOnTheCanvas() {
        page.navigate(simpul.page() + "/stories/meetings/2");
        page.locator(".list li:has(.chosen) button[aria-label^='Duplicate']").click();
        sign("Ann");
        assertThat(page.locator(".editor .head input")).hasValue(Pattern.compile(".*\\(copy\\)"));
        steps().nth(1).locator(".choice").click();
        page.locator(".editor .picture button").click();
        assertThat(page.locator(".step-strip .back")).isVisible();
        settle();
        int before = nodes().size();
        assertThat(page.locator(".editor .picture")).hasCount(0);
        focusCanvas();
        page.keyboard().press("h");
        until("count < " + before);
        page.getByText("Keep as its picture").click();
        assertThat(page.locator(".note").last()).containsText("This is the picture of");
        int kept = nodes().size();
        page.locator(".step-strip .back").click();
        assertThat(page.locator(".editor .picture")).containsText("Its picture has " + kept + " node");
        assertThat(complaints).isEmpty();
    }

    @Test
    void anEmptyCanvasOffersThreeWaysOn() {
        command("clear the canvas");
        picture("empty");
        page.locator(".beginnings button").nth(1).click();
        settle();
        assertThat(chips()).containsText("2024");
        command("clear the canvas");
        page.locator(".beginnings button").nth(2).click();
        assertThat(page.locator(".telling h2")).isVisible();
        assertThat(complaints).isEmpty();
    }

    @Test
    void aFirstVisitOffersWaysToBeginBesideThePictureUntilTheyArePutAway() {
        Locator ways = page.locator(".first-steps");
        assertThat(ways).isVisible();
        wellInEveryLook("first");
        ways.getByText("Open a story").click();
        assertThat(page.locator(".telling .place")).containsText("1 of 8");
        page.navigate(simpul.page().toString());
        settle();
        page.locator(".first-steps .close").click();
        assertThat(ways).isHidden();
        page.navigate(simpul.page().toString());
        settle();
        assertThat(ways).isHidden();
        assertThat(complaints).isEmpty();
    }

    @Test
    void aStepShowsTheSentencesThatItPinsEachAWayToItsText() {
        page.navigate(simpul.page() + "/present/meetings/2");
        settle();
        assertThat(page.locator(".telling .claim .sentence"))
                .containsText(new String[] {"A day earlier, Russian President", "A day before, Xi Jinping"});
        page.locator(".telling .claim a.source").first().click();
        assertThat(page.locator(".read-text .sentence.here")).containsText("A day earlier, Russian President");

        page.navigate(simpul.page() + "/stories/meetings/2");
        page.locator(".list li:has(.chosen) button[aria-label^='Duplicate']").click();
        sign("Ann");
        assertThat(page.locator(".editor .head input")).hasValue(Pattern.compile(".*\\(copy\\)"));
        steps().nth(1).locator(".choice").click();
        assertThat(page.locator(".pins li")).hasCount(5);
        assertThat(page.locator(".pins li.shown")).hasCount(2);
        assertThat(seriousViolations()).isEmpty();
        picture("pins");
        page.locator(".pins li.shown vaadin-checkbox").last().click();
        assertThat(page.locator(".pins li.shown")).hasCount(1);
        page.locator(".pins li.shown vaadin-checkbox").click();
        assertThat(page.locator(".pins .about").first()).containsText("Nothing is ticked");
        assertThat(page.locator(".pins li.shown")).hasCount(2);
        page.locator(".pins li")
                .filter(new Locator.FilterOptions().setHasText("tiba di Beijing"))
                .locator("vaadin-checkbox")
                .click();
        assertThat(page.locator(".pins li.shown")).hasCount(1);
        page.locator(".editor .head button.main").click();
        assertThat(page.locator(".telling .place")).containsText("1 of 8");
        page.keyboard().press("ArrowRight");
        assertThat(page.locator(".telling .place")).containsText("2 of 8");
        assertThat(page.locator(".telling .claim .sentence")).hasCount(1);
        assertThat(page.locator(".telling .claim .sentence")).containsText("tiba di Beijing");
        page.keyboard().press("Escape");
        page.locator(".list li:has(.chosen) button[aria-label^='Delete']").click();
        assertThat(complaints).isEmpty();
    }

    @Test
    void aStoryIsToldOnANarrowPageAndWithoutANetworkThere() throws Exception {
        page.navigate(simpul.page() + "/stories/meetings");
        Path html = saved("works offline", "narrow.html");
        page.setViewportSize(390, 844);
        assertThat(width(page, ".editor .head vaadin-text-field")).isGreaterThan(200);
        page.navigate(simpul.page() + "/present/growth/2");
        settle();
        assertThat(width(page, "main.present")).isEqualTo(390);
        assertThat(page.locator(".turns .next")).isInViewport(new LocatorAssertions.IsInViewportOptions().setRatio(1));
        assertThat(seriousViolations()).isEmpty();
        picture("present-narrow");
        offline(html, alone -> {
            alone.setViewportSize(390, 844);
            assertThat(alone.evaluate("() => document.documentElement.scrollWidth"))
                    .isEqualTo(390);
            assertThat(alone.locator("#next")).isInViewport(new LocatorAssertions.IsInViewportOptions().setRatio(1));
            alone.keyboard().press("ArrowRight");
            assertThat(alone.locator(".step:not([hidden]) article").first()).containsText("A day earlier");
            alone.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("story-narrow-offline.png")));
        });
        assertThat(complaints).isEmpty();
    }

    private static double width(Page page, String selector) {
        return page.locator(selector).first().boundingBox().width;
    }

    private Locator steps() {
        return page.locator(".editor .steps li");
    }

    private void addStep(String title, String text) {
        choose("Views", "Add as a step");
        Locator dialog = page.locator("vaadin-dialog[opened]");
        boolean isFirst = title.equals("First");
        dialog.locator("vaadin-select").click();
        page.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions()
                                .setName(isFirst ? "New story" : "Mine")
                                .setExact(true))
                .first()
                .click();
        if (isFirst) {
            dialog.getByLabel("Title of the story").fill("Mine");
        }
        dialog.getByLabel("Title of the step").fill(title);
        dialog.locator("textarea").fill(text);
        dialog.getByText("Add the step").click();
        if (isFirst) {
            sign("Ann");
        }
        assertThat(page.locator(".note").last()).containsText("“Mine”");
    }

    private Path saved(String choice, String name) {
        Path file = folder.resolve(name);
        page.waitForDownload(() -> {
                    page.locator(".editor .export > button").click();
                    page.locator(".menu .choice")
                            .filter(new Locator.FilterOptions().setHasText(choice))
                            .click();
                })
                .saveAs(file);
        assertThat(page.getByText("Drawing picture")).hasCount(0);
        return file;
    }

    private void readOffline(Path html, int count, String title) throws Exception {
        assertThat(Files.readString(html)).doesNotContain("src=\"").doesNotContain("url(");
        offline(html, alone -> {
            assertThat(alone.locator(".step")).hasCount(count);
            assertThat(alone.locator(".step:not([hidden]) h1 [data-in=en]")).hasText(title);
            assertThat(alone.locator(".step:not([hidden]) .named[data-in=en] svg"))
                    .isVisible();
            alone.keyboard().press("ArrowRight");
            assertThat(alone.locator("#place")).hasText("2 / " + count);
            alone.locator("#language").click();
            assertThat(alone.locator("#back [data-in=id]")).isVisible();
            assertThat(alone.locator("#back [data-in=en]")).isHidden();
            alone.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("story-offline.png")));
            assertThat(alone.title()).isEqualTo("Mine");
        });
    }

    /** Opens a page with the network off; it complains of nothing. */
    private void offline(Path html, Consumer<Page> look) {
        List<String> wrong = new ArrayList<>();
        try (BrowserContext offline = context.browser().newContext(new Browser.NewContextOptions().setOffline(true))) {
            Page alone = offline.newPage();
            alone.onConsoleMessage(message -> wrong.add(message.text()));
            alone.onPageError(wrong::add);
            alone.navigate(html.toUri().toString());
            look.accept(alone);
        }
        assertThat(wrong).isEmpty();
    }
}
