package org.simpul.ui;

import java.time.Instant;
import java.util.Optional;

/** A page of which a test says whether somebody has it. */
final class KnownPage implements AnswerRoom.Page {

    private Optional<Instant> left = Optional.empty();

    /** From now on nobody has it. */
    void leave(Instant heard) {
        left = Optional.of(heard);
    }

    @Override
    public Optional<Instant> left() {
        return left;
    }

    @Override
    public void makeRoom(Answer answer) {
        answer.lose();
    }
}
