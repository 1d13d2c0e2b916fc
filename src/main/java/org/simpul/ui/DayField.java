package org.simpul.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A labelled field for a day, with a calendar, written as the page's language writes days. */
@JsModule("./day-field/day-field.ts")
class DayField extends Div implements LocaleChangeObserver {

    private static final long serialVersionUID = 1L;

    private final Span label = new Span();
    private final Calendar picker = new Calendar();
    private transient Optional<LocalDate> shown = Optional.empty();

    /** Vaadin's, which keeps to itself whether what is typed is a day. */
    private static final class Calendar extends DatePicker {

        private static final long serialVersionUID = 1L;

        boolean isUnclear() {
            return isInputUnparsable();
        }
    }

    /** @param changed is told what somebody has chosen or typed, and not of what is shown */
    DayField(Runnable changed) {
        addClassName("day");
        // Who types a day goes on with Tab; the calendar opens by its button, or the arrow down.
        picker.setAutoOpen(false);
        picker.setClearButtonVisible(true);
        picker.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                take();
                changed.run();
            }
        });
        // Who wipes out what nobody could read changes no value of the picker, which has none.
        picker.addValidationStatusChangeListener(event -> {
            if (take()) {
                changed.run();
            }
        });
        add(label, picker);
    }

    void name(String words) {
        label.setText(words);
        picker.setAriaLabel(words);
    }

    /** The day that it holds; empty where it holds none, and {@code before} where nobody can tell which. */
    Optional<LocalDate> day(Optional<LocalDate> before) {
        return picker.isUnclear() ? before : picker.getOptionalValue();
    }

    /** Whether the picker holds, or holds no more, another day than is shown; that one is shown from now on. */
    private boolean take() {
        boolean isOther = !picker.isUnclear() && !picker.getOptionalValue().equals(shown);
        if (isOther) {
            shown = picker.getOptionalValue();
        }
        return isOther;
    }

    /** Shows a day; what nobody can read stays to be mended, until there is another day to show. */
    void show(Optional<LocalDate> day) {
        boolean isOther = !day.equals(shown);
        shown = day;
        if (!day.equals(picker.getOptionalValue()) && (isOther || !picker.isUnclear())) {
            picker.setValue(day.orElse(null));
        }
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        Locale language = Messages.language(event.getLocale());
        if (picker.isUnclear()) {
            picker.setValue(shown.orElse(null));
        }
        picker.setLocale(language);
        picker.setI18n(new DatePicker.DatePickerI18n()
                .setMonthNames(months(TextStyle.FULL_STANDALONE, language))
                .setWeekdays(weekdays(TextStyle.FULL_STANDALONE, language))
                .setWeekdaysShort(weekdays(TextStyle.SHORT_STANDALONE, language))
                .setFirstDayOfWeek(DayOfWeek.MONDAY.getValue())
                .setToday(getTranslation("day.today"))
                .setCancel(getTranslation("day.cancel")));
        List<List<String>> names = Stream.of(language, Messages.ENGLISH, Messages.INDONESIAN)
                .flatMap(each -> Stream.of(months(TextStyle.SHORT, each), months(TextStyle.FULL, each)))
                .toList();
        picker.getElement().executeJs("window.simpulSpeakDays(this, $0)", names);
    }

    private static List<String> months(TextStyle style, Locale language) {
        return Arrays.stream(Month.values())
                .map(month -> month.getDisplayName(style, language))
                .toList();
    }

    /** From Sunday on, as the picker wants them. */
    private static List<String> weekdays(TextStyle style, Locale language) {
        return Stream.iterate(DayOfWeek.SUNDAY, day -> day.plus(1))
                .limit(DayOfWeek.values().length)
                .map(day -> day.getDisplayName(style, language))
                .toList();
    }
}
