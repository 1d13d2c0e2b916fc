package org.simpul.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.util.Optional;
import java.util.stream.Stream;
import org.simpul.graph.GraphUnavailableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What becomes of an exception in a view: a lost database goes to the strip, anything else to the log and a word. */
class Failures implements ErrorHandler {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);
    private static final int SHOWN_MS = 6_000;

    private final transient DatabaseWatch watch;

    Failures(DatabaseWatch watch) {
        this.watch = watch;
    }

    @Override
    public void error(ErrorEvent event) {
        Optional<GraphUnavailableException> lost = Stream.iterate(
                        event.getThrowable(), cause -> cause != null, Throwable::getCause)
                .filter(GraphUnavailableException.class::isInstance)
                .map(GraphUnavailableException.class::cast)
                .findFirst();
        lost.ifPresentOrElse(watch::lost, () -> tell(event.getThrowable()));
    }

    private static void tell(Throwable failure) {
        LOG.error("A view failed", failure);
        UI ui = UI.getCurrent();
        if (ui != null) {
            Notification.show(ui.getTranslation("trouble.error"), SHOWN_MS, Notification.Position.BOTTOM_CENTER);
        }
    }
}
