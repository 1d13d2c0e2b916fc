package org.simpul.graph;

import java.net.UnknownHostException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.ConnectionReadTimeoutException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.SecurityException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;

/** Reads from what the driver throws why a database does not answer: from its code where it has one, else from its words. */
final class Faults {

    private static final Map<String, Fault> CODES = Map.of(
            "Neo.ClientError.Security.AuthenticationRateLimit", Fault.TOO_MANY_PASSWORDS,
            "Neo.ClientError.Database.DatabaseNotFound", Fault.NO_DATABASE,
            "Neo.TransientError.General.MemoryPoolOutOfMemoryError", Fault.NO_MEMORY,
            "Neo.TransientError.General.OutOfMemoryError", Fault.NO_MEMORY,
            "Neo.ClientError.Security.Forbidden", Fault.FORBIDDEN);

    private static final String TIMED_OUT = "Neo.ClientError.Transaction.TransactionTimedOut";

    /** The driver has no codes for these. */
    private static final Map<String, Fault> WORDS = Map.of(
            "does not support any of the protocol versions", Fault.TOO_OLD,
            "Server responded HTTP", Fault.NOT_BOLT,
            "Protocol error", Fault.ENCRYPTION,
            "SSL handshake with", Fault.ENCRYPTION,
            "Unable to acquire connection from the pool", Fault.UNREACHABLE);

    private Faults() {}

    static Fault of(Neo4jException e) {
        String code = e.code() == null ? "" : e.code();
        if (code.startsWith(TIMED_OUT)) {
            return Fault.TOO_LONG;
        }
        return Optional.ofNullable(CODES.get(code))
                .or(() -> byKind(e))
                .or(() -> byWords(String.valueOf(e.getMessage())))
                .orElse(isUnreachable(e) ? Fault.UNREACHABLE : Fault.OTHER);
    }

    private static Optional<Fault> byKind(Neo4jException e) {
        return Stream.<Throwable>iterate(e, cause -> cause != null, Throwable::getCause)
                .flatMap(cause -> switch (cause) {
                    case OldServerException _ -> Stream.of(Fault.TOO_OLD);
                    case SystemDatabaseException _ -> Stream.of(Fault.SYSTEM_DATABASE);
                    case AuthenticationException _ -> Stream.of(Fault.WRONG_PASSWORD);
                    case SecurityException security
                    when security.code() == null || "N/A".equals(security.code()) -> Stream.of(Fault.UNTRUSTED);
                    case UnknownHostException _ -> Stream.of(Fault.UNKNOWN_HOST);
                    default -> Stream.<Fault>empty();
                })
                .findFirst();
    }

    private static Optional<Fault> byWords(String message) {
        return WORDS.entrySet().stream()
                .filter(entry -> message.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static boolean isUnreachable(Neo4jException e) {
        return e instanceof ServiceUnavailableException
                || e instanceof SessionExpiredException
                || e instanceof ConnectionReadTimeoutException;
    }
}
