package org.simpul.ui;

import com.vaadin.flow.component.html.ListItem;
import java.util.List;
import java.util.function.Consumer;
import org.simpul.explore.query.Query;
import org.simpul.explore.query.QueryLibrary;

/** The queries that come with Simpul, about what it reads out of texts and about any graph, and those of a folder of the user's own. */
class LibraryList extends ShelfList {

    private static final long serialVersionUID = 1L;

    private final transient QueryLibrary library;
    private final transient Consumer<Query> chosen;
    private boolean isForeign;

    LibraryList(QueryLibrary library, Consumer<Query> chosen) {
        this.library = library;
        this.chosen = chosen;
    }

    /** Leaves out what nobody can ask of a database that Simpul did not fill. */
    void fit(boolean isOwn) {
        isForeign = !isOwn;
    }

    @Override
    void find(String words) {
        String language = StoryActions.language();
        List<QueryLibrary.Entry> all = library.list();
        List<QueryLibrary.Entry> fitting =
                all.stream().filter(entry -> entry.ofAnyGraph() || !isForeign).toList();
        List<ListItem> lines = fitting.stream()
                .map(QueryLibrary.Entry::query)
                .filter(query -> has(
                        words, query.title().read(language), query.description().read(language), query.text()))
                .map(query -> line(
                        query.title().read(language), query.description().read(language), () -> chosen.accept(query)))
                .toList();
        show(lines, "shelf.library.none");
        if (fitting.size() < all.size()) {
            note(getTranslation("shelf.library.foreign", all.size() - fitting.size()));
        }
        library.faults().forEach(this::say);
    }
}
