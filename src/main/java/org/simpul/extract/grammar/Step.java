package org.simpul.extract.grammar;

import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import org.simpul.knowledge.EventDate;
import org.simpul.knowledge.EventDate.Precision;

/**
 * So many days, months or years from a date that the text has told before.
 *
 * @param count before it where negative
 */
public record Step(int count, Precision unit) {

    /** The date that far from {@code told}, unless that is known less exactly than the unit. */
    public Optional<EventDate> from(EventDate told) {
        if (told.precision().compareTo(unit) > 0) {
            return Optional.empty();
        }
        return Optional.of(
                switch (unit) {
                    case DAY -> EventDate.of(told.start().plusDays(count));
                    case MONTH -> EventDate.of(YearMonth.from(told.start()).plusMonths(count));
                    case YEAR -> EventDate.of(Year.from(told.start()).plusYears(count));
                });
    }
}
