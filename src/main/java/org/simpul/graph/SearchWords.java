package org.simpul.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words that somebody searches for, folded as the full text index folds them.
 *
 * <p>Only letters, digits and apostrophes are left of what was typed, so nothing of it can be taken for an operator of the
 * index's language.
 */
record SearchWords(List<String> words) {

    private static final int MOST = 12;
    private static final int LONGEST = 60;

    /** With so few letters half of all names begin. */
    private static final int FEW = 2;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:'[\\p{L}\\p{N}]+)*");

    SearchWords {
        words = List.copyOf(words);
    }

    static SearchWords of(String text) {
        return new SearchWords(WORD.matcher(Folding.fold(text))
                .results()
                .map(MatchResult::group)
                .map(word -> word.substring(
                        0, word.offsetByCodePoints(0, Math.min(LONGEST, word.codePointCount(0, word.length())))))
                .limit(MOST)
                .toList());
    }

    /** For each word itself, and a pattern of what it may be written as; see {@link Folding#pattern}. */
    List<Map<String, String>> patterns() {
        return words.stream()
                .map(word -> Map.of("text", word, "pattern", Folding.pattern(word)))
                .toList();
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** Whether so little is typed that it says next to nothing of how the name goes on. */
    boolean areBegun() {
        return words.size() == 1 && isFew(words.getFirst());
    }

    private static boolean isFew(String word) {
        return word.codePointCount(0, word.length()) <= FEW;
    }

    /** A query in the index's language: any of the words, whole, begun or mistyped. */
    String fullText() {
        return words.stream()
                .map(word -> {
                    String whole = word + "^4 " + word + "*^2";
                    int slips = slips(word);
                    return slips == 0 ? whole : whole + " " + word + "~" + slips;
                })
                .collect(Collectors.joining(" "));
    }

    /** How well {@code name} fits all words: 1 where it is the same, 0 where no word is like any of its own. */
    double likeness(String name) {
        List<String> own = new ArrayList<>(of(name).words);
        if (own.equals(words)) {
            return 1;
        }
        int length = own.size();
        double sum = 0;
        for (String word : words) {
            sum += taken(word, own);
        }
        double found = sum / words.size();
        double covered = length == 0 || areBegun() ? 0 : (double) (length - own.size()) / length;
        return 0.9 * found + 0.09 * covered;
    }

    /** Whether each word is like one of the name's own, and no two like the same. */
    boolean areIn(String name) {
        List<String> own = new ArrayList<>(of(name).words);
        return words.stream().noneMatch(word -> taken(word, own) == 0);
    }

    /** Whether any word is long enough to be forgiven a slip. */
    boolean forgive() {
        return words.stream().anyMatch(word -> slips(word) > 0);
    }

    /** How well the word of {@code own} fits that fits best, which is then taken from them. */
    private static double taken(String word, List<String> own) {
        int best = -1;
        double likeness = 0;
        for (int i = 0; i < own.size(); i++) {
            double candidate = likeness(word, own.get(i));
            if (candidate > likeness) {
                likeness = candidate;
                best = i;
            }
        }
        if (best >= 0) {
            own.remove(best);
        }
        return likeness;
    }

    private static double likeness(String word, String own) {
        if (own.equals(word)) {
            return 1;
        }
        if (own.startsWith(word)) {
            return isFew(word) ? 0.8 : 0.8 + 0.1 * word.length() / own.length();
        }
        int slips = slips(word);
        int distance = distance(word, own, slips);
        return distance > slips ? 0 : 0.75 - 0.15 * distance;
    }

    /** How many slips of the keyboard a word of its length is forgiven. */
    private static int slips(String word) {
        if (word.length() < 4) {
            return 0;
        }
        return word.length() < 7 ? 1 : 2;
    }

    /** Insertions, deletions, changes and swaps of neighbours (optimal string alignment) that make one of the other. */
    private static int distance(String a, String b, int most) {
        if (Math.abs(a.length() - b.length()) > most) {
            return most + 1;
        }
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        Arrays.setAll(cost[0], j -> j);
        for (int i = 1; i <= a.length(); i++) {
            cost[i][0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                int least = Math.min(Math.min(cost[i - 1][j], cost[i][j - 1]) + 1, cost[i - 1][j - 1] + change);
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                cost[i][j] = swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
            }
        }
        return cost[a.length()][b.length()];
    }
}
