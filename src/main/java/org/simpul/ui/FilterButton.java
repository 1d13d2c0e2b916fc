package org.simpul.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.function.Consumer;
import org.simpul.explore.Exploration;
import org.simpul.explore.Filter;

/** Opens what filters the canvas, and the filters in force, which it counts where the bar has no room for them. */
class FilterButton extends Div implements LocaleChangeObserver {

    private static final long serialVersionUID = 1L;

    private final transient Exploration exploration;
    private final transient Consumer<Filter> wanted;
    private final Popover popover = new Popover();
    private final Span word = new Span();
    private final Span count = new Span();
    private final QuietButton button = new QuietButton(() -> {}, new Icon(Icon.FILTER), count, word);
    private final FilterChips inForce;

    FilterButton(Exploration exploration, Consumer<Filter> wanted) {
        this.exploration = exploration;
        this.wanted = wanted;
        inForce = new FilterChips(exploration, wanted);
        count.addClassName("count");
        popover.setTarget(button);
        popover.setPosition(PopoverPosition.BOTTOM_END);
        popover.setAutofocus(true);
        popover.addClassName("filter-popover");
        popover.addOpenedChangeListener(event -> fill(event.isOpened()));
        button.addClassName("filter");
        add(button, popover);
    }

    void open() {
        popover.open();
    }

    void refresh() {
        inForce.refresh();
        button.setClassName("active", !inForce.words().isEmpty());
        count.setText(
                inForce.words().isEmpty()
                        ? ""
                        : Integer.toString(inForce.words().size()));
        explain();
        popover.getChildren().forEach(panel -> ((FilterPanel) panel).refresh());
    }

    /** There is a panel only while it is seen. */
    private void fill(boolean isOpened) {
        popover.removeAll();
        if (isOpened) {
            popover.add(new FilterPanel(exploration, wanted, inForce));
        }
    }

    private void explain() {
        button.setTitle(
                inForce.words().isEmpty()
                        ? getTranslation("filter.hint")
                        : getTranslation("filter.chips") + ": " + String.join(", ", inForce.words()));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        word.setText(getTranslation("filter.title"));
        inForce.localeChange(event);
        explain();
        popover.setAriaLabel(getTranslation("filter.hint"));
    }
}
