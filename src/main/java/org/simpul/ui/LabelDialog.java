package org.simpul.ui;

import com.vaadin.flow.component.select.Select;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.simpul.graph.LabelLook;
import org.simpul.graph.LabelStyle;

/** Asks how the nodes of a label are to be shown. */
class LabelDialog extends LookDialog<LabelStyle> {

    private static final long serialVersionUID = 1L;

    private final transient LabelLook look;
    private final Select<String> caption = new Select<>();
    private final Select<String> date = new Select<>();
    private final DrawnChoice shape;
    private final DrawnChoice colour;

    /** @param wanted is told what somebody wants */
    LabelDialog(LabelLook look, Consumer<LabelStyle> wanted) {
        super(look.label(), LabelStyle.plain(look.label()), wanted);
        this.look = look;
        caption.setLabel(getTranslation("look.caption"));
        caption.setItems(look.properties());
        caption.setWidthFull();
        look.caption().filter(look.properties()::contains).ifPresent(caption::setValue);
        date.setLabel(getTranslation("look.date"));
        date.setItems(look.dates());
        date.setWidthFull();
        date.setVisible(!look.dates().isEmpty());
        look.date().filter(look.dates()::contains).ifPresent(date::setValue);
        shape = DrawnChoice.ofShapes(look.shape());
        colour = DrawnChoice.ofColours(look.colour());
        ask(getTranslation("look.hidden"), look.hidden(), caption, date, shape, colour);
    }

    /** What is as before is wanted no more than before. */
    @Override
    LabelStyle style() {
        LabelStyle before = look.style();
        return new LabelStyle(
                look.label(),
                other(caption.getValue(), look.caption().orElse(""), before.caption()),
                other(shape.getValue(), look.shape(), before.shape()),
                other(colour.getValue(), look.colour(), before.colour()),
                other(date.getValue(), look.date().orElse(""), before.date()),
                other(hides(), look.hidden(), before.hidden()));
    }

    private static <T> Optional<T> other(@Nullable T chosen, T now, Optional<T> before) {
        return chosen == null || chosen.equals(now) ? before : Optional.of(chosen);
    }
}
