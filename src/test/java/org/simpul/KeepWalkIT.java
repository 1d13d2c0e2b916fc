package org.simpul;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Walks what keeps a canvas in a real browser, over the sample: reload, views, links, files, a database that is lost. */
class KeepWalkIT extends BrowserWalk {

    private static final String HOSTILE = "<script>alert(1)</script> & \"quotes\" \u0001 \u202eלא 😀";

    @Test
    void aReloadBringsTheCanvasBackAsItWas() {
        drag("Vladimir Putin", 40, -30);
        Locator lock = canvas().getByLabel("Lock positions");
        lock.click();
        Map<String, Placed> before = placed();

        page.reload();
        settle();

        assertThat(lock).hasAttribute("aria-pressed", "true");

        assertThat(placed()).isEqualTo(before);
        assertThat(before.values()).filteredOn(Placed::pinned).hasSize(1);
        assertThat(complaints).isEmpty();
    }

    @Test
    void aCanvasThatTheProgramHasForgottenComesBackWithTheReload() {
        focusCanvas();
        page.keyboard().press("ArrowRight");
        page.keyboard().press("Shift+H");
        page.waitForFunction("() => document.querySelector('graph-canvas').snapshot().nodes.length === 1");
        page.keyboard().press("e");
        page.locator("graph-canvas .menu button").first().click();
        page.waitForFunction("() => document.querySelector('graph-canvas').snapshot().nodes.length > 1");
        settle();
        drag("Vladimir Putin", 40, -30);
        focusCanvas();
        page.keyboard().press("f");
        settle();
        Map<String, Placed> before = placed();
        Object look = look();
        assertThat(before).hasSizeGreaterThan(1);

        context.clearCookies();
        page.reload();
        settle();

        assertThat(placed()).isEqualTo(before);
        assertThat(look()).isEqualTo(look);
        assertThat(page.getByLabel("Undo")).isDisabled();
        assertThat(complaints).isEmpty();
    }

    @Test
    void whatColumnsStandForComesBackWithAViewAndIsTakenBackWithIt() {
        Map<String, Placed> plain = placed();
        layOut("By time");
        Map<String, Placed> inColumns = placed();
        Object columns = guides();
        assertThat(columns).asInstanceOf(InstanceOfAssertFactories.LIST).hasSizeGreaterThan(2);
        saveView("In columns");
        assertThat(page.locator("vaadin-notification-card")).containsText("“In columns” is saved");
        page.keyboard().press("Control+z");
        awaitGuides(false);
        assertThat(placed()).isEqualTo(plain);
        canvas().getByLabel("Layout, size and colour").click();
        canvas().getByText("PageRank here").click();
        page.keyboard().press("Escape");
        Object look = look();

        openMenu("Views");
        page.locator(".menu .line .chosen").click();
        awaitGuides(true);

        assertThat(placed()).isEqualTo(inColumns);
        assertThat(guides()).isEqualTo(columns);
        assertThat(look()).isNotEqualTo(look);
        picture("view-in-columns");
        page.keyboard().press("Control+z");
        awaitGuides(false);
        assertThat(placed()).isEqualTo(plain);
        assertThat(look()).isEqualTo(look);
        page.keyboard().press("Control+y");
        awaitGuides(true);
        assertThat(placed()).isEqualTo(inColumns);
        assertThat(guides()).isEqualTo(columns);
        page.keyboard().press("Control+z");
        page.keyboard().press("Control+z");
        page.waitForFunction("() => document.querySelector('graph-canvas').arrangement().manner.sizing === 'degree'");
        assertThat(complaints).isEmpty();
    }

    @Test
    void aViewIsSavedAndItsLinkOpensTheSamePictureElsewhere() {
        drag("Xi Jinping", -60, 20);
        focusCanvas();
        page.keyboard().press("+");
        settle();
        canvas().getByLabel("Layout, size and colour").click();
        canvas().getByText("PageRank here").click();
        saveView("Who met whom");
        page.waitForURL(Pattern.compile(".*/view/[A-Za-z0-9]+"));
        Map<String, Placed> before = placed();
        Object look = look();
        String link = page.url();
        picture("view-saved");

        close();
        open();
        page.navigate(link);
        settle();

        assertThat(placed()).isEqualTo(before);
        assertThat(look()).isEqualTo(look);
        assertThat(page).hasTitle("Simpul · Who met whom");
        openMenu("Views");
        assertThat(page.locator(".menu .line .chosen")).containsText("Who met whom");
        picture("views-menu");
        assertThat(seriousViolations()).isEmpty();
        assertThat(complaints).isEmpty();
    }

    @Test
    void theSecondOfTwoWhoSaveIsAsked() {
        saveView("Shared");
        page.waitForURL(Pattern.compile(".*/view/[A-Za-z0-9]+"));
        Page other = context.newPage();
        other.navigate(page.url());
        settle(other);
        other.locator(".views button").first().click();
        other.getByText("Save “Shared”").click();
        Locator note = other.locator("vaadin-notification-card");
        assertThat(note).containsText("“Shared” is saved");
        BoundingBox said = note.boundingBox();
        double status = other.locator(".status").boundingBox().y;
        assertThat(said.y + said.height).as("lower edge of the note").isLessThanOrEqualTo(status);
        other.close();

        choose("Views", "Save “Shared”");

        Locator ask = page.locator("vaadin-dialog[opened]");
        assertThat(ask).containsText("Somebody has saved “Shared” since you opened it");
        picture("view-changed");
        ask.getByText("Replace", new Locator.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator("vaadin-notification-card").last()).containsText("“Shared” is saved");
    }

    @Test
    void aTakenNameIsAskedAbout() {
        saveView("Taken");
        assertThat(page.locator("vaadin-notification-card")).containsText("“Taken” is saved");
        go("");

        saveView("Taken");

        assertThat(page.locator("vaadin-dialog[opened]")).containsText("A view called “Taken” is there already");
    }

    @Test
    void aViewGoesRoundAsAFile() throws IOException {
        drag("Narendra Modi", 30, 30);
        Map<String, Placed> before = placed();
        Download file = download("Views", "Download as a file");
        byte[] text = Files.readAllBytes(file.path());
        page.evaluate("() => sessionStorage.clear()");
        close();
        open();

        openMenu("Views");
        page.locator(".menu input[type=file]").setInputFiles(new FilePayload("view.json", "application/json", text));
        page.waitForFunction(
                "() => document.querySelector('graph-canvas').arrangement().places.some(({ pinned }) => pinned)");
        settle();

        assertThat(file.suggestedFilename()).isEqualTo("simpul.simpul.json");
        assertThat(placed()).isEqualTo(before);
    }

    @Test
    void aFileThatIsNoViewSaysSo() {
        openMenu("Views");
        page.locator(".menu input[type=file]")
                .setInputFiles(new FilePayload("view.json", "application/json", "{\"a\": 1}".getBytes(UTF_8)));

        assertThat(page.locator("vaadin-notification-card")).containsText("This is no view that Simpul has saved.");
    }

    @Test
    void thePictureIsABitmapOfTwiceItsSize() throws IOException {
        Download file = download("Export", "PNG, with the legend");
        keep(file, "export.png");

        BufferedImage image = ImageIO.read(file.path().toFile());

        assertThat(file.suggestedFilename()).isEqualTo("simpul.png");
        assertThat(image.getWidth()).isGreaterThan(1_200);
        assertThat(colours(image)).hasSizeGreaterThan(50);
        assertThat(complaints).isEmpty();
    }

    @Test
    void thePictureIsADrawingWithAllNames() throws Exception {
        page.evaluate("""
                name => {
                  const node = { key: 'hostile', type: 'Person', caption: name, captionId: name, degree: 1, hidden: 0, pinned: false, expanded: false, date: null };
                  document.querySelector('graph-canvas')
                    .apply({ origin: null, nodes: [node], edges: [], removedNodes: [], removedEdges: [], layout: null });
                }""", HOSTILE);
        settle();

        Download file = download("Export", "SVG, with the legend");
        keep(file, "export.svg");
        Document document = parsed(Files.readAllBytes(file.path()));

        String words = document.getDocumentElement().getTextContent();
        assertThat(words).contains("<script>alert(1)", "Vladimir Putin", "meets", "Person", "stated");
        assertThat(document.getElementsByTagName("script").getLength()).isZero();
        assertThat(document.getElementsByTagName("path").getLength()).isGreaterThan(40);
    }

    @Test
    void theFilesHoldWhatIsSeen() throws Exception {
        int seen = placed().size();

        JsonNode json = JsonMapper.builder()
                .build()
                .readTree(Files.readAllBytes(download("Export", "JSON").path()));
        Document gexf =
                parsed(Files.readAllBytes(download("Export", "GEXF, for Gephi").path()));
        Document graphml =
                parsed(Files.readAllBytes(download("Export", "GraphML").path()));
        String nodes = Files.readString(download("Export", "CSV, the nodes").path());
        String edges = Files.readString(download("Export", "CSV, the edges").path());
        String cypher =
                Files.readString(download("Export", "Cypher, to rebuild it").path());

        assertThat(json.path("nodes").size()).isEqualTo(seen);
        assertThat(json.path("nodes").path(0).path("x").isNumber()).isTrue();
        assertThat(gexf.getElementsByTagName("node").getLength()).isEqualTo(seen);
        assertThat(gexf.getElementsByTagName("viz:position").getLength()).isEqualTo(seen);
        assertThat(graphml.getElementsByTagName("node").getLength()).isEqualTo(seen);
        assertThat(nodes.lines()).hasSize(seen + 1);
        assertThat(edges.lines()).hasSize(json.path("edges").size() + 1);
        assertThat(cypher).contains("MERGE (e:Entity {id: row.id})", "'Vladimir Putin'");
        assertThat(complaints).isEmpty();
    }

    @Test
    void theCypherThatRanIsShown() {
        page.getByText("Cypher", new Page.GetByTextOptions().setExact(true)).click();

        assertThat(page.locator(".drawer.cypher pre")).containsText("MATCH");
        page.locator(".drawer.cypher .statements button")
                .filter(new Locator.FilterOptions().setHasText("edges among"))
                .first()
                .click();
        assertThat(page.locator(".drawer.cypher pre")).containsText(":param keys => [");
        assertThat(seriousViolations()).isEmpty();
        picture("cypher");
    }

    @Test
    void aLostDatabaseIsToldAndTheCanvasStaysUntilItIsBack() {
        Map<String, Placed> before = placed();

        simpul.children().forEach(ProcessHandle::destroyForcibly);

        Locator strip = page.locator(".trouble");
        assertThat(strip).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(20_000));
        picture("lost");
        assertThat(placed()).isEqualTo(before);
        assertThat(strip).isHidden(new LocatorAssertions.IsHiddenOptions().setTimeout(90_000));
        assertThat(placed()).isEqualTo(before);
        page.keyboard().press("/");
        page.keyboard().type("Lukashenko");
        assertThat(page.locator("vaadin-combo-box-item").first()).containsText("Lukashenko");
    }

    private void layOut(String layout) {
        canvas().getByLabel("Layout, size and colour").click();
        canvas().getByText(layout).click();
        page.keyboard().press("Escape");
        settle();
    }

    private void awaitGuides(boolean any) {
        page.waitForFunction(
                "any => document.querySelector('graph-canvas').arrangement().guides.length > 0 === any", any);
        settle();
    }

    private Object guides() {
        return page.evaluate("() => document.querySelector('graph-canvas').arrangement().guides");
    }

    /** How the canvas is drawn, and what part of the sheet is seen, to the pixel. */
    private Object look() {
        return page.evaluate("""
                () => {
                  const { manner, sight } = document.querySelector('graph-canvas').arrangement();
                  return [Object.entries(manner), Object.entries(sight ?? {}).map(([side, at]) => [side, Math.round(at)])];
                }""");
    }

    private void go(String path) {
        page.navigate(simpul.page().resolve("/" + path).toString());
        settle();
    }

    private void drag(String label, int x, int y) {
        double[] at = at(label);
        page.mouse().move(at[0], at[1]);
        page.mouse().down();
        page.mouse().move(at[0] + x / 2.0, at[1] + y / 2.0);
        page.mouse().move(at[0] + x, at[1] + y);
        page.mouse().up();
        page.waitForFunction(
                "() => document.querySelector('graph-canvas').arrangement().places.some(({ pinned }) => pinned)");
        settle();
    }

    private static void keep(Download file, String name) {
        file.saveAs(PICTURES.resolve(name));
    }

    private static Set<Integer> colours(BufferedImage image) {
        return IntStream.range(0, image.getHeight())
                .boxed()
                .flatMap(y -> IntStream.range(0, image.getWidth()).mapToObj(x -> image.getRGB(x, y)))
                .collect(Collectors.toSet());
    }
}
