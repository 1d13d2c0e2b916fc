package org.simpul.ui;

import com.vaadin.flow.component.Component;

/** Ends what a page has begun when it is left. */
final class Leaving {

    private Leaving() {}

    /** Runs {@code end} when {@code page}, which is attached, is detached next. */
    static void then(Component page, Runnable end) {
        page.addDetachListener(event -> {
            event.unregisterListener();
            end.run();
        });
    }
}
