package org.simpul.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.simpul.explore.Exploration;
import org.simpul.explore.Filter;
import org.simpul.graph.StatisticsQuery.MonthCount;

/** How many claims speak of each month: the last four years that any claim speaks of; months filter the canvas. */
class TimeStrip extends Section implements LocaleChangeObserver {

    /** How many months are drawn. */
    static final int MONTHS = 48;

    private static final long serialVersionUID = 1L;

    private final Span title = new Span();
    private final Span note = new Span();
    private final Span older = new Span();
    private final transient Exploration exploration;
    private final MonthBars bars;
    private transient List<MonthCount> counts = List.of();
    private transient Filter marked = Filter.NONE;

    TimeStrip(Exploration exploration, Consumer<Filter> wanted) {
        this.exploration = exploration;
        bars = new MonthBars(months -> wanted.accept(exploration.filter().withDates(months.first(), months.last())));
        addClassName("when");
        title.addClassName("title");
        older.addClassName("older");
        bars.addClassName("bars");
        Div head = new Div(title, note, older);
        head.addClassName("head");
        add(head, bars);
    }

    void toggle() {
        setVisible(!isVisible());
    }

    void show(List<MonthCount> months) {
        counts = List.copyOf(months);
        draw();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        title.setText(getTranslation("when.title"));
        draw();
    }

    /** Marks the months that the filter leaves, where it is another than before. */
    void refresh() {
        if (!marked.equals(exploration.filter())) {
            mark();
        }
    }

    private void mark() {
        marked = exploration.filter();
        bars.mark(marked.first(), marked.last());
    }

    private void draw() {
        note.setText(getTranslation(counts.isEmpty() ? "when.none" : "when.note"));
        Map<YearMonth, Long> claims = counts.stream().collect(Collectors.toMap(MonthCount::month, MonthCount::claims));
        List<YearMonth> months =
                counts.isEmpty() ? List.of() : until(counts.getLast().month());
        bars.show(
                months.stream()
                        .map(month -> bar(month, claims.getOrDefault(month, 0L)))
                        .toList(),
                getTranslation("when.label"));
        long left = counts.stream()
                .filter(count -> count.month().isBefore(months.getFirst()))
                .mapToLong(MonthCount::claims)
                .sum();
        older.setText(left == 0 ? "" : getTranslation("when.older", left));
        mark();
    }

    private static List<YearMonth> until(YearMonth last) {
        return IntStream.range(0, MONTHS)
                .mapToObj(last.minusMonths(MONTHS - 1)::plusMonths)
                .toList();
    }

    private MonthBars.Month bar(YearMonth month, long claims) {
        return new MonthBars.Month(
                month.toString(), claims, getTranslation("when.month", Dates.month(month, getLocale()), claims));
    }
}
