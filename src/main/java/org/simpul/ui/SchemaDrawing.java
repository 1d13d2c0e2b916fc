package org.simpul.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import org.simpul.graph.SchemaPicture;

/** A schema as a picture: labels in a ring, and the types that lead from one to another. */
@Tag("schema-drawing")
@JsModule("./schema-drawing/schema-drawing.ts")
class SchemaDrawing extends Component {

    private static final long serialVersionUID = 1L;

    /** How many labels can be told apart in a ring: those with most nodes are drawn. */
    static final int MOST = 24;

    private transient Drawn drawn = new Drawn(List.of(), List.of(), "");

    /** A label, as {@code ring.ts} knows it. */
    record Label(String name, long count) {}

    /** Relationships of a type from nodes of a label to nodes of another. */
    record Link(String source, String type, String target, long count) {}

    /** All of a picture, and what it is called. */
    record Drawn(List<Label> labels, List<Link> links, String name) {}

    void show(SchemaPicture schema, String name) {
        drawn = new Drawn(
                schema.labels().stream()
                        .limit(MOST)
                        .map(part -> new Label(part.name(), part.count()))
                        .toList(),
                schema.links().stream()
                        .map(link -> new Link(link.source(), link.type(), link.target(), link.count()))
                        .toList(),
                name);
        send();
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
