package org.simpul.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.neo4j.driver.exceptions.Neo4jException;
import org.simpul.local.LocalNeo4jException.Reason;

class LocalNeo4jIT {

    @TempDir
    Path temporary;

    @Test
    void keepsItsDataFromOneStartToTheNextAndStopsAtOnce() {
        Path data = temporary.resolve("data");
        try (LocalNeo4j first = LocalNeo4j.start(data)) {
            assertThat(count(first.access(), "CREATE (:Kept) RETURN 1")).isOne();
        }
        LocalNeo4j second = LocalNeo4j.start(data);
        assertThat(count(second.access(), "MATCH (k:Kept) RETURN count(k)")).isOne();
        Instant before = Instant.now();
        second.close();
        assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(5));
        assertThat(LocalNeo4j.running(data)).isEmpty();
    }

    @Test
    void keepsThePasswordFromEveryoneElse() throws IOException {
        Path data = temporary.resolve("data");
        try (LocalNeo4j neo4j = LocalNeo4j.start(data)) {
            String password = neo4j.access().password();
            assertThat(Files.getPosixFilePermissions(data.resolve("password")))
                    .isEqualTo(PosixFilePermissions.fromString("rw-------"));
            assertThat(neo4j.access().toString()).doesNotContain(password);
            assertThat(filesThatContain(data, password)).containsExactly(data.resolve("password"));
            assertThat(commandLines()).noneMatch(line -> line.contains(password));
            assertThatThrownBy(() -> count(new BoltAccess(neo4j.access().uri(), "neo4j", "neo4j"), "RETURN 1"))
                    .hasMessageContaining("unauthorized");
        }
    }

    @Test
    void aSecondRunOnTheSameDataIsToldWhereTheFirstOneIs() {
        Path data = temporary.resolve("data");
        try (LocalNeo4j first = LocalNeo4j.start(data)) {
            assertThat(refused(data))
                    .hasMessageContaining(data.toString())
                    .hasMessageContaining(first.access().uri().toString());
            first.announce(URI.create("http://127.0.0.1:8099"));
            LocalNeo4jException second = refused(data);
            assertThat(second.reason()).isEqualTo(Reason.DATA_IN_USE);
            assertThat(second).hasMessageContaining("http://127.0.0.1:8099");
            assertThat(LocalNeo4j.running(data)).contains(first.access());
        }
    }

    @Test
    void aRunInAnotherProcessIsSeenAndItsDeathTakesItsNeo4jAlong() throws Exception {
        Path data = temporary.resolve("data");
        Process other = holdingRun(data);
        URI uri = firstLine(other);
        assertThat(LocalNeo4j.running(data).map(BoltAccess::uri)).contains(uri);
        assertThat(LocalNeo4j.running(data).map(BoltAccess::uri)).contains(uri);
        assertThat(refused(data)).hasMessageContaining("process " + other.pid());

        ProcessHandle child = other.children().findFirst().orElseThrow();
        other.destroyForcibly();

        child.onExit().get(20, TimeUnit.SECONDS);
        assertThat(child.isAlive()).isFalse();
        assertThat(LocalNeo4j.running(data)).isEmpty();
    }

    @Test
    void comesBackOnItsPortWhenItIsKilled() throws Exception {
        Path data = temporary.resolve("data");
        try (LocalNeo4j neo4j = LocalNeo4j.start(data)) {
            CompletableFuture<Boolean> revival = neo4j.revival();
            ProcessHandle server = DataFolder.holder(data)
                    .flatMap(RunFile::server)
                    .flatMap(told -> ProcessHandle.of(told.process().pid()))
                    .orElseThrow();
            server.destroyForcibly();
            assertThat(revival.get(60, TimeUnit.SECONDS)).isTrue();
            assertThat(count(neo4j.access(), "RETURN 1")).isOne();
            assertThat(LocalNeo4j.running(data)).contains(neo4j.access());
        }
    }

    @Test
    void staysClosed() throws Exception {
        LocalNeo4j neo4j = LocalNeo4j.start(temporary);
        CompletableFuture<Boolean> revival = neo4j.revival();
        neo4j.close();
        assertThat(revival.get(60, TimeUnit.SECONDS)).isFalse();
    }

    @Test
    void startsAtOnceOnTheDataOfAKilledRun() throws Exception {
        Path data = temporary.resolve("data");
        Process other = holdingRun(data);
        firstLine(other);
        other.destroyForcibly().waitFor();
        try (LocalNeo4j next = LocalNeo4j.start(data)) {
            assertThat(count(next.access(), "RETURN 1")).isOne();
        }
    }

    @Test
    void aStatementThatTakesAllMemoryFailsAndTheServerIsThereForOthers() throws Exception {
        try (LocalNeo4j neo4j = LocalNeo4j.start(temporary)) {
            CompletableFuture<Boolean> revival = neo4j.revival();
            try (Driver driver = driver(neo4j.access());
                    Session session = driver.session()) {
                assertThatThrownBy(() -> session.run("RETURN size([x IN range(1, 100000000) | toString(x)])")
                                .consume())
                        .isInstanceOfSatisfying(
                                Neo4jException.class,
                                failure -> assertThat(failure.code())
                                        .isEqualTo("Neo.TransientError.General.OutOfMemoryError"));
            }

            assertThat(count(neo4j.access(), "RETURN 1")).isOne();
            assertThat(revival).isNotDone();
        }
    }

    @Test
    void aFolderThatCannotBeMadeIsNamed() throws IOException {
        Path file = Files.writeString(temporary.resolve("file"), "no folder");
        LocalNeo4jException failure = refused(file.resolve("data"));
        assertThat(failure.reason()).isEqualTo(Reason.DATA_NOT_WRITABLE);
        assertThat(failure).hasMessageContaining(file.toString()).hasMessageContaining("--data");
    }

    @Test
    void aTakenPortLeadsToTheNext() throws IOException {
        try (ServerSocket taken = listen(0);
                LocalNeo4j neo4j = LocalNeo4j.start(
                        ServerFiles.find(), temporary, taken.getLocalPort(), taken.getLocalPort() + 50)) {
            assertThat(neo4j.access().uri().getPort()).isGreaterThan(taken.getLocalPort());
            assertThat(count(neo4j.access(), "RETURN 1")).isOne();
        }
    }

    @Test
    void withoutAFreePortItSaysWhichItTried() throws IOException {
        try (ServerSocket taken = listen(0)) {
            int port = taken.getLocalPort();
            assertThatThrownBy(() -> LocalNeo4j.start(ServerFiles.find(), temporary, port, port))
                    .isInstanceOf(LocalNeo4jException.class)
                    .hasMessageContaining("No port from " + port);
            assertThatThrownBy(() -> LocalNeo4j.start(ServerFiles.find(), temporary, port, port))
                    .as("the folder is given back")
                    .hasMessageContaining("No port from " + port);
        }
    }

    @Test
    void aServerThatDoesNotStartGivesItsReason() throws IOException {
        Path jar = Files.writeString(temporary.resolve("local-neo4j.jar"), "no jar");
        LocalNeo4jException failure = catchThrowableOfType(
                LocalNeo4jException.class,
                () -> LocalNeo4j.start(new ServerFiles(jar), temporary.resolve("data"), 7687, 7787));
        assertThat(failure.reason()).isEqualTo(Reason.START_FAILED);
        assertThat(failure).hasMessageContaining("corrupt jarfile");
    }

    @Test
    void aMissingServerSaysHowItIsBuilt() {
        LocalNeo4jException failure =
                catchThrowableOfType(LocalNeo4jException.class, () -> ServerFiles.find(Optional.of(temporary)));
        assertThat(failure.reason()).isEqualTo(Reason.NOT_BUILT);
        assertThat(failure).hasMessageContaining(temporary.toString()).hasMessageContaining("./simpul run");
    }

    private static LocalNeo4jException refused(Path data) {
        return Objects.requireNonNull(
                catchThrowableOfType(LocalNeo4jException.class, () -> LocalNeo4j.start(data)), "It was not refused");
    }

    private static long count(BoltAccess access, String query) {
        try (Driver driver = driver(access)) {
            return driver.executableQuery(query)
                    .execute()
                    .records()
                    .getFirst()
                    .get(0)
                    .asLong();
        }
    }

    private static Driver driver(BoltAccess access) {
        return GraphDatabase.driver(access.uri(), AuthTokens.basic(access.username(), access.password()));
    }

    private static Process holdingRun(Path data) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        HoldingRun.class.getName(),
                        data.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static URI firstLine(Process process) throws IOException {
        BufferedReader out = process.inputReader();
        return URI.create(Objects.requireNonNull(out.readLine(), "The other run ended"));
    }

    private static ServerSocket listen(int port) throws IOException {
        return new ServerSocket(port, 1, InetAddress.ofLiteral("127.0.0.1"));
    }

    private static Stream<String> commandLines() {
        return ProcessHandle.current().descendants().flatMap(process -> process.info().commandLine().stream());
    }

    private static Stream<Path> filesThatContain(Path folder, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).filter(file -> contains(file, bytes)).toList().stream();
        }
    }

    private static boolean contains(Path file, byte[] bytes) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
                    .contains(new String(bytes, StandardCharsets.ISO_8859_1));
        } catch (IOException _) {
            return false;
        }
    }
}
