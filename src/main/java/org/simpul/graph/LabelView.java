package org.simpul.graph;

import java.util.List;
import java.util.Optional;

/**
 * How nodes of a label are named and shown.
 *
 * @param nodes how many there are
 * @param withheld whether nodes that bear it are not shown unless somebody wants them
 * @param weak whether it tells a node's type only where no other label does
 * @param key the property that no two of them share; empty where there is none
 * @param captions the properties that may caption them, best first
 * @param ordered of the key and the captions those that an index finds from their beginning
 * @param searched whether an index of words holds the caption
 * @param properties those that the first of its nodes have
 * @param dates of these those that may date them, best first
 * @param dated the one that does, unless people want another; empty where none does
 * @param style what people want otherwise
 */
record LabelView(
        String label,
        long nodes,
        boolean withheld,
        boolean weak,
        Optional<String> key,
        List<String> captions,
        List<String> ordered,
        boolean searched,
        List<String> properties,
        List<String> dates,
        Optional<String> dated,
        LabelStyle style) {

    LabelView {
        captions = List.copyOf(captions);
        ordered = List.copyOf(ordered);
        properties = List.copyOf(properties);
        dates = List.copyOf(dates);
    }

    /** The property that tells when its nodes were or began. */
    Optional<String> date() {
        return style.date().or(() -> dated);
    }

    /** Whether nodes that bear it are never shown; what Simpul writes for itself is not, whatever is wanted. */
    boolean hidden() {
        return PerspectiveQuery.SERVICE.contains(label) || style.hidden().orElse(withheld);
    }
}
