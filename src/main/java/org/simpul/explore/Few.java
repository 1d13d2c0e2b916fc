package org.simpul.explore;

import java.util.HashSet;
import java.util.Set;

/** Sets that mostly hold one element, and then take a tenth of the memory. */
final class Few {

    private Few() {}

    /** {@code some} and {@code one}; what was {@code some} is used no more. */
    static <V> Set<V> with(Set<V> some, V one) {
        if (some.isEmpty()) {
            return Set.of(one);
        }
        Set<V> more = some.size() == 1 ? new HashSet<>(some) : some;
        more.add(one);
        return more.size() == 1 ? some : more;
    }

    /** {@code some} without {@code one}; what was {@code some} is used no more. */
    static <V> Set<V> without(Set<V> some, V one) {
        if (some.size() <= 1) {
            return some.contains(one) ? Set.of() : some;
        }
        some.remove(one);
        return some.size() == 1 ? Set.copyOf(some) : some;
    }
}
