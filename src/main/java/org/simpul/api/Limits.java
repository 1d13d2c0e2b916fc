package org.simpul.api;

/** How much of a list may be asked for. */
final class Limits {

    private Limits() {}

    /** Returns where {@code limit} items from {@code offset} on can be told, of a list that holds {@code most} at most. */
    static void check(int offset, int limit, int most) {
        check(offset, limit, most, most);
    }

    /** The same, where one answer holds {@code most} and the list {@code deepest} at most. */
    static void check(int offset, int limit, int most, int deepest) {
        if (limit < 1 || limit > most) {
            throw new WrongQuestionException("A limit is 1 to " + most + ", not " + limit + ".");
        }
        if (offset < 0 || offset >= deepest) {
            throw new WrongQuestionException("An offset is 0 to " + (deepest - 1) + ", not " + offset
                    + "; narrow the question to see what lies beyond.");
        }
    }

    /** How many to ask for, to see whether there are more than are told. */
    static int upTo(int offset, int limit, int most) {
        return Math.min(offset + limit + 1, most);
    }
}
