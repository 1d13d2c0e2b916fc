package org.simpul.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.simpul.knowledge.Entity;
import org.simpul.knowledge.EntityId;
import org.simpul.knowledge.EntityType;
import org.simpul.knowledge.RelationType;

interface HostileTextContract extends OnDatabase {

    int ROUNDS = 12;

    List<String> PIECES = List.of(
            "'",
            "\"",
            "`",
            "``",
            "\\",
            "\\u0027",
            "{",
            "}",
            "$key",
            "$(",
            "//",
            "/*",
            "*/",
            ";",
            "\n",
            "\r",
            "\t",
            "\u0000",
            "\u0001",
            "\u0002",
            "\u0002b",
            "\u200b",
            "\u202e",
            "\ufeff",
            "\ud83d\ude00",
            "é",
            "ı",
            "<script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "&amp;",
            " OR 1=1",
            "}) DETACH DELETE n //",
            "`) RETURN 1 //",
            "AND",
            "*",
            "~",
            "a",
            "Ø",
            "習近平",
            "null",
            "%00",
            "|",
            ":Entity",
            "[",
            "]");

    @Test
    default void anyTextComesBackAsItIs() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            Entity subject = entity(random, round + "a");
            Entity object = entity(random, round + "b");
            Paper paper = Paper.from(text(random))
                    .says(subject, RelationType.MEETS, object)
                    .denies(object, RelationType.SUCCEEDS, subject);
            write(paper);
            EdgeKey edge = new EdgeKey(OnDatabase.key(subject), "MEETS", OnDatabase.key(object));

            Neighbourhood found = expand(subject);
            EvidenceLine line = new EvidenceQuery(graph()).of(edge).lines().getFirst();

            assertThat(found.center().caption()).as("seed %d", seed).isEqualTo(subject.name());
            assertThat(found.part().nodes())
                    .as("seed %d", seed)
                    .extracting(GraphNode::caption)
                    .containsExactly(object.name());
            assertThat(found.part().edges())
                    .as("seed %d", seed)
                    .hasSize(2)
                    .allSatisfy(
                            each -> assertThat(EdgeKey.of(each.key().value())).isEqualTo(each.key()));
            assertThat(line.subject().of(line.sentence())).as("seed %d", seed).isEqualTo(subject.name());
            assertThat(line.documentTitle())
                    .as("seed %d", seed)
                    .isEqualTo(paper.document().title());
            assertThat(new NodeQuery(graph())
                            .describe(OnDatabase.key(object))
                            .orElseThrow()
                            .aliases())
                    .as("seed %d", seed)
                    .isEqualTo(object.aliases().stream()
                            .filter(alias -> !alias.equals(object.name()))
                            .sorted()
                            .toList());
            assertThat(new SearchQuery(graph()).search(subject.name(), 5))
                    .as("seed %d", seed)
                    .hasSizeLessThanOrEqualTo(5);
        }
        assertThat(new StatisticsQuery(graph()).totals())
                .isEqualTo(new StatisticsQuery.Totals(ROUNDS, 2 * ROUNDS, 2 * ROUNDS, 2 * ROUNDS));
    }

    private Neighbourhood expand(Entity center) {
        return new NeighbourhoodQuery(graph())
                .expand(OnDatabase.key(center), Optional.empty(), Optional.empty(), List.of(), 5)
                .orElseThrow();
    }

    private static Entity entity(Random random, String unique) {
        return new Entity(
                new EntityId("person:" + unique + text(random)),
                EntityType.PERSON,
                "N" + text(random),
                Optional.empty(),
                Optional.empty(),
                IntStream.range(0, 3).mapToObj(i -> text(random)).collect(Collectors.toSet()));
    }

    private static String text(Random random) {
        return IntStream.rangeClosed(0, 1 + random.nextInt(8))
                .mapToObj(i -> PIECES.get(random.nextInt(PIECES.size())))
                .collect(Collectors.joining());
    }
}
