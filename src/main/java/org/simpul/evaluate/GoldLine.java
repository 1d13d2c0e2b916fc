package org.simpul.evaluate;

import java.util.HashSet;
import java.util.Set;
import org.simpul.knowledge.Polarity;

/**
 * What the lines of facts and of traps have in common: subject, relation and object in one document.
 *
 * @param row the line, for what facts or traps alone have
 */
record GoldLine(
        Row row,
        String document,
        GoldEntity subject,
        String relation,
        GoldEntity object,
        Polarity polarity,
        Set<String> otherSubjects,
        Set<String> otherRelations,
        Set<String> otherObjects) {

    static GoldLine of(Row row) {
        return new GoldLine(
                row,
                row.text("doc"),
                GoldEntity.of(row.part("subject")),
                row.text("relation"),
                GoldEntity.of(row.part("object")),
                polarity(row),
                row.texts("alt_subjects"),
                row.texts("alt_relations"),
                row.texts("alt_objects"));
    }

    private static Polarity polarity(Row row) {
        return switch (row.text("polarity")) {
            case "positive" -> Polarity.POSITIVE;
            case "negative" -> Polarity.NEGATIVE;
            default -> throw new UnusableFileException(row.source(), "has a polarity other than positive and negative");
        };
    }

    /** In the one direction that a symmetric relation is kept in. */
    GoldLine directed() {
        return RelationNames.symmetric(relation) && subject.canonical().compareTo(object.canonical()) > 0
                ? new GoldLine(
                        row, document, object, relation, subject, polarity, otherObjects, otherRelations, otherSubjects)
                : this;
    }

    Target target() {
        return new Target(
                document,
                subject.canonical(),
                relation,
                object.canonical(),
                polarity,
                with(subject.canonical(), otherSubjects),
                with(relation, otherRelations),
                with(object.canonical(), otherObjects),
                RelationNames.symmetric(relation));
    }

    private static Set<String> with(String one, Set<String> others) {
        Set<String> all = new HashSet<>(others);
        all.add(one);
        return all;
    }
}
