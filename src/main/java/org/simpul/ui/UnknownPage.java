package org.simpul.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** What an address leads to that no view has. */
@AnonymousAllowed
public final class UnknownPage extends Sorry implements HasErrorParameter<NotFoundException> {

    private static final long serialVersionUID = 1L;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        say(
                getTranslation("sorry.unknown"),
                getTranslation("sorry.unknown.hint", event.getLocation().getPath()),
                getTranslation("rail.explore"),
                () -> UI.getCurrent().navigate(""));
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
