package org.simpul.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.simpul.explore.CanvasNode;
import org.simpul.explore.Exploration;
import org.simpul.explore.Selection;
import org.simpul.graph.GraphEdge;

/** What the canvas shows, as two tables: for who cannot see the picture, and for who wants to read it off. */
class TableDrawer extends Section implements LocaleChangeObserver {

    private static final long serialVersionUID = 1L;

    private final transient Exploration exploration;
    private final H2 title = new H2();
    private final H3 nodesTitle = new H3();
    private final H3 edgesTitle = new H3();
    private final QuietButton close = new QuietButton(() -> setVisible(false), new Icon(Icon.CLOSE));
    private final Grid<CanvasNode> nodes = new Grid<>();
    private final Grid<GraphEdge> edges = new Grid<>();

    TableDrawer(Exploration exploration, Consumer<Selection> selected) {
        this.exploration = exploration;
        addClassName("drawer");
        setVisible(false);
        close.addClassName("close");
        Div tables = new Div(new Section(nodesTitle, nodes), new Section(edgesTitle, edges));
        tables.addClassName("tables");
        add(title, close, tables);
        nodes.addSelectionListener(event -> {
            if (event.isFromClient()) {
                selected.accept(new Selection(keys(event.getFirstSelectedItem().map(CanvasNode::key)), List.of()));
            }
        });
        edges.addSelectionListener(event -> {
            if (event.isFromClient()) {
                selected.accept(new Selection(
                        List.of(),
                        keys(event.getFirstSelectedItem().map(edge -> edge.key().value()))));
            }
        });
    }

    void toggle() {
        setVisible(!isVisible());
        refresh();
    }

    /** Brings the tables up to date, and selects in them what is selected on the canvas. */
    void refresh() {
        if (!isVisible()) {
            return;
        }
        List<CanvasNode> shownNodes = exploration.everything().nodes();
        List<GraphEdge> shownEdges = List.copyOf(exploration.edges());
        Selection selection = exploration.selection();
        nodes.setItems(shownNodes);
        edges.setItems(shownEdges);
        shownNodes.stream()
                .filter(node -> selection.nodes().contains(node.key()))
                .findFirst()
                .ifPresent(nodes::select);
        shownEdges.stream()
                .filter(edge -> selection.edges().contains(edge.key().value()))
                .findFirst()
                .ifPresent(edges::select);
        nodesTitle.setText(getTranslation("table.nodes", shownNodes.size()));
        edgesTitle.setText(getTranslation("table.edges", shownEdges.size()));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        title.setText(getTranslation("table.title"));
        close.explain(getTranslation("table.close"));
        Locale locale = event.getLocale();
        nodes.removeAllColumns();
        nodes.addColumn(node -> caption(node.key(), locale))
                .setHeader(getTranslation("table.name"))
                .setFlexGrow(3);
        nodes.addColumn(node -> Messages.type(node.type(), locale)).setHeader(getTranslation("table.type"));
        nodes.addColumn(CanvasNode::degree).setHeader(getTranslation("table.neighbours"));
        nodes.addColumn(CanvasNode::hidden).setHeader(getTranslation("table.hidden"));
        edges.removeAllColumns();
        edges.addColumn(edge -> caption(edge.key().source().value(), locale))
                .setHeader(getTranslation("table.subject"))
                .setFlexGrow(2);
        edges.addColumn(edge -> Messages.relation(edge.key().relation(), locale))
                .setHeader(getTranslation("table.relation"))
                .setFlexGrow(2);
        edges.addColumn(edge -> caption(edge.key().target().value(), locale))
                .setHeader(getTranslation("table.object"))
                .setFlexGrow(2);
        edges.addColumn(GraphEdge::says).setHeader(getTranslation("table.says"));
        edges.addColumn(GraphEdge::denies).setHeader(getTranslation("table.denies"));
        refresh();
    }

    private String caption(String key, Locale locale) {
        return exploration.node(key).map(node -> Captions.of(node, locale)).orElse(key);
    }

    private static List<String> keys(Optional<String> key) {
        return key.stream().toList();
    }
}
