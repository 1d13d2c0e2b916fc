package org.simpul.explore.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.simpul.explore.query.StatementText.Part;

class StatementTextTests {

    @Test
    void statementsEndInSemicolonsThatStandInNothingElse() {
        String text =
                "// first; one\nRETURN ';' AS `;` /* ; */;\n\n:param x => 1; 2\nMATCH (n)\nRETURN n // the last;\n";

        assertThat(StatementText.parts(text))
                .extracting(Part::text)
                .containsExactly("RETURN ';' AS `;` /* ; */", ":param x => 1; 2", "MATCH (n)\nRETURN n");
        assertThat(StatementText.parts(text))
                .allSatisfy(part ->
                        assertThat(text.substring(part.offset(), part.end())).isEqualTo(part.text()));
        assertThat(StatementText.parts(text)).extracting(Part::command).containsExactly(false, true, false);
    }

    @Test
    void whereNothingIsToBeRunThereIsNoPart() {
        assertThat(StatementText.parts(" ; ;; // x\n/* y */ ;")).isEmpty();
        assertThat(StatementText.parts("")).isEmpty();
    }

    @Test
    void parametersAreFoundWhereverTheyStand() {
        assertThat(StatementText.parameters(
                        "MATCH (n:$(label) {a: $a}) WHERE n.b IN $`b c` AND n.x = '$no' // $no\n RETURN $a, $1, $d"))
                .containsExactly("a", "b c", "1", "d");
    }
}
