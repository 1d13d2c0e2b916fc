package org.simpul.extract.llm;

import java.util.Optional;
import org.simpul.text.Sentence;
import org.simpul.text.Span;

/** Finds words exactly as they are printed, and whole: Xi is not in Existing. */
final class Verbatim {

    private Verbatim() {}

    static boolean contains(String text, String words) {
        return indexOf(text, words, 0) >= 0;
    }

    /** Where a sentence has {@code words}, in the document's text: within {@code quote} if they stand there, else first. */
    static Optional<Span> find(Sentence sentence, String quote, String words) {
        int quoted = Math.max(0, indexOf(sentence.text(), quote, 0));
        int inside = indexOf(sentence.text(), words, quoted);
        int at = inside >= 0 ? inside : indexOf(sentence.text(), words, 0);
        int start = sentence.span().start() + at;
        return at < 0 ? Optional.empty() : Optional.of(new Span(start, start + words.length()));
    }

    private static int indexOf(String text, String words, int from) {
        if (words.isBlank()) {
            return -1;
        }
        int at = text.indexOf(words, from);
        while (at >= 0 && (joined(text, at) || joined(text, at + words.length()))) {
            at = text.indexOf(words, at + 1);
        }
        return at;
    }

    /** Whether one word goes on over {@code at}. */
    private static boolean joined(String text, int at) {
        return at > 0 && at < text.length() && letter(text.codePointBefore(at)) && letter(text.codePointAt(at));
    }

    private static boolean letter(int c) {
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.SURROGATE;
    }
}
