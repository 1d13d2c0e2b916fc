package org.simpul.explore;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.simpul.knowledge.ClaimId;

/**
 * One step of a story: words, and the canvas that they are about, of which what is selected stands out.
 *
 * @param text Markdown
 * @param quiz whether the names on the canvas are hidden until somebody asks for them
 * @param pinned the claims whose sentences it shows, of those behind what stands out; some of these where it is empty
 */
public record StoryStep(Bilingual title, Bilingual text, SavedView view, boolean quiz, List<ClaimId> pinned) {

    /** How long a text may be in either language. */
    public static final int LONGEST_TEXT = 4_000;

    /** How many claims may be pinned. */
    public static final int MOST_PINNED = 20;

    /** How long a claim's id may be in a file. */
    private static final int LONGEST_ID = 200;

    public StoryStep {
        Objects.requireNonNull(view, "view");
        Story.checkTitle(title);
        if (text.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException("Longer than a step's text may be: " + text.length());
        }
        pinned = List.copyOf(new LinkedHashSet<>(pinned));
        if (pinned.size() > MOST_PINNED
                || pinned.stream().anyMatch(claim -> claim.value().length() > LONGEST_ID)) {
            throw new IllegalArgumentException("More than a step may pin: " + pinned.size());
        }
    }

    /** A step that pins nothing. */
    public StoryStep(Bilingual title, Bilingual text, SavedView view, boolean quiz) {
        this(title, text, view, quiz, List.of());
    }

    public StoryStep titled(Bilingual other) {
        return new StoryStep(other, text, view, quiz, pinned);
    }

    public StoryStep telling(Bilingual other) {
        return new StoryStep(title, other, view, quiz, pinned);
    }

    public StoryStep showing(SavedView other) {
        return new StoryStep(title, text, other, quiz, pinned);
    }

    public StoryStep asking(boolean asks) {
        return new StoryStep(title, text, view, asks, pinned);
    }

    /** The same with the sentences of these claims, and of no others. */
    public StoryStep pinning(Set<ClaimId> claims) {
        return new StoryStep(title, text, view, quiz, List.copyOf(claims));
    }
}
