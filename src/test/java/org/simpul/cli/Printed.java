package org.simpul.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The two streams of a command, kept. */
final class Printed {

    private final ByteArrayOutputStream outBytes = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errBytes = new ByteArrayOutputStream();

    /** In a charset that lacks most letters, as a poor terminal's does. */
    final PrintStream out = new PrintStream(outBytes, false, StandardCharsets.US_ASCII);

    final PrintStream err = new PrintStream(errBytes, false, StandardCharsets.UTF_8);

    String out() {
        out.flush();
        return outBytes.toString(StandardCharsets.UTF_8);
    }

    String err() {
        err.flush();
        return errBytes.toString(StandardCharsets.UTF_8);
    }

    List<String> errLines() {
        return err().lines().toList();
    }
}
