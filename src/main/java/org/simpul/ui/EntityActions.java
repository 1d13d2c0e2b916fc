package org.simpul.ui;

import com.vaadin.flow.component.html.Div;
import java.util.function.Supplier;
import org.simpul.explore.Questions;
import org.simpul.graph.GraphNode;

/** What can be decided about an entity. */
class EntityActions extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Curator curator;
    private final long seen;

    /** @param seen the number of the last decision when the entity was asked for */
    EntityActions(GraphNode node, Questions questions, Curator curator, long seen) {
        this.curator = curator;
        this.seen = seen;
        addClassName("entity-actions");
        add(button("curate.rename", () -> new RenameForm(node)));
        add(button("curate.retype", () -> new RetypeForm(node)));
        add(button("curate.mergeInto", () -> new MergeForm(node, questions)));
        add(button("curate.fact", () -> new FactForm(node, questions)));
    }

    private QuietButton button(String word, Supplier<DecisionForm> form) {
        String words = getTranslation(word);
        QuietButton button =
                new QuietButton(() -> new DecisionDialog(words.replace(" …", ""), curator, seen, form.get()).open());
        button.setText(words);
        return button;
    }
}
