package org.simpul.extract.grammar;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The frames that one word calls for. A comma calls for almost two hundred, most of which demand a word behind it that the
 * sentence does not have, so they are kept by that word.
 */
public final class Called {

    static final Called NONE = new Called(List.of());

    private static final int FEW = 4;

    private final List<Anchored> frames;
    private final BitSet undemanding = new BitSet();
    private final Map<String, BitSet> byDemand = new HashMap<>();

    Called(List<Anchored> frames) {
        this.frames = List.copyOf(frames);
        for (int i = 0; i < frames.size(); i++) {
            int index = i;
            demanded(frames.get(i).frame())
                    .ifPresentOrElse(
                            literal -> literal.byFirst()
                                    .keySet()
                                    .forEach(word -> byDemand.computeIfAbsent(word, _ -> new BitSet())
                                            .set(index)),
                            () -> undemanding.set(index));
        }
    }

    /** All of them, as the files order them. */
    public List<Anchored> all() {
        return frames;
    }

    /**
     * Those that may fit before {@code words}, in the same order: none that demands a word which is not among them, where there
     * are no more words than frames.
     *
     * @param words of a sentence
     * @param from the index of the first one behind the word that calls
     */
    public List<Anchored> before(List<String> words, int from) {
        // Looking through more words than there are frames gains nothing, and would take a line without an end
        // quadratic time.
        if (frames.size() <= FEW || words.size() - from > frames.size()) {
            return frames;
        }
        BitSet fit = (BitSet) undemanding.clone();
        for (int i = from; i < words.size(); i++) {
            BitSet demanding = byDemand.get(words.get(i));
            if (demanding != null) {
                fit.or(demanding);
            }
        }
        return fit.stream().mapToObj(frames::get).toList();
    }

    /** The words that must stand behind the anchor, those with the fewest choices. */
    private static Optional<Atom.Literal> demanded(Frame frame) {
        return frame.atoms().subList(frame.anchor() + 1, frame.atoms().size()).stream()
                .filter(Atom.Literal.class::isInstance)
                .map(Atom.Literal.class::cast)
                .filter(literal -> !literal.optional())
                .min(Comparator.comparingInt(literal -> literal.byFirst().size()));
    }
}
