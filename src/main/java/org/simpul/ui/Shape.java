package org.simpul.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.Optional;
import org.simpul.knowledge.EntityType;

/** The small coloured shape that stands for an entity type, as on the canvas. */
final class Shape extends Span {

    private static final long serialVersionUID = 1L;

    /** @param type of entity or, with a stroke between, that of the shape and that of the colour */
    Shape(String type) {
        addClassName("shape");
        addClassNames(cssClass(type).split(" "));
        getElement().setAttribute("aria-hidden", "true");
    }

    /** The class that shapes and colours a type, or both; a type that Simpul does not know looks like a group. */
    static String cssClass(String type) {
        int stroke = type.indexOf('/');
        return stroke < 0
                ? "shape-" + name(type)
                : "shape-" + name(type.substring(0, stroke)) + " tint-" + name(type.substring(stroke + 1));
    }

    private static String name(String type) {
        return EntityType.ofLabel(type)
                .flatMap(Shape::drawn)
                .orElse(EntityType.GROUP)
                .label()
                .toLowerCase(Locale.ROOT);
    }

    private static Optional<EntityType> drawn(EntityType type) {
        return switch (type) {
            case FACILITY -> Optional.of(EntityType.PLACE);
            case PROJECT -> Optional.of(EntityType.AGREEMENT);
            case DATE -> Optional.empty();
            default -> Optional.of(type);
        };
    }
}
