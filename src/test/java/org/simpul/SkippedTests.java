package org.simpul;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/**
 * Keeps in target/skipped.txt which tests did not run, and why, for {@code ./simpul test} to tell.
 *
 * <p>Maven's own reports leave out a class whose condition fails before its first test.
 */
public final class SkippedTests implements TestExecutionListener {

    private final Path list;

    public SkippedTests() {
        this(Path.of("target", "skipped.txt"));
    }

    SkippedTests(Path list) {
        this.list = list;
    }

    @Override
    public void executionSkipped(TestIdentifier test, String reason) {
        keep(test, reason);
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (result.getStatus() == Status.ABORTED) {
            keep(
                    test,
                    result.getThrowable()
                            .map(Throwable::getMessage)
                            .map(message -> message.replaceFirst("^Assumption failed: ", ""))
                            .orElse("no reason given"));
        }
    }

    private void keep(TestIdentifier test, String reason) {
        try {
            Files.write(
                    list,
                    List.of(name(test) + ": " + reason.replaceAll("\\s+", " ")),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String name(TestIdentifier test) {
        return test.getSource()
                .map(source -> switch (source) {
                    case ClassSource type -> type.getClassName();
                    case MethodSource method -> method.getClassName() + "." + method.getMethodName();
                    default -> test.getDisplayName();
                })
                .orElseGet(test::getDisplayName);
    }
}
