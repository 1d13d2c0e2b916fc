package org.simpul.explore;

import java.util.ArrayList;
import java.util.List;

/** An ordered walk through views, with words: what somebody tells others by the graph. */
public record Story(Bilingual title, List<StoryStep> steps) {

    /** How many steps a story has at most. */
    public static final int MOST = 100;

    /** How long a title may be in either language. */
    public static final int LONGEST_TITLE = 120;

    public Story {
        checkTitle(title);
        steps = List.copyOf(steps);
        if (steps.size() > MOST) {
            throw new IllegalArgumentException("More steps than a story may have: " + steps.size());
        }
    }

    /** Whether a text can be a title in one language. */
    public static boolean isTitle(String text) {
        return !text.isBlank()
                && text.strip().length() <= LONGEST_TITLE
                && text.chars().noneMatch(Character::isISOControl);
    }

    public Story titled(Bilingual other) {
        return new Story(other, steps);
    }

    /** The same with a step put in before the one at {@code at}, or at the end. */
    public Story with(int at, StoryStep step) {
        List<StoryStep> more = new ArrayList<>(steps);
        more.add(at, step);
        return new Story(title, more);
    }

    public Story replacing(int at, StoryStep step) {
        List<StoryStep> other = new ArrayList<>(steps);
        other.set(at, step);
        return new Story(title, other);
    }

    public Story without(int at) {
        List<StoryStep> fewer = new ArrayList<>(steps);
        fewer.remove(at);
        return new Story(title, fewer);
    }

    /** The same with the step at {@code from} where {@code to} was; unchanged where there is no such place. */
    public Story moving(int from, int to) {
        if (from < 0 || to < 0 || from >= steps.size() || to >= steps.size()) {
            return this;
        }
        List<StoryStep> other = new ArrayList<>(steps);
        other.add(to, other.remove(from));
        return new Story(title, other);
    }

    static void checkTitle(Bilingual title) {
        boolean isOne = !(title.en() + title.id()).isEmpty()
                && title.length() <= LONGEST_TITLE
                && (title.en() + title.id()).chars().noneMatch(Character::isISOControl);
        if (!isOne) {
            throw new IllegalArgumentException("Not a title: " + title);
        }
    }
}
