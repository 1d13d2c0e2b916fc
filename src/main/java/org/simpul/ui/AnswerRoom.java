package org.simpul.ui;

import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;

/** How much memory the answers on all pages may take together, and one of them at most. Safe for use by several threads. */
@Component
public final class AnswerRoom {

    /** Which part of the heap answers may take. */
    private static final int PART = 3;

    private final long all;
    private final AtomicLong taken = new AtomicLong();

    AnswerRoom() {
        this(Runtime.getRuntime().maxMemory() / PART);
    }

    /** @param all so many bytes for all answers */
    AnswerRoom(long all) {
        this.all = all;
    }

    /** How many bytes one answer may take at most. */
    long most() {
        return all / 2;
    }

    /** Takes so many bytes, where there is room for them; whether there was. */
    boolean take(long bytes) {
        if (taken.addAndGet(bytes) <= all) {
            return true;
        }
        taken.addAndGet(-bytes);
        return false;
    }

    void giveBack(long bytes) {
        taken.addAndGet(-bytes);
    }
}
