package org.simpul;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AppTests {

    private record Ended(int code, String out, String err) {}

    @TempDir
    Path temporary;

    @Test
    void anUnknownCommandIsWrongUsage() {
        assertThat(app())
                .isEqualTo(new Ended(2, "", "usage: simpul run|import|remove|extract|eval ... (each with --help)\n"));
        assertThat(app("fly")).isEqualTo(app());
    }

    @Test
    void tellsTheOptionsOfARun() {
        Ended help = app("run", "--help");
        assertThat(help.code).isZero();
        assertThat(help.err).isEmpty();
        assertThat(help.out).contains("--port=N", "--address=A", "--data=DIR", "--no-sample");
    }

    @ParameterizedTest
    @CsvSource({"--port=x", "--port=70000", "--port=-1", "--fly", "word", "--port"})
    void wrongOptionsOfARunAreNamed(String argument) {
        Ended ended = app("run", argument);
        assertThat(ended.code).isEqualTo(2);
        assertThat(ended.out).isEmpty();
        assertThat(ended.err)
                .startsWith("simpul: ")
                .endsWith("Try: simpul run --help\n")
                .hasLineCount(2);
    }

    @Test
    void aTakenPortIsSaidInOneSentenceBeforeAnythingStarts() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            Ended ended = app("run", "--port", "" + taken.getLocalPort(), "--data", temporary.toString());
            assertThat(ended)
                    .isEqualTo(new Ended(
                            1,
                            "",
                            "simpul: Port " + taken.getLocalPort()
                                    + " is taken by another program; choose another one with --port.\n"));
            assertThat(temporary).isEmptyDirectory();
        }
    }

    @Test
    void aDataFolderThatCannotBeMadeIsSaidInOneSentence() throws IOException {
        Path file = Files.writeString(temporary.resolve("file"), "no folder");
        Ended ended = app("run", "--port", "0", "--data", file.resolve("data").toString());
        assertThat(ended.code).isOne();
        assertThat(ended.err)
                .startsWith("simpul: starting Neo4j\nsimpul: The data folder " + file)
                .hasLineCount(2);
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsSaidInOneSentence() throws IOException {
        int closed = closedPort();
        Ended ended = app("run", "--port", "0", "--spring.neo4j.uri=bolt://127.0.0.1:" + closed);
        assertThat(ended.code).isOne();
        assertThat(ended.err).contains("bolt://127.0.0.1:" + closed).hasLineCount(1);
    }

    @Test
    void anAddressThatOthersReachNeedsUsersBeforeAnythingStarts() {
        Ended ended = app("run", "--port", "0", "--address", "0.0.0.0", "--data", temporary.toString());
        assertThat(ended.code).isOne();
        assertThat(ended.err).contains("0.0.0.0", "simpul.users").hasLineCount(1);
        assertThat(temporary).isEmptyDirectory();
    }

    private static int closedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }

    private static Ended app(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = App.run(
                List.of(arguments),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Ended(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
