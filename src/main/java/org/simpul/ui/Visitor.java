package org.simpul.ui;

import com.vaadin.flow.server.VaadinRequest;
import java.security.Principal;
import java.util.Optional;

/** Who looks at the page. */
final class Visitor {

    /** Everybody, where there are no users. */
    private static final String ANYBODY = "local";

    private Visitor() {}

    static String name() {
        return Optional.ofNullable(VaadinRequest.getCurrent())
                .map(VaadinRequest::getUserPrincipal)
                .map(Principal::getName)
                .orElse(ANYBODY);
    }
}
