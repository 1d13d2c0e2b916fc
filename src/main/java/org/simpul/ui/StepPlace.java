package org.simpul.ui;

import org.simpul.graph.StoryId;

/**
 * Where a step of a story is shown or changed, so that one finds back there.
 *
 * @param at which of the steps, from 0
 */
record StepPlace(StoryId story, int at, Room room) {

    /** What is done there with the story. */
    enum Room {
        /** It is told. */
        PRESENT("present"),
        /** It is changed. */
        EDITOR("stories");

        private final String path;

        Room(String path) {
            this.path = path;
        }
    }

    String address() {
        return room.path + "/" + story + "/" + (at + 1);
    }
}
