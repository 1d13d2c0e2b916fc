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
import org.simpul.explore.Period;
import org.simpul.graph.Dating;
import org.simpul.graph.StatisticsQuery.MonthCount;

/**
 * How many claims there are in each month: the last four years that any claim is placed in. Months filter the canvas, by
 * hand or one after another.
 */
class TimeStrip extends Section implements LocaleChangeObserver {

    /** How many months are drawn. */
    static final int MONTHS = 48;

    private static final long serialVersionUID = 1L;

    private final Span title = new Span();
    private final Span note = new Span();
    private final Span older = new Span();
    private final transient Exploration exploration;
    private final transient Consumer<Filter> wanted;
    private final transient Consumer<Filter> glanced;
    private final MonthBars bars = new MonthBars(this::brushed);
    private final PeriodBar controls;
    private transient List<MonthCount> counts = List.of();
    private transient Dating dating = Dating.HAPPENED;
    private transient Period marked = Period.ALL;
    private boolean isPlaying;

    /**
     * @param wanted takes a filter
     * @param glanced takes one that passes while the months are played
     */
    TimeStrip(Exploration exploration, Consumer<Filter> wanted, Consumer<Filter> glanced) {
        this.exploration = exploration;
        this.wanted = wanted;
        this.glanced = glanced;
        controls = new PeriodBar(this::period, this::see, this::play);
        addClassName("when");
        title.addClassName("title");
        note.addClassName("note");
        older.addClassName("older");
        bars.addClassName("bars");
        Div head = new Div(title, controls, note, older);
        head.addClassName("head");
        add(head, bars);
    }

    void toggle() {
        setVisible(!isVisible());
    }

    /** Counts the claims anew. */
    void count() {
        dating = period().dating();
        counts = exploration.questions().claimsByMonth(dating);
        draw();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        title.setText(getTranslation("when.title"));
        draw();
    }

    /** Marks the months that the filter leaves, where it leaves others than before. */
    void refresh() {
        if (dating != period().dating()) {
            count();
        } else if (!marked.equals(period())) {
            mark();
        }
        if (isPlaying && !exploration.isGlancing()) {
            isPlaying = false;
            bars.halt();
        }
        controls.refresh(isPlaying);
    }

    /** Plays the months in which something on the canvas is dated, or stops that where it is. */
    private void play() {
        List<YearMonth> dated =
                exploration.months().stream().filter(row()::contains).toList();
        if (isPlaying) {
            bars.play(dated);
        } else if (dated.isEmpty()) {
            Note.say(getTranslation("when.play.none"));
        } else {
            isPlaying = true;
            glanced.accept(exploration.filter());
            bars.play(dated);
        }
    }

    /** The months that are drawn. */
    private List<YearMonth> row() {
        return counts.isEmpty() ? List.of() : until(counts.getLast().month());
    }

    private Period period() {
        return exploration.filter().period();
    }

    private void see(Period other) {
        wanted.accept(exploration.filter().withPeriod(other));
    }

    /** What passes while the months are played is one change in the end; what comes after the end of it is too late. */
    private void brushed(MonthBars.Brushed months) {
        Filter now = exploration.filter();
        Filter then = now.withPeriod(now.period().within(months.first(), months.last()));
        if (!months.playing()) {
            isPlaying = false;
            wanted.accept(then);
        } else if (isPlaying) {
            glanced.accept(then);
        }
    }

    private void mark() {
        marked = period();
        bars.mark(marked.first(), marked.last());
    }

    private void draw() {
        note.setText(getTranslation(counts.isEmpty() ? "when.none" : "when.note"));
        Map<YearMonth, Long> claims = counts.stream().collect(Collectors.toMap(MonthCount::month, MonthCount::claims));
        List<YearMonth> months = row();
        bars.show(
                months.stream()
                        .map(month -> bar(month, claims.getOrDefault(month, 0L)))
                        .toList(),
                getTranslation("when.label." + dating));
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
