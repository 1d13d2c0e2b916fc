package org.simpul.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.simpul.graph.Conflict.Side;
import org.simpul.graph.GraphNode;

/** What other texts give in place of the object of an edge. */
class OtherValues extends Section {

    private static final long serialVersionUID = 1L;

    OtherValues(GraphNode subject, List<Side> others, Locale locale) {
        addClassNames("conflict", "values");
        add(new H3(new Icon(Icon.DISPUTE), new Span(getTranslation("conflict.others"))));
        Div sides = new Div();
        sides.addClassName("others");
        others.forEach(side -> sides.add(new ConflictSide(
                side,
                Optional.of(side.subject().key().equals(subject.key()) ? side.object() : side.subject()),
                locale)));
        add(sides);
    }
}
