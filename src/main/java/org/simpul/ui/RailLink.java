package org.simpul.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HighlightCondition;
import com.vaadin.flow.router.RouterLink;

/** The way to a view, lit while that view is shown. */
class RailLink extends RouterLink {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final Span word = new Span();

    /**
     * @param icon what stands over its name
     * @param key of the view's name among the messages
     */
    RailLink(Class<? extends Component> view, Icon.Drawing icon, String key) {
        this.key = key;
        setRoute(view);
        setHighlightCondition(
                (_, event) -> view.isInstance(event.getActiveChain().getFirst()));
        add(new Icon(icon), word);
    }

    /** Lit while another view is shown, too, that belongs to this one. */
    RailLink andFor(Class<? extends Component> part) {
        HighlightCondition<RouterLink> itself = getHighlightCondition();
        setHighlightCondition((link, event) -> itself.shouldHighlight(link, event)
                || part.isInstance(event.getActiveChain().getFirst()));
        return this;
    }

    /** Says its name in the language of the page. */
    void speak() {
        word.setText(getTranslation(key));
    }
}
