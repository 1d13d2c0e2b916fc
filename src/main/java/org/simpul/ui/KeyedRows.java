package org.simpul.ui;

import com.vaadin.flow.data.provider.ListDataProvider;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** Rows of a table that stay the same row while their key stays, whatever else about them changes. */
final class KeyedRows<T> extends ListDataProvider<T> {

    private static final long serialVersionUID = 1L;

    private final transient Function<T, String> key;

    KeyedRows(Function<T, String> key) {
        super(new ArrayList<>());
        this.key = key;
    }

    void show(Collection<T> rows) {
        getItems().clear();
        getItems().addAll(rows);
        refreshAll();
    }

    List<T> with(Collection<String> keys) {
        return getItems().stream().filter(row -> keys.contains(key.apply(row))).toList();
    }

    @Override
    public Object getId(T row) {
        return key.apply(row);
    }
}
