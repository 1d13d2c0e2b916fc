package org.simpul.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.spring.annotation.RouteScope;
import com.vaadin.flow.spring.annotation.RouteScopeOwner;
import jakarta.annotation.security.PermitAll;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.simpul.explore.Questions;
import org.simpul.explore.Stories;
import org.simpul.explore.query.EditorLine;
import org.simpul.explore.query.QueryHistory;
import org.simpul.explore.query.QueryLibrary;
import org.simpul.explore.query.SavedQueries;
import org.simpul.explore.query.Workbench;
import org.simpul.graph.RunLine;
import org.simpul.graph.SchemaWords;
import org.simpul.graph.console.Ended;
import org.simpul.graph.console.Look;
import org.simpul.graph.console.Summary;
import org.springframework.beans.factory.DisposableBean;

/** Where statements are written, run and kept; as it was left, for who comes back. */
@org.springframework.stereotype.Component
@RouteScope
@RouteScopeOwner(MainLayout.class)
@Route(value = "query", layout = MainLayout.class)
@PermitAll
public final class QueryView extends Main
        implements BeforeEnterObserver, HasDynamicTitle, LocaleChangeObserver, DisposableBean {

    private static final long serialVersionUID = 1L;

    /** Of an answer's place before there is one. */
    private static final String COMING = "coming";

    /** The words of the database, and whether Simpul filled it. */
    private record Known(SchemaWords words, boolean isOwn) {}

    private final transient Workbench workbench;
    private final transient SavedQueries saved;
    private final transient DatabaseWatch watch;
    private final transient Handover handover;
    private final transient Crossing crossing;
    private final transient Place here;
    private final transient QueryRuns runs;
    private final H2 heading = new H2();
    private final RouterLink schema = new RouterLink();
    private final QueryShelf shelf;
    private final QueryDesk desk;
    private final AnswerChoice choice = new AnswerChoice(this::show);
    private final AnswerPane pane;
    private final Paragraph start = new Paragraph();
    private final Waiting waiting = new Waiting();
    private final Waiting learning = new Waiting();
    private boolean isLearned;

    /** What stays on the page while another view is seen, and moves with it where it is loaded again. */
    private Component around = this;

    public QueryView(
            Workbench workbench,
            Questions questions,
            QueryLibrary library,
            SavedQueries saved,
            QueryHistory history,
            Stories stories,
            DatabaseWatch watch,
            Handover handover,
            Crossing crossing,
            Place here,
            AnswerRoom room,
            Writers writers) {
        this.workbench = workbench;
        this.saved = saved;
        this.watch = watch;
        this.handover = handover;
        this.crossing = crossing;
        this.here = here;
        String user = Who.name();
        desk = new QueryDesk(
                questions,
                workbench.canWrite() && writers.isAllowed(user),
                room.most(),
                new QueryDesk.Wishes(this::run, this::use, this::clear, this::stop, this::save));
        shelf = new QueryShelf(
                new LibraryList(library, query -> {
                    stale();
                    desk.open(query);
                }),
                new SavedList(saved, query -> {
                    stale();
                    desk.open(query);
                }),
                new HistoryList(history, user, here.called(), this::open));
        runs = new QueryRuns(
                workbench,
                history,
                user,
                here.called(),
                room,
                new Presence(VaadinSession.getCurrent(), () -> around.getUI(), InstantSource.system(), this::lost),
                new QueryRuns.Ears(this::begun, this::grown, shelf::refreshHistory));
        pane = new AnswerPane(
                new ToCanvas(workbench, waiting, handover, true),
                new ToCanvas(workbench, waiting, handover, false),
                new ToStory(this, workbench, questions, stories, waiting),
                new AnswerLine.Wishes(this::raise, this::again));
        addClassName("query");
        desk.editor().whenReady(this::prepare);
        schema.setRoute(SchemaView.class);
        schema.addClassName("button");
        Header head = new Header(heading, schema, new Looks());
        head.addClassName("top");
        start.addClassName("start");
        add(head, shelf, desk, choice, start, learning, waiting);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("app.title") + " · " + getTranslation("rail.query");
    }

    /** What another view has left is opened, and not run. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        handover.takeStatement().ifPresent(asked -> {
            clear();
            desk.open(asked.statement(), asked.parameterLines());
        });
        Walks.takeLeft().ifPresent(text -> desk.open(text, List.of()));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        heading.setText(getTranslation("rail.query"));
        schema.setText(getTranslation("schema.title"));
        start.setText(getTranslation("query.start"));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        around = Optional.<Component>ofNullable(findAncestor(MainLayout.class)).orElse(this);
        watch.whenItAnswers(this, () -> {
            learn();
            shelf.refresh();
        });
    }

    private void learn() {
        learning.look(() -> new Known(workbench.words(), workbench.isOwn()), known -> {
            isLearned = true;
            desk.editor().learn(known.words());
            shelf.fit(known.isOwn());
        });
    }

    @Override
    protected void onDetach(DetachEvent event) {
        runs.stop();
        if (pane.hasClassName(COMING)) {
            // Whoever comes back waits for the editor first, too.
            pane.removeFromParent();
        }
        if (event.getUI().isClosing()) {
            destroy();
        }
    }

    /** The page has gone for good. */
    @Override
    public void destroy() {
        runs.stop();
        choice.clear();
    }

    /** What is shown answers another statement than is opened now. */
    private void stale() {
        pane.stale();
    }

    private void open(RunLine line, boolean again) {
        stale();
        desk.open(line.text(), List.of(":param " + line.parameters()));
        if (again) {
            desk.ask(Look.RUN);
        }
    }

    private void run(List<QueryRuns.Wish> wishes) {
        choice.clear();
        runs.run(wishes);
    }

    private void stop() {
        runs.stop();
    }

    private void clear() {
        runs.stop();
        choice.clear();
        pane.removeFromParent();
        start.setVisible(true);
    }

    /** Opens the page anew on another database, with all that is written but the line that asks for it. */
    private void use(CypherEditor.Asked line) {
        if (EditorLine.of(line.text()) instanceof EditorLine.Uses(String name, int offset)) {
            waiting.ask(() -> crossing.find(name), found -> {
                switch (found) {
                    case Crossing.Found.There(Place there)
                    when there.equals(here) -> Note.say(getTranslation("query.line.use.here", there.database()));
                    case Crossing.Found.There(Place there) -> {
                        Walks.leave(desk.without(line));
                        getUI().ifPresent(page -> Walks.walk(there, page, "query"));
                    }
                    case Crossing.Found.None(List<String> names) ->
                        run(List.of(QueryDesk.wrong(
                                line, getTranslation("query.line.use.none", name, String.join(", ", names)), offset)));
                }
            });
        }
    }

    /** Runs the statement of an answer once more, whatever the editor holds now. */
    private void again(Answer answer) {
        run(List.of(new QueryRuns.Wish.Asked(answer.statement(), answer.from())));
    }

    private void raise() {
        desk.bar().raiseCaps();
        desk.ask(Look.RUN);
    }

    /** Has the browser make what an answer is shown in before there is one, so that its first row need not wait for that. */
    private void prepare() {
        if (pane.getParent().isEmpty()) {
            Unseen.set(pane, COMING, true);
            pane.rehearse();
            Seen.in(this, pane, true);
        }
    }

    private void begun(Answer answer) {
        choice.add(answer);
        desk.bar().running(true);
        start.setVisible(false);
        Unseen.set(pane, COMING, false);
        Seen.in(this, pane, true);
        pane.show(answer);
    }

    private void grown(Answer answer) {
        desk.bar().running(runs.isRunning());
        if (choice.isLast(answer)) {
            pane.show(answer);
        }
        answer.fault().ifPresent(fault -> desk.editor().tell(List.of(fault)));
        if (answer.end().filter(QueryView::hasChanged).isPresent()) {
            workbench.changed();
            learn();
        } else if (!isLearned && answer.end().isPresent()) {
            learn();
        }
    }

    private void lost(Answer answer) {
        pane.lost(answer);
    }

    private static boolean hasChanged(Ended end) {
        return end instanceof Ended.Answered(Summary summary)
                && !summary.changes().counts().isEmpty();
    }

    private void show(Answer answer) {
        choice.mark(answer);
        pane.show(answer);
    }

    private void save() {
        new SaveQueryDialog(saved, desk.draft(), desk.kept(), kept -> {
                    desk.keep(kept);
                    shelf.openSaved();
                })
                .open();
    }
}
