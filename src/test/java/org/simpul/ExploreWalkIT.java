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
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Walks the page in a real browser, over the sample: search, expand, select an edge, read its sentence. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExploreWalkIT {

    private static final Path PICTURES = Path.of("target", "screenshots");

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
    void theStartPageShowsTheBestConnectedTwenty() {
        assertThat(nodes()).hasSize(20);
        assertThat(nodes()).extracting(node -> node.get("label")).contains("Vladimir Putin", "Xi Jinping");
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("start.png")));
        assertThat(complaints).isEmpty();
    }

    @Test
    void anEdgeIsReachedByKeyboardAlone() {
        page.keyboard().press("/");
        page.keyboard().type("Putin");
        assertThat(page.locator("vaadin-combo-box-item").first()).containsText("Vladimir Putin");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        settle();
        assertThat(inspector()).containsText("Vladimir Putin");
        walkToTheMeeting();
        assertTheMeetingIsShown();
    }

    @Test
    void aClaimSaysWhyByMouse() {
        search("Putin");
        walkToTheMeeting();
        assertTheMeetingIsShown();
        Locator why = inspector().locator(".why button").first();
        assertThat(why).hasAttribute("aria-expanded", "false");

        why.click();

        assertThat(why).hasAttribute("aria-expanded", "true");
        assertThat(trace().locator("dt").first()).hasText("Rule");
        assertThat(trace()).containsText(Pattern.compile("grammar/(en|id)/frames\\.tsv"));
        assertThat(trace()).containsText(Pattern.compile("Vladimir Putin\\s+Q7747"));
        assertThat(seriousViolations()).isEmpty();

        why.click();

        assertThat(why).hasAttribute("aria-expanded", "false");
        assertThat(trace()).hasCount(0);
        assertThat(complaints).isEmpty();
    }

    @Test
    void aClaimSaysWhyByKeyboardAndTheFocusStays() {
        search("Putin");
        walkToTheMeeting();
        assertTheMeetingIsShown();
        Locator why = inspector().locator(".why button").first();
        for (int pressed = 0; pressed < 40 && !isFocused(why); pressed++) {
            page.keyboard().press("Tab");
        }

        page.keyboard().press("Enter");
        assertThat(trace()).isVisible();
        assertThat(why).isFocused();

        page.keyboard().press("Space");
        assertThat(trace()).hasCount(0);
        assertThat(why).isFocused();
    }

    @Test
    void aMisspeltNameIsFound() {
        search("Lukasenko");
        assertThat(inspector()).containsText("Lukashenko");
    }

    @Test
    void theWordsChangeWithTheLanguageAndThePageStays() {
        search("Putin");
        page.getByText("ID", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(inspector()).containsText("bertemu");
        assertThat(page.locator("html")).hasAttribute("lang", Pattern.compile("id.*"));
    }

    @Test
    void axeFindsNoSeriousViolation() {
        search("Putin");
        assertThat(seriousViolations()).isEmpty();
    }

    @Test
    void theLookIsKeptAsPictures() {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            for (int width : List.of(1440, 1024)) {
                context.close();
                open(scheme, width, width == 1440 ? 900 : 768);
                search("Putin");
                walkToTheMeeting();
                assertTheMeetingIsShown();
                String look = width + "-" + scheme.name().toLowerCase(Locale.ROOT) + ".png";
                picture("explore-" + look);
                inspector().locator(".why button").first().click();
                assertThat(trace()).isVisible();
                picture("why-" + look);
            }
        }
    }

    private void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name)));
    }

    private List<String> seriousViolations() {
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> Set.of("serious", "critical").contains(rule.getImpact()))
                        .map(rule -> rule.getId() + " " + rule.getNodes())
                        .toList();
    }

    private Locator trace() {
        return inspector().locator(".trace");
    }

    private static boolean isFocused(Locator button) {
        return (boolean) button.evaluate("button => document.activeElement === button");
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
        assertThat(canvas()).isVisible();
        page.waitForFunction("() => document.querySelector('graph-canvas').snapshot().nodes.length > 0");
        settle();
    }

    private void search(String words) {
        page.keyboard().press("/");
        page.keyboard().type(words);
        assertThat(page.locator("vaadin-combo-box-item").first()).containsText(Pattern.compile("\\S"));
        page.keyboard().press("Enter");
        assertThat(inspector().locator("h2")).isVisible();
        settle();
    }

    private void assertTheMeetingIsShown() {
        assertThat(inspector().locator("h2")).containsText("Vladimir Putin");
        assertThat(inspector().locator("h2")).containsText("Xi Jinping");
        Locator sentence = inspector()
                .locator(".sentence")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("Putin.*Xi|Xi.*Putin")))
                .first();
        assertThat(sentence).isVisible();
        assertThat(sentence.locator("mark")).hasCount(2);
    }

    private void walkToTheMeeting() {
        focusCanvas();
        Locator spoken = canvas().locator("[role=status]");
        Pattern meeting = Pattern.compile("(Vladimir Putin meets Xi Jinping|Xi Jinping meets Vladimir Putin).*");
        for (int pressed = 0;
                pressed < 120 && !meeting.matcher(spoken.innerText()).matches();
                pressed++) {
            page.keyboard().press("]");
        }
        page.keyboard().press("Enter");
    }

    private Locator canvas() {
        return page.locator("graph-canvas");
    }

    private Locator inspector() {
        return page.locator(".inspector");
    }

    private void focusCanvas() {
        page.evaluate("() => document.querySelector('graph-canvas').shadowRoot.querySelector('.stage').focus()");
    }

    private void settle() {
        page.waitForFunction("() => document.querySelector('graph-canvas').snapshot().layout === 'still'");
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> nodes() {
        return (List<Map<String, Object>>)
                page.evaluate("() => document.querySelector('graph-canvas').snapshot().nodes");
    }
}
