package org.simpul;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.lang.Double.NaN;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.KeyboardModifier;
import com.microsoft.playwright.options.MouseButton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.simpul.graph.Films;
import org.simpul.local.BoltAccess;
import org.simpul.local.LocalNeo4j;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Walks a graph that Simpul did not fill, films and people, in a real browser, from a search to a file. */
class ForeignWalkIT extends BrowserWalk {

    private static final String ADA = "Ada Palmer";
    private static final String STUDIO = "Meridian";

    /** By title the years of the films that {@link Films#more} makes. */
    private static final Map<String, Integer> FILMS = IntStream.range(0, 60)
            .boxed()
            .collect(Collectors.toMap(
                    i -> List.of("Quiet", "Last", "Blue", "Second", "Broken", "Golden")
                                    .get(i % 6) + " "
                            + List.of(
                                            "Harbour", "Orchard", "Signal", "Winter", "Bridge", "Letter", "Island",
                                            "Season", "River", "Hour")
                                    .get(i / 6),
                    i -> 1965 + i));

    private static final Pattern VIEW = Pattern.compile(".*/view/[A-Za-z0-9]+");

    @SuppressWarnings("NullAway.Init")
    private LocalNeo4j neo4j;

    @SuppressWarnings("NullAway.Init")
    private Driver driver;

    private List<String> filled = List.of();

    @Override
    Optional<RunningSimpul> ownOn(Path data) throws Exception {
        neo4j = LocalNeo4j.start(data.resolve("films"));
        BoltAccess access = neo4j.access();
        driver = GraphDatabase.driver(access.uri(), AuthTokens.basic(access.username(), access.password()));
        Films.into(this::run);
        Films.more(this::run);
        filled = stored();
        return Optional.of(RunningSimpul.on(
                data.resolve("none"),
                "--spring.neo4j.uri=" + access.uri(),
                "--spring.neo4j.authentication.username=" + access.username(),
                "--spring.neo4j.authentication.password=" + access.password()));
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
        settle();
        Set<String> expanded = labels();
        click(ADA, MouseButton.RIGHT);
        item("Collapse").click();
        until("count < " + first.size());
        settle();
        Set<String> collapsed = labels();
        page.getByTitle("Undo (Ctrl+Z)").click();
        until("count === " + expanded.size());
        settle();
        assertThat(labels()).isEqualTo(expanded);
        page.getByTitle("Redo (Ctrl+Y)").click();
        until("count === " + collapsed.size());
        settle();
        page.getByTitle("Undo (Ctrl+Z)").click();
        until("count === " + expanded.size());
        settle();

        search("meridian", STUDIO);
        click(ADA, MouseButton.RIGHT);
        item("Find paths").click();
        assertThat(paths().first()).containsText("weakest link: 1 relationship");
        assertThat(page.locator(".paths")).not().containsText("text");
        picture("foreign-paths");
        paths().first().click();
        until("selection.nodes.length >= 2 && selection.edges.length === selection.nodes.length - 1");
        settle();

        int all = nodes().size();
        legendRow("Studio").click(new Locator.ClickOptions().setModifiers(List.of(KeyboardModifier.SHIFT)));
        page.waitForCondition(() -> nodes().size() < all);
        assertThat(page.locator(".status")).containsText("hidden by filters");
        int seen = nodes().size();
        assertThat(seriousViolations()).isEmpty();

        saveView("Films of Ada");
        page.waitForURL(VIEW);
        settle();
        Map<String, Placed> before = placed();
        String link = page.url();
        page.reload();
        settle();
        assertThat(placed()).isEqualTo(before);
        close();
        open();
        page.navigate(link);
        settle();
        assertThat(placed()).isEqualTo(before);
        assertThat(chips()).containsText("without studio");
        assertThat(nodes()).hasSize(seen);

        assertTheFilesHold(seen);
        assertThat(complaints).isEmpty();
        assertThat(stored()).as("nothing but the view is written").isEqualTo(filled);
    }

    @Test
    void oneWalksByKeyboardAlone() throws IOException {
        command("clear the canvas");
        page.waitForCondition(() -> nodes().isEmpty());
        search("meridian", STUDIO);
        Set<String> first = labels();

        focusCanvas();
        page.keyboard().press("c");
        until("count === 1");
        settle();
        page.keyboard().press("Control+z");
        until("count === " + first.size());
        settle();
        page.keyboard().press("Control+y");
        until("count === 1");
        settle();
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
        settle();

        List<String> rows =
                Files.readAllLines(keepsByKeyboard("Movie", "By keys").path());
        assertThat(rows).hasSize(nodes().size() + 1);
        assertThat(String.join("\n", rows)).contains(STUDIO).doesNotContain("Movie");
        assertThat(complaints).isEmpty();
    }

    @Test
    void anEdgeTellsItsRelationshipsAndAsksForNoEvidence() {
        command("clear the canvas");
        page.waitForCondition(() -> nodes().isEmpty());
        search("speed", "Speed <b>Racer</b>");
        assertThat(inspector().locator("h2 b")).hasCount(0);
        page.locator(".status .button").getByText("Table").click();
        assertThat(edgesTable()).containsText("Relationships");
        assertThat(edgesTable()).not().containsText("Deny");
        edgesTable()
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
    void relationshipsAreFilteredByTheirDates() {
        command("clear the canvas");
        page.waitForCondition(() -> nodes().isEmpty());
        search("meridian", STUDIO);
        search(ADA, ADA);
        int all = edges();
        command("filter the canvas");
        Locator from = page.locator(".filters .dates input").first();
        from.fill("01/01/1990");
        from.press("Tab");

        page.waitForCondition(() -> edges() < all);
        int dated = edges();
        assertThat(dated).isPositive();
        assertThat(page.locator(".status")).containsText("hidden by filters");
        picture("foreign-dates");
        page.locator(".filters .dates").getByText("Undated too").click();
        page.waitForCondition(() -> edges() > dated);
        assertThat(edges()).isLessThan(all);
        assertThat(seriousViolations()).isEmpty();
        page.keyboard().press("Escape");
        command("clear all filters");
        page.waitForCondition(() -> edges() == all);
        assertThat(complaints).isEmpty();
    }

    private int edges() {
        return ((Number) page.evaluate("() => document.querySelector('graph-canvas').snapshot().edges.length"))
                .intValue();
    }

    @Test
    void aPropertyFiltersByKeyboardAlone() {
        command("clear the canvas");
        page.waitForCondition(() -> nodes().isEmpty());
        search("matrix", "The Matrix");
        search("speed", "Speed <b>Racer</b>");
        command("filter the canvas");
        page.locator(".filters .property input").focus();
        page.keyboard().type("relea");
        assertThat(page.locator("vaadin-combo-box-item").filter(new Locator.FilterOptions().setHasText("released")))
                .isVisible();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.locator("vaadin-select-list-box vaadin-select-item:visible")
                        .first())
                .isVisible();
        page.keyboard().press("End");
        page.keyboard().press("ArrowUp");
        page.keyboard().press("ArrowUp");
        page.keyboard().press("Enter");
        assertThat(page.locator("vaadin-select-list-box vaadin-select-item:visible"))
                .hasCount(0);
        page.keyboard().press("Tab");
        page.keyboard().type("2005");
        page.keyboard().press("Enter");

        assertThat(page.locator(".top > .chips")).containsText("released ≥ 2005");
        page.waitForCondition(() -> !labels().contains("The Matrix"));
        assertThat(labels()).contains("Speed <b>Racer</b>");
        assertThat(labels()).as("people have no such property").contains("Keanu Reeves");
        assertThat(seriousViolations()).isEmpty();
        page.keyboard().press("Escape");
        assertThat(page.locator(".filters")).isHidden();
        command("clear all filters");
        page.waitForCondition(() -> labels().contains("The Matrix"));
        assertThat(complaints).isEmpty();
    }

    @Test
    void byTimeFilmsStandInTheColumnsOfTheirYearsAndPeopleInThoseOfTheirBirth() {
        search(ADA, ADA);
        focusCanvas();
        page.keyboard().press("e");
        until("count > 20");
        settle();
        page.locator("graph-canvas .tools")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Layout, size and colour"))
                .click();
        page.locator("graph-canvas .manner button")
                .filter(new Locator.FilterOptions().setHasText("By time"))
                .click();
        settle();
        page.keyboard().press("Escape");
        Map<String, Double> columns = columns();
        assertThat(columns).hasSizeGreaterThan(20);
        List<Double> decades = columns.keySet().stream()
                .filter(FILMS::containsKey)
                .collect(Collectors.groupingBy(
                        film -> FILMS.getOrDefault(film, 0) / 10,
                        TreeMap::new,
                        Collectors.mapping(film -> columns.getOrDefault(film, NaN), Collectors.toSet())))
                .values()
                .stream()
                .flatMap(column -> column.stream().sorted())
                .toList();
        assertThat(decades).hasSizeGreaterThan(2).isSorted();
        assertThat(columns.get(ADA)).isLessThan(decades.getFirst());
        rest();
        picture("foreign-time");
        page.navigate(simpul.page().resolve("databases").toString());
        assertThat(page.locator("li")
                        .filter(new Locator.FilterOptions().setHasText("Movie"))
                        .first())
                .containsText("date: released");
        assertThat(complaints).isEmpty();
    }

    /** By what is written at them how far right nodes are. */
    private Map<String, Double> columns() {
        return nodes().stream()
                .collect(Collectors.toMap(node -> String.valueOf(node.get("label")), node -> number(node, "x")));
    }

    @Test
    void itIsKeptAsPictures() {
        looks("foreign-start");
        search(ADA, ADA);
        focusCanvas();
        page.keyboard().press("e");
        until("count > 20");
        settle();
        looks("foreign");
        command("filter the canvas");
        assertThat(page.locator(".filters .kind").first()).isVisible();
        wellInEveryLook("foreign-filter");
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
        Download download = download("Export", choice);
        return Files.readAllBytes(download.path());
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
