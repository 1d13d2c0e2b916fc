package org.simpul.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.simpul.explore.CanvasChange;
import org.simpul.explore.CanvasEdge;
import org.simpul.explore.CanvasNode;
import org.simpul.explore.Exploration;
import org.simpul.explore.Filtered;
import org.simpul.explore.Selection;
import org.simpul.graph.EdgeKey;
import org.simpul.graph.EdgeStatus;
import org.simpul.graph.NodeKey;
import org.simpul.graph.Telling;

/** What is on the canvas, as two tables, of which a narrow page shows one: for who cannot see the picture, and for who wants to read it off. */
class TableDrawer extends Section implements LocaleChangeObserver {

    private static final long serialVersionUID = 1L;
    private static final int TYPING_PAUSE_MS = 200;

    private final transient Exploration exploration;
    private final H2 title = new H2();
    private final TextField part = new TextField();
    private final QuietButton close = new QuietButton(() -> open(false), new Icon(Icon.CLOSE));
    private final CanvasTable<CanvasNode> nodes;
    private final CanvasTable<CanvasEdge> edges;
    private final Div tables = new Div();
    private final Tab nodesTab = new Tab();
    private final Tab edgesTab = new Tab();
    private final TabRow tabs = new TabRow(nodesTab, edgesTab);
    private transient RelationWords said = RelationWords.PLAIN;

    /** What only edges of claims have. */
    private transient List<Grid.Column<CanvasEdge>> ofClaims = List.of();

    private transient Optional<Grid.Column<CanvasEdge>> count = Optional.empty();

    TableDrawer(Exploration exploration, Consumer<Selection> selected) {
        this.exploration = exploration;
        nodes = new CanvasTable<>(
                CanvasNode::key,
                this::isHidden,
                keys -> selected.accept(new Selection(keys, List.of())),
                keys -> selected.accept(
                        new Selection(keys, exploration.selection().edges())));
        edges = new CanvasTable<>(
                CanvasEdge::key,
                this::isHidden,
                keys -> selected.accept(new Selection(List.of(), keys)),
                keys -> selected.accept(new Selection(exploration.selection().nodes(), keys)));
        addClassName("drawer");
        setVisible(false);
        close.addClassName("close");
        part.addClassName("part");
        part.setPrefixComponent(new Icon(Icon.FILTER));
        part.setClearButtonVisible(true);
        part.setValueChangeMode(ValueChangeMode.LAZY);
        part.setValueChangeTimeout(TYPING_PAUSE_MS);
        part.addValueChangeListener(event -> {
            nodes.part(event.getValue());
            edges.part(event.getValue());
        });
        tabs.addSelectedChangeListener(event -> choose());
        choose();
        Div head = new Div(title, tabs, part, close);
        head.addClassName("head");
        tables.add(nodes, edges);
        tables.addClassName("tables");
        add(head);
    }

    void toggle() {
        open(!isVisible());
        refresh();
    }

    private void open(boolean isOpen) {
        setVisible(isOpen);
        Seen.in(this, tables, isOpen);
    }

    /** Marks the table that a narrow page shows. */
    private void choose() {
        boolean areNodes = tabs.getSelectedIndex() == 0;
        nodes.setClassName("chosen", areNodes);
        edges.setClassName("chosen", !areNodes);
    }

    /** Brings the tables up to date, and selects in them what is selected on the canvas. */
    void refresh() {
        if (isVisible()) {
            said = RelationWords.of(exploration.questions());
            boolean own = exploration.questions().own();
            ofClaims.forEach(column -> column.setVisible(own));
            count.ifPresent(
                    column -> column.setHeader(getTranslation(own ? "table.documents" : "table.relationships")));
            CanvasChange all = exploration.everythingInPeriod();
            Filtered hidden = exploration.filtered();
            title.setText(titled("table.title"));
            nodes.show(all.nodes(), exploration.selection().nodes());
            edges.show(all.edges(), exploration.selection().edges());
            head(
                    nodes,
                    nodesTab,
                    headed("table.nodes", all.nodes().size(), hidden.nodes().size()));
            head(
                    edges,
                    edgesTab,
                    headed("table.edges", all.edges().size(), hidden.edges().size()));
            follow(exploration.selection());
            nodes.mark(!hidden.nodes().isEmpty());
            edges.mark(!hidden.edges().isEmpty());
        }
    }

    private static void head(CanvasTable<?> table, Tab tab, String words) {
        table.head(words);
        tab.setLabel(words);
    }

    /** Goes to the table of what is selected, where it is all of one kind. */
    private void follow(Selection selection) {
        if (selection.nodes().isEmpty() != selection.edges().isEmpty()) {
            tabs.setSelectedTab(selection.edges().isEmpty() ? nodesTab : edgesTab);
        }
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        close.explain(getTranslation("table.close"));
        tabs.getElement().setAttribute("aria-label", getTranslation("table.tabs"));
        part.setPlaceholder(getTranslation("table.part"));
        part.setAriaLabel(getTranslation("table.part"));
        nodeColumns(event.getLocale());
        edgeColumns(event.getLocale());
        refresh();
    }

    private void nodeColumns(Locale locale) {
        nodes.strip(getTranslation("table.nodes.label"));
        nodes.text(getTranslation("table.name"), node -> caption(node.key(), locale), locale)
                .setFlexGrow(3);
        nodes.text(getTranslation("table.type"), node -> Messages.type(node.type(), locale), locale);
        nodes.number(getTranslation("table.neighbours"), CanvasNode::degree, locale);
        nodes.number(getTranslation("table.hidden"), CanvasNode::hidden, locale);
        nodes.marks(getTranslation("table.filter"), getTranslation("table.filtered"));
    }

    private void edgeColumns(Locale locale) {
        edges.strip(getTranslation("table.edges.label"));
        edges.text(getTranslation("table.subject"), edge -> caption(edge.source(), locale), locale)
                .setFlexGrow(2);
        edges.text(getTranslation("table.relation"), edge -> said.of(edge.relation(), locale), locale)
                .setFlexGrow(2);
        edges.text(getTranslation("table.object"), edge -> caption(edge.target(), locale), locale)
                .setFlexGrow(2);
        Grid.Column<CanvasEdge> line = edges.text(getTranslation("table.line"), this::line, locale);
        Grid.Column<CanvasEdge> says = edges.number(getTranslation("table.says"), CanvasEdge::says, locale);
        Grid.Column<CanvasEdge> denies = edges.number(getTranslation("table.denies"), CanvasEdge::denies, locale);
        count = Optional.of(edges.number(getTranslation("table.documents"), CanvasEdge::documents, locale));
        Grid.Column<CanvasEdge> first = edges.text(
                        getTranslation("table.first"), edge -> date(edge.from(), edge, true, locale), locale)
                .setComparator(Comparator.comparing(
                        edge -> Optional.ofNullable(edge.from()).orElse("")));
        Grid.Column<CanvasEdge> last = edges.text(
                        getTranslation("table.last"), edge -> date(edge.to(), edge, false, locale), locale)
                .setComparator(Comparator.comparing(
                        edge -> Optional.ofNullable(edge.to()).orElse("")));
        ofClaims = List.of(line, says, denies, first, last);
        edges.marks(getTranslation("table.filter"), getTranslation("table.filtered"));
    }

    /** What its claims say together; where some deny it of another time, that too. */
    private String line(CanvasEdge edge) {
        if (edge.says() + edge.denies() == 0) {
            return getTranslation("line.outside");
        }
        String line = getTranslation("line." + edge.status());
        boolean atDifferentTimes = edge.says() > 0 && edge.denies() > 0 && edge.status() != EdgeStatus.DISPUTED;
        return atDifferentTimes ? getTranslation("line.times", line) : line;
    }

    private boolean isHidden(CanvasNode node) {
        return exploration.filtered().nodes().contains(new NodeKey(node.key()));
    }

    private boolean isHidden(CanvasEdge edge) {
        return exploration.filtered().edges().contains(EdgeKey.of(edge.key()));
    }

    private String headed(String words, int all, int hidden) {
        return hidden == 0 ? getTranslation(words, all) : getTranslation(words + ".filtered", all, hidden);
    }

    /** Words, and the time that is looked at. */
    private String titled(String words) {
        String time = PeriodWords.of(exploration.filter().period(), this, getLocale());
        return time.isEmpty() ? getTranslation(words) : getTranslation(words) + " · " + time;
    }

    private String caption(String key, Locale locale) {
        return exploration.node(key).map(node -> Captions.of(node, locale)).orElse(key);
    }

    /** A day, or its month or year where no more is known. */
    private static String date(@Nullable String day, CanvasEdge edge, boolean first, Locale locale) {
        return Optional.ofNullable(day)
                .map(iso -> Dates.shortly(Telling.exactly(iso, edge.told(), first), locale))
                .orElse("");
    }
}
