package org.simpul.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.simpul.graph.GraphNode;
import org.simpul.graph.Ruling;
import org.simpul.knowledge.EntityType;

/** Of which type an entity is. */
final class RetypeForm implements DecisionForm {

    private final GraphNode node;
    private final Select<EntityType> type = new Select<>();

    RetypeForm(GraphNode node) {
        this.node = node;
        UI page = UI.getCurrent();
        type.setLabel(page.getTranslation("curate.type"));
        type.setItems(Stream.of(EntityType.values())
                .filter(one -> one != EntityType.DATE)
                .toList());
        type.setItemLabelGenerator(one -> Messages.type(one.label(), page.getLocale()));
        type.setWidthFull();
        EntityType.ofLabel(node.type()).ifPresent(type::setValue);
    }

    @Override
    public List<Component> fields() {
        return List.of(type);
    }

    @Override
    public Optional<Ruling> read() {
        Optional<EntityType> other = Optional.ofNullable(type.getValue())
                .filter(chosen -> !chosen.label().equals(node.type()));
        type.setInvalid(other.isEmpty());
        return other.map(chosen -> new Ruling.Retype(node.key(), chosen));
    }
}
