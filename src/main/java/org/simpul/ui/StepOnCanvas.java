package org.simpul.ui;

import org.simpul.explore.Story;
import org.simpul.explore.StoryStep;

/** A step of a story whose picture is opened on the canvas, and where it came from. */
record StepOnCanvas(StepPlace place, Story story) {

    StoryStep step() {
        return story.steps().get(place.at());
    }
}
