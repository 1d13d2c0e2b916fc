package org.simpul.extract.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The forms of verbs: the English ones by rule, the Indonesian ones told by their prefix. */
final class Inflection {

    private static final String VOWELS = "aeiou";
    private static final String UNDOUBLED = VOWELS + "wxy";
    private static final Set<String> STRESSED = Set.of("begin", "forget", "run", "cut", "set", "bid", "win");
    private static final int LONE = 4;

    private Inflection() {}

    /**
     * The words that an entry of a grammar file stands for: itself, or all forms of the English verb in braces, its
     * past and participle added where they are irregular ({@code {meet/met}}, {@code {take/took/taken}}).
     */
    static List<String> expand(String entry) {
        if (!entry.startsWith("{")) {
            return List.of(entry);
        }
        int close = entry.indexOf('}');
        String tail = entry.substring(close + 1);
        String[] parts = entry.substring(1, close).split("/", -1);
        String base = parts[0];
        String past = parts.length > 1 ? parts[1] : past(base);
        List<String> forms = new ArrayList<>(List.of(base, third(base), past, gerund(base, past)));
        if (parts.length > 2) {
            forms.add(parts[2]);
        }
        if (parts.length == 1 && base.length() > LONE && base.endsWith("l") && single(base)) {
            forms.addAll(List.of(base + "led", base + "ling"));
        }
        return forms.stream().distinct().map(form -> form + tail).toList();
    }

    /** Whether the last consonant follows one vowel, so that British spelling doubles it: travelled. */
    private static boolean single(String base) {
        int length = base.length();
        return VOWELS.indexOf(base.charAt(length - 2)) >= 0 && VOWELS.indexOf(base.charAt(length - 3)) < 0;
    }

    private static String past(String base) {
        if (base.endsWith("e")) {
            return base + "d";
        }
        return consonantY(base) ? base.substring(0, base.length() - 1) + "ied" : base + "ed";
    }

    private static String third(String base) {
        if (base.endsWith("s")
                || base.endsWith("sh")
                || base.endsWith("ch")
                || base.endsWith("x")
                || base.endsWith("o")) {
            return base + "es";
        }
        return consonantY(base) ? base.substring(0, base.length() - 1) + "ies" : base + "s";
    }

    private static String gerund(String base, String past) {
        if (past.length() == base.length() + 3 && past.endsWith("ed")) {
            return past.substring(0, past.length() - 2) + "ing";
        }
        if (base.endsWith("ie")) {
            return base.substring(0, base.length() - 2) + "ying";
        }
        if (!past.endsWith("ed") && doubles(base)) {
            return base + base.charAt(base.length() - 1) + "ing";
        }
        return base.endsWith("e") && !base.endsWith("ee") ? base.substring(0, base.length() - 1) + "ing" : base + "ing";
    }

    /** Whether an irregular verb doubles its last consonant: running, quitting, beginning; not fighting, drawing. */
    private static boolean doubles(String base) {
        String stem = base.replace("qu", "q");
        int length = stem.length();
        boolean closed = length > 2
                && UNDOUBLED.indexOf(stem.charAt(length - 1)) < 0
                && VOWELS.indexOf(stem.charAt(length - 2)) >= 0
                && VOWELS.indexOf(stem.charAt(length - 3)) < 0;
        boolean stressed =
                stem.chars().filter(letter -> VOWELS.indexOf(letter) >= 0).count() == 1;
        return closed && (stressed || STRESSED.stream().anyMatch(base::endsWith));
    }

    private static boolean consonantY(String base) {
        int length = base.length();
        return length > 1 && base.endsWith("y") && VOWELS.indexOf(base.charAt(length - 2)) < 0;
    }

    /** Whether a word carries a verb's prefix: me-, ber-, ter-, di-, memper-. */
    static boolean indonesianVerb(String norm) {
        if (norm.startsWith("me")) {
            char third = norm.charAt(2);
            return third == 'm' || third == 'n' || third == 'l' || third == 'r' || third == 'w' || third == 'y';
        }
        return norm.startsWith("ber") || norm.startsWith("ter") || (norm.startsWith("di") && norm.length() > 5);
    }
}
