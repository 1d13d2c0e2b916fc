package org.simpul.graph;

/**
 * Who decides, why, and having seen what.
 *
 * @param by the user's name; empty where nobody logs in
 * @param reason may be empty
 * @param seen the number of the last decision that they saw the effect of
 */
public record Hand(String by, String reason, long seen) {}
