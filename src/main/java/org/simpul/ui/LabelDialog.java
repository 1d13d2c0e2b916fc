package org.simpul.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.simpul.graph.LabelLook;
import org.simpul.graph.LabelStyle;

/** Asks how the nodes of a label are to be shown. */
class LabelDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient LabelLook look;
    private final transient Consumer<LabelStyle> wanted;
    private final Select<String> caption = new Select<>();
    private final DrawnChoice shape;
    private final DrawnChoice colour;
    private final Checkbox hidden = new Checkbox();

    /** @param wanted is told what somebody wants */
    LabelDialog(LabelLook look, Consumer<LabelStyle> wanted) {
        this.look = look;
        this.wanted = wanted;
        addClassName("ask");
        setHeaderTitle(getTranslation("look.dialog", look.label()));
        setWidth("440px");
        caption.setLabel(getTranslation("look.caption"));
        caption.setItems(look.properties());
        caption.setWidthFull();
        look.caption().filter(look.properties()::contains).ifPresent(caption::setValue);
        shape = DrawnChoice.ofShapes(look.shape());
        colour = DrawnChoice.ofColours(look.colour());
        hidden.setLabel(getTranslation("look.hidden"));
        hidden.setValue(look.hidden());
        Div fields = new Div(caption, shape, colour, hidden);
        fields.addClassName("fields");
        add(fields);
        answer("ask.cancel", this::close);
        answer("look.derived", () -> tell(LabelStyle.plain(look.label())));
        answer("ask.done", () -> tell(style())).addClassName("main");
    }

    private QuietButton answer(String words, Runnable act) {
        QuietButton button = new QuietButton(act);
        button.setText(getTranslation(words));
        getFooter().add(button);
        return button;
    }

    /** What is as before is wanted no more than before. */
    private LabelStyle style() {
        LabelStyle before = look.style();
        return new LabelStyle(
                look.label(),
                other(caption.getValue(), look.caption().orElse(""), before.caption()),
                other(shape.getValue(), look.shape(), before.shape()),
                other(colour.getValue(), look.colour(), before.colour()),
                other(hidden.getValue(), look.hidden(), before.hidden()));
    }

    private static <T> Optional<T> other(@Nullable T chosen, T now, Optional<T> before) {
        return chosen == null || chosen.equals(now) ? before : Optional.of(chosen);
    }

    private void tell(LabelStyle style) {
        close();
        wanted.accept(style);
    }
}
