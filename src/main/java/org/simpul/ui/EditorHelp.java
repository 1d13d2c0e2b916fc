package org.simpul.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.simpul.explore.query.EditorLine;
import org.simpul.graph.console.CypherValue;

/** What can be written and pressed in the editor, in the words of its page. */
record EditorHelp(Component page) {

    private static final List<String> KEYS =
            List.of("Ctrl+Enter", "Ctrl+Shift+Enter", "Ctrl+Space", "Shift+Alt+F", "Ctrl+/", "Ctrl+F", "Esc Tab");

    private static final Map<String, String> EXAMPLES = Map.of(
            ":use", ":use movies",
            ":param", ":param name => 'Tom Hanks'",
            ":params", ":params {name: 'Tom Hanks', since: 2000}");

    List<String> columns() {
        return List.of(page.getTranslation("query.help.written"), page.getTranslation("query.help.does"));
    }

    List<List<CypherValue>> rows() {
        return Stream.of(
                        EditorLine.NAMES.stream().map(name -> row(EXAMPLES.getOrDefault(name, name), about(name))),
                        Stream.of(
                                row(":params {}", page.getTranslation("query.line.forget")),
                                row("EXPLAIN …", page.getTranslation("query.explain.about")),
                                row("PROFILE …", page.getTranslation("query.profile.about"))),
                        KEYS.stream()
                                .map(key ->
                                        row(key, page.getTranslation("query.key." + key.replaceAll("[^A-Za-z/]", "")))))
                .flatMap(rows -> rows)
                .toList();
    }

    /** The names that a line can start with, and what each does. */
    List<CypherEditor.Line> lines() {
        return EditorLine.NAMES.stream()
                .map(name -> new CypherEditor.Line(name, about(name)))
                .toList();
    }

    private String about(String name) {
        return page.getTranslation("query.line." + name.substring(1));
    }

    private static List<CypherValue> row(String written, String does) {
        return List.of(new CypherValue.Text(written), new CypherValue.Text(does));
    }
}
