package org.simpul.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.simpul.explore.Bilingual;
import org.simpul.explore.Questions;
import org.simpul.explore.query.KeptQuery;
import org.simpul.explore.query.ParameterText;
import org.simpul.explore.query.ParameterText.Reading;
import org.simpul.explore.query.ParameterType;
import org.simpul.explore.query.Query;
import org.simpul.explore.query.QueryParameter;
import org.simpul.explore.query.StatementText;
import org.simpul.graph.console.CypherValue;
import org.simpul.graph.console.Look;
import org.simpul.graph.console.Statement;

/** Where a statement is written, with its parameters beside it, and what runs it below. */
class QueryDesk extends Div implements LocaleChangeObserver {

    private static final long serialVersionUID = 1L;

    private final transient Consumer<List<QueryRuns.Wish>> run;
    private final CypherEditor editor;
    private final ParameterPanel parameters;
    private final RunBar bar;
    private final H3 title = new H3();
    private final Paragraph description = new Paragraph();
    private final Div about = new Div(title, description);
    private transient Optional<Query> opened = Optional.empty();
    private transient Optional<KeptQuery> kept = Optional.empty();
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
        about.addClassName("about");
        add(about, editor, parameters, bar);
        describe();
    }

    CypherEditor editor() {
        return editor;
    }

    RunBar bar() {
        return bar;
    }

    /** The saved query that is open, where one is. */
    Optional<KeptQuery> kept() {
        return kept;
    }

    /** Opens a query with its form. */
    void open(Query query) {
        opened = Optional.of(query);
        kept = Optional.empty();
        editor.write(query.text());
        parameters.ask(query.parameters());
        describe();
    }

    /** Opens a saved query. */
    void open(KeptQuery query) {
        open(query.query());
        kept = Optional.of(query);
    }

    /** Opens a statement with a line of parameters, as {@link ParameterText#line} reads it; empty where it has none. */
    void open(String statement, String line) {
        opened = Optional.empty();
        kept = Optional.empty();
        editor.write(statement);
        parameters.clear();
        if (!line.isEmpty() && ParameterText.line(line) instanceof Reading.Read(var values)) {
            parameters.set(values);
        }
        describe();
    }

    /** Asks for the statement under the cursor to be run, or for its plan. */
    void ask(Look wanted) {
        look = wanted;
        editor.run(false);
    }

    /** What is written, as it can be saved. */
    Query draft() {
        Bilingual blank = new Bilingual("", "");
        return new Query(
                opened.map(Query::title).orElse(blank),
                opened.map(Query::description).orElse(blank),
                editor.text(),
                StatementText.parameters(editor.text()).stream()
                        .map(this::asked)
                        .toList());
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        describe();
    }

    private void written(CypherEditor.Written now) {
        parameters.use(StatementText.parameters(now.statement()));
    }

    private void run(List<CypherEditor.Asked> asked) {
        editor.tell(List.of());
        List<QueryRuns.Wish> wishes = new ArrayList<>();
        for (CypherEditor.Asked one : asked) {
            if (one.text().startsWith(":")) {
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

    private void set(CypherEditor.Asked line) {
        switch (ParameterText.line(line.text())) {
            case Reading.Read(Map<String, CypherValue> values) -> parameters.set(values);
            case Reading.Wrong(int offset, String expected) ->
                editor.tell(List.of(
                        new CypherEditor.Fault(getTranslation("parameter.wrong", expected), "", line.from() + offset)));
        }
    }

    private QueryParameter asked(String name) {
        Optional<QueryParameter> before = opened.stream()
                .flatMap(query -> query.parameters().stream())
                .filter(parameter -> parameter.name().equals(name))
                .findFirst();
        Optional<String> value =
                Optional.ofNullable(parameters.values().get(name)).map(ParameterText::write);
        return new QueryParameter(
                name,
                parameters.type(name).orElse(ParameterType.STRING),
                before.map(QueryParameter::what).orElse(new Bilingual("", "")),
                value.or(() -> before.map(QueryParameter::example)).orElse(""));
    }

    private void describe() {
        String language = Messages.language(getLocale()).getLanguage();
        title.setText(opened.map(query -> query.title().read(language)).orElse(""));
        description.setText(
                opened.map(query -> query.description().read(language)).orElse(""));
        about.setVisible(opened.isPresent());
    }
}
