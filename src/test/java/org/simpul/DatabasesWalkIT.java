package org.simpul;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.simpul.graph.Films;
import org.simpul.local.Certificates;
import org.simpul.local.EncryptedNeo4j;

/** A second server, which demands encryption, is added beside the sample's, walked and shown otherwise. */
class DatabasesWalkIT extends BrowserWalk {

    private static final String BLOOM = """
            {"categories": [{"id": 1, "name": "Movie", "color": "#C990C0", "labels": ["Movie"], "captionKeys": ["title"]},
              {"id": 2, "name": "Nobody", "color": "#57C7E3", "labels": ["Nobody"]},
              {"id": 3, "name": "People", "icon": "office-building", "labels": ["Person"]}],
             "relationshipTypes": [{"name": "DIRECTED", "color": "#8DCC93"}], "hiddenRelationshipTypes": ["PRODUCED"]}""";

    @SuppressWarnings("NullAway.Init")
    private EncryptedNeo4j neo4j;

    @SuppressWarnings("NullAway.Init")
    private Path sample;

    @Override
    Optional<RunningSimpul> ownOn(Path data) throws Exception {
        neo4j = EncryptedNeo4j.start(
                data.resolve("films"),
                new Certificates(Files.createDirectories(data.resolve("keys")))
                        .selfSigned("films", "-ext", Certificates.HERE),
                "films");
        try (Driver driver = GraphDatabase.driver(neo4j.at("bolt+ssc"), AuthTokens.basic("neo4j", neo4j.password()))) {
            Films.more((statement, parameters) -> run(driver, statement, parameters));
        }
        sample = data.resolve("sample");
        return Optional.of(RunningSimpul.on(sample));
    }

    @AfterAll
    void stopFilms() throws Exception {
        neo4j.close();
    }

    @Test
    void anotherServerIsAddedWalkedShownOtherwiseAndKept() throws Exception {
        List<String> frames = new ArrayList<>();
        List<Response> responses = new ArrayList<>();
        page.onWebSocket(socket -> socket.onFrameReceived(frame -> frames.add(frame.text())));
        page.onResponse(responses::add);
        page.reload();
        settle();
        rail("Data").click();
        fill("bolt://127.0.0.1:1", "x");
        form("Test").click();
        assertThat(outcome()).containsText("Nothing answers at bolt://127.0.0.1:1");
        theCertificateIsToldInBothLanguages();
        fill(neo4j.at("bolt+ssc"), "not-the-password");
        form("Test").click();
        assertThat(outcome()).containsText("refuses the user name or the password");
        assertThat(seriousViolations()).isEmpty();
        picture("databases-refused");

        fill(neo4j.at("bolt+ssc"), neo4j.password());
        form("Add").click();
        Locator films = page.locator(".connection").filter(has("Films"));
        assertThat(films).isVisible();
        // Others come in while these are read.
        assertThat(Stream.concat(
                        List.copyOf(frames).stream(),
                        List.copyOf(responses).stream()
                                .filter(response -> response.url().contains("v-r=uidl"))
                                .map(Response::text)))
                .as("the password is not sent back")
                .isNotEmpty()
                .noneMatch(message -> message.contains(neo4j.password()));
        films.locator(".choices .button").first().click();
        assertThat(page.locator(".elsewhere")).containsText("on Films");
        settle();
        assertThat(labels()).contains("Ada Palmer");
        page.reload();
        settle();
        assertThat(page.locator(".elsewhere")).containsText("on Films");

        showOtherwise();
        showTypesOtherwise();
        assertThat(complaints).isEmpty();
        startAnew();
    }

    private void theCertificateIsToldInBothLanguages() {
        fill(neo4j.at("neo4j"), neo4j.password());
        form("Test").click();
        assertThat(outcome()).containsText("demands encryption. Write +s after bolt or neo4j");
        fill(neo4j.at("bolt+s"), neo4j.password());
        form("Test").click();
        assertThat(outcome()).containsText("The certificate of " + neo4j.at("bolt+s") + " is not trusted here.");
        assertThat(outcome()).containsText("write +ssc in the place of +s");
        picture("databases-certificate");
        page.locator(".looks .language").click();
        assertThat(outcome()).containsText("Sertifikat " + neo4j.at("bolt+s") + " tidak dipercaya di sini.");
        assertThat(outcome()).containsText("tulis +ssc sebagai ganti +s");
        page.locator(".looks .language").click();
    }

    private void showOtherwise() {
        rail("Data").click();
        Locator studio = page.locator(".labels li").filter(has("Studio"));
        studio.locator(".button").click();
        Locator dialog = page.locator("vaadin-dialog[opened]");
        dialog.getByLabel("Hidden").check();
        picture("databases-label");
        dialog.getByText("Done").click();
        assertThat(studio).containsText("hidden · changed");
        rail("Explore").click();
        settle();
        assertThat(labels()).contains("Ada Palmer").doesNotContain("Meridian", "Northgate Films");

        rail("Data").click();
        page.locator(".labels input[type=file]")
                .setInputFiles(
                        new FilePayload("films.json", "application/json", BLOOM.getBytes(StandardCharsets.UTF_8)));
        Locator movie = page.locator(".labels li").filter(has("Movie"));
        assertThat(movie).containsText("changed");
        assertThat(movie.locator(".tint-event")).isVisible();
        assertThat(page.locator(".labels li").filter(has("Person")).locator(".shape-organization"))
                .isVisible();
        assertThat(type("DIRECTED").locator(".tint-organization")).isVisible();
        assertThat(type("PRODUCED")).containsText("hidden · changed");
    }

    private void showTypesOtherwise() {
        type("PLAYED_IN").locator(".button").click();
        Locator dialog = page.locator("vaadin-dialog[opened]");
        dialog.getByLabel("Called").fill("plays in");
        dialog.locator("vaadin-select").click();
        page.locator("vaadin-select-list-box vaadin-select-item")
                .filter(has("Pink"))
                .click();
        picture("databases-type");
        dialog.getByText("Done").click();
        assertThat(type("PLAYED_IN")).containsText("called “plays in” · changed");
        assertThat(type("PLAYED_IN").locator(".tint-event")).isVisible();
        assertThat(seriousViolations()).isEmpty();
        picture("databases-types");

        type("DIRECTED").locator(".button").click();
        dialog.getByLabel("Hidden").check();
        dialog.getByText("Done").click();
        assertThat(type("DIRECTED")).containsText("hidden");
        rail("Explore").click();
        settle();
        assertThat(edgeTypes()).contains("PLAYED_IN").doesNotContain("DIRECTED");
        search("ada palmer", "Ada Palmer");
        assertThat(page.locator(".relations .button").first()).containsText("plays in");
        picture("databases-types-drawn");
    }

    private List<String> edgeTypes() {
        return List.of(String.valueOf(page.evaluate(CANVAS + ".snapshot().edges.map(edge => edge.type).join()"))
                .split(","));
    }

    /** The server is still there, and its password is not. */
    private void startAnew() throws Exception {
        simpul.close();
        try (RunningSimpul again = RunningSimpul.on(sample)) {
            page.navigate(again.page().resolve("databases").toString());
            Locator films = page.locator(".connection").filter(has("Films"));
            assertThat(films).containsText("stores no passwords");
            picture("databases-closed");
            films.getByLabel("Password").fill("not-the-password");
            films.getByText("Connect").click();
            assertThat(films).containsText("refuses the user name or the password");
            assertThat(seriousViolations()).isEmpty();
            films.getByLabel("Password").fill(neo4j.password());
            films.getByText("Connect").click();
            assertThat(page.locator(".elsewhere")).containsText("on Films");
        }
    }

    private Locator type(String type) {
        return page.locator(".types li").filter(has(type));
    }

    private void fill(String uri, String password) {
        page.getByLabel("Address").fill(uri);
        page.getByLabel("Name (may be empty)").fill("Films");
        page.getByLabel("Password").fill(password);
    }

    private Locator form(String button) {
        return page.locator(".connection-form .button").filter(has(button));
    }

    private Locator outcome() {
        return page.locator(".connection-form .outcome");
    }

    private Locator rail(String view) {
        return page.locator(".rail a").filter(has(view));
    }

    private static Locator.FilterOptions has(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }

    private static void run(Driver driver, String statement, Map<String, Object> parameters) {
        driver.executableQuery(statement).withParameters(parameters).execute();
    }
}
