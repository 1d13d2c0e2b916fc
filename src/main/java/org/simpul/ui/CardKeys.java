package org.simpul.ui;

import com.vaadin.flow.component.Component;
import java.util.Map;

/** Letters that do something while the keyboard is on a card itself, and not in a field or on a button of it. */
final class CardKeys {

    private CardKeys() {}

    static void on(Component card, Map<String, Runnable> keys) {
        keys.forEach((letter, done) -> card.getElement()
                .addEventListener("keydown", event -> done.run())
                .setFilter("event.target === event.currentTarget && event.key.toLowerCase() === '" + letter
                        + "' && !event.ctrlKey && !event.metaKey && !event.altKey"));
    }
}
