package org.simpul.ui;

import com.vaadin.flow.component.UI;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.simpul.explore.query.Drawn;
import org.simpul.explore.query.Workbench;
import org.simpul.graph.NodeKey;

/** Shows the nodes of an answer on the canvas, and says what it does not show. */
record ToCanvas(Workbench workbench, Waiting waiting, Handover handover) implements Consumer<Answer> {

    @Override
    public void accept(Answer answer) {
        waiting.ask(() -> workbench.drawn(answer.values()), this::show);
    }

    /** How many nodes of an answer stay behind, of which labels, and why; nothing where none do. */
    static void sayWhatIsLeft(Drawn drawn) {
        if (drawn.out() > 0) {
            UI page = UI.getCurrent();
            Note.say(page.getTranslation(
                    drawn.entities() ? "query.left.entities" : "query.left.hidden",
                    drawn.out(),
                    drawn.left().entrySet().stream()
                            .map(label -> (label.getValue() + " " + label.getKey()).strip())
                            .collect(Collectors.joining(", "))));
        }
    }

    private void show(Drawn drawn) {
        if (drawn.keys().isEmpty()) {
            Note.say(UI.getCurrent().getTranslation("query.toCanvas.none"));
        } else {
            handover.nodes(drawn.keys().stream().map(NodeKey::value).toList());
            UI.getCurrent().navigate(ExploreView.class);
            sayWhatIsLeft(drawn);
        }
    }
}
