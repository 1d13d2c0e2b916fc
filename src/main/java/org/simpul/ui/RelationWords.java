package org.simpul.ui;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.simpul.explore.Questions;
import org.simpul.graph.TypeStyle;

/**
 * What relations are called in a database: as people want it there, and otherwise as ever.
 *
 * @param styles by type of relationship
 */
record RelationWords(Map<String, TypeStyle> styles) {

    /** In the words of the page alone. */
    static final RelationWords PLAIN = new RelationWords(Map.of());

    RelationWords {
        styles = Map.copyOf(styles);
    }

    static RelationWords of(Questions questions) {
        return questions.own() ? PLAIN : new RelationWords(questions.typeStyles());
    }

    String of(String relation, Locale locale) {
        return Optional.ofNullable(styles.get(relation))
                .flatMap(TypeStyle::caption)
                .orElseGet(() -> Messages.relation(relation, locale));
    }

    /** By relation the type of entity whose colour its edges have, where people want one. */
    Map<String, String> colours() {
        Map<String, String> colours = new HashMap<>();
        styles.values().forEach(style -> style.colour().ifPresent(colour -> colours.put(style.type(), colour.label())));
        return colours;
    }
}
