package org.simpul;

import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.web.server.PortInUseException;

/** What keeps Simpul from starting, told in a sentence. */
final class StartFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    StartFailure(String sentence) {
        super(sentence);
    }

    static StartFailure portTaken(int port) {
        return new StartFailure("Port " + port + " is taken by another program; choose another one with --port.");
    }

    /** Of the causes the first that was meant for people, else the innermost. */
    static String sentence(Throwable failure) {
        return causes(failure)
                .flatMap(cause -> meantForPeople(cause).stream())
                .findFirst()
                .orElseGet(() -> "Simpul stopped: "
                        + causes(failure).reduce((outer, inner) -> inner).orElse(failure));
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }

    private static Optional<String> meantForPeople(Throwable cause) {
        return switch (cause) {
            case PortInUseException taken ->
                Optional.ofNullable(portTaken(taken.getPort()).getMessage());
            case Throwable ours
            when ours.getClass().getName().startsWith("org.simpul.") -> Optional.ofNullable(ours.getMessage());
            default -> Optional.empty();
        };
    }
}
