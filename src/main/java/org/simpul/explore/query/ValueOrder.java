package org.simpul.explore.query;

import java.math.BigDecimal;
import java.text.Collator;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.Locale;
import org.simpul.graph.console.CypherValue;
import org.simpul.graph.console.CypherValue.Bool;
import org.simpul.graph.console.CypherValue.Moment;
import org.simpul.graph.console.CypherValue.Null;
import org.simpul.graph.console.CypherValue.Real;
import org.simpul.graph.console.CypherValue.Text;
import org.simpul.graph.console.CypherValue.Whole;

/** The order of values of any kind in a column: numbers by size, moments by time, texts by the alphabet, no value last. */
public final class ValueOrder implements Comparator<CypherValue> {

    public static final ValueOrder INSTANCE = new ValueOrder();

    private final Collator alphabet = Collator.getInstance(Locale.ROOT);

    private ValueOrder() {}

    @Override
    public int compare(CypherValue one, CypherValue other) {
        int byKind = Integer.compare(kind(one), kind(other));
        return byKind != 0 ? byKind : within(one, other);
    }

    private int within(CypherValue one, CypherValue other) {
        return switch (one) {
            case Null _ -> 0;
            case Bool(boolean value) when other instanceof Bool(boolean than) -> Boolean.compare(value, than);
            case Whole(long value) when other instanceof Whole(long than) -> Long.compare(value, than);
            case Whole(long value) when other instanceof Real(double than) -> mixed(value, than);
            case Real(double value) when other instanceof Whole(long than) -> -mixed(than, value);
            case Real(double value) when other instanceof Real(double than) -> Double.compare(value, than);
            case Moment(LocalDate value) when other instanceof Moment(LocalDate than) -> value.compareTo(than);
            case Moment(LocalDateTime value) when other instanceof Moment(LocalDateTime than) -> value.compareTo(than);
            case Moment(ZonedDateTime value) when other instanceof Moment(ZonedDateTime than) -> value.compareTo(than);
            case Moment(LocalTime value) when other instanceof Moment(LocalTime than) -> value.compareTo(than);
            case Moment(OffsetTime value) when other instanceof Moment(OffsetTime than) -> value.compareTo(than);
            case Text(String value) when other instanceof Text(String than) -> alphabet.compare(value, than);
            default -> ValueForm.text(one).compareTo(ValueForm.text(other));
        };
    }

    /** A double does not hold every long. */
    private static int mixed(long whole, double real) {
        return Double.isFinite(real)
                ? BigDecimal.valueOf(whole).compareTo(new BigDecimal(real))
                : Double.compare(0, real);
    }

    private static int kind(CypherValue value) {
        return switch (value) {
            case Whole _, Real _ -> 0;
            case Moment(var moment) ->
                switch (moment) {
                    case LocalDate _ -> 1;
                    case LocalDateTime _ -> 2;
                    case ZonedDateTime _ -> 3;
                    case LocalTime _ -> 4;
                    default -> 5;
                };
            case Text _ -> 6;
            case Bool _ -> 7;
            case Null _ -> 9;
            default -> 8;
        };
    }
}
