package org.simpul;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Walks the page in a real browser, over the sample: search, expand, select an edge, read its sentence. */
class ExploreWalkIT extends BrowserWalk {

    @Test
    void theStartPageShowsTheBestConnectedTwenty() {
        assertThat(nodes()).hasSize(20);
        assertThat(nodes()).extracting(node -> node.get("label")).contains("Vladimir Putin", "Xi Jinping");
        picture("start");
        assertThat(complaints).isEmpty();
    }

    @Test
    void anEdgeFoundByMouseShowsItsSentence() {
        search("Putin", "Vladimir Putin");
        doubleClick("Vladimir Putin");
        settle();
        clickEdge("Vladimir Putin", "Xi Jinping", "MEETS");
        assertTheMeetingIsShown();
        picture("walk");
        assertThat(complaints).isEmpty();
    }

    @Test
    void whatAnExpansionBringsHasRoomBesideTheDrawer() {
        close();
        open(ColorScheme.LIGHT, 1024);
        doubleClick("Vladimir Putin");
        assertThat(inspector()).containsText("Vladimir Putin");
        until("count > 30");
        rest();

        Object crowded = page.evaluate("""
                () => {
                  const canvas = document.querySelector('graph-canvas');
                  const { left, top } = canvas.getBoundingClientRect();
                  const over = [...canvas.shadowRoot.querySelectorAll('.legend, .tools'), document.querySelector('.inspector')]
                    .map((element) => element.getBoundingClientRect());
                  const { nodes } = canvas.snapshot();
                  return nodes
                    .filter((node, at) =>
                      nodes.slice(at + 1).some((other) => Math.hypot(node.x - other.x, node.y - other.y) < 24) ||
                      over.some((box) =>
                        node.x + left > box.left && node.x + left < box.right && node.y + top > box.top && node.y + top < box.bottom))
                    .map(({ label }) => label);
                }""");
        assertThat(crowded).isEqualTo(List.of());
        picture("expanded-1024");
        assertThat(complaints).isEmpty();
    }

    @Test
    void anEdgeIsReachedByKeyboardAlone() {
        page.keyboard().press("/");
        page.keyboard().type("Putin");
        assertThat(page.locator("vaadin-combo-box-item").first()).containsText("Vladimir Putin");
        assertThat(page.locator("vaadin-combo-box-item").first()).containsText("Person");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        settle();
        assertThat(inspector()).containsText("Vladimir Putin");
        walkToTheMeeting();
        assertTheMeetingIsShown();
    }

    @Test
    void aClaimSaysWhyByMouse() {
        search("Putin", "Vladimir Putin");
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
        search("Putin", "Vladimir Putin");
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
        search("Lukasenko", "Lukashenko");
        assertThat(inspector()).containsText("Lukashenko");
    }

    @Test
    void theWordsChangeWithTheLanguageAndThePageStays() {
        search("Putin", "Vladimir Putin");
        page.getByText("ID", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(inspector()).containsText("bertemu");
        assertThat(page.locator("html")).hasAttribute("lang", Pattern.compile("id.*"));
    }

    @Test
    void axeFindsNoSeriousViolation() {
        search("Putin", "Vladimir Putin");
        assertThat(seriousViolations()).isEmpty();
    }

    @Test
    void theLookIsKeptAsPictures() {
        search("Putin", "Vladimir Putin");
        walkToTheMeeting();
        assertTheMeetingIsShown();
        looks("explore");
        inspector().locator(".why button").first().click();
        assertThat(trace()).isVisible();
        looks("why");
    }

    private Locator trace() {
        return inspector().locator(".trace");
    }

    private static boolean isFocused(Locator button) {
        return (boolean) button.evaluate("button => document.activeElement === button");
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

    private String selectedEdges() {
        return String.valueOf(page.evaluate("""
                () => {
                  const { nodes, edges, selection } = %s.snapshot();
                  const label = (key) => nodes.find((node) => node.key === key)?.label;
                  return edges.filter((edge) => selection.edges.includes(edge.key))
                    .flatMap((edge) => [`${edge.type}:${label(edge.source)}`, `${edge.type}:${label(edge.target)}`]).join();
                }""".formatted(CANVAS)));
    }

    private void doubleClick(String label) {
        double[] at = at(label);
        page.mouse().dblclick(at[0], at[1]);
        Locator menu = canvas().locator(".menu button").first();
        settle();
        if (menu.isVisible()) {
            menu.click();
        }
    }

    /** Feels for the line between two nodes, across it, as a hand would, and clicks where its name comes up. */
    private void clickEdge(String from, String to, String relation) {
        for (double along : new double[] {0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8}) {
            for (int off = 0; off <= 60; off = off > 0 ? -off : 2 - off) {
                if (pointAt(from, to, along, off).contains(relation) && clickSelects(relation, from, to)) {
                    return;
                }
            }
        }
        throw new AssertionError("No line " + relation + " between " + from + " and " + to);
    }

    /** What the page says of what lies part of the way from one node to another, and a little to the side. */
    private List<String> pointAt(String from, String to, double along, int off) {
        double[] a = at(from);
        double[] b = at(to);
        double length = Math.hypot(b[0] - a[0], b[1] - a[1]);
        page.mouse()
                .move(
                        a[0] + (b[0] - a[0]) * along - (b[1] - a[1]) / length * off,
                        a[1] + (b[1] - a[1]) * along + (b[0] - a[0]) / length * off);
        page.evaluate("() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))");
        return canvas().locator(".tooltip .constant").allTextContents();
    }

    private boolean clickSelects(String relation, String from, String to) {
        page.mouse().down();
        page.mouse().up();
        if (becomesSelected(relation, from, to)) {
            return true;
        }
        page.keyboard().press("Escape");
        settle();
        return false;
    }

    /** The selection goes to the server and back. */
    private boolean becomesSelected(String relation, String from, String to) {
        try {
            page.waitForCondition(
                    () -> {
                        String selected = selectedEdges();
                        return selected.contains(relation + ":" + from) && selected.contains(relation + ":" + to);
                    },
                    new Page.WaitForConditionOptions().setTimeout(2_000));
            return true;
        } catch (TimeoutError e) {
            return false;
        }
    }
}
