package org.simpul.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;

/** Asks how what is of one sort, a label or a type, is to be shown. */
abstract class LookDialog<S> extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient Consumer<S> wanted;
    private final Checkbox hidden = new Checkbox();

    /**
     * @param sort the label or type
     * @param plain what nobody wants otherwise
     * @param wanted is told what somebody wants
     */
    LookDialog(String sort, S plain, Consumer<S> wanted) {
        this.wanted = wanted;
        addClassName("ask");
        setHeaderTitle(getTranslation("look.dialog", sort));
        setWidth("440px");
        answer("ask.cancel", this::close);
        answer("look.derived", () -> tell(plain));
        answer("ask.done", () -> tell(style())).addClassName("main");
    }

    /** What the fields say. */
    abstract S style();

    /** Shows the fields, and behind them whether to hide. */
    void ask(String hides, boolean hiddenNow, Component... fields) {
        hidden.setLabel(hides);
        hidden.setValue(hiddenNow);
        Div asked = new Div(fields);
        asked.addClassName("fields");
        asked.add(hidden);
        add(asked);
    }

    boolean hides() {
        return hidden.getValue();
    }

    private QuietButton answer(String words, Runnable act) {
        QuietButton button = new QuietButton(act);
        button.setText(getTranslation(words));
        getFooter().add(button);
        return button;
    }

    private void tell(S style) {
        close();
        wanted.accept(style);
    }
}
