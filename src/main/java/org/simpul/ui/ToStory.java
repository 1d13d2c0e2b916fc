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
import org.simpul.explore.query.Workbench;

/** Makes a step of a story out of the nodes of an answer and all that runs among them, laid out when it is shown. */
record ToStory(Component page, Workbench workbench, Questions questions, Stories stories, Waiting waiting)
        implements Consumer<Answer> {

    @Override
    public void accept(Answer answer) {
        waiting.ask(
                () ->
                        questions
                                .nodes(workbench.keys(answer.first(answer.size()).stream()
                                        .flatMap(List::stream)
                                        .toList()))
                                .stream()
                                .map(node -> new SavedNode(node.key().value(), node.caption()))
                                .limit(SavedView.MOST)
                                .toList(),
                this::show);
    }

    private void show(List<SavedNode> nodes) {
        if (nodes.isEmpty()) {
            Note.say(page.getTranslation("query.toCanvas.none"));
        } else {
            SavedView view = new SavedView(
                    page.getTranslation("rail.query"),
                    nodes,
                    Optional.empty(),
                    new Arrangement(List.of(), Manner.PLAIN, Optional.empty()),
                    Filter.NONE,
                    new Selection(List.of(), List.of()),
                    StoryActions.language());
            new StepDialog(new StoryActions(page, stories), view).open();
        }
    }
}
