package org.simpul;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher, in a folder where Java, Maven and Node are scripts that say how they were called. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTests {

    private static final List<String> TOOLS = List.of(
            "awk",
            "basename",
            "bash",
            "cat",
            "dirname",
            "env",
            "find",
            "grep",
            "id",
            "mkdir",
            "mv",
            "readlink",
            "rm",
            "sed",
            "tail",
            "touch",
            "tr",
            "uname");

    @TempDir
    Path temporary;

    private Path root;
    private Path tools;
    private Path calls;
    private final Map<String, String> environment = new TreeMap<>();

    /** What a call of the launcher printed, and its exit code. */
    private record Result(int code, String out, String err) {}

    @BeforeEach
    void prepare() throws IOException {
        root = Files.createDirectories(temporary.resolve("a place with spaces/simpul"));
        tools = Files.createDirectories(temporary.resolve("tools"));
        calls = temporary.resolve("calls");
        Files.copy(Path.of("simpul"), root.resolve("simpul"));
        for (String source : List.of(
                "src/main/java/App.java",
                "frontend/a.ts",
                "cypher/a.cypher",
                "pom.xml",
                "src/local-neo4j/src/Server.java",
                "src/local-neo4j/pom.xml")) {
            Files.createDirectories(root.resolve(source).getParent());
            Files.writeString(root.resolve(source), "source");
        }
        for (String tool : TOOLS) {
            script(tools.resolve(tool), "exec " + onPath(tool) + " \"$@\"");
        }
        script(tools.resolve("curl"), "exit 6");
        maven("mkdir -p target src/local-neo4j/target; touch target/simpul.jar src/local-neo4j/target/local-neo4j.jar");
        script(root.resolve(".node/bin/node"), "echo v24.1.0");
        jdk("jdks/jdk-25", "25.0.1");
        environment.put("PATH", tools.toString());
        environment.put("HOME", temporary.toString());
        environment.put("CALLS", calls.toString());
        environment.put("SIMPUL_JDK_FOLDERS", temporary.resolve("jdks").toString());
    }

    @Test
    void printsItsUsage() throws Exception {
        Result help = launch("--help");
        assertThat(help.code).isZero();
        assertThat(help.out)
                .startsWith("usage: ./simpul COMMAND")
                .contains("--no-sample", "--lexicon DIR", "extract PATH...", "eval GOLD PRED");
        assertThat(launch("run", "--help").out).isEqualTo(help.out);
    }

    @Test
    void refusesWhatItDoesNotKnow() throws Exception {
        assertThat(launch()).satisfies(result -> assertThat(result.code).isEqualTo(2));
        Result unknown = launch("fly");
        assertThat(unknown.code).isEqualTo(2);
        assertThat(unknown.out).isEmpty();
        assertThat(unknown.err).startsWith("simpul: unknown command: fly\n").contains("usage: ./simpul");
    }

    @Test
    void withoutAJdkSaysHowToGetOne() throws Exception {
        environment.put("SIMPUL_JDK_FOLDERS", "");
        environment.put("JAVA_HOME", jdk("old", "17.0.9").toString());
        assertThat(launch("run")).satisfies(result -> {
            assertThat(result.code).isOne();
            assertThat(result.out).isEmpty();
            assertThat(result.err).hasLineCount(1).contains("No JDK 25 or later", "adoptium.net", "JAVA_HOME");
        });
    }

    @Test
    void takesANewerJdkThanTheOneThatIsSet() throws Exception {
        environment.put("JAVA_HOME", jdk("old", "17.0.9").toString());
        jdk("jdks/a-jdk-21", "21.0.2");
        assertThat(launch("extract", "a file.txt").out).isEqualTo("25.0.1 extract|a file.txt|\n");
    }

    @Test
    void takesTheJdkThatIsSetWhereItIsNewEnough() throws Exception {
        environment.put("JAVA_HOME", jdk("mine", "26").toString());
        assertThat(launch("extract", "x").out).startsWith("26 ");
    }

    @Test
    void findsTheJdkOfTheCompilerOnThePath() throws Exception {
        environment.put("SIMPUL_JDK_FOLDERS", "");
        Files.createSymbolicLink(tools.resolve("javac"), jdk("elsewhere", "25").resolve("bin/javac"));
        assertThat(launch("extract", "x").out).startsWith("25 ");
    }

    @Test
    void keepsStandardOutputForTheCommand() throws Exception {
        Result result = launch("extract", "x");
        assertThat(result.out).isEqualTo("25.0.1 extract|x|\n");
        assertThat(result.err).contains("simpul: building Simpul\n", "done in");
    }

    @Test
    void buildsWhatIsMissingOnceAndAgainWhenASourceChanges() throws Exception {
        launch("run");
        assertThat(builds()).containsExactly("package", "local-neo4j");
        launch("run");
        assertThat(builds()).as("nothing changed").isEmpty();
        change("frontend/a.ts");
        launch("run");
        assertThat(builds()).containsExactly("package");
        change("src/local-neo4j/src/Server.java");
        launch("run");
        assertThat(builds()).containsExactly("local-neo4j");
        Files.delete(root.resolve("target/simpul.jar"));
        launch("run");
        assertThat(builds()).containsExactly("package");
    }

    @Test
    void startsWhatItUnpackedWithWhatAnEarlierStartLeft() throws Exception {
        Path java = temporary.resolve("jdks/jdk-25/bin/java");
        script(java, """
                case "$*" in
                  *jarmode*) while [ "$1" != --destination ]; do shift; done; mkdir -p "$2"; touch "$2/simpul.jar"; exit ;;
                esac
                cache=
                while [ "$1" != -jar ]; do
                  case $1 in
                    -XX:AOTCacheOutput=*) touch "${1#*=}"; exit ;;
                    -XX:AOTCache=*) cache=${1#*=} ;;
                  esac
                  shift
                done
                printf '%s|%s' "$2" "$cache"
                """);
        Path app = root.resolve("target/app");
        assertThat(launch("run").out).isEqualTo(app.resolve("simpul.jar") + "|" + app.resolve("simpul.aot"));

        Files.writeString(app.resolve("simpul.jar"), "kept");
        launch("run");
        assertThat(app.resolve("simpul.jar")).hasContent("kept");
        change("src/main/java/App.java");
        launch("run");
        assertThat(app.resolve("simpul.jar")).isEmptyFile();
    }

    @Test
    void startsTheJarItselfWhereItCannotBeUnpacked() throws Exception {
        script(temporary.resolve("jdks/jdk-25/bin/java"), """
                case "$*" in *jarmode*) exit 1 ;; esac
                while [ "$1" != -jar ]; do shift; done
                printf %s "$2"
                """);

        Result result = launch("extract", "x");

        assertThat(result.out).isEqualTo(root.resolve("target/simpul.jar").toString());
        assertThat(result.err).contains("starts more slowly");
        try (Stream<Path> left = Files.list(root.resolve("target"))) {
            assertThat(left.map(file -> file.getFileName().toString())).noneMatch(name -> name.startsWith("app"));
        }
    }

    @Test
    void aBuildThatFailedIsTriedAgain() throws Exception {
        launch("run");
        builds();
        change("src/main/java/App.java");
        maven("echo '[ERROR] App.java: a semicolon is missing'; exit 1");
        Result failed = launch("extract", "x");
        assertThat(failed.code).isOne();
        assertThat(failed.out).isEmpty();
        assertThat(failed.err).contains("a semicolon is missing", "That failed (log: ");
        assertThat(builds()).hasSize(1);
        launch("extract", "x");
        assertThat(builds()).hasSize(1);
    }

    @Test
    void withoutANetworkSaysSo() throws Exception {
        maven("echo '[ERROR] Could not transfer artifact: Unknown host'; exit 1");
        Result result = launch("extract", "x");
        assertThat(result.code).isOne();
        assertThat(result.err).containsOnlyOnce("Maven Central does not answer").doesNotContain("Unknown host");
    }

    @Test
    void withoutNodeSaysHowToGetIt() throws Exception {
        Files.delete(root.resolve(".node/bin/node"));
        script(tools.resolve("node"), "echo v20.1.0");
        Result result = launch("extract", "x");
        assertThat(result.code).isOne();
        assertThat(result.err).hasLineCount(1).contains("Node 24", "nodejs.org");
    }

    @Test
    void asksNpmForNodeWhereItsHomeIsSilent() throws Exception {
        Files.delete(root.resolve(".node/bin/node"));
        script(
                tools.resolve("npm"),
                "echo \"npm $*\" >>\"$CALLS\"; mkdir -p .node/bin; printf '#!/bin/sh\\necho v24.2.0\\n' >\"" + root
                        + "/.node/bin/node\"; " + onPath("chmod") + " +x \"" + root + "/.node/bin/node\"");
        assertThat(launch("extract", "x").code).isZero();
        assertThat(Files.readString(calls)).containsPattern("npm install --global --prefix .*/\\.node .*node-.*@24");
    }

    @Test
    void startsNoNeo4jWhereAnotherIsNamed() throws Exception {
        environment.put("NEO4J_URI", "bolt://elsewhere:7687");
        launch("run");
        assertThat(builds()).containsExactly("package");
        environment.remove("NEO4J_URI");
        launch("run", "--spring.neo4j.uri=bolt://elsewhere:7687");
        assertThat(builds()).isEmpty();
    }

    @Test
    void isFoundThroughALink() throws Exception {
        Path link = Files.createSymbolicLink(temporary.resolve("link"), root.resolve("simpul"));
        assertThat(launch(link, "extract", "x").out).isEqualTo("25.0.1 extract|x|\n");
    }

    @Test
    void testsEndWithWhatWasSkippedAndMavensOwnLines() throws Exception {
        testsThat("exit 0", "SUCCESS");
        Result result = launch("test");
        assertThat(result.err).doesNotContain("rror");
        assertThat(result.code).isZero();
        assertThat(result.out)
                .contains("Tests run: 7, Failures: 0, Errors: 0, Skipped: 1\n")
                .endsWith("""
                        Skipped:
                          org.a.BTests.c: no "engine" <here> & now
                        [INFO] ------------------------------------------------------------------------
                        [INFO] BUILD SUCCESS
                        [INFO] Total time: 1 s
                        """);
    }

    @Test
    void testsThatFailEndWithOne() throws Exception {
        testsThat("exit 1", "FAILURE");
        Result result = launch("test");
        assertThat(result.code).isOne();
        assertThat(result.out).endsWith("[INFO] BUILD FAILURE\n[INFO] Total time: 1 s\n");
    }

    @Test
    void aFailedFrontEndTestFailsTheTests() throws Exception {
        testsThat("exit 0", "SUCCESS");
        Files.createDirectories(root.resolve("src/test/frontend"));
        Files.writeString(root.resolve("src/test/frontend/a.test.ts"), "");
        script(root.resolve(".node/bin/node"), "case $1 in --version) echo v24.1.0 ;; *) exit 1 ;; esac");
        Result result = launch("test");
        assertThat(result.code).isOne();
        assertThat(result.err).endsWith("simpul: Front-end tests failed.\n");
    }

    private void testsThat(String end, String word) throws IOException {
        script(tools.resolve("chromium"), "exit 0");
        maven("""
                case " $* " in *" verify "*) ;; *) mkdir -p src/local-neo4j/target; exit 0 ;; esac
                echo 'org.a.BTests.c: no "engine" <here> & now' >target/skipped.txt
                echo 'Tests run: 7, Failures: 0, Errors: 0, Skipped: 1'
                echo '[INFO] BUILD %s'
                echo '[INFO] Total time: 1 s'
                %s
                """.formatted(word, end));
    }

    private Result launch(String... arguments) throws Exception {
        return launch(root.resolve("simpul"), arguments);
    }

    private Result launch(Path launcher, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(onPath("bash").toString(), launcher.toString()));
        command.addAll(List.of(arguments));
        Path out = temporary.resolve("out");
        Path err = temporary.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(temporary.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        Process process = builder.start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Result(process.exitValue(), Files.readString(out), Files.readString(err));
    }

    /** Which builds Maven was asked for since the last time, in order. */
    private List<String> builds() throws IOException {
        if (!Files.exists(calls)) {
            return List.of();
        }
        List<String> builds = Files.readAllLines(calls).stream()
                .map(call -> call.contains("-f src/local-neo4j/pom.xml") ? "local-neo4j" : "package")
                .toList();
        Files.delete(calls);
        return builds;
    }

    /** As if it had been saved right after the last build. */
    private void change(String source) throws IOException {
        FileTime built = Files.getLastModifiedTime(root.resolve("src/local-neo4j/target/built"));
        FileTime other = Files.getLastModifiedTime(root.resolve("target/built"));
        Instant latest = (built.compareTo(other) > 0 ? built : other).toInstant();
        Files.setLastModifiedTime(root.resolve(source), FileTime.from(latest.plusMillis(1)));
    }

    private void maven(String body) throws IOException {
        script(root.resolve("mvnw"), "echo \"$*\" >>\"$CALLS\"\n" + body);
    }

    private Path jdk(String folder, String version) throws IOException {
        Path home = temporary.resolve(folder);
        script(home.resolve("bin/javac"), "exit 0");
        script(
                home.resolve("bin/java"),
                "while [ \"$1\" != -jar ]; do shift; done; shift 2; printf '" + version
                        + " '; printf '%s|' \"$@\"; echo");
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"Someone\"\nJAVA_VERSION=\"" + version + "\"\n");
        return home;
    }

    private static void script(Path file, String body) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + body + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private static Path onPath(String tool) {
        return Stream.of("/usr/bin", "/bin")
                .map(folder -> Path.of(folder, tool))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(tool + " is missing"));
    }
}
