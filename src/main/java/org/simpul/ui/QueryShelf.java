package org.simpul.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.List;

/** What there is to run without writing it: the library, what was saved, and what was run before. */
class QueryShelf extends Div implements LocaleChangeObserver {

    private static final long serialVersionUID = 1L;
    private static final int TYPING_PAUSE_MS = 250;

    private final TextField words = new TextField();
    private final Tab libraryTab = new Tab();
    private final Tab savedTab = new Tab();
    private final Tab historyTab = new Tab();
    private final TabRow tabs = new TabRow(libraryTab, savedTab, historyTab);
    private final LibraryList library;
    private final SavedList saved;
    private final HistoryList history;

    QueryShelf(LibraryList library, SavedList saved, HistoryList history) {
        this.library = library;
        this.saved = saved;
        this.history = history;
        addClassName("shelf");
        words.addClassName("words");
        words.setPrefixComponent(new Icon(Icon.SEARCH));
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(TYPING_PAUSE_MS);
        words.addValueChangeListener(event -> refresh());
        tabs.addSelectedChangeListener(event -> refresh());
        add(tabs, words, library, saved, history);
    }

    /** Brings up to date what is seen of it. */
    void refresh() {
        String wanted = words.getValue().strip();
        int chosen = tabs.getSelectedIndex();
        List<? extends ShelfList> lists = List.of(library, saved, history);
        for (int at = 0; at < lists.size(); at++) {
            lists.get(at).setVisible(at == chosen);
        }
        lists.get(Math.max(0, chosen)).find(wanted);
    }

    /** Lists what fits a database that Simpul filled, or one that it did not. */
    void fit(boolean isOwn) {
        library.fit(isOwn);
        refresh();
    }

    /** Something was run. */
    void refreshHistory() {
        if (history.isVisible()) {
            refresh();
        }
    }

    /** Shows what was saved. */
    void openSaved() {
        tabs.setSelectedTab(savedTab);
        refresh();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        words.setPlaceholder(getTranslation("shelf.search"));
        words.setAriaLabel(getTranslation("shelf.search"));
        libraryTab.setLabel(getTranslation("shelf.library"));
        savedTab.setLabel(getTranslation("shelf.saved"));
        historyTab.setLabel(getTranslation("shelf.history"));
        tabs.getElement().setAttribute("aria-label", getTranslation("shelf.label"));
        refresh();
    }
}
