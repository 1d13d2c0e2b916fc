package org.simpul.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.simpul.graph.GraphUnavailableException;

/** What is shown where a view could not be opened; where the database was to blame, it is tried again by itself. */
@AnonymousAllowed
public final class FailedPage extends Sorry implements HasErrorParameter<Exception> {

    private static final long serialVersionUID = 1L;
    private static final int AGAIN_MS = 5_000;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        return explain(event.getUI(), parameter.getException());
    }

    /** Says what failed, and returns what HTTP calls it. */
    int explain(UI page, Exception failure) {
        Optional<GraphUnavailableException> lost = Failures.cause(failure, GraphUnavailableException.class);
        lost.ifPresentOrElse(
                reason -> page.getPage().executeJs("setTimeout(() => location.reload(), $0)", AGAIN_MS),
                () -> Failures.log(failure));
        say(
                getTranslation("sorry.failed"),
                lost.map(reason -> getTranslation("sorry.lost", String.valueOf(reason.getMessage())))
                        .orElseGet(() -> getTranslation("trouble.error")),
                getTranslation("sorry.again"),
                () -> page.getPage().reload());
        return lost.isPresent()
                ? HttpServletResponse.SC_SERVICE_UNAVAILABLE
                : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
