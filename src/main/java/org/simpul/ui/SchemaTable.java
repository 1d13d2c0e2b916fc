package org.simpul.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Stream;
import org.simpul.graph.SchemaPicture;
import org.simpul.graph.SchemaPicture.Constraint;
import org.simpul.graph.SchemaPicture.Index;
import org.simpul.graph.SchemaPicture.Part;

/** One kind of what a database is made of, as a table. */
final class SchemaTable extends Section {

    private static final long serialVersionUID = 1L;

    private final NativeTableBody body;

    private SchemaTable(String title, List<String> heads, int rows) {
        NativeTable table = new NativeTable();
        NativeTableRow head = new NativeTableRow();
        heads.forEach(one -> head.add(new NativeTableHeaderCell(words(one))));
        table.getHead().add(head);
        body = table.addBody();
        table.setVisible(rows > 0);
        add(new H3(words(title)), table);
        if (rows == 0) {
            add(new Paragraph(words("schema.none")));
        }
    }

    static SchemaTable ofParts(String title, List<Part> parts) {
        SchemaTable table =
                new SchemaTable(title, List.of("schema.name", "schema.count", "schema.properties"), parts.size());
        if (parts.stream().anyMatch(part -> part.sampled() < part.count())) {
            long sampled = parts.stream().mapToLong(Part::sampled).max().orElse(0);
            Paragraph hint = new Paragraph(words("schema.sampled", sampled));
            hint.addClassName("hint");
            table.addComponentAtIndex(1, hint);
        }
        parts.forEach(part -> {
            Div keys = new Div();
            keys.addClassName("keys");
            part.keys().forEach(key -> keys.add(key(key)));
            table.row(name(part.name()), number(part.count()), keys);
        });
        return table;
    }

    static SchemaTable ofIndexes(List<Index> indexes) {
        SchemaTable table = new SchemaTable(
                "schema.indexes", List.of("schema.name", "schema.kind", "schema.on", "schema.state"), indexes.size());
        indexes.forEach(index -> table.row(
                name(index.name()),
                new Span(index.type()),
                name(on(index.labelsOrTypes(), index.properties())),
                new Span(index.state())));
        return table;
    }

    static SchemaTable ofConstraints(List<Constraint> constraints) {
        SchemaTable table = new SchemaTable(
                "schema.constraints", List.of("schema.name", "schema.kind", "schema.on"), constraints.size());
        constraints.forEach(constraint -> table.row(
                name(constraint.name()),
                new Span(Stream.concat(Stream.of(constraint.type()), constraint.propertyType().stream())
                        .reduce((type, of) -> type + " " + of)
                        .orElse("")),
                name(on(constraint.labelsOrTypes(), constraint.properties()))));
        return table;
    }

    private void row(Component... cells) {
        NativeTableRow row = new NativeTableRow();
        Stream.of(cells).forEach(cell -> row.add(new NativeTableCell(cell)));
        body.add(row);
    }

    private static Span key(SchemaPicture.Key key) {
        Span name = name(key.name());
        Span types = new Span(String.join(" | ", key.types()));
        types.addClassName("types");
        Span coverage = new Span(words("schema.coverage", Math.round(100 * key.coverage())));
        coverage.addClassName("coverage");
        Span all = new Span(name, types, coverage);
        all.addClassName("key");
        return all;
    }

    private static Span name(String words) {
        Span name = new Span(words);
        name.addClassName("mono");
        return name;
    }

    private static Span number(long count) {
        Span number = new Span(String.format(UI.getCurrent().getLocale(), "%,d", count));
        number.addClassName("number");
        return number;
    }

    private static String on(List<String> labels, List<String> keys) {
        return labels.isEmpty() ? "" : ":" + String.join("|", labels) + " (" + String.join(", ", keys) + ")";
    }

    private static String words(String key, Object... values) {
        return UI.getCurrent().getTranslation(key, values);
    }
}
