package org.simpul.ui;

import com.vaadin.flow.component.html.ListItem;
import java.util.function.BiConsumer;
import org.simpul.explore.query.QueryHistory;
import org.simpul.graph.RunLine;

/** What the user ran before, the last first. */
class HistoryList extends ShelfList {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 100;

    private final transient QueryHistory history;
    private final String user;
    private final transient BiConsumer<RunLine, Boolean> chosen;

    /** @param chosen is told the line, and whether it is to be run again at once */
    HistoryList(QueryHistory history, String user, BiConsumer<RunLine, Boolean> chosen) {
        this.history = history;
        this.user = user;
        this.chosen = chosen;
        addClassName("history");
    }

    @Override
    void find(String words) {
        waiting()
                .ask(
                        () -> history.find(user, words, SHOWN),
                        found ->
                                show(found.stream().map(run -> line(run, words)).toList(), "shelf.history.none"));
    }

    /** How many rows came, or why there were none. */
    private String came(RunLine run) {
        return switch (run.ended()) {
            case "FAILED" -> getTranslation("query.failed");
            case "REFUSED" -> getTranslation("query.refused");
            default -> getTranslation("query.rows", run.rows());
        };
    }

    private ListItem line(RunLine run, String words) {
        String at = Dates.moment(run.at(), getLocale());
        String about = String.join(" · ", at, came(run), getTranslation("status.time", run.milliseconds()));
        return line(
                run.text(),
                about,
                () -> chosen.accept(run, false),
                small(Icon.PLAY, getTranslation("shelf.again"), () -> chosen.accept(run, true)),
                small(Icon.REMOVE, getTranslation("shelf.forget"), () -> {
                    history.forget(user, run.id());
                    find(words);
                }));
    }
}
