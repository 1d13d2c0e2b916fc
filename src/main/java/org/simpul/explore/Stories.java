package org.simpul.explore;

import java.util.List;
import java.util.Optional;
import org.simpul.graph.StoredStory;
import org.simpul.graph.StoryId;
import org.simpul.graph.StoryLine;
import org.simpul.graph.StoryOutcome;

/** The stories, which all who use one database share. */
public interface Stories {

    /** The stories by title; a capped list. */
    List<StoryLine> list();

    Optional<KeptStory> find(StoryId id);

    /**
     * Saves a new story.
     *
     * @param by who does; may be empty
     */
    StoryLine add(Story story, String by);

    /**
     * Saves a story in place of what {@code before} tells of, unless somebody else has saved that since.
     *
     * @param by who does; may be empty
     */
    StoryOutcome replace(StoryLine before, Story story, String by);

    /** Removes a story; what it was, where it was there. */
    Optional<StoredStory> remove(StoryId id);

    /** Takes a removal back. */
    StoryLine putBack(StoredStory story);

    /** Has {@code listener} hear of every change to a story that goes through these, until what this answers is run. */
    Runnable follow(Runnable listener);
}
