package org.simpul.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.simpul.curate.Change;
import org.simpul.curate.News;

/** Has an open page hear, in its turn, what somebody has changed. */
final class Hearing {

    private Hearing() {}

    static Registration of(News news, UI page, Consumer<Change> listener) {
        Runnable unfollow = news.follow(change -> {
            Future<Void> _ = page.access(() -> listener.accept(change));
        });
        return unfollow::run;
    }
}
