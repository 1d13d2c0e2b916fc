package org.simpul.ui;

import com.vaadin.flow.component.UI;
import java.util.Optional;
import org.simpul.curate.Author;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who sits before a page. */
final class Who {

    private Who() {}

    /** The user who has logged in, where users are configured, and the page that is open. */
    static Author at(UI page) {
        return new Author(name(), page(page));
    }

    /** The user who has logged in; nothing where no users are configured. */
    static String name() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(login -> !(login instanceof AnonymousAuthenticationToken))
                .map(Authentication::getName)
                .orElse("");
    }

    /** Tells one open page from another. */
    static String page(UI page) {
        return page.getUIId() + "@" + System.identityHashCode(page);
    }
}
