package org.simpul.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.spring.annotation.RouteScope;
import com.vaadin.flow.spring.annotation.RouteScopeOwner;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.simpul.curate.Curation;
import org.simpul.curate.News;
import org.simpul.explore.CanvasChange;
import org.simpul.explore.ExpandRequest;
import org.simpul.explore.Exploration;
import org.simpul.explore.Filter;
import org.simpul.explore.Layout;
import org.simpul.explore.Opened;
import org.simpul.explore.PathEnds;
import org.simpul.explore.Pending;
import org.simpul.explore.Questions;
import org.simpul.explore.Selection;
import org.simpul.explore.Stories;
import org.simpul.explore.Views;
import org.simpul.graph.Asked;
import org.simpul.graph.GraphEdge;
import org.simpul.graph.GraphNode;
import org.simpul.graph.ViewId;
import org.simpul.graph.ViewLine;
import org.springframework.stereotype.Component;

/**
 * The graph on its canvas, and around it what finds, explains and lists what is there.
 *
 * <p>There is one for as long as the page is there: who goes to another view and comes back finds it as it was.
 */
@Component
@RouteScope
@RouteScopeOwner(MainLayout.class)
@Route(value = "", layout = MainLayout.class)
@RouteAlias(value = "view/:view", layout = MainLayout.class)
@PermitAll
public final class ExploreView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    /** Where the session keeps that its pages take more nodes. */
    private static final String WIDE = ExploreView.class.getName() + ".wide";

    private final transient Exploration exploration;
    private final transient Questions questions;
    private final transient DatabaseWatch watch;
    private final transient Handover handover;
    private final transient CommandList commands = new CommandList();
    private final GraphCanvas canvas;
    private final TopBar top;
    private final FilterChips chips;
    private final FilterButton filters;
    private final Inspector inspector;
    private final TimeStrip time;
    private final TableDrawer table;
    private final CypherDrawer cypher;
    private final transient ViewActions views;
    private final StepStrip step;
    private final StatusLine status;
    private final EmptyCanvas empty;
    private final FirstSteps first;
    private final Waiting waiting = new Waiting();
    private transient Optional<ViewId> wanted = Optional.empty();
    private transient Optional<Selection> pointedAt = Optional.empty();
    private final Waiting refreshing = new Waiting();
    private final transient News news;
    private transient long heard;

    public ExploreView(
            Exploration exploration,
            Views views,
            Stories stories,
            DatabaseWatch watch,
            Handover handover,
            Curation curation,
            Place place,
            News news) {
        this.exploration = exploration;
        if (VaadinSession.getCurrent().getAttribute(WIDE) != null) {
            exploration.widen();
        }
        this.questions = exploration.questions();
        this.watch = watch;
        this.handover = handover;
        this.news = news;
        heard = news.count();
        canvas = new GraphCanvas(exploration);
        canvas.belong(Who.name() + "@" + place.connection() + "/" + place.database());
        canvas.onSelect(this::select);
        canvas.onOpen(request -> waiting.ask(exploration.opening(request), opened -> open(request.key(), opened)));
        canvas.onExpand(this::expand);
        canvas.onCollapse(request -> change(exploration.collapse(request)));
        canvas.onPin(request -> change(exploration.pin(request)));
        canvas.onPath(this::findPaths);
        canvas.onHide(request -> change(exploration.hide(request)));
        canvas.onHideOthers(request -> change(exploration.hideOthers(request)));
        canvas.onArranged(this::arranged);
        canvas.onFilter(this::filter);
        Finder finder = new Finder(new SearchBox(questions, this::found), canvas);
        chips = new FilterChips(exploration, this::filter);
        filters = new FilterButton(exploration, this::filter);
        this.views = new ViewActions(this, exploration, views, stories, canvas, waiting, this::change);
        step = new StepStrip(this.views::keepPicture);
        StoryActions told = new StoryActions(this, stories);
        PresentMenu present = new PresentMenu(told);
        Div menus = new Div(new ViewsMenu(this.views), new ExportMenu(exploration, canvas, this::title), present);
        menus.addClassName("menus");
        top = new TopBar(finder, chips, filters, menus, this::undo, this::redo);
        cypher = new CypherDrawer(questions::asked, this::names, handover);
        Wishes wishes = new Wishes(
                this::expand,
                canvas::highlight,
                path -> waiting.ask(exploration.adding(path), this::change),
                this::select,
                canvas::press,
                () -> ExportMenu.ofSelection(exploration, canvas, this::title),
                cypher::show);
        Curator curator = new Curator(this, curation);
        inspector = new Inspector(exploration, questions, wishes, curator);
        time = new TimeStrip(exploration, this::filter, this::glance);
        table = new TableDrawer(exploration, this::select);
        status = new StatusLine(
                exploration::status, new UnderwayNote(watch), this::widen, cypher::toggle, table::toggle);
        Runnable story = () -> told.presentOne(questions);
        first = new FirstSteps(finder::search, this::week, story);
        empty = new EmptyCanvas(new EmptyCanvas.Ways(
                () -> UI.getCurrent().navigate(ImportView.class),
                finder::search,
                this::week,
                story,
                this::best,
                () -> filter(Filter.NONE)));
        commands(finder);
        commands.add(Command.page("command.present", present::open));
        Div stage = new Div(canvas, empty, step, waiting, curator.waiting(), refreshing);
        stage.addClassName("stage");
        addClassName("explore");
        add(top, stage, inspector, first, table, cypher, time, status, new CommandPalette(commands));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("app.title") + " · "
                + views.current().map(ViewLine::name).orElseGet(() -> getTranslation("rail.explore"));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        watch.follow(this, trouble -> start(trouble.isEmpty()));
        Hearing.of(news, this, change -> update());
    }

    /** A link to a view shows it, one to an entity or edge adds that to what is there, as soon as the database answers; a page that is loaded again stays as it was. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<ViewId> view =
                event.getRouteParameters().get("view").filter(ViewId::isOne).map(ViewId::new);
        if (!event.isRefreshEvent()) {
            wanted = view.filter(id -> !views.isOpen(id));
            pointedAt = CanvasLink.of(event.getLocation().getQueryParameters());
        }
        if (isAttached() && (wanted.isPresent() || pointedAt.isPresent() || handover.hasAnswer())) {
            Future<Void> _ = event.getUI().access(() -> start(watch.trouble().isEmpty()));
        }
    }

    /** Shows what was searched for, and leaves the keyboard there; where filters hide it, offers to lift them. */
    private void found(GraphNode node) {
        waiting.ask(exploration.showing(node), change -> {
            change(change);
            canvas.focus();
            exploration
                    .unhiding(node)
                    .ifPresent(other -> Note.say(
                            getTranslation("filter.hides", Captions.of(node, getLocale())),
                            getTranslation("filter.lift"),
                            () -> {
                                filter(other);
                                canvas.focus();
                            }));
        });
    }

    /** Shows what is wanted, or the first picture, as soon as there is one to show; what failed meanwhile is made good. */
    private void start(boolean answers) {
        if (answers) {
            speak();
            Optional<ViewId> view = wanted;
            wanted = Optional.empty();
            boolean isFresh = exploration.isUntouched() && !handover.hasAnswer() && pointedAt.isEmpty();
            boolean isOpening = view.filter(this::open).isPresent();
            Optional<StepOnCanvas> told = handover.takeStep();
            told.ifPresent(this::open);
            if (exploration.isUntouched() && !isOpening && told.isEmpty() && !handover.hasAnswer()) {
                change(exploration.overview());
                if (questions.own() && pointedAt.isEmpty()) {
                    first.offer(exploration.status());
                }
            }
            if (isFresh) {
                canvas.lastSeen(view.isPresent(), views::bringBack);
            }
            pointedAt.ifPresent(this::point);
            pointedAt = Optional.empty();
            handover.takeAnswer().ifPresent(this::show);
            time.count();
            refresh();
            if (heard != news.count()) {
                update();
            }
        }
    }

    /** What is behind the edges, and how labels look. */
    private void speak() {
        boolean own = questions.own();
        canvas.speak(Messages.vocabulary(questions));
        time.offer(own);
        status.speak(own);
    }

    /** Somebody has changed something: what is shown is brought up to date, where it stands. */
    private void update() {
        heard = news.count();
        speak();
        refreshing.ask(exploration.refreshing(), change -> {
            change(change);
            inspector.again();
            time.count();
        });
    }

    /** Shows what a link points at, and forgets the link, so that the picture that is come back to is the one that was left. */
    private void point(Selection at) {
        waiting.ask(exploration.showing(at), change -> {
            change(change);
            if (exploration.selection().equals(at)) {
                if (!at.edges().isEmpty() && !at.nodes().isEmpty()) {
                    select(new Selection(List.of(), at.edges()));
                }
                canvas.focus();
            } else {
                Note.say(getTranslation(exploration.status().full() ? "link.full" : "link.unknown"));
            }
        });
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, ""));
    }

    /** Shows an answer with its lines selected, and says how many lines stand among its nodes that it does not have. */
    private void show(Handed handed) {
        Selection answer = handed.answer();
        Pending<?, CanvasChange> showing =
                handed.isAlone() ? exploration.showingAlone(answer) : exploration.showing(answer);
        waiting.ask(showing, change -> {
            change(change);
            tell(answer);
        });
    }

    private void tell(Selection answer) {
        canvas.focus();
        if (exploration.selection().nodes().size() < answer.nodes().size()) {
            Note.say(getTranslation("answer.part"));
        }
        long others = exploration.edges().stream()
                .map(GraphEdge::key)
                .filter(edge -> !answer.edges().contains(edge.value())
                        && answer.nodes().contains(edge.source().value())
                        && answer.nodes().contains(edge.target().value()))
                .count();
        if (others > 0) {
            Note.say(getTranslation("answer.others", others));
        }
    }

    private boolean open(ViewId view) {
        return views.open(view, () -> getUI().ifPresent(ui -> ui.getPage().setTitle(getPageTitle())));
    }

    private void open(StepOnCanvas opened) {
        views.open(opened);
        step.show(opened);
    }

    /** What can be done with saved views here. */
    ViewActions views() {
        return views;
    }

    /** What the canvas shows, for the names of files. */
    private String title() {
        return views.current().map(ViewLine::name).orElseGet(() -> getTranslation("app.title"));
    }

    /** The nodes of the canvas that a statement names. */
    private List<String> names(Asked asked) {
        return asked.parameters().values().stream()
                .flatMap(value -> value instanceof String key
                        ? exploration.node(key).or(() -> exploration.node("#" + key)).stream()
                        : Stream.empty())
                .map(node -> Captions.of(node, getLocale()))
                .sorted()
                .toList();
    }

    private void commands(Finder finder) {
        finder.addTo(commands);
        commands.add(Command.page("command.undo", this::undo, "Ctrl+Z"));
        commands.add(Command.page("command.redo", this::redo, "Ctrl+Y", "Ctrl+Shift+Z"));
        commands.add(Command.page("command.paths", inspector::findPaths));
        commands.add(Command.page("command.filter", filters::open));
        commands.add(Command.page("command.unfilter", () -> filter(Filter.NONE)));
        commands.add(Command.page("command.table", table::toggle));
        commands.add(Command.page("command.cypher", cypher::toggle));
        commands.add(Command.page("command.save", views::save));
        commands.add(Command.page("command.saveAs", views::saveAs));
        commands.add(Command.page("command.addStep", views::addStep));
        Destination.addTo(commands);
        commands.add(Command.page("command.sign", SignedAs::ask));
        commands.add(Command.page("command.time", time::toggle, "T"));
        top.addTo(commands);
        commands.add(Command.page("command.clear", () -> change(exploration.clear())));
        commands.add(Command.page("command.week", this::week));
        commands.add(Command.page("command.best", this::best));
        CanvasCommands.addTo(commands, canvas);
    }

    private void week() {
        waiting.ask(
                exploration.busiestWeek(),
                week -> week.ifPresentOrElse(this::change, () -> Note.say(getTranslation("week.none"))));
    }

    private void best() {
        waiting.ask(exploration.overviewing(), this::change);
    }

    private void undo() {
        change(exploration.undo());
        afterwards();
    }

    private void redo() {
        change(exploration.redo());
        afterwards();
    }

    /** What comes back may be of before somebody changed something. */
    private void afterwards() {
        if (heard > 0) {
            update();
        }
    }

    private void arranged(Layout layout) {
        exploration.arranged(layout);
        refresh();
    }

    private void filter(Filter wanted) {
        exploration.filter(wanted);
        refresh();
    }

    private void glance(Filter passing) {
        exploration.glance(passing);
        refresh();
    }

    private void open(String key, Opened opened) {
        switch (opened) {
            case Opened.Expanded(CanvasChange change) -> expanded(key, change);
            case Opened.Offered(var offer) -> canvas.offer(offer);
        }
    }

    /** Takes more nodes from now on, on pages that are opened later, too. */
    private void widen() {
        exploration.widen();
        VaadinSession.getCurrent().setAttribute(WIDE, true);
        status.refresh();
    }

    private void expand(ExpandRequest request) {
        waiting.ask(exploration.expanding(request), change -> expanded(request.key(), change));
    }

    /** Shows what an expansion brought; where that is nothing, says why. */
    private void expanded(String key, CanvasChange change) {
        change(change);
        if (change.nodes().isEmpty() && change.edges().isEmpty()) {
            exploration
                    .node(key)
                    .ifPresent(node -> Note.say(
                            getTranslation("expand." + exploration.reach(node), Captions.of(node, getLocale()))));
        }
    }

    private void findPaths(PathEnds ends) {
        select(Selection.of(ends));
        inspector.findPaths();
    }

    private void select(Selection selection) {
        exploration.select(selection);
        refresh();
    }

    private void change(CanvasChange change) {
        canvas.apply(change);
        refresh();
    }

    private void refresh() {
        canvas.filter();
        canvas.select(exploration.selection());
        chips.refresh();
        filters.refresh();
        time.refresh();
        top.allow(exploration.canUndo(), exploration.canRedo());
        empty.refresh(exploration.status());
        first.refresh(exploration.status(), exploration.selection());
        table.refresh();
        cypher.refresh();
        status.refresh();
        inspector.refresh();
    }
}
