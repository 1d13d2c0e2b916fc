package org.simpul.graph;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.simpul.knowledge.Polarity;
import org.simpul.knowledge.RelationType;

/**
 * The types that native relationships between entities have in a database, named one by one in the statements that follow them.
 *
 * <p>Only of types that a statement names does Neo4j find the relationships of a hub without looking at all the others that it
 * has, such as those of its mentions: not where types are parameters, or all but some. Those of claims are always named; others
 * that somebody has made by hand are asked for now and then. Safe for use by several threads.
 */
final class Relations {

    /** What asks for the types that are not known to be between entities, or not to be. */
    static final CypherFile OTHERS = CypherFile.of("read/other-types");

    private static final List<String> OF_CLAIMS = Arrays.stream(RelationType.values())
            .flatMap(relation -> Arrays.stream(Polarity.values()).map(relation::relationship))
            .toList();

    /** Those that link anything to what it was read from, which are no native relationships. */
    private static final List<String> OF_TEXTS =
            List.of("HAS", "STATED_IN", "SUBJECT", "OBJECT", "MENTIONS", "NAMES", "OF");

    private static final int A_LINE = 6;
    private static final String MADE = laidOut(OF_CLAIMS);
    private static final long NANOSECONDS = Duration.ofSeconds(10).toNanos();

    static final List<String> KNOWN =
            Stream.concat(OF_CLAIMS.stream(), OF_TEXTS.stream()).toList();

    private record Asked(String types, long at) {}

    private volatile Asked last = new Asked(MADE, System.nanoTime() - NANOSECONDS);

    /** The statement with the types of claims named alone. */
    static CypherFile ofClaims(CypherFile file) {
        return file.relations(MADE);
    }

    /** The statement with all types named; {@code others} answers {@link #OTHERS}, and is asked where that was long ago. */
    CypherFile in(CypherFile file, Function<CypherFile, List<String>> others) {
        if (!file.namesRelations()) {
            return file;
        }
        long now = System.nanoTime();
        if (now - last.at() >= NANOSECONDS) {
            last = new Asked(
                    laidOut(Stream.concat(
                                    OF_CLAIMS.stream(),
                                    others.apply(OTHERS).stream().map(CypherFile::quoted))
                            .toList()),
                    now);
        }
        return file.relations(last.types());
    }

    /** Types as a pattern names them, six to a line, since people read the statement. */
    static String laidOut(List<String> types) {
        return IntStream.range(0, types.size())
                .mapToObj(i -> (i > 0 && i % A_LINE == 0 ? "\n    " : "") + types.get(i))
                .collect(Collectors.joining("|"));
    }
}
