package org.simpul.ui;

import com.vaadin.flow.component.Component;

/** Brings a part of the page into sight, and the keyboard to it. */
final class Sight {

    private static final String GO = """
            const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
            this.scrollIntoView({ block: 'center', behavior: still ? 'auto' : 'smooth' });
            this.focus({ preventScroll: true });
            """;

    private Sight() {}

    static void of(Component part) {
        part.getElement().executeJs(GO);
    }
}
