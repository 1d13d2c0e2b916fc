package org.simpul.graph.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The functions and procedures that a statement calls, as far as its words tell: a name before a parenthesis is a function,
 * or a procedure behind CALL, unless it is a word of Cypher that stands there.
 */
record Calls(List<Call> functions, List<Call> procedures) {

    /** A call; the name is whole, without quotes, spaces and comments. */
    record Call(String name, Token at) {}

    /** The words of Cypher that may stand before a parenthesis. None is the name of a function that touches anything. */
    private static final Set<String> WORDS = Set.of("""
            ACYCLIC ALL ALLSHORTESTPATHS AND ANY AS ASC ASCENDING BY CALL CASE CONTAINS CREATE DELETE DESC DESCENDING \
            DETACH DISTINCT EACH ELEMENTS ELSE EXISTS FILTER FOR FOREACH FROM GROUP GROUPS IN INSERT IS LIMIT MATCH \
            MERGE NODETACH NONE NOT OFFSET ON OR PATH PATHS REDUCE RELATIONSHIPS REMOVE REQUIRE RETURN SET SHORTEST \
            SHORTESTPATH SINGLE SKIP THEN TRAIL UNION UNWIND WALK WHEN WHERE WITH XOR YIELD""".split(" ", -1));

    static Calls of(List<Token> tokens) {
        Calls calls = new Calls(new ArrayList<>(), new ArrayList<>());
        int at = 0;
        while (at < tokens.size()) {
            int end = nameEnd(tokens, at);
            if (end > at + 1 || (end == at + 1 && !tokens.get(at).isWord("CALL"))) {
                calls.look(tokens, at, end);
            }
            at = Math.max(end, at + 1);
        }
        return calls;
    }

    /** Behind a name and what is joined to it by points. */
    private static int nameEnd(List<Token> tokens, int from) {
        int at = from;
        while (at < tokens.size() && tokens.get(at).isName()) {
            at++;
            if (at + 1 >= tokens.size()
                    || !tokens.get(at).isSign('.')
                    || !tokens.get(at + 1).isName()) {
                return at;
            }
            at++;
        }
        return at;
    }

    private void look(List<Token> tokens, int from, int end) {
        String name = tokens.subList(from, end).stream()
                .filter(Token::isName)
                .map(Token::text)
                .collect(Collectors.joining("."));
        Call call = new Call(name, tokens.get(from));
        boolean joined = end > from + 1;
        boolean open = end < tokens.size() && tokens.get(end).isSign('(');
        boolean called = from > 0 && tokens.get(from - 1).isWord("CALL");
        boolean word = !joined && WORDS.contains(tokens.get(from).word());
        if (called && (joined || open) && !word) {
            procedures.add(call);
        } else if (!called && open && !word && !isHint(tokens, from)) {
            functions.add(call);
        }
    }

    /** The label in USING INDEX n:Label(property). */
    private static boolean isHint(List<Token> tokens, int from) {
        return from >= 4
                && tokens.get(from - 1).isSign(':')
                && tokens.get(from - 2).isName()
                && Set.of("INDEX", "SEEK").contains(tokens.get(from - 3).word())
                && tokens.subList(Math.max(0, from - 6), from - 3).stream().anyMatch(token -> token.isWord("USING"));
    }
}
