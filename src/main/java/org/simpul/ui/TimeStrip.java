package org.simpul.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.simpul.graph.StatisticsQuery.MonthCount;

/** How many claims speak of each month: the last four years that any claim speaks of. */
class TimeStrip extends Section implements LocaleChangeObserver {

    /** How many months are drawn. */
    static final int MONTHS = 48;

    private static final long serialVersionUID = 1L;

    private final Span title = new Span();
    private final Span note = new Span();
    private final Span older = new Span();
    private final Div bars = new Div();
    private transient List<MonthCount> counts = List.of();

    TimeStrip() {
        addClassName("when");
        title.addClassName("title");
        older.addClassName("older");
        bars.addClassName("bars");
        bars.getElement().setAttribute("role", "img");
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

    private void draw() {
        bars.removeAll();
        bars.getElement().setAttribute("aria-label", getTranslation("when.label"));
        note.setText(getTranslation(counts.isEmpty() ? "when.none" : "when.note"));
        older.setText("");
        if (!counts.isEmpty()) {
            draw(counts.getLast().month().minusMonths(MONTHS - 1));
        }
    }

    private void draw(YearMonth first) {
        Map<YearMonth, Long> drawn = counts.stream()
                .filter(count -> !count.month().isBefore(first))
                .collect(Collectors.toMap(MonthCount::month, MonthCount::claims));
        long most = drawn.values().stream().mapToLong(Long::longValue).max().orElse(1);
        IntStream.range(0, MONTHS)
                .mapToObj(first::plusMonths)
                .map(month -> bar(month, drawn.getOrDefault(month, 0L), most))
                .forEach(bars::add);
        long left = counts.stream().mapToLong(MonthCount::claims).sum()
                - drawn.values().stream().mapToLong(Long::longValue).sum();
        older.setText(left == 0 ? "" : getTranslation("when.older", left));
    }

    private Div bar(YearMonth month, long claims, long most) {
        Span column = new Span();
        column.addClassName("column");
        column.getStyle().setHeight(claims == 0 ? "0" : "max(2px, " + 100 * claims / most + "%)");
        Div bar = new Div(column);
        bar.setTitle(getTranslation("when.month", Dates.month(month, getLocale()), claims));
        if (month.getMonthValue() == 1) {
            Span year = new Span(Integer.toString(month.getYear()));
            year.addClassName("year");
            bar.add(year);
        }
        return bar;
    }
}
