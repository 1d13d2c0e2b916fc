package org.simpul.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerFilesTests {

    @TempDir
    Path folder;

    @Test
    void theClassesOfAnEarlierStartLieBesideTheJar() throws Exception {
        Files.createDirectory(folder.resolve("lib"));
        Files.createFile(folder.resolve("local-neo4j.jar"));
        ServerFiles files = ServerFiles.find(Optional.of(folder));

        assertThat(files.classes()).isEmpty();
        Path classes = Files.createFile(folder.resolve("local-neo4j.jsa"));
        assertThat(files.classes()).contains(classes.toAbsolutePath());
    }
}
