package org.simpul.ui;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.simpul.explore.Questions;
import org.simpul.explore.query.KeptQuery;
import org.simpul.explore.query.ParameterText;
import org.simpul.explore.query.ParameterText.Reading;
import org.simpul.explore.query.Query;
import org.simpul.explore.query.StatementText;
import org.simpul.graph.console.CypherValue;
import org.simpul.graph.console.Look;
import org.simpul.graph.console.Statement;

/** Where a statement is written, with its parameters beside it, and what runs it below. */
class QueryDesk extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Consumer<List<QueryRuns.Wish>> run;
    private final CypherEditor editor;
    private final ParameterPanel parameters;
    private final RunBar bar;
    private final QueryAbout about = new QueryAbout();
    private Look look = Look.RUN;

    /**
     * @param questions what finds the entities that forms ask for
     * @param run is told what is to be run
     * @param stop ends what is running
     * @param save keeps what is written
     */
    QueryDesk(Questions questions, boolean canWrite, Consumer<List<QueryRuns.Wish>> run, Runnable stop, Runnable save) {
        this.run = run;
        editor = new CypherEditor(this::written, this::run);
        parameters = new ParameterPanel(questions, editor::know);
        bar = new RunBar(canWrite, new RunBar.Wishes(this::ask, stop, editor::format, save));
        addClassName("desk");
        add(about, editor, parameters, bar);
    }

    CypherEditor editor() {
        return editor;
    }

    RunBar bar() {
        return bar;
    }

    /** The saved query that is open, where one is. */
    Optional<KeptQuery> kept() {
        return about.kept();
    }

    /** Opens a query with its form. */
    void open(Query query) {
        open(query, Optional.empty());
    }

    /** Opens a saved query. */
    void open(KeptQuery query) {
        open(query.query(), Optional.of(query));
    }

    /** Opens a statement with a line of parameters, as {@link ParameterText#line} reads it; empty where it has none. */
    void open(String statement, String line) {
        about.open(Optional.empty(), Optional.empty());
        editor.write(statement);
        parameters.clear();
        if (!line.isEmpty() && ParameterText.line(line) instanceof Reading.Read(var values)) {
            parameters.set(values);
        }
    }

    /** Asks for the statement under the cursor to be run, or for its plan. */
    void ask(Look wanted) {
        look = wanted;
        editor.run(false);
    }

    /** What is written, as it can be saved. */
    Query draft() {
        return about.draft(editor.text(), parameters);
    }

    private void open(Query query, Optional<KeptQuery> kept) {
        about.open(Optional.of(query), kept);
        editor.write(query.text());
        parameters.ask(query.parameters());
    }

    private void written(CypherEditor.Written now) {
        parameters.use(StatementText.parameters(now.statement()));
    }

    private void run(List<CypherEditor.Asked> asked) {
        List<CypherEditor.Fault> faults = faults(asked);
        editor.tell(faults);
        List<QueryRuns.Wish> wishes = new ArrayList<>();
        for (CypherEditor.Asked one : faults.isEmpty() ? asked : List.<CypherEditor.Asked>of()) {
            if (isLine(one)) {
                set(one);
            } else {
                wishes.add(new QueryRuns.Wish(
                        new Statement(one.text(), parameters.values(), bar.mode(), look, bar.caps()), one.from()));
            }
        }
        look = Look.RUN;
        if (!wishes.isEmpty()) {
            run.accept(wishes);
        }
    }

    /** What is wrong with lines of parameters: then nothing runs, since it would run with other values than are written. */
    private List<CypherEditor.Fault> faults(List<CypherEditor.Asked> asked) {
        return asked.stream()
                .filter(QueryDesk::isLine)
                .flatMap(line -> ParameterText.line(line.text()) instanceof Reading.Wrong(int offset, String expected)
                        ? Stream.of(new CypherEditor.Fault(
                                getTranslation("parameter.wrong", expected), "", line.from() + offset))
                        : Stream.empty())
                .toList();
    }

    private static boolean isLine(CypherEditor.Asked one) {
        return one.text().startsWith(":");
    }

    private void set(CypherEditor.Asked line) {
        if (ParameterText.line(line.text()) instanceof Reading.Read(Map<String, CypherValue> values)) {
            parameters.set(values);
        }
    }
}
