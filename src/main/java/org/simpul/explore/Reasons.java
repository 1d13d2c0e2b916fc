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

/** Why each node is on the canvas; one that is not has no reason. */
final class Reasons {

    private final Map<NodeKey, Set<Reason>> byNode = new HashMap<>();

    /** How many others the open expansions of a node brought: asked of each node that is drawn, where all of them would take long to find. */
    private final Map<NodeKey, Integer> brought = new HashMap<>();

    void add(Reason reason) {
        if (!has(reason)) {
            byNode.put(reason.node(), Few.with(of(reason.node()), reason));
            count(reason, 1);
        }
    }

    void remove(Reason reason) {
        if (has(reason)) {
            byNode.computeIfPresent(reason.node(), (node, reasons) -> {
                Set<Reason> left = Few.without(reasons, reason);
                return left.isEmpty() ? null : left;
            });
            count(reason, -1);
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

    /** Whether the open expansions of a node brought another. */
    boolean hasBrought(NodeKey center) {
        return brought.containsKey(center);
    }

    /** What the open expansions of a node brought, and the node itself. */
    List<NodeKey> broughtBy(NodeKey center) {
        return byNode.keySet().stream()
                .filter(node -> has(new Brought(node, center)))
                .toList();
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

    private void count(Reason reason, int more) {
        if (reason instanceof Brought(NodeKey node, NodeKey by) && !node.equals(by)) {
            brought.merge(by, more, (before, change) -> before + change == 0 ? null : before + change);
        }
    }
}
