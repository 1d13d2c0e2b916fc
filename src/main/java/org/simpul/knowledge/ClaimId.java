package org.simpul.knowledge;

/** The stable identity of a claim: a hash of what it says, of the sentence that says it and of who found it. */
public record ClaimId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
