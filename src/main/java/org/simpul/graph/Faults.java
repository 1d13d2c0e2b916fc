package org.simpul.graph;

import java.net.UnknownHostException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
            "not supported in Bolt Protocol Version", Fault.TOO_OLD,
            "SSL handshake with", Fault.NO_ENCRYPTION,
            "Unable to acquire connection from the pool", Fault.UNREACHABLE);

    /** It reads a version out of whatever the first four bytes are. */
    private static final Pattern ODD_VERSION =
            Pattern.compile("server suggested unexpected protocol version: (\\d+)\\.");

    private static final int NEWEST_OLD = 4;

    private Faults() {}

    static Fault of(Neo4jException e) {
        String code = e.code() == null ? "" : e.code();
        if (code.startsWith(TIMED_OUT)) {
            return Fault.TOO_LONG;
        }
        return Optional.ofNullable(CODES.get(code))
                .or(() -> byKind(e))
                .or(() -> byCertificate(e))
                .or(() -> causes(e)
                        .map(cause -> String.valueOf(cause.getMessage()))
                        .flatMap(message -> byVersion(message).or(() -> byWords(message)).stream())
                        .findFirst())
                .orElse(isUnreachable(e) ? Fault.UNREACHABLE : Fault.OTHER);
    }

    private static Optional<Fault> byKind(Neo4jException e) {
        return causes(e)
                .flatMap(cause -> switch (cause) {
                    case OldServerException _ -> Stream.of(Fault.TOO_OLD);
                    case SystemDatabaseException _ -> Stream.of(Fault.SYSTEM_DATABASE);
                    case AuthenticationException _ -> Stream.of(Fault.WRONG_PASSWORD);
                    case CertificateExpiredException _, CertificateNotYetValidException _ -> Stream.of(Fault.EXPIRED);
                    case CertificateException certificate
                    when isForAnotherHost(certificate) -> Stream.of(Fault.OTHER_HOST);
                    case UnknownHostException _ -> Stream.of(Fault.UNKNOWN_HOST);
                    default -> Stream.<Fault>empty();
                })
                .findFirst();
    }

    private static Optional<Fault> byCertificate(Neo4jException e) {
        return causes(e)
                .filter(cause -> cause instanceof SecurityException security
                        && (security.code() == null || "N/A".equals(security.code())))
                .map(_ -> Fault.UNTRUSTED)
                .findFirst();
    }

    private static boolean isForAnotherHost(CertificateException certificate) {
        String message = String.valueOf(certificate.getMessage());
        return message.startsWith("No subject alternative") || message.startsWith("No name matching");
    }

    /** A server that speaks TLS answers Bolt by an alert, whose bytes look like the version 0. */
    private static Optional<Fault> byVersion(String message) {
        Matcher odd = ODD_VERSION.matcher(message);
        if (!odd.find()) {
            return Optional.empty();
        }
        int major = Integer.parseInt(odd.group(1));
        return Optional.of(major == 0 ? Fault.NEEDS_ENCRYPTION : major <= NEWEST_OLD ? Fault.TOO_OLD : Fault.NOT_BOLT);
    }

    private static Optional<Fault> byWords(String message) {
        return WORDS.entrySet().stream()
                .filter(entry -> message.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** Itself and what led to it; what led to a server that tells no routes is only suppressed. */
    private static Stream<Throwable> causes(Throwable e) {
        return Stream.concat(
                Stream.of(e),
                Stream.concat(Optional.ofNullable(e.getCause()).stream(), Stream.of(e.getSuppressed()))
                        .flatMap(Faults::causes));
    }

    private static boolean isUnreachable(Neo4jException e) {
        return e instanceof ServiceUnavailableException
                || e instanceof SessionExpiredException
                || e instanceof ConnectionReadTimeoutException;
    }
}
