package org.simpul.evaluate;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The names that count as an entity's: those that a gold lists but for words that only point back. */
final class Aliases {

    /** Types whose names are known by their middle: "Russian President Vladimir Putin", "the 24th SCO summit". */
    private static final Set<String> LONG =
            Set.of("Person", "Organization", "Event", "Agreement", "Project", "Facility");

    private static final int MOST_WORDS_AROUND = 5;
    private static final Pattern ANAPHOR = Pattern.compile(
            "^(ia|dia|he|she|it|they|mereka|kami|we|keduanya|the measure|measure|istana)$"
                    + "|(?<!" + NameForms.LETTER + ")(tersebut|itu|ini|mereka|rekannya|istrinya|kami)(?!"
                    + NameForms.LETTER + ")",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern INITIALS = Pattern.compile("[A-Z]{2,4}");

    private final Map<String, Set<String>> forms = new HashMap<>();
    private final Map<String, String> types = new HashMap<>();
    private final Map<String, Set<String>> formsOfPredicted = new HashMap<>();
    private final Map<Asked, Boolean> answers = new HashMap<>();

    private record Asked(String predicted, String canonical) {}

    /** The entity's type, whatever was said before. */
    void type(String canonical, String type) {
        types.put(canonical, type);
    }

    void typeIfUnknown(String canonical, String type) {
        types.putIfAbsent(canonical, type);
    }

    /** A person's alias shares a word's beginning with the name (Zelensky, Zelenskyy); a role shares none. */
    void add(String canonical, String alias, String type, boolean anaphora) {
        if (!anaphora && !type.equals("Event")) {
            boolean other = type.equals("Person") && !alias.equals(canonical);
            if (ANAPHOR.matcher(alias).find()
                    || (other
                            && Collections.disjoint(heads(alias), heads(canonical))
                            && !INITIALS.matcher(alias).matches())) {
                return;
            }
        }
        forms.computeIfAbsent(canonical, _ -> new HashSet<>()).addAll(NameForms.of(alias));
    }

    /** Whether what is predicted names one of these entities. */
    boolean name(String predicted, Set<String> canonicals) {
        return canonicals.stream()
                .anyMatch(canonical -> answers.computeIfAbsent(new Asked(predicted, canonical), this::answer));
    }

    private boolean answer(Asked asked) {
        Set<String> said = formsOfPredicted.computeIfAbsent(asked.predicted, NameForms::of);
        Set<String> known = forms.getOrDefault(asked.canonical, Set.of());
        if (!Collections.disjoint(said, known)) {
            return true;
        }
        String type = types.getOrDefault(asked.canonical, "");
        return LONG.contains(type)
                && said.stream()
                        .anyMatch(one -> known.stream().anyMatch(alias -> around(one, alias, type.equals("Person"))));
    }

    /** Whether a name is an alias of two words or more and a few words before or after it; a person's, on both sides. */
    private static boolean around(String name, String alias, boolean person) {
        List<String> words = NameForms.words(name);
        List<String> inner = NameForms.words(alias);
        int more = words.size() - inner.size();
        if (inner.size() < 2 || more < 1 || more > MOST_WORDS_AROUND) {
            return false;
        }
        return person
                ? Collections.indexOfSubList(words, inner) >= 0
                : words.subList(0, inner.size()).equals(inner)
                        || words.subList(more, words.size()).equals(inner);
    }

    private static Set<String> heads(String name) {
        return NameForms.words(NameForms.folded(name)).stream()
                .map(word -> word.substring(0, Math.min(5, word.length())))
                .collect(Collectors.toUnmodifiableSet());
    }
}
