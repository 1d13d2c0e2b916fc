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
    private final FilterPanel panel;
    private final Popover popover = new Popover();
    private final Span word = new Span();
    private final QuietButton button = new QuietButton(() -> {}, new Icon(Icon.FILTER), word);

    FilterButton(Exploration exploration, Consumer<Filter> wanted) {
        this.exploration = exploration;
        panel = new FilterPanel(exploration, wanted);
        popover.setTarget(button);
        popover.setPosition(PopoverPosition.BOTTOM_END);
        popover.setAutofocus(true);
        popover.addClassName("filter-popover");
        popover.add(panel);
        popover.addOpenedChangeListener(event -> refresh());
        button.addClassName("filter");
        add(button, popover);
    }

    void open() {
        popover.open();
    }

    void refresh() {
        button.setClassName("active", !exploration.filter().equals(Filter.NONE));
        if (popover.isOpened()) {
            panel.refresh();
        }
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        word.setText(getTranslation("filter.title"));
        button.setTitle(getTranslation("filter.hint"));
        popover.setAriaLabel(getTranslation("filter.hint"));
    }
}
