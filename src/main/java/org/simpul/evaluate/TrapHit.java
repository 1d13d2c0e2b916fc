package org.simpul.evaluate;

/** A prediction that walked into a trap. */
public record TrapHit(Prediction prediction, String why) {

    /** The prediction for people, and why it is wrong. */
    public String words() {
        return (prediction.document() + ": " + prediction.words() + " " + why).strip();
    }
}
