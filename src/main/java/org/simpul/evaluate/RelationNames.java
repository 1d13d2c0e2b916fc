package org.simpul.evaluate;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.simpul.knowledge.RelationType;

/** What relations are called: a gold may have others than {@link RelationType}. */
final class RelationNames {

    private static final Map<String, String> ALIASES = Table.lines("relations.tsv").stream()
            .map(line -> line.split("\t", -1))
            .collect(Collectors.toUnmodifiableMap(columns -> columns[0], columns -> columns[1]));
    private static final Set<String> SYMMETRIC = Arrays.stream(RelationType.values())
            .filter(RelationType::symmetric)
            .map(RelationType::name)
            .collect(Collectors.toUnmodifiableSet());

    private RelationNames() {}

    /** The relation that a prediction means, however it writes it. */
    static String meant(String written) {
        String name =
                written.toUpperCase(Locale.ROOT).replaceAll("[^A-Z]+", "_").replaceAll("^_+|_+$", "");
        return ALIASES.getOrDefault(name, name);
    }

    static boolean symmetric(String relation) {
        return SYMMETRIC.contains(relation);
    }
}
