package org.simpul.ui;

import com.vaadin.flow.component.html.ListItem;
import java.util.List;
import java.util.function.Consumer;
import org.simpul.explore.query.Query;
import org.simpul.explore.query.QueryLibrary;

/** The queries that come with Simpul, and those of a folder of the user's own. */
class LibraryList extends ShelfList {

    private static final long serialVersionUID = 1L;

    private final transient QueryLibrary library;
    private final transient Consumer<Query> chosen;

    LibraryList(QueryLibrary library, Consumer<Query> chosen) {
        this.library = library;
        this.chosen = chosen;
    }

    @Override
    void find(String words) {
        String language = StoryActions.language();
        List<ListItem> lines = library.list().stream()
                .map(QueryLibrary.Entry::query)
                .filter(query -> has(
                        words, query.title().read(language), query.description().read(language), query.text()))
                .map(query -> line(
                        query.title().read(language), query.description().read(language), () -> chosen.accept(query)))
                .toList();
        show(lines, "shelf.library.none");
        library.faults().forEach(this::say);
    }
}
