package org.simpul;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.BoundingBox;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Statements are written, run, stopped, looked into and kept, by people who know Cypher and by people who do not. */
class QueryWalkIT extends BrowserWalk {

    private static final String FOREVER = "UNWIND range(1, 1000000000) AS x WITH x WHERE x % 7 = 8 RETURN x";

    /** Fifteen rows of two million bytes each. */
    private static final String LARGE = "WITH reduce(s = 'x', i IN range(1, 20) | s + s) AS million"
            + " UNWIND range(1, 15) AS n RETURN n, left(million, 1000000 - n) AS word";

    /** Where writing can be switched on. */
    @Override
    Optional<RunningSimpul> ownOn(Path data) throws Exception {
        return Optional.of(RunningSimpul.on(data.resolve("sample"), "--simpul.query.writing=true"));
    }

    @Test
    void byKeyboardAloneAStatementIsCompletedAndRun() {
        openQuery();
        page.evaluate("() => document.querySelector('cypher-editor').focus()");
        page.keyboard().type("MATCH (p:Pers");
        assertThat(completions()).containsText(Pattern.compile("Person"));
        picture("query-completion");
        page.keyboard().press("Enter");
        page.keyboard().press("End");
        page.keyboard().type(" WHERE p.degree > 3 RETURN p.name AS who, labels(p) AS kinds ORDER BY who LIMIT 5");
        page.keyboard().press("Escape");
        page.keyboard().press("Control+Enter");

        assertThat(answer().locator(".answer-line")).containsText("5 rows");
        assertThat(answer().locator(".answer-line")).containsText("drawing");
        assertThat(answer().locator("vaadin-grid-cell-content")
                        .filter(has("Person"))
                        .first())
                .isVisible();
        assertThat(seriousViolations()).isEmpty();

        page.keyboard().press("Escape");
        page.keyboard().press("Tab");
        assertThat(page.evaluate("() => document.activeElement.tagName")).isNotEqualTo("CYPHER-EDITOR");
        assertThat(complaints).isEmpty();
    }

    @Test
    void theListOfQueriesIsOneStopOfTheTabKeyAndTheArrowKeysGoThroughIt() {
        openQuery();
        Locator choices = page.locator(".shelf .choice");
        choices.first().focus();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        assertThat(choices.nth(2)).isFocused();
        page.keyboard().press("End");
        assertThat(choices.last()).isFocused();
        page.keyboard().press("Tab");
        assertThat(page.locator("cypher-editor :focus")).hasCount(1);
        page.keyboard().press("Escape");
        page.keyboard().press("Shift+Tab");
        assertThat(choices.last()).isFocused();
    }

    @Test
    void whatFitsComesFirst() {
        openQuery();
        page.evaluate("() => document.querySelector('cypher-editor').focus()");
        page.keyboard().type("MATCH (s:Sentence) RETURN s.");
        assertThat(completions().locator("li").first()).containsText("Sentence");

        page.keyboard().press("Control+a");
        page.keyboard().press("Delete");
        page.keyboard().type("USE ");
        assertThat(completions().locator("li").first()).hasText(Pattern.compile("neo4j"));

        page.keyboard().press("Control+a");
        page.keyboard().press("Delete");
        page.keyboard().type("MATCH (pers:Person) RETURN pe");
        assertThat(completions().locator("li").first()).hasText("pers");
        page.keyboard().press("Control+a");
        page.keyboard().press("Delete");
        page.keyboard().type("MATCH (p {name: $who}) RETURN ");
        assertThat(page.locator(".parameter").filter(has("$who"))).isVisible();
        page.keyboard().type("$");
        assertThat(completions().locator("li").first()).hasText("$who");
    }

    @Test
    void aMistakeIsMarkedWithTheStatusOfTheServer() {
        openQuery();
        write("MATCH (n) RETURN m");
        assertThat(editor().locator(".cm-lintRange-error").first())
                .isVisible(new IsVisibleOptions().setTimeout(15_000));
        page.keyboard().press("Control+Enter");

        assertThat(answer().locator(".messages .fault")).containsText("42N62");
        assertThat(answer().locator(".messages .advice")).isVisible();
        picture("query-mistake");
        write("CREATE (n:Nobody) RETURN n");
        page.keyboard().press("Control+Enter");
        assertThat(answer().locator(".messages")).containsText("would change the database");
    }

    @Test
    void whatHasBeenReadForMistakesIsNotReadAgainWhenItIsRun() {
        openQuery();
        page.evaluate("""
                () => {
                  window.looks = 0;
                  const post = Worker.prototype.postMessage;
                  Worker.prototype.postMessage = function (message, ...rest) {
                    window.looks += message?.name === 'lint' ? 1 : 0;
                    return post.call(this, message, ...rest);
                  };
                }
                """);
        page.evaluate("() => document.querySelector('cypher-editor').focus()");
        page.keyboard().type("MATCH (p:Pers");
        assertThat(completions()).containsText(Pattern.compile("Person"));
        write("RETURN nowhere");
        assertThat(editor().locator(".cm-lintRange-error").first())
                .isVisible(new IsVisibleOptions().setTimeout(15_000));
        Object looks = page.evaluate("() => window.looks");
        write("RETURN 7 AS seven");
        page.waitForFunction("before => window.looks === before + 1", looks);
        page.keyboard().press("Control+Enter");
        assertThat(answer().locator(".answer-line")).containsText("1 row");

        write("RETURN nobody");
        assertThat(editor().locator(".cm-lintRange-error").first()).isVisible();
        assertThat(page.evaluate("() => window.looks")).isEqualTo((int) looks + 2);
    }

    @Test
    void aLongOneIsStopped() {
        openQuery();
        write(FOREVER);
        page.keyboard().press("Control+Enter");
        assertThat(answer().locator(".answer-line")).containsText("running");

        page.locator(".run-bar .stop").click();

        assertThat(answer().locator(".answer-line"))
                .containsText("stopped", new ContainsTextOptions().setTimeout(10_000));
        write("RETURN 1 AS one");
        page.keyboard().press("Control+Enter");
        assertThat(answer().locator(".answer-line")).containsText("1 row");
    }

    @Test
    void parametersAreTypedSavedAndRunAgainFromTheHistory() {
        openQuery();
        write("MATCH (p:Entity) WHERE p.name STARTS WITH $begin RETURN p.name AS name LIMIT 3");
        Locator begin = page.locator(".parameter").filter(has("$begin")).locator("label input");
        begin.fill("Vladimir");
        begin.press("Enter");
        editor().locator(".cm-content").click();
        page.keyboard().press("Control+Enter");
        assertThat(answer().locator("vaadin-grid-cell-content")
                        .filter(has("Vladimir Putin"))
                        .first())
                .isVisible();

        page.locator(".run-bar button").filter(has("Save")).click();
        page.getByLabel("Title").fill("Who begins so");
        page.getByText("Save as new").click();
        assertThat(page.locator(".shelf .choice").filter(has("Who begins so"))).isVisible();

        page.locator(".run-bar button").filter(has("Profile")).click();
        assertThat(answer().locator(".plan .operator").first()).containsText("ProduceResults");
        assertThat(answer().locator(".plan .cost").first()).isAttached();
        picture("query-plan");

        write("RETURN 2");
        assertThat(page.locator(".parameters details")).isVisible();
        page.locator(".shelf vaadin-tab").filter(has("History")).click();
        page.locator(".shelf li")
                .filter(has("STARTS WITH"))
                .first()
                .locator(".small")
                .first()
                .click();
        assertThat(editor()).containsText("STARTS WITH");
        assertThat(begin).hasValue("Vladimir");
        assertThat(answer().locator("vaadin-grid-cell-content")
                        .filter(has("Vladimir Putin"))
                        .first())
                .isVisible();
        assertThat(complaints).isEmpty();
    }

    @Test
    void anAnswerGoesOntoTheCanvasAndTheWayLeadsBack() {
        openQuery();
        write("MATCH (c:Country)<-[:VISITS]-(p:Person) RETURN p, c LIMIT 2");
        page.keyboard().press("Control+Enter");
        assertThat(answer().locator(".answer-line")).containsText("2 rows");
        answer().getByText("Onto the canvas").click();
        settle();
        assertThat(page.locator(".status")).isVisible();
        assertThat(page.url()).endsWith("/");
        assertThat(labels()).as("the answer alone").hasSizeLessThanOrEqualTo(4);

        page.locator(".status button").filter(has("Cypher")).click();
        page.locator(".drawer.cypher .statements button")
                .filter(has("edges among"))
                .first()
                .click();
        page.locator(".drawer.cypher").getByText("Open in Query").click();
        assertThat(editor().locator(".cm-content")).containsText("MATCH");
        assertThat(page.locator(".parameter").first()).isVisible();
        assertThat(complaints).isEmpty();
    }

    @Test
    void linesForTheWorkbenchAreProposedAndAnsweredWithoutBeingTakenForMistakes() {
        openQuery();
        editor().locator(".cm-content").click();
        page.keyboard().type(":he");
        assertThat(completions()).containsText(":help");
        picture("query-lines");
        page.keyboard().press("Enter");
        page.keyboard().press("Control+Enter");
        assertThat(answer().locator("vaadin-grid-cell-content")
                        .filter(has(":use movies"))
                        .first())
                .isVisible();
        picture("query-help");
        page.keyboard().press("End");
        page.keyboard().press("Enter");
        page.keyboard().insertText("RETURN oops");
        assertThat(editor().locator(".cm-lintRange-error").first())
                .isVisible(new IsVisibleOptions().setTimeout(15_000));
        assertThat(editor().locator(".cm-line").first().locator(".cm-lintRange"))
                .hasCount(0);

        write(":play movies");
        page.keyboard().press("Control+Enter");
        assertThat(answer().locator(".messages .fault")).containsText("There is no :play here");
        write(":use nowhere");
        page.keyboard().press("Control+Enter");
        assertThat(answer().locator(".messages .fault")).containsText("No database called “nowhere” runs here");
        write(":use NEO4J");
        page.keyboard().press("Control+Enter");
        assertThat(page.locator("vaadin-notification-card").filter(has("This is neo4j already")))
                .isVisible();
        write(":clear");
        page.keyboard().press("Control+Enter");
        assertThat(answer()).hasCount(0);
        assertThat(complaints).isEmpty();
    }

    @Test
    void theTableIsMeasuredBeforeThereIsAnAnswerAndOutOfReachUntilThen() {
        openQuery();
        Locator table = answer().locator(".answer-table");
        page.waitForFunction("() => document.querySelector('.answer.coming')?.inert");
        page.waitForFunction("""
                () => {
                  const grid = document.querySelector('.answer-table vaadin-grid');
                  return getComputedStyle(grid).visibility === 'visible' && grid.__pendingRecalculateColumnWidths === false;
                }""");

        write("RETURN 1 AS one");
        page.keyboard().press("Control+Enter");
        assertThat(answer().locator(".answer-line")).containsText("1 row");
        assertThat(table).hasCSS("opacity", "1");
        page.waitForFunction("() => !document.querySelector('.answer').inert"
                + " && !document.querySelector('.answer-table').inert");

        write(FOREVER);
        page.keyboard().press("Control+Enter");
        assertThat(table).hasCSS("opacity", "0");
        page.waitForFunction("() => document.querySelector('.answer-table').inert");
        page.locator(".run-bar .stop").click();
        assertThat(answer().locator(".answer-line")).containsText("stopped");
        page.waitForFunction("() => !document.querySelector('.answer-table').inert");
    }

    @Test
    void answersOnPagesThatWereClosedMakeRoomForOthers() {
        openQuery();
        // Eight such answers take about all the memory that answers of this program may.
        write(Stream.generate(() -> LARGE).limit(8).collect(Collectors.joining(";\n")));
        page.keyboard().press("Control+Shift+Enter");
        assertThat(page.locator(".answers button")).hasCount(8);
        assertThat(answer().locator(".answer-line")).containsText("complete");
        page.close();

        page = context.newPage();
        page.navigate(simpul.page().toString());
        openQuery();
        write(LARGE);
        page.keyboard().press("Control+Enter");

        assertThat(answer().locator(".answer-line")).containsText("complete");
        assertThat(answer().locator(".answer-line")).containsText("15 rows");
    }

    @Test
    void aQuestionThatTakesLongLeavesTheEditorWhereItIs() {
        openQuery();
        BoundingBox before = editor().boundingBox();

        page.evaluate("() => { const wait = document.createElement('div'); wait.className = 'long';"
                + " wait.textContent = 'Cancel'; document.querySelector('.query').append(wait); }");

        assertThat(editor().boundingBox().y).isEqualTo(before.y);
        assertThat(editor().boundingBox().height).isEqualTo(before.height);
    }

    @Test
    void theKeysOfEdgesAreShownInWords() {
        openQuery();
        write("MATCH (c:Claim {relation: 'MEETS'}) WHERE c.edge IS NOT NULL RETURN c.edge AS edge LIMIT 1");
        page.keyboard().press("Control+Enter");
        assertThat(answer().locator("vaadin-grid-cell-content")
                        .filter(has(" meets "))
                        .first())
                .isVisible();
    }

    @Test
    void entitiesGoOntoTheCanvasAndTheEndsOfLinesAndWhatTextsSpeakOfAndTheRestIsCounted() {
        openQuery();
        write("MATCH (s:SchemaStep) RETURN s LIMIT 3");
        page.keyboard().press("Control+Enter");
        assertThat(answer().locator(".answer-line")).containsText("3 rows");
        assertThat(answer().locator("button").filter(has("Onto the canvas"))).isDisabled();

        write("MATCH ()-[r:MEETS]->() RETURN r LIMIT 1");
        page.keyboard().press("Control+Enter");
        assertThat(answer().locator(".answer-line")).containsText("1 row");
        assertThat(answer().locator("button").filter(has("Onto the canvas"))).isEnabled();

        write(
                "MATCH (d:Document)-[:NAMES]->()-[:OF]->(e:Entity) WITH d, collect(e)[..2] AS two LIMIT 1 UNWIND two AS e RETURN d, e");
        page.keyboard().press("Control+Enter");
        assertThat(answer().locator(".answer-line")).containsText("2 rows");
        answer().locator("button:not([disabled])")
                .filter(has("Onto the canvas"))
                .click();
        assertThat(page.locator("vaadin-notification-card")
                        .filter(has("1 node is not drawn as such (1 Document), but what it speaks of")))
                .isVisible();

        openQuery();
        write("MATCH (c:Claim {relation: 'MEETS'})-[r:STATED_IN]->(s:Sentence) RETURN c, r, s LIMIT 1");
        page.keyboard().press("Control+Enter");
        assertThat(answer().locator(".answer-line")).containsText("1 row");
        answer().locator("button:not([disabled])")
                .filter(has("Onto the canvas"))
                .click();
        assertThat(page.locator("vaadin-notification-card").filter(has("(1 Claim, 1 Sentence)")))
                .isVisible();
    }

    @Test
    void itIsWellInEveryLookAndLanguage() {
        openQuery();
        write("MATCH (p:Person)-[r:MEETS]->(q) RETURN p, r, q.name AS other LIMIT 20");
        page.keyboard().press("Control+Enter");
        assertThat(answer().locator(".answer-line")).containsText("20 rows");
        wellInEveryLook("query");
        page.locator(".looks .language").click();
        assertThat(page.locator(".query h2").first()).hasText("Kueri");
        looks("kueri");
        page.locator(".query > .top a").click();
        assertThat(page.locator(".schema table").first()).isVisible();
        assertThat(page.locator("schema-drawing .name").filter(has("Entity"))).isVisible();
        assertThat(page.locator("schema-drawing .count").filter(has("Person"))).isVisible();
        assertThat(page.locator("schema-drawing .name").filter(has("Person"))).hasCount(0);
        wellInEveryLook("schema");
        assertThat(complaints).isEmpty();
    }

    @Test
    void theEditorSignsCallsFormatsAndWritesAtSeveralPlaces() {
        openQuery();
        write("RETURN ");
        page.keyboard().type("substring('Simpul', ");
        Locator signature = editor().locator(".cm-signature");
        assertThat(signature).containsText("substring(");
        assertThat(signature.locator("b")).containsText("start");
        picture("query-signature");
        page.keyboard().type("1) AS part");
        assertThat(signature).isHidden();

        write("match (n:Person) return n.name as name order by name limit 3");
        page.keyboard().press("Shift+Alt+f");
        assertThat(editor().locator(".cm-line").first()).hasText("MATCH (n:Person)");
        assertThat(editor().locator(".cm-line").last()).containsText("LIMIT 3");

        write("RETURN one AS x, one AS y");
        page.keyboard().press("Control+Home");
        for (int pressed = 0; pressed < 7; pressed++) {
            page.keyboard().press("ArrowRight");
        }
        page.keyboard().press("Control+d");
        page.keyboard().press("Control+d");
        assertThat(editor().locator(".cm-cursor")).hasCount(2);
        page.keyboard().type("2");
        page.keyboard().press("Escape");
        assertThat(editor().locator(".cm-content")).hasText("RETURN 2 AS x, 2 AS y");
        page.keyboard().press("Control+/");
        assertThat(editor().locator(".cm-content")).hasText("// RETURN 2 AS x, 2 AS y");
        page.keyboard().press("Control+/");
        page.keyboard().press("Control+Enter");
        assertThat(answer().locator(".answer-line")).containsText("1 row");
        assertThat(complaints).isEmpty();
    }

    @Test
    void whatWritesIsShownInRedAndDoesSoOnlyThen() {
        String statement = "CREATE (n:Walked) WITH n DELETE n RETURN 'gone' AS said";
        openQuery();
        write(statement);
        page.keyboard().press("Control+Enter");
        assertThat(answer().locator(".messages")).containsText("would change the database");
        Locator bar = page.locator(".run-bar");
        Locator mayWrite = bar.locator(".writing");
        Object before = background(mayWrite);

        mayWrite.locator("input").check();
        assertThat(bar).hasClass(Pattern.compile("\\bwrites\\b"));
        String red = String.valueOf(background(mayWrite));
        assertThat(red).isNotEqualTo(before);
        int[] parts = Pattern.compile("\\d+")
                .matcher(red)
                .results()
                .mapToInt(part -> Integer.parseInt(part.group()))
                .toArray();
        assertThat(parts[0]).as(red).isGreaterThan(parts[1] + 60).isGreaterThan(parts[2] + 60);
        assertThat(seriousViolations()).isEmpty();
        assertThat(background(bar.locator(".main"))).as("Run, too").isEqualTo(red);
        picture("query-writing");
        editor().locator(".cm-content").click();
        page.keyboard().press("Control+Enter");
        assertThat(answer().locator(".answer-line")).containsText("1 row");
        mayWrite.locator("input").uncheck();
        assertThat(bar).not().hasClass(Pattern.compile("\\bwrites\\b"));
        assertThat(complaints).isEmpty();
    }

    @Test
    void anAnswerBecomesAStepOfAStory() {
        openQuery();
        write("MATCH (c:Country)<-[:VISITS]-(p:Person) RETURN p, c LIMIT 2");
        page.keyboard().press("Control+Enter");
        assertThat(answer().locator(".answer-line")).containsText("2 rows");
        answer().getByText("Into a story").click();
        Locator dialog = page.locator("vaadin-dialog[opened]");
        dialog.locator("vaadin-select").click();
        page.locator("vaadin-select-list-box vaadin-select-item").last().click();
        dialog.getByLabel("Title of the story").fill("Out of a query");
        dialog.getByLabel("Title of the step").fill("Who visits");
        picture("query-story");
        dialog.getByText("Add the step").click();
        sign("Ada");

        page.locator(".note button").last().click();
        page.getByText("Present").first().click();
        settle();
        assertThat(labels()).hasSizeGreaterThan(1);
        picture("query-story-presented");
        assertThat(complaints).isEmpty();
    }

    private static Object background(Locator one) {
        return one.evaluate("element => getComputedStyle(element).backgroundColor");
    }

    private void openQuery() {
        page.locator(".rail a[href=query]").click();
        assertThat(page.locator("cypher-editor[ready]")).isVisible();
    }

    private void write(String statement) {
        editor().locator(".cm-content").click();
        page.keyboard().press("Control+a");
        page.keyboard().insertText(statement);
        page.keyboard().press("Escape");
    }

    private Locator editor() {
        return page.locator("cypher-editor");
    }

    private Locator completions() {
        return editor().locator(".cm-tooltip-autocomplete");
    }

    private Locator answer() {
        return page.locator(".query > .answer");
    }

    private static Locator.FilterOptions has(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }
}
