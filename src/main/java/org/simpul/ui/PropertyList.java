package org.simpul.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.simpul.graph.Property;

/** Properties by name; text nodes only, so that no value becomes HTML. */
class PropertyList extends Div {

    private static final long serialVersionUID = 1L;

    PropertyList(List<Property> properties) {
        addClassName("properties");
        if (properties.isEmpty()) {
            add(new Paragraph(getTranslation("entity.properties.none")));
            return;
        }
        DescriptionList list = new DescriptionList();
        properties.forEach(property -> list.add(
                new DescriptionList.Term(property.name()),
                new DescriptionList.Description(property.value().isEmpty() ? "—" : property.value())));
        add(list);
    }
}
