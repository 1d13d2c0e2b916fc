package org.simpul.graph.console;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.LongPredicate;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.summary.ResultSummary;
import org.simpul.graph.console.Failure.Advice;
import org.simpul.graph.console.Refusal.Reason;
import org.simpul.graph.console.Summary.End;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Judges one statement and runs it, and hands on what comes for as long as somebody takes it. */
final class Asking {

    private static final Logger LOG = LoggerFactory.getLogger(Asking.class);
    private static final String EXPLAIN = "EXPLAIN ";
    private static final String PROFILE = "PROFILE ";

    /** So many rows lie in the driver at most. */
    private static final long FETCHED = 250;

    /** The database ends what goes on for longer than it may by so much, should nobody else have ended it. */
    private static final Duration GRACE = Duration.ofSeconds(1);

    /** Takes what comes, as soon as it can. */
    @FunctionalInterface
    interface Wanting {

        /** Whether more is wanted. */
        boolean take(Event event);
    }

    private final Console.Setting setting;
    private final String user;
    private final Statement statement;
    private final Caps caps;
    private final Clock clock;
    private final String question;
    private final Wanting to;
    private final LongPredicate room;
    private final List<Token> tokens;
    private final Prefix prefix;
    private volatile List<Notice> notices = List.of();

    /**
     * @param question what its transactions are called in their metadata
     * @param to takes what comes
     * @param room whether there is room for a row of so many bytes more
     */
    Asking(
            Console.Setting setting,
            String user,
            Statement statement,
            Clock clock,
            String question,
            Wanting to,
            LongPredicate room) {
        this.setting = setting;
        this.user = user;
        this.statement = statement;
        this.caps = statement.caps().allowed();
        this.clock = clock;
        this.question = question;
        this.to = to;
        this.room = room;
        this.tokens = Tokens.of(statement.text());
        this.prefix = Prefix.of(tokens);
    }

    /** What the server has remarked until now. */
    List<Notice> notices() {
        return notices;
    }

    void ask() {
        Refusals refusals = new Refusals(statement.text(), setting.callables());
        Words words = new Words(tokens, prefix, setting.database(), setting.callables(), refusals);
        Optional<Refusal> refused = statement.mode() == Mode.WRITE && !setting.writing()
                ? Optional.of(refusals.of(Reason.WRITING_OFF, "", Optional.empty()))
                : words.judge(statement.mode());
        refused.ifPresentOrElse(why -> to.take(new Event.Turned(why)), () -> explain(words, refusals));
    }

    private void explain(Words words, Refusals refusals) {
        String plain = prefix.without(statement.text());
        try {
            ResultSummary explained = explained(EXPLAIN + plain);
            notices = new Summaries(statement.text(), EXPLAIN.length()).notices(explained);
            clock.judged();
            Optional<Refusal> refused = new Plans(
                            setting.database(), setting.callables().procedures(), refusals)
                    .judge(explained, statement.mode())
                    .or(() -> words.judgeKnown(statement.mode()));
            if (refused.isPresent()) {
                to.take(new Event.Turned(refused.get()));
                return;
            }
            switch (prefix.look().orElse(statement.look())) {
                case EXPLAIN -> to.take(new Event.Finished(End.ALL, Changes.NONE, notices, Summaries.plan(explained)));
                case PROFILE -> run(PROFILE + plain, PROFILE.length(), true);
                case RUN -> run(plain, 0, false);
            }
        } catch (IllegalArgumentException e) {
            to.take(new Event.Broken(
                    new Failure("", String.valueOf(e.getMessage()), Optional.empty(), Advice.GIVE_PARAMETER)));
        } catch (Neo4jException e) {
            broken(e, EXPLAIN.length());
        }
    }

    private ResultSummary explained(String text) {
        try (Session session = session()) {
            return session.run(text, DriverValues.of(statement.parameters()), transaction())
                    .consume();
        }
    }

    private void run(String text, int ahead, boolean whole) {
        if (statement.mode() == Mode.WRITE) {
            log("begun");
        }
        try (Session session = session()) {
            Result result = session.run(text, DriverValues.of(statement.parameters()), transaction());
            boolean wanted = to.take(new Event.Columns(result.keys()));
            End end = wanted ? rows(result) : End.STOPPED;
            if (end == End.ALL || whole || statement.mode() == Mode.WRITE) {
                finish(result.consume(), end, ahead);
            } else if (end != End.STOPPED) {
                to.take(new Event.Finished(end, Changes.NONE, notices, Optional.empty()));
                setting.end().accept(question);
            }
        } catch (Neo4jException e) {
            broken(e, ahead);
        }
    }

    private End rows(Result result) {
        long rows = 0;
        long bytes = 0;
        while (result.hasNext()) {
            Record record = result.next();
            List<CypherValue> values = record.values().stream().map(Values::of).toList();
            long weight = Weight.of(values);
            if (rows == caps.rows()) {
                return End.ROWS;
            }
            if (bytes + weight > caps.bytes()) {
                return End.BYTES;
            }
            if (!room.test(weight)) {
                return End.FULL;
            }
            rows++;
            bytes += weight;
            if (!to.take(new Event.Row(values, weight))) {
                return End.STOPPED;
            }
        }
        return End.ALL;
    }

    private void finish(ResultSummary summary, End end, int ahead) {
        clock.server(
                summary.resultAvailableAfter(TimeUnit.MILLISECONDS),
                summary.resultConsumedAfter(TimeUnit.MILLISECONDS));
        List<Notice> told = new Summaries(statement.text(), ahead).notices(summary);
        Changes changes = Summaries.changes(summary.counters());
        if (statement.mode() == Mode.WRITE) {
            log(end + " " + changes.counts());
        }
        to.take(new Event.Finished(end, changes, told.isEmpty() ? notices : told, Summaries.plan(summary)));
    }

    private void broken(Neo4jException e, int ahead) {
        Failure failure = new Failures(statement.text(), ahead).of(e);
        if (statement.mode() == Mode.WRITE) {
            log("failed " + failure.gqlStatus());
        }
        to.take(
                Failures.isTooLong(e)
                        ? new Event.Finished(End.TIME, Changes.NONE, notices, Optional.empty())
                        : new Event.Broken(
                                e instanceof ServiceUnavailableException || failure.advice() == Advice.CHECK_DATABASE
                                        ? new Failure(
                                                failure.gqlStatus(),
                                                setting.sentence().apply(e),
                                                failure.position(),
                                                failure.advice())
                                        : failure));
    }

    /** Tells the log what becomes of a statement that may write, in one line; values stay out of it. */
    private void log(String outcome) {
        LOG.info(
                "{} {} writes to {}: {}: {} with {}",
                Instant.now().truncatedTo(ChronoUnit.SECONDS),
                user.isEmpty() ? "Somebody" : oneLine(user),
                setting.where(),
                outcome,
                oneLine(statement.text()),
                oneLine(statement.parameters().keySet().toString()));
    }

    private Session session() {
        return setting.driver()
                .session(SessionConfig.builder()
                        .withDatabase(setting.database())
                        .withDefaultAccessMode(statement.mode() == Mode.WRITE ? AccessMode.WRITE : AccessMode.READ)
                        .withFetchSize(FETCHED)
                        .withBookmarkManager(setting.driver().executableQueryBookmarkManager())
                        .build());
    }

    private TransactionConfig transaction() {
        return TransactionConfig.builder()
                .withTimeout(caps.time().plus(GRACE))
                .withMetadata(Map.of("question", question))
                .build();
    }

    /** Nobody writes another line of the log by what he asks. */
    private static String oneLine(String text) {
        return text.replaceAll("\\p{C}|\\R", " ");
    }
}
