package org.simpul.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.simpul.explore.Exploration;
import org.simpul.explore.Filter;
import org.simpul.explore.PropertyRule;
import org.simpul.explore.PropertyRule.Bearer;
import org.simpul.graph.GraphNode;

/** The filters in force, each of which can be struck, and all at once. */
class FilterChips extends Div implements LocaleChangeObserver {

    private static final long serialVersionUID = 1L;
    private static final int FEW = 3;

    private final transient Exploration exploration;
    private final transient Consumer<Filter> wanted;
    private transient Filter shown = Filter.NONE;
    private transient List<String> words = List.of();

    /** One filter in words, and what is left in force without it. */
    private record Chip(String words, Filter without) {}

    FilterChips(Exploration exploration, Consumer<Filter> wanted) {
        this.exploration = exploration;
        this.wanted = wanted;
        addClassName("chips");
        getElement().setAttribute("role", "group");
    }

    void refresh() {
        if (!exploration.filter().equals(shown)) {
            show();
        }
    }

    /** Each filter in force, in words. */
    List<String> words() {
        return words;
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        getElement().setAttribute("aria-label", getTranslation("filter.chips"));
        show();
    }

    private void show() {
        shown = exploration.filter();
        removeAll();
        List<Chip> chips = chips(shown);
        words = chips.stream().map(Chip::words).toList();
        chips.stream().map(this::button).forEach(this::add);
        if (chips.size() > 1) {
            QuietButton clear = new QuietButton(() -> wanted.accept(Filter.NONE));
            clear.addClassName("bare");
            clear.setText(getTranslation("filter.clear"));
            add(clear);
        }
    }

    private QuietButton button(Chip chip) {
        QuietButton button =
                new QuietButton(() -> wanted.accept(chip.without()), new Span(chip.words()), new Icon(Icon.CLOSE));
        button.addClassName("chip");
        button.explain(getTranslation("filter.strike", chip.words()));
        return button;
    }

    private List<Chip> chips(Filter filter) {
        Locale locale = getLocale();
        RelationWords said = RelationWords.of(exploration.questions());
        List<Chip> chips = new ArrayList<>();
        chips.addAll(kinds(
                filter.hiddenTypes(),
                exploration.nodes().stream().map(GraphNode::type),
                type -> Messages.type(type, locale).toLowerCase(locale),
                filter::withTypes));
        chips.addAll(kinds(
                filter.hiddenRelations(),
                exploration.edges().stream().map(edge -> edge.key().relation()),
                relation -> said.of(relation, locale),
                filter::withRelations));
        filter.hiddenStatuses()
                .forEach(status -> chips.add(new Chip(
                        getTranslation("filter.lines", getTranslation("line." + status)),
                        filter.withStatuses(without(filter.hiddenStatuses(), status)))));
        if (filter.minimumDocuments() > 0) {
            String least = exploration.questions().own() ? "filter.least" : "filter.least.relationships";
            chips.add(new Chip(getTranslation(least, filter.minimumDocuments()), filter.withMinimumDocuments(0)));
        }
        dates(filter).ifPresent(chips::add);
        known(filter).ifPresent(chips::add);
        if (!filter.text().isEmpty()) {
            chips.add(new Chip(getTranslation("filter.named", filter.text()), filter.withText("")));
        }
        filter.rules()
                .forEach(rule -> chips.add(new Chip(rule(rule), filter.withRules(without(filter.rules(), rule)))));
        return chips;
    }

    /** One chip for each hidden kind or, where more are hidden than are left, one for all that are left. */
    private List<Chip> kinds(
            List<String> hidden,
            Stream<String> onCanvas,
            Function<String, String> words,
            Function<Collection<String>, Filter> with) {
        List<String> left = onCanvas.distinct()
                .filter(kind -> !hidden.contains(kind))
                .sorted()
                .toList();
        if (hidden.size() >= FEW && !left.isEmpty() && left.size() <= FEW) {
            String all = left.stream().map(words).collect(Collectors.joining(", "));
            return List.of(new Chip(getTranslation("filter.only", all), with.apply(List.of())));
        }
        return hidden.stream()
                .map(kind -> new Chip(
                        getTranslation("filter.without", words.apply(kind)), with.apply(without(hidden, kind))))
                .toList();
    }

    private String rule(PropertyRule rule) {
        String said = getTranslation("filter.rule." + rule.comparison(), rule.property(), rule.value());
        return rule.of() == Bearer.NODES ? said : getTranslation("filter.rule.edges", said);
    }

    private Optional<Chip> dates(Filter filter) {
        return PeriodWords.dates(filter.period(), this, getLocale())
                .map(words ->
                        new Chip(words, filter.withPeriod(filter.period().within(Optional.empty(), Optional.empty()))));
    }

    private Optional<Chip> known(Filter filter) {
        return PeriodWords.known(filter.period(), this, getLocale())
                .map(words -> new Chip(words, filter.withPeriod(filter.period().knownBy(Optional.empty()))));
    }

    private static <T> List<T> without(List<T> all, T one) {
        return all.stream().filter(other -> !other.equals(one)).toList();
    }
}
