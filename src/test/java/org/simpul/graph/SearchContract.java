package org.simpul.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.simpul.graph.Paper.PUTIN;
import static org.simpul.graph.Paper.RUSSIA;
import static org.simpul.graph.Paper.XI;
import static org.simpul.graph.Paper.entity;
import static org.simpul.graph.Paper.person;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.simpul.knowledge.EntityType;
import org.simpul.knowledge.RelationType;

interface SearchContract extends OnDatabase {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Putin              | Vladimir Putin
                    putin              | Vladimir Putin
                    vladimir           | Vladimir Putin
                    Vlad               | Vladimir Putin
                    Presiden Putin     | Vladimir Putin
                    Vladimr Putn       | Vladimir Putin
                    Erdoğan            | Recep Tayyip Erdoğan
                    Erdogan            | Recep Tayyip Erdoğan
                    Erdgoan            | Recep Tayyip Erdoğan
                    Jinpng             | Xi Jinping
                    xi jinp            | Xi Jinping
                    Lukasenko          | Alexander Lukashenko
                    Aleksander Lukasjenko | Alexander Lukashenko
                    Tiongkok           | China
                    Tiongkk            | China
                    Rusia              | Russia
                    Kremlin            | Russia
                    sco                | Shanghai Cooperation Organisation
                    organisasi kerja   | Shanghai Cooperation Organisation
                    2001               | 2001
                    """)
    default void findsWhatSomebodyTypes(String typed, String caption) {
        writeEverything();

        assertThat(new SearchQuery(graph()).search(typed, 5))
                .extracting(hit -> hit.node().caption())
                .startsWith(caption);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\"",
                "*",
                "/",
                "~ ^ :",
                "`` ''",
                "\\",
                "(((",
                "&& || !",
                "\u0000",
                "\ud83d\ude00",
                "[* TO *]",
                "zzzzzzzz qqqqqqqq"
            })
    default void findsNothingForMarksAndNonsense(String typed) {
        write(Paper.from("a").names(PUTIN).names(entity("x", EntityType.PLACE, "\"*~/", "")));

        assertThat(new SearchQuery(graph()).search(typed, 5)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Putin AND", "name:Putin", "Putin OR *", "+Putin -Xi", "Putin~", "Putin*", "NOT Putin", "Putin\\"
            })
    default void operatorsOfTheIndexAreOnlyWords(String typed) {
        write(Paper.from("a").names(PUTIN).names(RUSSIA));

        assertThat(new SearchQuery(graph()).search(typed, 5))
                .extracting(hit -> hit.node().caption())
                .contains("Vladimir Putin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ma'ruf Amin", "Ma’ruf", "Maruf Amin", "ma'ru"})
    default void namesMayHaveApostrophes(String typed) {
        write(Paper.from("a").names(person("Ma’ruf Amin")).names(person("Amin Rais")));

        assertThat(new SearchQuery(graph()).search(typed, 5))
                .extracting(hit -> hit.node().caption())
                .startsWith("Ma’ruf Amin");
    }

    @Test
    default void tellsTheAliasThatMatched() {
        write(Paper.from("a").names(RUSSIA));

        assertThat(new SearchQuery(graph()).search("Kremlin", 5))
                .extracting(SearchHit::matched)
                .containsExactly("Kremlin");
    }

    @Test
    default void ofTwoEquallyGoodNamesTheBetterConnectedComesFirst() {
        write(Paper.from("a")
                .names(entity("p:1", EntityType.PERSON, "John Smith", ""))
                .says(entity("p:2", EntityType.PERSON, "John Smith", ""), RelationType.MEETS, XI)
                .names(entity("p:3", EntityType.PERSON, "John Smith", "")));

        assertThat(new SearchQuery(graph()).search("john smith", 5))
                .extracting(hit -> hit.node().key().value())
                .containsExactly("p:2", "p:1", "p:3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Al", "AL"})
    default void ofNamesThatTwoLettersBeginTheBetterConnectedComeFirst(String typed) {
        write(Paper.from("a")
                .names(person("Ali"))
                .names(person("Al Noor"))
                .says(person("Alimov"), RelationType.MEETS, XI)
                .says(person("Alexander Novak"), RelationType.MEETS, PUTIN)
                .says(person("Alexander Novak"), RelationType.MEETS, XI));

        assertThat(new SearchQuery(graph()).search(typed, 5))
                .extracting(hit -> hit.node().caption())
                .containsExactly("Alexander Novak", "Alimov", "Al Noor", "Ali");
    }

    @Test
    default void theWholeNameOfTwoLettersComesFirst() {
        write(Paper.from("a").names(person("Al")).says(person("Alimov"), RelationType.MEETS, XI));

        assertThat(new SearchQuery(graph()).search("al", 5))
                .extracting(hit -> hit.node().caption())
                .containsExactly("Al", "Alimov");
    }

    @Test
    default void theExactNameComesBeforeOnesThatOnlyContainIt() {
        write(Paper.from("a")
                .says(person("Xi Jinping Institute"), RelationType.MEETS, PUTIN)
                .says(person("Xi Jinping Institute"), RelationType.MEETS, RUSSIA)
                .names(XI));

        assertThat(new SearchQuery(graph()).search("Xi Jinping", 5))
                .extracting(hit -> hit.node().caption())
                .containsExactly("Xi Jinping", "Xi Jinping Institute");
    }

    @Test
    default void answersNoMoreThanAskedFor() {
        Paper paper = Paper.from("a");
        for (int i = 0; i < 150; i++) {
            paper.names(person("Person number" + i));
        }
        write(paper);

        assertThat(new SearchQuery(graph()).search("person", 7)).hasSize(7);
        assertThat(new SearchQuery(graph()).search("person", 0)).isEmpty();
        assertThat(new SearchQuery(graph()).search("person", 10_000)).hasSize(SearchQuery.LIMIT);
    }

    @Test
    default void aVeryLongQueryIsNoTrouble() {
        writeEverything();

        assertThat(new SearchQuery(graph()).search("Putin " + "a".repeat(100_000) + " b".repeat(5_000), 5))
                .extracting(hit -> hit.node().caption())
                .startsWith("Vladimir Putin");
    }

    @Test
    default void anEntityThatIsGoneIsFoundNoMore() {
        write(Paper.from("a").names(PUTIN));
        write(Paper.from("a").names(XI));

        assertThat(List.copyOf(new SearchQuery(graph()).search("Putin", 5))).isEmpty();
    }
}
