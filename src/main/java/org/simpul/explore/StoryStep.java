package org.simpul.explore;

import java.util.Objects;

/**
 * One step of a story: words, and the canvas that they are about, of which what is selected stands out.
 *
 * @param text Markdown
 * @param quiz whether the names on the canvas are hidden until somebody asks for them
 */
public record StoryStep(Bilingual title, Bilingual text, SavedView view, boolean quiz) {

    /** How long a text may be in either language. */
    public static final int LONGEST_TEXT = 4_000;

    public StoryStep {
        Objects.requireNonNull(view, "view");
        Story.checkTitle(title);
        if (text.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException("Longer than a step's text may be: " + text.length());
        }
    }

    public StoryStep titled(Bilingual other) {
        return new StoryStep(other, text, view, quiz);
    }

    public StoryStep telling(Bilingual other) {
        return new StoryStep(title, other, view, quiz);
    }

    public StoryStep showing(SavedView other) {
        return new StoryStep(title, text, other, quiz);
    }

    public StoryStep asking(boolean asks) {
        return new StoryStep(title, text, view, asks);
    }
}
