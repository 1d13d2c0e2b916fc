package org.simpul.ui;

/** Simpul would be open to people whom nobody let in; the message is a sentence that says what to do. */
public final class UnsafeAccessException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    UnsafeAccessException(String sentence) {
        super(sentence);
    }
}
