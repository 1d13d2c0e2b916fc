package org.simpul.explore;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.LongSupplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.simpul.explore.PropertyRule.Bearer;
import org.simpul.graph.EdgeKey;
import org.simpul.graph.EdgesQuery;
import org.simpul.graph.GraphEdge;
import org.simpul.graph.GraphNode;
import org.simpul.graph.GraphPath;
import org.simpul.graph.Neighbourhood;
import org.simpul.graph.NodeKey;
import org.simpul.graph.Subgraph;
import org.simpul.graph.Week;

/**
 * What one user has on the canvas, and how it changes.
 *
 * <p>Not for two threads at once. A wish about a node that is not on the canvas, or no longer, changes nothing.
 */
public final class Exploration {

    /** How many neighbours one expansion adds at most. */
    public static final int STEP = 25;

    /** How many nodes the first picture has at most. */
    public static final int OVERVIEW = 20;

    /** How many nodes a canvas takes whose user has asked for more room: a browser draws so many without effort. */
    public static final int MOST = 2_000;

    private record Counted(long total, Subgraph part) {}

    private record Busy(Week week, Subgraph part) {}

    private record Pointed(Selection at, Subgraph part) {}

    private record There(SavedView view, long total, Subgraph part, boolean isCut) {}

    private final Questions questions;
    private int limit;
    private final Stopwatch stopwatch;
    private final Canvas canvas = new Canvas();
    private final Steps steps;
    private final PropertyValues<GraphNode, NodeKey> nodeValues;
    private final PropertyValues<GraphEdge, EdgeKey> edgeValues;
    private final History history = new History();
    private Selection selection = new Selection(List.of(), List.of());
    private Filter filter = Filter.NONE;
    private Filtered filtered = Filtered.NOTHING;
    private Unfit unfit = Unfit.NOBODY;
    private Optional<Filter> beforeGlances = Optional.empty();
    private long total;
    private boolean isCut;

    /**
     * @param limit how many nodes the canvas takes at most, until somebody asks for more room
     * @param nanoseconds the clock that times the questions
     */
    public Exploration(Questions questions, int limit, LongSupplier nanoseconds) {
        this.questions = questions;
        this.limit = limit;
        this.nodeValues = new PropertyValues<>(GraphNode::key, GraphNode::type, questions::values);
        this.edgeValues =
                new PropertyValues<>(GraphEdge::key, edge -> edge.key().relation(), questions::edgeValues);
        this.steps = new Steps(canvas, () -> this.limit);
        this.stopwatch = new Stopwatch(nanoseconds);
    }

    /** From now on takes up to {@link #MOST} nodes. */
    public void widen() {
        limit = Math.max(limit, MOST);
    }

    /** Adds the best-connected nodes. As the first picture of all, this is not a change that can be undone. */
    public CanvasChange overview() {
        return overviewing().now();
    }

    /** The same, in its own time. */
    public Pending<?, CanvasChange> overviewing() {
        Set<NodeKey> shown = Set.copyOf(canvas.keys());
        return new Pending<>(
                () -> stopwatch.time(() -> {
                    Subgraph best = questions.bestConnected(OVERVIEW);
                    return new Counted(questions.totals().entities(), shown.isEmpty() ? best : among(best, shown));
                }),
                found -> {
                    total = found.total();
                    boolean first = isUntouched();
                    Step step = steps.wanting(found.part());
                    return first ? apply(step) : take(step);
                });
    }

    /** Adds who was in most of what happened in the busiest week, and hides what happened in others; nothing where nothing is dated. */
    public Pending<?, Optional<CanvasChange>> busiestWeek() {
        return new Pending<>(
                () -> stopwatch.time(
                        () -> questions.busiestWeek(2 * OVERVIEW).map(week -> new Busy(week, among(week)))),
                found -> found.map(busy -> {
                    endGlances();
                    Filter days = Filter.NONE.withPeriod(Period.ALL.within(
                            Optional.of(busy.week().first()),
                            Optional.of(busy.week().last())));
                    return take(steps.wanting(noting(busy.part())).filtering(filter, days));
                }));
    }

    /** Expands a node at once where one step shows all that is hidden, else says what there is to choose from. */
    public Opened open(OpenRequest request) {
        return opening(request).now();
    }

    /** The same, in its own time. */
    public Pending<?, Opened> opening(OpenRequest request) {
        NodeKey key = new NodeKey(request.key());
        Set<NodeKey> shown = Set.copyOf(canvas.keys());
        boolean isMany =
                canvas.node(key).filter(node -> canvas.hidden(node) > STEP).isPresent();
        Pending<Optional<Neighbourhood>, CanvasChange> step = expanding(new ExpandRequest(request.key(), null, null));
        return isMany
                ? new Pending<>(
                        () -> stopwatch.time(() -> questions.expand(key, Optional.empty(), Optional.empty(), shown, 0)),
                        all -> all.<Opened>map(counts -> new Opened.Offered(offer(counts, canvas.shownNeighbours(key))))
                                .orElseGet(() -> new Opened.Expanded(take(Step.NOTHING))))
                : new Pending<>(
                        step.question(),
                        found -> new Opened.Expanded(step.answer().apply(found)));
    }

    /** Adds the best-supported hidden neighbours of a node: one step of them, and no more than the canvas takes. */
    public CanvasChange expand(ExpandRequest request) {
        return expanding(request).now();
    }

    /** The same, in its own time. */
    public Pending<Optional<Neighbourhood>, CanvasChange> expanding(ExpandRequest request) {
        NodeKey key = new NodeKey(request.key());
        boolean isThere = canvas.keys().contains(key);
        Set<NodeKey> shown = Set.copyOf(canvas.keys());
        return new Pending<>(
                () -> isThere ? stopwatch.time(() -> neighbours(request, shown)) : Optional.empty(),
                found -> take(canvas.node(key)
                        .map(node -> expansion(node, request, found))
                        .orElse(Step.NOTHING)));
    }

    /** What an expansion of a node can still bring. */
    public Reach reach(GraphNode node) {
        if (node.degree() == 0 && canvas.shownNeighbours(node.key()) == 0) {
            return Reach.ALONE;
        }
        boolean isWhole = canvas.hidden(node) == 0;
        return isWhole ? Reach.SHOWN : status().full() ? Reach.FULL : Reach.FURTHER;
    }

    /**
     * Takes off what the expansions of a node brought, with its edges: exactly those nodes that are not there for another
     * reason, which is an open expansion of another node, a search, a path or a pin.
     */
    public CanvasChange collapse(CollapseRequest request) {
        return take(canvas.node(new NodeKey(request.key()))
                .map(node -> steps.collapsing(node.key()))
                .orElse(Step.NOTHING));
    }

    /** Adds a node that a search found, with its edges to what is there, or alone with its neighbours; selects it. */
    public CanvasChange show(GraphNode node) {
        return showing(node).now();
    }

    /** The same, in its own time. */
    public Pending<?, CanvasChange> showing(GraphNode node) {
        Set<NodeKey> shown = Set.copyOf(canvas.keys());
        Subgraph itself = new Subgraph(List.of(node), List.of());
        Selection chosen = new Selection(List.of(node.key().value()), List.of());
        if (shown.isEmpty()) {
            ExpandRequest any = new ExpandRequest(node.key().value(), null, null);
            return new Pending<>(
                    () -> stopwatch.time(() -> neighbours(any, shown)),
                    found -> taken(steps.wanting(itself, expansion(node, any, found)), chosen));
        }
        return new Pending<>(
                () -> shown.contains(node.key()) ? itself : stopwatch.time(() -> among(itself, shown)),
                found -> taken(steps.wanting(noting(found)), chosen));
    }

    /**
     * Adds what is to be selected, an edge with both its ends, and the edges of all that to what is there; selects what of
     * it there is.
     */
    public CanvasChange show(Selection asked) {
        return showing(asked).now();
    }

    /** The same, in its own time. */
    public Pending<?, CanvasChange> showing(Selection asked) {
        Set<NodeKey> shown = Set.copyOf(canvas.keys());
        return new Pending<>(
                () -> stopwatch.time(() -> {
                    Selection wanted = asked.following(questions.followed(ends(asked)));
                    List<EdgeKey> keys =
                            wanted.edges().stream().map(EdgeKey::of).toList();
                    List<NodeKey> ends = ends(wanted);
                    List<GraphEdge> edges = keys.isEmpty() ? List.of() : questions.edges(ends, ends);
                    Subgraph part = new Subgraph(
                            questions.nodes(ends),
                            edges.stream()
                                    .filter(edge -> keys.contains(edge.key()))
                                    .toList());
                    return new Pointed(wanted, among(part, shown));
                }),
                found -> taken(steps.wanting(noting(found.part())), found.at()));
    }

    /** The same in place of what is on the canvas; where there is nothing of it, nothing changes. */
    public CanvasChange showAlone(Selection asked) {
        return showingAlone(asked).now();
    }

    /** The same, in its own time. */
    public Pending<?, CanvasChange> showingAlone(Selection asked) {
        return new Pending<>(
                () -> stopwatch.time(() -> {
                    Selection wanted = asked.following(questions.followed(ends(asked)));
                    List<GraphNode> nodes =
                            questions.nodes(ends(wanted)).stream().limit(limit).toList();
                    List<NodeKey> keys = nodes.stream().map(GraphNode::key).toList();
                    return new Pointed(
                            wanted, new Subgraph(nodes, keys.isEmpty() ? List.of() : questions.edges(keys, keys)));
                }),
                found -> {
                    if (found.part().nodes().isEmpty()) {
                        return take(Step.NOTHING);
                    }
                    endGlances();
                    return taken(steps.instead(replacing(found.part()), Set.of()), found.at());
                });
    }

    /** Adds a path, with the edges of its nodes to what is there, and selects it. */
    public Pending<?, CanvasChange> adding(GraphPath path) {
        Set<NodeKey> shown = Set.copyOf(canvas.keys());
        return new Pending<>(
                () -> stopwatch.time(() -> among(new Subgraph(path.nodes(), path.edges()), shown)),
                found -> taken(steps.wanting(noting(found)), Selection.of(path)));
    }

    /** Takes nodes off the canvas, and their edges with them. */
    public CanvasChange hide(HideRequest request) {
        return take(steps.hiding(
                request.keys().stream().flatMap(key -> node(key).stream()).distinct()));
    }

    /** Takes all other nodes off the canvas; where none of these is there, changes nothing. */
    public CanvasChange hideOthers(HideRequest request) {
        Set<String> keys = Set.copyOf(request.keys());
        boolean isNone = keys.stream().allMatch(key -> node(key).isEmpty());
        return take(
                isNone
                        ? Step.NOTHING
                        : steps.hiding(canvas.nodes().stream()
                                .filter(node -> !keys.contains(node.key().value()))));
    }

    /** Takes everything off the canvas. */
    public CanvasChange clear() {
        return take(steps.hiding(canvas.nodes().stream()));
    }

    /** Pins nodes, so that they stay where they are and on the canvas, or lets them go. */
    public CanvasChange pin(PinRequest request) {
        return take(steps.pinning(request));
    }

    /** Everything has been laid out anew on the canvas, a pinned node moved, or another size or colour chosen. */
    public void arranged(Layout layout) {
        take(Step.layout(layout));
    }

    /** Hides by other rules than before; what is hidden is no longer selected. */
    public void filter(Filter wanted) {
        endGlances();
        take(Step.filter(filter, wanted));
    }

    /** Hides by other rules for a while, as a film is played, until the filter is changed or something taken back. */
    public void glance(Filter passing) {
        beforeGlances = beforeGlances.or(() -> Optional.of(filter));
        apply(Step.filter(filter, passing));
    }

    /** The months in which something is dated that the filter would leave at some time; the date is the one that it goes by. */
    public SortedSet<YearMonth> months() {
        Period period = filter.period();
        Filtered hidden = filter.withPeriod(period.within(Optional.empty(), Optional.empty()))
                .of(nodes(), edges(), unfit);
        return edges().stream()
                .filter(edge -> !hidden.edges().contains(edge.key()))
                .flatMap(period::months)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether the filter is one that passes. */
    public boolean isGlancing() {
        return beforeGlances.isPresent();
    }

    private void endGlances() {
        beforeGlances.ifPresent(kept -> apply(Step.filter(filter, kept)));
        beforeGlances = Optional.empty();
    }

    public Filter filter() {
        return filter;
    }

    /** What the filter's rules about properties hide, whatever else hides it. */
    public Unfit unfit() {
        return unfit;
    }

    /** What the filter hides now. */
    public Filtered filtered() {
        return filtered;
    }

    /** The filter without what hides a node; empty where nothing does. */
    public Optional<Filter> unhiding(GraphNode node) {
        return Optional.of(filter)
                .filter(now -> filtered.nodes().contains(node.key()))
                .map(now -> now.showing(node, canvas.nodes(), canvas.edges(), unfit));
    }

    /** Who answers. */
    public Questions questions() {
        return questions;
    }

    /** What is on the canvas now, to be saved: what the browser knows of it alone is {@code arrangement}. */
    public SavedView view(String name, Arrangement arrangement, String language) {
        return new SavedView(
                name,
                nodes().stream()
                        .map(node -> new SavedNode(node.key().value(), node.caption()))
                        .toList(),
                Optional.of(edges().stream().map(edge -> edge.key().value()).toList()),
                arrangement,
                filter,
                selection,
                language);
    }

    /**
     * Shows what a view shows, as far as it is still in the database, in place of what is on the canvas. As the first
     * picture of all, this is not a change that can be undone.
     */
    public Restored restore(SavedView saved) {
        return new Pending<>(() -> there(saved), found -> restored(found, UnaryOperator.identity(), isUntouched()))
                .now();
    }

    /** The same with the places that the browser keeps by a number, so that they are taken back with it; in its own time. */
    public Pending<?, Restored> restoring(SavedView saved, Layout layout) {
        return new Pending<>(() -> there(saved), found -> restored(found, step -> step.laying(layout), isUntouched()));
    }

    /**
     * The same for what somebody had before the program forgot it: no change that can be undone. Nothing where nothing of it
     * is in the database.
     */
    public Pending<?, Optional<Restored>> resuming(SavedView left, Layout layout) {
        return new Pending<>(
                () -> there(left),
                found -> found.part().nodes().isEmpty()
                        ? Optional.empty()
                        : Optional.of(restored(found, step -> step.laying(layout), true)));
    }

    /** Whether nothing is here, and nothing has been. */
    public boolean isUntouched() {
        return canvas.isEmpty() && !history.canUndo();
    }

    private Restored restored(There found, UnaryOperator<Step> placed, boolean first) {
        endGlances();
        SavedView view = found.view();
        total = found.total();
        Set<NodeKey> present =
                found.part().nodes().stream().map(GraphNode::key).collect(Collectors.toCollection(HashSet::new));
        Set<NodeKey> pinned = view.arrangement().places().stream()
                .filter(PlacedNode::pinned)
                .map(place -> new NodeKey(place.key()))
                .collect(Collectors.toSet());
        isCut = found.isCut();
        Step step =
                placed.apply(steps.instead(found.part().first(limit), pinned).filtering(filter, view.filter()));
        CanvasChange change = first ? apply(step) : take(step);
        select(view.selection());
        return new Restored(
                change,
                view.nodes().stream()
                        .filter(node -> !present.contains(new NodeKey(node.key())))
                        .map(SavedNode::caption)
                        .toList(),
                Math.max(0, present.size() - limit));
    }

    /** What is on the canvas as the database has it by now; no change that can be undone. */
    public Pending<Current, CanvasChange> refreshing() {
        List<NodeKey> keys = List.copyOf(canvas.keys());
        return new Pending<>(
                () -> {
                    Map<NodeKey, NodeKey> merged = keys.isEmpty() ? Map.of() : questions.followed(keys);
                    List<NodeKey> wanted = keys.stream()
                            .map(key -> merged.getOrDefault(key, key))
                            .distinct()
                            .toList();
                    return new Current(
                            Set.copyOf(wanted),
                            merged,
                            new Subgraph(questions.nodes(wanted), questions.edges(wanted, wanted)),
                            questions.totals().entities());
                },
                this::refresh);
    }

    private CanvasChange refresh(Current now) {
        Selection selected = selection.following(now.merged());
        nodeValues.forget();
        edgeValues.forget();
        total = now.total();
        boolean isOfThis = canvas.keys().stream()
                .allMatch(key -> now.asked().contains(now.merged().getOrDefault(key, key)));
        boolean isWhole = isOfThis && !isCut(now.found().edges());
        isCut = isOfThis ? !isWhole : isCut;
        CanvasChange change = apply(isOfThis ? steps.upToDate(now.found(), now.merged(), isWhole) : Step.NOTHING);
        select(selected);
        return change;
    }

    /** Takes the last change back, which may be filters that pass; nothing where there is none. */
    public CanvasChange undo() {
        if (isGlancing()) {
            endGlances();
            return apply(Step.NOTHING);
        }
        return apply(history.undo().orElse(Step.NOTHING));
    }

    /** Makes the change again that was taken back last; nothing where there is none. */
    public CanvasChange redo() {
        endGlances();
        return apply(history.redo().orElse(Step.NOTHING));
    }

    public boolean canUndo() {
        return isGlancing() || history.canUndo();
    }

    public boolean canRedo() {
        return history.canRedo();
    }

    /** Selects what of {@code wanted} is on the canvas. */
    public void select(Selection wanted) {
        selection = new Selection(
                wanted.nodes().stream().filter(key -> node(key).isPresent()).toList(),
                wanted.edges().stream().filter(key -> edge(key).isPresent()).toList());
    }

    public Selection selection() {
        return selection;
    }

    /** The nodes that are selected, and the edges among them, as far as they are to be seen. */
    public Subgraph chosen() {
        Set<String> keys = Set.copyOf(selection.nodes());
        Subgraph seen = shown();
        return new Subgraph(
                seen.nodes().stream()
                        .filter(node -> keys.contains(node.key().value()))
                        .toList(),
                seen.edges().stream()
                        .filter(edge -> keys.contains(edge.key().source().value())
                                && keys.contains(edge.key().target().value()))
                        .toList());
    }

    /** The nodes beside those that are selected that an edge which is to be seen links to each of them. */
    public List<GraphNode> linkedToAll() {
        Set<String> keys = Set.copyOf(selection.nodes());
        Map<String, Set<String>> linked = new HashMap<>();
        shown().edges().forEach(edge -> {
            String source = edge.key().source().value();
            String target = edge.key().target().value();
            if (keys.contains(source) != keys.contains(target)) {
                linked.computeIfAbsent(keys.contains(source) ? target : source, _ -> new HashSet<>())
                        .add(keys.contains(source) ? source : target);
            }
        });
        return nodes().stream()
                .filter(node -> !keys.isEmpty()
                        && linked.getOrDefault(node.key().value(), Set.of()).size() == keys.size())
                .toList();
    }

    /** What is to be seen, with edges as the claims in the period alone make them. */
    public Subgraph shown() {
        return new Subgraph(
                nodes().stream()
                        .filter(node -> !filtered.nodes().contains(node.key()))
                        .toList(),
                edges().stream()
                        .filter(edge -> !filtered.edges().contains(edge.key()))
                        .flatMap(edge -> filter.period().of(edge).stream())
                        .toList());
    }

    /** The edges of which any claim is in the period, as these claims alone make them, whatever else hides them. */
    public List<GraphEdge> edgesInPeriod() {
        return edges().stream()
                .flatMap(edge -> filter.period().of(edge).stream())
                .toList();
    }

    /** All that is on the canvas, for a picture that starts empty. */
    public CanvasChange everything() {
        return canvas.everything(UnaryOperator.identity());
    }

    /** The same with edges as the claims in the period alone make them: with none where none of their claims is in it. */
    public CanvasChange everythingInPeriod() {
        return canvas.everything(filter.period()::orNothing);
    }

    public Status status() {
        return new Status(
                canvas.size(),
                filtered.nodes().size(),
                filtered.edges().size(),
                isCut && !canvas.isEmpty(),
                total,
                limit,
                stopwatch.milliseconds());
    }

    public Optional<GraphNode> node(String key) {
        return canvas.node(new NodeKey(key));
    }

    public Optional<GraphEdge> edge(String key) {
        return canvas.edge(EdgeKey.of(key));
    }

    public Collection<GraphNode> nodes() {
        return canvas.nodes();
    }

    public Collection<GraphEdge> edges() {
        return canvas.edges();
    }

    private SavedView followed(SavedView view) {
        Map<NodeKey, NodeKey> merged = questions.followed(
                view.nodes().stream().map(node -> new NodeKey(node.key())).toList());
        return merged.isEmpty() ? view : view.following(merged);
    }

    /** What of a view is still in the database. */
    private There there(SavedView saved) {
        return stopwatch.time(() -> {
            SavedView view = followed(saved);
            List<NodeKey> keys = view.nodes().stream()
                    .map(node -> new NodeKey(node.key()))
                    .distinct()
                    .toList();
            List<GraphNode> nodes = questions.nodes(keys);
            Optional<Set<String>> wanted = view.edges().map(HashSet::new);
            List<GraphEdge> edges = nodes.isEmpty() ? List.of() : questions.edges(keys, keys);
            return new There(
                    view,
                    questions.totals().entities(),
                    new Subgraph(
                            nodes,
                            edges.stream()
                                    .filter(edge -> wanted.isEmpty()
                                            || wanted.get().contains(edge.key().value()))
                                    .toList()),
                    isCut(edges));
        });
    }

    private Optional<Neighbourhood> neighbours(ExpandRequest request, Set<NodeKey> shown) {
        return questions.expand(
                new NodeKey(request.key()),
                Optional.ofNullable(request.relation()),
                Optional.ofNullable(request.direction()),
                shown,
                STEP);
    }

    private Step expansion(GraphNode node, ExpandRequest request, Optional<Neighbourhood> found) {
        List<GraphNode> nodes = new ArrayList<>(List.of(node));
        List<GraphEdge> edges = new ArrayList<>();
        found.map(Neighbourhood::part).ifPresent(part -> {
            nodes.addAll(part.nodes());
            edges.addAll(part.edges());
        });
        return steps.bringing(new Subgraph(nodes, edges), request);
    }

    /** The same with the edges that run from what of it is not shown yet. */
    private Subgraph among(Subgraph found, Set<NodeKey> shown) {
        List<NodeKey> keys = found.nodes().stream()
                .map(GraphNode::key)
                .filter(key -> !shown.contains(key))
                .toList();
        return keys.isEmpty() ? found : found.with(questions.edges(keys, shown));
    }

    private Subgraph among(Week week) {
        return new Subgraph(questions.nodes(week.nodes()), questions.edges(week.nodes(), week.nodes()));
    }

    /** The same, from now on known to be all or not of the edges that there are. */
    private Subgraph noting(Subgraph found) {
        isCut |= isCut(found.edges());
        return found;
    }

    /** The same for what comes in place of the picture. */
    private Subgraph replacing(Subgraph found) {
        isCut = isCut(found.edges());
        return found;
    }

    private CanvasChange taken(Step step, Selection chosen) {
        CanvasChange change = take(step);
        select(chosen);
        return change;
    }

    private static boolean isCut(Collection<GraphEdge> answer) {
        return answer.size() >= EdgesQuery.LIMIT;
    }

    private static List<NodeKey> ends(Selection wanted) {
        return Stream.concat(
                        wanted.nodes().stream().map(NodeKey::new),
                        wanted.edges().stream()
                                .map(EdgeKey::of)
                                .flatMap(edge -> Stream.of(edge.source(), edge.target())))
                .distinct()
                .toList();
    }

    private static ExpansionOffer offer(Neighbourhood all, int shown) {
        return new ExpansionOffer(all.center().key().value(), all.total(), shown, STEP, all.counts());
    }

    private CanvasChange take(Step step) {
        if (!step.isUnseen()) {
            history.did(step);
        } else if (!step.changesNothing()) {
            history.alsoDid(step);
        }
        return apply(step);
    }

    private CanvasChange apply(Step step) {
        CanvasChange change = canvas.apply(step);
        filter = step.filter().map(Step.FilterChange::after).orElse(filter);
        unfit = new Unfit(
                nodeValues.unfit(filter.rules(Bearer.NODES), canvas.nodes()),
                edgeValues.unfit(filter.rules(Bearer.EDGES), canvas.edges()));
        filtered = filter.of(canvas.nodes(), canvas.edges(), unfit);
        select(step.filter().isPresent() ? seen(selection) : selection);
        return change;
    }

    private Selection seen(Selection wanted) {
        return new Selection(
                wanted.nodes().stream()
                        .filter(key -> !filtered.nodes().contains(new NodeKey(key)))
                        .toList(),
                wanted.edges().stream()
                        .filter(key -> !filtered.edges().contains(EdgeKey.of(key)))
                        .toList());
    }
}
