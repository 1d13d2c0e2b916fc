package org.simpul.knowledge;

/** How a sentence puts a relation: as fact, as intention, as somebody's word, or as what could be. */
public enum Modality {
    ASSERTED,
    PLANNED,
    REPORTED,
    POSSIBLE
}
