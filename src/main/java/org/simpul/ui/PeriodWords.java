package org.simpul.ui;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.simpul.explore.Period;
import org.simpul.explore.StoryStep;
import org.simpul.graph.Dating;

/** The time that is looked at, in words. */
final class PeriodWords {

    private PeriodWords() {}

    /** All that limits it: "since 1 May 2024 · as known on 31 Jul 2024"; empty where nothing does. */
    static String of(Period period, Component page, Locale locale) {
        return Stream.of(dates(period, page, locale), known(period, page, locale))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }

    /** The time of a step's picture, as it stands beside that; empty for any. */
    static Optional<String> ofPicture(StoryStep step, Component page, Locale locale) {
        return Optional.of(of(step.view().filter().period(), page, locale))
                .filter(words -> !words.isEmpty())
                .map(words -> page.getTranslation(locale, "present.time", words));
    }

    /** From when until when; empty for any time. */
    static Optional<String> dates(Period period, Component page, Locale locale) {
        if (period.first().isEmpty() && period.last().isEmpty()) {
            return Optional.empty();
        }
        String key =
                period.first().isEmpty() ? "filter.until" : period.last().isEmpty() ? "filter.since" : "filter.dates";
        String words = page.getTranslation(locale, key, day(period.first(), locale), day(period.last(), locale));
        return Optional.of(
                period.dating() == Dating.PUBLISHED ? page.getTranslation(locale, "filter.published", words) : words);
    }

    /** As known on which day; empty for any. */
    static Optional<String> known(Period period, Component page, Locale locale) {
        return period.knownBy().map(day -> page.getTranslation(locale, "filter.known", Dates.day(day, locale)));
    }

    private static String day(Optional<LocalDate> day, Locale locale) {
        return day.map(known -> Dates.day(known, locale)).orElse("");
    }
}
