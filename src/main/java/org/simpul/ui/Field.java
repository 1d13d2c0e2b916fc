package org.simpul.ui;

import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;

/** A labelled field of the browser's own. */
class Field extends NativeLabel {

    private static final long serialVersionUID = 1L;
    private static final int TYPING_PAUSE_MS = 500;

    private final Span label = new Span();
    private final Input input = new Input(ValueChangeMode.LAZY);

    /** @param type as HTML calls the types of its inputs */
    Field(String type) {
        input.setType(type);
        input.setValueChangeTimeout(TYPING_PAUSE_MS);
        add(label, input);
    }

    void name(String words) {
        label.setText(words);
    }

    Input input() {
        return input;
    }

    String value() {
        return input.getValue();
    }

    /** Shows a value, where it is another one. */
    void show(String value) {
        if (!value().equals(value)) {
            input.setValue(value);
        }
    }
}
