package org.simpul.graph.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What stands before a statement and tells how it is to be run: EXPLAIN, PROFILE, CYPHER 25 and options of it.
 *
 * @param look what it asks for
 * @param marks where EXPLAIN and PROFILE stand
 * @param length how many tokens it has
 * @param odd an option that is not among the known ones
 */
record Prefix(Optional<Look> look, List<Token> marks, int length, Optional<Token> odd) {

    /** They choose among ways to the same answer. */
    private static final Set<String> OPTIONS = Set.of(
            "PLANNER",
            "RUNTIME",
            "UPDATESTRATEGY",
            "EXPRESSIONENGINE",
            "OPERATORENGINE",
            "INTERPRETEDPIPESFALLBACK",
            "REPLAN",
            "CONNECTCOMPONENTSPLANNER",
            "EAGERANALYZER",
            "STATEFULSHORTESTPLANNINGMODE",
            "PLANVAREXPANDINTO");

    static Prefix of(List<Token> tokens) {
        List<Token> marks = new ArrayList<>();
        Optional<Look> look = Optional.empty();
        Optional<Token> odd = Optional.empty();
        int at = 0;
        while (at < tokens.size()) {
            Token token = tokens.get(at);
            if (token.isWord("EXPLAIN") || token.isWord("PROFILE")) {
                marks.add(token);
                look = Optional.of(token.isWord("EXPLAIN") ? Look.EXPLAIN : Look.PROFILE);
                at++;
            } else if (token.isWord("CYPHER")) {
                at++;
                if (at < tokens.size() && tokens.get(at).kind() == Token.Kind.NUMBER) {
                    at++;
                }
            } else if (at > 0 && at + 2 < tokens.size() && tokens.get(at + 1).isSign('=')) {
                if (!OPTIONS.contains(token.word())) {
                    odd = odd.or(() -> Optional.of(token));
                }
                at += 3;
            } else {
                break;
            }
        }
        return new Prefix(look, List.copyOf(marks), at, odd);
    }

    /** The statement with spaces in the place of EXPLAIN and PROFILE, so that all else stays where it was. */
    String without(String written) {
        StringBuilder text = new StringBuilder(written);
        for (Token mark : marks) {
            text.replace(mark.start(), mark.end(), " ".repeat(mark.end() - mark.start()));
        }
        return text.toString();
    }
}
