package org.simpul.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.simpul.graph.NamedEntity;
import org.simpul.graph.NodeDescription.DocumentLine;
import org.simpul.graph.Support;

/** An entity as it is compared with another: its type, its names, how much is behind it, who names it. */
class DuplicateSide extends Div {

    private static final long serialVersionUID = 1L;
    private static final int ALIASES = 6;

    private final H3 title = new H3();
    private final Locale locale;

    DuplicateSide(NamedEntity entity, Support support, Locale locale) {
        this.locale = locale;
        addClassName("side");
        title.add(
                new Shape(entity.node().type()),
                new CanvasLink(entity.node().key(), new Text(Captions.of(entity.node(), locale))));
        Paragraph about = new Paragraph(Stream.of(
                        Optional.of(Messages.type(entity.node().type(), locale)),
                        entity.wikidata(),
                        Optional.of(getTranslation("curate.claims.behind", support.claims())),
                        Optional.of(getTranslation("texts.count", support.documents())))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · ")));
        about.addClassName("about");
        add(title, about);
        if (!entity.aliases().isEmpty()) {
            Paragraph aliases = new Paragraph(getTranslation("entity.aliases") + ": "
                    + entity.aliases().stream().limit(ALIASES).collect(Collectors.joining(" · "))
                    + (entity.aliases().size() > ALIASES ? " …" : ""));
            aliases.addClassName("aliases");
            add(aliases);
        }
        UnorderedList titles = new UnorderedList();
        support.newest().forEach(document -> titles.add(item(document)));
        add(titles);
    }

    /** Says that it is the one that is kept. */
    void keep(String words) {
        Span kept = new Span(words);
        kept.addClassName("kept");
        title.add(kept);
        addClassName("is-kept");
    }

    private ListItem item(DocumentLine document) {
        TextLink link = new TextLink(document.id(), new Text(document.title()));
        link.addClassName("title");
        link.getElement().setAttribute("lang", document.language());
        Span source =
                new Span(Stream.of(document.publisher(), document.published().map(day -> Dates.shortly(day, locale)))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(" · ")));
        source.addClassName("source");
        return new ListItem(link, source);
    }
}
