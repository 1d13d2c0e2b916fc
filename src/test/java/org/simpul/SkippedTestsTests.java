package org.simpul;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

class SkippedTestsTests {

    @TempDir
    Path temporary;

    static final class Aborted {

        @BeforeAll
        static void need() {
            Assumptions.abort("No container engine answers");
        }

        @Test
        void never() {
            assertThat(this).as("it ran").isNull();
        }
    }

    static final class Mixed {

        @Test
        void runs() {
            assertThat(this).isNotNull();
        }

        @Test
        @Disabled("Not on this machine")
        void disabled() {
            assertThat(this).as("it ran").isNull();
        }

        @Test
        void assumes() {
            Assumptions.assumeTrue(false, "No browser");
        }
    }

    @Test
    void keepsWhatDidNotRunAndWhy() throws IOException {
        Path list = temporary.resolve("skipped.txt");
        LauncherFactory.create(LauncherConfig.builder()
                        .enableTestExecutionListenerAutoRegistration(false)
                        .addTestExecutionListeners(new SkippedTests(list))
                        .build())
                .execute(LauncherDiscoveryRequestBuilder.request()
                        .selectors(selectClass(Aborted.class), selectClass(Mixed.class))
                        .build());
        assertThat(Files.readAllLines(list))
                .containsExactlyInAnyOrder(
                        "org.simpul.SkippedTestsTests$Aborted: No container engine answers",
                        "org.simpul.SkippedTestsTests$Mixed.disabled: Not on this machine",
                        "org.simpul.SkippedTestsTests$Mixed.assumes: No browser");
    }
}
