package org.simpul.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/** The kinds of one thing with their counts: each can be hidden, or shown alone. */
class Facet<T> extends Section {

    private static final long serialVersionUID = 1L;

    private final transient Function<T, String> words;
    private final transient Function<T, Component> mark;
    private final transient Consumer<List<T>> hidden;
    private final H3 title = new H3();
    private final Div list = new Div();
    private final transient Map<T, Row> rows = new LinkedHashMap<>();

    private record Row(Checkbox shown, Span count, QuietButton only) {}

    /**
     * @param mark what stands before the words of a kind
     * @param hidden is told all kinds that are to be hidden
     */
    Facet(Function<T, String> words, Function<T, Component> mark, Consumer<List<T>> hidden) {
        this.words = words;
        this.mark = mark;
        this.hidden = hidden;
        addClassName("facet");
        list.addClassName("kinds");
        list.getElement().setAttribute("role", "group");
        add(title, list);
    }

    /** Says everything in the language of now. */
    void name(String heading) {
        title.setText(heading);
        list.getElement().setAttribute("aria-label", heading);
        rows.clear();
    }

    /** Shows the kinds, and keeps the rows of before where they are the same, so that the keyboard stays on its row. */
    void show(Map<T, Long> counts, Collection<T> nowHidden) {
        if (!List.copyOf(rows.keySet()).equals(List.copyOf(counts.keySet()))) {
            rows.clear();
            list.removeAll();
            counts.keySet().forEach(this::addRow);
        }
        rows.forEach((kind, row) -> {
            row.shown().setValue(!nowHidden.contains(kind));
            row.count().setText(String.format(getLocale(), "%,d", counts.get(kind)));
        });
        setVisible(!rows.isEmpty());
    }

    private void addRow(T kind) {
        Checkbox shown = new Checkbox();
        shown.setLabelComponent(new Span(mark.apply(kind), new Span(words.apply(kind))));
        shown.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                hidden.accept(unchecked());
            }
        });
        Span count = new Span();
        count.addClassName("count");
        QuietButton only = new QuietButton(() -> hidden.accept(allBut(kind)));
        only.addClassName("bare");
        only.setText(getTranslation("filter.just"));
        only.explain(getTranslation("filter.only", words.apply(kind)));
        Div row = new Div(shown, only, count);
        row.addClassName("kind");
        list.add(row);
        rows.put(kind, new Row(shown, count, only));
    }

    private List<T> unchecked() {
        List<T> kinds = new ArrayList<>();
        rows.forEach((kind, row) -> {
            if (!row.shown().getValue()) {
                kinds.add(kind);
            }
        });
        return kinds;
    }

    private List<T> allBut(T one) {
        return rows.keySet().stream().filter(kind -> !kind.equals(one)).toList();
    }
}
