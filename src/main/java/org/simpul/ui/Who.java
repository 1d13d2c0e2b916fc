package org.simpul.ui;

import com.vaadin.flow.component.UI;
import java.util.Optional;
import java.util.function.Consumer;
import org.simpul.curate.Author;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who sits before a page. */
final class Who {

    private Who() {}

    /** The user who has logged in, where users are configured, or the name that was given; and the page that is open. */
    static Author at(UI page) {
        return new Author(
                Optional.of(name())
                        .filter(user -> !user.isEmpty())
                        .orElseGet(() -> Signature.of(page).name()),
                page(page));
    }

    /** Who signs what they do: asked for a name before the first time, where nobody logs in. */
    static void signs(UI page, Consumer<Author> then) {
        Signature signature = Signature.of(page);
        if (name().isEmpty() && signature.isToAsk()) {
            new SignatureDialog(signature, () -> then.accept(at(page))).open();
        } else {
            then.accept(at(page));
        }
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
