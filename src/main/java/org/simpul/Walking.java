package org.simpul;

import java.time.Duration;
import org.simpul.curate.GraphCuration;
import org.simpul.curate.News;
import org.simpul.explore.GraphStories;
import org.simpul.explore.query.GraphWorkbench;
import org.simpul.graph.ClaimWriter;
import org.simpul.graph.Graph;
import org.simpul.graph.GraphSchema;
import org.simpul.graph.PerspectiveQuery;
import org.simpul.graph.UnderwayQuery;
import org.simpul.graph.console.Callables;
import org.simpul.ui.DatabaseWatch;
import org.simpul.ui.Place;
import org.simpul.ui.Walk;

/** Makes what pages share about a database. */
final class Walking {

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(2);

    private final boolean writing;
    private final Callables callables;

    /**
     * @param writing whether statements of the Query page may write
     * @param callables which functions and procedures they may call
     */
    Walking(boolean writing, Callables callables) {
        this.writing = writing;
        this.callables = callables;
    }

    /**
     * Brings the schema as soon as there is a database of Simpul's own or an empty one to bring it to, and again to one that
     * comes back; to one that somebody else filled, or that is not the configured one, it brings nothing.
     */
    Walk open(Place place, Graph graph) {
        PerspectiveQuery perspectives = new PerspectiveQuery(graph);
        GraphSchema schema = new GraphSchema(graph);
        News news = new News();
        DatabaseWatch watch = new DatabaseWatch(new UnderwayQuery(graph)::now, () -> {
            if (place.isHome()) {
                schema.applyToOwn();
            }
            perspectives.refresh();
        });
        watch.start(BETWEEN_LOOKS);
        return new Walk(
                place,
                graph,
                perspectives,
                new GraphWorkbench(graph, perspectives, writing, callables),
                news,
                new GraphCuration(graph, new ClaimWriter(graph), news),
                new GraphStories(graph),
                watch);
    }
}
