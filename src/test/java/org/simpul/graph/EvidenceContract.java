package org.simpul.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.simpul.graph.OnDatabase.key;
import static org.simpul.graph.Paper.MODI;
import static org.simpul.graph.Paper.PUTIN;
import static org.simpul.graph.Paper.SUMMIT;
import static org.simpul.graph.Paper.XI;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.simpul.knowledge.EventDate;
import org.simpul.knowledge.Modality;
import org.simpul.knowledge.Reason;
import org.simpul.knowledge.Reason.About;
import org.simpul.knowledge.RelationType;

interface EvidenceContract extends OnDatabase {

    @Test
    default void evidenceShowsWhoStatesAnEdgeAndWhoDeniesIt() {
        write(
                Paper.from("old").published("2024-01-01").says(MODI, RelationType.ATTENDS, SUMMIT),
                Paper.from("new").published("2025-01-01").denies(MODI, RelationType.ATTENDS, SUMMIT),
                Paper.from("undated").says(MODI, RelationType.ATTENDS, SUMMIT, Modality.REPORTED));

        EvidenceList evidence = new EvidenceQuery(graph()).of(new EdgeKey(key(MODI), "ATTENDS", key(SUMMIT)));

        assertThat(evidence.total()).isEqualTo(3);
        assertThat(evidence.lines())
                .extracting(
                        EvidenceLine::documentTitle,
                        EvidenceLine::published,
                        EvidenceLine::positive,
                        EvidenceLine::modality,
                        EvidenceLine::attribution)
                .containsExactly(
                        tuple("Title of new", Optional.of("2025-01-01"), false, "ASSERTED", Optional.empty()),
                        tuple("Title of old", Optional.of("2024-01-01"), true, "ASSERTED", Optional.empty()),
                        tuple("Title of undated", Optional.empty(), true, "REPORTED", Optional.of("the test agency")));
    }

    @Test
    default void bothMentionsAreFoundInTheSentence() {
        write(Paper.from("a").names(PUTIN).says(PUTIN, RelationType.PRAISES, XI, EventDate.of(YearMonth.of(2024, 7))));

        EvidenceLine line = new EvidenceQuery(graph())
                .of(new EdgeKey(key(PUTIN), "PRAISES", key(XI)))
                .lines()
                .getFirst();

        assertThat(line.sentence()).isEqualTo("Vladimir Putin PRAISES Xi Jinping.");
        assertThat(line.subject().of(line.sentence())).isEqualTo("Vladimir Putin");
        assertThat(line.object().of(line.sentence())).isEqualTo("Xi Jinping");
        assertThat(line.eventDate()).contains("2024-07");
        assertThat(line.dateWords()).contains("on 2024-07");
        assertThat(line.trace())
                .containsExactly(
                        new Reason(About.FRAME, "“PRAISES” by test 1"), new Reason(About.SUBJECT, "“Vladimir Putin”"));
        assertThat(line.rule()).isEqualTo("test-rule");
        assertThat(line.confidence()).isEqualTo(0.9);
        assertThat(line.publisher()).contains("Simpul test");
        assertThat(line.language()).isEqualTo("en");
    }

    @Test
    default void aClaimOfAnOlderVersionHasNoTrace() {
        write(Paper.from("a").says(PUTIN, RelationType.PRAISES, XI));
        database().run("MATCH (c:Claim) REMOVE c.trace", Map.of());

        EvidenceList evidence = new EvidenceQuery(graph()).of(new EdgeKey(key(PUTIN), "PRAISES", key(XI)));

        assertThat(evidence.lines()).singleElement().satisfies(line -> {
            assertThat(line.trace()).isEmpty();
            assertThat(line.dateWords()).isEmpty();
        });
    }

    @Test
    default void aRelationWithoutDirectionHasTheEvidenceOfBoth() {
        write(
                Paper.from("a").says(PUTIN, RelationType.MEETS, XI),
                Paper.from("b").says(XI, RelationType.MEETS, PUTIN));
        EvidenceQuery query = new EvidenceQuery(graph());

        EvidenceList there = query.of(new EdgeKey(key(PUTIN), "MEETS", key(XI)));

        assertThat(there.lines())
                .extracting(line -> line.subject().of(line.sentence()))
                .containsExactlyInAnyOrder("Vladimir Putin", "Xi Jinping");
        assertThat(query.of(new EdgeKey(key(XI), "MEETS", key(PUTIN)))).isEqualTo(there);
    }

    @Test
    default void rejectedClaimsCrowdOutNoneThatStand() {
        Paper news = Paper.from("new").published("2025-01-01");
        IntStream.range(0, EvidenceQuery.LIMIT + 5).forEach(i -> news.says(PUTIN, RelationType.PRAISES, XI));
        write(news, Paper.from("old").published("2024-01-01").says(PUTIN, RelationType.PRAISES, XI));
        database()
                .run(
                        "MATCH (c:Claim)-[:STATED_IN]->(:Sentence)<-[:HAS]-(:Document {title: 'Title of new'})"
                                + " REMOVE c:Claim SET c:RejectedClaim",
                        Map.of());

        EvidenceList evidence = new EvidenceQuery(graph()).of(new EdgeKey(key(PUTIN), "PRAISES", key(XI)));

        assertThat(evidence.lines()).extracting(EvidenceLine::documentTitle).containsExactly("Title of old");
        assertThat(evidence.total()).isEqualTo(1);
        assertThat(evidence.rejected()).hasSize(EvidenceQuery.REJECTED).allMatch(line -> !line.stands());
        assertThat(evidence.rejections()).isEqualTo(EvidenceQuery.LIMIT + 5);
        assertThat(evidence.outside()).isZero();
    }

    @Test
    default void evidenceOfATimeIsFoundHoweverManyAreNewer() {
        Paper news = Paper.from("new").published("2025-01-01");
        IntStream.range(0, EvidenceQuery.LIMIT + 5)
                .forEach(i -> news.says(PUTIN, RelationType.PRAISES, XI, EventDate.of(YearMonth.of(2024, 12))));
        write(
                news,
                Paper.from("old")
                        .published("2024-07-03")
                        .says(PUTIN, RelationType.PRAISES, XI, EventDate.of(YearMonth.of(2024, 7))),
                Paper.from("undated").says(PUTIN, RelationType.PRAISES, XI));
        EdgeKey edge = new EdgeKey(key(PUTIN), "PRAISES", key(XI));
        EvidenceQuery query = new EvidenceQuery(graph());
        Optional<LocalDate> july = Optional.of(LocalDate.of(2024, 7, 10));
        Optional<LocalDate> any = Optional.empty();

        EvidenceList known = query.of(edge, new Times(Dating.HAPPENED, any, any, false, july));
        EvidenceList happened = query.of(edge, new Times(Dating.HAPPENED, july, july, true, any));
        EvidenceList published = query.of(edge, new Times(Dating.PUBLISHED, july, any, false, any));

        assertThat(known.lines()).extracting(EvidenceLine::documentTitle).containsExactly("Title of old");
        assertThat(known.outside()).isEqualTo(EvidenceQuery.LIMIT + 6);
        assertThat(happened.lines())
                .extracting(EvidenceLine::documentTitle)
                .containsExactly("Title of old", "Title of undated");
        assertThat(published.lines()).hasSize(EvidenceQuery.LIMIT);
        assertThat(published.total()).isEqualTo(EvidenceQuery.LIMIT + 5);
        assertThat(published.outside()).isEqualTo(2);
    }

    @Test
    default void evidenceIsCappedAndItsTotalTold() {
        Paper paper = Paper.from("a");
        IntStream.range(0, EvidenceQuery.LIMIT + 5).forEach(i -> paper.says(PUTIN, RelationType.PRAISES, XI));
        write(paper);

        EvidenceList evidence = new EvidenceQuery(graph()).of(new EdgeKey(key(PUTIN), "PRAISES", key(XI)));

        assertThat(evidence.lines()).hasSize(EvidenceQuery.LIMIT);
        assertThat(evidence.total()).isEqualTo(EvidenceQuery.LIMIT + 5);
    }

    @Test
    default void anEdgeThatIsNotThereHasNoEvidence() {
        writeEverything();

        assertThat(new EvidenceQuery(graph())
                        .of(new EdgeKey(key(XI), "INVADES", key(MODI)))
                        .lines())
                .isEmpty();
    }
}
