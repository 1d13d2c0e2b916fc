package org.simpul;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import java.util.List;
import org.slf4j.LoggerFactory;

/** Keeps libraries from telling what they find in documents: an import tells what became of each, and no more. */
final class Quiet {

    static final List<String> READERS = List.of("org.apache.pdfbox", "org.apache.fontbox");

    private Quiet() {}

    /** Until Spring sets the levels of its own run. */
    static void libraries() {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext logging) {
            READERS.forEach(reader -> logging.getLogger(reader).setLevel(Level.OFF));
        }
    }
}
