package org.simpul.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.List;
import java.util.Optional;
import org.simpul.explore.ViewJson;
import org.simpul.graph.ViewLine;

/** Saves the canvas as a view, and lists those that are saved. */
class ViewsMenu extends Menu implements LocaleChangeObserver {

    private static final long serialVersionUID = 1L;

    private final transient ViewActions actions;
    private final Download download = new Download();
    private final QuietButton save;
    private final Div saved = new Div();

    ViewsMenu(ViewActions actions) {
        super(new Icon(Icon.VIEWS));
        this.actions = actions;
        save = choice("", actions::save);
        addClassName("views");
        saved.addClassName("saved");
        beforeOpening(this::fill);
        add(download);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        title(getTranslation("views.title"));
        show(
                save,
                choice(getTranslation("views.saveAs"), actions::saveAs),
                choice(getTranslation("stories.addStep"), actions::addStep),
                choice(getTranslation("views.download"), () -> actions.download(download)),
                new FileChooser(
                        getTranslation("views.openFile"), ".json,application/json", ViewJson.LIMIT, actions::openFile),
                heading(getTranslation("views.saved.title")),
                saved);
        fill(List.of());
    }

    private void fill() {
        fill(actions.list());
    }

    /** Leaves in place whatever does not depend on what is saved, since a hand may be on its way to it. */
    private void fill(List<ViewLine> views) {
        Optional<ViewLine> current = actions.current();
        save.setVisible(current.isPresent());
        current.ifPresent(view -> save.setText(getTranslation("views.save", view.name())));
        saved.removeAll();
        if (views.isEmpty()) {
            saved.add(new Paragraph(getTranslation("views.none")));
        }
        views.stream().map(this::line).forEach(saved::add);
    }

    private Div line(ViewLine view) {
        QuietButton open = choice(view.name(), () -> open(view));
        Span time = new Span(actions.lastSaved(view));
        time.addClassName("time");
        open.add(time);
        open.setClassName("chosen", actions.isOpen(view.id()));
        QuietButton rename = choice("", () -> actions.rename(view));
        rename.add(new Icon(Icon.RENAME));
        rename.explain(getTranslation("views.rename", view.name()));
        QuietButton remove = choice("", () -> actions.remove(view));
        remove.add(new Icon(Icon.REMOVE));
        remove.explain(getTranslation("views.remove", view.name()));
        Div line = new Div(open, rename, remove);
        line.addClassName("line");
        return line;
    }

    /** By its link, so that the address can be handed on; one that is open already is shown afresh. */
    private void open(ViewLine view) {
        if (actions.isOpen(view.id())) {
            actions.open(view.id(), () -> {});
        } else {
            getUI().ifPresent(ui -> ui.navigate("view/" + view.id()));
        }
    }
}
