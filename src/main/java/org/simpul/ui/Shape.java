package org.simpul.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.Optional;
import org.simpul.knowledge.EntityType;

/** The small coloured shape that stands for an entity type, as on the canvas. */
final class Shape extends Span {

    private static final long serialVersionUID = 1L;

    Shape(String type) {
        addClassNames("shape", cssClass(type));
        getElement().setAttribute("aria-hidden", "true");
    }

    /** The class that colours a type; a type that Simpul does not know looks like a group. */
    static String cssClass(String type) {
        return "shape-"
                + EntityType.ofLabel(type)
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
