package org.simpul.extract.lexicon;

import java.util.Collection;
import java.util.Set;

/**
 * A set of words that is asked mostly for words it does not have: a filter of one hash (Bloom 1970, "Space/time
 * trade-offs in hash coding with allowable errors") holds most of those back before they are looked up.
 */
public final class Sieve {

    private static final int BITS_A_WORD = 16;
    private static final int FEWEST_BITS = 64;

    private final Set<String> words;
    private final long[] bits;

    private Sieve(Set<String> words) {
        this.words = words;
        int wanted = Math.max(FEWEST_BITS, words.size() * BITS_A_WORD);
        this.bits = new long[(Integer.highestOneBit(wanted - 1) << 1) / Long.SIZE];
        for (String word : words) {
            int hash = hash(word);
            bits[slot(hash)] |= 1L << hash;
        }
    }

    /** The set of {@code words}. */
    public static Sieve of(Collection<String> words) {
        return new Sieve(Set.copyOf(words));
    }

    public boolean contains(String word) {
        int hash = hash(word);
        return (bits[slot(hash)] & 1L << hash) != 0 && words.contains(word);
    }

    private int slot(int hash) {
        return (hash >>> 6) & (bits.length - 1);
    }

    /** The hash of a string, whose low bits the last letter rules, with its bits mixed (Knuth 1998, 6.4). */
    private static int hash(String word) {
        int hash = word.hashCode() * 0x9E3779B9;
        return hash ^ (hash >>> 15);
    }
}
