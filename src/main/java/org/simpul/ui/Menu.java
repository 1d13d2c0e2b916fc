package org.simpul.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;

/** A button of the bar that opens what can be chosen beneath it; a choice closes it. */
class Menu extends Div {

    private static final long serialVersionUID = 1L;

    private final Span word = new Span();
    private final QuietButton button = new QuietButton(() -> {}, word);
    private final Popover popover = new Popover();
    private final Div content = new Div();

    Menu(Icon icon) {
        addClassName("menu-button");
        button.addComponentAsFirst(icon);
        content.addClassName("menu");
        popover.setTarget(button);
        popover.setPosition(PopoverPosition.BOTTOM_END);
        popover.setAutofocus(true);
        popover.add(content);
        add(button, popover);
    }

    void title(String words) {
        word.setText(words);
        button.setAriaLabel(words);
        popover.setAriaLabel(words);
    }

    void open() {
        popover.open();
    }

    /** What is to be done each time before it opens. */
    void beforeOpening(Runnable fill) {
        popover.addOpenedChangeListener(event -> {
            if (event.isOpened()) {
                fill.run();
            }
        });
    }

    void show(Component... choices) {
        content.removeAll();
        content.add(choices);
    }

    QuietButton choice(String words, Runnable chosen) {
        QuietButton choice = new QuietButton(
                () -> {
                    popover.close();
                    chosen.run();
                },
                new Span(words));
        choice.addClassName("choice");
        return choice;
    }

    static H3 heading(String words) {
        return new H3(words);
    }
}
