package org.simpul.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.simpul.graph.SchemaPicture.Link;
import org.simpul.graph.SchemaPicture.Part;
import org.simpul.graph.console.Callables;
import org.simpul.graph.console.Mode;
import org.simpul.knowledge.RelationType;

/** What the workbench keeps in a database and tells of it. */
interface QueryContract extends OnDatabase {

    @Test
    default void keepsAQueryInItsFolderAndFindsItAgain() {
        QueryStore store = new QueryStore(graph());
        StoredQuery kept = store.add("Mine/2024", "Who's \"who\" `", "{\"text\": \"MATCH (n) DETACH DELETE n\"}");
        store.add("", "b", "{}");

        assertThat(store.list()).extracting(StoredQuery::title).containsExactly("b", "Who's \"who\" `");
        assertThat(store.find(kept.id())).contains(kept);
    }

    @Test
    default void noSavingOfAQueryUndoesAnotherUnseen() {
        QueryStore store = new QueryStore(graph());
        StoredQuery first = store.add("", "a", "{}");
        QueryOutcome mine = store.replace(first.id(), first.revision(), "f", "mine", "{}");

        assertThat(mine)
                .isInstanceOfSatisfying(
                        QueryOutcome.Kept.class,
                        kept -> assertThat(kept.query().folder()).isEqualTo("f"));
        assertThat(store.replace(first.id(), first.revision(), "", "theirs", "{}"))
                .isInstanceOfSatisfying(
                        QueryOutcome.ChangedMeanwhile.class,
                        changed -> assertThat(changed.now().title()).isEqualTo("mine"));
        StoredQuery removed = store.remove(first.id()).orElseThrow();
        assertThat(store.replace(first.id(), removed.revision(), "", "x", "{}")).isInstanceOf(QueryOutcome.Gone.class);
        assertThat(store.putBack(removed).title()).isEqualTo("mine");
    }

    @Test
    default void remembersWhatEachUserRanAndFindsItByItsWords() {
        RunStore store = new RunStore(graph());
        store.add("ann", "", "MATCH (n:Person) RETURN n", "{}", "ALL", 3, 12);
        store.add("ann", "", "RETURN 1", "{a: 1}", "FAILED", 0, 1);
        store.add("ann", "", "RETURN 1", "{a: 1}", "ALL", 1, 2);
        assertThat(store.add("ann", "movies", "RETURN 1", "{a: 1}", "ALL", 1, 2).place())
                .isEqualTo("movies");
        assertThat(store.find("ann", "", 10))
                .as("a run elsewhere does not take its place")
                .hasSize(3);
        store.remove("ann", store.find("ann", "", 1).getFirst().id());
        store.add("bob", "", "RETURN 2", "{}", "ALL", 1, 1);

        assertThat(store.find("ann", "", 10))
                .extracting(RunLine::text, RunLine::ended)
                .containsExactly(tuple("RETURN 1", "ALL"), tuple("MATCH (n:Person) RETURN n", "ALL"));
        assertThat(store.find("ann", " person  MATCH ", 10)).hasSize(1);
        assertThat(store.find("ann", "person 2", 10)).isEmpty();
        store.remove("bob", store.find("ann", "", 1).getFirst().id());
        assertThat(store.find("ann", "", 10)).hasSize(2);
        store.clear("ann");
        assertThat(store.find("ann", "", 10)).isEmpty();
        assertThat(store.find("bob", "", 10)).hasSize(1);
    }

    @Test
    default void remembersAThousandRunsAndForgetsTheOldest() {
        List<Map<String, Object>> rows = IntStream.range(0, RunStore.DEPTH)
                .mapToObj(i -> Map.<String, Object>of("id", "r" + i, "at", i))
                .toList();
        database()
                .run(
                        "UNWIND $rows AS row CREATE (:SimpulRun {id: row.id, user: 'ann', text: row.id, parameters: '{}',"
                                + " at: row.at, ended: 'ALL', rows: 0, milliseconds: 0})",
                        Map.of("rows", rows));
        RunStore store = new RunStore(graph());

        store.add("ann", "", "the last", "{}", "ALL", 0, 0);

        assertThat(store.find("ann", "", 2000))
                .hasSize(RunStore.DEPTH)
                .noneMatch(run -> run.id().equals("r0"));
        assertThat(store.find("ann", "", 1)).extracting(RunLine::text).containsExactly("the last");
    }

    @Test
    default void whatTheWorkbenchKeepsMakesTheDatabaseNobodyElses() {
        new QueryStore(graph()).add("", "a", "{}");
        new RunStore(graph()).add("ann", "", "RETURN 1", "{}", "ALL", 1, 1);

        assertThat(new PerspectiveQuery(graph()).own()).isTrue();
        assertThat(ForeignTotals.nodes(graph())).isZero();
    }

    @Test
    default void theWordsAreThoseOfTheLiveSchemaAndOfWhatMayBeCalled() {
        database().run("CREATE (:`Odd ``label` {`a b`: 1})-[:`T T` {k: 2}]->(:Other)", Map.of());

        SchemaWords words = new SchemaQuery(graph()).words(Mode.READ, Callables.KNOWN);

        assertThat(words.labels()).contains("Odd `label", "Other").doesNotContain("SchemaStep");
        assertThat(words.types()).contains("T T");
        assertThat(words.keys()).contains("a b", "k");
        assertThat(words.databases()).contains(graph().database()).doesNotContain("system");
        assertThat(words.labelKeys()).containsEntry("Odd `label", List.of("a b"));
        assertThat(words.typeKeys()).containsEntry("T T", List.of("k"));
        assertThat(words.functions())
                .extracting(SchemaWords.Callable::name)
                .contains("toUpper")
                .doesNotContain("file");
        assertThat(words.procedures())
                .extracting(SchemaWords.Callable::name)
                .contains("db.labels")
                .doesNotContain("dbms.listConfig", "db.createLabel");
        assertThat(words.functions())
                .filteredOn(one -> one.name().equals("left"))
                .singleElement()
                .satisfies(left -> {
                    assertThat(left.signature()).startsWith("left(original :: STRING");
                    assertThat(left.arguments())
                            .extracting(SchemaWords.Argument::name)
                            .containsExactly("original", "length");
                    assertThat(left.description()).isNotBlank();
                });
    }

    @Test
    default void claimsSentencesAndDocumentsSpeakOfWhatTheyState() {
        write(Paper.from("spoken").says(Paper.PUTIN, RelationType.MEETS, Paper.XI));
        EdgeKey meeting = EdgeKey.drawn(OnDatabase.key(Paper.PUTIN), "MEETS", OnDatabase.key(Paper.XI));
        SpokenOfQuery query = new SpokenOfQuery(graph());

        for (String label : List.of("Claim", "Sentence", "Document")) {
            assertThat(query.of(ids(label)))
                    .as(label)
                    .singleElement()
                    .satisfies(one -> assertThat(one.edge()).contains(meeting))
                    .satisfies(one -> assertThat(one.entities())
                            .containsExactlyInAnyOrder(OnDatabase.key(Paper.PUTIN), OnDatabase.key(Paper.XI)));
        }
        assertThat(query.of(ids("Naming")))
                .flatExtracting(SpokenOfQuery.Spoken::entities)
                .contains(OnDatabase.key(Paper.PUTIN), OnDatabase.key(Paper.XI));
        assertThat(query.of(ids("Entity"))).isEmpty();
        assertThat(query.of(ids("SchemaStep"))).isEmpty();
    }

    private List<String> ids(String label) {
        return database().run("MATCH (n:$($label)) RETURN elementId(n) AS id", Map.of("label", label)).stream()
                .map(row -> row.get("id").asString())
                .toList();
    }

    @Test
    default void thePictureTellsWhichLabelIsWithinAnother() {
        database().run("""
                        CREATE (:PictureA), (:PictureA:PictureC), (:PictureA:PictureC:PictureD), (:PictureB:PictureE),
                          (:PictureE), (:PictureE:PictureF:__Read__), (:PictureF:PictureE:__Read__), (:__Read__), (:__Read__), (:__Read__)
                        """, Map.of());

        assertThat(new SchemaQuery(graph()).picture().within())
                .containsAllEntriesOf(Map.of(
                        "PictureC", "PictureA", "PictureD", "PictureA", "PictureB", "PictureE", "PictureF", "PictureE"))
                .doesNotContainKeys("PictureA", "PictureE", "__Read__");
    }

    @Test
    default void thePictureTellsWhatIsThereAndHowMuch() {
        database()
                .run(
                        "UNWIND range(1, 4) AS i CREATE (a:PictureA {id: i})-[:PICTURES {at: date()}]->(:PictureB)"
                                + " FOREACH (_ IN CASE WHEN i = 1 THEN [1] ELSE [] END | SET a.rare = 'x')",
                        Map.of());

        SchemaPicture picture = new SchemaQuery(graph()).picture();

        assertThat(picture.relationships()).isEqualTo(4);
        assertThat(picture.labels())
                .filteredOn(part -> part.name().equals("PictureA"))
                .singleElement()
                .isEqualTo(new Part(
                        "PictureA",
                        4,
                        4,
                        List.of(
                                new SchemaPicture.Key("id", List.of("INTEGER"), 1.0),
                                new SchemaPicture.Key("rare", List.of("STRING"), 0.25))));
        assertThat(picture.types())
                .containsExactly(
                        new Part("PICTURES", 4, 4, List.of(new SchemaPicture.Key("at", List.of("DATE"), 1.0))));
        assertThat(picture.links()).containsExactly(new Link("PictureA", "PICTURES", "PictureB", 4));
        assertThat(picture.constraints())
                .extracting(SchemaPicture.Constraint::name)
                .contains("query_id");
        assertThat(picture.indexes()).extracting(SchemaPicture.Index::state).containsOnly("ONLINE");
    }
}
