package org.simpul.extract;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names by which a gold annotation knows its entities, compared as shared/gold/score.py compares them. */
final class GoldNames {

    private static final Set<String> TITLES =
            Set.copyOf(Arrays.asList(("presiden perdana menteri pm president prime minister pemimpin"
                            + " leader mantan former menlu menteri minister sekjen sekretaris jenderal secretary general mr mrs ms dr sir"
                            + " raja king queen ratu pangeran prince crown paus pope rep sen senator gubernur governor jenderal komjen"
                            + " major chancellor kanselir ketua chairman")
                    .split(" ", -1)));
    private static final Set<String> LONG =
            Set.of("Person", "Organization", "Event", "Agreement", "Project", "Facility");
    private static final Pattern ANAPHOR = Pattern.compile(
            "^(ia|dia|he|she|it|they|mereka|kami|we|keduanya|the measure|measure|istana)$"
                    + "|\\b(tersebut|itu|ini|mereka|rekannya|istrinya|kami)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BRACKETED = Pattern.compile("^(.*?)\\s*\\(([^)]*)\\)\\s*$");

    private final Map<String, Set<String>> aliases = new HashMap<>();
    private final Map<String, String> types = new HashMap<>();

    void type(String canonical, String type) {
        types.putIfAbsent(canonical, type);
    }

    void add(String canonical, String alias, String type, boolean anaphora) {
        if (!anaphora && !type.equals("Event")) {
            boolean person = type.equals("Person") && !alias.equals(canonical);
            if (ANAPHOR.matcher(alias).find()
                    || (person && !shareHead(alias, canonical) && !alias.matches("[A-Z]{2,4}"))) {
                return;
            }
        }
        aliases.computeIfAbsent(canonical, _ -> new HashSet<>()).addAll(variants(alias));
    }

    /** Whether {@code predicted} names one of these entities. */
    boolean names(String predicted, Set<String> canonicals) {
        Set<String> said = variants(predicted);
        return canonicals.stream().anyMatch(canonical -> names(said, canonical));
    }

    private boolean names(Set<String> said, String canonical) {
        Set<String> known = aliases.getOrDefault(canonical, Set.of());
        if (said.stream().anyMatch(known::contains)) {
            return true;
        }
        String type = types.getOrDefault(canonical, "");
        return LONG.contains(type)
                && said.stream()
                        .anyMatch(one -> known.stream().anyMatch(alias -> longer(one, alias, type.equals("Person"))));
    }

    /** Whether a name is an alias with up to five words more around it. */
    private static boolean longer(String name, String alias, boolean person) {
        List<String> words = Arrays.asList(name.split(" ", -1));
        List<String> inner = Arrays.asList(alias.split(" ", -1));
        int more = words.size() - inner.size();
        if (inner.size() < 2 || more < 1 || more > 5) {
            return false;
        }
        for (int i = 0; i <= more; i++) {
            if (words.subList(i, i + inner.size()).equals(inner) && (person || i == 0 || i == more)) {
                return true;
            }
        }
        return false;
    }

    private static boolean shareHead(String one, String other) {
        Set<String> heads = heads(one);
        heads.retainAll(heads(other));
        return !heads.isEmpty();
    }

    private static Set<String> heads(String name) {
        Set<String> heads = new HashSet<>();
        for (String word : norm(name).split(" ", -1)) {
            heads.add(word.substring(0, Math.min(5, word.length())));
        }
        return heads;
    }

    static String norm(String name) {
        String folded = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .replace('\u0131', 'i')
                .replace('\u00F8', 'o')
                .replace('\u0111', 'd')
                .toLowerCase(Locale.ROOT)
                .replace('\u2019', '\'')
                .replace('\u2018', '\'')
                .replaceAll("'s\\b", "")
                .replaceAll("[\u201C\u201D\"\u00AB\u00BB`]", "")
                .replaceAll("[_/\u2013\u2014-]+", " ")
                .replaceAll("[.,;:!?]", "")
                .replaceAll("\\s+", " ")
                .strip();
        return folded.startsWith("the ") ? folded.substring(4) : folded;
    }

    private static Set<String> variants(String name) {
        Set<String> variants = new HashSet<>(Set.of(norm(name)));
        Matcher bracketed = BRACKETED.matcher(name.strip());
        if (bracketed.matches()) {
            variants.add(norm(bracketed.group(1)));
            if (bracketed.group(2).matches("[A-Z][A-Z0-9&.-]{1,9}")) {
                variants.add(norm(bracketed.group(2)));
            }
        }
        for (String variant : List.copyOf(variants)) {
            List<String> words = Arrays.asList(variant.split(" ", -1));
            int start = 0;
            while (words.size() - start > 1 && TITLES.contains(words.get(start))) {
                start++;
            }
            variants.add(String.join(" ", words.subList(start, words.size())));
        }
        variants.remove("");
        return variants;
    }
}
