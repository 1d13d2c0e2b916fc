package org.simpul.ui;

import com.vaadin.flow.component.UI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.simpul.explore.query.QueryHistory;
import org.simpul.explore.query.Workbench;
import org.simpul.graph.GraphUnavailableException;
import org.simpul.graph.console.CypherValue;
import org.simpul.graph.console.Ended;
import org.simpul.graph.console.Running;
import org.simpul.graph.console.Statement;
import org.simpul.graph.console.Summary.End;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs statements one after another, away from the page, and tells the page as their answers grow; a failure ends the row. */
final class QueryRuns {

    private static final Logger LOG = LoggerFactory.getLogger(QueryRuns.class);

    private final Workbench workbench;
    private final QueryHistory history;
    private final String user;
    private final String place;
    private final AnswerRoom room;
    private final Presence presence;
    private final Ears ears;
    private final Deque<Wish> waiting = new ArrayDeque<>();
    private Optional<Running> running = Optional.empty();
    private Optional<Answer> current = Optional.empty();

    /** What is to be answered, and where it starts in the text. */
    sealed interface Wish {

        Statement statement();

        int from();

        /** A statement to be run. */
        record Asked(Statement statement, int from) implements Wish {}

        /** A line that the page answers itself. */
        record Told(Statement statement, int from, List<String> columns, List<List<CypherValue>> rows, Ended end)
                implements Wish {}
    }

    /**
     * Who is told, on the page's own thread.
     *
     * @param begun that an answer begins
     * @param grown that an answer has more, or has ended
     * @param remembered that the history has another line
     */
    record Ears(Consumer<Answer> begun, Consumer<Answer> grown, Runnable remembered) {}

    QueryRuns(
            Workbench workbench,
            QueryHistory history,
            String user,
            String place,
            AnswerRoom room,
            Presence presence,
            Ears ears) {
        this.workbench = workbench;
        this.history = history;
        this.user = user;
        this.place = place;
        this.room = room;
        this.presence = presence;
        this.ears = ears;
    }

    /** Runs these, and ends what is running. */
    void run(List<Wish> wishes) {
        stop();
        waiting.addAll(wishes);
        next(UI.getCurrent());
    }

    /** Ends what is running, in the database, too; what waits is not begun. */
    void stop() {
        leave();
        running.ifPresent(Running::stop);
    }

    private void leave() {
        current.filter(_ -> !waiting.isEmpty()).ifPresent(answer -> answer.leaves(waiting.size()));
        waiting.clear();
    }

    boolean isRunning() {
        return running.isPresent();
    }

    private void next(UI page) {
        Wish wish = waiting.poll();
        switch (wish) {
            case Wish.Asked(Statement statement, int from) -> ask(statement, from, page);
            case Wish.Told told -> tell(told, page);
            case null -> {}
        }
    }

    private void ask(Statement statement, int from, UI page) {
        Visits visits = new Visits(act -> page.accessLater(act::run, () -> {}).run(), grown -> look(grown, page));
        Answer answer = new Answer(statement, from, new Asking(workbench), room, presence, grown -> {
            visits.accept(grown);
            grown.end().ifPresent(end -> remember(grown.statement(), end, page));
        });
        current = Optional.of(answer);
        // The database begins while the page is told; what it answers is shown after that.
        running = Optional.of(workbench.run(user, statement, answer));
        ears.begun().accept(answer);
    }

    private void tell(Wish.Told told, UI page) {
        Answer answer = new Answer(told.statement(), told.from(), Answer.Known.NOTHING, room, presence, _ -> {});
        current = Optional.of(answer);
        ears.begun().accept(answer);
        answer.columns(told.columns());
        answer.rows(told.rows());
        answer.ended(told.end());
        look(answer, page);
    }

    private void look(Answer answer, UI page) {
        Optional<Ended> end = answer.end();
        boolean isLast = end.isPresent() && current.filter(answer::equals).isPresent();
        if (isLast) {
            if (!isWell(end.get())) {
                leave();
            }
            running = Optional.empty();
            current = Optional.empty();
        }
        ears.grown().accept(answer);
        if (isLast) {
            next(page);
        }
    }

    /** Where the database that keeps the history takes no writes, a run is answered and not remembered. */
    private void remember(Statement statement, Ended end, UI page) {
        try {
            history.remember(user, place, statement.text(), statement.parameters(), end);
        } catch (GraphUnavailableException e) {
            LOG.warn("A statement is not in the history: {}", e.getMessage());
            return;
        }
        visit(page, ears.remembered());
    }

    private static void visit(UI page, Runnable act) {
        Future<Void> _ = page.access(act::run);
    }

    private static boolean isWell(Ended end) {
        return end instanceof Ended.Answered(var summary) && summary.end() != End.STOPPED;
    }
}
