package org.simpul.graph;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/** What people say of claims, applied to these. */
final class Verdicts {

    private static final CypherFile JUDGE = CypherFile.of("write/judge-claims");

    private Verdicts() {}

    /** Applies what was decided last, and brings up to date what follows. */
    static void judge(Writing writing, Collection<String> claims) {
        Derived.recount(writing, apply(writing, claims));
    }

    /** The edges of those claims that count otherwise than before. */
    static Set<String> apply(Writing writing, Collection<String> claims) {
        Set<String> edges = new TreeSet<>();
        writing.run(JUDGE, Standing.rows(claims))
                .forEach(row -> edges.add(row.get("edge").asString()));
        return edges;
    }
}
