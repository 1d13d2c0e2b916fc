package org.simpul.explore;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** The steps that were done and those that were taken back. */
final class History {

    /** How many steps can be taken back; older ones are forgotten. */
    static final int DEPTH = 200;

    /** So many can be taken back however much is in them. */
    static final int LEAST = 100;

    /** Beyond the least, steps are forgotten that together hold more nodes, edges and reasons than this. */
    static final int WEIGHT = 20_000;

    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();
    private int weight;

    void did(Step step) {
        undone.clear();
        push(step);
        while (done.size() > DEPTH || (done.size() > LEAST && weight > WEIGHT)) {
            weight -= done.removeLast().weight();
        }
    }

    /** Takes a step that nobody sees as a part of the last one done; forgets nothing that was taken back. */
    void alsoDid(Step unseen) {
        pop().ifPresent(last -> push(last.because(unseen.addedReasons(), unseen.removedReasons())));
    }

    /** The step that takes back the last one done. */
    Optional<Step> undo() {
        Optional<Step> last = pop();
        last.ifPresent(undone::push);
        return last.map(Step::inverse);
    }

    /** The step that was taken back last, to be done again. */
    Optional<Step> redo() {
        Optional<Step> next = Optional.ofNullable(undone.poll());
        next.ifPresent(this::push);
        return next;
    }

    boolean canUndo() {
        return !done.isEmpty();
    }

    boolean canRedo() {
        return !undone.isEmpty();
    }

    private void push(Step step) {
        done.push(step);
        weight += step.weight();
    }

    private Optional<Step> pop() {
        Optional<Step> last = Optional.ofNullable(done.poll());
        last.ifPresent(step -> weight -= step.weight());
        return last;
    }
}
