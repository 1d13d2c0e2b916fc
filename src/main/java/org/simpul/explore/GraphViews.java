package org.simpul.explore;

import java.util.List;
import java.util.Optional;
import org.simpul.explore.ReadView.Read;
import org.simpul.graph.Graph;
import org.simpul.graph.StoredView;
import org.simpul.graph.ViewId;
import org.simpul.graph.ViewLine;
import org.simpul.graph.ViewOutcome;
import org.simpul.graph.ViewStore;

/** Keeps views in the database itself. */
public final class GraphViews implements Views {

    private final ViewStore store;

    public GraphViews(Graph graph) {
        store = new ViewStore(graph);
    }

    @Override
    public List<ViewLine> list() {
        return store.list();
    }

    @Override
    public Optional<KeptView> find(ViewId id) {
        return store.find(id).map(GraphViews::kept);
    }

    @Override
    public ViewOutcome add(SavedView view, String by) {
        return store.add(view.name(), by, ViewJson.write(view));
    }

    @Override
    public ViewOutcome replace(ViewLine before, SavedView view, String by) {
        return store.replace(before, by, ViewJson.write(view));
    }

    @Override
    public ViewOutcome rename(ViewId id, String name) {
        return store.rename(id, name);
    }

    @Override
    public Optional<StoredView> remove(ViewId id) {
        return store.remove(id);
    }

    @Override
    public ViewOutcome putBack(StoredView view) {
        return store.putBack(view);
    }

    /** The name in the list counts, since a view is renamed without being written anew. */
    private static KeptView kept(StoredView stored) {
        ReadView content = ViewJson.read(stored.json());
        return new KeptView(
                stored.line(),
                content instanceof Read(SavedView view)
                        ? new Read(view.named(stored.line().name()))
                        : content);
    }
}
