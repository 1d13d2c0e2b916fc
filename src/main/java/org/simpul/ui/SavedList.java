package org.simpul.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.simpul.explore.query.KeptQuery;
import org.simpul.explore.query.Query;
import org.simpul.explore.query.SavedQueries;
import org.simpul.graph.StoredQuery;

/** The queries that were saved, by folder. */
class SavedList extends ShelfList {

    private static final long serialVersionUID = 1L;

    private final transient SavedQueries saved;
    private final transient Consumer<KeptQuery> chosen;

    SavedList(SavedQueries saved, Consumer<KeptQuery> chosen) {
        this.saved = saved;
        this.chosen = chosen;
    }

    @Override
    void find(String words) {
        waiting().ask(saved::list, all -> show(lines(all, words), "shelf.saved.none"));
    }

    private List<Component> lines(List<KeptQuery> all, String words) {
        String language = StoryActions.language();
        List<Component> lines = new ArrayList<>();
        String folder = "";
        for (KeptQuery kept : all) {
            Query query = kept.query();
            if (has(
                    words,
                    kept.folder(),
                    query.title().read(language),
                    query.description().read(language),
                    query.text())) {
                if (!kept.folder().equals(folder)) {
                    folder = kept.folder();
                    lines.add(new ListItem(new H3(folder)));
                }
                lines.add(line(kept, language, words));
            }
        }
        return lines;
    }

    private ListItem line(KeptQuery kept, String language, String words) {
        String title = kept.query().title().read(language);
        return line(
                title,
                kept.query().description().read(language),
                () -> chosen.accept(kept),
                small(Icon.REMOVE, getTranslation("views.remove", title), () -> remove(kept, title, words)));
    }

    private void remove(KeptQuery kept, String title, String words) {
        saved.remove(kept.id())
                .ifPresent(removed -> Note.say(
                        getTranslation("views.removed", title), getTranslation("views.back"), () -> putBack(removed)));
        find(words);
    }

    private void putBack(StoredQuery removed) {
        saved.putBack(removed);
        find("");
    }
}
