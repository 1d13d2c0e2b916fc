package org.simpul.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.List;

/**
 * A view that one gets to from any other, by the rail and by name.
 *
 * @param icon what stands over its name
 * @param name the end of its keys among the messages
 */
record Destination(Class<? extends Component> view, Icon.Drawing icon, String name) {

    static final List<Destination> ALL = List.of(
            new Destination(ExploreView.class, Icon.EXPLORE, "explore"),
            new Destination(TextsView.class, Icon.TEXTS, "texts"),
            new Destination(ConflictsView.class, Icon.CONFLICTS, "conflicts"),
            new Destination(CurateView.class, Icon.CURATE, "curate"),
            new Destination(StoriesView.class, Icon.STORIES, "stories"),
            new Destination(QueryView.class, Icon.QUERY, "query"),
            new Destination(ImportView.class, Icon.IMPORT, "import"),
            new Destination(DatabasesView.class, Icon.DATABASES, "databases"));

    /** Adds a command for each. */
    static void addTo(CommandList commands) {
        ALL.forEach(to -> commands.add(
                Command.page("command." + to.name, () -> UI.getCurrent().navigate(to.view))));
    }
}
