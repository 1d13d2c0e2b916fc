package org.simpul.corpus;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** Why a source gives no document, as the rest of a sentence that starts with its name; never with its text. */
final class Refusal extends Exception {

    private static final long serialVersionUID = 1L;

    Refusal(String reason) {
        super(reason, null, false, false);
    }

    static Refusal of(IOException failure) {
        return new Refusal(
                switch (failure) {
                    case LimitException e -> String.valueOf(e.getMessage());
                    case AccessDeniedException _ -> "may not be read: permission denied";
                    case NoSuchFileException _ -> "is gone";
                    default -> "cannot be read: " + failure.getMessage();
                });
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
