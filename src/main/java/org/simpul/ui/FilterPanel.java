package org.simpul.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.simpul.explore.Exploration;
import org.simpul.explore.Filter;
import org.simpul.explore.PropertyRule.Bearer;
import org.simpul.graph.EdgeKey;
import org.simpul.graph.EdgeStatus;
import org.simpul.graph.GraphEdge;
import org.simpul.graph.GraphNode;
import org.simpul.graph.NodeKey;

/**
 * What of the canvas is to be seen: by name, type, relation, kind of line, number of texts, property and date; of a
 * database that Simpul did not fill, by name, type, relation, number of relationships and property.
 */
class FilterPanel extends Div implements LocaleChangeObserver {

    private static final long serialVersionUID = 1L;

    private final transient Exploration exploration;
    private final transient Consumer<Filter> wanted;
    private final Facet<String> types = new Facet<>(
            type -> Messages.type(type, getLocale()), this::shape, hidden -> change(now -> now.withTypes(hidden)));
    private final Facet<String> relations =
            new Facet<>(this::relation, relation -> new Span(), hidden -> change(now -> now.withRelations(hidden)));
    private final Facet<EdgeStatus> statuses = new Facet<>(
            status -> getTranslation("line." + status),
            FilterPanel::line,
            hidden -> change(now -> now.withStatuses(hidden)));
    private final Field text = new Field("text");
    private final Field least;
    private final DayField first = new DayField(this::read);
    private final DayField last = new DayField(this::read);
    private final RuleForm rules;
    private final QuietButton clear;
    private final FilterChips inForce;
    private final boolean own;
    private final Div dates = new Div();
    private final QuietButton undated = new QuietButton(() ->
            change(now -> now.withPeriod(now.period().withUndated(!now.period().undated()))));

    FilterPanel(Exploration exploration, Consumer<Filter> wanted, FilterChips inForce) {
        this.exploration = exploration;
        this.wanted = wanted;
        this.inForce = inForce;
        own = exploration.questions().own();
        least = new Field("number");
        clear = new QuietButton(() -> wanted.accept(Filter.NONE));
        addClassName("filters");
        least.input().getElement().setAttribute("min", "1");
        Stream.of(text, least)
                .forEach(field -> field.input().addValueChangeListener(event -> {
                    if (event.isFromClient()) {
                        read();
                    }
                }));
        undated.addClassName("undated");
        dates.add(first, last, undated);
        dates.addClassName("dates");
        Div names = new Div(text, least);
        names.addClassName("names");
        List<NodeKey> keys = exploration.nodes().stream().map(GraphNode::key).toList();
        List<EdgeKey> edges = exploration.edges().stream().map(GraphEdge::key).toList();
        rules = new RuleForm(
                of -> of == Bearer.NODES
                        ? exploration.questions().properties(keys)
                        : exploration.questions().edgeProperties(edges),
                rule -> change(now -> now.withRules(
                        Stream.concat(now.rules().stream(), Stream.of(rule)).toList())));
        add(inForce, names, types, relations, statuses, rules, dates, clear);
    }

    /** Brings the counts and what is ticked up to date. */
    void refresh() {
        Filter filter = exploration.filter();
        inForce.refresh();
        types.show(counts(exploration.nodes().stream().map(GraphNode::type)), filter.hiddenTypes());
        relations.show(
                counts(exploration.edges().stream().map(edge -> edge.key().relation())), filter.hiddenRelations());
        statuses.show(own ? statusCounts() : Map.of(), filter.hiddenStatuses());
        text.show(filter.text());
        least.show(filter.minimumDocuments() == 0 ? "1" : Long.toString(filter.minimumDocuments()));
        first.show(filter.period().first());
        last.show(filter.period().last());
        boolean isByDays = !filter.period().leavesAll();
        boolean isDated =
                exploration.edges().stream().anyMatch(edge -> edge.from().isPresent());
        dates.setVisible(own || isByDays || isDated);
        undated.setVisible(!own && isByDays);
        undated.getElement()
                .setAttribute("aria-pressed", Boolean.toString(filter.period().undated()));
        clear.setEnabled(!filter.equals(Filter.NONE));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        types.name(getTranslation("filter.types"));
        relations.name(getTranslation("filter.relations"));
        statuses.name(getTranslation("filter.statuses"));
        text.name(getTranslation("filter.text"));
        least.name(getTranslation(own ? "filter.texts" : "filter.relationships"));
        first.name(getTranslation("filter.first"));
        last.name(getTranslation("filter.last"));
        undated.setText(getTranslation("when.undated"));
        undated.setTitle(getTranslation("filter.undated.hint"));
        clear.setText(getTranslation("filter.clear"));
        refresh();
    }

    private void read() {
        change(now -> now.withText(text.value())
                .withMinimumDocuments(number(least.value()))
                .withPeriod(now.period()
                        .within(
                                first.day(now.period().first()),
                                last.day(now.period().last()))));
    }

    private void change(Function<Filter, Filter> change) {
        wanted.accept(change.apply(exploration.filter()));
    }

    private Map<EdgeStatus, Long> statusCounts() {
        Map<EdgeStatus, Long> counts = new LinkedHashMap<>();
        for (EdgeStatus status : EdgeStatus.values()) {
            long count = exploration.edgesInPeriod().stream()
                    .map(GraphEdge::status)
                    .filter(status::equals)
                    .count();
            if (count > 0) {
                counts.put(status, count);
            }
        }
        return counts;
    }

    /** How often each comes, the most frequent first. */
    private static Map<String, Long> counts(Stream<String> kinds) {
        Map<String, Long> counts = kinds.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        Map<String, Long> ranked = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(count -> ranked.put(count.getKey(), count.getValue()));
        return ranked;
    }

    private String relation(String relation) {
        return RelationWords.of(exploration.questions()).of(relation, getLocale());
    }

    private Component shape(String type) {
        return new Shape(exploration.questions().kinds().getOrDefault(type, type));
    }

    private static Component line(EdgeStatus status) {
        Span line = new Span();
        line.addClassNames("stroke", status.name().toLowerCase(Locale.ROOT));
        return line;
    }

    private static long number(String text) {
        return text.matches("\\d{1,9}") ? Long.parseLong(text) : 0;
    }
}
