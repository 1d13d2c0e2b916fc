package org.simpul.graph;

/** The database did not answer: the message says which one, and what to try. */
public class GraphUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Fault fault;

    public GraphUnavailableException(Fault fault, String message, Throwable cause) {
        super(message, cause);
        this.fault = fault;
    }

    public Fault fault() {
        return fault;
    }
}
