package org.simpul.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;

/**
 * Takes a part of the page out of sight and out of reach, where it is to be seen again at once: its style has it be clear, not
 * hidden, for that is inherited, and all that is in it would be styled anew before it is seen.
 */
final class Unseen {

    /** What is in sight is in reach when it has been painted, since that, too, has all be styled anew. */
    private static final String REACH = """
            if ($1) {
              this.inert = true;
            } else {
              requestAnimationFrame(() => requestAnimationFrame(() => { this.inert = this.classList.contains($0); }));
            }
            """;

    private Unseen() {}

    /** @param name the class that a part has while it is out of sight */
    static <T extends Component & HasStyle> void set(T part, String name, boolean isUnseen) {
        // What was taken off the page meanwhile comes back in reach.
        if (isUnseen || part.hasClassName(name)) {
            part.setClassName(name, isUnseen);
            part.getElement().executeJs(REACH, name, isUnseen);
        }
    }
}
