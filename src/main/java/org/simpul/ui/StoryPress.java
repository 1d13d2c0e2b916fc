package org.simpul.ui;

import com.vaadin.flow.component.html.Div;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
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

    StoryPress(Exploration exploration) {
        this.exploration = exploration;
        evidence = new StoryEvidence(exploration.questions());
        canvas = new GraphCanvas(exploration);
        canvas.present();
        addClassName("press");
        getElement().setAttribute("aria-hidden", true);
        getElement().setAttribute("inert", true);
    }

    /** Gives {@code download} the story as a page, once all is drawn. */
    void print(Story story, Download download) {
        removeAll();
        add(canvas);
        canvas.speak(Messages.vocabulary(exploration.questions()));
        Note.say(getTranslation("stories.printing", story.steps().size()));
        print(story, download, new ArrayList<>());
    }

    private void print(Story story, Download download, List<StoryPage.Leaf> done) {
        if (done.size() == story.steps().size()) {
            removeAll();
            byte[] page = StoryPage.write(story, done).getBytes(StandardCharsets.UTF_8);
            download.start(
                    FileName.of(story.title().read(StoryActions.language()), "html"),
                    "text/html;charset=UTF-8",
                    to -> to.write(page));
        } else {
            StoryStep step = story.steps().get(done.size());
            Restored restored = exploration.restore(step.view());
            canvas.place(step.view().arrangement());
            canvas.apply(restored.change());
            canvas.filter();
            canvas.select(exploration.selection());
            canvas.drawings(step.title().read(StoryActions.language()), drawn -> {
                done.add(leaf(step, drawn));
                print(story, download, done);
            });
        }
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
                        exploration.selection().edges(), exploration.filter().period()));
    }
}
