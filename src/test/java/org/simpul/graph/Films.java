package org.simpul.graph;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** A graph that Simpul did not fill: films and people, under names that would end a statement if they could. */
public final class Films {

    /** A label that ends in what would close a name and begin a statement, in every way that Cypher reads. */
    public static final String FILM = "Film` \\u0060) DETACH DELETE (n) //";

    public static final String PERSON = "Person";
    public static final String TITLE = "ti`tle\\u0060";
    public static final String ACTED_IN = "ACTED`IN\\u0060]->() DELETE r //";
    public static final String DIRECTED = "DIRECTED";

    private static final String FILM_KEY = "film_title";
    private static final String PERSON_WORDS = "person_words";

    private Films() {}

    /** Fills an empty database, and gives it a constraint and an index of words. */
    public static void into(TestDatabase database) {
        into(database::run);
    }

    /** The same, by whatever runs a statement with its parameters. */
    public static void into(BiConsumer<String, Map<String, Object>> database) {
        String film = CypherFile.quoted(FILM);
        String title = CypherFile.quoted(TITLE);
        database.accept(
                "CREATE CONSTRAINT " + FILM_KEY + " FOR (f:" + film + ") REQUIRE f." + title + " IS UNIQUE", Map.of());
        database.accept("CREATE FULLTEXT INDEX " + PERSON_WORDS + " FOR (p:Person) ON EACH [p.name, p.nick]", Map.of());
        database.accept("CALL db.awaitIndexes(60)", Map.of());
        database.accept(
                "UNWIND $films AS row CREATE (f:" + film + ") SET f." + title
                        + " = row.title, f.released = row.released, f.tagline = row.tagline",
                Map.of(
                        "films",
                        List.of(
                                Map.of("title", "The Matrix", "released", 1999, "tagline", "Welcome to the Real World"),
                                Map.of("title", "Speed <b>Racer</b>", "released", 2008, "tagline", "Go!"),
                                Map.of("title", "V for Vendetta", "released", 2006, "tagline", "x".repeat(5_000)))));
        database.accept(
                """
                UNWIND $people AS row
                CREATE (p:Actor:Person {name: row.name, nick: row.nick, born: date(row.born), at: point({x: 1, y: 2}),
                  days: duration('P1DT2H'), seen: datetime('2024-01-02T03:04:05Z'), many: range(1, 500)})
                """,
                Map.of(
                        "people",
                        List.of(
                                Map.of("name", "Keanu Reeves", "nick", "The One", "born", "1964-09-02"),
                                Map.of("name", "Carrie-Anne Moss", "nick", "", "born", "1967-08-21"),
                                Map.of("name", "Hugo Weaving", "nick", "Smith", "born", "1960-04-04"))));
        database.accept(
                "MATCH (f:" + film + ") MATCH (p:Person) WHERE f." + title + " = 'The Matrix'"
                        + " OR p.name = 'Hugo Weaving' AND f." + title + " = 'V for Vendetta'"
                        + " CREATE (p)-[:" + CypherFile.quoted(ACTED_IN) + " {roles: ['a', 'b'], fee: 1.5}]->(f)",
                Map.of());
        database.accept(
                "MATCH (f:" + film + ") CREATE (d:Person {name: 'Lana ' + f." + title + "})-[:DIRECTED]->(f)"
                        + " CREATE (d)-[:DIRECTED {again: true}]->(f)",
                Map.of());
        database.accept("CREATE (:_Bloom_Scene_ {name: 'Keanu hidden'}), (:Nameless), ()", Map.of());
    }

    /** Sixty more films as a plain database has them, forty of them with one actress, and who made them. */
    public static void more(BiConsumer<String, Map<String, Object>> database) {
        database.accept("CREATE CONSTRAINT movie_title FOR (m:Movie) REQUIRE m.title IS UNIQUE", Map.of());
        database.accept("""
                UNWIND range(0, 59) AS i
                CREATE (m:Movie {title: ['Quiet', 'Last', 'Blue', 'Second', 'Broken', 'Golden'][i % 6] + ' '
                  + ['Harbour', 'Orchard', 'Signal', 'Winter', 'Bridge', 'Letter', 'Island', 'Season', 'River', 'Hour'][i / 6],
                  released: 1965 + i, budget: 1000000 + 250000 * i})
                """, Map.of());
        database.accept("""
                UNWIND range(0, 59) AS i
                CREATE (:Person {name: ['Ada', 'Bruno', 'Carla', 'Deniz', 'Emil', 'Farah', 'Goran', 'Hana', 'Ivo', 'Jana'][i % 10]
                  + ' ' + ['Palmer', 'Quist', 'Rossi', 'Sandoval', 'Tanaka', 'Ulrich'][i / 10], nick: '',
                  born: date({year: 1930 + i, month: 1 + i % 12, day: 1 + i % 28})})
                """, Map.of());
        database.accept("""
                UNWIND ['Lantern Pictures', 'Northgate Films', 'Meridian'] AS name CREATE (:Studio {name: name})
                """, Map.of());
        database.accept("""
                MATCH (m:Movie) MATCH (p:Person)
                WHERE p.name = 'Ada Palmer' AND m.released < 2005 OR p.born.year = m.released - 35 + 1
                  OR p.born.year = m.released - 32
                CREATE (p)-[:PLAYED_IN {roles: [p.name + ' of ' + m.title]}]->(m)
                """, Map.of());
        database.accept("""
                MATCH (m:Movie) MATCH (p:Person) WHERE p.born.year = 1930 + (m.released * 7) % 60
                CREATE (p)-[:DIRECTED]->(m)
                """, Map.of());
        database.accept("""
                MATCH (m:Movie) MATCH (s:Studio)
                WHERE s.name = ['Lantern Pictures', 'Northgate Films', 'Meridian'][m.released % 3]
                CREATE (s)-[:PRODUCED {signed: date({year: m.released - 1, month: 6, day: 1})}]->(m)
                """, Map.of());
    }

    /** A node with many neighbours, most of them at the end of relationships of one type. */
    public static void hub(TestDatabase database, int neighbours) {
        database.run(
                "CREATE (h:Hub {name: 'Hub'}) WITH h UNWIND range(1, $n) AS i"
                        + " CREATE (h)-[:HOLDS]->(:Leaf {name: 'Leaf ' + i})",
                Map.of("n", neighbours));
        database.run("MATCH (h:Hub) CREATE (h)<-[:OWNS]-(:Leaf {name: 'Owner'})", Map.of());
    }

    /** Takes the schema away again; the nodes go as those of any test do. */
    public static void dropSchema(TestDatabase database) {
        database.run("DROP CONSTRAINT " + FILM_KEY + " IF EXISTS", Map.of());
        database.run("DROP INDEX " + PERSON_WORDS + " IF EXISTS", Map.of());
    }
}
