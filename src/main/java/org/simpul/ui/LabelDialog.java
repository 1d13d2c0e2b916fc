package org.simpul.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.simpul.graph.LabelLook;
import org.simpul.graph.LabelStyle;
import org.simpul.knowledge.EntityType;

/** Asks how the nodes of a label are to be shown. */
class LabelDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    /** Those that differ in shape and in colour. */
    private static final List<EntityType> DRAWN = List.of(
            EntityType.PERSON,
            EntityType.COUNTRY,
            EntityType.ORGANIZATION,
            EntityType.PLACE,
            EntityType.EVENT,
            EntityType.AGREEMENT,
            EntityType.GROUP);

    private final transient LabelLook look;
    private final transient Consumer<LabelStyle> wanted;
    private final Select<String> caption = new Select<>();
    private final Select<EntityType> shape;
    private final Select<EntityType> colour;
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
        String[] kind = look.kind().split("/");
        shape = choice("look.shape", kind[0], EntityType.GROUP);
        colour = choice("look.colour", kind[kind.length - 1], EntityType.GROUP);
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

    private Select<EntityType> choice(String key, String now, EntityType otherwise) {
        boolean ofShapes = key.equals("look.shape");
        Select<EntityType> select = new Select<>();
        select.setLabel(getTranslation(key));
        select.setItems(DRAWN);
        select.setItemLabelGenerator(type -> getTranslation(key + "." + type));
        select.setRenderer(new ComponentRenderer<>(type -> {
            Div item = new Div(
                    new Shape(
                            ofShapes
                                    ? type.label() + "/" + EntityType.GROUP.label()
                                    : EntityType.PERSON.label() + "/" + type.label()),
                    new Span(getTranslation(key + "." + type)));
            item.addClassName("drawn");
            return item;
        }));
        select.setWidthFull();
        select.setValue(EntityType.ofLabel(now).filter(DRAWN::contains).orElse(otherwise));
        return select;
    }

    /** What is as before is wanted no more than before. */
    private LabelStyle style() {
        LabelStyle before = look.style();
        String[] kind = look.kind().split("/");
        return new LabelStyle(
                look.label(),
                other(caption.getValue(), look.caption(), before.caption()),
                other(shape.getValue(), EntityType.ofLabel(kind[0]), before.shape()),
                other(colour.getValue(), EntityType.ofLabel(kind[kind.length - 1]), before.colour()),
                other(hidden.getValue(), Optional.of(look.hidden()), before.hidden()));
    }

    private static <T> Optional<T> other(@Nullable T chosen, Optional<T> now, Optional<T> before) {
        return chosen == null || now.filter(chosen::equals).isPresent() ? before : Optional.of(chosen);
    }

    private void tell(LabelStyle style) {
        close();
        wanted.accept(style);
    }
}
