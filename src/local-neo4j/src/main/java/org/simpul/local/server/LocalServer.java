package org.simpul.local.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.QueryExecutionException;
import org.neo4j.graphdb.event.DatabaseEventContext;
import org.neo4j.graphdb.event.DatabaseEventListenerAdapter;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * One Neo4j Community server in a process of its own, set up by environment variables alone.
 *
 * <p>NEO4J_HOME and NEO4J_AUTH (neo4j/password, or none) are needed; NEO4J_LISTEN, NEO4J_BOLT_PORT and NEO4J_HTTP_PORT
 * are not. With NEO4J_STOP_WITH_STDIN=true it ends when its standard input does. NEO4J_db_transaction_timeout and the
 * like are settings, written as Neo4j's container image has them. It prints "Bolt enabled on host:port." when ready.
 *
 * <p>A statement that takes all memory fails, and the server goes on; where that, or anything else, costs it a thread or a
 * database, it ends at once with status {@value #BROKEN}, so that whoever started it can start it again.
 */
public final class LocalServer {

    private static final int BROKEN = 3;

    private LocalServer() {}

    public static void main(String[] arguments) {
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> {
            if (failure instanceof VirtualMachineError) {
                end(thread.getName(), failure);
            }
        });
        try {
            start(System.getenv());
        } catch (Exception failure) {
            for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
                System.err.println(cause.getClass().getSimpleName() + ": " + cause.getMessage());
            }
            System.exit(1);
        }
    }

    private static void start(Map<String, String> environment) throws IOException {
        Path home = Path.of(needed(environment, "NEO4J_HOME")).toAbsolutePath();
        String auth = needed(environment, "NEO4J_AUTH");
        if (!auth.equals("none") && !auth.startsWith("neo4j/")) {
            throw new IllegalArgumentException("NEO4J_AUTH is neo4j/password or none");
        }
        if (Boolean.parseBoolean(environment.get("NEO4J_STOP_WITH_STDIN"))) {
            Thread.ofPlatform().daemon().name("stdin").start(LocalServer::endWithStandardInput);
        }
        Path settings = Files.createDirectories(home.resolve("conf")).resolve("neo4j.conf");
        try (OutputStream out = Files.newOutputStream(settings)) {
            settings(environment, !auth.equals("none")).store(out, "Written at each start");
        }
        DatabaseManagementService server = new DatabaseManagementServiceBuilder(home)
                .loadPropertiesFromFile(settings)
                .build();
        server.registerDatabaseEventListener(new DatabaseEventListenerAdapter() {
            @Override
            public void databasePanic(DatabaseEventContext context) {
                end(context.getDatabaseName(), null);
            }
        });
        Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown));
        GraphDatabaseAPI system = (GraphDatabaseAPI) server.database("system");
        if (!auth.equals("none")) {
            setPassword(system, auth.substring("neo4j/".length()));
        }
        System.out.println("Bolt enabled on "
                + system.getDependencyResolver()
                        .resolveDependency(ConnectorPortRegister.class)
                        .getLocalAddress(ConnectorType.BOLT)
                + ".");
    }

    /** Without a word to the shutdown hooks, which may wait for what is broken; what was committed is on the disk. */
    private static void end(String what, Throwable failure) {
        System.err.println("Broken: " + what + (failure == null ? "" : ", " + failure));
        Runtime.getRuntime().halt(BROKEN);
    }

    /** From the first moment on, so that a parent that dies while this starts leaves nothing behind. */
    private static void endWithStandardInput() {
        try {
            System.in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException closed) {
            System.err.println("Standard input failed: " + closed.getMessage());
        }
        System.exit(0);
    }

    private static Properties settings(Map<String, String> environment, boolean authenticated) {
        String listen = environment.getOrDefault("NEO4J_LISTEN", "127.0.0.1");
        String http = environment.get("NEO4J_HTTP_PORT");
        Map<String, String> settings = new TreeMap<>(Map.of(
                "server.bolt.enabled",
                "true",
                "server.bolt.listen_address",
                listen + ":" + environment.getOrDefault("NEO4J_BOLT_PORT", "7687"),
                "server.http.enabled",
                String.valueOf(http != null),
                "server.http.listen_address",
                listen + ":" + (http == null ? "7474" : http),
                "dbms.security.auth_enabled",
                String.valueOf(authenticated)));
        settings.putAll(packaged());
        environment.forEach((name, value) -> {
            if (name.matches("NEO4J_[a-z].*")) {
                settings.put(
                        name.substring("NEO4J_".length())
                                .replace("__", "\0")
                                .replace('_', '.')
                                .replace('\0', '_'),
                        value);
            }
        });
        Properties properties = new Properties();
        properties.putAll(settings);
        return properties;
    }

    private static Map<String, String> packaged() {
        Properties packaged = new Properties();
        try (InputStream in = LocalServer.class.getResourceAsStream("neo4j.properties")) {
            packaged.load(in);
        } catch (IOException failure) {
            throw new IllegalStateException("The packaged settings cannot be read", failure);
        }
        Map<String, String> settings = new TreeMap<>();
        packaged.stringPropertyNames().forEach(name -> settings.put(name, packaged.getProperty(name)));
        return settings;
    }

    private static void setPassword(GraphDatabaseAPI system, String password) {
        try {
            system.executeTransactionally(
                    "ALTER USER neo4j SET PLAINTEXT PASSWORD $password SET PASSWORD CHANGE NOT REQUIRED",
                    Map.of("password", password));
        } catch (QueryExecutionException failure) {
            if (!String.valueOf(failure.getMessage()).contains("cannot be the same")) {
                throw failure;
            }
        }
    }

    private static String needed(Map<String, String> environment, String name) {
        String value = environment.get(name);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(name + " is not set");
        }
        return value;
    }
}
