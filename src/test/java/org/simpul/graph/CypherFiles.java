package org.simpul.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** All files under {@code cypher/}, as the source tree has them. */
final class CypherFiles {

    static final Path FOLDER = Path.of("cypher");

    private CypherFiles() {}

    static List<CypherFile> all() {
        try (Stream<Path> paths = Files.walk(FOLDER)) {
            return paths.filter(Files::isRegularFile)
                    .map(path -> FOLDER.relativize(path).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(".cypher"))
                    .map(name -> name.substring(0, name.length() - ".cypher".length()))
                    .sorted()
                    .map(CypherFile::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<CypherFile> in(String... folders) {
        return all().stream()
                .filter(file ->
                        Stream.of(folders).anyMatch(folder -> file.name().startsWith(folder + "/")))
                .toList();
    }
}
