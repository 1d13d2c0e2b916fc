package org.simpul.explore.query;

import java.util.List;
import java.util.Map;
import org.simpul.graph.Graph;
import org.simpul.graph.RunLine;
import org.simpul.graph.RunStore;
import org.simpul.graph.ValueLiteral;
import org.simpul.graph.console.CypherValue;
import org.simpul.graph.console.Ended;

/** Keeps the history in the database itself. */
public final class GraphHistory implements QueryHistory {

    private final RunStore store;

    public GraphHistory(Graph graph) {
        store = new RunStore(graph);
    }

    @Override
    public RunLine remember(String user, String place, String text, Map<String, CypherValue> parameters, Ended ended) {
        String values = ValueLiteral.of(parameters);
        return switch (ended) {
            case Ended.Answered(var summary) ->
                store.add(
                        user,
                        place,
                        text,
                        values,
                        summary.end().name(),
                        summary.rows(),
                        summary.timing().total());
            case Ended.Failed failed ->
                store.add(
                        user, place, text, values, "FAILED", 0, failed.timing().total());
            case Ended.Refused _ -> store.add(user, place, text, values, "REFUSED", 0, 0);
        };
    }

    @Override
    public List<RunLine> find(String user, String words, int limit) {
        return store.find(user, words, limit);
    }

    @Override
    public void forget(String user, String id) {
        store.remove(user, id);
    }

    @Override
    public void clear(String user) {
        store.clear(user);
    }
}
