package org.simpul.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.RangeInput;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.server.ErrorEvent;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.simpul.curate.Author;
import org.simpul.explore.CanvasEdge;
import org.simpul.explore.CanvasNode;
import org.simpul.explore.Exploration;
import org.simpul.explore.Period;
import org.simpul.explore.Village;
import org.simpul.explore.VillageCuration;
import org.simpul.graph.Asked;
import org.simpul.graph.EdgeStatus;
import org.simpul.graph.EvidenceLine;
import org.simpul.graph.Fault;
import org.simpul.graph.GraphUnavailableException;
import org.simpul.graph.NodeKey;
import org.simpul.graph.Ruling;
import org.simpul.graph.SearchHit;
import org.simpul.graph.StatisticsQuery.MonthCount;
import org.simpul.graph.Underway;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@ContextConfiguration(classes = VillageSetup.class)
@ViewPackages(classes = ExploreView.class)
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_EACH_TEST_METHOD)
class ExploreViewTests extends SpringBrowserlessTest {

    private static final String KNOWN_IN_JULY = "\"period\": {\"dating\": \"HAPPENED\", \"from\": null, \"to\": null,"
            + " \"undated\": false, \"known\": \"2024-07-05\"}";
    private static final String EDGE = "Ann\u0001MEETS\u0001Bob";

    @Autowired
    private Village village;

    @Autowired
    private DatabaseWatch watch;

    @Autowired
    private VillageCuration curation;

    @BeforeEach
    void settle() {
        village.edge("Ann", "MEETS", "Bob", EdgeStatus.DISPUTED, 2, 1)
                .evidence(
                        "Ann",
                        "MEETS",
                        "Bob",
                        Lines.says("morning", "Ann met Bob at noon.", "Ann", "Bob"),
                        Lines.says("evening", "Later Ann met Bob again.", "Ann", "Bob"),
                        Lines.denies("night", "Ann never met Bob.", "Ann", "Bob"))
                .month(new MonthCount(YearMonth.of(2001, 6), 7))
                .month(new MonthCount(YearMonth.of(2024, 7), 3));
        IntStream.rangeClosed(1, 40).forEach(guest -> village.edge("Ann", "VISITS", "Guest " + guest));
    }

    @Test
    void saysWhatIsStillBeingWrittenUntilItIs() {
        village.works(new Underway(true, 2));
        watch.look();
        roundTrip();
        assertThat(text(StatusLine.class))
                .contains("A merge is still being worked on · 2 texts are still being removed");

        village.works(Underway.NOTHING);
        watch.look();
        roundTrip();
        assertThat(text(StatusLine.class)).doesNotContain("still being");
    }

    @Test
    void startsWithTheBestConnected() {
        start();

        assertThat(text(StatusLine.class)).contains("20 of 42 shown, ranked by sources", "read-only");
        assertThat(text(TimeStrip.class)).contains("In no month: 5 claims with a year alone");
        assertThat(monthsAside()).containsExactly("7 older claims: show them (Page Up)");
        press(titled("7 older claims: show them (Page Up)"));
        assertThat(monthsAside()).containsExactly("3 newer claims: show them (Page Down)");
        assertThat(text(Inspector.class)).contains("Nothing is selected.");
    }

    private List<String> monthsAside() {
        return find(QuietButton.class).from(find(TimeStrip.class).single()).all().stream()
                .map(button -> button.getElement().getAttribute("title"))
                .filter(title -> title != null && title.contains("show them"))
                .toList();
    }

    @Test
    void saysThatASearchFindsNothing() {
        start();

        ComboBox<SearchHit> box = find(SearchBox.class).single().getContent();
        typed(box, "zzq");
        assertThat(text(Finder.class)).contains("Nothing is found by “zzq”.");
        typed(box, "Ann");
        assertThat(text(Finder.class)).doesNotContain("Nothing is found");

        fire(box, "best-wanted", "\"zzq\"");

        assertThat(text(Note.class)).contains("Nothing is found by “zzq”.");
    }

    @Test
    void showsTheSentencesOfTheSelectedEdge() {
        start();

        select("{\"nodes\": [], \"edges\": [\"" + EDGE.replace("\u0001", "\\u0001") + "\"]}");

        assertThat(find(EvidencePanel.class).single().getElement().getTextRecursively())
                .contains("Ann", "meets", "Bob", "2 texts say so · 1 denies it · July 2024")
                .contains("Ann met Bob at noon.", "4 Jul 2024 · event 3 Jul 2024 · the mayor · possible", ".82");
        assertThat(text(ConflictBlock.class)).contains("Disputed: 2 say · 1 denies", "Ann never met Bob.");
        assertThat(find(ClaimLine.class).all()).hasSize(3);
    }

    @Test
    void denialsAreListedInFullNewestSourceFirstAndTheRestAtAPress() {
        village.evidence(
                "Ann",
                "MEETS",
                "Bob",
                Stream.concat(
                                Stream.of(Lines.says("morning", "Ann met Bob at noon.", "Ann", "Bob")),
                                IntStream.rangeClosed(1, 6)
                                        .mapToObj(i -> Lines.denies("denial " + i, "Ann never met Bob.", "Ann", "Bob")))
                        .toArray(EvidenceLine[]::new));
        start();

        select("{\"nodes\": [], \"edges\": [\"" + EDGE.replace("\u0001", "\\u0001") + "\"]}");

        assertThat(text(ConflictBlock.class))
                .contains("Disputed: 1 says · 6 deny", "Stated by 1 claim", "Denied by 6 claims", "and 3 more")
                .contains("published 4 Jul 2024 · event 3 Jul 2024 · the mayor · denied · possible")
                .containsSubsequence("Title of denial 1", "Title of denial 2", "Title of denial 3")
                .doesNotContain("Title of denial 4");

        press(button -> button.getText().equals("and 3 more"));

        assertThat(text(ConflictBlock.class))
                .contains("Title of denial 4", "Title of denial 6")
                .doesNotContain("more");
    }

    @Test
    void rejectedClaimsAreFoldedBelowThoseThatStand() {
        village.evidence(
                "Ann",
                "MEETS",
                "Bob",
                Stream.concat(
                                IntStream.range(0, EvidencePanel.LIMIT + 10)
                                        .mapToObj(i -> Lines.rejected(
                                                Lines.says("rejected " + i, "Ann met Bob.", "Ann", "Bob"))),
                                Stream.of(Lines.says("morning", "Ann met Bob at noon.", "Ann", "Bob")))
                        .toArray(EvidenceLine[]::new));
        start();

        select("{\"nodes\": [], \"edges\": [\"" + EDGE.replace("\u0001", "\\u0001") + "\"]}");

        EvidencePanel panel = find(EvidencePanel.class).single();
        assertThat(panel.getChildren().filter(ClaimLine.class::isInstance)).hasSize(1);
        NativeDetails rejected = panel.getChildren()
                .filter(NativeDetails.class::isInstance)
                .map(NativeDetails.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(rejected.isOpen()).isFalse();
        assertThat(rejected.getSummaryText()).isEqualTo("60 rejected claims, which count no more");
        assertThat(text(EvidencePanel.class)).contains("Ann met Bob at noon.").doesNotContain("claims shown");
    }

    @Test
    void whatIsDeniedOfAnotherTimeIsNotCalledDisputed() {
        village.edge("Ann", "MEETS", "Bob", EdgeStatus.STATED, 1, 1)
                .evidence(
                        "Ann",
                        "MEETS",
                        "Bob",
                        Lines.says("morning", "Ann met Bob at noon.", "Ann", "Bob"),
                        Lines.at("2023", Lines.denies("night", "Ann never met Bob.", "Ann", "Bob")));
        start();

        select("{\"nodes\": [], \"edges\": [\"" + EDGE.replace("\u0001", "\\u0001") + "\"]}");

        assertThat(text(ConflictBlock.class))
                .contains("At different times: 1 says · 1 denies", "Ann never met Bob.")
                .doesNotContain("Disputed");
    }

    @Test
    void whatIsDisputedIsSaidByThoseWhoSpeakOfTheSameTime() {
        village.evidence(
                "Ann",
                "MEETS",
                "Bob",
                Lines.at("2023", Lines.says("morning", "Ann met Bob at noon.", "Ann", "Bob")),
                Lines.says("evening", "Later Ann met Bob again.", "Ann", "Bob"),
                Lines.at("2024-07", Lines.denies("night", "Ann never met Bob.", "Ann", "Bob")));
        start();

        select("{\"nodes\": [], \"edges\": [\"" + EDGE.replace("\u0001", "\\u0001") + "\"]}");

        assertThat(text(ConflictBlock.class))
                .contains("Disputed: 1 says · 1 denies", "Later Ann met Bob again.", "Ann never met Bob.");
    }

    @Test
    void aSourceIsToldByWhoPrintedItAndItsTitle() {
        start();

        select("{\"nodes\": [], \"edges\": [\"" + EDGE.replace("\u0001", "\\u0001") + "\"]}");

        assertThat(find(SourceLink.class).all())
                .extracting(source -> source.getElement().getTextRecursively())
                .contains("Village PaperTitle of morning", "Village PaperTitle of evening")
                .anyMatch(source -> source.endsWith("Title of night"));
    }

    @Test
    void saysWhyAClaimWasFoundAndClosesAgain() {
        start();
        select("{\"nodes\": [], \"edges\": [\"" + EDGE.replace("\u0001", "\\u0001") + "\"]}");
        assertThat(find(TraceList.class).exists()).isFalse();
        QuietButton why = find(QuietButton.class).all().stream()
                .filter(ExploreViewTests::why)
                .findFirst()
                .orElseThrow();
        assertThat(why.getElement().getAttribute("aria-expanded")).isEqualTo("false");

        press(ExploreViewTests::why);

        assertThat(why.getElement().getAttribute("aria-expanded")).isEqualTo("true");
        assertThat(text(TraceList.class))
                .contains("Rule", "met", "→", "meets", "@S {meet/met} O", "Subject", "Ann", "Q1", "by name")
                .contains("Confidence", "0.82 rule × 1 subject = 0.82");

        press(ExploreViewTests::why);

        assertThat(why.getElement().getAttribute("aria-expanded")).isEqualTo("false");
        assertThat(find(TraceList.class).exists()).isFalse();
    }

    @Test
    void everyClaimOfADisputeSaysWhy() {
        start();

        select("{\"nodes\": [], \"edges\": [\"" + EDGE.replace("\u0001", "\\u0001") + "\"]}");

        assertThat(find(QuietButton.class).all().stream().filter(ExploreViewTests::why))
                .hasSize(3);
    }

    @Test
    void saysPlainlyThatAnOlderVersionKeptNoReasons() {
        village.edge("Ann", "PRAISES", "Bob")
                .evidence(
                        "Ann",
                        "PRAISES",
                        "Bob",
                        Lines.older(Lines.says("old", "Ann praised Bob last week.", "Ann", "Bob"), "last week"));
        start();
        select("{\"nodes\": [], \"edges\": [\"Ann\\u0001PRAISES\\u0001Bob\"]}");
        assertThat(text(EvidencePanel.class)).contains("4 Jul 2024 · event last week · the mayor");

        press(ExploreViewTests::why);

        assertThat(text(TraceList.class)).contains("kept no reasons", "found by the rule meet.verb");
    }

    @Test
    void showsWhatIsKnownOfTheSelectedNode() {
        start();

        select("{\"nodes\": [\"Ann\"], \"edges\": []}");

        assertThat(text(EntityPanel.class)).contains("Ann", "Person", "Wikidata Q1", "Alias", "→ visits", "40");
    }

    @Test
    void theStatementBehindWhatIsToldOfANodeIsOneClickAway() {
        start();
        select("{\"nodes\": [\"Ann\"], \"edges\": []}");
        village.asked(new Asked("read/nodes", "Nodes.", "Simpul.", "RETURN 1 AS one", Map.of(), 3));

        press(button -> button.getText().equals("Show the Cypher"));

        assertThat(text(CypherDrawer.class))
                .contains(
                        "All about an entity",
                        "// All about an entity.",
                        ":param key => 'Ann';",
                        "MATCH (n {id: $key}) RETURN n;")
                .doesNotContain("// Nodes.");

        // The same again, in the same time.
        select("{\"nodes\": [], \"edges\": []}");
        select("{\"nodes\": [\"Ann\"], \"edges\": []}");
        select("{\"nodes\": [], \"edges\": []}");
        select("{\"nodes\": [\"Ann\"], \"edges\": []}");
        assertThat(find(ShowCypher.class).from(find(EntityPanel.class).single()).all())
                .hasSize(1);
    }

    @Test
    void addsTheNeighboursOfARelationThatIsPressed() {
        start();
        select("{\"nodes\": [\"Ann\"], \"edges\": []}");

        press(button -> button.getElement().getTextRecursively().contains("→ visits"));

        assertThat(text(StatusLine.class)).contains("42 of 42 shown");
    }

    @Test
    void takesAnExpansionBack() {
        GraphCanvas canvas = start();
        fire(canvas, "canvas-expand", "{\"key\": \"Ann\", \"relation\": null, \"direction\": null}");
        assertThat(text(StatusLine.class)).contains("42 of 42 shown");

        press(titled("Undo (Ctrl+Z)"));
        assertThat(text(StatusLine.class)).contains("20 of 42 shown");

        press(titled("Redo (Ctrl+Y)"));
        assertThat(text(StatusLine.class)).contains("42 of 42 shown");
    }

    @Test
    void saysHowToStartAgainOnACanvasThatWasCleared() {
        GraphCanvas canvas = start();
        String all = IntStream.rangeClosed(1, 40)
                .mapToObj(guest -> "\"Guest " + guest + "\"")
                .reduce("\"Ann\", \"Bob\"", (left, right) -> left + ", " + right);

        fire(canvas, "canvas-hide", "{\"keys\": [" + all + "]}");
        assertThat(text(EmptyCanvas.class)).contains("The canvas is empty");

        press(button -> button.getText().equals("Show the best-connected"));
        assertThat(text(StatusLine.class)).contains("20 of 42 shown");
    }

    @Test
    void findsPathsBetweenTwoSelectedNodesAndAddsOne() throws InterruptedException {
        start();
        select("{\"nodes\": [\"Bob\", \"Guest 3\"], \"edges\": []}");
        assertThat(text(PathPanel.class)).contains("Find paths", "4 steps").doesNotContain("weakest link");

        press(button -> button.getText().equals("Find paths"));
        settled(PathLine.class);

        assertThat(text(PathPanel.class)).contains("1 path");
        assertThat(text(PathLine.class))
                .contains("Bob", "meets\u00a03", "Ann", "visits\u00a01\u00a0→", "Guest 3", "weakest link: 1 text");
        press(PathLine.class::isInstance);
        assertThat(find(PathPanel.class).exists()).as("the list stays").isTrue();
        assertThat(text(StatusLine.class)).contains("20 of 42 shown");
    }

    @Test
    void theStatementShownWithPathsIsTheOneThatFindsThem() throws InterruptedException {
        GraphCanvas canvas = start();
        fire(canvas, "canvas-path", "{\"from\": \"Bob\", \"to\": \"Guest 3\"}");
        settled(PathLine.class);

        press(button -> button.getText().equals("Show the Cypher"));

        assertThat(text(CypherDrawer.class)).contains("RETURN 'read/paths'").doesNotContain("RETURN 'read/paths-by");
    }

    @Test
    void saysThatPathsWereNotLookedForToTheEnd() throws InterruptedException {
        village.cutsPaths();
        GraphCanvas canvas = start();

        fire(canvas, "canvas-path", "{\"from\": \"Bob\", \"to\": \"Guest 3\"}");
        settled(PathLine.class);

        assertThat(text(PathPanel.class)).contains("1 path · others were not looked for to the end");
    }

    @Test
    void saysThatThereIsNoPathOfThatLength() throws InterruptedException {
        GraphCanvas canvas = start();
        fire(canvas, "canvas-path", "{\"from\": \"Bob\", \"to\": \"Guest 3\"}");
        settled(PathLine.class);

        find(RangeInput.class).single().setValue(1.0);
        for (int turn = 0; turn < 100 && find(PathLine.class).exists(); turn++) {
            TimeUnit.MILLISECONDS.sleep(20);
            roundTrip();
        }

        assertThat(text(PathPanel.class)).contains("1 step", "No path of this length.");
    }

    @Test
    void collapsesWhatAnExpansionBrought() {
        GraphCanvas canvas = start();
        fire(canvas, "canvas-expand", "{\"key\": \"Ann\", \"relation\": null, \"direction\": null}");

        fire(canvas, "canvas-collapse", "{\"key\": \"Ann\"}");

        assertThat(text(StatusLine.class)).contains("20 of 42 shown");
    }

    @Test
    void changesItsLanguageWithoutBeingLoadedAgain() {
        start();
        select("{\"nodes\": [], \"edges\": [\"" + EDGE.replace("\u0001", "\\u0001") + "\"]}");

        press(titled("Language: English. Change to Bahasa Indonesia"));

        assertThat(text(StatusLine.class)).contains("20 dari 42 ditampilkan");
        assertThat(text(EvidencePanel.class)).contains("bertemu", "2 teks menyatakannya", "Ann (id)");
    }

    @Test
    void listsWhatTheCanvasShowsInATable() {
        start();

        press(button -> button.getText().equals("Table"));

        assertThat(text(TableDrawer.class)).contains("Nodes (20)", "Edges (19)");
    }

    @Test
    void tellsOfALostDatabaseAndGoesOnByItself() {
        GraphCanvas canvas = start();
        village.down(true);

        Throwable failure = catchThrowable(
                () -> fire(canvas, "canvas-expand", "{\"key\": \"Ann\", \"relation\": null, \"direction\": null}"));
        new Failures().error(new ErrorEvent(failure));
        settled();
        assertThat(text(MainLayout.class)).contains("The database does not answer.", "The village is asleep.");
        assertThat(text(StatusLine.class)).contains("20 of 42 shown");

        village.down(false);
        watch.look();
        settled();
        assertThat(text(MainLayout.class)).doesNotContain("The database does not answer.");
    }

    @Test
    void waitsForADatabaseThatIsNotThereYet() {
        watch.lost(new GraphUnavailableException(
                Fault.UNREACHABLE, "The village is asleep.", new IllegalStateException()));
        navigate(ExploreView.class);
        settled();
        assertThat(text(MainLayout.class)).contains("The village is asleep.");

        watch.look();
        settled();

        assertThat(text(StatusLine.class)).contains("20 of 42 shown");
    }

    @Test
    void invitesTextsIntoAnEmptyDatabase() {
        village.clear();

        start();

        assertThat(find(H2.class).withText("No texts yet").exists()).isTrue();
        assertThat(text(EmptyCanvas.class)).contains("./simpul import FOLDER").contains("Import texts");
    }

    @Test
    void saysWhatAFilterHidesAndTakesItBack() {
        village.node("Oslo", "Place").edge("Ann", "VISITS", "Oslo");
        GraphCanvas canvas = start();
        assertThat(text(StatusLine.class)).doesNotContain("hidden by filters");

        fire(canvas, "canvas-filter", filter("\"hiddenStatuses\": [\"DISPUTED\"]"));

        assertThat(text(StatusLine.class)).contains("19 of 43 shown", "1 node, 1 line hidden by filters");
        assertThat(text(FilterChips.class)).contains("without disputed lines");
        assertThat(text(FilterButton.class)).contains("1");

        press(titled("Undo (Ctrl+Z)"));
        assertThat(text(StatusLine.class)).contains("20 of 43 shown").doesNotContain("hidden by filters");
        assertThat(text(FilterChips.class)).isEmpty();
        assertThat(text(FilterButton.class)).doesNotContain("1");
    }

    @Test
    void saysThatFiltersHideEverythingAndTakesThemOff() {
        GraphCanvas canvas = start();

        fire(canvas, "canvas-filter", filter("\"text\": \"nobody is called so\""));

        assertThat(text(EmptyCanvas.class)).contains("The filters hide everything");
        press(button -> button.getText().equals("Clear all filters")
                && button.getParent().filter(EmptyCanvas.class::isInstance).isPresent());
        assertThat(find(EmptyCanvas.class).all()).isEmpty();
        assertThat(text(StatusLine.class)).doesNotContain("hidden by filters");
    }

    @Test
    void saysWhyAnExpansionBringsNothing() {
        village.node("Hermit", "Person");
        GraphCanvas canvas = start();
        fire(find(ComboBox.class).single(), "best-wanted", "\"Hermit\"");

        fire(canvas, "canvas-open", "{\"key\": \"Hermit\"}");
        assertThat(text(Note.class)).contains("“Hermit” has no neighbours.");
        fire(canvas, "canvas-open", "{\"key\": \"Bob\"}");

        assertThat(find(Note.class).all())
                .extracting(note -> note.getElement().getTextRecursively())
                .anyMatch(words -> words.contains("All neighbours of “Bob” are on the canvas."));
    }

    @Test
    void theDayFieldShowsTheDayThatIsInForceAndSpeaksThePagesLanguage() {
        GraphCanvas canvas = start();
        DayField known = find(DayField.class).all().stream()
                .filter(field -> field.hasClassName("known"))
                .findFirst()
                .orElseThrow();
        DatePicker picker = find(DatePicker.class, known).single();

        fire(canvas, "canvas-filter", filter(KNOWN_IN_JULY.replaceAll("2024-07-\\d\\d", "2024-08-05")));
        assertThat(known.day(Optional.empty())).contains(LocalDate.of(2024, 8, 5));
        assertThat(picker.getI18n().getMonthNames()).element(7).isEqualTo("August");
        UI.getCurrent().setLocale(Messages.INDONESIAN);
        assertThat(picker.getI18n().getMonthNames()).element(7).isEqualTo("Agustus");
        assertThat(picker.getI18n().getWeekdays()).startsWith("Minggu", "Senin");
        assertThat(picker.getI18n().getToday()).isEqualTo("Hari ini");

        fire(canvas, "canvas-filter", filter(""));
        assertThat(picker.getOptionalValue()).isEmpty();
    }

    @Test
    void saysThatAFilterHidesWhatWasSearchedForAndLiftsIt() {
        village.node("Oslo", "Place").edge("Ann", "VISITS", "Oslo");
        GraphCanvas canvas = start();
        fire(canvas, "canvas-filter", filter("\"hiddenTypes\": [\"Place\"]"));

        fire(find(ComboBox.class).single(), "best-wanted", "\"Oslo\"");

        assertThat(text(Note.class)).contains("“Oslo” is on the canvas, but a filter hides it.");
        press(button -> button.getText().equals("Show it"));
        assertThat(text(FilterChips.class)).isEmpty();
        assertThat(text(StatusLine.class)).doesNotContain("hidden by filters");
        assertThat(text(Inspector.class)).contains("Oslo");
    }

    @Test
    void aTimeStripThatIsFoldedStaysFoldedWhateverHappens() {
        start();
        CommandPalette palette = find(CommandPalette.class).single();
        TimeStrip strip = find(TimeStrip.class).single();
        fire(palette, "command-run", "{\"at\": " + palette.placeOf("command.time") + "}");
        assertThat(strip.isVisible()).isFalse();

        curation.decide(new Ruling.Judge("claim-morning", false), new Author("budi", "another page"), "", 0);
        settled();
        assertThat(strip.isVisible()).isFalse();

        fire(palette, "command-run", "{\"at\": " + palette.placeOf("command.time") + "}");
        assertThat(strip.isVisible()).isTrue();
    }

    @Test
    void whereNothingIsDatedNoWeekIsTheBusiest() {
        start();
        village.forgetsDates();
        CommandPalette palette = find(CommandPalette.class).single();

        fire(palette, "command-run", "{\"at\": " + palette.placeOf("command.week") + "}");

        assertThat(text(Note.class)).contains("No week stands out");
        assertThat(text(StatusLine.class)).contains("20 of 42 shown");
    }

    @Test
    void monthsThatAreBrushedFilterTheCanvas() {
        start();
        MonthBars bars = find(MonthBars.class).single();

        fire(bars, "months-brushed", "{\"from\": \"2024-02\", \"to\": \"2024-05\", \"playing\": false}");

        assertThat(text(FilterChips.class)).contains("1 Feb 2024 → 31 May 2024");
        fire(bars, "months-brushed", "{\"from\": null, \"to\": null, \"playing\": false}");
        assertThat(text(FilterChips.class)).isEmpty();
    }

    @Test
    void monthsThatArePlayedAreOneChangeInTheEnd() {
        village.told("Ann", "MEETS", "Bob", "2024-03-05 S2024-03-04");
        start();
        MonthBars bars = find(MonthBars.class).single();
        press(button -> button.hasClassName("play"));

        fire(bars, "months-brushed", "{\"from\": null, \"to\": \"2024-02\", \"playing\": true}");
        assertThat(text(FilterChips.class)).contains("until 29 Feb 2024");
        assertThat(text(PeriodBar.class)).contains("Pause");
        fire(bars, "months-brushed", "{\"from\": null, \"to\": \"2024-03\", \"playing\": true}");
        fire(bars, "months-brushed", "{\"from\": null, \"to\": \"2024-03\", \"playing\": false}");

        assertThat(text(FilterChips.class)).contains("until 31 Mar 2024");
        assertThat(text(PeriodBar.class)).contains("Play");
        press(titled("Undo (Ctrl+Z)"));
        assertThat(text(FilterChips.class)).isEmpty();
    }

    @Test
    void whereNothingOnTheCanvasIsDatedInItsMonthsNothingIsPlayed() {
        village.told("Ann", "MEETS", "Bob", "2001-06-05 S2001-06-04");
        start();

        press(button -> button.hasClassName("play"));

        assertThat(text(Note.class)).contains("Nothing on the canvas is dated in these months");
        assertThat(text(PeriodBar.class)).contains("Play");
    }

    @Test
    void undoEndsPlayingAndTakesItBackAndWhatStillPassesIsTooLate() {
        village.told("Ann", "MEETS", "Bob", "2024-03-05 S2024-03-04");
        start();
        MonthBars bars = find(MonthBars.class).single();
        fire(bars, "months-brushed", "{\"from\": \"2024-01\", \"to\": \"2024-02\", \"playing\": false}");
        press(button -> button.hasClassName("play"));
        fire(bars, "months-brushed", "{\"from\": \"2024-02\", \"to\": \"2024-03\", \"playing\": true}");

        press(titled("Undo (Ctrl+Z)"));

        assertThat(text(FilterChips.class)).contains("1 Jan 2024 → 29 Feb 2024");
        assertThat(text(PeriodBar.class)).contains("Play");
        fire(bars, "months-brushed", "{\"from\": \"2024-03\", \"to\": \"2024-04\", \"playing\": true}");
        assertThat(text(FilterChips.class)).contains("1 Jan 2024 → 29 Feb 2024");
        press(titled("Undo (Ctrl+Z)"));
        assertThat(text(FilterChips.class)).isEmpty();
    }

    @Test
    void aFilterByHandEndsPlayingWhereItIs() {
        village.told("Ann", "MEETS", "Bob", "2024-03-05 S2024-03-04");
        GraphCanvas canvas = start();
        MonthBars bars = find(MonthBars.class).single();
        press(button -> button.hasClassName("play"));
        fire(bars, "months-brushed", "{\"from\": null, \"to\": \"2024-03\", \"playing\": true}");

        fire(canvas, "canvas-filter", filter("\"hiddenTypes\": [\"Place\"]"));

        assertThat(text(FilterChips.class)).isEqualTo("without place");
        assertThat(text(PeriodBar.class)).contains("Play");
        press(titled("Undo (Ctrl+Z)"));
        assertThat(text(FilterChips.class)).isEmpty();
    }

    @Test
    void theEvidenceIsThatOfThePeriod() {
        start();
        select("{\"nodes\": [], \"edges\": [\"" + EDGE.replace("\u0001", "\\u0001") + "\"]}");
        assertThat(find(ClaimLine.class).all()).hasSize(3);

        fire(
                find(GraphCanvas.class).single(),
                "canvas-filter",
                filter("\"period\": {\"dating\": \"HAPPENED\", \"from\": null, \"to\": null, \"undated\": false,"
                        + " \"known\": \"2001-01-01\"}"));

        assertThat(find(ClaimLine.class).all()).isEmpty();
        assertThat(text(EvidencePanel.class)).contains("3 more claims are outside the time that is shown");
    }

    @Test
    void anEdgeOfMoreTextsThanItKeepsTheTimeOfSaysSo() {
        village.edge("Ann", "MEETS", "Bob", EdgeStatus.STATED, 5, 0)
                .told("Ann", "MEETS", "Bob", "2024-07-05 S2024-07-03 x2");
        GraphCanvas canvas = start();
        select("{\"nodes\": [], \"edges\": [\"" + EDGE.replace("\u0001", "\\u0001") + "\"]}");
        assertThat(text(EvidencePanel.class)).doesNotContain("This line keeps the time");

        fire(canvas, "canvas-filter", filter(KNOWN_IN_JULY));

        assertThat(text(EvidencePanel.class))
                .contains("This line keeps the time of its newest texts alone: 3 older ones are not counted");
    }

    @Test
    void theTableTellsOfTheTimeAlone() {
        village.told(
                "Ann", "MEETS", "Bob", "2024-07-05 S2024-07-03", "2024-07-09 S2024-07-03", "2024-08-01 D2024-07-03");
        GraphCanvas canvas = start();
        press(button -> button.getText().equals("Table"));
        assertThat(text(TableDrawer.class)).contains("What is on the canvas").doesNotContain("as known on");

        fire(canvas, "canvas-filter", filter(KNOWN_IN_JULY));

        assertThat(text(TableDrawer.class)).contains("What is on the canvas · as known on 5 Jul 2024");
        assertThat(edgeRows().filter(edge -> edge.relation().equals("MEETS")))
                .singleElement()
                .satisfies(edge -> {
                    assertThat(edge.status()).isEqualTo(EdgeStatus.STATED);
                    assertThat(edge.says()).isOne();
                    assertThat(edge.denies()).isZero();
                });
    }

    @Test
    void thePanelOfAnEntitySaysWhatIsOfTheTimeAndWhatOfAny() {
        village.told("Ann", "MEETS", "Bob", "2024-08-01 D2024-07-03");
        GraphCanvas canvas = start();
        select("{\"nodes\": [\"Ann\"], \"edges\": []}");
        assertThat(text(EntityPanel.class)).contains("Neighbours").doesNotContain("at any time");

        fire(canvas, "canvas-filter", filter(KNOWN_IN_JULY));

        assertThat(text(EntityPanel.class))
                .contains("Neighbours, at any time")
                .contains("On the canvas, in the time that is shown (as known on 5 Jul 2024): 18 neighbours")
                .contains("Texts that name it, as known on 5 Jul 2024", "No text of this time names it.");

        fire(
                canvas,
                "canvas-filter",
                filter(KNOWN_IN_JULY
                        .replace("\"from\": null", "\"from\": \"2024-07-01\"")
                        .replace("\"known\": \"2024-07-05\"", "\"known\": null")));

        assertThat(text(EntityPanel.class)).contains("Texts that name it, of any time");
    }

    @Test
    void everyFilterHasAChipThatCanBeStruck() {
        GraphCanvas canvas = start();
        fire(
                canvas,
                "canvas-filter",
                "{\"hiddenTypes\": [\"Place\"], \"hiddenRelations\": [\"MEETS\"], \"hiddenStatuses\": [\"DENIED\"],"
                        + " \"minimumDocuments\": 2, \"period\": {\"dating\": \"PUBLISHED\","
                        + " \"from\": \"2024-05-01\", \"to\": null, \"undated\": true, \"known\": \"2024-07-31\"}, \"text\": \"uest\","
                        + " \"rules\": [{\"of\": \"NODES\", \"property\": \"born\", \"comparison\": \"AT_LEAST\", \"value\": \"1960\"},"
                        + " {\"of\": \"EDGES\", \"property\": \"since\", \"comparison\": \"AT_MOST\", \"value\": \"1999\"}]}");

        assertThat(text(FilterChips.class))
                .contains("without place", "without meets", "without denied lines", "at least 2 texts")
                .contains(
                        "published since 1 May 2024",
                        "as known on 31 Jul 2024",
                        "named “uest”",
                        "born ≥ 1960",
                        "relationships: since ≤ 1999")
                .contains("Clear all filters");

        press(titled("Take this filter off: at least 2 texts"));
        assertThat(text(FilterChips.class)).doesNotContain("at least").contains("without meets");

        press(button -> button.getText().equals("Clear all filters")
                && button.getParent().filter(FilterChips.class::isInstance).isPresent());
        assertThat(text(FilterChips.class)).isEmpty();
        assertThat(text(StatusLine.class)).contains("20 of 42 shown");
    }

    @Test
    void aRuleAboutAPropertyIsMadeAndStruck() {
        village.value("Ann", "born", "1961").value("Bob", "born", "1959");
        start();
        find(FilterButton.class).single().open();
        roundTrip();
        RuleForm form = find(RuleForm.class).single();
        QuietButton add = find(QuietButton.class).from(form).all().stream()
                .filter(button -> button.getText().equals("Add"))
                .findFirst()
                .orElseThrow();
        assertThat(add.isEnabled()).isFalse();

        assertThat(items(form)).containsExactly("born");
        test(property(form)).selectItem("born");
        test(choice(form, 1)).selectItem("is there");
        press(button -> button.equals(add));

        assertThat(find(FilterChips.class).all().getFirst().getElement().getTextRecursively())
                .contains("with born");
        assertThat(text(StatusLine.class)).contains("2 of 42 shown");

        press(titled("Take this filter off: with born"));
        assertThat(text(StatusLine.class)).contains("20 of 42 shown");
    }

    @Test
    void aRuleAboutRelationshipsIsMadeAndStruck() {
        village.value("Ann", "MEETS", "Bob", "since", "1999");
        start();
        find(FilterButton.class).single().open();
        roundTrip();
        RuleForm form = find(RuleForm.class).single();

        test(choice(form, 0)).selectItem("of relationships");
        roundTrip();
        assertThat(items(form)).containsExactly("since");
        test(property(form)).selectItem("since");
        test(choice(form, 1)).selectItem("is there");
        press(button -> button.getText().equals("Add")
                && button.getParent()
                        .flatMap(Component::getParent)
                        .filter(form::equals)
                        .isPresent());

        assertThat(find(FilterChips.class).all().getFirst().getElement().getTextRecursively())
                .contains("relationships: with since");
        press(titled("Take this filter off: relationships: with since"));
        assertThat(text(StatusLine.class)).contains("20 of 42 shown");
    }

    @Test
    void saysInAWordWhatIsLeftWhereMostIsHidden() {
        village.edge("Ann", "PRAISES", "Bob").edge("Ann", "URGES", "Bob").edge("Ann", "SUPPORTS", "Bob");
        GraphCanvas canvas = start();

        fire(
                canvas,
                "canvas-filter",
                filter("\"hiddenRelations\": [\"PRAISES\", \"URGES\", \"SUPPORTS\", \"VISITS\"]"));

        assertThat(text(FilterChips.class)).contains("only meets").doesNotContain("without");
    }

    @Test
    void filtersByWhatIsTickedInThePanel() {
        start();
        press(button -> button.hasClassName("filter"));
        find(FilterButton.class).single().open();
        roundTrip();
        FilterPanel panel = find(FilterPanel.class).single();
        assertThat(panel.getElement().getTextRecursively()).contains("Person", "20", "meets", "visits", "disputed");

        press(titled("only meets"));

        assertThat(text(StatusLine.class)).contains("2 of 42 shown", "18 nodes, 18 lines hidden by filters");
        assertThat(find(FilterChips.class).all())
                .as("in the bar, and in the panel")
                .hasSize(2)
                .allSatisfy(chips ->
                        assertThat(chips.getElement().getTextRecursively()).contains("without visits"));
    }

    @Test
    void marksInTheTableWhatAFilterHides() {
        GraphCanvas canvas = start();
        press(button -> button.getText().equals("Table"));

        fire(canvas, "canvas-filter", filter("\"text\": \"Bob\""));

        assertThat(text(TableDrawer.class)).contains("Nodes (20, 19 hidden)", "Edges (19, 19 hidden)");
    }

    @Test
    void whatIsSelectedOnTheCanvasIsTickedInTheTable() {
        start();
        press(button -> button.getText().equals("Table"));

        select("{\"nodes\": [\"Ann\", \"Bob\"], \"edges\": []}");

        assertThat(nodeGrid().getSelectedItems())
                .extracting(CanvasNode::caption)
                .containsExactlyInAnyOrder("Ann", "Bob");
    }

    @Test
    void whatIsTickedInTheTableIsSelected() {
        start();
        press(button -> button.getText().equals("Table"));

        test(nodeGrid()).clickRow(1);
        roundTrip();

        assertThat(text(EntityPanel.class)).contains("Bob");
    }

    @ParameterizedTest
    @ValueSource(strings = {"canvas-open", "canvas-expand", "canvas-path", "command.week", "command.best"})
    void whatTakesLongSaysSoAndCanBeCancelled(String action) {
        GraphCanvas canvas = start();
        CommandPalette palette = find(CommandPalette.class).single();
        CountDownLatch answer = village.waits();

        if (action.startsWith("command")) {
            fired(palette, "command-run", "{\"at\": " + palette.placeOf(action) + "}");
        } else {
            fired(
                    canvas,
                    action,
                    "{\"key\": \"Ann\", \"relation\": null, \"direction\": null, \"from\": \"Ann\", \"to\": \"Bob\"}");
        }

        Waiting waiting = find(Waiting.class).all().stream()
                .filter(Component::isVisible)
                .findFirst()
                .orElseThrow();
        QuietButton cancel = find(QuietButton.class).from(waiting).single();
        assertThat(cancel.getText()).isEqualTo("Cancel");
        test(cancel).click();
        answer.countDown();
        settled();
        assertThat(waiting.isVisible()).isFalse();
        assertThat(text(StatusLine.class)).contains("20 of 42 shown");
        assertThat(find(PathLine.class).exists()).isFalse();
        assertThat(find(Note.class).exists()).isFalse();
    }

    @Test
    void everyKeyOfThePageIsACommandWithWords() {
        CommandList commands = new CommandList();
        CanvasCommands.addTo(commands, new GraphCanvas(new Exploration(village, 300, () -> 0)));

        assertThat(commands.all()).extracting(Command::name).doesNotHaveDuplicates();
        assertThat(commands.all())
                .allSatisfy(command -> assertThat(
                                Messages.bundle(Messages.INDONESIAN).containsKey(command.name()))
                        .isTrue());
    }

    @Test
    void aCommandIsRunByItsPlace() {
        GraphCanvas canvas = start();
        fire(canvas, "canvas-expand", "{\"key\": \"Ann\", \"relation\": null, \"direction\": null}");
        CommandPalette palette = find(CommandPalette.class).single();

        fire(palette, "command-run", "{\"at\": " + palette.placeOf("command.undo") + "}");

        assertThat(text(StatusLine.class)).contains("20 of 42 shown");
        fire(palette, "command-run", "{\"at\": 999}");
    }

    @Test
    void aCommandLeadsFromEachViewToEachOther() {
        start();
        CommandPalette own = find(CommandPalette.class).single();

        fire(own, "command-run", "{\"at\": " + own.placeOf("command.stories") + "}");

        assertThat(find(StoriesView.class).exists()).isTrue();
        CommandPalette palette = find(CommandPalette.class).single();
        assertThat(palette).isNotSameAs(own);
        fire(palette, "command-run", "{\"at\": " + palette.placeOf("command.explore") + "}");
        assertThat(find(ExploreView.class).exists()).isTrue();
        assertThat(find(CommandPalette.class).single()).isNotSameAs(palette);
    }

    @Test
    void clearsTheCanvasSoThatItCanBeTakenBack() {
        start();
        CommandPalette palette = find(CommandPalette.class).single();

        fire(palette, "command-run", "{\"at\": " + palette.placeOf("command.clear") + "}");
        assertThat(text(EmptyCanvas.class)).contains("The canvas is empty");

        press(titled("Undo (Ctrl+Z)"));
        assertThat(text(StatusLine.class)).contains("20 of 42 shown");
    }

    @Test
    void severalThingsAreToldByTheirKindsEachOfWhichCanBeSelectedAlone() {
        village.node("Oslo", "Place").node("Rome", "Place");
        Stream.of("Ann", "Guest 1").forEach(who -> village.edge(who, "VISITS", "Oslo"));
        start();
        Stream.of("Oslo", "Rome")
                .forEach(place -> fire(find(ComboBox.class).single(), "best-wanted", "\"" + place + "\""));

        select("{\"nodes\": [\"Ann\", \"Guest 1\", \"Rome\"], \"edges\": []}");
        assertThat(text(Inspector.class))
                .contains("3 things are selected", "Person 2", "Place 1", "lines among them 1");
        press(button -> words(button).startsWith("Person 2"));
        assertThat(text(Inspector.class)).doesNotContain("things are selected").contains("Ann", "Guest 1");

        select("{\"nodes\": [\"Ann\", \"Guest 1\"], \"edges\": [\"Ann\\u0001VISITS\\u0001Oslo\"]}");
        assertThat(text(Inspector.class))
                .contains("3 things are selected", "visits 1", "Linked to each of them", "Oslo");
        press(button -> words(button).equals("Oslo"));
        assertThat(find(EntityPanel.class).single().getElement().getTextRecursively())
                .contains("Oslo");
    }

    @Test
    void countsWhatIsFoundOnTheCanvas() {
        GraphCanvas canvas = start();
        press(titled("Find on the canvas alone (Ctrl+F)"));
        FindBox box = find(FindBox.class).single();
        test(find(TextField.class).from(box).single()).setValue("Guest");

        fire(canvas, "canvas-found", "{\"hits\": 18, \"at\": 1}");

        assertThat(box.getElement().getTextRecursively()).contains("1 of 18");
    }

    @Test
    void aClaimIsRejectedWithAReason() {
        start();
        select("{\"nodes\": [], \"edges\": [\"" + EDGE.replace("\u0001", "\\u0001") + "\"]}");

        press(button -> button.getText().equals("Reject"));
        find(TextField.class).all().getLast().setValue("misread");
        press(button -> button.getText().equals("Done"));

        assertThat(curation.rulings()).containsExactly(new Ruling.Judge("claim-morning", false));
        assertThat(curation.history().list().getFirst().reason()).isEqualTo("misread");
    }

    @Test
    void whatSomebodyElseMergesIsFollowedWithItsSelection() {
        village.edge("Anne", "MEETS", "Carl");
        start();
        fire(find(GraphCanvas.class).single(), "canvas-select", "{\"nodes\": [\"Guest 3\"], \"edges\": []}");
        assertThat(text(Inspector.class)).contains("Guest 3");

        village.merges("Guest 3", "Anne");
        Ruling merge = new Ruling.Merge(new NodeKey("Anne"), new NodeKey("Guest 3"));
        curation.decide(merge, new Author("budi", "another page"), "", 0);
        settled();

        assertThat(text(Inspector.class)).contains("Anne").doesNotContain("Guest 3");
        assertThat(text(StatusLine.class)).contains("20 of 43 shown");
    }

    @Test
    void anEdgeThatIsGoneLeavesTheSelectionEmpty() {
        start();
        select("{\"nodes\": [], \"edges\": [\"" + EDGE.replace("\u0001", "\\u0001") + "\"]}");

        village.forgets("Ann", "MEETS", "Bob");
        curation.decide(new Ruling.Judge("claim-morning", false), new Author("budi", "another page"), "", 0);
        settled();

        assertThat(text(Inspector.class)).contains("Nothing is selected.");
    }

    @Test
    void aFactIsAddedByHand() {
        start();
        select("{\"nodes\": [\"Ann\"], \"edges\": []}");

        press(button -> button.getText().equals("Add a fact …"));
        press(button -> button.getText().equals("Done"));

        assertThat(curation.rulings()).as("nothing is filled in").isEmpty();
        assertThat(find(EntityField.class).single().isInvalid()).isTrue();
    }

    private GraphCanvas start() {
        navigate(ExploreView.class);
        settled();
        return find(GraphCanvas.class).single();
    }

    private void select(String selection) {
        fire(find(GraphCanvas.class).single(), "canvas-select", selection);
    }

    private void typed(ComboBox<SearchHit> box, String text) {
        test(box).setFilter(text);
        assertThat(test(box).getSuggestionItems()).hasSize(text.equals("Ann") ? 1 : 0);
    }

    /** No filter but for one field. */
    @SuppressWarnings("unchecked")
    private ComboBox<String> property(RuleForm form) {
        return find(ComboBox.class).from(form).single();
    }

    @SuppressWarnings("unchecked")
    private Select<Object> choice(RuleForm form, int number) {
        return find(Select.class).from(form).all().get(number);
    }

    private List<String> items(RuleForm form) {
        return property(form).getListDataView().getItems().toList();
    }

    private static String filter(String field) {
        JsonMapper json = new JsonMapper();
        ObjectNode filter = json.createObjectNode();
        filter.putArray("hiddenTypes");
        filter.putArray("hiddenRelations");
        filter.putArray("hiddenStatuses");
        filter.put("minimumDocuments", 0);
        filter.set("period", json.valueToTree(Period.ALL));
        filter.put("text", "");
        filter.putArray("rules");
        filter.setAll((ObjectNode) json.readTree("{" + field + "}"));
        return filter.toString();
    }

    @SuppressWarnings("unchecked")
    private Stream<CanvasEdge> edgeRows() {
        Grid<CanvasEdge> edges = (Grid<CanvasEdge>) find(Grid.class).all().get(1);
        return edges.getListDataView().getItems();
    }

    @SuppressWarnings("unchecked")
    private Grid<CanvasNode> nodeGrid() {
        return find(Grid.class).all().getFirst();
    }

    private void fire(Component canvas, String type, String detail) {
        fired(canvas, type, detail);
        answered();
    }

    private void fired(Component canvas, String type, String detail) {
        JsonMapper json = new JsonMapper();
        ObjectNode data = json.createObjectNode();
        data.set("event.detail", json.readTree(detail));
        canvas.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(canvas.getElement(), type, data));
    }

    /** Waits for what is asked away from the page, where that is not answered at once. */
    private void answered() {
        for (int turn = 0; turn < 200 && find(Waiting.class).all().stream().anyMatch(Component::isVisible); turn++) {
            LockSupport.parkNanos(20_000_000);
            roundTrip();
        }
    }

    private static void settled() {
        roundTrip();
    }

    /** Waits for what is asked away from the page. */
    private void settled(Class<? extends Component> awaited) throws InterruptedException {
        for (int turn = 0; turn < 100 && !find(awaited).exists(); turn++) {
            TimeUnit.MILLISECONDS.sleep(20);
            roundTrip();
        }
    }

    private void press(Predicate<QuietButton> wanted) {
        QuietButton button = find(QuietButton.class).all().stream()
                .filter(wanted)
                .findFirst()
                .orElseThrow();
        test(button).click();
        roundTrip();
        answered();
    }

    private static boolean why(QuietButton button) {
        return button.getElement().getTextRecursively().contains("Why this claim?");
    }

    private static String words(QuietButton button) {
        return Optional.ofNullable(button.getElement().getTextRecursively()).orElse("");
    }

    private static Predicate<QuietButton> titled(String title) {
        return button -> button.getTitle().filter(title::equals).isPresent();
    }

    private <T extends Component> String text(Class<T> part) {
        return find(part).single().getElement().getTextRecursively();
    }
}
