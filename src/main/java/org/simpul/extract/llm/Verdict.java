package org.simpul.extract.llm;

import org.simpul.knowledge.Claim;

/** What becomes of a claim that a language model puts. */
sealed interface Verdict {

    record Taken(Claim claim) implements Verdict {}

    record Refused(Refusal reason) implements Verdict {}
}
