package org.simpul.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.Locale;

/** Switches the language of the page, and light and dark. */
class Looks extends Div implements LocaleChangeObserver {

    private static final long serialVersionUID = 1L;

    /** In the browser, since it alone knows what follows from the system's own setting. */
    private static final String OTHER_SCHEME = """
            const page = document.documentElement;
            const said = page.getAttribute('theme');
            const dark = said ? said === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
            page.setAttribute('theme', dark ? 'light' : 'dark');
            document.cookie = $0 + '=' + (dark ? 'light' : 'dark') + '; path=/; max-age=31536000; samesite=lax';
            """;

    private final Span english = new Span("EN");
    private final Span indonesian = new Span("ID");
    private final QuietButton language = new QuietButton(this::otherLanguage, english, new Span("·"), indonesian);
    private final QuietButton scheme = new QuietButton(this::otherScheme, new Icon(Icon.SCHEME));

    Looks() {
        addClassName("looks");
        language.addClassName("language");
        add(language, scheme);
    }

    void addTo(CommandList commands) {
        commands.add(Command.page("command.language", this::otherLanguage));
        commands.add(Command.page("command.scheme", this::otherScheme));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        language.setTitle(getTranslation("bar.language.label"));
        scheme.explain(getTranslation("bar.scheme"));
        boolean isIndonesian = Messages.language(event.getLocale()).equals(Messages.INDONESIAN);
        event.getUI()
                .getPage()
                .executeJs(
                        "document.documentElement.lang = $0",
                        Messages.language(event.getLocale()).getLanguage());
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

    private void otherScheme() {
        getElement().executeJs(OTHER_SCHEME, Remembered.SCHEME);
    }
}
