package org.simpul;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.KeyboardModifier;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Finds and filters what is on the canvas, in a real browser over the sample: legend, panel, chips, table, palette. */
class FilterWalkIT extends BrowserWalk {

    private static final Pattern HIDDEN = Pattern.compile("hidden by filters");

    @Test
    void theLegendHidesATypeAndUndoShowsItAgain() {
        int all = nodes().size();

        legendRow("Country").click(new Locator.ClickOptions().setModifiers(List.of(KeyboardModifier.SHIFT)));

        assertThat(chips()).containsText("without country");
        assertThat(page.locator(".status")).containsText(HIDDEN);
        page.waitForCondition(() -> nodes().size() < all);
        picture("filter-legend");

        focusCanvas();
        page.keyboard().press("Control+z");
        page.waitForCondition(() -> nodes().size() == all);
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
        assertThat(seriousViolations()).isEmpty();

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
        assertThat(seriousViolations()).isEmpty();
        picture("keys");
        page.keyboard().press("Escape");
        assertThat(help).isHidden();

        page.keyboard().press("Control+k");
        assertThat(page.locator("command-palette [role=option]").first()).isVisible();
        assertThat(seriousViolations()).isEmpty();
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
        assertThat(seriousViolations()).isEmpty();

        page.keyboard().press("Alt+Enter");
        page.waitForCondition(() -> selected() > 1);
        assertThat(page.locator(".inspector .relations .shape").first()).isVisible();

        page.keyboard().press("Escape");
        assertThat(page.locator(".find")).isHidden();
        page.waitForCondition(() -> (boolean) page.evaluate("() => " + CANVAS + ".shadowRoot.activeElement !== null"));
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
        assertThat(seriousViolations()).isEmpty();
        picture("filter-table");
        assertThat(complaints).isEmpty();
    }

    @Test
    void aPictureThatIsShownWholeStaysWholeWhenWhatWasHiddenComesBack() {
        List<String> types = List.of("Person", "Country", "Organization");
        types.forEach(type -> {
            legendRow(type).press("h");
            until("nodes.every((node) => node.type !== '%s')".formatted(type));
        });
        until("count === 2");
        focusCanvas();
        page.keyboard().press("f");
        rest();

        types.forEach(type -> {
            legendRow(type).press("h");
            until("nodes.some((node) => node.type === '%s')".formatted(type));
        });
        until("count === 20");
        page.waitForFunction("""
                () => {
                  const canvas = document.querySelector('graph-canvas');
                  return canvas.snapshot().nodes.every(
                    ({ x, y }) => x > 0 && y > 0 && x < canvas.clientWidth && y < canvas.clientHeight);
                }""");
        assertThat(complaints).isEmpty();
    }

    @Test
    void aNarrowPageShowsOneTableWithAllItsFigures() {
        close();
        open(ColorScheme.LIGHT, 1024);
        page.locator(".status .button").getByText("Table").click();
        Locator grids = page.locator(".drawer vaadin-grid");
        assertThat(page.locator(".drawer vaadin-tab").first()).containsText("Nodes (20)");
        assertThat(grids.first()).isVisible();
        assertThat(grids.last()).isHidden();
        assertThat(isWiderThanItsRoom(grids.first())).isFalse();

        assertThat(edgesTable().getByText("Xi Jinping").first()).isVisible();
        assertThat(grids.first()).isHidden();
        assertThat(isWiderThanItsRoom(grids.last())).isFalse();
        assertThat(seriousViolations()).isEmpty();

        legendRow("Organization").click();

        assertThat(grids.first()).isVisible();
        assertThat(complaints).isEmpty();
    }

    /** Whether a table has to be moved sideways for its last column to be seen. */
    private static boolean isWiderThanItsRoom(Locator grid) {
        return (boolean)
                grid.evaluate(
                        "grid => { const { scrollWidth, clientWidth } = grid.shadowRoot.querySelector('#table'); return scrollWidth > clientWidth + 1 }");
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
    void monthsAreBrushedByMouseAndByKeys() {
        Locator months = page.locator("month-bars [role=option]");
        assertThat(months).hasCount(48);
        Locator from = page.getByLabel(Pattern.compile("^September 2023: "));
        Locator to = page.getByLabel(Pattern.compile("^July 2024: "));
        int all = nodes().size();

        from.hover();
        page.mouse().down();
        to.hover();
        page.mouse().up();

        assertThat(chips()).containsText("1 Sep 2023 → 31 Jul 2024");
        assertThat(page.locator("month-bars [aria-selected=true]")).hasCount(11);
        page.waitForCondition(() -> nodes().size() < all);
        picture("brushed");
        assertThat(seriousViolations()).isEmpty();

        page.keyboard().press("Control+z");
        page.waitForCondition(() -> nodes().size() == all);
        assertThat(page.locator("month-bars [aria-selected=true]")).hasCount(0);

        to.focus();
        page.keyboard().press("Enter");
        assertThat(chips()).containsText("1 Jul 2024 → 31 Jul 2024");
        page.keyboard().press("Shift+ArrowLeft");
        assertThat(page.locator("month-bars [aria-selected=true]")).hasCount(2);
        page.keyboard().press("Escape");
        assertThat(page.locator("month-bars [aria-selected=true]")).hasCount(0);
        assertThat(complaints).isEmpty();
    }

    @Test
    void aDayIsChosenInTheCalendarOrTypedInTheWordsOfThePage() {
        Locator known = page.locator(".known input");
        known.fill("2024-07-10");
        known.press("Tab");
        assertThat(chips()).containsText("as known on 10 Jul 2024");
        assertThat(known).hasValue("10 Jul 2024");
        known.focus();
        known.press("ArrowDown");
        Locator calendar = page.locator("vaadin-date-picker-overlay-content");
        assertThat(calendar.locator("vaadin-month-calendar").first()).isVisible();
        wellInEveryLook("calendar");
        page.keyboard().press("ArrowRight");
        page.keyboard().press("Enter");
        assertThat(known).hasValue("11 Jul 2024");
        assertThat(chips()).containsText("as known on 11 Jul 2024");

        page.getByText("ID", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(known).hasAttribute("aria-label", "Diketahui pada");
        assertThat(known).hasValue("11 Jul 2024");
        known.fill("9 agustus 2024");
        known.press("Tab");
        assertThat(known).hasValue("9 Agu 2024");
        known.fill("kapan saja");
        known.press("Tab");
        assertThat(known).hasAttribute("aria-invalid", "true");
        assertThat(chips()).containsText("9 Agu 2024");
        known.fill("");
        known.press("Tab");
        assertThat(chips().locator(".chip")).hasCount(0);
        known.fill("kapan saja");
        known.press("Tab");
        page.getByText("EN", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(known).hasValue("");
        assertThat(complaints).isEmpty();
    }

    @Test
    void theCanvasIsSeenAsItWasKnownOnADayAndPlayedThroughTheMonths() {
        int all = nodes().size();
        long disputed = disputed();

        page.locator(".known input").fill("2024-07-10");
        page.locator(".known input").press("Tab");
        assertThat(chips()).containsText("as known on 10 Jul 2024");
        page.waitForCondition(() -> nodes().size() < all && disputed() < disputed);
        picture("known");
        assertThat(seriousViolations()).isEmpty();

        chips().locator(".chip").click();
        page.waitForCondition(() -> nodes().size() == all && disputed() == disputed);
        page.locator(".dating .button").getByText("Published").click();
        page.locator(".when .play").click();
        assertThat(chips()).containsText("published until");
        assertThat(page.locator(".when .play")).containsText("Pause");
        page.locator(".when .play").click();
        assertThat(page.locator(".when .play")).containsText("Play");
        int stopped = nodes().size();
        page.waitForCondition(() -> stopped < all);

        page.keyboard().press("Control+z");
        page.waitForCondition(() -> nodes().size() == all);
        assertThat(complaints).isEmpty();
    }

    private long disputed() {
        return ((Number) page.evaluate(
                        "() => " + CANVAS + ".snapshot().edges.filter((edge) => edge.status === 'DISPUTED').length"))
                .longValue();
    }

    @Test
    void hidesAllButWhatIsSelectedAndClears() {
        int all = nodes().size();
        legendRow("Person").click();
        page.waitForCondition(() -> selected() > 1);
        int people = selected();
        focusCanvas();

        page.keyboard().press("Shift+H");
        page.waitForCondition(() -> nodes().size() == people);
        command("clear the canvas");
        page.waitForCondition(() -> nodes().size() == 0);

        focusCanvas();
        page.keyboard().press("Control+z");
        page.keyboard().press("Control+z");
        page.waitForCondition(() -> nodes().size() == all);
    }

    @Test
    void itIsWellInTheDarkOnASmallScreen() {
        close();
        open(ColorScheme.DARK, 1024);
        legendRow("Country").press("h");
        Locator button = page.locator(".button.filter");
        assertThat(button).hasText(Pattern.compile("^\\s*1"));
        button.click();
        assertThat(page.locator(".filters .kind").first()).isVisible();
        assertThat(page.locator(".filters .chip")).hasText("without country");
        assertThat(seriousViolations()).isEmpty();
        picture("filter-dark");

        page.locator(".filters .chip").click();
        assertThat(page.locator(".filters .chip")).hasCount(0);
        page.keyboard().press("Escape");
        assertThat(button).not().hasClass(Pattern.compile("active"));
    }

    private int selected() {
        return ((Number) page.evaluate("() => " + CANVAS + ".snapshot().selection.nodes.length")).intValue();
    }
}
