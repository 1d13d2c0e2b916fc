package org.simpul.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.Optional;
import org.simpul.graph.Conflict.Side;
import org.simpul.graph.GraphNode;

/** One side of a conflict: what it says, in how many texts, and their claims, the newest first. */
class ConflictSide extends Div {

    private static final long serialVersionUID = 1L;

    /** @param value what this side gives where others give something else; empty where it is about stating and denying */
    ConflictSide(Side side, Optional<GraphNode> value, Locale locale) {
        addClassName("side");
        setClassName("denying", !side.positive());
        long documents = side.documents();
        H3 title = new H3();
        value.ifPresentOrElse(
                given -> title.add(
                        new CanvasLink(side.edge(), new Text(Captions.of(given, locale))),
                        new Span(getTranslation("edge.says", documents))),
                () -> title.setText(getTranslation(side.positive() ? "edge.says" : "edge.denies", documents)));
        add(title);
        add(new ClaimList(side.lines(), line -> new ClaimLine(line, locale)));
        long unlisted = side.claims() - side.lines().size();
        if (unlisted > 0) {
            Paragraph capped = new Paragraph(getTranslation("conflict.capped", unlisted));
            capped.addClassName("capped");
            add(capped);
        }
    }
}
