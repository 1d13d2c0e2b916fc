package org.simpul;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.KeyboardModifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Finds and filters what is on the canvas, in a real browser over the sample: legend, panel, chips, table, palette. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FilterWalkIT {

    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final Pattern HIDDEN = Pattern.compile("hidden by filters");

    private final List<String> complaints = new ArrayList<>();
    private RunningSimpul simpul;
    private Playwright playwright;
    private Browser browser;
    private BrowserContext context;
    private Page page;

    @BeforeAll
    void start(@TempDir Path data) throws Exception {
        playwright = Playwright.create();
        browser = TestBrowser.launch(playwright);
        simpul = RunningSimpul.on(data);
    }

    @AfterAll
    void stop() {
        simpul.close();
        playwright.close();
    }

    @BeforeEach
    void open() {
        open(ColorScheme.LIGHT, 1440, 900);
    }

    @AfterEach
    void close() {
        context.close();
    }

    @Test
    void theLegendHidesATypeAndUndoShowsItAgain() {
        int all = nodes();

        legendRow("Country").click(new Locator.ClickOptions().setModifiers(List.of(KeyboardModifier.SHIFT)));

        assertThat(chips()).containsText("without country");
        assertThat(page.locator(".status")).containsText(HIDDEN);
        page.waitForCondition(() -> nodes() < all);
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("filter-legend.png")));

        focusCanvas();
        page.keyboard().press("Control+z");
        page.waitForCondition(() -> nodes() == all);
        assertThat(chips().locator(".chip")).hasCount(0);
        assertThat(complaints).isEmpty();
    }

    @Test
    void theLegendIsWalkedByKeyboardAlone() {
        legendRow("Person").focus();
        page.keyboard().press("Enter");
        page.waitForCondition(() -> selected() > 1);
        int people = selected();

        page.keyboard().press("ArrowDown");
        page.keyboard().press("h");

        assertThat(chips().locator(".chip")).hasCount(1);
        page.keyboard().press("ArrowUp");
        page.keyboard().press("ArrowRight");
        page.keyboard().press("Enter");
        assertThat(chips().locator(".chip")).hasCount(2);
        page.waitForCondition(() -> selected() < people);
        chips().getByText("Clear all filters").click();
        assertThat(chips().locator(".chip")).hasCount(0);
    }

    @Test
    void thePanelShowsOneRelationAlone() {
        command("filter the canvas");
        Locator meets = page.locator(".filters .kind")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^meets")));
        assertThat(meets).isVisible();
        assertNothingSerious();

        meets.locator("button").focus();
        page.keyboard().press("Enter");

        assertThat(chips()).containsText("only meets");
        page.waitForCondition(() -> (boolean) page.evaluate("""
                () => document.querySelector('graph-canvas').snapshot().edges.every((edge) => edge.type === 'MEETS')"""));
        page.keyboard().press("Escape");
        assertThat(page.locator(".filters")).isHidden();
        chips().locator(".chip").click();
        assertThat(page.locator(".status")).not().containsText(HIDDEN);
        assertThat(complaints).isEmpty();
    }

    @Test
    void keysAndCommandsAreListedAndNothingInThemIsSerious() {
        page.keyboard().press("?");
        Locator help = page.locator("command-palette .help");
        assertThat(help).containsText("Walk to a neighbour");
        assertNothingSerious();
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("keys.png")));
        page.keyboard().press("Escape");
        assertThat(help).isHidden();

        page.keyboard().press("Control+k");
        assertThat(page.locator("command-palette [role=option]").first()).isVisible();
        assertNothingSerious();
        page.keyboard().type("bahasa");
        page.keyboard().press("Enter");
        assertThat(page.locator(".status")).containsText("ditampilkan");

        page.keyboard().press("?");
        assertThat(help).containsText("Berpindah ke tetangga");
    }

    @Test
    void findsOnTheCanvasAloneAndStepsThroughTheHits() {
        focusCanvas();
        page.keyboard().press("Control+f");
        Locator count = page.locator(".find .count");
        page.keyboard().type("in");
        assertThat(count).hasText(Pattern.compile("1 of \\d+"));
        page.keyboard().press("Enter");
        assertThat(count).hasText(Pattern.compile("2 of \\d+"));
        page.keyboard().press("Shift+Enter");
        assertThat(count).hasText(Pattern.compile("1 of \\d+"));
        assertNothingSerious();

        page.keyboard().press("Alt+Enter");
        page.waitForCondition(() -> selected() > 1);

        page.keyboard().press("Escape");
        assertThat(page.locator(".find")).isHidden();
        page.keyboard().press("/");
        page.keyboard().type("Putin");
        assertThat(page.locator("vaadin-combo-box-item").first()).containsText("Vladimir Putin");
    }

    @Test
    void tableAndCanvasSelectForOneAnother() {
        page.locator(".status .button").getByText("Table").click();
        Locator drawer = page.locator(".drawer");
        assertThat(drawer).isVisible();

        legendRow("Organization").click();
        page.waitForCondition(() -> selected() > 1);
        int several = selected();
        page.waitForCondition(() ->
                ((Number) page.evaluate("() => document.querySelector('.drawer vaadin-grid').selectedItems.length"))
                                .intValue()
                        == several);

        drawer.locator("vaadin-grid").first().getByText("Vladimir Putin").click();
        page.waitForCondition(() -> selected() == 1);
        assertThat(page.locator(".inspector h2")).containsText("Vladimir Putin");

        drawer.locator(".part input").fill("xi jin");
        assertThat(drawer.locator("vaadin-grid").first().getByText("Xi Jinping"))
                .isVisible();
        assertThat(drawer.locator("vaadin-grid").first().getByText("Vladimir Putin"))
                .isHidden();
        drawer.locator(".part input").fill("");

        legendRow("Country").press("h");
        assertThat(drawer.locator("h3").first()).containsText("hidden");
        assertNothingSerious();
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("filter-table.png")));
        assertThat(complaints).isEmpty();
    }

    @Test
    void keysFoldTheLegendAndTheTimeStripWhereverOneIs() {
        page.locator(".status .button").getByText("Table").focus();
        page.keyboard().press("t");
        assertThat(page.locator(".when")).isHidden();
        page.keyboard().press("l");
        assertThat(page.locator("graph-canvas .legend.folded")).isVisible();
        page.keyboard().press("l");
        assertThat(legendRow("Person")).isVisible();
    }

    @Test
    void hidesAllButWhatIsSelectedAndClears() {
        int all = nodes();
        legendRow("Person").click();
        page.waitForCondition(() -> selected() > 1);
        int people = selected();
        focusCanvas();

        page.keyboard().press("Shift+H");
        page.waitForCondition(() -> nodes() == people);
        command("clear the canvas");
        page.waitForCondition(() -> nodes() == 0);

        focusCanvas();
        page.keyboard().press("Control+z");
        page.keyboard().press("Control+z");
        page.waitForCondition(() -> nodes() == all);
    }

    @Test
    void itIsWellInTheDarkOnASmallScreen() {
        context.close();
        open(ColorScheme.DARK, 1024, 768);
        legendRow("Country").press("h");
        assertThat(chips().locator(".chip")).isVisible();
        command("filter the canvas");
        assertThat(page.locator(".filters .kind").first()).isVisible();
        assertNothingSerious();
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("filter-dark.png")));
    }

    private void command(String letters) {
        page.keyboard().press("Control+k");
        page.keyboard().type(letters);
        page.keyboard().press("Enter");
    }

    private Locator legendRow(String words) {
        return page.locator("graph-canvas .legend .row").getByText(words);
    }

    private Locator chips() {
        return page.locator(".chips");
    }

    private void assertNothingSerious() {
        assertThat(new AxeBuilder(page)
                        .analyze().getViolations().stream()
                                .filter(rule -> Set.of("serious", "critical").contains(rule.getImpact()))
                                .map(rule -> rule.getId() + " " + rule.getNodes())
                                .toList())
                .isEmpty();
    }

    private void focusCanvas() {
        page.evaluate("() => document.querySelector('graph-canvas').shadowRoot.querySelector('.stage').focus()");
    }

    private int nodes() {
        return number("nodes.length");
    }

    private int selected() {
        return number("selection.nodes.length");
    }

    private int number(String what) {
        return ((Number) page.evaluate("() => document.querySelector('graph-canvas').snapshot()." + what)).intValue();
    }

    private void open(ColorScheme scheme, int width, int height) {
        complaints.clear();
        context = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(width, height).setColorScheme(scheme));
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.navigate(simpul.page().toString());
        page.waitForFunction("() => document.querySelector('graph-canvas')?.snapshot?.().nodes.length > 0");
        page.waitForFunction("() => document.querySelector('graph-canvas').snapshot().layout === 'still'");
    }
}
