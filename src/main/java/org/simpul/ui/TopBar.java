package org.simpul.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;

/** Search, filters, undo and redo, views and export, language, light and dark. */
class TopBar extends Header implements LocaleChangeObserver {

    private static final long serialVersionUID = 1L;

    private final QuietButton undo;
    private final QuietButton redo;
    private final Looks looks = new Looks();

    /**
     * @param filters what shows and changes the filters in force
     * @param menus of what is saved and what is exported
     */
    TopBar(
            Component search,
            FilterChips chips,
            FilterButton filters,
            Component menus,
            Runnable undone,
            Runnable redone) {
        addClassName("top");
        undo = new QuietButton(undone, new Icon(Icon.UNDO));
        redo = new QuietButton(redone, new Icon(Icon.REDO));
        Div choices = new Div(filters, undo, redo, menus, looks);
        choices.addClassName("choices");
        add(search, chips, choices);
        allow(false, false);
    }

    void addTo(CommandList commands) {
        looks.addTo(commands);
    }

    void allow(boolean toUndo, boolean toRedo) {
        undo.setEnabled(toUndo);
        redo.setEnabled(toRedo);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        undo.explain(getTranslation("bar.undo"));
        redo.explain(getTranslation("bar.redo"));
    }
}
