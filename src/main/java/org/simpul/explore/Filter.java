package org.simpul.explore;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.simpul.explore.PropertyRule.Bearer;
import org.simpul.graph.EdgeKey;
import org.simpul.graph.EdgeStatus;
import org.simpul.graph.GraphEdge;
import org.simpul.graph.GraphNode;
import org.simpul.graph.NodeKey;

/**
 * What of the canvas is not to be seen. {@code frontend/graph-canvas/filter.ts} draws by the same rule, and the cases in
 * {@code src/test/resources/filter} hold both to it.
 *
 * <p>A node is hidden by its type, by a name without the text, by a rule about one of its properties, or where every one of
 * its edges is hidden for its own sake; an edge by its relation, its status, too few documents, no claim in the period, a rule
 * about a property of its relationships, or a hidden end; of its claims those in the period alone count.
 *
 * @param minimumDocuments edges with fewer are hidden; none are by 0 or 1
 * @param period when what is seen happened or was published
 * @param text what a node's name contains, in either language, whatever its case and marks; empty for any
 * @param rules what nodes and relationships have as properties
 */
public record Filter(
        List<String> hiddenTypes,
        List<String> hiddenRelations,
        List<EdgeStatus> hiddenStatuses,
        long minimumDocuments,
        Period period,
        String text,
        List<PropertyRule> rules) {

    public static final Filter NONE = new Filter(List.of(), List.of(), List.of(), 0, Period.ALL, "", List.of());

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    public Filter {
        hiddenTypes = hiddenTypes.stream().distinct().sorted().toList();
        hiddenRelations = hiddenRelations.stream().distinct().sorted().toList();
        hiddenStatuses = hiddenStatuses.stream().distinct().sorted().toList();
        Objects.requireNonNull(period, "period");
        minimumDocuments = minimumDocuments <= 1 ? 0 : minimumDocuments;
        text = text.strip();
        rules = rules.stream().filter(PropertyRule::stands).distinct().toList();
    }

    public Filter withTypes(Collection<String> hidden) {
        return new Filter(List.copyOf(hidden), hiddenRelations, hiddenStatuses, minimumDocuments, period, text, rules);
    }

    public Filter withRelations(Collection<String> hidden) {
        return new Filter(hiddenTypes, List.copyOf(hidden), hiddenStatuses, minimumDocuments, period, text, rules);
    }

    public Filter withStatuses(Collection<EdgeStatus> hidden) {
        return new Filter(hiddenTypes, hiddenRelations, List.copyOf(hidden), minimumDocuments, period, text, rules);
    }

    public Filter withMinimumDocuments(long documents) {
        return new Filter(hiddenTypes, hiddenRelations, hiddenStatuses, documents, period, text, rules);
    }

    public Filter withPeriod(Period wanted) {
        return new Filter(hiddenTypes, hiddenRelations, hiddenStatuses, minimumDocuments, wanted, text, rules);
    }

    public Filter withText(String wanted) {
        return new Filter(hiddenTypes, hiddenRelations, hiddenStatuses, minimumDocuments, period, wanted, rules);
    }

    public Filter withRules(Collection<PropertyRule> wanted) {
        return new Filter(
                hiddenTypes, hiddenRelations, hiddenStatuses, minimumDocuments, period, text, List.copyOf(wanted));
    }

    /**
     * The same without what hides one of some nodes: its type, a text that its name does not contain, the rules about
     * properties of nodes where it is unfit by them and, where all of its edges are hidden, one of the rules about edges where
     * that will do, all of them where not.
     */
    Filter showing(GraphNode node, Collection<GraphNode> nodes, Collection<GraphEdge> edges, Unfit unfit) {
        Filter typed = withTypes(
                hiddenTypes.stream().filter(type -> !type.equals(node.type())).toList());
        Filter named = typed.shows(node, folded(text)) ? typed : typed.withText("");
        Filter itself = unfit.nodes().contains(node.key()) ? named.withRules(named.rules(Bearer.EDGES)) : named;
        Period always = period.within(Optional.empty(), Optional.empty()).knownBy(Optional.empty());
        return Stream.of(
                        itself,
                        itself.withPeriod(always),
                        itself.withRelations(List.of()),
                        itself.withStatuses(List.of()),
                        itself.withMinimumDocuments(0),
                        itself.withRules(itself.rules(Bearer.NODES)))
                .filter(other -> !other.of(nodes, edges, unfit).nodes().contains(node.key()))
                .findFirst()
                .orElseGet(() -> NONE.withTypes(itself.hiddenTypes())
                        .withText(itself.text())
                        .withRules(itself.rules(Bearer.NODES)));
    }

    /**
     * What it hides of some nodes and the edges among them.
     *
     * @param unfit what its rules about properties hide
     */
    public Filtered of(Collection<GraphNode> nodes, Collection<GraphEdge> edges, Unfit unfit) {
        if (equals(NONE)) {
            return Filtered.NOTHING;
        }
        String part = folded(text);
        Set<NodeKey> unfitNodes = rules(Bearer.NODES).isEmpty() ? Set.of() : unfit.nodes();
        Set<EdgeKey> unfitEdges = rules(Bearer.EDGES).isEmpty() ? Set.of() : unfit.edges();
        Set<NodeKey> withEdges = new HashSet<>();
        Set<NodeKey> withSeenEdges = new HashSet<>();
        Set<EdgeKey> seen = new HashSet<>();
        for (GraphEdge edge : edges) {
            List<NodeKey> ends = List.of(edge.key().source(), edge.key().target());
            withEdges.addAll(ends);
            if (shows(edge) && !unfitEdges.contains(edge.key())) {
                withSeenEdges.addAll(ends);
                seen.add(edge.key());
            }
        }
        Set<NodeKey> hidden = nodes.stream()
                .filter(node -> !shows(node, part)
                        || unfitNodes.contains(node.key())
                        || (withEdges.contains(node.key()) && !withSeenEdges.contains(node.key())))
                .map(GraphNode::key)
                .collect(Collectors.toSet());
        return new Filtered(
                hidden,
                edges.stream()
                        .map(GraphEdge::key)
                        .filter(key ->
                                !seen.contains(key) || hidden.contains(key.source()) || hidden.contains(key.target()))
                        .collect(Collectors.toSet()));
    }

    /** The rules about properties of nodes, or of relationships. */
    List<PropertyRule> rules(Bearer of) {
        return rules.stream().filter(rule -> rule.of() == of).toList();
    }

    private boolean shows(GraphNode node, String part) {
        return !hiddenTypes.contains(node.type())
                && (part.isEmpty()
                        || folded(node.caption()).contains(part)
                        || folded(node.captionId()).contains(part));
    }

    private boolean shows(GraphEdge edge) {
        return !hiddenRelations.contains(edge.key().relation())
                && period.of(edge)
                        .filter(seen -> !hiddenStatuses.contains(seen.status()) && seen.documents() >= minimumDocuments)
                        .isPresent();
    }

    /** A name as it is compared: in small letters without marks, as the canvas folds it. */
    public static String folded(String text) {
        return MARKS.matcher(Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("");
    }
}
