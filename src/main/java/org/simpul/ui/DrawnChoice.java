package org.simpul.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.function.Function;
import org.simpul.knowledge.EntityType;

/** A choice among the types of entity that differ in shape and in colour, each drawn. */
final class DrawnChoice extends Select<EntityType> {

    static final List<EntityType> DRAWN = List.of(
            EntityType.PERSON,
            EntityType.COUNTRY,
            EntityType.ORGANIZATION,
            EntityType.PLACE,
            EntityType.EVENT,
            EntityType.AGREEMENT,
            EntityType.GROUP);

    private static final long serialVersionUID = 1L;

    private DrawnChoice(String key, EntityType now, Function<EntityType, String> drawn) {
        setLabel(getTranslation(key));
        setItems(DRAWN);
        setItemLabelGenerator(type -> getTranslation(key + "." + type));
        setRenderer(new ComponentRenderer<>(type -> {
            Div item = new Div(new Shape(drawn.apply(type)), new Span(getTranslation(key + "." + type)));
            item.addClassName("drawn");
            return item;
        }));
        setWidthFull();
        if (DRAWN.contains(now)) {
            setValue(now);
        }
    }

    static DrawnChoice ofShapes(EntityType now) {
        return new DrawnChoice("look.shape", now, type -> type.label() + "/" + EntityType.GROUP.label());
    }

    static DrawnChoice ofColours(EntityType now) {
        return new DrawnChoice("look.colour", now, type -> EntityType.PERSON.label() + "/" + type.label());
    }
}
