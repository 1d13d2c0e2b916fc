package org.simpul.api;

import java.math.BigInteger;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.simpul.explore.query.ValueForm;
import org.simpul.explore.query.Workbench;
import org.simpul.graph.Fault;
import org.simpul.graph.GraphUnavailableException;
import org.simpul.graph.console.Caps;
import org.simpul.graph.console.CypherValue;
import org.simpul.graph.console.Ended;
import org.simpul.graph.console.Failure;
import org.simpul.graph.console.Look;
import org.simpul.graph.console.Mode;
import org.simpul.graph.console.Refusal;
import org.simpul.graph.console.Statement;
import org.simpul.graph.console.Summary;

/** Runs the statements of programs: those alone that read, within caps. Safe for use by several threads. */
public final class CypherAnswers {

    /** How many rows one answer has at most. */
    public static final int MOST_ROWS = 10_000;

    /** How many seconds a statement may take at most. */
    public static final int MOST_SECONDS = 60;

    /** How many run at once: each may hold as much memory as its cap on bytes lets it. */
    static final int MOST_AT_ONCE = 4;

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

    private final Workbench workbench;
    private final Duration wait;
    private final Semaphore free = new Semaphore(MOST_AT_ONCE, true);

    public CypherAnswers(Workbench workbench) {
        this(workbench, LONGEST_WAIT);
    }

    /** @param wait how long a statement waits until another has ended */
    CypherAnswers(Workbench workbench, Duration wait) {
        this.workbench = workbench;
        this.wait = wait;
    }

    /**
     * What came of a statement.
     *
     * @param rows each as long as there are columns; values as {@link ValueForm#json} writes them
     * @param end ALL, or the cap that was reached: ROWS, TIME, BYTES
     * @param notices what the server remarks
     * @param milliseconds from the start to the end
     */
    public record CypherAnswer(
            List<String> columns, List<List<Object>> rows, Summary.End end, List<String> notices, long milliseconds) {}

    /**
     * Runs a statement that only reads.
     *
     * @param parameters their values, as JSON has them
     * @param rows so many at most, up to {@value #MOST_ROWS}
     * @param seconds so many at most, up to {@value #MOST_SECONDS}
     * @throws WrongQuestionException for caps or parameters that cannot be, and for anything but one statement
     * @throws BusyException where too many run already, and none ends soon
     * @throws GraphUnavailableException where the database stops answering
     * @throws StatementException where the statement fails or is refused
     */
    public CypherAnswer run(String user, String statement, Map<?, ?> parameters, int rows, int seconds) {
        if (rows < 1 || rows > MOST_ROWS || seconds < 1 || seconds > MOST_SECONDS) {
            throw new WrongQuestionException("A statement gives 1 to " + MOST_ROWS + " rows and takes 1 to "
                    + MOST_SECONDS + " seconds, not " + rows + " and " + seconds + ".");
        }
        Caps caps = new Caps(rows, Duration.ofSeconds(seconds), Caps.DEFAULT.bytes());
        Statement asked = new Statement(statement, fields(parameters), Mode.READ, Look.RUN, caps);
        if (!isFree()) {
            throw new BusyException(MOST_AT_ONCE);
        }
        try {
            GatheredRows gathered = new GatheredRows();
            workbench.run(user, asked, gathered);
            return answer(gathered, gathered.await());
        } finally {
            free.release();
        }
    }

    private boolean isFree() {
        try {
            return free.tryAcquire(wait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static CypherAnswer answer(GatheredRows gathered, Ended ended) {
        return switch (ended) {
            case Ended.Answered(Summary summary) ->
                new CypherAnswer(
                        gathered.columns(),
                        gathered.rows(),
                        summary.end(),
                        summary.notices().stream()
                                .map(notice -> notice.gqlStatus() + ": " + notice.description())
                                .toList(),
                        summary.timing().total());
            case Ended.Failed(Failure failure, var _)
            when failure.advice() == Failure.Advice.CHECK_DATABASE ->
                throw new GraphUnavailableException(
                        Fault.UNREACHABLE, failure.message(), new IllegalStateException(failure.gqlStatus()));
            case Ended.Failed failed -> throw failed(failed.failure());
            case Ended.Refused(Refusal refusal)
            when refusal.reason() == Refusal.Reason.NO_STATEMENT -> throw new WrongQuestionException(refusal.message());
            case Ended.Refused(Refusal refusal) ->
                throw new StatementException(refusal.message(), true, Optional.empty(), refusal.position());
        };
    }

    private static StatementException failed(Failure failure) {
        return new StatementException(
                failure.message(),
                false,
                Optional.of(failure.gqlStatus()).filter(status -> !status.isEmpty()),
                failure.position());
    }

    private static Map<String, CypherValue> fields(Map<?, ?> parameters) {
        Map<String, CypherValue> fields = new LinkedHashMap<>();
        parameters.forEach((name, value) -> fields.put(String.valueOf(name), value(value)));
        return fields;
    }

    private static CypherValue value(@Nullable Object value) {
        return switch (value) {
            case null -> new CypherValue.Null();
            case Boolean truth -> new CypherValue.Bool(truth);
            case BigInteger number -> throw new WrongQuestionException(number + " is greater than an integer can be.");
            case Integer number -> new CypherValue.Whole(number);
            case Long number -> new CypherValue.Whole(number);
            case Number number -> new CypherValue.Real(number.doubleValue());
            case List<?> items ->
                new CypherValue.Items(items.stream().map(CypherAnswers::value).toList());
            case Map<?, ?> map -> new CypherValue.Fields(fields(map));
            default -> new CypherValue.Text(value.toString());
        };
    }
}
