package org.simpul.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.Consumer;
import org.simpul.graph.TypeLook;
import org.simpul.graph.TypeStyle;
import org.simpul.knowledge.EntityType;

/** Asks how the relationships of a type are to be shown. */
class TypeDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 60;

    private final transient TypeLook look;
    private final transient Consumer<TypeStyle> wanted;
    private final TextField caption = new TextField();
    private final DrawnChoice colour;
    private final Checkbox hidden = new Checkbox();

    /** @param wanted is told what somebody wants */
    TypeDialog(TypeLook look, Consumer<TypeStyle> wanted) {
        this.look = look;
        this.wanted = wanted;
        addClassName("ask");
        setHeaderTitle(getTranslation("look.dialog", look.type()));
        setWidth("440px");
        caption.setLabel(getTranslation("look.called"));
        caption.setPlaceholder(Messages.relation(look.type(), getLocale()));
        caption.setMaxLength(LONGEST);
        caption.setWidthFull();
        look.style().caption().ifPresent(caption::setValue);
        colour = DrawnChoice.ofColours(look.style().colour().orElse(EntityType.GROUP));
        hidden.setLabel(getTranslation("look.type.hidden"));
        hidden.setValue(look.style().hidden());
        Div fields = new Div(caption, colour, hidden);
        fields.addClassName("fields");
        add(fields);
        answer("ask.cancel", this::close);
        answer("look.derived", () -> tell(TypeStyle.plain(look.type())));
        answer("ask.done", () -> tell(style())).addClassName("main");
    }

    private QuietButton answer(String words, Runnable act) {
        QuietButton button = new QuietButton(act);
        button.setText(getTranslation(words));
        getFooter().add(button);
        return button;
    }

    /** Grey is what all have of whom nobody wants another colour. */
    private TypeStyle style() {
        return new TypeStyle(
                look.type(),
                Optional.of(caption.getValue().strip()).filter(words -> !words.isEmpty()),
                Optional.ofNullable(colour.getValue()).filter(chosen -> chosen != EntityType.GROUP),
                hidden.getValue());
    }

    private void tell(TypeStyle style) {
        close();
        wanted.accept(style);
    }
}
