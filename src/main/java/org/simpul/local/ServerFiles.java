package org.simpul.local;

import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;
import java.util.stream.Stream;
import org.simpul.local.LocalNeo4jException.Reason;

/** Where the local server's launcher and its libraries lie. */
record ServerFiles(Path jar) {

    private static final String JAR = "local-neo4j.jar";
    private static final String BUILT = "src/local-neo4j/target";

    /** The classes of an earlier start, which make the next one faster; where they were archived. */
    Optional<Path> classes() {
        return Optional.of(jar.resolveSibling("local-neo4j.jsa")).filter(Files::isRegularFile);
    }

    /** Looks in the folder that is named, beside Simpul's own jar, and where the source tree builds it. */
    static ServerFiles find() {
        return find(
                Optional.ofNullable(System.getProperty("simpul.local-neo4j")).map(Path::of));
    }

    static ServerFiles find(Optional<Path> named) {
        if (named.isPresent()) {
            return in(named.get()).orElseThrow(() -> missing(named.get().toString()));
        }
        Stream<Path> homes = Stream.concat(
                Stream.of(
                                Optional.ofNullable(System.getProperty("simpul.home")),
                                Optional.ofNullable(System.getenv("SIMPUL_HOME")))
                        .flatMap(Optional::stream)
                        .map(Path::of),
                ancestors(Path.of("").toAbsolutePath(), ownPlace()));
        return homes.flatMap(home -> Stream.of(home.resolve("local-neo4j"), home.resolve(BUILT)))
                .flatMap(folder -> in(folder).stream())
                .findFirst()
                .orElseThrow(() -> missing("local-neo4j/ or " + BUILT + "/"));
    }

    private static Optional<ServerFiles> in(Path folder) {
        Path jar = folder.resolve(JAR).toAbsolutePath();
        return Files.isRegularFile(jar) && Files.isDirectory(jar.resolveSibling("lib"))
                ? Optional.of(new ServerFiles(jar))
                : Optional.empty();
    }

    private static LocalNeo4jException missing(String where) {
        return new LocalNeo4jException(
                Reason.NOT_BUILT,
                "The local Neo4j is not in " + where
                        + "; build it with ./mvnw -f src/local-neo4j/pom.xml package (./simpul run does), or set NEO4J_URI to use another Neo4j.");
    }

    private static Stream<Path> ancestors(Path working, Optional<Path> own) {
        return Stream.concat(
                own.stream()
                        .flatMap(place -> Stream.iterate(place, folder -> folder != null, Path::getParent)
                                .limit(4)),
                Stream.of(working));
    }

    /** The jar or the classes folder that this class came from; nested jars have none. */
    private static Optional<Path> ownPlace() {
        CodeSource source = ServerFiles.class.getProtectionDomain().getCodeSource();
        if (source == null) {
            return Optional.empty();
        }
        try {
            URL place = source.getLocation();
            if (place.getProtocol().equals("file")) {
                return Optional.ofNullable(Path.of(place.toURI()).getParent());
            }
            String path =
                    place.toString().replaceFirst("^jar:(nested:)?(file:)?", "").replaceFirst("/?!.*$", "");
            return Optional.ofNullable(Path.of(path).getParent());
        } catch (URISyntaxException _) {
            return Optional.empty();
        }
    }
}
