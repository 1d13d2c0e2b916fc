package org.simpul.ui;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.simpul.explore.Bilingual;
import org.simpul.explore.Drawings;
import org.simpul.explore.Exploration;
import org.simpul.explore.Restored;
import org.simpul.explore.Story;
import org.simpul.explore.StoryEvidence;
import org.simpul.explore.StoryStep;
import org.simpul.explore.export.StoryPage;

/** Has the browser draw the pictures of a story on a canvas out of sight, and makes one file of all. */
class StoryPress extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Exploration exploration;
    private final transient StoryEvidence evidence;
    private final GraphCanvas canvas;
    private transient Optional<Run> running = Optional.empty();

    /** One story on its way to a file. */
    private record Run(Story story, Download download, Note note, List<StoryPage.Leaf> done) {}

    StoryPress(Exploration exploration) {
        this.exploration = exploration;
        evidence = new StoryEvidence(exploration.questions());
        canvas = new GraphCanvas(exploration);
        canvas.present();
        addClassName("press");
        getElement().setAttribute("aria-hidden", true);
        getElement().setAttribute("inert", true);
    }

    /** Gives {@code download} the story as a page, once all is drawn; ends what is being drawn. */
    void print(Story story, Download download) {
        end();
        Seen.in(this, canvas, true);
        canvas.speak(Messages.vocabulary(exploration.questions()));
        Note note = Note.during(progress(story, 0), getTranslation("waiting.cancel"), this::end);
        Run run = new Run(story, download, note, new ArrayList<>());
        running = Optional.of(run);
        goOn(run);
    }

    /** Leaves off, where something is being drawn. */
    private void end() {
        running.ifPresent(run -> run.note().close());
        running = Optional.empty();
        removeAll();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        end();
    }

    private void goOn(Run run) {
        Story story = run.story();
        int at = run.done().size();
        if (at == story.steps().size()) {
            end();
            byte[] page = StoryPage.write(story, run.done()).getBytes(StandardCharsets.UTF_8);
            run.download()
                    .start(
                            FileName.of(story.title().read(StoryActions.language()), "html"),
                            "text/html;charset=UTF-8",
                            to -> to.write(page));
        } else {
            run.note().tell(progress(story, at));
            StoryStep step = story.steps().get(at);
            Restored restored = exploration.restore(step.view());
            canvas.place(step.view().arrangement());
            canvas.apply(restored.change());
            canvas.filter();
            canvas.select(exploration.selection());
            canvas.drawings(step.title().read(StoryActions.language()), drawn -> {
                if (running.filter(run::equals).isPresent()) {
                    run.done().add(leaf(step, drawn));
                    goOn(run);
                }
            });
        }
    }

    private String progress(Story story, int done) {
        return getTranslation("stories.printing", done + 1, story.steps().size());
    }

    private StoryPage.Leaf leaf(StoryStep step, Drawings drawn) {
        return new StoryPage.Leaf(
                step,
                drawn,
                PeriodWords.ofPicture(step, this, Messages.ENGLISH)
                        .map(en -> new Bilingual(
                                en,
                                PeriodWords.ofPicture(step, this, Messages.INDONESIAN)
                                        .orElse(en))),
                evidence.of(
                        step,
                        exploration.selection().edges(),
                        exploration.filter().period()));
    }
}
