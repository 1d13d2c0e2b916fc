package org.simpul.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;

/**
 * Has something be a part of the page while it is seen alone.
 *
 * <p>A grid that is a part and not seen keeps what it has to tell the browser; where the page is loaded again before it
 * is told, the grid finds the page gone when it is put into the next, and the view with it cannot be opened any more.
 * What was taken away belongs to the page that it was part of, which may be gone by the time it is seen again.
 */
final class Seen {

    private Seen() {}

    /** Puts {@code part} at the end of {@code place}, or takes it away. */
    static void in(HasComponents place, Component part, boolean isSeen) {
        if (!isSeen) {
            place.remove(part);
        } else if (part.getParent().isEmpty()) {
            part.getElement().removeFromTree();
            place.add(part);
        }
    }
}
