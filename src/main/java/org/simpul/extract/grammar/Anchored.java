package org.simpul.extract.grammar;

import java.util.List;

/**
 * A frame as one word calls for it.
 *
 * @param words those of its anchor that open with this word, the longest first
 */
public record Anchored(Frame frame, List<List<String>> words) {

    public Anchored {
        words = List.copyOf(words);
    }
}
