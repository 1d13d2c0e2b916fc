package org.simpul.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.simpul.curate.Change;
import org.simpul.explore.BloomPerspective;
import org.simpul.explore.ReadPerspective;
import org.simpul.graph.LabelLook;
import org.simpul.graph.LabelStyle;
import org.simpul.graph.StyleStore;
import org.simpul.graph.TypeLook;
import org.simpul.graph.TypeStyle;
import org.simpul.graph.TypeStyleStore;

/** How the labels of a database that Simpul did not fill are shown, each with a way to have it otherwise. */
class LabelList extends Div implements LocaleChangeObserver {

    private static final long serialVersionUID = 1L;

    private final transient Walk walk;
    private final transient StyleStore store;
    private final transient TypeStyleStore typeStore;
    private final H3 heading = new H3();
    private final Paragraph about = new Paragraph();
    private final Div file = new Div();
    private final UnorderedList list = new UnorderedList();
    private final Waiting waiting = new Waiting();
    private transient List<LabelLook> looks = List.of();

    LabelList(Walk walk) {
        this.walk = walk;
        store = new StyleStore(walk.graph());
        typeStore = new TypeStyleStore(walk.graph());
        addClassName("labels");
        about.addClassName("hint");
        list.addClassName("rows");
        setVisible(false);
        add(heading, about, file, waiting, list);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        heading.setText(getTranslation("look.title"));
        about.setText(getTranslation("look.about"));
        file.removeAll();
        file.add(new FileChooser(
                getTranslation("look.import"), ".json,application/json", BloomPerspective.LIMIT, this::take));
        show();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        walk.watch().whenItAnswers(this, this::ask);
        Hearing.of(walk.news(), this, change -> ask());
    }

    private void ask() {
        waiting.ask(walk.perspectives()::looks, now -> {
            looks = now;
            setVisible(!now.isEmpty());
            show();
        });
    }

    private void show() {
        list.removeAll();
        looks.stream().map(this::row).forEach(list::add);
    }

    private ListItem row(LabelLook look) {
        Span name = new Span(look.label());
        name.addClassName("name");
        Span said = new Span(about(look));
        said.addClassName("about");
        QuietButton change = new QuietButton(() -> new LabelDialog(look, this::keep).open());
        change.setText(getTranslation("look.change"));
        change.setAriaLabel(getTranslation("look.change.label", look.label()));
        ListItem row = new ListItem(new Shape(look.kind()), name, said, change);
        row.setClassName("off", look.hidden());
        return row;
    }

    private String about(LabelLook look) {
        List<String> parts = new ArrayList<>(List.of(
                getTranslation("look.nodes", look.nodes()),
                getTranslation("look.captioned", look.caption().orElseGet(() -> getTranslation("look.none")))));
        if (look.hidden()) {
            parts.add(getTranslation("look.isHidden"));
        }
        if (!look.style().isPlain()) {
            parts.add(getTranslation("look.isChanged"));
        }
        return String.join(" · ", parts);
    }

    private void keep(LabelStyle style) {
        keep(List.of(style), List.of());
    }

    /** All pages that walk the database show it at once. */
    private void keep(List<LabelStyle> labels, List<TypeStyle> types) {
        waiting.ask(
                () -> {
                    store.keep(labels);
                    typeStore.keep(types);
                    walk.perspectives().refresh();
                    // Asked here and now, so that no page has to wait for it.
                    return walk.perspectives().looks();
                },
                _ -> walk.news().tell(new Change.Restyled(Who.at(UI.getCurrent()))));
    }

    /** Of labels and types that the database does not have nothing is kept. */
    private void take(FileChooser.Chosen chosen) {
        ReadPerspective read = chosen.tooLarge()
                ? new ReadPerspective.Refused(ReadPerspective.Reason.TOO_LARGE)
                : BloomPerspective.read(chosen.text());
        switch (read) {
            case ReadPerspective.Refused(var reason) -> Note.say(getTranslation("look.refused." + reason));
            case ReadPerspective.Read(List<LabelStyle> labels, List<TypeStyle> types) ->
                waiting.ask(walk.perspectives()::typeLooks, there -> take(labels, types, there));
        }
    }

    private void take(List<LabelStyle> labels, List<TypeStyle> types, List<TypeLook> there) {
        Set<String> known = looks.stream().map(LabelLook::label).collect(Collectors.toUnmodifiableSet());
        Set<String> knownTypes = there.stream().map(TypeLook::type).collect(Collectors.toUnmodifiableSet());
        List<LabelStyle> ours =
                labels.stream().filter(style -> known.contains(style.label())).toList();
        List<TypeStyle> ourTypes = types.stream()
                .filter(style -> knownTypes.contains(style.type()))
                .toList();
        keep(ours, ourTypes);
        int kept = ours.size() + ourTypes.size();
        Note.say(getTranslation("look.imported", ours.size(), ourTypes.size(), labels.size() + types.size() - kept));
    }
}
