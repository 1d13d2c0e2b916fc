package org.simpul.explore;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.simpul.explore.Reason.Brought;
import org.simpul.explore.Reason.Pinned;
import org.simpul.explore.Reason.Wanted;
import org.simpul.graph.NodeKey;

/** Why each node is on the canvas. */
final class Reasons {

    private final Map<NodeKey, Set<Reason>> byNode = new HashMap<>();
    private final Map<NodeKey, Set<NodeKey>> byCenter = new HashMap<>();

    void add(Reason reason) {
        byNode.put(reason.node(), Few.with(of(reason.node()), reason));
        if (reason instanceof Brought(NodeKey node, NodeKey by)) {
            byCenter.put(by, Few.with(broughtBy(by), node));
        }
    }

    void remove(Reason reason) {
        take(byNode, reason.node(), reason);
        if (reason instanceof Brought(NodeKey node, NodeKey by)) {
            take(byCenter, by, node);
        }
    }

    boolean has(Reason reason) {
        return of(reason.node()).contains(reason);
    }

    Set<Reason> of(NodeKey node) {
        return byNode.getOrDefault(node, Set.of());
    }

    boolean isPinned(NodeKey node) {
        return has(new Pinned(node));
    }

    /** What the open expansions of a node brought, and the node itself. */
    Set<NodeKey> broughtBy(NodeKey center) {
        return byCenter.getOrDefault(center, Set.of());
    }

    /** Those of {@code wanted} that are new. */
    List<Reason> lacking(Collection<? extends Reason> wanted) {
        return wanted.stream()
                .filter(reason -> !has(reason))
                .distinct()
                .<Reason>map(reason -> reason)
                .toList();
    }

    /** Whether a node would have no reason to stay without these. */
    boolean restsOn(NodeKey node, Collection<Reason> reasons) {
        return reasons.containsAll(of(node));
    }

    /** A reason to stay for a node that has no other than these; none for one that has. */
    List<Reason> instead(NodeKey node, Collection<Reason> reasons) {
        return restsOn(node, reasons) ? lacking(List.of(new Wanted(node))) : List.of();
    }

    private static <V> void take(Map<NodeKey, Set<V>> from, NodeKey key, V value) {
        from.computeIfPresent(key, (same, values) -> {
            Set<V> left = Few.without(values, value);
            return left.isEmpty() ? null : left;
        });
    }
}
