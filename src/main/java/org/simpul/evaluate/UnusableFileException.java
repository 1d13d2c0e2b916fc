package org.simpul.evaluate;

/** A file that cannot be read, or does not hold what it should; its message is a sentence for people. */
public final class UnusableFileException extends RuntimeException {

    private static final long serialVersionUID = 1;

    UnusableFileException(String source, String reason) {
        super(source + " " + reason);
    }
}
