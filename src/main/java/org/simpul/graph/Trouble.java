package org.simpul.graph;

import java.net.UnknownHostException;
import java.time.Duration;
import java.util.function.Supplier;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.ConnectionReadTimeoutException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;

/** Tells in one sentence why a database does not answer, and what to try; never a password, never text of documents. */
final class Trouble {

    private static final String TOO_MANY_WRONG_PASSWORDS = "Neo.ClientError.Security.AuthenticationRateLimit";
    private static final String NO_SUCH_DATABASE = "Neo.ClientError.Database.DatabaseNotFound";
    private static final String TIMED_OUT = "Neo.ClientError.Transaction.TransactionTimedOut";
    private static final String OUT_OF_MEMORY = "Neo.TransientError.General.MemoryPoolOutOfMemoryError";
    private static final String POOL = "Unable to acquire connection from the pool";

    private final String uri;
    private final String database;
    private final Duration readLimit;
    private volatile boolean answered;

    Trouble(String uri, String database, Duration readLimit) {
        this.uri = uri;
        this.database = database;
        this.readLimit = readLimit;
    }

    /**
     * What {@code question} answers.
     *
     * @throws GraphUnavailableException where the database does not
     */
    <T> T watch(Supplier<T> question) {
        try {
            T answer = question.get();
            answered = true;
            return answer;
        } catch (Neo4jException e) {
            throw isTooLong(e)
                    ? new QuestionTooLongException(sentence(e), e)
                    : new GraphUnavailableException(sentence(e), e);
        }
    }

    String sentence(Neo4jException e) {
        String code = e.code() == null ? "" : e.code();
        if (code.equals(TOO_MANY_WRONG_PASSWORDS)) {
            return "Neo4j at " + uri + " has seen too many wrong passwords: wait five seconds, then try the right one.";
        }
        if (e instanceof AuthenticationException) {
            return "Neo4j at " + uri
                    + " refuses the user name or the password: check NEO4J_USERNAME and NEO4J_PASSWORD.";
        }
        if (code.equals(NO_SUCH_DATABASE)) {
            return "Neo4j at " + uri + " has no database \"" + database
                    + "\": create it, or name another in NEO4J_DATABASE.";
        }
        if (isTooLong(e)) {
            return "Neo4j at " + uri + " took longer than " + readLimit.toSeconds()
                    + " s for one question: ask for less, or try again when it is less busy.";
        }
        if (code.equals(OUT_OF_MEMORY)) {
            return "Neo4j at " + uri + " has too little memory for this question: ask for less, or give it more.";
        }
        if (unknownHost(e)) {
            return "No host is known by the name in " + uri + ": check NEO4J_URI and the network.";
        }
        if (unreachable(e)) {
            return answered
                    ? "Neo4j at " + uri
                            + " has stopped answering: see whether it still runs; Simpul goes on when it does."
                    : "Nothing answers at " + uri + ": start Neo4j there, or check NEO4J_URI.";
        }
        return "Neo4j at " + uri + " could not do it (" + (code.isEmpty() ? e.gqlStatus() : code)
                + "): see its log for the reason.";
    }

    private static boolean isTooLong(Neo4jException e) {
        return e.code() != null && e.code().startsWith(TIMED_OUT);
    }

    private static boolean unreachable(Neo4jException e) {
        return e instanceof ServiceUnavailableException
                || e instanceof SessionExpiredException
                || e instanceof ConnectionReadTimeoutException
                || (e.getMessage() != null && e.getMessage().startsWith(POOL));
    }

    private static boolean unknownHost(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnknownHostException) {
                return true;
            }
        }
        return false;
    }
}
