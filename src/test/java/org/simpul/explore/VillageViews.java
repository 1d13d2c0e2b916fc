package org.simpul.explore;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.simpul.explore.ReadView.Read;
import org.simpul.graph.StoredView;
import org.simpul.graph.ViewId;
import org.simpul.graph.ViewLine;
import org.simpul.graph.ViewOutcome;

/** Saved views in memory, which answer as the database does. */
public final class VillageViews implements Views {

    private final List<StoredView> views = new ArrayList<>();
    private int saved;

    @Override
    public List<ViewLine> list() {
        return views.stream().map(StoredView::line).toList();
    }

    @Override
    public Optional<KeptView> find(ViewId id) {
        return stored(id)
                .map(view -> new KeptView(
                        view.line(),
                        ViewJson.read(view.json()) instanceof Read(SavedView read)
                                ? new Read(read.named(view.line().name()))
                                : ViewJson.read(view.json())));
    }

    @Override
    public ViewOutcome add(SavedView view, String by) {
        return keep(new ViewId("v" + ++saved), view.name(), by, ViewJson.write(view));
    }

    @Override
    public ViewOutcome replace(ViewLine before, SavedView view, String by) {
        Optional<StoredView> now = stored(before.id());
        if (now.isEmpty()) {
            return new ViewOutcome.Gone();
        }
        ViewLine line = now.get().line();
        return line.revision().equals(before.revision())
                ? keep(line.id(), line.name(), by, ViewJson.write(view))
                : new ViewOutcome.ChangedMeanwhile(line);
    }

    @Override
    public ViewOutcome rename(ViewId id, String name) {
        return stored(id)
                .map(view -> keep(id, name, view.line().by(), view.json()))
                .orElseGet(ViewOutcome.Gone::new);
    }

    @Override
    public Optional<StoredView> remove(ViewId id) {
        Optional<StoredView> view = stored(id);
        view.ifPresent(views::remove);
        return view;
    }

    @Override
    public ViewOutcome putBack(StoredView view) {
        return keep(view.line().id(), view.line().name(), view.line().by(), view.json());
    }

    /** What another version of Simpul wrote. */
    public ViewLine strange(String name, String json) {
        keep(new ViewId("v" + ++saved), name, "", json);
        return views.getLast().line();
    }

    private ViewOutcome keep(ViewId id, String name, String by, String json) {
        Optional<ViewLine> taken = list().stream()
                .filter(other -> other.name().equals(name) && !other.id().equals(id))
                .findFirst();
        if (taken.isPresent()) {
            return new ViewOutcome.NameTaken(taken.get());
        }
        views.removeIf(view -> view.line().id().equals(id));
        ViewLine line = new ViewLine(id, name, by, Instant.EPOCH, "r" + ++saved);
        views.add(new StoredView(line, json, Instant.EPOCH));
        return new ViewOutcome.Kept(line);
    }

    private Optional<StoredView> stored(ViewId id) {
        return views.stream().filter(view -> view.line().id().equals(id)).findFirst();
    }
}
