package org.simpul.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.simpul.curate.Change;
import org.simpul.graph.TypeLook;
import org.simpul.graph.TypeStyle;
import org.simpul.graph.TypeStyleStore;
import org.simpul.knowledge.EntityType;

/** How the relationships of a database that Simpul did not fill are shown by type, each with a way to have it otherwise. */
class TypeList extends Div implements LocaleChangeObserver {

    private static final long serialVersionUID = 1L;

    private final transient Walk walk;
    private final transient TypeStyleStore store;
    private final H3 heading = new H3();
    private final UnorderedList list = new UnorderedList();
    private final Waiting waiting = new Waiting();
    private transient List<TypeLook> looks = List.of();

    TypeList(Walk walk) {
        this.walk = walk;
        store = new TypeStyleStore(walk.graph());
        addClassNames("labels", "types");
        list.addClassName("rows");
        setVisible(false);
        add(heading, waiting, list);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        heading.setText(getTranslation("look.types"));
        show();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        walk.watch().whenItAnswers(this, this::ask);
        Hearing.of(walk.news(), this, change -> ask());
    }

    private void ask() {
        waiting.ask(walk.perspectives()::typeLooks, now -> {
            looks = now;
            setVisible(!now.isEmpty());
            show();
        });
    }

    private void show() {
        list.removeAll();
        looks.stream().map(this::row).forEach(list::add);
    }

    private ListItem row(TypeLook look) {
        Span line = new Span();
        line.addClassNames("stroke", "tint-" + colour(look).label().toLowerCase(Locale.ROOT));
        line.getElement().setAttribute("aria-hidden", "true");
        Span name = new Span(look.type());
        name.addClassName("name");
        Span said = new Span(about(look));
        said.addClassName("about");
        QuietButton change = new QuietButton(() -> new TypeDialog(look, this::keep).open());
        change.setText(getTranslation("look.change"));
        change.setAriaLabel(getTranslation("look.change.label", look.type()));
        ListItem row = new ListItem(line, name, said, change);
        row.setClassName("off", look.style().hidden());
        return row;
    }

    private static EntityType colour(TypeLook look) {
        return look.style().colour().orElse(EntityType.GROUP);
    }

    private String about(TypeLook look) {
        List<String> parts = new ArrayList<>(List.of(
                getTranslation("edge.relationships", look.relationships()),
                getTranslation(
                        "look.isCalled",
                        look.style().caption().orElseGet(() -> Messages.relation(look.type(), getLocale())))));
        if (look.style().hidden()) {
            parts.add(getTranslation("look.isHidden"));
        }
        if (!look.style().isPlain()) {
            parts.add(getTranslation("look.isChanged"));
        }
        return String.join(" · ", parts);
    }

    /** All pages that walk the database show it at once. */
    private void keep(TypeStyle style) {
        waiting.ask(
                () -> {
                    store.keep(List.of(style));
                    walk.perspectives().refresh();
                    // Asked here and now, so that no page has to wait for it.
                    return walk.perspectives().typeLooks();
                },
                _ -> walk.news().tell(new Change.Restyled(Who.at(UI.getCurrent()))));
    }
}
