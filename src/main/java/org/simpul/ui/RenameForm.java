package org.simpul.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import org.simpul.graph.GraphNode;
import org.simpul.graph.Ruling;

/** By what name an entity is shown, in both languages. */
final class RenameForm implements DecisionForm {

    private final GraphNode node;
    private final TextField name = new TextField();
    private final TextField nameId = new TextField();

    RenameForm(GraphNode node) {
        this.node = node;
        UI page = UI.getCurrent();
        name.setLabel(page.getTranslation("curate.name"));
        nameId.setLabel(page.getTranslation("curate.nameId"));
        name.setAutofocus(true);
        name.setAutoselect(true);
        List.of(name, nameId).forEach(field -> {
            field.setWidthFull();
            field.setMaxLength(Ruling.Rename.LONGEST);
        });
        name.setValue(node.caption());
        nameId.setValue(node.captionId().equals(node.caption()) ? "" : node.captionId());
    }

    @Override
    public List<Component> fields() {
        return List.of(name, nameId);
    }

    @Override
    public Optional<Ruling> read() {
        String given = name.getValue().strip();
        name.setInvalid(given.isEmpty());
        return name.isInvalid()
                ? Optional.empty()
                : Optional.of(new Ruling.Rename(
                        node.key(),
                        given,
                        Optional.of(nameId.getValue().strip())
                                .filter(other -> !other.isEmpty() && !other.equals(given))));
    }
}
