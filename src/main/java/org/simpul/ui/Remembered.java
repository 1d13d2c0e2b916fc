package org.simpul.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import jakarta.servlet.http.Cookie;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a browser remembers of the choices made in it: language, light or dark, and that it needs no ways to begin. */
final class Remembered {

    static final String SCHEME = "simpul-scheme";

    private static final String LANGUAGE = "simpul-language";
    private static final String BEGUN = "simpul-begun";
    private static final Set<String> SCHEMES = Set.of("light", "dark");
    private static final Set<String> LANGUAGES = Set.of("en", "id");

    private Remembered() {}

    /** The language chosen in this browser; where none was, the browser's own. */
    static Locale language(VaadinRequest request) {
        return Messages.language(
                value(request, LANGUAGE, LANGUAGES).map(Locale::of).orElse(request.getLocale()));
    }

    /** "light" or "dark", where one was chosen. */
    static Optional<String> scheme(VaadinRequest request) {
        return value(request, SCHEME, SCHEMES);
    }

    /** Whether somebody has put away the ways to begin. */
    static boolean begun(VaadinRequest request) {
        return value(request, BEGUN, Set.of("yes")).isPresent();
    }

    static void begun(UI ui) {
        keep(ui, BEGUN, "yes");
    }

    static void language(UI ui, Locale locale) {
        keep(ui, LANGUAGE, Messages.language(locale).getLanguage());
    }

    private static void keep(UI ui, String name, String value) {
        ui.getPage()
                .executeJs("document.cookie = $0 + '=' + $1 + '; path=/; max-age=31536000; samesite=lax'", name, value);
    }

    private static Optional<String> value(VaadinRequest request, String name, Set<String> known) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .filter(known::contains)
                .findFirst();
    }
}
