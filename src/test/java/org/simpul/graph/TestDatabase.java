package org.simpul.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.QueryConfig;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.summary.ResultSummary;

/** A database that tests may fill and empty. */
public final class TestDatabase implements AutoCloseable {

    private final String uri;
    private final String username;
    private final String password;
    private final String database;
    private final Driver driver;
    private final Graph graph;
    private final Runnable stop;

    private TestDatabase(String uri, String username, String password, String database, Runnable stop) {
        this.uri = uri;
        this.username = username;
        this.password = password;
        this.database = database;
        this.stop = stop;
        this.driver = GraphDatabase.driver(uri, AuthTokens.basic(username, password));
        this.graph = connect();
    }

    /** On a server that the tests have started. */
    static TestDatabase own(String uri, String username, String password, Runnable stop) {
        return new TestDatabase(uri, username, password, "neo4j", stop).prepared();
    }

    /**
     * On somebody's server.
     *
     * @throws IllegalStateException where anything is in it, as tests empty their database
     */
    static TestDatabase lent(String uri, String username, String password, String database) {
        TestDatabase lent = new TestDatabase(uri, username, password, database, () -> {});
        if (!lent.run("MATCH (n) WHERE NOT n:SchemaStep RETURN n LIMIT 1", Map.of())
                .isEmpty()) {
            throw new IllegalStateException("Tests empty their database, and the one at " + uri + " is not empty");
        }
        return lent.prepared();
    }

    private TestDatabase prepared() {
        new GraphSchema(graph).apply();
        return this;
    }

    public Graph graph() {
        return graph;
    }

    public String uri() {
        return uri;
    }

    public String username() {
        return username;
    }

    public String password() {
        return password;
    }

    /** Another connection to the same database. */
    Graph connect() {
        return Graph.connect(uri, username, password, database);
    }

    public void empty() {
        run("MATCH (n) WHERE NOT n:SchemaStep CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS", Map.of());
    }

    public List<Record> run(String statement, Map<String, Object> parameters) {
        try (var session = driver.session(org.neo4j.driver.SessionConfig.forDatabase(database))) {
            return session.run(statement, parameters).list();
        }
    }

    ResultSummary explain(CypherFile file, Map<String, Object> parameters) {
        return driver.executableQuery("EXPLAIN " + Relations.ofClaims(file).text())
                .withParameters(parameters)
                .withConfig(QueryConfig.builder().withDatabase(database).build())
                .execute()
                .summary();
    }

    /** What is stored but the decisions themselves, as {@link #dump} tells it. */
    public List<String> dumpWithoutDecisions() {
        return dump().stream()
                .filter(line -> !line.startsWith("[SimpulDecision]") && !line.startsWith("[SimpulCount]"))
                .toList();
    }

    /** The first column of what a statement answers. */
    public List<String> strings(String statement) {
        return run(statement, Map.of()).stream()
                .map(row -> row.get(0).asString())
                .toList();
    }

    /** All that is stored, each node and each relationship one line, sorted: equal for equal databases. */
    public List<String> dump() {
        List<String> lines = new ArrayList<>();
        run("MATCH (n) WHERE NOT n:SchemaStep RETURN labels(n) AS labels, properties(n) AS properties", Map.of())
                .forEach(row -> lines.add(sorted(row.get("labels")) + " " + properties(row.get("properties"))));
        run(
                        "MATCH (a)-[r]->(b) RETURN labels(a) AS from, a.id AS source, type(r) AS type,"
                                + " properties(r) AS properties, labels(b) AS to, b.id AS target",
                        Map.of())
                .forEach(row -> lines.add(sorted(row.get("from")) + row.get("source") + " " + row.get("type") + " "
                        + sorted(row.get("to")) + row.get("target") + " " + properties(row.get("properties"))));
        return lines.stream().sorted().toList();
    }

    private static String sorted(Value labels) {
        return labels.asList(Value::asString).stream().sorted().toList().toString();
    }

    private static String properties(Value properties) {
        return new TreeMap<>(properties.asMap(Value::toString)).toString();
    }

    @Override
    public void close() {
        empty();
        graph.close();
        driver.close();
        stop.run();
    }
}
