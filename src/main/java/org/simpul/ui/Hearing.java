package org.simpul.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.simpul.curate.Change;
import org.simpul.curate.News;
import org.simpul.explore.Stories;

/** Has a page that is attached hear, in its turn and until it is left, what somebody has changed. */
final class Hearing {

    private Hearing() {}

    static void of(News news, Component page, Consumer<Change> listener) {
        UI ui = page.getUI().orElseThrow();
        Leaving.then(page, news.follow(change -> {
            Future<Void> _ = ui.access(() -> listener.accept(change));
        }));
    }

    /** The same, of the stories. */
    static void of(Stories stories, Component page, Runnable listener) {
        UI ui = page.getUI().orElseThrow();
        Leaving.then(page, stories.follow(() -> {
            Future<Void> _ = ui.access(listener::run);
        }));
    }
}
