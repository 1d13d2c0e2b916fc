package org.simpul;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

/** How the picture is laid out, sized, coloured and mapped, in a real browser over the sample. */
class CanvasLookIT extends BrowserWalk {

    /** Has the page count, for each question to the layout's thread, the nodes that it is to place. */
    private static final String COUNT_WHAT_IS_TO_BE_PLACED = """
            () => {
              window.toBePlaced = [];
              const post = Worker.prototype.postMessage;
              Worker.prototype.postMessage = function (question, ...rest) {
                if (question.bodies) window.toBePlaced.push(question.bodies.filter(({ fixed }) => !fixed).length);
                return post.call(this, question, ...rest);
              };
            }
            """;

    @Test
    void theSameSampleIsLaidOutTheSameTwice() {
        Map<String, Place> first = places();
        close();
        open();
        assertThat(places().keySet()).isEqualTo(first.keySet());
        assertStaysPut(first);
    }

    @Test
    void aLayoutIsChosenByKeyboardAlone() {
        Map<String, Place> byForce = places();
        tool("Layout, size and colour").focus();
        page.keyboard().press("Enter");
        assertThat(mannerItem("By force")).isFocused();
        assertThat(mannerItem("By force")).hasAttribute("aria-checked", "true");

        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        assertThat(mannerItem("Circle by type")).isFocused();
        page.keyboard().press("Enter");
        settle();

        assertThat(mannerItem("Circle by type")).hasAttribute("aria-checked", "true");
        assertThat(places()).hasSameSizeAs(byForce);
        assertThat(farthestMove(byForce)).isGreaterThan(50);
        assertThat(seriousViolations()).isEmpty();

        page.keyboard().press("Escape");
        assertThat(tool("Layout, size and colour")).isFocused();
        assertThat(complaints).isEmpty();
    }

    @Test
    void aDraggedNodeStaysThroughEveryLayout() {
        String key = key("Vladimir Putin");
        Place from = onPage(key);
        page.mouse().move(from.x, from.y);
        page.mouse().down();
        page.mouse().move(from.x + 40, from.y - 30, new Mouse.MoveOptions().setSteps(4));
        page.mouse().up();
        assertThat(node(key)).containsEntry("pinned", true);
        double before = apart(key, key("Xi Jinping"));

        choose("Layers by direction");

        assertThat(node(key)).containsEntry("pinned", true);
        assertThat(apart(key, key("Xi Jinping"))).isNotCloseTo(before, within(1.0));
    }

    @Test
    void whatIsLockedIsNotLaidOutAnew() {
        tool("Lock positions").click();
        Map<String, Place> before = places();
        tool("Layout, size and colour").click();
        assertThat(mannerItem("By time")).isDisabled();
        assertThat(tool("Arrange anew")).isDisabled();
        assertStaysPut(before);
    }

    @Test
    void besideTheOpenDrawerALayoutFillsWhatIsLeftAndTakenBackItIsSeenWhole() {
        close();
        open(ColorScheme.LIGHT, 1024);
        focusCanvas();
        page.keyboard().press("ArrowRight");
        page.keyboard().press("Enter");
        assertThat(page.locator(".inspector.open")).isVisible();
        rest();

        tool("Arrange anew").click();
        settle();
        rest();
        assertAllIsSeenBesideTheDrawer();
        assertThat(spread(Place::y)).isGreaterThan(0.8 * spread(Place::x));

        focusCanvas();
        page.keyboard().press("Control+z");
        settle();
        rest();
        assertAllIsSeenBesideTheDrawer();
        double narrow = spread(Place::x);

        page.locator(".inspector .close").click();
        page.waitForFunction("() => !document.querySelector('.inspector.open')");
        rest();
        assertThat(spread(Place::x))
                .as("the whole has the room of the drawer again")
                .isGreaterThan(1.2 * narrow);
    }

    private void assertAllIsSeenBesideTheDrawer() {
        double left = page.locator(".inspector").boundingBox().x
                - page.locator("graph-canvas").boundingBox().x;
        assertThat(places()).allSatisfy((key, place) -> assertThat(place.x()).isBetween(0.0, left));
    }

    private double spread(ToDoubleFunction<Place> side) {
        DoubleSummaryStatistics all =
                places().values().stream().mapToDouble(side).summaryStatistics();
        return all.getMax() - all.getMin();
    }

    @Test
    void anExpansionMovesNothingThatIsPlaced() {
        focusCanvas();
        page.keyboard().press("ArrowRight");
        rest();
        Map<String, Place> before = inPaper();
        page.evaluate(COUNT_WHAT_IS_TO_BE_PLACED);
        page.keyboard().press("e");
        page.waitForFunction(
                "count => document.querySelector('graph-canvas').snapshot().nodes.length > count"
                        + " || document.querySelector('graph-canvas').shadowRoot.querySelector('.menu')",
                before.size());
        Locator first = page.locator("graph-canvas .menu button").first();
        if (first.isVisible()) {
            first.click();
        }
        page.waitForFunction(
                "count => document.querySelector('graph-canvas').snapshot().nodes.length > count", before.size());
        settle();
        rest();
        Map<String, Place> after = inPaper();
        before.forEach(
                (key, place) -> assertThat(at(after, key).from(place)).as(key).isLessThan(0.5));
        assertThat(page.evaluate("window.toBePlaced"))
                .as("how many nodes each question to the layout was about")
                .isEqualTo(List.of(after.size() - before.size()));
    }

    @Test
    void sizeColourAndMapAreSwitchedInTheMenu() {
        tool("Layout, size and colour").click();
        mannerItem("PageRank here").click();
        mannerItem("Community").click();
        mannerItem("Overview map").click();
        assertThat(page.locator("graph-canvas .communities li").first()).containsText("around ");
        assertThat(page.locator("graph-canvas .minimap")).isVisible();
        assertThat(mannerItem("Community")).hasAttribute("aria-checked", "true");
        page.keyboard().press("Escape");
        picture("communities");
        page.locator("graph-canvas .communities .row").first().click();
        page.waitForFunction("() => document.querySelector('graph-canvas').snapshot().selection.nodes.length >= 3");
        assertThat(page.locator("graph-canvas .communities .mark").first()).hasText("1");
        assertThat(page.locator(".inspector.open")).isVisible();
        assertThat(seriousViolations()).isEmpty();
        assertThat(complaints).isEmpty();
    }

    @Test
    void everyLayoutIsKeptAsAPicture() {
        for (String layout :
                List.of("By force", "Around the selected node", "Circle by type", "Layers by direction", "By time")) {
            choose(layout);
            looks("layout-" + layout.toLowerCase(Locale.ROOT).replace(' ', '-'));
        }
        tool("Layout, size and colour").click();
        looks("layout-menu");
        assertThat(complaints).isEmpty();
    }

    private void choose(String layout) {
        tool("Layout, size and colour").click();
        mannerItem(layout).click();
        settle();
        page.keyboard().press("Escape");
        assertThat(page.locator("graph-canvas .manner")).hasCount(0);
    }

    private Locator tool(String name) {
        return page.locator("graph-canvas .tools")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
    }

    private Locator mannerItem(String name) {
        return page.locator("graph-canvas .manner button")
                .filter(new Locator.FilterOptions().setHasText(name))
                .first();
    }

    private Map<String, Object> node(String key) {
        return nodes().stream()
                .filter(each -> key.equals(each.get("key")))
                .findFirst()
                .orElseThrow();
    }

    private String key(String label) {
        return String.valueOf(nodeCalled(label).get("key"));
    }

    /** Where each node is on the screen. */
    private Map<String, Place> places() {
        return placesBy("({ x, y }) => ({ x, y })");
    }

    /** The same on the paper, whatever the camera has done since. */
    private Map<String, Place> inPaper() {
        return placesBy("at => document.querySelector('graph-canvas').scene.placeAt(at)");
    }

    @SuppressWarnings("unchecked")
    private Map<String, Place> placesBy(String how) {
        Map<String, List<Number>> told = (Map<String, List<Number>>) page.evaluate("""
                how => {
                  const { nodes } = document.querySelector('graph-canvas').snapshot();
                  const places = nodes.map(({ key, x, y }) => [key, eval(how)({ x, y })]);
                  return Object.fromEntries(places.map(([key, { x, y }]) => [key, [x, y]]));
                }""", how);
        Map<String, Place> places = new TreeMap<>();
        told.forEach((key, xy) ->
                places.put(key, new Place(xy.get(0).doubleValue(), xy.get(1).doubleValue())));
        return places;
    }

    private Place onPage(String key) {
        BoundingBox box = page.locator("graph-canvas").boundingBox();
        Place place = at(places(), key);
        return new Place(box.x + place.x, box.y + place.y);
    }

    private void assertStaysPut(Map<String, Place> before) {
        assertThat(farthestMove(before)).isLessThan(1);
    }

    private double farthestMove(Map<String, Place> before) {
        Map<String, Place> now = places();
        return before.entrySet().stream()
                .mapToDouble(entry -> at(now, entry.getKey()).from(entry.getValue()))
                .max()
                .orElse(0);
    }

    private double apart(String one, String other) {
        Map<String, Place> now = inPaper();
        return at(now, one).from(at(now, other));
    }

    private static Place at(Map<String, Place> places, String key) {
        return Objects.requireNonNull(places.get(key), key);
    }

    private record Place(double x, double y) {

        double from(Place other) {
            return Math.hypot(x - other.x, y - other.y);
        }
    }
}
