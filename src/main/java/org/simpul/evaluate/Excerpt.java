package org.simpul.evaluate;

/** The beginning of a sentence, long enough to know it by. */
final class Excerpt {

    private static final int LENGTH = 140;

    private Excerpt() {}

    static String of(String sentence) {
        return sentence.codePointCount(0, sentence.length()) <= LENGTH
                ? sentence
                : sentence.substring(0, sentence.offsetByCodePoints(0, LENGTH));
    }
}
