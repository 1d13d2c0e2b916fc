package org.simpul.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;

/** Lines to choose from, those that have some words in them: one stop of the Tab key, gone through by the arrow keys. */
abstract class ShelfList extends Div {

    private static final long serialVersionUID = 1L;

    private static final String WALK = """
            const buttons = () => [...this.querySelectorAll('li button')];
            this.stopAt = (one) => buttons().forEach((button) => (button.tabIndex = button === one ? 0 : -1));
            this.addEventListener('focusin', (event) => event.target.matches('li button') && this.stopAt(event.target));
            this.addEventListener('keydown', (event) => {
              const line = event.ctrlKey || event.metaKey || event.altKey ? null : event.target.closest('li');
              const step = { ArrowDown: 1, ArrowUp: -1, Home: -Infinity, End: Infinity }[event.key];
              const side = { ArrowRight: 'nextElementSibling', ArrowLeft: 'previousElementSibling' }[event.key];
              if (line && side) {
                event.target[side]?.focus();
              } else if (line && step) {
                const choices = [...this.querySelectorAll('li .choice')];
                const at = choices.indexOf(line.querySelector('.choice')) + step;
                choices[Math.max(0, Math.min(choices.length - 1, at))]?.focus();
              } else {
                return;
              }
              event.preventDefault();
            });
            """;

    private static final String STOP_AT_FIRST = "this.stopAt?.(this.querySelector('li .choice'))";

    private final Waiting waiting = new Waiting();
    private final Div content = new Div();

    ShelfList() {
        addClassName("lines");
        add(waiting, content);
    }

    /** Shows the lines that have all these words in them, or all. */
    abstract void find(String words);

    final Waiting waiting() {
        return waiting;
    }

    final void show(List<? extends Component> lines, String none) {
        content.removeAll();
        if (lines.isEmpty()) {
            content.add(new Paragraph(getTranslation(none)));
        }
        UnorderedList list = new UnorderedList();
        lines.forEach(list::add);
        content.add(list);
        getElement().executeJs(STOP_AT_FIRST);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs(WALK);
        getElement().executeJs(STOP_AT_FIRST);
    }

    final void note(String words) {
        content.add(new Paragraph(words));
    }

    /** A button below the lines. */
    final void further(String words, Runnable act) {
        QuietButton button = new QuietButton(act);
        button.setText(words);
        content.add(button);
    }

    final void say(String words) {
        Paragraph fault = new Paragraph(words);
        fault.addClassName("fault");
        content.add(fault);
    }

    /** A line that is chosen by its title, with what is said about it, and what else can be done with it. */
    static ListItem line(String title, String about, Runnable chosen, Component... more) {
        Span name = new Span(title);
        name.addClassName("title");
        Span words = new Span(about);
        words.addClassName("about");
        QuietButton choice = new QuietButton(chosen, name, words);
        choice.addClassName("choice");
        ListItem item = new ListItem(choice);
        item.add(more);
        return item;
    }

    static QuietButton small(Icon.Drawing icon, String words, Runnable act) {
        QuietButton button = new QuietButton(act, new Icon(icon));
        button.addClassName("small");
        button.explain(words);
        return button;
    }

    static boolean has(String words, String... texts) {
        String all = String.join(" ", texts).toLowerCase(Locale.ROOT);
        return words.isBlank()
                || List.of(words.toLowerCase(Locale.ROOT).split("\\s+")).stream()
                        .allMatch(all::contains);
    }
}
