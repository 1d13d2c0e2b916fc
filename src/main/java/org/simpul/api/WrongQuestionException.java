package org.simpul.api;

/** A question that cannot be meant; the message says what to ask instead. */
public final class WrongQuestionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public WrongQuestionException(String message) {
        super(message);
    }
}
