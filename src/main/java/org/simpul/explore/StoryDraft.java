package org.simpul.explore;

import java.util.ArrayDeque;
import java.util.Deque;

/** A story while somebody works on it: what it is now, and the way back. Not for two threads at once. */
public final class StoryDraft {

    /** How many changes can be taken back; older ones are forgotten. */
    static final int DEPTH = 100;

    private final Deque<Story> before = new ArrayDeque<>();
    private final Deque<Story> after = new ArrayDeque<>();
    private Story now;

    public StoryDraft(Story story) {
        now = story;
    }

    public Story now() {
        return now;
    }

    /** Changes the story; says whether that made it another. */
    public boolean change(Story other) {
        boolean isOther = !other.equals(now);
        if (isOther) {
            before.push(now);
            after.clear();
            now = other;
            if (before.size() > DEPTH) {
                before.removeLast();
            }
        }
        return isOther;
    }

    /** Takes the last change back; nothing where there is none. */
    public void undo() {
        go(before, after);
    }

    /** Makes the change again that was taken back last; nothing where there is none. */
    public void redo() {
        go(after, before);
    }

    public boolean canUndo() {
        return !before.isEmpty();
    }

    public boolean canRedo() {
        return !after.isEmpty();
    }

    private void go(Deque<Story> from, Deque<Story> to) {
        if (!from.isEmpty()) {
            to.push(now);
            now = from.pop();
        }
    }
}
