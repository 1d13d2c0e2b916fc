package org.simpul.explore;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/**
 * A filter's rule about a property of nodes, or of the relationships behind edges. Nodes of a type, or edges of a relation, of
 * which none has the property are not hidden by it.
 *
 * @param of what has the property
 * @param value what the property is compared with, as text; empty where it only has to be there
 */
public record PropertyRule(Bearer of, String property, Comparison comparison, String value) {

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,40}(\\.\\d{1,40})?([eE][+-]?\\d{1,3})?");
    private static final Pattern TIME = Pattern.compile("[+-]?\\d{4,9}(-\\d\\d.*)?");

    /** What can have properties. */
    public enum Bearer {
        NODES,
        EDGES
    }

    /** How a value is compared. */
    public enum Comparison {
        IS,
        IS_NOT,
        CONTAINS,
        AT_LEAST,
        AT_MOST,
        EXISTS
    }

    public PropertyRule {
        Objects.requireNonNull(of, "of");
        property = property.strip();
        Objects.requireNonNull(comparison, "comparison");
        value = comparison == Comparison.EXISTS ? "" : value.strip();
    }

    /** A rule about nodes. */
    public PropertyRule(String property, Comparison comparison, String value) {
        this(Bearer.NODES, property, comparison, value);
    }

    /** Whether it can be held: it names a property and, where it compares, what with. */
    public boolean stands() {
        return !property.isEmpty() && (comparison == Comparison.EXISTS || !value.isEmpty());
    }

    /**
     * Whether a node or an edge is left that has these values, each as text: none where it lacks the property, several where
     * that is a list, or several relationships are behind the edge, of which one is enough. Numbers are compared as numbers, dates as far as the shorter of both goes, all else as
     * text, whatever its case and marks.
     */
    public boolean holds(List<String> values) {
        return switch (comparison) {
            case IS -> values.stream().anyMatch(this::isEqual);
            case IS_NOT -> values.stream().noneMatch(this::isEqual);
            case CONTAINS -> values.stream().anyMatch(one -> Filter.folded(one).contains(Filter.folded(value)));
            case AT_LEAST -> values.stream().anyMatch(one -> compares(one, order -> order >= 0));
            case AT_MOST -> values.stream().anyMatch(one -> compares(one, order -> order <= 0));
            case EXISTS -> !values.isEmpty();
        };
    }

    private boolean isEqual(String one) {
        return compares(one, order -> order == 0);
    }

    private boolean compares(String one, IntPredicate order) {
        Optional<BigDecimal> wanted = number(value);
        Optional<BigDecimal> there = number(one);
        if (wanted.isPresent() && there.isPresent()) {
            return order.test(there.get().compareTo(wanted.get()));
        }
        if (TIME.matcher(value).matches() && TIME.matcher(one).matches()) {
            int length = Math.min(value.length(), one.length());
            return order.test(one.substring(0, length).compareTo(value.substring(0, length)));
        }
        return order.test(Filter.folded(one).compareTo(Filter.folded(value)));
    }

    private static Optional<BigDecimal> number(String text) {
        return NUMBER.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }
}
