package org.simpul.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.List;
import java.util.Optional;
import org.simpul.explore.Bilingual;
import org.simpul.explore.Exploration;
import org.simpul.explore.KeptStory;
import org.simpul.explore.Story;
import org.simpul.explore.StoryDraft;
import org.simpul.explore.StoryEvidence;
import org.simpul.explore.StoryJson;
import org.simpul.explore.StoryStep;
import org.simpul.graph.StoryId;
import org.simpul.graph.StoryLine;
import org.simpul.graph.StoryOutcome;

/** One story under work: every change is saved at once, and can be taken back. */
class StoryEditor extends Section implements LocaleChangeObserver {

    private static final long serialVersionUID = 1L;

    private final transient StoryActions actions;
    private final transient Runnable saved;
    private final transient Handover handover;
    private final TextField title = new TextField();
    private final QuietButton undo = new QuietButton(this::undo, new Icon(Icon.UNDO));
    private final QuietButton redo = new QuietButton(this::redo, new Icon(Icon.REDO));
    private final Span presentWord = new Span();
    private final QuietButton present = new QuietButton(this::present, new Icon(Icon.PLAY), presentWord);
    private final StoryExportMenu export;
    private final StepList list;
    private final StepForm form;
    private final Paragraph none = new Paragraph();
    private final Paragraph unsaved = new Paragraph();
    private transient StoryDraft draft = new StoryDraft(new Story(new Bilingual("-", ""), List.of()));
    private transient Optional<StoryLine> line = Optional.empty();
    private int at;
    private boolean isTold;

    /** @param saved is told after each saving */
    StoryEditor(StoryActions actions, Exploration exploration, Handover handover, Runnable saved) {
        this.actions = actions;
        this.saved = saved;
        this.handover = handover;
        export = new StoryExportMenu(actions, exploration, () -> draft.now());
        list = new StepList(this::choose, (from, to) -> move(from, to), this::duplicate, this::remove);
        form = new StepForm(
                new StoryEvidence(exploration.questions()),
                step -> change(draft.now().replacing(at, step)),
                this::openOnCanvas);
        addClassName("editor");
        setVisible(false);
        title.setMaxLength(Story.LONGEST_TITLE);
        title.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                rename(event.getValue());
            }
        });
        present.addClassName("main");
        Div head = new Div(title, undo, redo, export, present);
        head.addClassName("head");
        none.addClassName("none");
        unsaved.addClassName("unsaved");
        unsaved.getElement().setAttribute("role", "status");
        unsaved.setVisible(false);
        add(head, unsaved, list, form, none);
        Shortcuts.addShortcutListener(this, this::undo, Key.KEY_Z, KeyModifier.CONTROL)
                .listenOn(this);
        Shortcuts.addShortcutListener(this, this::redo, Key.KEY_Y, KeyModifier.CONTROL)
                .listenOn(this);
    }

    void open(KeptStory story) {
        boolean isSame = line.filter(story.line()::equals).isPresent();
        if (!isSame) {
            draft = new StoryDraft(StoryActions.story(story));
            boolean isOther =
                    line.filter(before -> before.id().equals(story.line().id())).isEmpty();
            at = isOther ? 0 : at;
        }
        isTold = false;
        unsaved.setVisible(false);
        line = Optional.of(story.line());
        setVisible(true);
        show();
    }

    /** The same, at one of its steps, from 0. */
    void open(KeptStory story, int step) {
        open(story);
        choose(step);
    }

    /** Somebody has saved a story: where it is this one, shows theirs, or offers it once where something was changed here. */
    void hear() {
        line.ifPresent(mine -> actions.find(mine.id())
                .map(KeptStory::line)
                .ifPresentOrElse(
                        now -> {
                            if (!now.equals(mine)) {
                                hear(now);
                            }
                        },
                        () -> hearOfItsEnd(mine)));
    }

    private void hearOfItsEnd(StoryLine mine) {
        if (!isTold) {
            isTold = true;
            Note.say(getTranslation("stories.gone.heard", actions.title(mine)));
        }
    }

    private void hear(StoryLine now) {
        String words = getTranslation("stories.changed.heard", actions.title(now), who(now));
        if (!draft.canUndo() && !draft.canRedo() && !form.isWrittenIn()) {
            actions.find(now.id()).ifPresent(theirs -> {
                open(theirs);
                Note.say(words);
            });
        } else if (!isTold) {
            isTold = true;
            Note.say(
                    words,
                    getTranslation("stories.changed.theirs"),
                    () -> actions.find(now.id()).ifPresent(this::open));
        }
    }

    /** Who has saved it, or that somebody has. */
    private String who(StoryLine now) {
        return now.head().by().isEmpty()
                ? getTranslation("stories.changed.somebody")
                : now.head().by();
    }

    void close() {
        line = Optional.empty();
        setVisible(false);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        title.setLabel(getTranslation("stories.title.field"));
        undo.explain(getTranslation("bar.undo"));
        redo.explain(getTranslation("bar.redo"));
        presentWord.setText(getTranslation("stories.present.word"));
        none.setText(getTranslation("stories.noSteps"));
        unsaved.setText(getTranslation("stories.unsaved"));
        show();
    }

    private void choose(int step) {
        at = step;
        show();
    }

    private void move(int from, int to) {
        if (change(draft.now().moving(from, to))) {
            at = to;
            show();
            list.focus(to);
        }
    }

    private void duplicate(int step) {
        Story story = draft.now();
        if (story.steps().size() < Story.MOST
                && StoryJson.fits(story.with(step + 1, story.steps().get(step)))) {
            change(story.with(step + 1, story.steps().get(step)));
            choose(step + 1);
        } else {
            Note.say(getTranslation("stories.full"));
        }
    }

    private void remove(int step) {
        StoryStep removed = draft.now().steps().get(step);
        Optional<StoryId> story = line.map(StoryLine::id);
        change(draft.now().without(step));
        choose(Math.max(0, Math.min(at, draft.now().steps().size() - 1)));
        Note.say(
                getTranslation("views.removed", removed.title().read(StoryActions.language())),
                getTranslation("views.back"),
                () -> story.ifPresent(id -> putBack(id, step, removed)));
    }

    /** Brings a step back to where it was, whatever has been done since; another story is left for that. */
    private void putBack(StoryId story, int step, StoryStep removed) {
        if (line.filter(now -> now.id().equals(story)).isEmpty()) {
            actions.find(story).ifPresent(this::open);
        }
        if (line.filter(now -> now.id().equals(story)).isPresent()) {
            int back = Math.min(step, draft.now().steps().size());
            change(draft.now().with(back, removed));
            choose(back);
        }
    }

    private void rename(String words) {
        Bilingual other = draft.now().title().with(StoryActions.language(), words);
        boolean isTitle = Story.isTitle(other.read(StoryActions.language()));
        title.setInvalid(!isTitle);
        if (isTitle) {
            change(draft.now().titled(other));
        }
    }

    private void present() {
        line.ifPresent(story -> StoryActions.present(story.id()));
    }

    private void openOnCanvas() {
        line.ifPresent(story -> StoryActions.openOnCanvas(
                handover, new StepOnCanvas(new StepPlace(story.id(), at, StepPlace.Room.EDITOR), draft.now())));
    }

    private void undo() {
        if (draft.canUndo()) {
            draft.undo();
            save();
            show();
        }
    }

    private void redo() {
        if (draft.canRedo()) {
            draft.redo();
            save();
            show();
        }
    }

    private boolean change(Story story) {
        boolean isOther = draft.change(story);
        if (isOther) {
            save();
            refresh();
        }
        return isOther;
    }

    private void save() {
        line.ifPresent(before -> {
            switch (actions.replace(before, draft.now())) {
                case StoryOutcome.Kept(StoryLine now) -> {
                    line = Optional.of(now);
                    unsaved.setVisible(false);
                    saved.run();
                }
                case StoryOutcome.ChangedMeanwhile(StoryLine now) -> askWhatToKeep(now);
                case StoryOutcome.Gone _ -> {
                    Note.say(getTranslation("stories.gone"));
                    actions.saveAsAnother(draft.now());
                }
            }
        });
    }

    /** Somebody else has saved it since: neither is overwritten. */
    private void askWhatToKeep(StoryLine now) {
        unsaved.setVisible(true);
        Ask.whether(
                        getTranslation("stories.changed.title", who(now)),
                        getTranslation("stories.changed", actions.title(now), who(now), actions.about(now)),
                        getTranslation("stories.changed.theirs"),
                        () -> actions.find(now.id()).ifPresent(this::open))
                .or(getTranslation("stories.changed.mine"), () -> {
                    line = Optional.of(now);
                    save();
                })
                .or(getTranslation("views.other"), () -> actions.saveAsAnother(draft.now()))
                .open();
    }

    /** Shows all of the story anew. */
    private void show() {
        Story story = draft.now();
        at = Math.max(0, Math.min(at, story.steps().size() - 1));
        title.setValue(story.title().written(StoryActions.language()));
        title.setPlaceholder(story.title().read(StoryActions.language()));
        boolean isEmpty = story.steps().isEmpty();
        form.setVisible(!isEmpty);
        none.setVisible(isEmpty);
        if (!isEmpty) {
            form.show(story.steps().get(at));
        }
        refresh();
    }

    /** Shows what follows from what is in the fields, and leaves those alone. */
    private void refresh() {
        undo.setEnabled(draft.canUndo());
        redo.setEnabled(draft.canRedo());
        present.setEnabled(!draft.now().steps().isEmpty());
        list.show(draft.now().steps(), at);
    }
}
