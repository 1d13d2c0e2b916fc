package org.simpul.extract.lexicon;

/** What is wrong with a file of lexicon or grammar, in one line that says where, what, and what to do about it. */
public final class LexiconException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;
    private static final int LONGEST = 400;

    private LexiconException(String sentence) {
        super(sentence);
    }

    /** A fault of a file or folder as a whole. */
    public static LexiconException of(String file, String wrong, String remedy) {
        return new LexiconException(line(file + ": " + wrong + "; " + remedy));
    }

    /** A fault of one line of a file, counted from 1. */
    public static LexiconException of(String file, int line, String wrong, String remedy) {
        return of(file + ":" + line, wrong, remedy);
    }

    private static String line(String sentence) {
        String plain = sentence.replaceAll("\\p{Cntrl}", "?");
        return plain.length() > LONGEST ? plain.substring(0, LONGEST) + "…" : plain;
    }
}
