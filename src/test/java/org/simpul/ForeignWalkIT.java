package org.simpul;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.KeyboardModifier;
import com.microsoft.playwright.options.MouseButton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.simpul.graph.Films;
import org.simpul.local.BoltAccess;
import org.simpul.local.LocalNeo4j;
import org.w3c.dom.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Walks a graph that Simpul did not fill, films and people, in a real browser, from a search to a file. */
class ForeignWalkIT extends BrowserWalk {

    private static final String ADA = "Ada Palmer";
    private static final String STUDIO = "Meridian";
    private static final Pattern VIEW = Pattern.compile(".*/view/[A-Za-z0-9]+");

    @SuppressWarnings("NullAway.Init")
    private LocalNeo4j neo4j;

    @SuppressWarnings("NullAway.Init")
    private Driver driver;

    private List<String> filled = List.of();

    @Override
    RunningSimpul begin(Path data) throws Exception {
        neo4j = LocalNeo4j.start(data.resolve("films"));
        BoltAccess access = neo4j.access();
        driver = GraphDatabase.driver(access.uri(), AuthTokens.basic(access.username(), access.password()));
        Films.into(this::run);
        Films.more(this::run);
        filled = stored();
        return RunningSimpul.on(
                data.resolve("none"),
                "--spring.neo4j.uri=" + access.uri(),
                "--spring.neo4j.authentication.username=" + access.username(),
                "--spring.neo4j.authentication.password=" + access.password());
    }

    @AfterAll
    void stopFilms() {
        driver.close();
        neo4j.close();
    }

    @Test
    void oneWalksByMouseFromASearchToAFile() throws Exception {
        command("clear the canvas");
        page.waitForCondition(() -> nodes().isEmpty());
        search("ada pallmer", ADA);
        Set<String> first = labels();
        assertThat(first).hasSize(26).contains(ADA);
        assertThat(inspector().locator(".properties")).containsText("1930");
        assertThat(page.locator(".explore > .when")).isHidden();

        double[] at = at(ADA);
        page.mouse().dblclick(at[0], at[1]);
        until("count > " + first.size());
        Set<String> expanded = labels();
        click(ADA, MouseButton.RIGHT);
        item("Collapse").click();
        until("count < " + first.size());
        Set<String> collapsed = labels();
        page.getByTitle("Undo (Ctrl+Z)").click();
        until("count === " + expanded.size());
        assertThat(labels()).isEqualTo(expanded);
        page.getByTitle("Redo (Ctrl+Y)").click();
        until("count === " + collapsed.size());
        page.getByTitle("Undo (Ctrl+Z)").click();
        until("count === " + expanded.size());

        search("meridian", STUDIO);
        click(ADA, MouseButton.RIGHT);
        item("Find paths").click();
        assertThat(paths().first()).containsText("weakest link: 1 relationship");
        assertThat(page.locator(".paths")).not().containsText("text");
        picture("foreign-paths");
        paths().first().click();
        until("selection.nodes.length >= 2 && selection.edges.length === selection.nodes.length - 1");

        int all = nodes().size();
        legendRow("Studio").click(new Locator.ClickOptions().setModifiers(List.of(KeyboardModifier.SHIFT)));
        page.waitForCondition(() -> nodes().size() < all);
        assertThat(page.locator(".status")).containsText("hidden by filters");
        int seen = nodes().size();
        assertThat(seriousViolations()).isEmpty();

        save("Films of Ada");
        page.waitForURL(VIEW);
        settle();
        Map<String, String> before = places();
        String link = page.url();
        page.reload();
        settle();
        assertThat(places()).isEqualTo(before);
        close();
        open();
        page.navigate(link);
        settle();
        assertThat(places()).isEqualTo(before);
        assertThat(chips()).containsText("without studio");
        assertThat(nodes()).hasSize(seen);

        assertTheFilesHold(seen);
        assertThat(complaints).isEmpty();
        assertThat(stored()).as("nothing but the view is written").isEqualTo(filled);
    }

    @Test
    void oneWalksByKeyboardAlone() {
        command("clear the canvas");
        page.waitForCondition(() -> nodes().isEmpty());
        search("meridian", STUDIO);
        Set<String> first = labels();

        focusCanvas();
        page.keyboard().press("c");
        until("count === 1");
        page.keyboard().press("Control+z");
        until("count === " + first.size());
        page.keyboard().press("Control+y");
        until("count === 1");
        page.keyboard().press("e");
        until("count > 1");
        settle();

        page.keyboard().press("ArrowRight");
        String other = spoken();
        for (String way : List.of("ArrowLeft", "ArrowUp", "ArrowDown")) {
            if (spoken().startsWith(STUDIO) || spoken().isEmpty()) {
                page.keyboard().press(way);
                other = spoken();
            }
        }
        assertThat(other).doesNotStartWith(STUDIO).isNotEmpty();
        page.keyboard().press("Shift+F10");
        for (int pressed = 0; pressed < 8 && !focusedItem().contains("Find paths"); pressed++) {
            page.keyboard().press("ArrowDown");
        }
        page.keyboard().press("Enter");
        assertThat(paths().first()).isFocused();
        page.keyboard().press("Enter");
        until("selection.nodes.length >= 2 && selection.edges.length === selection.nodes.length - 1");

        int all = nodes().size();
        legendRow("Movie").focus();
        page.keyboard().press("h");
        page.waitForCondition(() -> nodes().size() < all);
        command("clear all filters");
        page.waitForCondition(() -> nodes().size() == all);

        command("save as");
        assertThat(page.locator("vaadin-dialog[opened] input")).isFocused();
        page.keyboard().type("By keys");
        page.keyboard().press("Enter");
        page.waitForURL(VIEW);
        settle();
        Map<String, String> before = places();
        page.reload();
        settle();
        assertThat(places()).isEqualTo(before);
        assertThat(complaints).isEmpty();
    }

    @Test
    void anEdgeTellsItsRelationshipsAndAsksForNoEvidence() {
        command("clear the canvas");
        page.waitForCondition(() -> nodes().isEmpty());
        search("speed", "Speed <b>Racer</b>");
        assertThat(inspector().locator("h2 b")).hasCount(0);
        page.locator(".status .button").getByText("Table").click();
        page.locator(".drawer vaadin-grid")
                .last()
                .locator("vaadin-grid-cell-content")
                .filter(new Locator.FilterOptions().setHasText("directed"))
                .first()
                .click();

        assertThat(inspector().locator(".summary")).containsText("2 relationships");
        assertThat(inspector()).containsText("again");
        assertThat(inspector()).not().containsText("text");
        assertThat(complaints).isEmpty();
    }

    @Test
    void itIsKeptAsPictures() {
        for (String look : List.of("1440-light", "1024-dark")) {
            close();
            open(look.endsWith("dark") ? ColorScheme.DARK : ColorScheme.LIGHT, look.startsWith("1440") ? 1440 : 1024);
            picture("foreign-start-" + look);
            search(ADA, ADA);
            focusCanvas();
            page.keyboard().press("e");
            until("count > 20");
            picture("foreign-" + look);
            command("filter the canvas");
            assertThat(page.locator(".filters .kind").first()).isVisible();
            assertThat(seriousViolations()).isEmpty();
            picture("foreign-filter-" + look);
        }
    }

    private void assertTheFilesHold(int seen) throws Exception {
        JsonNode json = JsonMapper.builder().build().readTree(bytes("JSON"));
        assertThat(json.path("nodes").size()).isEqualTo(seen);
        assertThat(json.path("edges").size()).isPositive();
        for (String kind : List.of("GraphML", "GEXF, for Gephi")) {
            assertThat(parsed(bytes(kind)).getElementsByTagName("node").getLength())
                    .as(kind)
                    .isEqualTo(seen);
        }
        assertThat(new String(bytes("CSV, the nodes"), UTF_8).lines()).hasSize(seen + 1);
        assertThat(bytes("PNG, with the legend")).startsWith(0x89, 'P', 'N', 'G');
        assertThat(parsed(bytes("SVG, with the legend")).getDocumentElement().getTextContent())
                .contains(ADA, "Movie");
    }

    private byte[] bytes(String choice) throws IOException {
        Download download = page.waitForDownload(() -> choose("Export", choice));
        return Files.readAllBytes(download.path());
    }

    private static Document parsed(byte[] text) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(text));
    }

    private void search(String words, String found) {
        page.keyboard().press("/");
        page.keyboard().type(words);
        assertThat(page.locator("vaadin-combo-box-item").first()).containsText(found);
        page.keyboard().press("Enter");
        assertThat(inspector().locator("h2")).containsText(found);
        settle();
    }

    private void command(String letters) {
        page.keyboard().press("Control+k");
        page.keyboard().type(letters);
        page.keyboard().press("Enter");
    }

    private void choose(String menu, String choice) {
        page.locator(".menu-button button")
                .filter(new Locator.FilterOptions().setHasText(menu))
                .first()
                .click();
        page.locator(".menu .choice")
                .filter(new Locator.FilterOptions().setHasText(choice))
                .first()
                .click();
    }

    private void save(String name) {
        choose("Views", "Save as");
        Locator field = page.locator("vaadin-dialog[opened] input");
        field.fill(name);
        field.press("Enter");
    }

    private Locator item(String words) {
        return canvas().locator(".context button").filter(new Locator.FilterOptions().setHasText(words));
    }

    private Locator paths() {
        return page.locator(".paths .path");
    }

    private Locator chips() {
        return page.locator(".chips");
    }

    private Locator legendRow(String words) {
        return page.locator("graph-canvas .legend .row").getByText(words);
    }

    private String focusedItem() {
        return String.valueOf(page.evaluate("() => " + CANVAS + ".shadowRoot.activeElement?.textContent ?? ''"));
    }

    private String spoken() {
        return canvas().locator("[role=status]").last().innerText();
    }

    private void until(String condition) {
        page.waitForFunction("""
                () => {
                  const { nodes, selection } = %s.snapshot();
                  const count = nodes.length;
                  return %s;
                }""".formatted(CANVAS, condition));
        settle();
    }

    private Set<String> labels() {
        return nodes().stream()
                .map(node -> String.valueOf(node.get("label")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** By key where each node lies, in whole CSS pixels at scale 1. */
    @SuppressWarnings("unchecked")
    private Map<String, String> places() {
        List<Map<String, Object>> places =
                (List<Map<String, Object>>) page.evaluate("() => " + CANVAS + ".arrangement().places");
        return places.stream()
                .collect(Collectors.toMap(
                        place -> String.valueOf(place.get("key")),
                        place -> Math.round(number(place, "x")) + " " + Math.round(number(place, "y"))));
    }

    private void run(String statement, Map<String, Object> parameters) {
        driver.executableQuery(statement).withParameters(parameters).execute();
    }

    /** What the database holds beside saved views: nodes, relationships and schema. */
    private List<String> stored() {
        return Stream.of(
                        "MATCH (n) WHERE NOT n:SimpulView RETURN labels(n) + keys(n) AS words",
                        "MATCH ()-[r]->() RETURN [type(r)] + keys(r) AS words",
                        "SHOW INDEXES YIELD name RETURN name AS words",
                        "SHOW CONSTRAINTS YIELD name RETURN name AS words")
                .flatMap(statement -> driver.executableQuery(statement).execute().records().stream())
                .map(row -> row.get("words").toString())
                .sorted()
                .toList();
    }
}
