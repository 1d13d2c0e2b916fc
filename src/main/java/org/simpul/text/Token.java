package org.simpul.text;

import java.util.Set;

/**
 * A word, number or mark of a sentence.
 *
 * @param span into the document's text
 * @param text its characters as printed
 * @param norm lower case, without diacritics, apostrophes made straight: what lexicon and grammar compare
 */
public record Token(Span span, String text, String norm) {

    private static final Set<String> ARABIC =
            Set.of("al", "el", "ad", "adh", "an", "ar", "as", "ash", "at", "ath", "az");

    /** Whether it starts with a capital letter, or has one right behind the first or behind an Arabic article: eBay, al-Shabaab. */
    public boolean capitalised() {
        return Character.isUpperCase(text.codePointAt(0))
                || (text.length() > 2 && Character.isUpperCase(text.charAt(1)))
                || article();
    }

    private boolean article() {
        int hyphen = text.indexOf('-');
        return hyphen > 1
                && hyphen < 4
                && hyphen + 1 < text.length()
                && Character.isUpperCase(text.codePointAt(hyphen + 1))
                && ARABIC.contains(text.substring(0, hyphen));
    }

    /** Whether it starts with a letter or a digit, and so is no mark. */
    public boolean word() {
        return Character.isLetterOrDigit(text.codePointAt(0));
    }
}
