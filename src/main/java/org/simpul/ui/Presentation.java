package org.simpul.ui;

import org.simpul.explore.Story;
import org.simpul.explore.StoryStep;

/** Where somebody is in a story, and whether what a step hides has been told. */
final class Presentation {

    private final Story story;
    private int at;
    private boolean told;

    Presentation(Story story, int at) {
        this.story = story;
        this.at = Math.max(0, Math.min(at, story.steps().size() - 1));
    }

    Story story() {
        return story;
    }

    int at() {
        return at;
    }

    StoryStep step() {
        return story.steps().get(at);
    }

    boolean isFirst() {
        return at == 0;
    }

    boolean isLast() {
        return at == story.steps().size() - 1;
    }

    /** Whether the names are hidden still. */
    boolean asks() {
        return step().quiz() && !told;
    }

    void tell() {
        told = true;
    }

    /** Goes to a step, where there is one; says whether it is another. */
    boolean go(int to) {
        boolean isOther = to != at && to >= 0 && to < story.steps().size();
        if (isOther) {
            at = to;
            told = false;
        }
        return isOther;
    }
}
