package org.simpul.graph;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.QueryConfig;
import org.neo4j.driver.Record;
import org.neo4j.driver.RoutingControl;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.summary.ResultSummary;
import org.simpul.graph.Trouble.Settings;
import org.simpul.graph.console.Callables;
import org.simpul.graph.console.Console;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One Neo4j database, and the only way to it: runs the statements of {@code cypher/}.
 *
 * <p>Reads are refused every write and end after 5 s, writes after 2 minutes. Retrying is the driver's work. Safe for use
 * by several threads.
 */
public final class Graph implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Graph.class);
    private static final Duration READ_LIMIT = Duration.ofSeconds(5);
    private static final Duration WRITE_LIMIT = Duration.ofMinutes(2);
    private static final Duration PING_LIMIT = Duration.ofSeconds(2);

    /** So many types that somebody has made by hand are followed at most. */
    private static final int MOST_TYPES = 100;

    /** Another program brought the same between this one's look, which {@code IF NOT EXISTS} is, and its change. */
    private static final String THERE_ALREADY = "Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists";

    private static final CypherFile PING = CypherFile.of("read/ping");
    private static final CypherFile END_QUESTION = CypherFile.of("read/end-question");

    private final Driver driver;
    private final String database;
    private final boolean owned;
    private final String uri;
    private final Trouble trouble;
    private final Consumer<Asked> heard;
    private final Relations relations;

    /** The database {@code database} behind a driver that somebody else closes. */
    public Graph(Driver driver, String database) {
        this(driver, database, "the configured address");
    }

    /**
     * The database {@code database} behind a driver that somebody else closes.
     *
     * @param uri where the driver connects to, for messages
     */
    public Graph(Driver driver, String database, String uri) {
        this(driver, database, uri, false, Settings.CONFIGURED);
    }

    private Graph(Driver driver, String database, String uri, boolean owned, Settings settings) {
        this.driver = driver;
        this.database = database;
        this.owned = owned;
        this.uri = uri;
        this.trouble = new Trouble(uri, database, READ_LIMIT, settings);
        this.heard = asked -> {};
        this.relations = new Relations();
    }

    /** Another database of the same server. */
    private Graph(Graph server, String database) {
        this.driver = server.driver;
        this.database = database;
        this.owned = false;
        this.uri = server.uri;
        this.trouble = server.trouble.on(database);
        this.heard = asked -> {};
        this.relations = new Relations();
    }

    private Graph(Graph same, Consumer<Asked> heard) {
        this.driver = same.driver;
        this.database = same.database;
        this.owned = false;
        this.uri = same.uri;
        this.trouble = same.trouble;
        this.heard = heard;
        this.relations = same.relations;
    }

    /** The same database, with {@code listener} told of every statement that has read it. */
    public Graph heardBy(Consumer<Asked> listener) {
        return new Graph(this, listener);
    }

    /**
     * Connects without asking the database anything yet; see {@link #verify}. Closing it closes the connections.
     *
     * @throws IllegalArgumentException for a URI that is none
     */
    public static Graph connect(String uri, String username, String password, String database) {
        return connect(uri, username, password, database, Settings.CONFIGURED);
    }

    /**
     * The same for an address and a login that somebody gave on the page.
     *
     * @throws GraphUnavailableException for a URI that is none, or has a login in it, which would be shown
     */
    public static Graph open(String uri, String username, String password, String database) {
        try {
            if (URI.create(uri).getRawUserInfo() != null) {
                throw new IllegalArgumentException("It has a user name in it");
            }
            return connect(uri, username, password, database, Settings.GIVEN);
        } catch (IllegalArgumentException e) {
            throw new GraphUnavailableException(Fault.NO_ADDRESS, "This is no address of a Neo4j.", e);
        }
    }

    private static Graph connect(String uri, String username, String password, String database, Settings settings) {
        Config config = Config.builder()
                .withConnectionTimeout(3, TimeUnit.SECONDS)
                .withConnectionAcquisitionTimeout(5, TimeUnit.SECONDS)
                .withMaxTransactionRetryTime(5, TimeUnit.SECONDS)
                .build();
        return new Graph(
                GraphDatabase.driver(uri, AuthTokens.basic(username, password), config), database, uri, true, settings);
    }

    /**
     * The name of the database that a server opens for a user where none is named.
     *
     * @throws GraphUnavailableException where it does not answer
     * @throws IllegalArgumentException for a URI that is none
     */
    public static String home(String uri, String username, String password) {
        try (Graph graph = connect(uri, username, password, "")) {
            return graph.home();
        }
    }

    /** Another database of the same server, by the same connections. */
    public Graph on(String other) {
        return new Graph(this, other);
    }

    /** The name of the database. */
    public String database() {
        return database;
    }

    /**
     * The way for statements that users write.
     *
     * @param writing whether they may write, where that is asked for
     * @param callables which functions and procedures they may call
     */
    public Console console(boolean writing, Callables callables) {
        return new Console(new Console.Setting(
                driver, database, uri + "/" + database, this::end, trouble::sentence, writing, callables));
    }

    /** The same, where they may call what is known to touch the graph alone. */
    public Console console(boolean writing) {
        return console(writing, Callables.KNOWN);
    }

    /**
     * Returns where the database answers, within about 5 s; costs one round trip.
     *
     * @throws GraphUnavailableException where it does not
     */
    public void verify() {
        ping(session());
    }

    /**
     * The name of the database that the server opens for its user where none is named; otherwise as {@link #verify}.
     *
     * @throws GraphUnavailableException where it does not answer
     */
    String home() {
        return ping(SessionConfig.builder()).database().name();
    }

    private ResultSummary ping(SessionConfig.Builder where) {
        SessionConfig config = where.withDefaultAccessMode(AccessMode.READ).build();
        return trouble.watch(() -> {
            if (config.database()
                    .filter(SystemDatabaseException.NAME::equalsIgnoreCase)
                    .isPresent()) {
                throw new SystemDatabaseException();
            }
            try (Session session = driver.session(config)) {
                ResultSummary summary = session.run(
                                PING.text(),
                                TransactionConfig.builder()
                                        .withTimeout(PING_LIMIT)
                                        .build())
                        .consume();
                String agent = summary.server().agent();
                if (ServerVersion.isTooOld(agent)) {
                    throw new OldServerException(agent);
                }
                return summary;
            }
        });
    }

    /** Whether the database answers; costs one round trip, or up to about 5 s where its host is silent. */
    public boolean available() {
        try {
            verify();
            return true;
        } catch (GraphUnavailableException e) {
            return false;
        }
    }

    @Override
    public void close() {
        if (owned) {
            driver.close();
        }
    }

    /**
     * The rows that {@code file} answers, each as {@code row} reads it.
     *
     * @throws java.util.concurrent.CancellationException where this thread is interrupted meanwhile; the question ends in
     *     the database, too
     */
    <T> List<T> read(CypherFile file, Map<String, Object> parameters, Function<Record, T> row) {
        return readWithin(READ_LIMIT, file, parameters, row);
    }

    /**
     * The same, for a question that is worth no longer than {@code limit}.
     *
     * @throws QuestionTooLongException where it takes longer
     */
    <T> List<T> readWithin(Duration limit, CypherFile file, Map<String, Object> parameters, Function<Record, T> row) {
        CypherFile asked = named(file);
        String question = UUID.randomUUID().toString();
        QueryConfig config =
                reading(limit).withMetadata(Map.of("question", question)).build();
        long start = System.nanoTime();
        List<T> rows = trouble.watch(() -> Interruptible.ask(
                () -> driver.executableQuery(asked.text())
                        .withParameters(parameters)
                        .withConfig(config)
                        .execute(Collectors.mapping(row, Collectors.toList())),
                () -> end(question)));
        long milliseconds = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        heard.accept(
                new Asked(asked.name(), asked.answers(), asked.answersId(), asked.text(), parameters, milliseconds));
        return rows;
    }

    /** The statement with the types of native relationships named. */
    private CypherFile named(CypherFile file) {
        return relations.in(
                file,
                others -> trouble.watch(() -> driver.executableQuery(others.text())
                        .withParameters(Map.of("known", Relations.KNOWN, "limit", MOST_TYPES))
                        .withConfig(reading(READ_LIMIT).build())
                        .execute(Collectors.mapping(row -> row.get("type").asString(), Collectors.toList()))));
    }

    /** Ends a question as far as the database lets itself be told; its time limit does the rest. */
    private void end(String question) {
        try {
            driver.executableQuery(END_QUESTION.text())
                    .withParameters(Map.of("question", question))
                    .withConfig(reading(PING_LIMIT).build())
                    .execute();
        } catch (Neo4jException e) {
            LOG.debug("A question goes on in the database", e);
        }
    }

    private QueryConfig.Builder reading(Duration limit) {
        return QueryConfig.builder()
                .withDatabase(database)
                .withRouting(RoutingControl.READ)
                .withTimeout(limit);
    }

    /** What {@code work} answers, all its writes in one transaction; the driver may do {@code work} again. */
    <T> T write(Function<Writing, T> work) {
        TransactionConfig config =
                TransactionConfig.builder().withTimeout(WRITE_LIMIT).build();
        return trouble.watch(() -> {
            try (Session session = driver.session(session().build())) {
                return session.executeWrite(transaction -> work.apply(new Writing(transaction, this::named)), config);
            }
        });
    }

    /** Changes the schema by {@code file}, in a transaction of its own without time-out; the driver may do it again. */
    void change(CypherFile file) {
        trouble.watch(() -> {
            try (Session session = driver.session(session().build())) {
                session.executeWriteWithoutResult(transaction ->
                        transaction.run(Relations.ofClaims(file).text()).consume());
            } catch (ClientException e) {
                if (!THERE_ALREADY.equals(e.code())) {
                    throw e;
                }
            }
            return file;
        });
    }

    private SessionConfig.Builder session() {
        return SessionConfig.builder()
                .withDatabase(database)
                .withBookmarkManager(driver.executableQueryBookmarkManager());
    }
}
