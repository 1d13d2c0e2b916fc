package org.simpul.graph.console;

import java.util.Optional;
import java.util.regex.Pattern;
import org.neo4j.driver.Value;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.simpul.graph.console.Failure.Advice;

/**
 * Reads what the server says of a failure.
 *
 * @param written the statement as it was written
 * @param ahead how many characters stand before it in what was run
 */
record Failures(String written, int ahead) {

    private static final String TIMED_OUT = "Neo.ClientError.Transaction.TransactionTimedOut";

    /** The server repeats the statement, with a mark under the place; the place is told apart. */
    private static final Pattern PLACE =
            Pattern.compile("\\s*\\(line \\d+, column \\d+ \\(offset: \\d+\\)\\).*", Pattern.DOTALL);

    Failure of(Neo4jException e) {
        Neo4jException cause = innermost(e);
        String message =
                e.getMessage() == null ? "" : PLACE.matcher(e.getMessage()).replaceFirst("");
        return new Failure(
                cause.gqlStatus() == null ? "" : cause.gqlStatus(), message, position(e), advice(code(e), e));
    }

    static boolean isTooLong(Neo4jException e) {
        return code(e).startsWith(TIMED_OUT);
    }

    private static Neo4jException innermost(Neo4jException e) {
        Neo4jException cause = e;
        while (cause.gqlCause().isPresent()) {
            cause = cause.gqlCause().get();
        }
        return cause;
    }

    private Optional<Position> position(Neo4jException e) {
        Optional<Position> inner = e.gqlCause().flatMap(this::position);
        if (inner.isPresent()) {
            return inner;
        }
        Value place = e.diagnosticRecord() == null ? null : e.diagnosticRecord().get("_position");
        return place == null || place.isNull() || place.get("line").asInt(0) == 0
                ? Optional.empty()
                : Optional.of(Positions.at(written, place.get("offset").asInt(0) - ahead));
    }

    private static Advice advice(String code, Neo4jException e) {
        if (e instanceof ServiceUnavailableException || e instanceof SessionExpiredException) {
            return Advice.CHECK_DATABASE;
        }
        if (isTooLong(e)) {
            return Advice.ASK_FOR_LESS_TIME;
        }
        return switch (code) {
            case "Neo.ClientError.Statement.SyntaxError" -> Advice.MEND_SYNTAX;
            case "Neo.ClientError.Statement.ParameterMissing" -> Advice.GIVE_PARAMETER;
            case "Neo.ClientError.Statement.AccessMode" -> Advice.SWITCH_WRITING_ON;
            case "Neo.TransientError.General.MemoryPoolOutOfMemoryError",
                    "Neo.TransientError.General.OutOfMemoryError" -> Advice.ASK_FOR_LESS_MEMORY;
            default -> {
                if (code.startsWith("Neo.TransientError")) {
                    yield Advice.TRY_AGAIN;
                }
                yield code.matches("Neo\\.ClientError\\.(Statement|Procedure|Schema)\\..*")
                        ? Advice.MEND_MEANING
                        : Advice.SEE_LOG;
            }
        };
    }

    private static String code(Neo4jException e) {
        return e.code() == null ? "" : e.code();
    }
}
