package org.simpul;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.MouseButton;
import com.microsoft.playwright.options.Position;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

/** A walk in a real browser, over the sample where nothing else is begun with: the browser once for all walks, the program for all that leave the sample's texts alone, a page for each. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(Stage.ForAllWalks.class)
abstract class BrowserWalk {

    static final String CANVAS = "document.querySelector('graph-canvas')";

    /** More than any page has stops of the Tab key, and than any legend has rows. */
    private static final int TAB_STOPS = 90;

    private static final int LEGEND_ROWS = 20;

    private static final int LOOK_MS = 150;

    /** To look before each frame, as is usual, would have the page draw all the time. */
    private static final Page.WaitForFunctionOptions OFTEN = new Page.WaitForFunctionOptions().setPollingInterval(50);

    static final Path PICTURES = Path.of("target", "screenshots");

    /** Keeps a picture of the page on which a walk has failed. */
    @RegisterExtension
    final TestExecutionExceptionHandler failing = (walk, thrown) -> {
        picture("failed-" + walk.getRequiredTestMethod().getName());
        throw thrown;
    };

    /** What the page has complained of. */
    final List<String> complaints = new ArrayList<>();

    RunningSimpul simpul;
    BrowserContext context;
    Page page;
    private Browser browser;
    private Optional<RunningSimpul> own = Optional.empty();

    @BeforeAll
    void start(@TempDir Path data, Stage stage) throws Exception {
        browser = stage.browser();
        own = ownOn(data);
        simpul = own.isPresent() ? own.get() : stage.simpul();
    }

    /** A program that no other class walks in, with a new folder for what it keeps; none where the shared one does. */
    Optional<RunningSimpul> ownOn(Path data) throws Exception {
        return Optional.empty();
    }

    @AfterAll
    void stop() {
        own.ifPresent(RunningSimpul::close);
    }

    @BeforeEach
    void open() {
        open(ColorScheme.LIGHT, 1440);
    }

    @AfterEach
    void close() {
        context.close();
    }

    /** Opens the page anew; 1440 pixels are 900 high, fewer 768. */
    final void open(ColorScheme scheme, int width) {
        complaints.clear();
        context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, height(width))
                .setColorScheme(scheme));
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.navigate(simpul.page().toString());
        settle();
    }

    /** Keeps a picture of what the page shows now in each look: wide and narrow, light and dark. */
    void looks(String name) {
        inEveryLook(look -> picture(name + "-" + look));
    }

    /** The same, where axe finds nothing serious in any look. */
    void wellInEveryLook(String name) {
        inEveryLook(look -> {
            picture(name + "-" + look);
            Assertions.assertThat(seriousViolations()).as("%s, %s", name, look).isEmpty();
        });
    }

    /** Changes the look of the page as it stands, which costs less than to walk there again; ends as the page was opened. */
    private void inEveryLook(Consumer<String> see) {
        for (ColorScheme scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
            for (int width : List.of(1024, 1440)) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                page.setViewportSize(width, height(width));
                if (canvas().count() > 0) {
                    rest();
                }
                see.accept(width + "-" + scheme.name().toLowerCase(Locale.ROOT));
            }
        }
    }

    private static int height(int width) {
        return width == 1440 ? 900 : 768;
    }

    /** Waits until there is a picture and nothing in it moves. */
    void settle() {
        settle(page);
    }

    /** Waits until the camera, too, has come to rest: nothing moves on the page from one look to the next. */
    void rest() {
        page.evaluate("() => { window.lastLook = null; }");
        page.waitForFunction("""
                () => {
                  const { nodes } = document.querySelector('graph-canvas').snapshot();
                  const now = nodes.map(({ key, x, y }) => [key, x.toFixed(2), y.toFixed(2)]).join();
                  const same = window.lastLook === now;
                  window.lastLook = now;
                  return same;
                }""", null, new Page.WaitForFunctionOptions().setPollingInterval(LOOK_MS));
    }

    static void settle(Page page) {
        assertThat(page.locator("graph-canvas")).isVisible();
        page.waitForFunction("""
                () => {
                  const snapshot = %s?.snapshot?.();
                  return snapshot !== undefined && snapshot.nodes.length > 0 && snapshot.layout === 'still';
                }""".formatted(CANVAS), null, OFTEN);
    }

    Locator canvas() {
        return page.locator("graph-canvas");
    }

    Locator inspector() {
        return page.locator(".inspector");
    }

    void focusCanvas() {
        page.evaluate("() => " + CANVAS + ".shadowRoot.querySelector('.stage').focus()");
    }

    @SuppressWarnings("unchecked")
    List<Map<String, Object>> nodes() {
        return (List<Map<String, Object>>) page.evaluate("() => " + CANVAS + ".snapshot().nodes");
    }

    Map<String, Object> nodeCalled(String label) {
        return nodes().stream()
                .filter(node -> label.equals(node.get("label")))
                .findFirst()
                .orElseThrow(() -> new AssertionError(label + " is not on the canvas"));
    }

    /** Where a node is on the page, in CSS pixels. */
    double[] at(String label) {
        Map<String, Object> node = nodeCalled(label);
        BoundingBox box = canvas().boundingBox();
        return new double[] {box.x + number(node, "x"), box.y + number(node, "y")};
    }

    /** Presses a button on a node, as soon as the node is what lies there. */
    void click(String label, MouseButton button) {
        settle();
        Map<String, Object> node = nodeCalled(label);
        canvas().click(new Locator.ClickOptions()
                .setButton(button)
                .setPosition(new Position(number(node, "x"), number(node, "y"))));
    }

    static double number(Map<String, Object> told, String field) {
        return told.get(field) instanceof Number number ? number.doubleValue() : Double.NaN;
    }

    /** Searches the whole database for some words, of which {@code found} is the best hit, and takes it. */
    void search(String words, String found) {
        page.keyboard().press("/");
        page.keyboard().type(words);
        assertThat(page.locator("vaadin-combo-box-item").first()).containsText(found);
        page.keyboard().press("Enter");
        assertThat(inspector().locator("h2")).containsText(found);
        settle();
    }

    /** Runs a command by some letters of its name. */
    void command(String letters) {
        page.keyboard().press("Control+k");
        page.keyboard().type(letters);
        page.keyboard().press("Enter");
    }

    /** Goes on by Tab until the keyboard is on something that is called so. */
    void tabTo(String words) {
        for (int pressed = 0; pressed < TAB_STOPS && !underKeyboard().contains(words); pressed++) {
            page.keyboard().press("Tab");
        }
        Assertions.assertThat(underKeyboard()).contains(words);
    }

    private String underKeyboard() {
        return String.valueOf(page.evaluate("""
                () => {
                  let one = document.activeElement;
                  while (one?.shadowRoot?.activeElement) {
                    one = one.shadowRoot.activeElement;
                  }
                  const isControl = one?.matches('button, a, input, [role=button], [role=application]');
                  return isControl ? `${one.getAttribute('aria-label')} ${one.textContent}` : '';
                }"""));
    }

    /**
     * Hides a type by the legend, saves a view, loads it again, opens its link elsewhere and takes a file of it away, all by the
     * keyboard; the view shows the same each time.
     *
     * @return the file, of the nodes as CSV
     */
    Download keepsByKeyboard(String type, String view) {
        int all = nodes().size();
        tabTo("Graph ");
        page.keyboard().press("Tab");
        for (int pressed = 0; pressed < LEGEND_ROWS && !focusedItem().contains(type); pressed++) {
            page.keyboard().press("ArrowDown");
        }
        page.keyboard().press("h");
        page.waitForCondition(() -> nodes().size() < all);
        int seen = nodes().size();
        command("save as");
        assertThat(page.locator("vaadin-dialog[opened] input")).isFocused();
        page.keyboard().type(view);
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile(".*/view/[A-Za-z0-9]+"));
        settle();
        Map<String, Placed> before = placed();
        String link = page.url();
        page.reload();
        settle();
        Assertions.assertThat(placed()).isEqualTo(before);
        close();
        open();
        page.navigate(link);
        settle();
        Assertions.assertThat(placed()).isEqualTo(before);
        Assertions.assertThat(nodes()).hasSize(seen);
        tabTo("Export");
        page.keyboard().press("Enter");
        assertThat(page.locator(".menu:visible").last()).isVisible();
        tabTo("CSV, the nodes");
        return page.waitForDownload(() -> page.keyboard().press("Enter"));
    }

    /** Goes to the table of edges, of the two that lie in the open drawer. */
    Locator edgesTable() {
        page.locator(".drawer vaadin-tab").last().click();
        return page.locator(".drawer vaadin-grid").last();
    }

    void openMenu(String name) {
        page.locator(".menu-button button")
                .filter(new Locator.FilterOptions().setHasText(name))
                .first()
                .click();
        assertThat(page.locator(".menu:visible").last()).isVisible();
    }

    void choose(String menu, String choice) {
        openMenu(menu);
        page.locator(".menu .choice")
                .filter(new Locator.FilterOptions().setHasText(choice))
                .first()
                .click();
    }

    Download download(String menu, String choice) {
        return page.waitForDownload(() -> choose(menu, choice));
    }

    void saveView(String name) {
        choose("Views", "Save as");
        Locator field = page.locator("vaadin-dialog[opened] input");
        field.fill(name);
        field.press("Enter");
    }

    /** Answers the question for a name, which stands before the first decision in a browser. */
    void sign(String name) {
        Locator dialog = page.locator("vaadin-dialog[opened]");
        dialog.getByLabel("Your name").fill(name);
        dialog.getByText("Sign", new Locator.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator("vaadin-dialog[opened]")).hasCount(0);
    }

    /** An item of the menu on the canvas. */
    Locator item(String words) {
        return canvas().locator(".context button").filter(new Locator.FilterOptions().setHasText(words));
    }

    Locator paths() {
        return page.locator(".paths .path");
    }

    Locator chips() {
        return page.locator(".top > .chips");
    }

    Locator legendRow(String words) {
        return page.locator("graph-canvas .legend .row")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first();
    }

    String focusedItem() {
        return String.valueOf(page.evaluate("() => " + CANVAS + ".shadowRoot.activeElement?.textContent ?? ''"));
    }

    /** What the canvas has told a screen reader last. */
    String spoken() {
        return canvas().locator("[role=status]").last().innerText();
    }

    /** Waits until something is so, said of the snapshot, of the number of its nodes and of the names of those pinned. */
    void until(String condition) {
        page.waitForFunction("""
                () => {
                  const { nodes, selection, layout } = %s.snapshot();
                  const count = nodes.length;
                  const pinned = nodes.filter((node) => node.pinned).map((node) => node.label);
                  return %s;
                }""".formatted(CANVAS, condition), null, OFTEN);
    }

    Set<String> labels() {
        return nodes().stream()
                .map(node -> String.valueOf(node.get("label")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Where a node lies, in whole CSS pixels at scale 1. */
    record Placed(long x, long y, boolean pinned) {}

    /** By key where each node lies. */
    @SuppressWarnings("unchecked")
    Map<String, Placed> placed() {
        List<Map<String, Object>> places =
                (List<Map<String, Object>>) page.evaluate("() => " + CANVAS + ".arrangement().places");
        return places.stream()
                .collect(Collectors.toMap(
                        place -> String.valueOf(place.get("key")),
                        place -> new Placed(
                                Math.round(number(place, "x")),
                                Math.round(number(place, "y")),
                                Boolean.TRUE.equals(place.get("pinned")))));
    }

    static Document parsed(byte[] text) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(text));
    }

    void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
    }

    /**
     * What axe finds, when all that fades in has come: what is half there has half its contrast. A root does not tell of what
     * fades in within the shadow roots below it, so that each is asked.
     */
    List<String> seriousViolations() {
        // A panel that comes while the page is being looked at would be measured half faded in.
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        page.waitForFunction("""
                () => {
                  const moving = (root) => [
                    ...root.getAnimations(),
                    ...[...root.querySelectorAll('*')].flatMap((one) => one.shadowRoot ? moving(one.shadowRoot) : []),
                  ];
                  return moving(document).every((one) =>
                    one.playState !== 'running' || one.effect?.getComputedTiming().endTime === Infinity);
                }""");
        // In the page itself, and in full of violations alone: the same are found in a fifth of the time.
        AxeRunOptions violations = new AxeRunOptions();
        violations.setResultTypes(List.of("violations"));
        List<String> found = new AxeBuilder(page)
                .setLegacyMode(true).options(violations).analyze().getViolations().stream()
                        .filter(rule -> Set.of("serious", "critical").contains(rule.getImpact()))
                        .map(rule -> rule.getId() + " " + rule.getNodes())
                        .toList();
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.NO_PREFERENCE));
        return found;
    }
}
