package org.simpul.graph;

import java.time.Duration;
import java.util.function.Supplier;
import org.neo4j.driver.exceptions.Neo4jException;

/** Tells in one sentence why a database does not answer, and what to try; never a password, never text of documents. */
final class Trouble {

    private final String uri;
    private final String database;
    private final Duration readLimit;
    private final Settings settings;
    private volatile boolean answered;

    /** What the settings are called that somebody may have to change. */
    enum Settings {
        /** Those of the program, in its environment. */
        CONFIGURED("NEO4J_URI", "NEO4J_USERNAME and NEO4J_PASSWORD", "in NEO4J_DATABASE"),
        /** Those that somebody gave on the page. */
        GIVEN("its address", "both", "there");

        private final String address;
        private final String login;
        private final String place;

        Settings(String address, String login, String place) {
            this.address = address;
            this.login = login;
            this.place = place;
        }
    }

    Trouble(String uri, String database, Duration readLimit, Settings settings) {
        this.uri = uri;
        this.database = database;
        this.readLimit = readLimit;
        this.settings = settings;
    }

    /** The same for another database of the server. */
    Trouble on(String other) {
        return new Trouble(uri, other, readLimit, settings);
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
            Fault fault = fault(e);
            throw fault == Fault.TOO_LONG
                    ? new QuestionTooLongException(sentence(fault, e), e)
                    : new GraphUnavailableException(fault, sentence(fault, e), e);
        }
    }

    String sentence(Neo4jException e) {
        return sentence(fault(e), e);
    }

    /** A server that demands encryption hangs up without a word on whoever does not encrypt. */
    private Fault fault(Neo4jException e) {
        Fault fault = Faults.of(e);
        return fault == Fault.UNREACHABLE && !answered && Encryption.isDemandedAt(uri) ? Fault.NEEDS_ENCRYPTION : fault;
    }

    private String sentence(Fault fault, Neo4jException e) {
        String server = "Neo4j at " + uri;
        return switch (fault) {
            case TOO_MANY_PASSWORDS ->
                server + " has seen too many wrong passwords: wait five seconds, then try the right one.";
            case WRONG_PASSWORD -> server + " refuses the user name or the password: check " + settings.login + ".";
            case NO_DATABASE ->
                server + " has no database \"" + database + "\": create it, or name another " + settings.place + ".";
            case SYSTEM_DATABASE ->
                "The database \"" + database + "\" is one that Neo4j keeps for itself, without a graph: name another "
                        + settings.place + ", mostly neo4j.";
            case TOO_LONG ->
                server + " took longer than " + readLimit.toSeconds()
                        + " s for one question: ask for less, or try again when it is less busy.";
            case NO_MEMORY -> server + " has too little memory for this question: ask for less, or give it more.";
            case UNKNOWN_HOST ->
                "No host is known by the name in " + uri + ": check " + settings.address + " and the network.";
            case UNTRUSTED ->
                server
                        + " shows a certificate that is not trusted here: have one signed, trust its issuer, or write +ssc"
                        + " in the place of +s where you know the server.";
            case OTHER_HOST ->
                server + " shows a certificate for another host: write the name that it is for in " + settings.address
                        + ", have one made for this name, or write +ssc in the place of +s where you know the server.";
            case EXPIRED ->
                server + " shows a certificate that has expired or is not valid yet: have it renewed, see whether the"
                        + " clock here is right, or write +ssc in the place of +s where you know the server.";
            case NEEDS_ENCRYPTION ->
                server + " demands encryption: write +s after bolt or neo4j in " + settings.address
                        + ", or +ssc where it has signed its certificate itself.";
            case NO_ENCRYPTION -> server + " does not encrypt: leave +s or +ssc out of " + settings.address + ".";
            case NOT_BOLT -> "What answers at " + uri + " does not speak Bolt: check the port, which is mostly 7687.";
            case TOO_OLD ->
                server + " is too old: update it to " + ServerVersion.LEAST + " or later, which Simpul needs.";
            case UNREACHABLE ->
                answered
                        ? server + " has stopped answering: see whether it still runs; Simpul goes on when it does."
                        : "Nothing answers at " + uri + ": start Neo4j there, or check " + settings.address + ".";
            case NO_ADDRESS, NO_ROUTES, FORBIDDEN, TOO_MANY_SERVERS, KNOWN_SERVER, OTHER ->
                server + " could not do it (" + code(e) + "): see its log for the reason.";
        };
    }

    private static String code(Neo4jException e) {
        return e.code() == null || e.code().isEmpty() ? e.gqlStatus() : e.code();
    }
}
