package org.simpul.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A program of its own process that works on a database, and is killed in the middle. */
public final class KilledRun {

    private final List<String> command;

    private KilledRun(List<String> command) {
        this.command = command;
    }

    /** One that runs {@code main} with where the database is and who logs in, and these arguments behind them. */
    public static KilledRun of(Class<?> main, TestDatabase database, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName(),
                database.uri(),
                database.username(),
                database.password()));
        command.addAll(List.of(arguments));
        return new KilledRun(command);
    }

    /** Kills it some milliseconds after it has said so many lines in the file {@code said}; all the whole lines that it has said. */
    public List<String> killed(Path said, int lines, int milliseconds) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectOutput(said.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        while (process.isAlive() && Files.readAllLines(said).size() < lines) {
            Thread.sleep(5);
        }
        Thread.sleep(milliseconds);
        assertThat(process.isAlive()).as("it was not yet at its end").isTrue();
        process.destroyForcibly().waitFor();
        String all = Files.readString(said);
        return all.substring(0, all.lastIndexOf('\n') + 1).lines().toList();
    }
}
