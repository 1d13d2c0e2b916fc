package org.simpul.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.simpul.graph.Paper.PUTIN;
import static org.simpul.graph.Paper.XI;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.simpul.knowledge.Claim;
import org.simpul.knowledge.Extraction;
import org.simpul.knowledge.RelationType;

class RowsTests {

    @Test
    void ofClaimsWithOneIdTheSurestCounts() {
        Extraction paper = Paper.from("a").says(PUTIN, RelationType.MEETS, XI).extraction();
        Claim claim = paper.claims().getFirst();
        List<Claim> claims =
                List.of(withConfidence(claim, 0.4), withConfidence(claim, 0.8), withConfidence(claim, 0.6));

        Rows rows = Rows.of(
                List.of(new Extraction(paper.document(), paper.sentences(), paper.mentions(), claims, "test 1")));

        assertThat(rows.claims())
                .singleElement()
                .extracting("properties")
                .extracting("confidence")
                .isEqualTo(0.8);
    }

    @Test
    void claimsOfTwoExtractorsStandSideBySideOnOneEdge() {
        Extraction paper = Paper.bothSaying(PUTIN, RelationType.MEETS, XI).extraction();

        Rows rows = Rows.of(List.of(paper));

        assertThat(rows.claims())
                .extracting("properties")
                .extracting("extractor")
                .containsExactly("test 1", Paper.OTHER_EXTRACTOR);
        assertThat(rows.claims()).extracting(row -> row.get("id")).doesNotHaveDuplicates();
        assertThat(rows.edges()).hasSize(1);
    }

    @Test
    void refusesAClaimOfAnotherDocument() {
        Extraction one = Paper.from("a").says(PUTIN, RelationType.MEETS, XI).extraction();
        Extraction other = Paper.from("b").says(PUTIN, RelationType.MEETS, XI).extraction();

        assertThatThrownBy(() -> Rows.of(List.of(
                        new Extraction(one.document(), one.sentences(), one.mentions(), other.claims(), "test 1"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("another document");
    }

    @Test
    void refusesMentionsAndClaimsOfASentenceThatIsNotThere() {
        Extraction paper = Paper.from("a").says(PUTIN, RelationType.MEETS, XI).extraction();

        assertThatThrownBy(() -> Rows.of(
                        List.of(new Extraction(paper.document(), List.of(), paper.mentions(), List.of(), "test 1"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Rows.of(
                        List.of(new Extraction(paper.document(), List.of(), List.of(), paper.claims(), "test 1"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void entitiesAndDocumentsComeSortedSoThatWritersLockThemInOneOrder() {
        List<Extraction> papers = new ArrayList<>();
        for (String source : List.of("z", "a", "m")) {
            papers.add(Paper.from(source)
                    .says(Paper.person(source), RelationType.MEETS, Paper.person("b"))
                    .extraction());
        }

        Rows rows = Rows.of(papers);

        assertThat(rows.entities()).containsExactly("person:a", "person:b", "person:m", "person:z");
        assertThat(rows.documents())
                .extracting(row -> String.valueOf(row.get("id")))
                .isSorted();
    }

    private static Claim withConfidence(Claim claim, double confidence) {
        return new Claim(
                claim.subject(),
                claim.relation(),
                claim.object(),
                claim.polarity(),
                claim.modality(),
                claim.attribution(),
                claim.date(),
                confidence,
                claim.rule(),
                claim.extractor(),
                claim.evidence());
    }
}
