package org.simpul;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class LogLevelTests {

    /** Who asks is told that a password is wrong; the log would get a stack trace besides, of some fifty lines. */
    @Test
    void theLoggerOfRoutesThatCannotBeHadIsSilentAndIsOneThatThereIs() throws IOException {
        String name = "org.neo4j.bolt.connection.routed.impl.cluster.RoutingTableHandlerImpl";
        Properties settings = new Properties();
        try (InputStream file = LogLevelTests.class.getResourceAsStream("/application.properties")) {
            settings.load(file);
        }

        assertThat(settings).containsEntry("logging.level." + name, "OFF");
        assertThatCode(() -> Class.forName(name)).doesNotThrowAnyException();
    }
}
