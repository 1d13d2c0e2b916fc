package org.simpul.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.function.Supplier;

/** Opens the rest of a list of which some is shown, and goes; the keyboard goes on at the first that is opened. */
class MoreButton extends QuietButton {

    private static final long serialVersionUID = 1L;

    /**
     * @param count how many are left
     * @param opened shows them; at least one
     */
    MoreButton(int count, Supplier<? extends List<? extends Component>> opened) {
        super(() -> {});
        addClickListener(_ -> {
            removeFromParent();
            Component first = opened.get().getFirst();
            first.getElement().setAttribute("tabindex", "-1");
            first.getElement().callJsFunction("focus");
        });
        setText(getTranslation("claims.more", count));
        addClassName("more");
    }
}
