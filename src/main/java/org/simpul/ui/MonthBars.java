package org.simpul.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A row of months, of which some can be brushed. */
@Tag("month-bars")
@JsModule("./time-strip/month-bars.ts")
class MonthBars extends Component {

    private static final long serialVersionUID = 1L;

    /** A month as {@code brush.ts} knows it. */
    record Month(String month, long claims, String words) {}

    /**
     * The first and the last month, as ISO 8601 writes months; null where that side is open.
     *
     * @param playing whether they pass while the months are played
     */
    record Brushed(@Nullable String from, @Nullable String to, boolean playing) {

        Optional<LocalDate> first() {
            return Optional.ofNullable(from).map(YearMonth::parse).map(month -> month.atDay(1));
        }

        Optional<LocalDate> last() {
            return Optional.ofNullable(to).map(YearMonth::parse).map(YearMonth::atEndOfMonth);
        }
    }

    /** Whether a key asks for the months before those that are drawn, or for those after them. */
    record Turned(boolean back) {}

    /**
     * @param brushed takes the months that are chosen, or that pass while they are played
     * @param passed takes the months that a hand passes over
     * @param turned takes whether earlier months are wanted, else later ones
     */
    MonthBars(Consumer<Brushed> brushed, Consumer<Brushed> passed, Consumer<Boolean> turned) {
        getElement()
                .addEventListener("months-brushed", event -> brushed.accept(event.getEventDetail(Brushed.class)))
                .addEventDetail();
        getElement()
                .addEventListener("months-passed", event -> passed.accept(event.getEventDetail(Brushed.class)))
                .addEventDetail();
        getElement()
                .addEventListener(
                        "months-turned",
                        event ->
                                turned.accept(event.getEventDetail(Turned.class).back()))
                .addEventDetail();
    }

    void show(List<Month> months, String label) {
        getElement().callJsFunction("show", months, label);
    }

    /** Plays the months one after another, those in which there is something, or stops that. */
    void play(Collection<YearMonth> dated) {
        getElement()
                .callJsFunction("play", dated.stream().map(YearMonth::toString).toList());
    }

    /** Stops playing, wherever that is. */
    void halt() {
        getElement().callJsFunction("halt");
    }

    /** Marks the months that some days lie in; an end that is empty is open. */
    void mark(Optional<LocalDate> first, Optional<LocalDate> last) {
        getElement()
                .callJsFunction(
                        "mark",
                        first.map(MonthBars::month).orElse(null),
                        last.map(MonthBars::month).orElse(null));
    }

    private static String month(LocalDate day) {
        return YearMonth.from(day).toString();
    }
}
