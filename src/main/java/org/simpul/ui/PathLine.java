package org.simpul.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import org.simpul.explore.Highlight;
import org.simpul.graph.Direction;
import org.simpul.graph.EdgeStatus;
import org.simpul.graph.GraphEdge;
import org.simpul.graph.GraphNode;
import org.simpul.graph.GraphPath;

/** A path as a line of names and relations: stands out on the canvas while one is on it, and is added when pressed. */
class PathLine extends QuietButton {

    private static final long serialVersionUID = 1L;

    /** @param own whether texts are behind its relations, and not relationships of a database that Simpul did not fill */
    PathLine(GraphPath path, RelationWords said, boolean own, Locale locale, Wishes wishes) {
        super(() -> wishes.add().accept(path));
        addClassName("path");
        List<GraphNode> nodes = path.nodes();
        for (int at = 0; at < nodes.size(); at++) {
            if (at > 0) {
                add(relation(path.edges().get(at - 1), nodes.get(at), said, locale));
            }
            add(new Span(Captions.of(nodes.get(at), locale)));
        }
        Span support =
                new Span(getTranslation(locale, own ? "path.weakest" : "path.weakest.relationships", path.weakest()));
        support.addClassName("support");
        add(support);
        for (String comes : List.of("mouseenter", "focus")) {
            getElement().addEventListener(comes, event -> wishes.highlight().accept(Highlight.of(path)));
        }
        for (String goes : List.of("mouseleave", "blur")) {
            getElement().addEventListener(goes, event -> wishes.highlight().accept(Highlight.NOTHING));
        }
    }

    /** Its relation in words and how many texts or relationships are behind it, with an arrow where it leads one way. */
    private static Span relation(GraphEdge edge, GraphNode next, RelationWords said, Locale locale) {
        String words = said.of(edge.key().relation(), locale);
        boolean leadsOn = edge.key().leads(Direction.IN, next.key());
        boolean leadsBack = edge.key().leads(Direction.OUT, next.key());
        String before = leadsOn ? "" : "←\u00a0";
        String after = leadsBack ? "" : "\u00a0→";
        Span count = new Span(String.format(locale, "%,d", edge.documents()));
        count.addClassName("count");
        Span relation = new Span(new Text(before + words + "\u00a0"), count, new Text(after));
        relation.addClassName("relation");
        relation.setClassName("denied", edge.status() == EdgeStatus.DENIED);
        relation.setTitle(edge.key().relation());
        return relation;
    }
}
