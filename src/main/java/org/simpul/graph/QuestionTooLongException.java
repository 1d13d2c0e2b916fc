package org.simpul.graph;

/** The database answers, but one question took longer than it may. */
public class QuestionTooLongException extends GraphUnavailableException {

    private static final long serialVersionUID = 1L;

    public QuestionTooLongException(String message, Throwable cause) {
        super(Fault.TOO_LONG, message, cause);
    }
}
