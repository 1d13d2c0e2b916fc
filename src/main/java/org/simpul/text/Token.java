package org.simpul.text;

/**
 * A word, number or mark of a sentence.
 *
 * @param span into the document's text
 * @param text its characters as printed
 * @param norm lower case, without diacritics, apostrophes made straight: what lexicon and grammar compare
 */
public record Token(Span span, String text, String norm) {

    /** Whether it starts with a capital letter, or has one right behind the first: eBay. */
    public boolean capitalised() {
        return Character.isUpperCase(text.codePointAt(0))
                || (text.length() > 2 && Character.isUpperCase(text.charAt(1)));
    }

    /** Whether it starts with a letter or a digit, and so is no mark. */
    public boolean word() {
        return Character.isLetterOrDigit(text.codePointAt(0));
    }
}
