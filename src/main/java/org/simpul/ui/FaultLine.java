package org.simpul.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import org.simpul.graph.Fault;

/** Says what became of an attempt to reach a database and, where it failed, what to try. */
class FaultLine extends Paragraph implements LocaleChangeObserver {

    private static final long serialVersionUID = 1L;

    private String key = "";
    private String uri = "";
    private String database = "";

    FaultLine() {
        addClassName("outcome");
        getElement().setAttribute("role", "status");
        clear();
    }

    final void clear() {
        say("", "", "");
    }

    /** That it went well, in the words of a key. */
    void well(String words) {
        well(words, "");
    }

    /** @param what the words speak of */
    void well(String words, String what) {
        say(words, what, "");
        setClassName("ill", false);
    }

    void ill(Fault fault, String address, String name) {
        say("connect.fault." + fault, address, name);
        setClassName("ill", true);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        say(key, uri, database);
    }

    private void say(String words, String address, String name) {
        key = words;
        uri = address;
        database = name;
        setVisible(!words.isEmpty());
        setText(words.isEmpty() ? "" : getTranslation(words, address, name));
    }
}
