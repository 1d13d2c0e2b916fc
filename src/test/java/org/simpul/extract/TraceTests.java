package org.simpul.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.simpul.extract.grammar.Anchored;
import org.simpul.extract.grammar.Frame;
import org.simpul.extract.grammar.Grammar;
import org.simpul.extract.lexicon.Tables;
import org.simpul.knowledge.Claim;
import org.simpul.knowledge.Reason;
import org.simpul.knowledge.Reason.About;
import org.simpul.text.Language;

/** What a claim says of why it was found. */
class TraceTests {

    private static final Path TABLE = Path.of("src", "test", "resources", "extract", "trace.tsv");

    /** One line of the table. */
    record Row(Language language, String text, String claim, Reason reason) {}

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void saysWhatTheClaimWasReadFrom(Row row) {
        assertThat(claim(row.language(), row.text(), row.claim()).trace()).contains(row.reason());
    }

    @Test
    void holdsReasonsAboutEverythingInBothLanguages() throws IOException {
        List<Row> rows = rows().toList();

        for (Language language : Language.values()) {
            assertThat(rows.stream().filter(row -> row.language() == language))
                    .extracting(row -> row.reason().about())
                    .contains(About.values());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void hasAReasonForEverythingThatTheClaimSays(Row row) {
        assertThat(Texts.read(row.language(), row.text()).claims())
                .isNotEmpty()
                .allSatisfy(claim -> assertThat(
                                claim.trace().stream().map(Reason::about).distinct())
                        .containsExactly(About.values()));
    }

    @Test
    void keepsThePatternAsTheFileWritesIt() {
        Claim claim = claim(Language.ENGLISH, "Vladimir Putin met Xi Jinping.", "Vladimir Putin MEETS Xi Jinping");
        Frame frame = Grammar.of(Tables.builtIn()).frames(Language.ENGLISH, "met", false).all().stream()
                .map(Anchored::frame)
                .filter(each -> claim.rule().equals("en." + each.name()))
                .findFirst()
                .orElseThrow();

        assertThat(claim.trace()).contains(new Reason(About.FRAME, Reason.notation(frame.pattern())));
        assertThat(frame.pattern()).startsWith("@S {meet/met}");
    }

    @Test
    void isTheSameEachTime() {
        String text = "Presiden Vladimir Putin bertemu Xi Jinping di Beijing pada Rabu.";

        assertThat(Texts.read(Language.INDONESIAN, text).claims())
                .isEqualTo(Texts.read(Language.INDONESIAN, text).claims());
    }

    static Stream<Row> rows() throws IOException {
        return Files.readAllLines(TABLE).stream()
                .filter(line -> !line.startsWith("#") && !line.startsWith("language"))
                .map(line -> line.split("\t", -1))
                .map(cells -> new Row(
                        Language.ofCode(cells[0]).orElseThrow(),
                        cells[1],
                        cells[2],
                        new Reason(About.valueOf(cells[3]), cells[4])));
    }

    private static Claim claim(Language language, String text, String triple) {
        return Texts.read(language, text).claims().stream()
                .filter(claim -> Texts.triple(claim).equals(triple))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Not stated: " + triple));
    }
}
