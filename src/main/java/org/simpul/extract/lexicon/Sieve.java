package org.simpul.extract.lexicon;

import java.util.Collection;

/**
 * Tells most words that are not in a set from those that are without looking them up: a filter of one hash (Bloom 1970,
 * "Space/time trade-offs in hash coding with allowable errors").
 */
public final class Sieve {

    private static final int BITS_A_WORD = 16;
    private static final int FEWEST_BITS = 64;

    private final long[] bits;

    private Sieve(int size) {
        this.bits = new long[size / Long.SIZE];
    }

    /** A sieve that holds back most words but {@code words}. */
    public static Sieve of(Collection<String> words) {
        int wanted = Math.max(FEWEST_BITS, words.size() * BITS_A_WORD);
        Sieve sieve = new Sieve(Integer.highestOneBit(wanted - 1) << 1);
        words.forEach(sieve::add);
        return sieve;
    }

    private void add(String word) {
        int hash = hash(word);
        bits[slot(hash)] |= 1L << hash;
    }

    /** Whether a word may be one of the set; never false where it is. */
    public boolean lets(String word) {
        int hash = hash(word);
        return (bits[slot(hash)] & 1L << hash) != 0;
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
