package org.simpul.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.simpul.explore.Exploration;
import org.simpul.explore.Filter;
import org.simpul.explore.Period;
import org.simpul.graph.Dating;
import org.simpul.graph.StatisticsQuery.Calendar;
import org.simpul.graph.StatisticsQuery.MonthCount;

/**
 * How many claims there are in each month, four years at once: the last of which there are more than a few, and the others in
 * their turn. Months filter the canvas, by hand or one after another.
 */
class TimeStrip extends Section implements LocaleChangeObserver {

    private static final long serialVersionUID = 1L;

    private final Span title = new Span();
    private final Span note = new Span();
    private final Span unplaced = new Span();
    private final QuietButton older = new QuietButton(() -> turn(true));
    private final QuietButton newer = new QuietButton(() -> turn(false));
    private final transient Exploration exploration;
    private final transient Consumer<Filter> wanted;
    private final transient Consumer<Filter> glanced;
    private final MonthBars bars = new MonthBars(this::brushed, this::passed, this::turn);
    private final PeriodBar controls;
    private transient Calendar calendar = Calendar.EMPTY;
    private transient Optional<MonthRow> row = Optional.empty();
    private boolean isTurned;
    private boolean isOffered = true;
    private boolean isFolded;
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
        unplaced.addClassName("unplaced");
        older.addClassName("older");
        newer.addClassName("newer");
        bars.addClassName("bars");
        Div head = new Div(title, controls, note, unplaced);
        head.addClassName("head");
        Div months = new Div(older, bars, newer);
        months.addClassName("months");
        add(head, months);
    }

    /** Whether there are claims to count by month, so that the strip is there until it is folded. */
    void offer(boolean offered) {
        isOffered = offered;
        setVisible(isOffered && !isFolded);
    }

    /** Folds the strip, or brings it back; says so where there is none. */
    void toggle() {
        if (isOffered) {
            isFolded = !isFolded;
            offer(true);
        } else {
            Note.say(getTranslation("when.none"));
        }
    }

    /** Counts the claims anew. */
    void count() {
        isTurned = isTurned && dating == period().dating();
        dating = period().dating();
        calendar = exploration.questions().claimsByMonth(dating);
        row = isTurned ? row : MonthRow.newest(calendar.months());
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
                exploration.months().stream().filter(this::isDrawn).toList();
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

    private boolean isDrawn(YearMonth month) {
        return row.filter(months -> months.contains(month)).isPresent();
    }

    /** Goes on to the months before those that are drawn, or after them, as far as there are any. */
    private void turn(boolean back) {
        Optional<MonthRow> next =
                row.flatMap(now -> back ? now.older(calendar.months()) : now.newer(calendar.months()));
        if (next.isPresent()) {
            draw(next.get());
        }
    }

    private void draw(MonthRow other) {
        row = Optional.of(other);
        isTurned = true;
        draw();
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

    /** What a hand passes over is seen for as long as it is held. */
    private void passed(MonthBars.Brushed months) {
        Filter now = exploration.filter();
        glanced.accept(now.withPeriod(now.period().within(months.first(), months.last())));
    }

    /** Days that lie before or after all months that are drawn are turned to. */
    private void mark() {
        marked = period();
        Optional<YearMonth> first = marked.first().map(YearMonth::from);
        Optional<YearMonth> last = marked.last().map(YearMonth::from);
        boolean isElsewhere = first.isPresent()
                && last.isPresent()
                && row.filter(now -> now.isBefore(first.get()) || now.isAfter(last.get()))
                        .isPresent();
        if (isElsewhere) {
            draw(new MonthRow(last.get()));
            return;
        }
        bars.mark(marked.first(), marked.last());
    }

    private void draw() {
        List<MonthCount> counts = calendar.months();
        note.setText(getTranslation(counts.isEmpty() ? "when.none" : "when.note"));
        Map<YearMonth, Long> claims = counts.stream().collect(Collectors.toMap(MonthCount::month, MonthCount::claims));
        bars.show(
                row.map(MonthRow::months).orElse(List.of()).stream()
                        .map(month -> bar(month, claims.getOrDefault(month, 0L)))
                        .toList(),
                getTranslation("when.label." + dating));
        sayLeft(older, Icon.BACK, "when.older", row.map(now -> now.claimsBefore(counts)));
        sayLeft(newer, Icon.OPEN, "when.newer", row.map(now -> now.claimsAfter(counts)));
        sayUnplaced();
        mark();
    }

    /** How many claims are on one side of what is drawn. */
    private void sayLeft(QuietButton button, Icon.Drawing drawing, String words, Optional<Long> claims) {
        long left = claims.orElse(0L);
        button.removeAll();
        button.add(new Icon(drawing), new Span(String.format(getLocale(), "%,d", left)));
        button.explain(getTranslation(words, left));
        button.setVisible(left > 0);
    }

    /** How many claims are in no month. */
    private void sayUnplaced() {
        String words = Stream.of(said("when.years", calendar.years()), said("when.dateless", calendar.undated()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
        unplaced.setText(words.isEmpty() ? "" : getTranslation("when.unplaced", words));
        unplaced.setTitle(unplaced.getText());
    }

    private Optional<String> said(String words, long claims) {
        return Optional.of(claims).filter(some -> some > 0).map(some -> getTranslation(words, some));
    }

    private MonthBars.Month bar(YearMonth month, long claims) {
        return new MonthBars.Month(
                month.toString(), claims, getTranslation("when.month", Dates.month(month, getLocale()), claims));
    }
}
