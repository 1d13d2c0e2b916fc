package org.simpul.ui;

/** What went wrong away from the page, told to the page. */
final class QuestionFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    QuestionFailedException(Throwable cause) {
        super(cause);
    }
}
