package org.simpul.explore;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** The steps that were done and those that were taken back. */
final class History {

    /** How many steps can be taken back; older ones are forgotten. */
    static final int DEPTH = 200;

    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();

    void did(Step step) {
        done.push(step);
        undone.clear();
        if (done.size() > DEPTH) {
            done.removeLast();
        }
    }

    /** The step that takes back the last one done. */
    Optional<Step> undo() {
        Optional<Step> last = Optional.ofNullable(done.poll());
        last.ifPresent(undone::push);
        return last.map(Step::inverse);
    }

    /** The step that was taken back last, to be done again. */
    Optional<Step> redo() {
        Optional<Step> next = Optional.ofNullable(undone.poll());
        next.ifPresent(done::push);
        return next;
    }

    boolean canUndo() {
        return !done.isEmpty();
    }

    boolean canRedo() {
        return !undone.isEmpty();
    }
}
