package org.simpul.explore;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.simpul.graph.GraphUnavailableException;

/**
 * What nodes, or edges, have as the properties that a filter goes by, asked for once.
 *
 * @param <T> what has the properties
 * @param <K> its key
 */
final class PropertyValues<T, K> {

    /** Asks the database what some have as one property. */
    @FunctionalInterface
    interface Asking<K> {

        Map<K, List<String>> values(Collection<K> keys, String property);
    }

    private final Function<T, K> key;
    private final Function<T, String> kind;
    private final Asking<K> asking;
    private final Map<String, Map<K, List<String>>> known = new HashMap<>();

    /** @param kind what tells apart whom a rule is about: of a kind of which none has the property, it is about none */
    PropertyValues(Function<T, K> key, Function<T, String> kind, Asking<K> asking) {
        this.key = key;
        this.kind = kind;
        this.asking = asking;
    }

    /** Those of some that rules hide; of whom the database does not tell, nobody. */
    Set<K> unfit(List<PropertyRule> rules, Collection<T> all) {
        Set<K> unfit = new HashSet<>();
        for (PropertyRule rule : rules) {
            Map<K, List<String>> values = of(rule.property(), all);
            Set<String> kinds = all.stream()
                    .filter(one ->
                            !values.getOrDefault(key.apply(one), List.of()).isEmpty())
                    .map(kind)
                    .collect(Collectors.toSet());
            all.stream()
                    .filter(one -> kinds.contains(kind.apply(one)))
                    .map(key)
                    .filter(values::containsKey)
                    .filter(one -> !rule.holds(values.getOrDefault(one, List.of())))
                    .forEach(unfit::add);
        }
        return unfit;
    }

    /** The database may tell something else by now. */
    void forget() {
        known.clear();
    }

    private Map<K, List<String>> of(String property, Collection<T> all) {
        Map<K, List<String>> values = known.computeIfAbsent(property, _ -> new HashMap<>());
        Set<K> unknown =
                all.stream().map(key).filter(one -> !values.containsKey(one)).collect(Collectors.toSet());
        if (!unknown.isEmpty()) {
            try {
                Map<K, List<String>> found = asking.values(unknown, property);
                unknown.forEach(one -> values.put(one, found.getOrDefault(one, List.of())));
            } catch (GraphUnavailableException _) {
                // Asked again with the next change of the canvas; the page tells that the database is lost.
            }
        }
        return values;
    }
}
