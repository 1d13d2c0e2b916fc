package org.simpul.ui;

import com.vaadin.flow.component.UI;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.simpul.explore.Selection;
import org.simpul.explore.query.Drawn;
import org.simpul.explore.query.Workbench;
import org.simpul.graph.EdgeKey;
import org.simpul.graph.NodeKey;

/**
 * Shows the nodes and relationships of an answer on the canvas, and says what it does not show.
 *
 * @param isAlone whether in place of what is there
 */
record ToCanvas(Workbench workbench, Waiting waiting, Handover handover, boolean isAlone) implements Consumer<Answer> {

    @Override
    public void accept(Answer answer) {
        waiting.ask(() -> workbench.drawn(answer.values()), this::show);
    }

    /** How many nodes of an answer stay behind, of which labels, and why or what is shown for them; nothing where none do. */
    static void sayWhatIsLeft(Drawn drawn) {
        String said = Stream.of(
                        told("query.spoken", drawn.spoken()),
                        told(drawn.entities() ? "query.left.entities" : "query.left.hidden", drawn.left()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        if (!said.isEmpty()) {
            Note.say(said);
        }
    }

    private static Optional<String> told(String key, Map<String, Long> labels) {
        long nodes = labels.values().stream().mapToLong(count -> count).sum();
        return nodes == 0
                ? Optional.empty()
                : Optional.of(UI.getCurrent()
                        .getTranslation(
                                key,
                                nodes,
                                labels.entrySet().stream()
                                        .map(label -> (label.getValue() + " " + label.getKey()).strip())
                                        .collect(Collectors.joining(", "))));
    }

    private void show(Drawn drawn) {
        if (drawn.keys().isEmpty()) {
            Note.say(UI.getCurrent().getTranslation("query.toCanvas.none"));
        } else {
            handover.answer(new Handed(
                    new Selection(
                            drawn.keys().stream().map(NodeKey::value).toList(),
                            drawn.edges().stream().map(EdgeKey::value).toList()),
                    isAlone));
            UI.getCurrent().navigate(ExploreView.class);
            sayWhatIsLeft(drawn);
        }
    }
}
