package org.simpul.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.json.JsonMapper;

/** The two streams of a command: JSON lines for machines on one, sentences for people on the other. */
final class Console {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    /** Back to the line's start, and what was there gone. */
    private static final String OVER = "\r\u001B[K";

    private final PrintStream out;
    private final PrintStream err;
    private boolean lineOpen;

    Console(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    static String json(Object line) {
        return JSON.writeValueAsString(line);
    }

    /** Prints whole lines, in UTF-8 whatever the terminal's charset is. */
    void print(String lines) {
        byte[] bytes = lines.getBytes(StandardCharsets.UTF_8);
        out.write(bytes, 0, bytes.length);
        out.flush();
    }

    /** Whether somebody still reads what is printed; {@code head} does not for long. */
    boolean heard() {
        return !out.checkError();
    }

    void problem(String source, String reason) {
        say(oneLine(source) + " " + reason);
    }

    /** A sentence that stays. */
    void say(String sentence) {
        err.println((lineOpen ? OVER : "") + "simpul: " + sentence);
        lineOpen = false;
    }

    /** Words that the next ones replace. */
    void over(String words) {
        err.print((lineOpen ? OVER : "") + words);
        err.flush();
        lineOpen = true;
    }

    /** Leaves what was said last, so that the next to print begins a line of its own. */
    void endLine() {
        if (lineOpen) {
            err.println();
            lineOpen = false;
        }
    }

    /** A name without line ends and other controls, which could write over what is on a terminal. */
    static String oneLine(String name) {
        return name.replaceAll("\\p{Cntrl}", "?");
    }
}
