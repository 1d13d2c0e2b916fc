package org.simpul.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.simpul.explore.Selection;
import org.simpul.graph.ConflictQuery;
import org.simpul.graph.EdgeKey;
import org.simpul.graph.NodeKey;

/** The way to an entity on the canvas, or to an edge with its evidence. */
class CanvasLink extends RouterLink {

    private static final long serialVersionUID = 1L;

    private static final String ENTITY = "entity";
    private static final String SUBJECT = "subject";
    private static final String RELATION = "relation";
    private static final String OBJECT = "object";
    private static final String BESIDE = "beside";

    CanvasLink(NodeKey entity, Component... content) {
        this(QueryParameters.of(ENTITY, entity.value()), content);
    }

    CanvasLink(EdgeKey edge, Component... content) {
        this(
                QueryParameters.simple(Map.of(
                        SUBJECT, edge.source().value(),
                        RELATION, edge.relation(),
                        OBJECT, edge.target().value())),
                content);
    }

    /** @param beside entities that are put on the canvas with it */
    CanvasLink(EdgeKey edge, List<NodeKey> beside, Component... content) {
        this(
                new QueryParameters(Map.of(
                        SUBJECT, List.of(edge.source().value()),
                        RELATION, List.of(edge.relation()),
                        OBJECT, List.of(edge.target().value()),
                        BESIDE, beside.stream().map(NodeKey::value).toList())),
                content);
    }

    private CanvasLink(QueryParameters to, Component... content) {
        setRoute(ExploreView.class);
        setQueryParameters(to);
        add(content);
    }

    /** What an address points at. */
    static Optional<Selection> of(QueryParameters address) {
        Optional<Selection> entity = key(address, ENTITY).map(Selection::of);
        return entity.or(() -> key(address, SUBJECT)
                .flatMap(subject -> key(address, OBJECT)
                        .flatMap(object -> word(address, RELATION)
                                .map(relation -> new EdgeKey(subject, relation, object))
                                .map(edge -> new Selection(beside(address), List.of(edge.value()))))));
    }

    private static List<String> beside(QueryParameters address) {
        return address.getParameters(BESIDE).stream()
                .filter(Predicate.not(String::isBlank))
                .limit(2 * ConflictQuery.VALUES)
                .toList();
    }

    private static Optional<NodeKey> key(QueryParameters address, String name) {
        return word(address, name).map(NodeKey::new);
    }

    private static Optional<String> word(QueryParameters address, String name) {
        return address.getSingleParameter(name).filter(Predicate.not(String::isBlank));
    }
}
