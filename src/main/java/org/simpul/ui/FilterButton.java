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

/** Opens what filters the canvas. */
class FilterButton extends Div implements LocaleChangeObserver {

    private static final long serialVersionUID = 1L;

    private final transient Exploration exploration;
    private final transient Consumer<Filter> wanted;
    private final Popover popover = new Popover();
    private final Span word = new Span();
    private final QuietButton button = new QuietButton(() -> {}, new Icon(Icon.FILTER), word);

    FilterButton(Exploration exploration, Consumer<Filter> wanted) {
        this.exploration = exploration;
        this.wanted = wanted;
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
        button.setClassName("active", !exploration.filter().equals(Filter.NONE));
        popover.getChildren().forEach(panel -> ((FilterPanel) panel).refresh());
    }

    /** There is a panel only while it is seen. */
    private void fill(boolean isOpened) {
        popover.removeAll();
        if (isOpened) {
            popover.add(new FilterPanel(exploration, wanted));
        }
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        word.setText(getTranslation("filter.title"));
        button.setTitle(getTranslation("filter.hint"));
        popover.setAriaLabel(getTranslation("filter.hint"));
    }
}
