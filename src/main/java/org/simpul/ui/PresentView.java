package org.simpul.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.simpul.explore.Exploration;
import org.simpul.explore.Restored;
import org.simpul.explore.Stories;
import org.simpul.explore.StoryEvidence;
import org.simpul.graph.StoryId;

/** A story step by step: its picture, its words, the sentences behind what stands out. */
@Route(value = "present/:story/:step?([0-9]{1,3})", layout = MainLayout.class)
@PermitAll
public final class PresentView extends Main implements BeforeEnterObserver, HasDynamicTitle, LocaleChangeObserver {

    private static final long serialVersionUID = 1L;

    private final transient StoryActions actions;
    private final transient Exploration exploration;
    private final transient StoryEvidence evidence;
    private final transient Handover handover;
    private final StoryStage stage = new StoryStage(this::turn);
    private final GraphCanvas canvas;
    private final StoryWords words = new StoryWords();
    private final PresentBar bar;
    private transient Optional<Presentation> shown = Optional.empty();
    private transient Optional<StoryId> story = Optional.empty();

    public PresentView(Stories stories, Exploration exploration, Handover handover) {
        this.exploration = exploration;
        this.handover = handover;
        actions = new StoryActions(this, stories);
        evidence = new StoryEvidence(exploration.questions());
        canvas = new GraphCanvas(exploration);
        canvas.present();
        canvas.onSelect(selection -> {
            exploration.select(selection);
            tell();
        });
        bar = new PresentBar(stage, this::turn);
        addClassName("present");
        Div paper = new Div(canvas);
        paper.addClassName("paper");
        stage.add(paper, words, bar);
        add(stage);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("app.title") + " · "
                + shown.map(now -> now.story().title().read(StoryActions.language()))
                        .orElseGet(() -> getTranslation("rail.stories"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        story = event.getRouteParameters().get("story").filter(StoryId::isOne).map(StoryId::new);
        int step = event.getRouteParameters().getInteger("step").orElse(1);
        shown = story.flatMap(actions::find)
                .map(StoryActions::story)
                .filter(found -> !found.steps().isEmpty())
                .map(found -> new Presentation(found, step - 1));
        if (shown.isEmpty()) {
            event.forwardTo(StoriesView.class);
        }
        if (isAttached()) {
            shown.ifPresent(this::show);
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        shown.ifPresent(this::show);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        tell();
    }

    private void turn(String turn) {
        shown.ifPresent(now -> {
            switch (turn) {
                case "next" -> next(now);
                case "back" -> go(now, now.at() - 1);
                case "first" -> go(now, 0);
                case "last" -> go(now, now.story().steps().size() - 1);
                case "reveal" -> reveal(now);
                case "play" -> bar.togglePlaying();
                case "canvas" -> openOnCanvas(now);
                default -> leave();
            }
        });
    }

    private void next(Presentation now) {
        if (now.asks()) {
            reveal(now);
        } else if (now.isLast()) {
            bar.stop();
        } else {
            go(now, now.at() + 1);
        }
    }

    private void go(Presentation now, int to) {
        if (now.go(to)) {
            show(now);
        }
    }

    private void reveal(Presentation now) {
        now.tell();
        canvas.hideNames(false);
        stage.began(now.at() + " told");
        tell();
    }

    private void openOnCanvas(Presentation now) {
        story.ifPresent(id -> StoryActions.openOnCanvas(
                handover, new StepOnCanvas(new StepPlace(id, now.at(), StepPlace.Room.PRESENT), now.story())));
    }

    private void leave() {
        getUI().ifPresent(ui -> ui.navigate(story.map(id -> "stories/" + id).orElse("stories")));
    }

    /** Shows the step that it is at, as the picture was saved. */
    private void show(Presentation now) {
        canvas.speak(Messages.vocabulary(exploration.questions()));
        canvas.hideNames(now.asks());
        Restored restored = exploration.restore(now.step().view());
        canvas.place(now.step().view().arrangement());
        canvas.apply(restored.change());
        canvas.filter();
        canvas.select(exploration.selection());
        words.gone(restored.gone());
        stage.began(String.valueOf(now.at()));
        story.ifPresent(id -> getUI().ifPresent(
                        ui -> ui.getPage().getHistory().replaceState(null, "present/" + id + "/" + (now.at() + 1))));
        tell();
    }

    /** Says what there is to say about the step. */
    private void tell() {
        shown.ifPresent(now -> {
            words.show(
                    now,
                    now.asks()
                            ? List.of()
                            : evidence.of(
                                    now.step(),
                                    exploration.selection().edges(),
                                    exploration.filter().period()));
            bar.show(now);
        });
    }
}
