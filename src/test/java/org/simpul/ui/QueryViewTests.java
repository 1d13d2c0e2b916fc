package org.simpul.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.simpul.ui.QuerySetup.GREET;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.server.communication.PushConnection;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.simpul.explore.Bilingual;
import org.simpul.explore.ReadStory;
import org.simpul.explore.SavedNode;
import org.simpul.explore.StoryStep;
import org.simpul.explore.Village;
import org.simpul.explore.VillageStories;
import org.simpul.explore.query.ParameterType;
import org.simpul.explore.query.QueryParameter;
import org.simpul.explore.query.ResultFile;
import org.simpul.explore.query.VillageHistory;
import org.simpul.explore.query.VillageQueries;
import org.simpul.explore.query.VillageWorkbench;
import org.simpul.graph.Asked;
import org.simpul.graph.StoryLine;
import org.simpul.graph.console.CypherValue;
import org.simpul.graph.console.CypherValue.Lapse;
import org.simpul.graph.console.CypherValue.Node;
import org.simpul.graph.console.CypherValue.Text;
import org.simpul.graph.console.CypherValue.Whole;
import org.simpul.graph.console.Ended;
import org.simpul.graph.console.Look;
import org.simpul.graph.console.Mode;
import org.simpul.graph.console.PlanNode;
import org.simpul.graph.console.Refusal;
import org.simpul.graph.console.Statement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Statements are opened, asked for their parameters, run, looked at and kept. */
@ContextConfiguration(classes = {VillageSetup.class, QuerySetup.class})
@ViewPackages(classes = QueryView.class)
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_EACH_TEST_METHOD)
class QueryViewTests extends SpringBrowserlessTest {

    @Autowired
    private VillageWorkbench workbench;

    @Autowired
    private VillageQueries queries;

    @Autowired
    private VillageHistory history;

    @Autowired
    private Handover handover;

    @Autowired
    private AnswerRoom room;

    @Autowired
    private VillageStories stories;

    @Autowired
    private Village village;

    @Test
    void runsAStatementAndCountsItsRows() {
        workbench.answer("RETURN 1", new Whole(1), new Whole(2));
        start();

        run("RETURN 1", 0);

        assertThat(text(AnswerLine.class)).contains("2 rows", "complete");
        assertThat(workbench.ran().getFirst().mode()).isEqualTo(Mode.READ);
        assertThat(history.find("local", "", 9)).hasSize(1);
    }

    @Test
    void capitalsHaveMoreRoomThanSmallLetters() {
        workbench.answer("RETURN 1", new CypherValue.Text("P1Y2M3DT4H5M6S"));
        workbench.answer("RETURN 2", new CypherValue.Text("p1y2m3dt4h5m6s"));
        start();

        run("RETURN 1", 0);
        double capitals = width(answerGrid().getColumns().getLast());
        run("RETURN 2", 0);

        assertThat(capitals).isGreaterThan(width(answerGrid().getColumns().getLast()));
    }

    @Test
    void theTableIsThereBeforeAnyAnswerAndHidesTheLastUntilThereIsTheNext() {
        workbench.answer("RETURN 1", new Whole(1));
        start();
        fire("cypher-ready", "{}");
        assertThat(answerGrid().getColumns()).hasSize(3);

        run("RETURN 1", 0);
        Grid.Column<Integer> number = answerGrid().getColumns().getFirst();
        assertThat(answerGrid().getColumns()).hasSize(2);
        assertThat(answerGrid().getColumns().getLast().getHeaderText()).isEqualTo("n");
        answerGrid()
                .sort(GridSortOrder.desc(answerGrid().getColumns().getLast()).build());

        run("SLEEP", 0);
        assertThat(find(AnswerTable.class).single().hasClassName("waiting")).isTrue();

        run("RETURN 1", 0);
        assertThat(find(AnswerTable.class).single().hasClassName("waiting")).isFalse();
        assertThat(answerGrid().getColumns().getFirst()).isSameAs(number);
        assertThat(answerGrid().getSortOrder()).isEmpty();
    }

    private static double width(Grid.Column<Integer> column) {
        return Double.parseDouble(column.getWidth().replace("em", ""));
    }

    @Test
    void saysHowManyStatementsBehindAMistakeWereNotRun() {
        workbench.answer("RETURN 1", new CypherValue.Whole(1));
        start();

        runAll("RETURN 1", "RETRUN 1", "RETURN 2", "RETURN 3");

        assertThat(workbench.ran()).hasSize(2);
        assertThat(text(RunMessages.class)).contains("The 2 statements after it were not run.");

        runAll("RETURN 1", "RETRUN 1", "RETURN 2");
        assertThat(text(RunMessages.class)).contains("The statement after it was not run.");

        runAll("RETURN 1", "RETRUN 1");
        assertThat(text(RunMessages.class)).contains("42I06").doesNotContain("not run");
    }

    @Test
    void saysWhereAMistakeIsAndWhatToDo() {
        start();

        run("RETRUN 1", 10);

        assertThat(text(RunMessages.class)).contains("42I06", "Invalid input", "Mend the statement");
        assertThat(find(AnswerPane.class).single().getElement().getTextRecursively())
                .contains("failed");
        assertThat(find(Tabs.class).all().getLast().getSelectedTab().getLabel()).isEqualTo("Messages");
    }

    @Test
    void stopsWhatIsRunningAndLeavesOutWhatWaits() {
        workbench.answer("RETURN 1", new Whole(1));
        start();
        fire(
                "cypher-run",
                "{\"statements\": [{\"text\": \"SLEEP\", \"from\": 0}, {\"text\": \"RETURN 1\", \"from\": 7}]}");
        assertThat(button("Stop").isVisible()).isTrue();

        press("Stop");

        assertThat(text(AnswerLine.class)).contains("stopped");
        assertThat(button("Run").isVisible()).isTrue();
        assertThat(workbench.ran()).hasSize(1);
    }

    @Test
    void runsAllAndGoesFromOneAnswerToAnother() {
        workbench.answer("RETURN 1", new Whole(1)).answer("RETURN 2", new Whole(1), new Whole(2));
        start();

        fire(
                "cypher-run",
                "{\"statements\": [{\"text\": \"RETURN 1\", \"from\": 0}, {\"text\": \"RETURN 2\", \"from\": 9}]}");

        assertThat(text(AnswerLine.class)).contains("2 rows");
        press("1 · RETURN 1");
        assertThat(text(AnswerLine.class)).contains("1 row");
    }

    @Test
    void aLineOfParametersFillsThePanel() {
        workbench.answer(GREET, new Text("Bob"));
        start();

        fire(
                "cypher-run",
                "{\"statements\": [{\"text\": \":param who => 'Bob'\", \"from\": 0}, {\"text\": \"" + GREET
                        + "\", \"from\": 20}]}");

        assertThat(workbench.ran().getFirst().parameters()).isEqualTo(Map.of("who", new Text("Bob")));
        assertThat(find(Field.class)
                        .from(find(ParameterPanel.class).single())
                        .single()
                        .value())
                .isEqualTo("Bob");
    }

    @Test
    void nothingRunsWhereALineOfParametersIsWrong() {
        workbench.answer(GREET, new Text("Bob"));
        start();

        fire(
                "cypher-run",
                "{\"statements\": [{\"text\": \":param who => 'Bob'\", \"from\": 0}, {\"text\": \":param who => oops\","
                        + " \"from\": 20}, {\"text\": \"" + GREET + "\", \"from\": 40}]}");

        assertThat(workbench.ran()).isEmpty();
    }

    @Test
    void howManyRemarksThereAreIsToldWhereTheyAre() {
        workbench.answer("MATCH (n:Persn) RETURN n").answer("RETURN 1", new Whole(1));
        workbench.remark("The label Persn does not exist");
        start();

        run("MATCH (n:Persn) RETURN n", 0);
        assertThat(find(Tabs.class).all().getLast().getElement().getTextRecursively())
                .contains("Messages · 1");
        run("SLEEP", 0);
        assertThat(find(Tabs.class).all().getLast().getElement().getTextRecursively())
                .doesNotContain("· 1");
    }

    @Test
    void aLineThatIsWrongOrUnknownIsToldOfAsAnAnswer() {
        start();

        run(":play movies", 0);
        assertThat(text(RunMessages.class)).contains("There is no :play here", ":help, :clear, :use");
        run(":param who => oops", 0);
        assertThat(text(RunMessages.class)).contains("There should be a value");
        assertThat(text(AnswerLine.class)).contains("failed").doesNotContain("server");
    }

    @Test
    void linesListWhatThereIsAndSetSeveral() {
        start();

        run(":help", 0);
        assertThat(answer()).extracting(List::getFirst).contains(new Text(":use movies"), new Text("Ctrl+Shift+Enter"));
        run(":params {who: 'Bob', old: 7}", 0);
        assertThat(answer()).as("what it has set").hasSize(2);
        run(":params", 0);
        assertThat(answer())
                .containsExactlyInAnyOrder(
                        List.of(new Text("$who"), new Text("STRING"), new Text("Bob")),
                        List.of(new Text("$old"), new Text("INTEGER"), new Whole(7)));
        run(":params {}", 0);
        run(":params", 0);
        assertThat(answer()).isEmpty();
        assertThat(workbench.ran()).isEmpty();
        assertThat(history.find("local", "", 9)).isEmpty();
    }

    @Test
    void aLineTakesTheAnswersAway() {
        workbench.answer("RETURN 1", new Whole(1));
        start();
        run("RETURN 1", 0);

        run(":clear", 0);
        assertThat(find(AnswerPane.class).all()).isEmpty();

        run("RETURN 1", 0);
        assertThat(text(AnswerLine.class)).contains("1 row");
    }

    @Test
    void aLineGoesToAnotherDatabaseWithTheRestOfTheText() {
        start();
        run(":use nowhere", 0);
        assertThat(text(RunMessages.class)).contains("No database called “nowhere” runs here", "market, village");
        run(":use village", 0);
        assertThat(find(Note.class).single().getElement().getTextRecursively()).contains("This is village already");
        fire("cypher-written", "{\"text\": \":use market\\nRETURN 1\", \"statement\": \":use market\"}");

        run(":use market", 0);

        navigate(QueryView.class);
        assertThat(Walks.takeLeft()).isEmpty();
        assertThat(find(CypherEditor.class).single().text()).isEqualTo("RETURN 1");
    }

    @Test
    void aDatabaseThatSomebodyElseFilledIsNotAskedWhatSimpulReadsOutOfTexts() {
        workbench.belongToSomebodyElse();
        start();

        assertThat(text(LibraryList.class))
                .contains("One query of Simpul’s own", "A number")
                .doesNotContain("A greeting");
    }

    @Test
    void whatThePageItselfAsksForIsNothingToCancel() {
        CountDownLatch latch = new CountDownLatch(1);
        workbench.think(latch);
        navigate(QueryView.class);

        List<Waiting> shown =
                find(Waiting.class).all().stream().filter(Waiting::isVisible).toList();
        assertThat(shown).isNotEmpty();
        assertThat(shown)
                .noneMatch(waiting ->
                        waiting.getChildren().anyMatch(part -> part instanceof QuietButton && part.isVisible()));

        latch.countDown();
        answered();
    }

    @Test
    void aColumnIsAsWideAsItsValuesAndNumbersStandAtItsEnd() {
        workbench
                .answer("RETURN 1", new Whole(7))
                .answer("RETURN 2", new Text("A sentence that takes more room than a number"));
        start();

        run("RETURN 1", 0);
        Grid.Column<?> number = column();
        assertThat(number.getTextAlign()).isEqualTo(ColumnTextAlign.END);
        double narrow = Double.parseDouble(number.getWidth().replace("em", ""));
        run("RETURN 2", 0);
        Grid.Column<?> text = column();
        assertThat(Double.parseDouble(text.getWidth().replace("em", ""))).isGreaterThan(2 * narrow);
        assertThat(text.getTextAlign()).isEqualTo(ColumnTextAlign.START);
    }

    @Test
    void theTimeOfTheFirstRowIsToldWhereThereIsOne() {
        workbench.answer("RETURN 1", new Whole(1)).answer("RETURN 2");
        start();

        run("RETURN 1", 0);
        painted();
        assertThat(text(AnswerLine.class)).contains("1 row", "server").doesNotContain("first");
        find(Tabs.class).all().getLast().setSelectedIndex(3);
        assertThat(text(RunMessages.class)).contains("first row after");
        run("RETURN 2", 0);
        painted();
        assertThat(text(AnswerLine.class)).contains("no rows", "server");
        find(Tabs.class).all().getLast().setSelectedIndex(3);
        assertThat(text(RunMessages.class)).contains("in all").doesNotContain("first");
        run("RETRUN 1", 0);
        painted();
        assertThat(text(AnswerLine.class)).contains("failed", "server");
        assertThat(text(RunMessages.class)).doesNotContain("first");
    }

    @Test
    void whatWasSaidOfARunDoesNotStayOverTheNext() {
        start();
        run("RETRUN 1", 10);

        run("SLEEP", 0);

        assertThat(find(AnswerPane.class).single().getElement().getTextRecursively())
                .doesNotContain("42I06");
        assertThat(find(Tabs.class).all().getLast().getSelectedTab().getLabel()).isEqualTo("Table");
    }

    @Test
    void anAnswerIsLetGoWhenTheNextIsAskedForAndSaysWhenItAnswersAnotherStatement() {
        workbench.answer("RETURN 1", new Whole(1)).answer("RETURN 2", new Whole(2));
        start();
        run("RETURN 1", 0);
        assertThat(text(AnswerLine.class)).doesNotContain("another statement");

        press("A greeting");
        assertThat(text(AnswerLine.class)).contains("answer to another statement: RETURN 1");

        run("RETURN 2", 0);
        assertThat(text(AnswerLine.class)).doesNotContain("another statement");
        assertThat(answer()).containsExactly(List.of(new Whole(2)));
    }

    @Test
    void anAnswerMakesRoomForOthersWhereItsPageIsSilentAndIsRunAgainForWhoComesBack() {
        workbench.answer("RETURN 1", new Whole(1));
        start();
        line(true);
        run("RETURN 1", 0);
        answerGrid().setDetailsVisible(0, true);
        Answer other = new Answer(
                Statement.read("RETURN 2", Map.of()), 0, Answer.Known.NOTHING, room, new KnownPage(), _ -> {});
        assertThat(other.takes(QuerySetup.ROOM))
                .as("the page has been heard of")
                .isFalse();

        UI.getCurrent().getInternals().setLastHeartbeatTimestamp(0);
        assertThat(other.takes(QuerySetup.ROOM)).isTrue();

        assertThat(text(AnswerLine.class))
                .contains("let go while this page was out of reach")
                .doesNotContain("row");
        assertThat(answer()).isEmpty();
        assertThat(find(AnswerMenu.class).all()).as("nothing to take away").isEmpty();
        other.letGo();
        press("Run again");
        assertThat(text(AnswerLine.class)).contains("1 row").doesNotContain("let go");
        assertThat(answer()).containsExactly(List.of(new Whole(1)));
        assertThat(workbench.ran()).hasSize(2);
    }

    @Test
    void anAnswerMakesRoomForOthersWhereTheLineToItsPageIsCut() {
        workbench.answer("RETURN 1", new Whole(1));
        start();
        line(false);
        run("RETURN 1", 0);
        Answer other = new Answer(
                Statement.read("RETURN 2", Map.of()), 0, Answer.Known.NOTHING, room, new KnownPage(), _ -> {});

        assertThat(other.takes(QuerySetup.ROOM)).isTrue();

        assertThat(text(AnswerLine.class)).contains("let go while this page was out of reach");
    }

    private void switchWritingOn() {
        Input writing = find(Input.class).from(find(RunBar.class).single()).single();
        writing.getElement().setProperty("checked", true);
    }

    /** Has the page's line to its browser be whole or cut. */
    private static void line(boolean isWhole) {
        UI.getCurrent().getInternals().setPushConnection(new PushConnection() {
            @Override
            public void push() {}

            @Override
            public void disconnect() {}

            @Override
            public boolean isConnected() {
                return isWhole;
            }
        });
    }

    @Test
    void whatMayHaveWrittenIsNotRunAgainByWhoComesBack() {
        workbench.answer("CREATE (:Brand)", new Whole(1));
        start();
        switchWritingOn();
        run("CREATE (:Brand)", 0);
        UI.getCurrent().getInternals().setLastHeartbeatTimestamp(0);

        new Answer(Statement.read("RETURN 2", Map.of()), 0, Answer.Known.NOTHING, room, new KnownPage(), _ -> {})
                .takes(QuerySetup.ROOM);

        assertThat(text(AnswerLine.class)).contains("let go");
        assertThat(find(QuietButton.class).all())
                .noneMatch(button -> button.getElement().getTextRecursively().equals("Run again"));
    }

    @Test
    void whatTheExplorerAskedTakesTheAnswersAway() {
        workbench.answer("RETURN 1", new Whole(1));
        start();
        run("RETURN 1", 0);
        handover.statement(new Asked("read/x", "What?", "Apa?", "// What?\n" + GREET, Map.of("who", "Ann"), 3));

        navigate(QueryView.class);

        assertThat(find(AnswerPane.class).all()).isEmpty();
    }

    @Test
    void aRowThatIsOpenedIsClosedInTheNextAnswer() {
        workbench.answer("RETURN 1", new Whole(1), new Whole(2)).answer("RETURN 2", new Whole(3));
        start();
        run("RETURN 1", 0);
        answerGrid().setDetailsVisible(0, true);

        run("RETURN 2", 0);

        assertThat(answerGrid().isDetailsVisible(0)).isFalse();
    }

    @Test
    void noMoreMemoryIsOfferedThanAnAnswerMayTake() {
        assertThat(offered(1L << 29)).containsExactly(8L << 20, 32L << 20, 128L << 20, 512L << 20);
        assertThat(offered(150 << 20)).containsExactly(8L << 20, 32L << 20, 128L << 20);
        assertThat(offered(1 << 20)).containsExactly(1L << 20);
        assertThat(new CapChoice(10 << 20).value().bytes()).isEqualTo(8L << 20);
    }

    @SuppressWarnings("unchecked")
    private static List<Long> offered(long most) {
        Select<Long> bytes = (Select<Long>) new CapChoice(most).getComponentAt(2);
        return bytes.getListDataView().getItems().toList();
    }

    @Test
    void whatTheServerDoesNotTellIsNotToldApart() {
        start();
        run("SLEEP", 0);
        workbench.keepTimesToItself();

        press("Stop");

        painted();
        assertThat(text(AnswerLine.class)).contains("database").doesNotContain("server", "network");
    }

    @Test
    void onlyWhoIsNamedMayWrite() {
        assertThat(new Writers(Set.of()).isAllowed("ann")).isTrue();
        assertThat(new Writers(Set.of("bob")).isAllowed("ann")).isFalse();
        assertThat(new Writers(Set.of("bob")).isAllowed("bob")).isTrue();
    }

    @Test
    void whatAParameterMeansIsSavedAndWhatIsSavedCountsAsOpened() {
        start();
        written("RETURN $begin");
        press("Save …");
        find(TextField.class).withCaption("Title").single().setValue("Mine");
        find(TextField.class).withCaption("What $begin means").single().setValue("How it begins");
        press("Save as new");

        assertThat(queries.list().getFirst().query().parameters().getFirst().what())
                .isEqualTo(new Bilingual("How it begins", ""));
        assertThat(text(ParameterPanel.class)).contains("How it begins");
        press("Save …");
        assertThat(find(TextField.class).withCaption("Title").single().getValue())
                .isEqualTo("Mine");
        press("Save");
        assertThat(queries.list()).hasSize(1);
    }

    @Test
    void theHistorySaysWhereARunWasWhenThatWasElsewhere() {
        workbench.answer("RETURN 1", new Whole(1));
        start();
        run("RETURN 1", 0);
        history.remember(
                "local",
                "movies",
                "RETURN 7",
                Map.of(),
                new Ended.Refused(new Refusal(Refusal.Reason.UNKNOWN, "", "no", Optional.empty())));

        find(Tabs.class).all().getFirst().setSelectedIndex(2);
        answered();

        assertThat(text(HistoryList.class)).containsOnlyOnce("movies").doesNotContain("home database");
    }

    @Test
    void theHistoryGoesOnWhereThereIsMore() {
        start();
        for (int at = 0; at < 150; at++) {
            history.remember(
                    "local",
                    "",
                    "RETURN " + at + " AS n",
                    Map.of(),
                    new Ended.Refused(new Refusal(Refusal.Reason.UNKNOWN, "", "no", Optional.empty())));
        }
        find(Tabs.class).all().getFirst().setSelectedIndex(2);
        answered();
        assertThat(text(HistoryList.class)).contains("RETURN 50 AS n").doesNotContain("RETURN 49 AS n");

        press("Show older ones");

        assertThat(text(HistoryList.class)).contains("RETURN 0 AS n").doesNotContain("Show older");
    }

    @Test
    void jsonIsIndentedAndGoesOnWhereThereIsMore() {
        workbench.answer(
                "RETURN 1", IntStream.range(0, 450).mapToObj(Whole::new).toArray(CypherValue[]::new));
        start();
        run("RETURN 1", 0);
        find(Tabs.class).all().getLast().setSelectedIndex(1);

        assertThat(text(AnswerJson.class)).contains("199", "200 more of 250").doesNotContain("201");
        press("200 more");
        assertThat(text(AnswerJson.class)).contains("399", "50 more of 50");
    }

    @Test
    void whatIsKeptOfTheSchemaIsForgottenAfterAStatementThatWrites() {
        workbench.answer("RETURN 1", new Whole(1)).answer("CREATE (:Brand)");
        start();

        run("RETURN 1", 0);
        assertThat(workbench.changes()).isZero();
        run("CREATE (:Brand)", 0);
        assertThat(workbench.changes()).isOne();
    }

    @Test
    void whoKnowsNoCypherFillsAForm() {
        workbench.answer(GREET, new Text("Ann"));
        start();

        press("A greeting");

        assertThat(text(ParameterPanel.class)).contains("Whom", "$who");
        assertThat(text(QueryDesk.class)).contains("Says who is there.");
        run(GREET, 0);
        assertThat(workbench.ran().getFirst().parameters()).isEqualTo(Map.of("who", new Text("Ann")));
    }

    @Test
    void whatIsTypedOverAQueryLosesItsWordsAndWhatItDoesNotUseIsFoldedAway() {
        start();
        press("A greeting");

        written(GREET + " LIMIT 1");
        assertThat(text(QueryAbout.class)).contains("Changed from “A greeting”").doesNotContain("Says who is there");
        written("MATCH (n) RETURN n");
        assertThat(find(QueryAbout.class).all()).isEmpty();
        assertThat(text(ParameterPanel.class)).contains("Not used here: $who", "The statement has none");
        press("Save …");
        assertThat(find(TextField.class)
                        .withPropertyValue(TextField::getLabel, "Title")
                        .single()
                        .getValue())
                .isEmpty();

        written(GREET);
        assertThat(text(QueryAbout.class))
                .contains("A greeting", "Says who is there")
                .doesNotContain("Changed");
        assertThat(text(ParameterPanel.class)).contains("Whom");
        assertThat(find(NativeDetails.class).all()).isEmpty();
    }

    @Test
    void whatALineHasSetStaysWhenAnotherQueryIsOpened() {
        start();
        run(":params {old: 7, who: 'Bob'}", 0);

        press("A greeting");
        run(":params", 0);
        assertThat(answer())
                .containsExactlyInAnyOrder(
                        List.of(new Text("$old"), new Text("INTEGER"), new Whole(7)),
                        List.of(new Text("$who"), new Text("STRING"), new Text("Ann")));
    }

    @Test
    void savesWithItsParametersAndOpensAgain() {
        start();
        press("A greeting");
        fire("cypher-written", "{\"text\": \"" + GREET + "\", \"statement\": \"" + GREET + "\"}");
        press("Save …");
        test(find(TextField.class)
                        .withPropertyValue(TextField::getLabel, "Title")
                        .single())
                .setValue("My greeting");

        press("Save as new");

        assertThat(queries.list()).hasSize(1);
        assertThat(queries.list().getFirst().query().title()).isEqualTo(new Bilingual("My greeting", "Sapaan"));
        assertThat(queries.list().getFirst().query().parameters().getFirst().type())
                .isEqualTo(ParameterType.STRING);
        assertThat(text(SavedList.class)).contains("My greeting");
    }

    @Test
    void aSavedValueOfWhateverTypeOpensAsWhatItWas() {
        String later = "RETURN datetime() + $span AS later";
        start();
        run(":param span => duration('P1D')", 0);
        written(later);
        press("Save …");
        test(find(TextField.class)
                        .withPropertyValue(TextField::getLabel, "Title")
                        .single())
                .setValue("Later");
        press("Save as new");
        run(":param span => 1", 0);

        press("Later");
        run(":params", 0);

        assertThat(queries.list().getFirst().query().parameters())
                .extracting(QueryParameter::type)
                .containsExactly(ParameterType.LITERAL);
        assertThat(answer()).containsExactly(List.of(new Text("$span"), new Text("DURATION"), new Lapse(0, 1, 0, 0)));
    }

    @Test
    void aRunIsAnsweredWhereTheHistoryTakesNone() {
        workbench.answer("RETURN 1", new Whole(1));
        start();
        history.close();

        run("RETURN 1", 0);

        assertThat(answer()).containsExactly(List.of(new Whole(1)));
    }

    @Test
    void theHistorySaysWhatFailed() {
        workbench.answer("RETURN 1", new Whole(1));
        start();
        run("RETRUN 1", 0);
        run("RETURN 1", 0);

        find(Tabs.class).all().getFirst().setSelectedIndex(2);
        answered();

        assertThat(find(HistoryList.class).single().getElement().getTextRecursively())
                .matches("(?s).*RETURN 1.*1 row.*RETRUN 1.*failed.*");
    }

    @Test
    void runsAgainFromTheHistoryWithTheSameParameters() {
        workbench.answer(GREET, new Text("Bob"));
        start();
        fire(
                "cypher-run",
                "{\"statements\": [{\"text\": \":param who => 'Bob'\", \"from\": 0}, {\"text\": \"" + GREET
                        + "\", \"from\": 20}]}");

        find(Tabs.class).all().getFirst().setSelectedIndex(2);
        answered();
        assertThat(text(HistoryList.class)).contains(GREET);
        press(GREET);

        assertThat(find(CypherEditor.class).single().text()).isEqualTo(GREET);
        assertThat(find(Field.class)
                        .from(find(ParameterPanel.class).single())
                        .single()
                        .value())
                .isEqualTo("Bob");
    }

    @Test
    void drawsThePlanThatWasAskedFor() {
        workbench.answer("RETURN 1", new Whole(1));
        workbench.plan(new PlanNode(
                "ProduceResults",
                "n",
                List.of("n"),
                OptionalDouble.of(900),
                OptionalLong.of(1),
                OptionalLong.of(7),
                OptionalLong.empty(),
                OptionalLong.empty(),
                Map.of(),
                List.of()));
        start();

        press("Profile");
        run("RETURN 1", 0);

        assertThat(workbench.ran().getFirst().look()).isEqualTo(Look.PROFILE);
        assertThat(text(PlanTree.class)).contains("ProduceResults", "1 row", "900 expected", "7 db hits", "far off");
    }

    @Test
    void whatTheExplorerAskedIsOpenedWithItsParametersAndNotRun() {
        handover.statement(new Asked("read/x", "What?", "Apa?", "// What?\n" + GREET, Map.of("who", "O'Hara"), 3));
        start();

        assertThat(find(CypherEditor.class).single().text()).isEqualTo(GREET);
        assertThat(find(Field.class)
                        .from(find(ParameterPanel.class).single())
                        .single()
                        .value())
                .isEqualTo("O'Hara");
        assertThat(workbench.ran()).isEmpty();
    }

    @Test
    void leavesTheNodesOfAnAnswerForTheCanvas() {
        workbench.answer("MATCH (n) RETURN n", new Node("4:7", List.of("Person"), Map.of()));
        start();
        run("MATCH (n) RETURN n", 0);

        press("Onto the canvas");

        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEmpty();
    }

    @Test
    void onlyWhatACanvasShowsGoesThereAndWhatStaysBehindIsCounted() {
        Node paper = new Node("4:8", List.of("Document"), Map.of());
        workbench
                .answer("MATCH (d) RETURN d", paper)
                .answer("MATCH (n) RETURN n", paper, new Node("4:7", List.of("Person"), Map.of()));
        start();

        run("MATCH (d) RETURN d", 0);
        assertThat(button("Onto the canvas").isEnabled()).isFalse();
        assertThat(button("Onto the canvas").getTitle())
                .hasValueSatisfying(said -> assertThat(said).contains("Nothing in this answer"));
        assertThat(button("Into a story").isEnabled()).isFalse();

        run("MATCH (n) RETURN n", 0);
        assertThat(button("Into a story").isEnabled()).isTrue();
        press("Onto the canvas");
        assertThat(find(Note.class).all())
                .extracting(note -> note.getElement().getTextRecursively())
                .anySatisfy(said -> assertThat(said).contains("1 node was left out (1 Document)"));
    }

    @Test
    void whatIsShownInPlaceOfAClaimIsSaid() {
        workbench.answer("MATCH (c) RETURN c", new Node("4:7", List.of("Claim"), Map.of()));
        start();
        run("MATCH (c) RETURN c", 0);

        press("Onto the canvas");

        assertThat(find(Note.class).all())
                .extracting(note -> note.getElement().getTextRecursively())
                .anySatisfy(said ->
                        assertThat(said).contains("1 node is not drawn as such (1 Claim), but what it speaks of"));
    }

    @Test
    void anAnswerBecomesAStepOfAStory() {
        String key = "Ann";
        village.node("Ann", "Person");
        workbench
                .answer("MATCH (n) RETURN n", new Node(key, List.of("Person"), Map.of()))
                .answer("RETURN 1", new Whole(1));
        start();
        run("RETURN 1", 0);
        assertThat(button("Into a story").isEnabled()).isFalse();
        run("MATCH (n) RETURN n", 0);

        press("Into a story");
        find(TextField.class).withCaption("Title of the story").single().setValue("About Ann");
        find(TextField.class).withCaption("Title of the step").single().setValue("She is there");
        press("Add the step");

        StoryLine line = stories.list().getFirst();
        assertThat(stories.find(line.id()).orElseThrow().content())
                .isInstanceOfSatisfying(ReadStory.Read.class, read -> {
                    assertThat(read.story().title().read("en")).isEqualTo("About Ann");
                    StoryStep step = read.story().steps().getFirst();
                    assertThat(step.title().read("en")).isEqualTo("She is there");
                    assertThat(step.view().nodes()).containsExactly(new SavedNode(key, "Ann"));
                    assertThat(step.view().edges())
                            .as("all that run among them")
                            .isEmpty();
                });
    }

    @Test
    void theKeyOfAnEdgeIsShownInWordsAndKeptAsItIs() throws IOException {
        String key = "ann\u0001MEETS\u0001bob";
        workbench.answer("MATCH (c) RETURN c.edge", new Text(key));
        start();

        run("MATCH (c) RETURN c.edge", 0);

        assertThat(test(answerGrid()).getCellText(0, 1)).isEqualTo("ANN meets BOB");
        StringBuilder json = new StringBuilder();
        ResultFile.json(List.of("n"), answer(), json);
        assertThat(new JsonMapper().readTree(json.toString()).get(0).get("n").asString())
                .isEqualTo(key);
    }

    @Test
    void writesOnlyWhereThatIsSwitchedOn() {
        workbench.answer("CREATE (n)", new Whole(1));
        start();
        switchWritingOn();

        run("CREATE (n)", 0);

        assertThat(workbench.ran().getFirst().mode()).isEqualTo(Mode.WRITE);
    }

    private void start() {
        navigate(QueryView.class);
        answered();
    }

    /** The first of an answer; before it stands the number of the row. */
    private Grid.Column<?> column() {
        Grid<?> grid = find(Grid.class).single();
        return grid.getColumns().get(1);
    }

    private void run(String statement, int from) {
        fire("cypher-run", "{\"statements\": [{\"text\": \"" + statement + "\", \"from\": " + from + "}]}");
    }

    private void runAll(String... statements) {
        fire(
                "cypher-run",
                Stream.of(statements)
                        .map(statement -> "{\"text\": \"" + statement + "\", \"from\": 0}")
                        .collect(Collectors.joining(", ", "{\"statements\": [", "]}")));
        // Each answer asks the page once for the next one.
        for (String _ : statements) {
            answered();
        }
    }

    private void fire(String type, String detail) {
        JsonMapper json = new JsonMapper();
        ObjectNode data = json.createObjectNode();
        data.set("event.detail", json.readTree(detail));
        Component editor = find(CypherEditor.class).single();
        editor.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(editor.getElement(), type, data));
        answered();
    }

    private void written(String text) {
        fire("cypher-written", "{\"text\": \"" + text + "\", \"statement\": \"" + text + "\"}");
    }

    /** The rows of the answer that is shown. */
    private List<List<CypherValue>> answer() {
        return find(AnswerTable.class).single().rows();
    }

    @SuppressWarnings("unchecked")
    private Grid<Integer> answerGrid() {
        return find(Grid.class).from(find(AnswerTable.class).single()).single();
    }

    /** Has the browser answer that what came is drawn. */
    private void painted() {
        UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .filter(call -> call.getInvocation().getExpression().contains("performance.now"))
                .forEach(call -> call.complete(JsonNodeFactory.instance.numberNode(3)));
    }

    private void press(String words) {
        test(button(words)).click();
        answered();
    }

    private QuietButton button(String words) {
        return find(QuietButton.class).all().stream()
                .filter(button -> Optional.ofNullable(button.getElement().getTextRecursively())
                        .orElse("")
                        .startsWith(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No button " + words));
    }

    private <T extends Component> String text(Class<T> part) {
        return find(part).single().getElement().getTextRecursively();
    }

    /** Waits for what is asked away from the page. */
    private void answered() {
        roundTrip();
        for (int turn = 0; turn < 200 && find(Waiting.class).all().stream().anyMatch(Component::isVisible); turn++) {
            LockSupport.parkNanos(20_000_000);
            roundTrip();
        }
    }
}
