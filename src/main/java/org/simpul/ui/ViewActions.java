package org.simpul.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.simpul.explore.Arrangement;
import org.simpul.explore.CanvasChange;
import org.simpul.explore.Exploration;
import org.simpul.explore.KeptView;
import org.simpul.explore.Layout;
import org.simpul.explore.ReadView;
import org.simpul.explore.ReadView.Read;
import org.simpul.explore.ReadView.Refused;
import org.simpul.explore.Restored;
import org.simpul.explore.SavedView;
import org.simpul.explore.Stories;
import org.simpul.explore.ViewJson;
import org.simpul.explore.Views;
import org.simpul.graph.StoredView;
import org.simpul.graph.ViewId;
import org.simpul.graph.ViewLine;
import org.simpul.graph.ViewOutcome;

/** What can be done with saved views, and what is said and asked about it. */
final class ViewActions {

    /** How many nodes that have gone are named. */
    private static final int NAMED = 8;

    private final Component page;
    private final Exploration exploration;
    private final Views views;
    private final StoryActions stories;
    private final GraphCanvas canvas;
    private final Waiting waiting;
    private final Consumer<CanvasChange> changed;
    private Optional<ViewLine> current = Optional.empty();

    ViewActions(
            Component page,
            Exploration exploration,
            Views views,
            Stories stories,
            GraphCanvas canvas,
            Waiting waiting,
            Consumer<CanvasChange> changed) {
        this.page = page;
        this.exploration = exploration;
        this.views = views;
        this.stories = new StoryActions(page, stories);
        this.canvas = canvas;
        this.waiting = waiting;
        this.changed = changed;
    }

    /** The view that is open, where one is. */
    Optional<ViewLine> current() {
        return current;
    }

    boolean isOpen(ViewId id) {
        return current.filter(view -> view.id().equals(id)).isPresent();
    }

    List<ViewLine> list() {
        return views.list();
    }

    void save() {
        current.ifPresentOrElse(view -> replace(view, view.name()), this::saveAs);
    }

    void saveAs() {
        Ask.forName(
                words("views.saveAs.title"),
                words("views.name"),
                current.map(ViewLine::name).orElse(""),
                SavedView.LONGEST_NAME,
                SavedView::isName,
                this::add);
    }

    /**
     * Shows a view; says so where there is none.
     *
     * @param opened is told once it is shown
     * @return whether there is one to show
     */
    boolean open(ViewId id, Runnable opened) {
        Optional<KeptView> view = views.find(id);
        if (view.isEmpty()) {
            Note.say(words("views.unknown"));
        }
        return view.filter(there -> show(there.content(), Optional.of(there.line()), opened))
                .isPresent();
    }

    /** Shows the picture of a step of a story, as a view that is not saved yet. */
    void open(StepOnCanvas step) {
        show(new Read(step.step().view()), Optional.empty(), () -> {});
    }

    /** Makes what is on the canvas the picture of a step that was opened there. */
    void keepPicture(StepOnCanvas step) {
        saved(step.step().view().name(), view -> stories.picture(step, view));
    }

    /** Shows what a file holds, as a view that is not saved yet. */
    void openFile(FileChooser.Chosen file) {
        show(
                file.tooLarge() ? new Refused(ReadView.Reason.TOO_LARGE) : ViewJson.read(file.text()),
                Optional.empty(),
                () -> UI.getCurrent().navigate(""));
    }

    /** Gives {@code download} the canvas as a file that {@link #openFile} takes. */
    void download(Download download) {
        String name = current.map(ViewLine::name).orElse(words("app.title"));
        saved(name, view -> {
            String text = ViewJson.write(view);
            download.start(
                    FileName.of(name, "simpul.json"),
                    "application/json;charset=UTF-8",
                    to -> to.write(text.getBytes(StandardCharsets.UTF_8)));
        });
    }

    void rename(ViewLine view) {
        Ask.forName(
                words("views.rename", view.name()),
                words("views.name"),
                view.name(),
                SavedView.LONGEST_NAME,
                SavedView::isName,
                name -> {
                    switch (views.rename(view.id(), name)) {
                        case ViewOutcome.Kept(ViewLine now) -> {
                            if (isOpen(now.id())) {
                                current = Optional.of(now);
                            }
                            Note.say(words("views.renamed", now.name()));
                        }
                        case ViewOutcome.NameTaken(ViewLine by) -> Note.say(words("views.name.taken", by.name()));
                        case ViewOutcome.ChangedMeanwhile _, ViewOutcome.Gone _ -> Note.say(words("views.unknown"));
                    }
                });
    }

    /** Removes a view at once, and offers to take that back. */
    void remove(ViewLine view) {
        views.remove(view.id())
                .ifPresent(removed ->
                        Note.say(words("views.removed", view.name()), words("views.back"), () -> putBack(removed)));
        if (isOpen(view.id())) {
            current = Optional.empty();
        }
    }

    private void putBack(StoredView view) {
        Note.say(
                views.putBack(view) instanceof ViewOutcome.Kept
                        ? words("views.isBack", view.line().name())
                        : words("views.name.taken", view.line().name()));
    }

    /** Makes a step of a story out of what is on the canvas. */
    void addStep() {
        String name = current.map(ViewLine::name).orElse(words("app.title"));
        saved(name, view -> new StepDialog(stories, view).open());
    }

    private void add(String name) {
        saved(name, view -> done(views.add(view, by()), name));
    }

    private void replace(ViewLine before, String name) {
        saved(name, view -> done(views.replace(before, view, by()), name));
    }

    private void done(ViewOutcome outcome, String name) {
        switch (outcome) {
            case ViewOutcome.Kept(ViewLine view) -> {
                current = Optional.of(view);
                UI.getCurrent().navigate("view/" + view.id());
                Note.say(words("views.saved", view.name()));
            }
            case ViewOutcome.NameTaken(ViewLine by) -> askToReplace("views.taken", by);
            case ViewOutcome.ChangedMeanwhile(ViewLine now) -> askToReplace("views.changed", now);
            case ViewOutcome.Gone _ -> add(name);
        }
    }

    private void askToReplace(String question, ViewLine view) {
        Ask.whether(
                        words("views.replace.title"),
                        words(question, view.name(), lastSaved(view)),
                        words("views.replace"),
                        () -> replace(view, view.name()))
                .or(words("views.other"), this::saveAs)
                .open();
    }

    /** What is on the canvas as a view, once the browser has told where everything is. */
    private void saved(String name, Consumer<SavedView> then) {
        String language = Messages.language(UI.getCurrent().getLocale()).getLanguage();
        canvas.arrangement(arrangement -> then.accept(exploration.view(name, arrangement, language)));
    }

    /** Whoever has logged in or signed here; is not asked for a name, since that would stand in the way of who saves. */
    private static String by() {
        return Who.at(UI.getCurrent()).name();
    }

    /** Brings back what the browser has kept of a canvas that the program knows no more. */
    void bringBack(String kept) {
        String language = Messages.language(UI.getCurrent().getLocale()).getLanguage();
        Layout layout = new Layout(Instant.now().toEpochMilli());
        ViewJson.readKept(kept, language)
                .ifPresent(left -> waiting.ask(
                        exploration.resuming(left, layout),
                        resumed -> resumed.ifPresent(restored -> show(left.arrangement(), layout, restored))));
    }

    /**
     * Shows what a view holds.
     *
     * @param line the view's own, where it is saved
     * @return whether it can be read
     */
    private boolean show(ReadView content, Optional<ViewLine> line, Runnable opened) {
        return switch (content) {
            case Refused(ReadView.Reason reason) -> {
                Note.say(words("views.refused." + reason));
                yield false;
            }
            case Read(SavedView view) -> {
                Layout layout = new Layout(Instant.now().toEpochMilli());
                waiting.ask(exploration.restoring(view, layout), restored -> {
                    show(view.arrangement(), layout, restored);
                    current = line;
                    opened.run();
                });
                yield true;
            }
        };
    }

    private void show(Arrangement arrangement, Layout layout, Restored restored) {
        canvas.lay(arrangement, layout);
        changed.accept(restored.change());
        tell(restored);
    }

    private void tell(Restored restored) {
        List<String> gone = restored.gone();
        if (!gone.isEmpty()) {
            String names = gone.stream().limit(NAMED).collect(Collectors.joining(", "));
            Note.say(words("views.gone", gone.size(), gone.size() > NAMED ? names + " …" : names));
        }
        if (restored.beyond() > 0) {
            Note.say(words("views.beyond", restored.beyond()));
        }
    }

    /** When a view was saved last, and by whom where that is known. */
    String lastSaved(ViewLine view) {
        String time =
                Dates.moment(view.changed(), Messages.language(UI.getCurrent().getLocale()));
        return view.by().isEmpty() ? time : time + " · " + view.by();
    }

    private String words(String key, Object... parts) {
        return page.getTranslation(key, parts);
    }
}
