package org.simpul.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.simpul.graph.SchemaWords;

/** An editor for Cypher: keeps what is written in it, and sends everything again where the browser starts anew. */
@Tag("cypher-editor")
@JsModule("./cypher-editor/cypher-editor.ts")
@NpmPackage(value = "@neo4j-cypher/language-support", version = "2.0.0-next.38")
@NpmPackage(value = "@codemirror/autocomplete", version = "6.20.4")
@NpmPackage(value = "@codemirror/commands", version = "6.11.1")
@NpmPackage(value = "@codemirror/language", version = "6.13.1")
@NpmPackage(value = "@codemirror/lint", version = "6.9.8")
@NpmPackage(value = "@codemirror/search", version = "6.7.2")
@NpmPackage(value = "@codemirror/state", version = "6.7.6")
@NpmPackage(value = "@codemirror/view", version = "6.43.15")
class CypherEditor extends Component implements HasStyle, LocaleChangeObserver {

    private static final long serialVersionUID = 1L;

    private transient SchemaWords words = SchemaWords.NONE;
    private transient List<String> parameters = List.of();
    private String text = "";
    private String statement = "";

    /**
     * What the editor itself says.
     *
     * @param lines what lines that start with a colon can start with
     */
    record Words(String label, String leave, String placeholder, List<Line> lines) {}

    /** What a line that starts with a colon can start with, and what it does. */
    record Line(String name, String about) {}

    /** The text as it is now, and the statement under the cursor; empty where there is none. */
    record Written(String text, String statement) {}

    /** Statements to be run. */
    record RunRequest(List<Asked> statements) {}

    /**
     * A statement to be run.
     *
     * @param from where it starts in the text, in UTF-16 units
     */
    record Asked(String text, int from) {}

    /**
     * What the server found wrong.
     *
     * @param status of GQL; empty where there is none
     * @param at where in the text, in UTF-16 units
     */
    record Fault(String message, String status, int at) {}

    /**
     * @param written is told when a hand that writes has come to rest
     * @param run is told what is to be run
     */
    CypherEditor(Consumer<Written> written, Consumer<List<Asked>> run) {
        on("cypher-written", Written.class, now -> {
            text = now.text();
            statement = now.statement();
            written.accept(now);
        });
        on("cypher-run", RunRequest.class, request -> run.accept(request.statements()));
    }

    /** Has something done once the browser has the editor, and each time that it has it anew. */
    void whenReady(Runnable act) {
        getElement().addEventListener("cypher-ready", _ -> act.run());
    }

    String text() {
        return text;
    }

    /** The statement under the cursor; empty where there is none. */
    String statement() {
        return statement;
    }

    void write(String other) {
        text = other;
        send("write", other);
    }

    void learn(SchemaWords now) {
        words = now;
        send("learn", now);
    }

    /** Completes the names of these parameters. */
    void know(Collection<String> names) {
        if (!parameters.equals(List.copyOf(names))) {
            parameters = List.copyOf(names);
            send("know", parameters);
        }
    }

    /** Marks what the server found; nothing by an empty list. */
    void tell(List<Fault> faults) {
        send("tell", faults);
    }

    /** Asks the browser for the statement under the cursor, or for all, to be run. */
    void run(boolean all) {
        send("run", all);
    }

    void format() {
        send("format");
    }

    void focus() {
        send("focus");
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        send(
                "speak",
                new Words(
                        getTranslation("editor.label"),
                        getTranslation("editor.leave"),
                        getTranslation("editor.placeholder"),
                        new EditorHelp(this).lines()));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        send("learn", words);
        send("know", parameters);
        send("write", text);
    }

    private void send(String function, Object... arguments) {
        if (isAttached()) {
            getElement().callJsFunction(function, arguments);
        }
    }

    private <T> void on(String type, Class<T> message, Consumer<T> listener) {
        getElement()
                .addEventListener(type, event -> listener.accept(event.getEventDetail(message)))
                .addEventDetail();
    }
}
