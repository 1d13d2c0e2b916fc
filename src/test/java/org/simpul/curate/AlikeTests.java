package org.simpul.curate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.simpul.graph.Capped;
import org.simpul.graph.GraphNode;
import org.simpul.graph.NamedEntity;
import org.simpul.graph.NodeKey;

class AlikeTests {

    @ParameterizedTest
    @CsvSource({
        "Person, Recep Tayyip Erdoğan, Recep Tayyip Erdogan, SAME_NAME",
        "Person, Sergei Shoigu, Sergei Syoigu, SAME_NAME",
        "Organization, Badan Antariksa Malaya, BAM, ABBREVIATION",
        "Person, Alexander Lukashenko, Aleksandr Lukashenka, SPELLING",
        "Person, Gunvor Testmann, Testmann, PART_OF_NAME",
        "Person, Xi Jinping, Xi Yuanping, ",
        "Organization, Bank Mandiri, Bank, ",
        "Event, KTT SCO 2024, KTT SCO 2025, ",
        "Person, Anna, Anne, ",
        "Person, Gunvor Testmann, Sigrun Testmann, "
    })
    void namesThatAreAlikeAreFoundAndOthersNot(String type, String first, String second, Likeness likeness) {
        assertThat(Alike.among(List.of(entity(type, first, ""), entity(type, second, "")), Set.of(), 10)
                        .list())
                .extracting(Alike.Pair::reason)
                .isEqualTo(Optional.ofNullable(likeness).stream().toList());
    }

    @Test
    void oneThatIsCalledWhatTheOtherIsIsFound() {
        NamedEntity first = entity("Person", "Joko Widodo", "", "Jokowi");

        assertThat(Alike.among(List.of(first, entity("Person", "Jokowi", "")), Set.of(), 10)
                        .list())
                .extracting(Alike.Pair::reason)
                .containsExactly(Likeness.SHARED_ALIAS);
    }

    @Test
    void whatIsOfAnotherTypeOrKnownAsAnotherIsNone() {
        assertThat(Alike.among(List.of(entity("Person", "Paris", ""), entity("Place", "Paris", "")), Set.of(), 10)
                        .list())
                .isEmpty();
        assertThat(Alike.among(
                                List.of(entity("Place", "Paris", "Q90"), entity("Place", "Pariş", "Q830149")),
                                Set.of(),
                                10)
                        .list())
                .isEmpty();
    }

    @Test
    void whatIsKeptApartIsNotCountedAndTakesNoPlace() {
        NamedEntity one = entity("Person", "Joko Widodo", "");
        NamedEntity other = entity("Person", "Joko Widodoo", "");
        NamedEntity third = entity("Person", "Joko Widodooo", "");
        List<NamedEntity> all = List.of(one, other, third);
        Capped<Alike.Pair> pairs = Alike.among(all, Set.of(), 1);
        assertThat(pairs.list()).hasSize(1);
        assertThat(pairs.total()).isEqualTo(3);
        Alike.Pair first = pairs.list().getFirst();

        Capped<Alike.Pair> left = Alike.among(
                all,
                Set.of(Set.of(first.second().node().key(), first.first().node().key())),
                1);

        assertThat(left.list()).hasSize(1).doesNotContain(first);
        assertThat(left.total()).isEqualTo(2);
    }

    @Test
    void manyNamesTakeNoLongerThanTheyMust() {
        Random random = new Random(7);
        List<NamedEntity> many = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            many.add(entity("Person", word(random, 60) + " " + word(random, 4_000) + " " + i % 97, ""));
        }
        long start = System.nanoTime();

        assertThat(Alike.among(many, Set.of(), 200).list()).hasSizeLessThanOrEqualTo(200);
        assertThat((System.nanoTime() - start) / 1_000_000).as("milliseconds").isLessThan(20_000);
    }

    private static String word(Random random, int words) {
        return "Wolu" + Integer.toString(random.nextInt(words) + 50_000, 26);
    }

    private static NamedEntity entity(String type, String name, String wikidata, String... aliases) {
        return new NamedEntity(
                new GraphNode(new NodeKey(type + name), type, name, name, 1),
                List.of(aliases),
                Optional.of(wikidata).filter(id -> !id.isEmpty()));
    }
}
