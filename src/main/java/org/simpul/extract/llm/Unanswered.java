package org.simpul.extract.llm;

/** Carries a failure through the client library, which knows exceptions only. */
final class Unanswered extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final BatchFailure why;

    Unanswered(BatchFailure why) {
        super(why.words());
        this.why = why;
    }

    BatchFailure why() {
        return why;
    }
}
