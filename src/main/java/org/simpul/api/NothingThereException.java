package org.simpul.api;

/** What was asked for is not in the database. */
public final class NothingThereException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param kind such as node */
    public NothingThereException(String kind, String key) {
        super("There is no " + kind + " \"" + key + "\".");
    }
}
