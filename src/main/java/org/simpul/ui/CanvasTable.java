package org.simpul.ui;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.simpul.explore.Filter;

/** One kind of thing on the canvas as rows: sorted by any column, in part by a text, selected one by one or several. */
class CanvasTable<T> extends Section {

    private static final long serialVersionUID = 1L;

    private static final String MARKS = "marks";

    private final transient Predicate<T> hidden;
    private final transient List<Function<T, String>> texts = new ArrayList<>();
    private final H3 heading = new H3();
    private final Grid<T> grid = new Grid<>();
    private final KeyedRows<T> rows;
    private transient List<String> selected = List.of();

    /**
     * @param hidden whether a filter hides a row on the canvas
     * @param chosen is told the keys of the row that is clicked
     * @param ticked is told the keys of all rows that are ticked
     */
    CanvasTable(
            Function<T, String> key,
            Predicate<T> hidden,
            Consumer<List<String>> chosen,
            Consumer<List<String>> ticked) {
        this.hidden = hidden;
        rows = new KeyedRows<>(key);
        grid.setItems(rows);
        grid.setSelectionMode(Grid.SelectionMode.MULTI);
        grid.setMultiSort(false);
        grid.setPartNameGenerator(row -> hidden.test(row) ? "filtered" : null);
        grid.addItemClickListener(event -> chosen.accept(List.of(key.apply(event.getItem()))));
        grid.asMultiSelect().addSelectionListener(event -> {
            if (event.isFromClient()) {
                ticked.accept(event.getAllSelectedItems().stream().map(key).toList());
            }
        });
        add(heading, grid);
    }

    /** Without columns, to be given those of another language. */
    void strip(String label) {
        texts.clear();
        grid.removeAllColumns();
        grid.setAriaLabel(label);
    }

    Grid.Column<T> text(String header, Function<T, String> text, Locale locale) {
        Collator alphabet = Collator.getInstance(locale);
        texts.add(text);
        return grid.addColumn(text::apply)
                .setHeader(header)
                .setComparator(Comparator.comparing(text, alphabet))
                .setResizable(true);
    }

    Grid.Column<T> number(String header, ToLongFunction<T> number, Locale locale) {
        return grid.addColumn(row -> String.format(locale, "%,d", number.applyAsLong(row)))
                .setHeader(header)
                .setComparator(Comparator.comparingLong(number))
                .setTextAlign(ColumnTextAlign.END)
                .setFlexGrow(0)
                .setAutoWidth(true);
    }

    /** A column, last of all, that says of a row that a filter hides it. */
    void marks(String header, String word) {
        grid.addColumn(row -> hidden.test(row) ? word : "")
                .setHeader(header)
                .setComparator(Comparator.comparing(hidden::test))
                .setKey(MARKS)
                .setVisible(false);
    }

    /** Whether that column is seen. */
    void mark(boolean isSeen) {
        grid.getColumnByKey(MARKS).setVisible(isSeen);
    }

    void head(String words) {
        heading.setText(words);
    }

    /** Brings the rows up to date and ticks what is selected; goes to it where it is one and newly so. */
    void show(Collection<T> now, Collection<String> keys) {
        rows.show(now);
        List<T> wanted = rows.with(new HashSet<>(keys));
        grid.asMultiSelect().setValue(new HashSet<>(wanted));
        if (wanted.size() == 1 && !selected.equals(List.copyOf(keys)) && passes(wanted.getFirst())) {
            grid.scrollToItem(wanted.getFirst());
        }
        selected = List.copyOf(keys);
    }

    /** Shows the rows alone that have a text somewhere, whatever its case and marks. */
    void part(String text) {
        String part = Filter.folded(text.strip());
        rows.setFilter(row -> texts.stream()
                .anyMatch(column -> Filter.folded(column.apply(row)).contains(part)));
    }

    private boolean passes(T row) {
        return rows.getFilter() == null || rows.getFilter().test(row);
    }
}
