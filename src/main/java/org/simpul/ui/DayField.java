package org.simpul.ui;

import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.time.LocalDate;
import java.util.Optional;

/** A labelled field for a day, written as the page's language writes days: the browser's own would follow the browser's. */
class DayField extends Field implements LocaleChangeObserver {

    private static final long serialVersionUID = 1L;
    private static final LocalDate EXAMPLE = LocalDate.of(2024, 7, 4);

    private transient Optional<LocalDate> shown = Optional.empty();

    DayField() {
        super("text");
        addClassName("day");
        input().setValueChangeMode(ValueChangeMode.ON_CHANGE);
        input().getElement().setAttribute("autocomplete", "off");
        input().addValueChangeListener(event -> mark());
    }

    /** The day that it holds; empty where it holds none, and {@code before} where nobody can tell which. */
    Optional<LocalDate> day(Optional<LocalDate> before) {
        return isUnclear() ? before : Dates.read(value());
    }

    /** Shows a day, where it is another one than is shown, or is written otherwise; what nobody can read stays to be mended. */
    void show(Optional<LocalDate> day) {
        if (!isUnclear() || !day.equals(shown)) {
            shown = day;
            show(day.map(known -> Dates.day(known, Messages.language(getLocale())))
                    .orElse(""));
            mark();
        }
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        input().setPlaceholder(Dates.day(EXAMPLE, Messages.language(event.getLocale())));
        show(isUnclear() ? shown : Dates.read(value()));
    }

    private boolean isUnclear() {
        return !value().isBlank() && Dates.read(value()).isEmpty();
    }

    private void mark() {
        input().getElement().setAttribute("aria-invalid", Boolean.toString(isUnclear()));
    }
}
