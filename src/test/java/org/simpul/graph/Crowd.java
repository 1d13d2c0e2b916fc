package org.simpul.graph;

import java.util.List;
import java.util.Map;

/**
 * A graph of 100,000 nodes and some 300,000 relationships that Simpul did not fill and no index helps to search: members
 * who know others, the first ones most of all, live in places, and follow one star.
 */
public final class Crowd {

    public static final int MEMBERS = 98_000;
    public static final int PLACES = 1_999;
    public static final int NODES = MEMBERS + PLACES + 1;
    public static final int FOLLOWERS = 20_000;
    public static final int KNOWN = 182_000;
    public static final int RELATIONSHIPS = MEMBERS + FOLLOWERS + KNOWN;
    public static final String STAR = "Star";

    private static final int BATCH = 10_000;
    private static final String INDEX = "crowd_number";

    private Crowd() {}

    /** Fills an empty database, with an index that is gone afterwards. */
    public static void into(TestDatabase database) {
        database.run(
                "CREATE (:Star {name: $star}) WITH * UNWIND range(0, $places - 1) AS i"
                        + " CREATE (:Place {name: 'Place ' + i, at: point({x: i, y: -i}), number: i})",
                Map.of("star", STAR, "places", PLACES));
        index(database, "Place");
        index(database, "Member");
        batches(database, MEMBERS, """
                UNWIND range($from, $to - 1) AS i MATCH (p:Place {number: i * i % $places})
                CREATE (:Member {name: 'Member ' + ($members - 1 - i), number: i})-[:LIVES_IN]->(p)
                """);
        batches(database, FOLLOWERS, """
                MATCH (s:Star) UNWIND range($from, $to - 1) AS i MATCH (m:Member {number: i}) CREATE (m)-[:FOLLOWS]->(s)
                """);
        batches(database, KNOWN, """
                UNWIND range($from, $to - 1) AS i MATCH (a:Member {number: i * 7919 % $members})
                MATCH (b:Member {number: toInteger($members * (i * 104729 % 100003 / 100003.0) ^ 3)})
                CREATE (a)-[:KNOWS {since: 1990 + i % 30}]->(b)
                """);
        List.of("Place", "Member").forEach(label -> database.run("DROP INDEX " + INDEX + label, Map.of()));
    }

    /** Takes the relationships away again, too many for one transaction; the nodes go as those of any test do. */
    public static void dropRelationships(TestDatabase database) {
        database.run("MATCH ()-[r]->() CALL (r) { DELETE r } IN TRANSACTIONS OF 5000 ROWS", Map.of());
    }

    private static void index(TestDatabase database, String label) {
        database.run("CREATE INDEX " + INDEX + label + " FOR (n:" + label + ") ON (n.number)", Map.of());
        database.run("CALL db.awaitIndexes(60)", Map.of());
    }

    private static void batches(TestDatabase database, int rows, String statement) {
        for (int from = 0; from < rows; from += BATCH) {
            database.run(
                    statement,
                    Map.of("from", from, "to", Math.min(from + BATCH, rows), "members", MEMBERS, "places", PLACES));
        }
    }
}
