package org.simpul.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.simpul.curate.Change;

/** How a database that Simpul did not fill is shown by sort, a label or a type, each with a way to have it otherwise. */
abstract class LookList<L> extends Div implements LocaleChangeObserver {

    private static final long serialVersionUID = 1L;

    private final transient Walk walk;
    private final transient Supplier<List<L>> source;
    private final String title;
    private final H3 heading = new H3();
    private final UnorderedList list = new UnorderedList();
    private final Waiting waiting = new Waiting();
    private transient List<L> looks = List.of();

    /**
     * @param source asks the database, away from the page
     * @param title the key of the words above the list
     */
    LookList(Walk walk, Supplier<List<L>> source, String title) {
        this.walk = walk;
        this.source = source;
        this.title = title;
        addClassName("labels");
        list.addClassName("rows");
        setVisible(false);
        add(heading, waiting, list);
    }

    /** Puts components between the heading and the list. */
    void lead(Component... components) {
        for (int i = 0; i < components.length; i++) {
            addComponentAtIndex(i + 1, components[i]);
        }
    }

    List<L> looks() {
        return looks;
    }

    Waiting waiting() {
        return waiting;
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        heading.setText(getTranslation(title));
        show();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        walk.watch().whenItAnswers(this, this::ask);
        Hearing.of(walk.news(), this, change -> ask());
    }

    private void ask() {
        waiting.ask(source, now -> {
            looks = now;
            setVisible(!now.isEmpty());
            show();
        });
    }

    private void show() {
        list.removeAll();
        looks.stream().map(this::row).forEach(list::add);
    }

    abstract ListItem row(L look);

    /**
     * A row of the list.
     *
     * @param drawn the sort as the canvas draws it
     * @param about what is told of it
     * @param hidden whether the canvas leaves it out
     * @param plain whether nobody wants it otherwise
     * @param dialog asks how to have it
     */
    ListItem row(
            Component drawn,
            String sort,
            Stream<String> about,
            boolean hidden,
            boolean plain,
            Supplier<Dialog> dialog) {
        Span name = new Span(sort);
        name.addClassName("name");
        Stream<String> states = Stream.of(
                        hidden ? Stream.of("look.isHidden") : Stream.<String>empty(),
                        plain ? Stream.<String>empty() : Stream.of("look.isChanged"))
                .flatMap(keys -> keys.map(this::getTranslation));
        Span said = new Span(String.join(" · ", Stream.concat(about, states).toList()));
        said.addClassName("about");
        QuietButton change = new QuietButton(() -> dialog.get().open());
        change.setText(getTranslation("look.change"));
        change.setAriaLabel(getTranslation("look.change.label", sort));
        ListItem row = new ListItem(drawn, name, said, change);
        row.setClassName("off", hidden);
        return row;
    }

    /** All pages that walk the database show it at once. */
    void keep(Runnable kept) {
        waiting.ask(
                () -> {
                    kept.run();
                    walk.perspectives().refresh();
                    // Asked here and now, so that no page has to wait for it.
                    return source.get();
                },
                _ -> walk.news().tell(new Change.Restyled(Who.at(UI.getCurrent()))));
    }
}
