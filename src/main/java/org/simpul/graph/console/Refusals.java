package org.simpul.graph.console;

import java.util.Optional;
import org.simpul.graph.console.Refusal.Reason;

/** Says in one sentence why a statement is not run, and where the reason stands in it. */
final class Refusals {

    private final String written;
    private final Callables callables;

    Refusals(String written, Callables callables) {
        this.written = written;
        this.callables = callables;
    }

    Refusal none() {
        return new Refusal(Reason.NO_STATEMENT, "", "There is no statement to run.", Optional.empty());
    }

    Refusal of(Reason reason, String what, Token at) {
        return of(reason, what, Optional.of(at));
    }

    Refusal of(Reason reason, String what, Optional<Token> at) {
        return new Refusal(reason, what, sentence(reason, what), at.map(token -> Positions.at(written, token.start())));
    }

    /** Of a procedure or function, with the reason that the list gives. */
    Refusal call(Reason reason, String name, Optional<Token> at) {
        boolean isProcedure = reason == Reason.PROCEDURE;
        AllowList list = isProcedure ? callables.procedures() : callables.functions();
        if (list.allows(name, Mode.WRITE)) {
            return of(Reason.WRITES, name, at);
        }
        String because = list.reason(name);
        return new Refusal(
                reason,
                name,
                "The " + (isProcedure ? "procedure " : "function ") + name + " is not called here: it "
                        + (because.isEmpty() ? "is not among those that are known to touch the graph alone" : because)
                        + ".",
                at.map(token -> Positions.at(written, token.start())));
    }

    private static String sentence(Reason reason, String what) {
        return switch (reason) {
            case LOAD_CSV -> "LOAD CSV reads files and the network, and is not run here.";
            case IN_TRANSACTIONS -> "A subquery IN TRANSACTIONS commits on its own, and is not run here.";
            case ADMINISTRATION -> what + " administers the server, and is not run here.";
            case OTHER_DATABASE -> "Only the database that is chosen is asked: leave USE out.";
            case WRITES -> what + " writes, and only reading was asked for.";
            case WRITING_OFF -> "Writing is switched off here: simpul.query.writing switches it on.";
            case NO_STATEMENT ->
                switch (what) {
                    case ";" -> "These are several statements: run one after another.";
                    default -> "A line that starts with a colon is for another program than the database.";
                };
            case PROCEDURE, FUNCTION, UNKNOWN -> what + " is not known here, and so not run.";
        };
    }
}
