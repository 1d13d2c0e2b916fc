package org.simpul.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.simpul.graph.OnDatabase.key;
import static org.simpul.graph.Paper.MODI;
import static org.simpul.graph.Paper.PUTIN;
import static org.simpul.graph.Paper.SUMMIT;
import static org.simpul.graph.Paper.XI;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.simpul.graph.NodeDescription.DocumentLine;
import org.simpul.graph.TextOrder.By;
import org.simpul.graph.TextPart.TextClaim;
import org.simpul.graph.TextPart.TextMention;
import org.simpul.knowledge.EventDate;
import org.simpul.knowledge.RelationType;

interface TextContract extends OnDatabase {

    @Test
    default void aTextIsReadAsItWasWritten() {
        Paper paper = Paper.from("a").says(PUTIN, RelationType.PRAISES, XI).denies(MODI, RelationType.ATTENDS, SUMMIT);
        write(paper);

        TextPart part =
                new TextQuery(graph()).part(paper.document().id().value(), 1).orElseThrow();

        assertThat(part.text()).isEqualTo(paper.document().text());
        assertThat(part.whole()).isTrue();
        assertThat(part.document().title()).isEqualTo("Title of a");
        assertThat(part.sentences())
                .allSatisfy(sentence -> assertThat(sentence.mentions())
                        .hasSize(2)
                        .allSatisfy(mention -> assertThat(mention.span().of(sentence.text()))
                                .isEqualTo(mention.entity().caption())));
        assertThat(part.sentences().getFirst().mentions())
                .extracting(TextMention::entity)
                .extracting(GraphNode::key)
                .containsExactly(key(PUTIN), key(XI));
        assertThat(part.claims())
                .extracting(TextClaim::sentence, TextClaim::relation, TextClaim::positive, TextClaim::edge)
                .containsExactly(
                        tuple(0, "PRAISES", true, new EdgeKey(key(PUTIN), "PRAISES", key(XI))),
                        tuple(1, "ATTENDS", false, new EdgeKey(key(MODI), "ATTENDS", key(SUMMIT))));
    }

    @Test
    default void aTextThatAnOlderVersionReadSaysThatItIsNotWhole() {
        Paper paper = Paper.from("a").says(PUTIN, RelationType.PRAISES, XI).says(XI, RelationType.PRAISES, PUTIN);
        write(paper);
        database().run("MATCH (s:Sentence) REMOVE s.before", Map.of());

        TextPart part =
                new TextQuery(graph()).part(paper.document().id().value(), 0).orElseThrow();

        assertThat(part.whole()).isFalse();
        assertThat(part.text()).startsWith("Vladimir Putin PRAISES Xi Jinping. Xi Jinping PRAISES Vladimir Putin.");
    }

    @Test
    default void anUnknownTextIsNone() {
        assertThat(new TextQuery(graph()).part("none", 0)).isEmpty();
    }

    @Test
    default void textsAreListedInOrderAndByParts() {
        write(
                Paper.from("a").published("2024-01-01").says(PUTIN, RelationType.PRAISES, XI),
                Paper.from("b")
                        .published("2025-01-01")
                        .says(PUTIN, RelationType.PRAISES, XI)
                        .says(XI, RelationType.PRAISES, MODI),
                Paper.from("c").denies(PUTIN, RelationType.PRAISES, XI));
        TextsQuery texts = new TextsQuery(graph());

        assertThat(texts.list(TextFilter.ALL, TextOrder.NEWEST, 0, 10))
                .extracting(line -> line.document().title(), TextLine::entities, TextLine::claims, TextLine::conflicts)
                .containsExactly(
                        tuple("Title of b", 3L, 2L, 1L),
                        tuple("Title of a", 2L, 1L, 1L),
                        tuple("Title of c", 2L, 1L, 1L));
        for (By by : By.values()) {
            assertThat(texts.list(TextFilter.ALL, new TextOrder(by, false), 0, 2))
                    .hasSize(2)
                    .doesNotContainAnyElementsOf(texts.list(TextFilter.ALL, new TextOrder(by, false), 2, 2));
        }
        assertThat(texts.list(TextFilter.ALL, new TextOrder(By.TITLE, false), 1, 1))
                .extracting(line -> line.document().title())
                .containsExactly("Title of b");
        assertThat(texts.count(TextFilter.ALL)).isEqualTo(3);
        assertThat(texts.publishers()).containsExactly("Simpul test");
    }

    @Test
    default void aClaimThatIsDeniedOfAnotherTimeIsNoConflictOfItsText() {
        EventDate then = EventDate.of(Year.of(2023));
        EventDate later = EventDate.of(Year.of(2024));
        write(
                Paper.from("a").says(PUTIN, RelationType.PRAISES, XI, then).says(XI, RelationType.PRAISES, MODI, later),
                Paper.from("b").denies(PUTIN, RelationType.PRAISES, XI, later).denies(XI, RelationType.PRAISES, MODI));

        assertThat(new TextsQuery(graph()).list(TextFilter.ALL, new TextOrder(By.TITLE, false), 0, 10))
                .extracting(line -> line.document().title(), TextLine::conflicts)
                .containsExactly(tuple("Title of a", 1L), tuple("Title of b", 1L));
    }

    @Test
    default void aFilterMeansTheDocumentsOfAPublisherALanguageAndATime() {
        write(
                Paper.from("a").published("2024-01-01").says(PUTIN, RelationType.PRAISES, XI),
                Paper.from("b").published("2025-01-01").says(PUTIN, RelationType.PRAISES, XI),
                Paper.from("c").says(PUTIN, RelationType.PRAISES, XI));
        TextsQuery texts = new TextsQuery(graph());

        assertThat(texts.count(new TextFilter(
                        Optional.of("Simpul test"), Optional.of("en"), Optional.of(day(2024, 2)), Optional.empty())))
                .isEqualTo(1);
        assertThat(texts.count(new TextFilter(
                        Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(day(2024, 1)))))
                .isEqualTo(1);
        assertThat(texts.count(
                        new TextFilter(Optional.of("Nobody"), Optional.empty(), Optional.empty(), Optional.empty())))
                .isZero();
        assertThat(texts.count(new TextFilter(Optional.empty(), Optional.of("id"), Optional.empty(), Optional.empty())))
                .isZero();
    }

    @Test
    default void textsAreThoseThatNameAnEntity() {
        write(
                Paper.from("a").published("2024-01-01").says(PUTIN, RelationType.PRAISES, XI),
                Paper.from("b").says(XI, RelationType.PRAISES, MODI));
        TextsQuery texts = new TextsQuery(graph());
        TextFilter naming = TextFilter.ALL.naming(Optional.of(OnDatabase.key(MODI)));

        assertThat(texts.count(naming)).isOne();
        assertThat(texts.list(naming, TextOrder.NEWEST, 0, 10))
                .extracting(line -> line.document().title())
                .containsExactly("Title of b");
        assertThat(texts.sentences(SentenceWords.of("jinping"), naming, 10)).hasSize(1);
        assertThat(texts.titled(SentenceWords.of("title"), naming, 10)).hasSize(1);
        assertThat(texts.count(TextFilter.ALL.naming(Optional.of(new NodeKey("no' such")))))
                .isZero();
    }

    @Test
    default void textsAreFoundByTheWordsOfTitleAndPublisher() {
        write(
                Paper.from("a").published("2024-01-01").says(PUTIN, RelationType.PRAISES, XI),
                Paper.from("b").says(XI, RelationType.PRAISES, MODI));
        TextsQuery texts = new TextsQuery(graph());

        assertThat(texts.titled(SentenceWords.of("title of b"), TextFilter.ALL, 10))
                .extracting(DocumentLine::title)
                .containsExactly("Title of b");
        assertThat(texts.titled(SentenceWords.of("simpul te"), TextFilter.ALL, 10))
                .hasSize(2);
        assertThat(texts.titled(SentenceWords.of("simpul title"), TextFilter.ALL, 1))
                .hasSize(1);
        assertThat(texts.titled(SentenceWords.of("jinping"), TextFilter.ALL, 10))
                .isEmpty();
        for (String odd : List.of("", "*", "AND", "a:b", "(title", "title~9 [to")) {
            assertThat(texts.titled(SentenceWords.of(odd), TextFilter.ALL, 10))
                    .as(odd)
                    .hasSizeLessThan(3);
        }
    }

    @Test
    default void sentencesAreFoundByTheirWordsWhateverIsTyped() {
        write(
                Paper.from("a").published("2024-01-01").says(PUTIN, RelationType.PRAISES, XI),
                Paper.from("b").says(XI, RelationType.PRAISES, MODI));
        TextsQuery texts = new TextsQuery(graph());

        assertThat(texts.sentences(SentenceWords.of("putin prai"), TextFilter.ALL, 10))
                .extracting(SentenceHit::text)
                .containsExactly("Vladimir Putin PRAISES Xi Jinping.");
        assertThat(texts.sentences(SentenceWords.of("\"xi jinping\""), TextFilter.ALL, 10))
                .hasSize(2);
        assertThat(texts.sentences(SentenceWords.of("\"jinping xi\""), TextFilter.ALL, 10))
                .isEmpty();
        for (String odd :
                List.of("", "*", "AND", "a:b", "\"", "(putin", "putin~9 [to", "putin \\ / ^ ! ||", "\u0301")) {
            assertThat(texts.sentences(SentenceWords.of(odd), TextFilter.ALL, 10))
                    .as(odd)
                    .hasSizeLessThan(3);
        }
        assertThat(texts.sentences(
                        SentenceWords.of("jinping"),
                        new TextFilter(Optional.empty(), Optional.empty(), Optional.of(day(2024, 1)), Optional.empty()),
                        10))
                .hasSize(1);
    }

    private static LocalDate day(int year, int month) {
        return LocalDate.of(year, month, 1);
    }
}
