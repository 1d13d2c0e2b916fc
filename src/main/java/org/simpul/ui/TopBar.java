package org.simpul.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.shared.Registration;
import java.util.Locale;

/** Search, undo and redo, language, light and dark. */
class TopBar extends Header implements LocaleChangeObserver {

    private static final long serialVersionUID = 1L;

    /** In the browser, since it alone knows what follows from the system's own setting. */
    private static final String OTHER_SCHEME = """
            const page = document.documentElement;
            const said = page.getAttribute('theme');
            const dark = said ? said === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
            page.setAttribute('theme', dark ? 'light' : 'dark');
            document.cookie = $0 + '=' + (dark ? 'light' : 'dark') + '; path=/; max-age=31536000; samesite=lax';
            """;

    /** A key with Ctrl or Cmd, pressed anywhere but in a field, which has an undo of its own. */
    private static final String OUTSIDE_FIELDS =
            "(event.ctrlKey || event.metaKey) && !event.composedPath()[0].matches?.('input, textarea') && ";

    private static final String TAKEN = " && (event.preventDefault(), true)";
    private static final String UNDO_KEY = OUTSIDE_FIELDS + "!event.shiftKey && event.key === 'z'";
    private static final String REDO_KEY =
            OUTSIDE_FIELDS + "(event.key === 'y' || event.shiftKey && event.key.toLowerCase() === 'z')";

    private final transient Runnable undone;
    private final transient Runnable redone;
    private final QuietButton undo;
    private final QuietButton redo;
    private transient Registration keys = () -> {};
    private final Span english = new Span("EN");
    private final Span indonesian = new Span("ID");
    private final QuietButton language = new QuietButton(this::otherLanguage, english, new Span("·"), indonesian);
    private final QuietButton scheme =
            new QuietButton(() -> getElement().executeJs(OTHER_SCHEME, Remembered.SCHEME), new Icon(Icon.SCHEME));

    TopBar(Component search, Runnable undone, Runnable redone) {
        this.undone = undone;
        this.redone = redone;
        addClassName("top");
        undo = new QuietButton(undone, new Icon(Icon.UNDO));
        redo = new QuietButton(redone, new Icon(Icon.REDO));
        language.addClassName("language");
        Div choices = new Div(undo, redo, language, scheme);
        choices.addClassName("choices");
        add(search, choices);
        allow(false, false);
    }

    void allow(boolean toUndo, boolean toRedo) {
        undo.setEnabled(toUndo);
        redo.setEnabled(toRedo);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        Element page = event.getUI().getElement();
        keys = Registration.combine(
                page.addEventListener("keydown", pressed -> undone.run()).setFilter(UNDO_KEY + TAKEN),
                page.addEventListener("keydown", pressed -> redone.run()).setFilter(REDO_KEY + TAKEN));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        keys.remove();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        undo.explain(getTranslation("bar.undo"));
        redo.explain(getTranslation("bar.redo"));
        language.explain(getTranslation("bar.language.label"));
        scheme.explain(getTranslation("bar.scheme"));
        boolean isIndonesian = Messages.language(event.getLocale()).equals(Messages.INDONESIAN);
        english.setClassName("chosen", !isIndonesian);
        indonesian.setClassName("chosen", isIndonesian);
    }

    private void otherLanguage() {
        UI ui = UI.getCurrent();
        boolean isIndonesian = Messages.language(ui.getLocale()).equals(Messages.INDONESIAN);
        Locale other = isIndonesian ? Messages.ENGLISH : Messages.INDONESIAN;
        ui.setLocale(other);
        Remembered.language(ui, other);
    }
}
