package org.simpul.ui;

import com.vaadin.flow.component.html.ListItem;
import java.util.List;
import java.util.function.BiConsumer;
import org.simpul.explore.query.QueryHistory;
import org.simpul.graph.RunLine;

/** What the user ran before, the last first. */
class HistoryList extends ShelfList {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 100;
    private static final String HOME = "";

    private final transient QueryHistory history;
    private final String user;
    private final String here;
    private int most = SHOWN;
    private String wanted = "";
    private final transient BiConsumer<RunLine, Boolean> chosen;

    /**
     * @param here the database that is walked, as the page calls it
     * @param chosen is told the line, and whether it is to be run again at once
     */
    HistoryList(QueryHistory history, String user, String here, BiConsumer<RunLine, Boolean> chosen) {
        this.history = history;
        this.user = user;
        this.here = here;
        this.chosen = chosen;
        addClassName("history");
    }

    @Override
    void find(String words) {
        most = words.equals(wanted) ? most : SHOWN;
        wanted = words;
        int shown = most;
        waiting().look(() -> history.find(user, words, shown + 1), found -> {
            show(found.stream().limit(shown).map(run -> line(run, words)).toList(), "shelf.history.none");
            if (found.size() > shown) {
                further(getTranslation("shelf.history.more"), () -> {
                    most += SHOWN;
                    find(words);
                });
            }
        });
    }

    /** How many rows came, or why there were none. */
    private String came(RunLine run) {
        return switch (run.ended()) {
            case "FAILED" -> getTranslation("query.failed");
            case "REFUSED" -> getTranslation("query.refused");
            default -> getTranslation("query.rows", run.rows());
        };
    }

    /** Where it was run. */
    private String place(RunLine run) {
        return run.place().equals(HOME) ? getTranslation("shelf.history.home") : run.place();
    }

    private ListItem line(RunLine run, String words) {
        String at = Dates.moment(run.at(), getLocale());
        String time = getTranslation("status.time", run.milliseconds());
        String about = String.join(
                " · ",
                run.place().equals(here) ? List.of(at, came(run), time) : List.of(place(run), at, came(run), time));
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
