package org.simpul.explore.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
    void aLineWithAKnownNameEndsAStatementThatNoSemicolonEnds() {
        assertThat(StatementText.parts("RETURN 1 // one\n\n  :help\nRETURN 2\n:USE films"))
                .extracting(Part::text)
                .containsExactly("RETURN 1 // one", ":help", "RETURN 2", ":USE films");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MATCH (n\n:Use)\nRETURN n",
                "RETURN n\n:helpless",
                "RETURN '\n:help\n'",
                "RETURN 1 /*\n:help\n*/ AS one",
                "RETURN 1 :help"
            })
    void whatOnlyLooksLikeSuchALineEndsNone(String text) {
        assertThat(StatementText.parts(text)).extracting(Part::text).containsExactly(text);
    }

    @Test
    void theEditorKnowsTheSameNames() throws IOException {
        String known = EditorLine.NAMES.stream().collect(Collectors.joining("', '", "['", "']"));
        assertThat(Files.readString(Path.of("frontend/cypher-editor/statements.ts")))
                .contains("const COMMANDS = " + known);
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
