package org.simpul.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.simpul.explore.Exploration;
import org.simpul.explore.Period;
import org.simpul.explore.Questions;
import org.simpul.explore.Selection;
import org.simpul.graph.Asked;
import org.simpul.graph.Conflict.Side;
import org.simpul.graph.Dating;
import org.simpul.graph.EvidenceList;
import org.simpul.graph.GraphEdge;
import org.simpul.graph.GraphNode;
import org.simpul.graph.NodeKey;
import org.simpul.knowledge.EntityType;

/** What is behind the selection; on a narrow page a drawer, which opens when something is selected. */
class Inspector extends Aside implements LocaleChangeObserver {

    private static final long serialVersionUID = 1L;

    private final transient Exploration exploration;
    private final transient Questions questions;
    private final transient Wishes wishes;
    private final transient Curator curator;
    private final QuietButton close = new QuietButton(this::shut, new Icon(Icon.CLOSE));
    private final Div content = new Div();
    private transient Selection shown = new Selection(List.of(), List.of());
    private transient Object told = "";
    private transient Period period = Period.ALL;
    private transient Optional<PathPanel> paths = Optional.empty();

    Inspector(Exploration exploration, Questions questions, Wishes wishes, Curator curator) {
        this.exploration = exploration;
        this.questions = questions;
        this.wishes = wishes;
        this.curator = curator;
        addClassName("inspector");
        getElement().setAttribute("tabindex", "0");
        close.addClassName("close");
        content.addClassName("content");
        add(close, content);
    }

    /** Shows what is selected now, where it is something else than before or seen in another period. */
    void refresh() {
        boolean isOfAnotherTime = !period().equals(period);
        if (isOfAnotherTime || !exploration.selection().equals(shown)) {
            show();
        }
    }

    /** Shows what is selected anew, where something about it has changed. */
    void again() {
        if (paths.isEmpty()) {
            Object before = told;
            Component panel = single(exploration.selection());
            if (!told.equals(before)) {
                put(panel);
            }
        }
    }

    /** The canvas has the room of the drawer again. */
    private void shut() {
        setClassName("open", false);
        wishes.select().accept(exploration.selection());
    }

    /** Looks for the paths between the two nodes that are selected. */
    void findPaths() {
        paths.ifPresent(PathPanel::find);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        getElement().setAttribute("aria-label", getTranslation("inspector.label"));
        close.explain(getTranslation("inspector.close"));
        show();
    }

    private void show() {
        Selection selection = exploration.selection();
        Component panel = panel(selection);
        if (!content.getChildren().toList().equals(List.of(panel))) {
            put(panel);
        }
        shown = selection;
        period = period();
        setClassName("open", !selection.nodes().isEmpty() || !selection.edges().isEmpty());
    }

    private void put(Component panel) {
        content.removeAll();
        content.add(panel);
    }

    private Component panel(Selection selection) {
        paths = paths.filter(panel -> panel.isAbout(selection)).or(() -> pathsBetween(selection));
        return paths.<Component>map(panel -> panel).orElseGet(() -> single(selection));
    }

    private Optional<PathPanel> pathsBetween(Selection selection) {
        List<GraphNode> ends = selection.nodes().stream()
                .flatMap(key -> exploration.node(key).stream())
                .toList();
        return ends.size() == 2 && selection.edges().isEmpty()
                ? Optional.of(new PathPanel(ends.getFirst(), ends.getLast(), this::relations, questions, wishes))
                : Optional.empty();
    }

    /** Those that the database may have, and whatever else is on the canvas. */
    private Set<String> relations() {
        Set<String> relations = new TreeSet<>(questions.relations());
        exploration.edges().forEach(edge -> relations.add(edge.key().relation()));
        return relations;
    }

    private Component single(Selection selection) {
        int size = selection.nodes().size() + selection.edges().size();
        return switch (size) {
            case 0 ->
                hints(
                        "inspector.empty",
                        questions.own() ? "inspector.empty.hint" : "inspector.empty.foreign",
                        "inspector.keys");
            case 1 ->
                selection.edges().stream()
                        .findFirst()
                        .flatMap(edge -> asked(() -> evidence(edge)))
                        .or(() -> selection.nodes().stream().findFirst().flatMap(node -> asked(() -> entity(node))))
                        .orElseGet(() -> hints("inspector.gone"));
            default -> several();
        };
    }

    /** A panel, and beneath it the way to the statement that its answer came from. */
    private Optional<Component> asked(Supplier<Optional<Div>> panel) {
        // The same may be asked again, in the same time.
        Set<Asked> before = Collections.newSetFromMap(new IdentityHashMap<>());
        before.addAll(questions.asked());
        Optional<Div> shown = panel.get();
        Optional<Asked> first =
                questions.asked().stream().filter(one -> !before.contains(one)).reduce((later, earlier) -> earlier);
        shown.ifPresent(told -> first.ifPresent(
                one -> told.add(new ShowCypher(() -> wishes.cypher().accept(one)))));
        return shown.map(told -> told);
    }

    private Component several() {
        return new SeveralPanel(
                exploration,
                type -> questions.kinds().getOrDefault(type, type),
                type -> questions.own() ? Messages.type(type, locale()) : type,
                RelationWords.of(questions),
                wishes,
                locale());
    }

    private Optional<Div> evidence(String key) {
        return exploration
                .edge(key)
                .flatMap(edge -> exploration
                        .node(edge.key().source().value())
                        .flatMap(subject -> exploration
                                .node(edge.key().target().value())
                                .map(object -> evidence(subject, edge, object))));
    }

    private Div evidence(GraphNode subject, GraphEdge edge, GraphNode object) {
        if (questions.own()) {
            long seen = curator.seen();
            EvidenceList evidence = questions.evidence(edge.key(), period());
            List<Side> others = questions.others(edge.key()).stream()
                    .flatMap(side -> period().leavesAll() ? Stream.of(side) : side.where(period()::shows).stream())
                    .toList();
            GraphEdge seenEdge = period().of(edge).orElse(edge);
            told = List.of(subject, seenEdge, object, evidence, others);
            EvidencePanel panel =
                    new EvidencePanel(subject, seenEdge, object, evidence, others, curator, seen, locale());
            if (!period().leavesAll() && edge.untold() > 0) {
                panel.tellUntold(edge.untold());
            }
            return panel;
        }
        told = edge;
        return new RelationshipPanel(
                subject, edge, object, questions.describe(edge.key()), RelationWords.of(questions), locale());
    }

    private Optional<Div> entity(String key) {
        long seen = questions.own() ? curator.seen() : 0;
        return exploration
                .node(key)
                .flatMap(node -> questions
                        .describe(node.key(), period().publication())
                        .map(description -> {
                            Optional<EntityPanel.Timed> timed = timed(node.key());
                            told = List.of(description, timed);
                            return new EntityPanel(
                                    description,
                                    questions.kinds().getOrDefault(node.type(), node.type()),
                                    RelationWords.of(questions),
                                    locale(),
                                    wishes.expand(),
                                    timed,
                                    actions(description.node(), seen));
                        }));
    }

    /** What is seen of a node in the time that is looked at; nothing where that is any. */
    private Optional<EntityPanel.Timed> timed(NodeKey key) {
        Period now = period();
        if (now.leavesAll()) {
            return Optional.empty();
        }
        Period published = now.dating() == Dating.PUBLISHED ? now : now.within(Optional.empty(), Optional.empty());
        long neighbours = exploration.shown().edges().stream()
                .map(GraphEdge::key)
                .filter(edge -> edge.source().equals(key) != edge.target().equals(key))
                .map(edge -> edge.otherEnd(key))
                .distinct()
                .count();
        return Optional.of(new EntityPanel.Timed(
                PeriodWords.of(now, this, locale()),
                Optional.of(PeriodWords.of(published, this, locale())).filter(words -> !words.isEmpty()),
                neighbours));
    }

    /** What can be decided; nothing about a year, or in a database that somebody else filled. */
    private Optional<EntityActions> actions(GraphNode node, long seen) {
        boolean isSomething = questions.own() && !node.type().equals(EntityType.DATE.label());
        return isSomething ? Optional.of(new EntityActions(node, questions, curator, seen)) : Optional.empty();
    }

    private Component hints(String... keys) {
        Div hints = new Div();
        hints.addClassNames("panel", "hints");
        for (String key : keys) {
            hints.add(new Paragraph(getTranslation(key)));
        }
        return hints;
    }

    private Period period() {
        return exploration.filter().period();
    }

    private Locale locale() {
        return getLocale();
    }
}
