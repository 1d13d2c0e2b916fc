package org.simpul.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.simpul.explore.Questions;
import org.simpul.explore.query.EditorLine;
import org.simpul.explore.query.KeptQuery;
import org.simpul.explore.query.ParameterText;
import org.simpul.explore.query.ParameterText.Reading;
import org.simpul.explore.query.Query;
import org.simpul.explore.query.StatementText;
import org.simpul.graph.console.Changes;
import org.simpul.graph.console.CypherValue;
import org.simpul.graph.console.Ended;
import org.simpul.graph.console.Failure;
import org.simpul.graph.console.Look;
import org.simpul.graph.console.Position;
import org.simpul.graph.console.Statement;
import org.simpul.graph.console.Summary;
import org.simpul.graph.console.Timing;

/** Where a statement is written, with its parameters beside it, and what runs it below. */
class QueryDesk extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Wishes wishes;
    private final CypherEditor editor;
    private final ParameterPanel parameters;
    private final RunBar bar;
    private final QueryAbout about = new QueryAbout();
    private Look look = Look.RUN;

    /**
     * What the desk asks for.
     *
     * @param run what is to be run
     * @param use another database, and where in the text it is asked for
     * @param clear that the answers are taken away
     * @param stop that what is running ends
     * @param save that what is written is kept
     */
    record Wishes(
            Consumer<List<QueryRuns.Wish>> run,
            Consumer<CypherEditor.Asked> use,
            Runnable clear,
            Runnable stop,
            Runnable save) {}

    /**
     * @param questions what finds the entities that forms ask for
     * @param most how many bytes an answer may take at most
     */
    QueryDesk(Questions questions, boolean canWrite, long most, Wishes wishes) {
        this.wishes = wishes;
        editor = new CypherEditor(this::written, this::run);
        parameters = new ParameterPanel(questions, editor::know);
        bar = new RunBar(canWrite, most, new RunBar.Wishes(this::ask, wishes.stop(), editor::format, wishes.save()));
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

    /** What is written has been saved as this, so that it counts as opened. */
    void keep(KeptQuery query) {
        about.open(Optional.of(query.query()), Optional.of(query));
        parameters.form(query.query().parameters());
    }

    /** Opens a query with its form. */
    void open(Query query) {
        open(query, Optional.empty());
    }

    /** Opens a saved query. */
    void open(KeptQuery query) {
        open(query.query(), Optional.of(query));
    }

    /** Opens a statement with lines of parameters, as {@link ParameterText#line} reads them. */
    void open(String statement, List<String> lines) {
        about.open(Optional.empty(), Optional.empty());
        editor.write(statement);
        parameters.clear();
        for (String line : lines) {
            if (ParameterText.line(line) instanceof Reading.Read(var values)) {
                parameters.set(values);
            }
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

    /** What is written but for a line. */
    String without(CypherEditor.Asked line) {
        String text = editor.text();
        return new StringBuilder(text)
                .delete(
                        Math.min(line.from(), text.length()),
                        Math.min(line.from() + line.text().length(), text.length()))
                .toString()
                .strip();
    }

    private void open(Query query, Optional<KeptQuery> kept) {
        about.open(Optional.of(query), kept);
        editor.write(query.text());
        parameters.ask(query.parameters());
    }

    private void written(CypherEditor.Written now) {
        about.written(now.text());
        parameters.use(StatementText.parameters(now.statement()));
    }

    /** Where a line is wrong nothing runs, since it would run with other values, or elsewhere, than is written. */
    private void run(List<CypherEditor.Asked> asked) {
        editor.tell(List.of());
        List<QueryRuns.Wish> faults = asked.stream()
                .filter(QueryDesk::isLine)
                .flatMap(line -> fault(line).stream())
                .toList();
        List<CypherEditor.Asked> uses = asked.stream()
                .filter(line -> isLine(line) && EditorLine.of(line.text()) instanceof EditorLine.Uses)
                .toList();
        if (!faults.isEmpty()) {
            wishes.run().accept(faults);
        } else if (!uses.isEmpty()) {
            wishes.use().accept(uses.getFirst());
        } else {
            List<QueryRuns.Wish> all =
                    asked.stream().flatMap(one -> wish(one).stream()).toList();
            List<QueryRuns.Wish> answered = all.isEmpty() ? set(asked) : all;
            if (!answered.isEmpty()) {
                wishes.run().accept(answered);
            }
        }
        look = Look.RUN;
    }

    /** What is to be answered; a line that sets, forgets or clears does so at once, and by itself is answered by nothing. */
    private Optional<QueryRuns.Wish> wish(CypherEditor.Asked one) {
        if (!isLine(one)) {
            return Optional.of(new QueryRuns.Wish.Asked(
                    new Statement(one.text(), parameters.values(), bar.mode(), look, bar.caps()), one.from()));
        }
        return switch (EditorLine.of(one.text())) {
            case EditorLine.Sets(var values) -> {
                parameters.keep(values);
                yield Optional.empty();
            }
            case EditorLine.Forgets _ -> {
                parameters.forget();
                yield Optional.empty();
            }
            case EditorLine.Clears _ -> {
                wishes.clear().run();
                yield Optional.empty();
            }
            case EditorLine.Lists _ -> Optional.of(listed(one));
            case EditorLine.Helps _ -> {
                EditorHelp help = new EditorHelp(this);
                yield Optional.of(told(one, help.columns(), help.rows()));
            }
            case EditorLine.Uses _, EditorLine.Unknown _, EditorLine.Wrong _ -> Optional.empty();
        };
    }

    /** Where lines only set or forget parameters, what these are then. */
    private List<QueryRuns.Wish> set(List<CypherEditor.Asked> asked) {
        return asked.reversed().stream()
                .filter(line -> EditorLine.of(line.text()) instanceof EditorLine.Sets
                        || EditorLine.of(line.text()) instanceof EditorLine.Forgets)
                .limit(1)
                .map(this::listed)
                .toList();
    }

    private QueryRuns.Wish listed(CypherEditor.Asked line) {
        ParameterRows rows = new ParameterRows(this, parameters.values());
        return told(line, rows.columns(), rows.rows());
    }

    private Optional<QueryRuns.Wish> fault(CypherEditor.Asked line) {
        return switch (EditorLine.of(line.text())) {
            case EditorLine.Wrong(int offset, String expected) ->
                Optional.of(wrong(line, getTranslation("parameter.wrong", expected), offset));
            case EditorLine.Unknown(String name) ->
                Optional.of(wrong(
                        line, getTranslation("query.line.unknown", name, String.join(", ", EditorLine.NAMES)), 0));
            default -> Optional.empty();
        };
    }

    private static QueryRuns.Wish told(CypherEditor.Asked line, List<String> columns, List<List<CypherValue>> rows) {
        Summary summary =
                new Summary(Summary.End.ALL, rows.size(), 0, Timing.NONE, Changes.NONE, List.of(), Optional.empty());
        return new QueryRuns.Wish.Told(
                Statement.read(line.text(), Map.of()), line.from(), columns, rows, new Ended.Answered(summary));
    }

    /**
     * That a line is wrong, as an answer to it.
     *
     * @param offset where in it, in UTF-16 units from 0
     */
    static QueryRuns.Wish wrong(CypherEditor.Asked line, String message, int offset) {
        Position position = new Position(offset, 1, offset + 1);
        Failure failure = new Failure("", message, Optional.of(position), Failure.Advice.MEND_SYNTAX);
        return new QueryRuns.Wish.Told(
                Statement.read(line.text(), Map.of()),
                line.from(),
                List.of(),
                List.of(),
                new Ended.Failed(failure, Timing.NONE));
    }

    private static boolean isLine(CypherEditor.Asked one) {
        return one.text().startsWith(":");
    }
}
