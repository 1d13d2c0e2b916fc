package org.simpul.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.simpul.explore.Exploration;
import org.simpul.explore.Selection;
import org.simpul.graph.EdgeKey;
import org.simpul.graph.GraphNode;

/** Several things that are selected: what kinds they are, each a way to select it alone, and what can be done with all. */
class SeveralPanel extends Div {

    private static final long serialVersionUID = 1L;

    /** How many neighbours of all are listed. */
    private static final int NEIGHBOURS = 12;

    private final transient Wishes wishes;
    private final Locale locale;

    SeveralPanel(
            Exploration exploration,
            Function<String, String> kinds,
            Function<String, String> types,
            RelationWords said,
            Wishes wishes,
            Locale locale) {
        this.wishes = wishes;
        this.locale = locale;
        Selection selection = exploration.selection();
        List<GraphNode> nodes = selection.nodes().stream()
                .flatMap(key -> exploration.node(key).stream())
                .toList();
        addClassNames("panel", "several");
        add(new H2(getTranslation(
                "inspector.several", nodes.size() + selection.edges().size())));
        Map<String, List<GraphNode>> byType = byCount(nodes.stream(), GraphNode::type);
        section(
                "several.nodes",
                byType.entrySet().stream()
                        .map(type -> choice(
                                new Shape(kinds.apply(type.getKey())),
                                types.apply(type.getKey()),
                                type.getValue().size(),
                                new Selection(keys(type.getValue()), List.of()))));
        section(
                "several.lines",
                byCount(selection.edges().stream().map(EdgeKey::of), EdgeKey::relation).entrySet().stream()
                        .map(relation -> choice(
                                new Span(),
                                said.of(relation.getKey(), locale),
                                relation.getValue().size(),
                                new Selection(
                                        List.of(),
                                        relation.getValue().stream()
                                                .map(EdgeKey::value)
                                                .toList()))));
        List<String> among = exploration.chosen().edges().stream()
                .map(edge -> edge.key().value())
                .toList();
        List<GraphNode> shared = nodes.size() > 1 ? exploration.linkedToAll() : List.of();
        section(
                "several.between",
                Stream.concat(
                        among.isEmpty() || !selection.edges().isEmpty()
                                ? Stream.of()
                                : Stream.of(choice(
                                        new Span(),
                                        getTranslation("several.among"),
                                        among.size(),
                                        new Selection(List.of(), among))),
                        shared.isEmpty()
                                ? Stream.of()
                                : Stream.of(choice(
                                        new Span(),
                                        getTranslation("several.shared"),
                                        shared.size(),
                                        new Selection(keys(shared), List.of())))));
        section("several.sharedNames", shared.stream().limit(NEIGHBOURS).map(this::neighbour));
        if (!nodes.isEmpty()) {
            section("several.do", deeds());
        }
    }

    private Stream<Component> deeds() {
        return Stream.of(
                deed("several.pin", "P"),
                deed("several.hide", "H"),
                deed("several.others", "Shift+H"),
                wishes.export().get());
    }

    private QuietButton deed(String words, String key) {
        QuietButton button = new QuietButton(() -> wishes.press().accept(key));
        button.setText(getTranslation(words));
        button.setTitle(key);
        return button;
    }

    private QuietButton neighbour(GraphNode node) {
        QuietButton button = new QuietButton(() -> wishes.select().accept(Selection.of(node.key())));
        button.setText(Captions.of(node, locale));
        return button;
    }

    private QuietButton choice(Component mark, String words, int count, Selection alone) {
        Span number = new Span(String.format(locale, "%,d", count));
        number.addClassName("count");
        QuietButton button = new QuietButton(() -> wishes.select().accept(alone), mark, new Span(words + " "), number);
        button.setTitle(getTranslation("several.alone"));
        return button;
    }

    private void section(String heading, Stream<? extends Component> buttons) {
        List<Component> all = new ArrayList<>(buttons.toList());
        if (!all.isEmpty()) {
            Div row = new Div(all.toArray(Component[]::new));
            row.addClassName("relations");
            add(new Section(new H3(getTranslation(heading)), row));
        }
    }

    private static List<String> keys(List<GraphNode> nodes) {
        return nodes.stream().map(node -> node.key().value()).toList();
    }

    /** The most first. */
    private static <T> Map<String, List<T>> byCount(Stream<T> all, Function<T, String> kind) {
        Map<String, List<T>> sorted = new LinkedHashMap<>();
        all.collect(Collectors.groupingBy(kind)).entrySet().stream()
                .sorted(Comparator.<Map.Entry<String, List<T>>>comparingInt(
                                entry -> -entry.getValue().size())
                        .thenComparing(Map.Entry::getKey))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }
}
