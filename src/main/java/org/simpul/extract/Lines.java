package org.simpul.extract;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.simpul.extract.grammar.WordClass;
import org.simpul.extract.grammar.Words;
import org.simpul.text.Sentence;
import org.simpul.text.Token;

/** Tells headlines and boilerplate from sentences. */
final class Lines {

    private static final Set<String> STOPS = Set.of(".", "!", ",", "?!");
    private static final double MOSTLY = 0.6;
    private static final int SHORT = 5;
    private static final int TRAIL = 8;
    private static final int CREDIT = 30;
    private static final int LONGEST_DATELINE = 16;
    static final Set<String> DASHES = Set.of("-", "--", "\u2013", "\u2014");

    /** No author writes more words before a full stop; what is longer is a list or an attack. */
    private static final int LONGEST = 600;

    private Lines() {}

    /** Whether a line without a full stop prints most of its words with capitals, as headlines do. */
    static boolean headline(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        String last = tokens.isEmpty() ? "" : tokens.getLast().text();
        boolean quoted = last.equals("\"") || last.equals("\u201D");
        String stop =
                quoted && tokens.size() > 1 ? tokens.get(tokens.size() - 2).text() : last;
        if (STOPS.contains(stop)) {
            return false;
        }
        long words = tokens.stream()
                .filter(token -> Character.isLetter(token.text().charAt(0)))
                .count();
        long capitals = tokens.stream().filter(Token::capitalised).count();
        return words >= 4 && capitals >= words * MOSTLY;
    }

    /** Whether an author wrote it as text: no byline, credit, teaser or button. */
    static boolean speaks(Sentence sentence, Words words) {
        if (sentence.tokens().size() > LONGEST) {
            return false;
        }
        if (trail(sentence.tokens()) || credit(sentence.tokens())) {
            return false;
        }
        StringBuilder opening = new StringBuilder();
        int count = 0;
        for (Token token : sentence.tokens()) {
            if (count++ == 5) {
                break;
            }
            opening.append(opening.isEmpty() ? "" : " ").append(token.norm());
            String soFar = opening.toString();
            if (words.is(soFar, WordClass.BOILERPLATE) && (count > 1 || alone(sentence.tokens()))) {
                return false;
            }
        }
        return true;
    }

    /** The index of the dash that closes a dateline in capitals: "Media Timur, JAKARTA — …", "NAIROBI (AP) - …"; -1 without. */
    static int dateline(List<Token> tokens) {
        boolean parted = false;
        for (int at = 0; at < Math.min(tokens.size(), LONGEST_DATELINE); at++) {
            Token token = tokens.get(at);
            boolean apart =
                    at > 1 && tokens.get(at - 1).span().end() < token.span().start();
            if (apart && DASHES.contains(token.text())) {
                return parted ? at : -1;
            }
            if (token.word() && !token.capitalised() && !token.text().chars().allMatch(Character::isDigit)) {
                return -1;
            }
            parted |= token.text().equals(",") || token.text().equals(")");
        }
        return -1;
    }

    /** Whether the colon at {@code at} closes a dateline in capitals: "ADDIS ABABA: …". */
    static boolean dateline(List<Token> tokens, int at) {
        return at > 0
                && at < LONGEST_DATELINE
                && tokens.get(at).text().equals(":")
                && tokens.subList(0, at).stream()
                        .allMatch(token -> token.text().equals(token.text().toUpperCase(Locale.ROOT)));
    }

    /** "Home / Politics", "World > Asia": the way to a page, printed above its text. */
    private static boolean trail(List<Token> tokens) {
        return tokens.size() > 2
                && tokens.size() <= TRAIL
                && tokens.stream().anyMatch(token -> "/>\u00BB\u203A".contains(token.text()))
                && tokens.stream().allMatch(token -> token.capitalised() || !token.word());
    }

    /** "X in Kigali contributed to this report.", "Y reported from Kinshasa.": who else wrote it. */
    private static boolean credit(List<Token> tokens) {
        for (int at = 0; at + 3 < tokens.size() && tokens.size() <= CREDIT; at++) {
            String norm = tokens.get(at).norm();
            boolean helped = norm.equals("contributed")
                    && tokens.get(at + 1).norm().equals("to")
                    && tokens.get(at + 2).norm().equals("this");
            boolean wrote = (norm.equals("reported") || norm.equals("reporting"))
                    && tokens.get(at + 1).norm().equals("from")
                    && tokens.get(at + 2).capitalised()
                    && tokens.subList(0, at).stream()
                            .allMatch(
                                    token -> token.capitalised() || token.norm().equals("and"))
                    && at > 0;
            if (helped || wrote) {
                return true;
            }
        }
        return false;
    }

    /** Whether the first word stands before a colon or in a line as short as a button. */
    private static boolean alone(List<Token> tokens) {
        return tokens.size() <= SHORT || ":/".contains(tokens.get(1).text());
    }
}
