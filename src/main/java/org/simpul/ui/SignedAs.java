package org.simpul.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;

/** Says which name one signs with, and changes it; not there where users are configured. */
class SignedAs extends QuietButton implements LocaleChangeObserver {

    private static final long serialVersionUID = 1L;

    private final Span words = new Span();

    SignedAs() {
        super(SignedAs::ask);
        add(new Icon(Icon.RENAME), words);
        addClassName("signed");
        setVisible(Who.name().isEmpty());
    }

    /** Asks for another name; nothing to ask where users are configured. */
    static void ask() {
        if (Who.name().isEmpty()) {
            new SignatureDialog(Signature.of(UI.getCurrent()), () -> {}).open();
        }
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        write();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        Leaving.then(this, Signature.of(event.getUI()).follow(this::write));
        write();
    }

    private void write() {
        String name = getUI().map(ui -> Signature.of(ui).name()).orElse("");
        words.setText(name.isEmpty() ? getTranslation("sign.none") : getTranslation("sign.as", name));
        setTitle(getTranslation("sign.change"));
    }
}
