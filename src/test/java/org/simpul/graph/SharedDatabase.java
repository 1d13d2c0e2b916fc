package org.simpul.graph;

import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.simpul.local.LocalNeo4j;
import org.springframework.util.FileSystemUtils;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.ContainerLaunchException;
import org.testcontainers.neo4j.Neo4jContainer;
import org.testcontainers.utility.DockerImageName;

/** A database that all test classes share, started by the first that needs it and empty before each test, or filled once. */
public final class SharedDatabase implements BeforeAllCallback, BeforeEachCallback {

    /** Which Neo4j it is in. */
    public enum Kind {
        LOCAL,
        /** The local one, by the routes that it tells. */
        ROUTED,
        CONTAINER,
        CONFIGURED
    }

    private static final Namespace NAMESPACE = Namespace.create(SharedDatabase.class);

    private final Kind kind;
    private final Optional<Consumer<TestDatabase>> filling;
    private Optional<TestDatabase> database = Optional.empty();

    public SharedDatabase(Kind kind) {
        this.kind = kind;
        this.filling = Optional.empty();
    }

    /** One that is filled once, for a class whose tests only read. */
    public SharedDatabase(Kind kind, Consumer<TestDatabase> filling) {
        this.kind = kind;
        this.filling = Optional.of(filling);
    }

    public TestDatabase database() {
        return database.orElseThrow();
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        Store store = context.getRoot().getStore(NAMESPACE);
        database = Optional.of(store.computeIfAbsent(kind, _ -> open(store), TestDatabase.class));
        filling.ifPresent(fill -> {
            database().empty();
            fill.accept(database());
        });
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        if (filling.isEmpty()) {
            database().empty();
        }
    }

    private TestDatabase open(Store store) {
        return switch (kind) {
            case LOCAL -> local(store).database("bolt");
            case ROUTED -> local(store).database("neo4j");
            case CONTAINER -> container();
            case CONFIGURED -> configured();
        };
    }

    private static Server local(Store store) {
        return store.computeIfAbsent(Server.class, _ -> Server.start(), Server.class);
    }

    /** The local Neo4j, one for both ways to it. */
    private record Server(LocalNeo4j neo4j, Path data) implements AutoCloseable {

        static Server start() {
            try {
                Path data = Files.createTempDirectory("simpul-graph");
                return new Server(LocalNeo4j.start(data), data);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        TestDatabase database(String scheme) {
            return TestDatabase.own(
                    neo4j.access().uri().toString().replaceFirst("^bolt", scheme),
                    neo4j.access().username(),
                    neo4j.access().password(),
                    () -> {});
        }

        @Override
        public void close() {
            neo4j.close();
            FileSystemUtils.deleteRecursively(data.toFile());
        }
    }

    private static TestDatabase container() {
        assumeTrue(DockerClientFactory.instance().isDockerAvailable(), "No container engine answers");
        Neo4jContainer container = new Neo4jContainer(
                        DockerImageName.parse("neo4j:2026.08").asCompatibleSubstituteFor("neo4j"))
                .withAdminPassword("for-tests-only")
                // As the other servers of the tests are run.
                .withEnv("JAVA_TOOL_OPTIONS", "-XX:TieredStopAtLevel=1")
                .withStartupAttempts(3);
        try {
            container.start();
        } catch (ContainerLaunchException e) {
            abort("The container engine answers, but starts no container: " + e.getMessage());
        }
        return TestDatabase.own(container.getBoltUrl(), "neo4j", container.getAdminPassword(), container::stop);
    }

    private static TestDatabase configured() {
        String uri = environment("NEO4J_URI", "");
        assumeTrue(!uri.isEmpty(), "NEO4J_URI is not set");
        String username = environment("NEO4J_USERNAME", "neo4j");
        String password = environment("NEO4J_PASSWORD", "");
        String database = Optional.ofNullable(System.getenv("NEO4J_DATABASE"))
                .orElseGet(() -> Graph.home(uri, username, password));
        return TestDatabase.lent(uri, username, password, database);
    }

    private static String environment(String name, String otherwise) {
        return System.getenv().getOrDefault(name, otherwise);
    }
}
