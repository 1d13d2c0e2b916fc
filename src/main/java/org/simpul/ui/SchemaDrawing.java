package org.simpul.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.simpul.graph.SchemaPicture;

/** A schema as a picture: labels in rows, and the types that lead from one to another. */
@Tag("schema-drawing")
@JsModule("./schema-drawing/schema-drawing.ts")
class SchemaDrawing extends Component {

    private static final long serialVersionUID = 1L;

    /** How many labels can be told apart: those with most nodes are drawn, each with those within it. */
    static final int MOST = 24;

    private transient Drawn drawn = new Drawn(List.of(), List.of(), "");

    /** A label, as {@code layers.ts} knows it; what it is within is empty where it stands for itself. */
    record Label(String name, long count, String within) {}

    /** Relationships of a type from nodes of a label to nodes of another, and how many of the type there are in all. */
    record Link(String source, String type, String target, long count, long total) {}

    /** All of a picture, and what it is called. */
    record Drawn(List<Label> labels, List<Link> links, String name) {}

    void show(SchemaPicture schema, String name) {
        Map<String, Long> totals =
                schema.types().stream().collect(Collectors.toMap(SchemaPicture.Part::name, SchemaPicture.Part::count));
        Set<String> tops = tops(schema).limit(MOST).collect(Collectors.toSet());
        drawn = new Drawn(
                schema.labels().stream()
                        .filter(part -> tops.contains(part.name()) || tops.contains(within(schema, part.name())))
                        .map(part -> new Label(part.name(), part.count(), within(schema, part.name())))
                        .toList(),
                schema.links().stream()
                        .map(link -> new Link(
                                link.source(),
                                link.type(),
                                link.target(),
                                link.count(),
                                totals.getOrDefault(link.type(), link.count())))
                        .toList(),
                name);
        send();
    }

    /** How many labels stand for themselves. */
    static long count(SchemaPicture schema) {
        return tops(schema).count();
    }

    private static Stream<String> tops(SchemaPicture schema) {
        return schema.labels().stream()
                .map(SchemaPicture.Part::name)
                .filter(label -> within(schema, label).isEmpty());
    }

    private static String within(SchemaPicture schema, String label) {
        return schema.within().getOrDefault(label, "");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        send();
    }

    private void send() {
        if (isAttached()) {
            getElement().callJsFunction("show", drawn);
        }
    }
}
