package org.simpul.corpus;

import java.io.IOException;

/** A text goes beyond what Simpul reads; the message is the rest of a sentence that starts with its name. */
final class LimitException extends IOException {

    private static final long serialVersionUID = 1L;

    LimitException(String reason) {
        super(reason);
    }
}
