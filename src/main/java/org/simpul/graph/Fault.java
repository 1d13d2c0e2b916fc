package org.simpul.graph;

/** Why a database does not answer, or not as it should. */
public enum Fault {
    /** What was given is no address of a Neo4j. */
    NO_ADDRESS,
    UNKNOWN_HOST,
    UNREACHABLE,
    /** Something answers, and it is not Bolt: often the port of the browser. */
    NOT_BOLT,
    /** The server demands encryption, and its address does not ask for it. */
    NEEDS_ENCRYPTION,
    /** The address asks for encryption, and the server has none. */
    NO_ENCRYPTION,
    /** Nobody whom this computer trusts has signed its certificate. */
    UNTRUSTED,
    /** Its certificate is for another host. */
    OTHER_HOST,
    /** Its certificate is not valid any more, or not yet. */
    EXPIRED,
    TOO_OLD,
    /** It answers Bolt, and tells no routes. */
    NO_ROUTES,
    WRONG_PASSWORD,
    TOO_MANY_PASSWORDS,
    NO_DATABASE,
    /** The database is the one that the server keeps for itself. */
    SYSTEM_DATABASE,
    TOO_LONG,
    NO_MEMORY,
    /** The user may not do it, or the database takes no writes. */
    FORBIDDEN,
    /** The user of Simpul has added as many servers as one may. */
    TOO_MANY_SERVERS,
    /** The user of Simpul has added the server before. */
    KNOWN_SERVER,
    OTHER
}
