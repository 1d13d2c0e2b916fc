package org.simpul.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.simpul.explore.ExpandRequest;
import org.simpul.graph.Direction;
import org.simpul.graph.NodeDescription;
import org.simpul.graph.NodeDescription.DocumentLine;
import org.simpul.graph.RelationCount;

/** What is known of a node: its names or properties, its neighbours by relation, the texts that name it. */
class EntityPanel extends Div {

    private static final long serialVersionUID = 1L;
    private static final int ALIASES = 12;
    private static final int RELATIONS = 24;
    private static final int DOCUMENTS = 12;

    private final transient RelationWords said;
    private final Locale locale;
    private final transient Optional<Timed> timed;

    /**
     * What of the node is seen in the time that is looked at.
     *
     * @param words the time
     * @param published what of it is told of its documents: those of the time alone are listed; empty where all are
     * @param neighbours how many of its neighbours are on the canvas and seen
     */
    record Timed(String words, Optional<String> published, long neighbours) {}

    /**
     * @param kind the type of entity that it is drawn as
     * @param timed empty where any time is looked at
     */
    EntityPanel(
            NodeDescription description,
            String kind,
            RelationWords said,
            Locale locale,
            Consumer<ExpandRequest> expand,
            Optional<Timed> timed,
            Optional<EntityActions> actions) {
        this.said = said;
        this.timed = timed;
        this.locale = locale;
        addClassName("panel");
        boolean foreign = !description.labels().isEmpty();
        String types = foreign
                ? String.join(" · ", description.labels())
                : Messages.type(description.node().type(), locale);
        Paragraph summary = new Paragraph(new Span(types));
        summary.addClassName("summary");
        description.wikidata().ifPresent(id -> summary.add(" · " + getTranslation("entity.wikidata") + " " + id));
        add(new H2(new Shape(kind), new Span(Captions.of(description.node(), locale))), summary);
        actions.ifPresent(this::add);
        aliases(description.aliases());
        neighbours(description, expand);
        if (foreign) {
            section(getTranslation("entity.properties")).add(new PropertyList(description.properties()));
        } else {
            documents(description);
        }
    }

    private void aliases(List<String> aliases) {
        if (!aliases.isEmpty()) {
            Section section = section(getTranslation("entity.aliases"));
            section.add(new Paragraph(aliases.stream().limit(ALIASES).collect(Collectors.joining(" · "))));
            capped(section, ALIASES, aliases.size());
        }
    }

    private void neighbours(NodeDescription description, Consumer<ExpandRequest> expand) {
        if (!description.counts().isEmpty()) {
            Section section =
                    section(getTranslation(timed.isEmpty() ? "entity.neighbours" : "entity.neighbours.always"));
            timed.ifPresent(time -> section.add(
                    new Paragraph(getTranslation("entity.neighbours.shown", time.neighbours(), time.words()))));
            Div buttons = new Div();
            buttons.addClassName("relations");
            description.counts().stream()
                    .limit(RELATIONS)
                    .map(count -> button(description.node().key().value(), count, expand))
                    .forEach(buttons::add);
            buttons.getElement().setAttribute("title", getTranslation("entity.neighbours.hint"));
            section.add(buttons);
            capped(section, RELATIONS, description.counts().size());
        }
    }

    private QuietButton button(String key, RelationCount count, Consumer<ExpandRequest> expand) {
        String side = count.direction() == Direction.OUT ? "entity.out" : "entity.in";
        Span number = new Span(String.format(locale, "%,d", count.neighbours()));
        number.addClassName("count");
        QuietButton button = new QuietButton(
                () -> expand.accept(new ExpandRequest(key, count.relation(), count.direction())),
                new Span(getTranslation(side, said.of(count.relation(), locale))),
                number);
        button.setTitle(count.relation());
        return button;
    }

    private void documents(NodeDescription description) {
        Optional<String> then = timed.flatMap(Timed::published);
        Section section = section(then.map(words -> getTranslation("entity.documents.then", words))
                .orElseGet(() -> getTranslation(timed.isEmpty() ? "entity.documents" : "entity.documents.always")));
        if (description.documents().isEmpty()) {
            section.add(new Paragraph(getTranslation(then.isEmpty() ? "entity.none" : "entity.none.then")));
        }
        UnorderedList list = new UnorderedList();
        description.documents().stream().limit(DOCUMENTS).map(this::item).forEach(list::add);
        section.add(list);
        List<DocumentLine> rest =
                description.documents().stream().skip(DOCUMENTS).toList();
        if (rest.isEmpty()) {
            capped(section, DOCUMENTS, description.documentCount());
        } else {
            section.add(new MoreButton(rest.size(), () -> {
                List<ListItem> items = rest.stream().map(this::item).toList();
                items.forEach(list::add);
                capped(section, DOCUMENTS + rest.size(), description.documentCount());
                return items;
            }));
        }
        if (description.documentCount() > 0) {
            TextsLink all = new TextsLink(description.node().key(), new Text(getTranslation("entity.documents.all")));
            all.addClassName("all-texts");
            section.add(new Paragraph(all));
        }
    }

    private ListItem item(DocumentLine document) {
        TextLink title = new TextLink(document.id(), new Text(document.title()));
        title.addClassName("title");
        title.getElement().setAttribute("lang", document.language());
        Span source =
                new Span(Stream.of(document.publisher(), document.published().map(date -> Dates.shortly(date, locale)))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(" · ")));
        source.addClassName("source");
        return new ListItem(title, source);
    }

    private Section section(String heading) {
        Section section = new Section(new H3(heading));
        add(section);
        return section;
    }

    private void capped(Section section, int limit, long total) {
        if (total > limit) {
            Paragraph capped = new Paragraph(getTranslation("entity.capped", limit, total));
            capped.addClassName("capped");
            section.add(capped);
        }
    }
}
