package org.simpul;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.options.MouseButton;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Walks the graph in a real browser, over the sample: search, expand, collapse, undo and redo, pin, path. */
class PathWalkIT extends BrowserWalk {

    private static final String PUTIN = "Vladimir Putin";

    @Test
    void oneWalksByMouse() {
        search("Putin", PUTIN);
        Set<String> before = labels();

        double[] at = at(PUTIN);
        page.mouse().dblclick(at[0], at[1]);
        until("count > " + before.size());
        Set<String> expanded = labels();
        menu(PUTIN);
        assertThat(canvas().locator(".context")).containsText(PUTIN);
        picture("menu-node");
        item("Collapse").click();
        until("count === " + before.size());
        assertThat(labels()).isEqualTo(before);

        page.getByTitle("Undo (Ctrl+Z)").click();
        until("count === " + expanded.size());
        assertThat(labels()).isEqualTo(expanded);
        page.getByTitle("Redo (Ctrl+Y)").click();
        until("count === " + before.size());

        search("Belarus", "Belarus");
        menu(PUTIN);
        item("Find paths").click();
        assertThatPathsAreListed("Belarus", PUTIN);
        picture("paths");
        paths().last().hover();
        assertThat(seriousViolations()).isEmpty();
        paths().last().click();
        assertThatThePathIsSelected();
        picture("path-added");
        assertThat(complaints).isEmpty();
    }

    @Test
    void oneWalksByKeyboardAlone() throws IOException {
        search("Putin", PUTIN);
        Set<String> before = labels();

        page.keyboard().press("e");
        until("count > " + before.size());
        int expanded = labels().size();
        page.keyboard().press("c");
        until("count === " + before.size());
        page.keyboard().press("Control+z");
        until("count === " + expanded);
        page.keyboard().press("Control+y");
        until("count === " + before.size());
        assertThat(labels()).isEqualTo(before);

        page.keyboard().press("p");
        until("pinned.length === 1 && pinned[0] === '" + PUTIN + "'");
        page.keyboard().press("Control+z");
        until("pinned.length === 0");

        for (String way : List.of("ArrowRight", "ArrowLeft", "ArrowUp", "ArrowDown")) {
            if (spoken().startsWith(PUTIN) || spoken().isEmpty()) {
                page.keyboard().press(way);
            }
        }
        String other = spoken().replaceFirst(",.*", "");
        assertThat(other).isNotEqualTo(PUTIN);
        page.keyboard().press("Shift+F10");
        assertThat(canvas().locator(".context header")).hasText(other);
        for (int pressed = 0; pressed < 8 && !focusedItem().contains("Find paths"); pressed++) {
            page.keyboard().press("ArrowDown");
        }
        page.keyboard().press("Enter");

        assertThatPathsAreListed(PUTIN, other);
        assertThat(paths().first()).isFocused();
        page.keyboard().press("Enter");
        assertThatThePathIsSelected();
        settle();
        List<String> rows =
                Files.readAllLines(keepsByKeyboard("Country", "Walked by keys").path());
        assertThat(rows).hasSize(nodes().size() + 1);
        assertThat(String.join("\n", rows)).contains(PUTIN).doesNotContain("Country");
        assertThat(complaints).isEmpty();
    }

    @Test
    void aDragIsTakenBackAndAMenuIsClosedByEscape() {
        search("Putin", PUTIN);
        double[] from = at(PUTIN);
        page.mouse().move(from[0], from[1]);
        page.mouse().down();
        page.mouse().move(from[0] + 60, from[1] + 40, new Mouse.MoveOptions().setSteps(4));
        page.mouse().up();
        until("pinned.length === 1");
        page.keyboard().press("Control+z");
        until("pinned.length === 0");
        settle();
        double[] back = at(PUTIN);
        assertThat(Math.hypot(back[0] - from[0], back[1] - from[1])).isLessThan(3);

        menu(PUTIN);
        assertThat(canvas().locator(".context")).isVisible();
        page.mouse().move(from[0] - 90, from[1] + 90);
        assertThat(at(PUTIN)).as("only the main button drags").isEqualTo(back);
        page.keyboard().press("Escape");
        assertThat(canvas().locator(".context")).hasCount(0);
        assertThat(complaints).isEmpty();
    }

    @Test
    void eachDragOfAPinnedNodeIsTakenBackByItself() {
        search("Putin", PUTIN);
        rest();
        double[] first = at(PUTIN);
        drag(first, 60, 40);
        until("pinned.length === 1");
        double[] second = at(PUTIN);
        drag(second, -20, 50);
        double[] third = at(PUTIN);
        assertThat(distance(second, third)).isGreaterThan(30);

        page.keyboard().press("Control+z");
        untilItIsAt(second);
        until("pinned.length === 1");
        page.keyboard().press("Control+z");
        until("pinned.length === 0");
        untilItIsAt(first);
        page.keyboard().press("Control+y");
        until("pinned.length === 1");
        untilItIsAt(second);
        page.keyboard().press("Control+y");
        untilItIsAt(third);
        assertThat(complaints).isEmpty();
    }

    @Test
    void twoDragsAreNoDoubleClick() {
        search("Putin", PUTIN);
        rest();
        double[] from = at(PUTIN);
        page.evaluate("""
                ([x, y]) => {
                  const drawing = %s.shadowRoot.querySelector('.sigma-mouse');
                  const tell = (type, clientX, clientY) => drawing.dispatchEvent(
                    new MouseEvent(type, { clientX, clientY, bubbles: true, composed: true, cancelable: true }));
                  for (const [fromX, toX] of [[x, x + 60], [x + 60, x + 20]]) {
                    tell('mousedown', fromX, y);
                    tell('mousemove', toX, y);
                    tell('mouseup', toX, y);
                    tell('click', toX, y);
                  }
                }""".formatted(CANVAS), List.of(from[0], from[1]));
        until("pinned.length === 1");
        page.keyboard().press("p");
        until("pinned.length === 0");
        assertThat(canvas().locator("button.first")).hasCount(0);
        assertThat(complaints).isEmpty();
    }

    private void drag(double[] from, int x, int y) {
        page.mouse().move(from[0], from[1]);
        page.mouse().down();
        page.mouse().move(from[0] + x, from[1] + y, new Mouse.MoveOptions().setSteps(4));
        page.mouse().up();
    }

    private void untilItIsAt(double[] place) {
        page.waitForCondition(() -> distance(at(PUTIN), place) < 3);
    }

    private static double distance(double[] a, double[] b) {
        return Math.hypot(a[0] - b[0], a[1] - b[1]);
    }

    @Test
    void thePathsAreKeptAsPictures() {
        search("Belarus", "Belarus");
        rest();
        menu(PUTIN);
        item("Find paths").click();
        assertThatPathsAreListed("Belarus", PUTIN);
        paths().last().hover();
        settle();
        looks("paths");
    }

    private void assertThatPathsAreListed(String from, String to) {
        assertThat(page.locator(".paths h2")).containsText(from);
        assertThat(page.locator(".paths h2")).containsText(to);
        assertThat(paths().first()).containsText(Pattern.compile("weakest link: \\d+ texts?"));
    }

    private void assertThatThePathIsSelected() {
        until("selection.nodes.length >= 2 && selection.edges.length === selection.nodes.length - 1");
        assertThat(paths().first()).isVisible();
        settle();
    }

    private void menu(String label) {
        click(label, MouseButton.RIGHT);
    }
}
