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
        Set<String> edges = apply(writing, claims);
        Set<String> ends = new TreeSet<>();
        edges.stream().map(EdgeKey::of).forEach(edge -> {
            ends.add(edge.source().value());
            ends.add(edge.target().value());
        });
        Derived.rebuild(writing, edges, ends);
    }

    /** The edges of those claims that somebody has decided about. */
    static Set<String> apply(Writing writing, Collection<String> claims) {
        Set<String> edges = new TreeSet<>();
        writing.run(JUDGE, Standing.rows(claims))
                .forEach(row -> edges.add(row.get("edge").asString()));
        return edges;
    }
}
