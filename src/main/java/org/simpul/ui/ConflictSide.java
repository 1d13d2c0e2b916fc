package org.simpul.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.simpul.graph.Conflict.Side;
import org.simpul.graph.EvidenceLine;
import org.simpul.graph.GraphNode;

/** One side of a conflict: what it says, in how many texts, and the newest of their sentences. */
class ConflictSide extends Div {

    /** How many sentences are shown at most. */
    static final int LINES = 3;

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
        side.lines().stream().limit(LINES).forEach(line -> add(line(line, locale)));
        if (side.claims() > LINES) {
            Paragraph capped = new Paragraph(getTranslation("conflict.capped", side.claims() - LINES));
            capped.addClassName("capped");
            add(capped);
        }
    }

    private Div line(EvidenceLine line, Locale locale) {
        SourceLink source = new SourceLink(
                line,
                Stream.of(line.published().map(date -> Dates.shortly(date, locale)), line.attribution())
                        .flatMap(Optional::stream));
        return new Div(
                new MarkedSentence(line, getTranslation("edge.subject"), getTranslation("edge.object")),
                new Div(source));
    }
}
