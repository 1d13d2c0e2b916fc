package org.simpul.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.simpul.graph.TypeLook;
import org.simpul.graph.TypeStyle;
import org.simpul.graph.TypeStyleStore;
import org.simpul.knowledge.EntityType;

/** How the relationships of a database that Simpul did not fill are shown by type, each with a way to have it otherwise. */
class TypeList extends LookList<TypeLook> {

    private static final long serialVersionUID = 1L;

    private final transient TypeStyleStore store;

    TypeList(Walk walk) {
        super(walk, walk.perspectives()::typeLooks, "look.types");
        store = new TypeStyleStore(walk.graph());
        addClassName("types");
    }

    @Override
    ListItem row(TypeLook look) {
        TypeStyle style = look.style();
        Span line = new Span();
        line.addClassNames(
                "stroke",
                "tint-" + style.colour().orElse(EntityType.GROUP).label().toLowerCase(Locale.ROOT));
        line.getElement().setAttribute("aria-hidden", "true");
        Stream<String> about = Stream.concat(
                Stream.of(
                        getTranslation("edge.relationships", look.relationships()),
                        getTranslation(
                                "look.isCalled",
                                style.caption().orElseGet(() -> Messages.relation(look.type(), getLocale())))),
                look.date().stream().map(date -> getTranslation("look.dated", date)));
        return row(
                line,
                look.type(),
                about,
                style.hidden(),
                style.isPlain(),
                () -> new TypeDialog(look, wanted -> keep(() -> store.keep(List.of(wanted)))));
    }
}
