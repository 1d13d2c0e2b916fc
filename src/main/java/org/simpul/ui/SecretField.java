package org.simpul.ui;

import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableConsumer;

/**
 * A field for a password. It is read when it is needed, and kept nowhere on this side: what a page knows is sent to the
 * browser again when it is loaded again.
 */
class SecretField extends NativeLabel {

    private static final long serialVersionUID = 1L;

    private final Span label = new Span();
    private final Element input = new Element("input");

    SecretField() {
        addClassName("secret");
        input.setAttribute("type", "password").setAttribute("autocomplete", "new-password");
        add(label);
        getElement().appendChild(input);
    }

    void name(String words) {
        label.setText(words);
    }

    void read(SerializableConsumer<String> then) {
        input.executeJs("return this.value").then(String.class, then);
    }

    void clear() {
        input.executeJs("this.value = ''");
    }
}
