package org.simpul.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.simpul.explore.BloomPerspective;
import org.simpul.explore.ReadPerspective;
import org.simpul.graph.LabelLook;
import org.simpul.graph.LabelStyle;
import org.simpul.graph.StyleStore;
import org.simpul.graph.TypeLook;
import org.simpul.graph.TypeStyle;
import org.simpul.graph.TypeStyleStore;

/** How the labels of a database that Simpul did not fill are shown, each with a way to have it otherwise. */
class LabelList extends LookList<LabelLook> {

    private static final long serialVersionUID = 1L;

    private final transient Walk walk;
    private final transient StyleStore store;
    private final transient TypeStyleStore typeStore;
    private final Paragraph about = new Paragraph();
    private final Div file = new Div();

    LabelList(Walk walk) {
        super(walk, walk.perspectives()::looks, "look.title");
        this.walk = walk;
        store = new StyleStore(walk.graph());
        typeStore = new TypeStyleStore(walk.graph());
        about.addClassName("hint");
        lead(about, file);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        super.localeChange(event);
        about.setText(getTranslation("look.about"));
        file.removeAll();
        file.add(new FileChooser(
                getTranslation("look.import"), ".json,application/json", BloomPerspective.LIMIT, this::take));
    }

    @Override
    ListItem row(LabelLook look) {
        Stream<String> told = Stream.concat(
                Stream.of(
                        getTranslation("look.nodes", look.nodes()),
                        getTranslation("look.captioned", look.caption().orElseGet(() -> getTranslation("look.none")))),
                look.date().stream().map(date -> getTranslation("look.dated", date)));
        return row(
                new Shape(look.kind()),
                look.label(),
                told,
                look.hidden(),
                look.style().isPlain(),
                () -> new LabelDialog(look, wanted -> keep(() -> store.keep(List.of(wanted)))));
    }

    /** Of labels and types that the database does not have nothing is kept. */
    private void take(FileChooser.Chosen chosen) {
        ReadPerspective read = chosen.tooLarge()
                ? new ReadPerspective.Refused(ReadPerspective.Reason.TOO_LARGE)
                : BloomPerspective.read(chosen.text());
        switch (read) {
            case ReadPerspective.Refused(var reason) -> Note.say(getTranslation("look.refused." + reason));
            case ReadPerspective.Read(List<LabelStyle> labels, List<TypeStyle> types) ->
                waiting().ask(walk.perspectives()::typeLooks, there -> take(labels, types, there));
        }
    }

    private void take(List<LabelStyle> labels, List<TypeStyle> types, List<TypeLook> there) {
        Set<String> known = looks().stream().map(LabelLook::label).collect(Collectors.toUnmodifiableSet());
        Set<String> knownTypes = there.stream().map(TypeLook::type).collect(Collectors.toUnmodifiableSet());
        List<LabelStyle> ours =
                labels.stream().filter(style -> known.contains(style.label())).toList();
        List<TypeStyle> ourTypes = types.stream()
                .filter(style -> knownTypes.contains(style.type()))
                .toList();
        keep(() -> {
            store.keep(ours);
            typeStore.keep(ourTypes);
        });
        int kept = ours.size() + ourTypes.size();
        Note.say(getTranslation("look.imported", ours.size(), ourTypes.size(), labels.size() + types.size() - kept));
    }
}
