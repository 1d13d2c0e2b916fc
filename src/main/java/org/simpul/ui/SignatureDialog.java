package org.simpul.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;

/** Asks for the name that somebody signs with; to want none is an answer, to go away is not. */
class SignatureDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient Signature signature;
    private final transient Runnable then;
    private final TextField name = new TextField();

    /** @param then what goes on when it is answered */
    SignatureDialog(Signature signature, Runnable then) {
        this.signature = signature;
        this.then = then;
        addClassName("ask");
        setHeaderTitle(getTranslation("sign.title"));
        setWidth("440px");
        name.setLabel(getTranslation("sign.name"));
        name.setMaxLength(Signature.LONGEST);
        name.setValue(signature.name());
        name.setWidthFull();
        name.setAutofocus(true);
        name.setAutoselect(true);
        name.addKeyDownListener(Key.ENTER, event -> done());
        Div fields = new Div(new Paragraph(getTranslation("sign.words")), name);
        fields.addClassName("fields");
        add(fields);
        QuietButton without = new QuietButton(() -> answer(""));
        without.setText(getTranslation("sign.without"));
        QuietButton done = new QuietButton(this::done);
        done.setText(getTranslation("sign.done"));
        done.addClassName("main");
        getFooter().add(without, done);
    }

    private void done() {
        boolean isName = !Signature.cleaned(name.getValue()).isEmpty();
        name.setInvalid(!isName);
        if (isName) {
            answer(name.getValue());
        }
    }

    private void answer(String words) {
        close();
        signature.change(words);
        then.run();
    }
}
