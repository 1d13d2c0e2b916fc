package org.simpul.ui;

import java.util.Locale;

/** What languages are called. */
final class Languages {

    private Languages() {}

    /** The name of the language of an ISO 639-1 code. */
    static String name(String code, Locale locale) {
        return Locale.of(code).getDisplayLanguage(Messages.language(locale));
    }
}
