package org.simpul.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.simpul.graph.Fault;
import org.simpul.graph.GraphUnavailableException;
import org.simpul.graph.QuestionTooLongException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What becomes of an exception in a view: a lost database goes to the strip, anything else to the log and a word. */
class Failures implements ErrorHandler {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);
    private static final int SHOWN_MS = 6_000;

    @Override
    public void error(ErrorEvent event) {
        Throwable failure = event.getThrowable();
        Optional<GraphUnavailableException> lost = cause(failure, GraphUnavailableException.class);
        if (cause(failure, QuestionTooLongException.class).isPresent()) {
            tell("trouble.long");
        } else if (lost.isPresent() && lost.get().fault() == Fault.FORBIDDEN) {
            tell("trouble.forbidden");
        } else if (lost.isPresent()) {
            DatabaseWatch.of(UI.getCurrent()).ifPresent(watch -> watch.lost(lost.get()));
        } else if (cause(failure, IOException.class).isPresent()) {
            LOG.debug("A browser went away", failure);
        } else {
            log(failure);
            tell("trouble.error");
        }
    }

    static void log(Throwable failure) {
        LOG.error("A view failed", failure);
    }

    static <T extends Throwable> Optional<T> cause(Throwable failure, Class<T> kind) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst();
    }

    private static void tell(String words) {
        UI ui = UI.getCurrent();
        if (ui != null) {
            Notification.show(ui.getTranslation(words), SHOWN_MS, Notification.Position.BOTTOM_CENTER);
        }
    }
}
