package org.simpul.graph.console;

/** How a run ended. */
public sealed interface Ended {

    /** With an answer, all of it or as much as the caps allowed; see {@link Summary#end}. */
    record Answered(Summary summary) implements Ended {}

    /** With a failure of the statement or of the database; rows may have come before. */
    record Failed(Failure failure, Timing timing) implements Ended {}

    /** Before it began: the statement is one that is not run here. */
    record Refused(Refusal refusal) implements Ended {}
}
