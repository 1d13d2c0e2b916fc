package org.simpul.extract.lexicon;

/** How a name stands for its entity. */
public enum Form {
    /** By its own name. */
    NAME,
    /** As an English adjective or people: Russian, Russians. */
    ADJECTIVE,
    /** By its seat of government: Moscow, the Kremlin. */
    METONYM
}
