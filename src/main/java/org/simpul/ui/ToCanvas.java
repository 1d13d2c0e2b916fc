package org.simpul.ui;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.function.Consumer;
import org.simpul.explore.query.Workbench;
import org.simpul.graph.NodeKey;

/** Shows the nodes of an answer on the canvas. */
record ToCanvas(Workbench workbench, Waiting waiting, Handover handover) implements Consumer<Answer> {

    @Override
    public void accept(Answer answer) {
        waiting.ask(
                () -> workbench.keys(answer.first(answer.size()).stream()
                        .flatMap(List::stream)
                        .toList()),
                this::show);
    }

    private void show(List<NodeKey> keys) {
        if (keys.isEmpty()) {
            Note.say(UI.getCurrent().getTranslation("query.toCanvas.none"));
        } else {
            handover.nodes(keys.stream().map(NodeKey::value).toList());
            UI.getCurrent().navigate(ExploreView.class);
        }
    }
}
