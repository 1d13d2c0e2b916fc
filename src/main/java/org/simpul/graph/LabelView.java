package org.simpul.graph;

import java.util.List;
import java.util.Optional;

/**
 * How nodes of a label are named and shown.
 *
 * @param nodes how many there are
 * @param hidden whether nodes that bear it are never shown
 * @param weak whether it tells a node's type only where no other label does
 * @param key the property that no two of them share; empty where there is none
 * @param captions the properties that may caption them, best first
 * @param ordered of the key and the captions those that an index finds from their beginning
 * @param searched whether an index of words holds the caption
 */
record LabelView(
        String label,
        long nodes,
        boolean hidden,
        boolean weak,
        Optional<String> key,
        List<String> captions,
        List<String> ordered,
        boolean searched) {

    LabelView {
        captions = List.copyOf(captions);
        ordered = List.copyOf(ordered);
    }
}
