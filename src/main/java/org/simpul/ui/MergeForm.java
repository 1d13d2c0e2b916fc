package org.simpul.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import org.simpul.explore.Questions;
import org.simpul.graph.GraphNode;
import org.simpul.graph.Ruling;

/** Into which other entity one is merged. */
final class MergeForm implements DecisionForm {

    private final GraphNode node;
    private final Paragraph words;
    private final EntityField into;

    MergeForm(GraphNode node, Questions questions) {
        this.node = node;
        UI page = UI.getCurrent();
        words = new Paragraph(page.getTranslation("curate.into.words", Captions.of(node, page.getLocale())));
        into = new EntityField(questions, page.getTranslation("curate.into"), page.getLocale());
        into.setAutofocus(true);
    }

    @Override
    public List<Component> fields() {
        return List.of(words, into);
    }

    @Override
    public Optional<Ruling> read() {
        Optional<GraphNode> other = into.chosen().filter(chosen -> !chosen.key().equals(node.key()));
        into.setInvalid(other.isEmpty());
        return other.map(chosen -> new Ruling.Merge(chosen.key(), node.key()));
    }
}
