package org.simpul.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Neo4j's own importer, which makes a database of files at once. */
final class Importer {

    private Importer() {}

    /**
     * Fills the database of the local Neo4j in {@code data}, which does not run.
     *
     * @param files options that name files of nodes and of relationships
     */
    static void load(Path data, List<String> files) throws IOException, InterruptedException {
        Path libraries = Path.of("src", "local-neo4j", "target", "lib").toAbsolutePath();
        Path home = data.resolve("neo4j");
        ProcessBuilder importer = new ProcessBuilder(Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-Xmx1g",
                                "-XX:+UseSerialGC",
                                "--add-opens=java.base/java.nio=ALL-UNNAMED",
                                "--enable-native-access=ALL-UNNAMED",
                                "--sun-misc-unsafe-memory-access=allow",
                                "-cp",
                                libraries + "/*",
                                "org.neo4j.cli.AdminTool",
                                "database",
                                "import",
                                "full",
                                "neo4j",
                                "--overwrite-destination",
                                "--max-off-heap-memory=1G",
                                "--array-delimiter=|"),
                        files.stream())
                .toList());
        importer.environment().put("NEO4J_HOME", home.toString());
        importer.environment().put("NEO4J_CONF", home.resolve("conf").toString());
        Path log = data.resolve("import.log");
        int code = importer.redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        if (code != 0) {
            throw new IllegalStateException("The importer failed:\n" + Files.readString(log));
        }
    }
}
