package org.simpul.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.simpul.explore.Arrangement;
import org.simpul.explore.Filter;
import org.simpul.explore.Manner;
import org.simpul.explore.Questions;
import org.simpul.explore.SavedNode;
import org.simpul.explore.SavedView;
import org.simpul.explore.Selection;
import org.simpul.explore.Stories;
import org.simpul.explore.query.Drawn;
import org.simpul.explore.query.Workbench;

/** Makes a step of a story out of the nodes of an answer and all that runs among them, laid out when it is shown. */
record ToStory(Component page, Workbench workbench, Questions questions, Stories stories, Waiting waiting)
        implements Consumer<Answer> {

    /** The nodes that the step shows, and what it is made of. */
    private record Shown(Drawn drawn, List<SavedNode> nodes) {}

    @Override
    public void accept(Answer answer) {
        waiting.ask(() -> shown(workbench.drawn(answer.values())), this::show);
    }

    private Shown shown(Drawn drawn) {
        return new Shown(
                drawn,
                questions.nodes(drawn.keys()).stream()
                        .map(node -> new SavedNode(node.key().value(), node.caption()))
                        .limit(SavedView.MOST)
                        .toList());
    }

    private void show(Shown shown) {
        if (shown.nodes().isEmpty()) {
            Note.say(page.getTranslation("query.toCanvas.none"));
        } else {
            SavedView view = new SavedView(
                    page.getTranslation("rail.query"),
                    shown.nodes(),
                    Optional.empty(),
                    new Arrangement(List.of(), List.of(), Manner.PLAIN, Optional.empty()),
                    Filter.NONE,
                    new Selection(List.of(), List.of()),
                    StoryActions.language());
            new StepDialog(new StoryActions(page, stories), view).open();
            ToCanvas.sayWhatIsLeft(shown.drawn());
        }
    }
}
