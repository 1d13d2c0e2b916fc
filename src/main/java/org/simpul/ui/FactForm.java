package org.simpul.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.simpul.explore.Questions;
import org.simpul.graph.Direction;
import org.simpul.graph.GraphNode;
import org.simpul.graph.Ruling;
import org.simpul.knowledge.EntityType;
import org.simpul.knowledge.EventDate;
import org.simpul.knowledge.RelationType;
import org.simpul.text.Language;

/** A fact about an entity that no text states: how it is linked to which other, when, and where that is from. */
final class FactForm implements DecisionForm {

    /** The longest source that a text can have for a title. */
    private static final int LONGEST = 500;

    private final GraphNode node;
    private final Locale locale;
    private final Select<Link> link = new Select<>();
    private final EntityField other;
    private final TextField date = new TextField();
    private final TextField source = new TextField();

    /** A relation as the entity at one end of it sees it. */
    private record Link(RelationType relation, Direction direction) {}

    FactForm(GraphNode node, Questions questions) {
        this.node = node;
        UI page = UI.getCurrent();
        locale = page.getLocale();
        link.setLabel(page.getTranslation("curate.fact.relation", Captions.of(node, locale)));
        link.setItems(links());
        link.setItemLabelGenerator(one -> page.getTranslation(
                one.direction() == Direction.OUT ? "entity.out" : "entity.in",
                Messages.relation(one.relation().name(), locale)));
        link.setWidthFull();
        other = new EntityField(questions, page.getTranslation("curate.fact.other"), locale);
        other.setErrorMessage(page.getTranslation("curate.fact.types"));
        date.setLabel(page.getTranslation("curate.fact.date"));
        date.setHelperText(page.getTranslation("curate.fact.date.help"));
        date.setWidthFull();
        source.setLabel(page.getTranslation("curate.fact.source"));
        source.setMaxLength(LONGEST);
        source.setWidthFull();
    }

    @Override
    public List<Component> fields() {
        return List.of(link, other, date, source);
    }

    @Override
    public Optional<Ruling> read() {
        Optional<Link> chosen = Optional.ofNullable(link.getValue());
        Optional<GraphNode> end = other.chosen()
                .filter(found -> !found.key().equals(node.key()))
                .filter(found -> chosen.isEmpty() || accepts(chosen.get(), found));
        Optional<EventDate> when = EventDate.parse(date.getValue().strip());
        link.setInvalid(chosen.isEmpty());
        other.setInvalid(end.isEmpty());
        date.setInvalid(when.isEmpty() && !date.getValue().isBlank());
        source.setInvalid(source.getValue().isBlank());
        boolean good = Stream.of(link.isInvalid(), other.isInvalid(), date.isInvalid(), source.isInvalid())
                .noneMatch(Boolean::booleanValue);
        return good ? chosen.flatMap(one -> end.map(found -> fact(one, found, when))) : Optional.empty();
    }

    private Ruling fact(Link chosen, GraphNode found, Optional<EventDate> when) {
        boolean out = chosen.direction() == Direction.OUT;
        boolean indonesian = Messages.language(locale).equals(Messages.INDONESIAN);
        return new Ruling.Fact(
                (out ? node : found).key(),
                chosen.relation(),
                (out ? found : node).key(),
                when,
                source.getValue().strip(),
                Messages.relation(chosen.relation().name(), locale),
                indonesian ? Language.INDONESIAN : Language.ENGLISH);
    }

    private List<Link> links() {
        return Stream.of(RelationType.values())
                .flatMap(relation -> Stream.of(Direction.OUT, Direction.IN)
                        .filter(direction -> direction == Direction.OUT || !relation.symmetric())
                        .map(direction -> new Link(relation, direction)))
                .filter(one -> Stream.of(EntityType.values()).anyMatch(type -> accepts(one, type)))
                .toList();
    }

    private boolean accepts(Link one, GraphNode found) {
        return EntityType.ofLabel(found.type())
                .filter(type -> accepts(one, type))
                .isPresent();
    }

    private boolean accepts(Link one, EntityType type) {
        return EntityType.ofLabel(node.type())
                .filter(own -> one.direction() == Direction.OUT
                        ? one.relation().links(own, type)
                        : one.relation().links(type, own))
                .isPresent();
    }
}
