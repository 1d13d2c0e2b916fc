package org.simpul.curate;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.simpul.graph.NamedEntity;
import org.simpul.graph.PlainName;

/**
 * The plain names of an entity: see {@link PlainName}.
 *
 * @param main the name it is shown by
 * @param all that and its aliases
 */
record Names(String main, Set<String> all) {

    private static final Pattern SPACE = Pattern.compile(" ");

    /** A shorter name is too short to differ by a letter from another by mistake. */
    private static final int SHORT = 6;

    /** An abbreviation has as many letters as these at least. */
    private static final int LETTERS = 3;

    static Names of(NamedEntity entity) {
        Set<String> all = Stream.concat(
                        Stream.of(entity.node().caption(), entity.node().captionId()), entity.aliases().stream())
                .map(PlainName::of)
                .filter(name -> name.length() >= LETTERS)
                .collect(Collectors.toSet());
        return new Names(PlainName.of(entity.node().caption()), all);
    }

    /** What is compared by: names, their first letters, and of people the parts of their names. */
    Set<String> keys() {
        Set<String> keys = new HashSet<>(all);
        keys.add(main);
        keys.addAll(words());
        keys.add(initials());
        keys.remove("");
        return keys;
    }

    /** Whether it is the first letters of another. */
    boolean abbreviates(Names other) {
        return main.length() >= LETTERS && words().size() == 1 && main.equals(other.initials());
    }

    /** Whether it is a word of another's name, the first or the last. */
    boolean isPartOf(Names other) {
        List<String> words = other.words();
        return words().size() == 1
                && words.size() > 1
                && main.length() >= LETTERS
                && (words.getFirst().equals(main) || words.getLast().equals(main));
    }

    /** Whether the names differ by a letter in six at most. */
    boolean isSpeltLike(Names other) {
        int length = Math.max(main.length(), other.main.length());
        int allowed = length / SHORT;
        return Math.min(main.length(), other.main.length()) >= SHORT
                && Math.abs(main.length() - other.main.length()) <= allowed
                && digits(main).equals(digits(other.main))
                && distance(main, other.main) <= Math.min(2, allowed);
    }

    private List<String> words() {
        return Arrays.asList(SPACE.split(main));
    }

    private String initials() {
        return words().size() < LETTERS
                ? ""
                : words().stream()
                        .filter(word -> !word.isEmpty())
                        .map(word -> word.substring(0, 1))
                        .collect(Collectors.joining());
    }

    private static String digits(String name) {
        return name.replaceAll("\\D+", " ");
    }

    /** How many letters are to be put in, taken out or put in the place of others. */
    private static int distance(String a, String b) {
        int[] before = new int[b.length() + 1];
        Arrays.setAll(before, i -> i);
        for (int i = 1; i <= a.length(); i++) {
            int[] now = new int[b.length() + 1];
            now[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                now[j] = Math.min(before[j - 1] + same, Math.min(before[j], now[j - 1]) + 1);
            }
            before = now;
        }
        return before[b.length()];
    }
}
