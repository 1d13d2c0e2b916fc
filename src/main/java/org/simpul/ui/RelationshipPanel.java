package org.simpul.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Locale;
import org.simpul.graph.EdgeDescription;
import org.simpul.graph.GraphEdge;
import org.simpul.graph.GraphNode;

/** The relationships behind an edge that no claims are behind, each with its properties. */
class RelationshipPanel extends Div {

    private static final long serialVersionUID = 1L;

    RelationshipPanel(
            GraphNode subject,
            GraphEdge edge,
            GraphNode object,
            EdgeDescription description,
            RelationWords said,
            Locale locale) {
        addClassName("panel");
        Paragraph summary = new Paragraph(getTranslation("edge.relationships", edge.says()));
        summary.addClassName("summary");
        add(EvidencePanel.heading(subject, edge, object, said, locale), summary);
        description.relationships().forEach(properties -> add(new Section(new PropertyList(properties))));
        int shown = description.relationships().size();
        if (edge.says() > shown) {
            Paragraph capped = new Paragraph(getTranslation("entity.capped", shown, edge.says()));
            capped.addClassName("capped");
            add(capped);
        }
    }
}
