package org.simpul.extract.llm;

/** Why a batch of sentences got no answer that can be read. */
public enum BatchFailure {
    TIMED_OUT("did not answer in time"),
    UNREACHABLE("could not be reached, or hung up"),
    INTERRUPTED("was not waited for"),
    RATE_LIMITED("wants fewer requests (429)"),
    SERVER_ERROR("failed (5xx)"),
    UNAUTHORISED("wants another key (401 or 403)"),
    NOT_FOUND("knows no such model or address (404)"),
    REFUSED("refused the request (4xx)"),
    EMPTY("answered nothing"),
    TRUNCATED("broke its answer off"),
    TOO_LONG("answered more than is read"),
    MALFORMED("answered what is no JSON"),
    WRONG_SCHEMA("answered JSON of another form"),
    GIVEN_UP("was not asked again after it had failed several times in a row");

    private final String words;

    BatchFailure(String words) {
        this.words = words;
    }

    /** What the endpoint did, for people. */
    public String words() {
        return words;
    }
}
