package org.simpul.ui;

import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.Consumer;
import org.simpul.graph.TypeLook;
import org.simpul.graph.TypeStyle;
import org.simpul.knowledge.EntityType;

/** Asks how the relationships of a type are to be shown. */
class TypeDialog extends LookDialog<TypeStyle> {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 60;

    private final transient TypeLook look;
    private final TextField caption = new TextField();
    private final DrawnChoice colour;

    /** @param wanted is told what somebody wants */
    TypeDialog(TypeLook look, Consumer<TypeStyle> wanted) {
        super(look.type(), TypeStyle.plain(look.type()), wanted);
        this.look = look;
        caption.setLabel(getTranslation("look.called"));
        caption.setPlaceholder(Messages.relation(look.type(), getLocale()));
        caption.setMaxLength(LONGEST);
        caption.setWidthFull();
        look.style().caption().ifPresent(caption::setValue);
        colour = DrawnChoice.ofColours(look.style().colour().orElse(EntityType.GROUP));
        ask(getTranslation("look.type.hidden"), look.style().hidden(), caption, colour);
    }

    /** Grey is what all have of whom nobody wants another colour. */
    @Override
    TypeStyle style() {
        return new TypeStyle(
                look.type(),
                Optional.of(caption.getValue().strip()).filter(words -> !words.isEmpty()),
                Optional.ofNullable(colour.getValue()).filter(chosen -> chosen != EntityType.GROUP),
                hides());
    }
}
