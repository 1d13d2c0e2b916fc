package org.simpul.knowledge;

/** Whether a sentence states a relation or denies it. */
public enum Polarity {
    POSITIVE,
    NEGATIVE
}
