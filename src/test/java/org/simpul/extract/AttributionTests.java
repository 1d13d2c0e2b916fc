package org.simpul.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.simpul.knowledge.Claim;
import org.simpul.text.Language;

/** Who says so, in one sentence and in quotations that run over several. */
class AttributionTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        en | Peru joined OPEC, Dina Boluarte said. | JOINS | Dina Boluarte
        en | Dina Boluarte said that Peru had joined OPEC. | JOINS | Dina Boluarte
        en | "Peru joined OPEC," said Dina Boluarte. | JOINS | Dina Boluarte
        en | “Peru joined OPEC,” Dina Boluarte told reporters in Lima. | JOINS | Dina Boluarte
        en | “I was surprised. Peru joined OPEC. Nobody asked us,” said Dina Boluarte. | JOINS | Dina Boluarte
        en | According to the Kremlin, Peru joined OPEC. | JOINS | Kremlin/Russia
        en | Washington considers Peru a rival of Chile. Washington regards Beijing as a rival. | COMPETES_WITH | Washington/United States
        id | Peru bergabung dengan OPEC, kata Dina Boluarte. | JOINS | Dina Boluarte
        id | Dina Boluarte mengatakan bahwa Peru bergabung dengan OPEC. | JOINS | Dina Boluarte
        id | “Kami terkejut. Peru bergabung dengan OPEC. Tidak ada yang bertanya,” ujar Dina Boluarte. | JOINS | Dina Boluarte
        id | “Peru bergabung dengan OPEC,” Dina Boluarte mengatakan kepada wartawan di Lima. | JOINS | Dina Boluarte
        id | Peru bergabung dengan OPEC, kata Kremlin. | JOINS | Kremlin/Russia
        """)
    void namesTheSpeaker(String language, String text, String relation, String speaker) {
        assertThat(claims(language, text, relation))
                .allSatisfy(claim -> assertThat(claim.attribution()).contains(speaker));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        en | Peru joined OPEC. “We are glad,” said Dina Boluarte. | JOINS
        en | Dina Boluarte announced a deal in May 2022 when Xi Jinping visited Lima. | VISITS
        en | The summit in Lima, Peru, was a success, said Dina Boluarte. | LOCATED_IN
        id | Peru bergabung dengan OPEC. “Kami senang,” ujar Dina Boluarte. | JOINS
        id | Dina Boluarte menyatakan kemitraan baru pada Mei 2022 ketika Xi Jinping mengunjungi Lima. | VISITS
        """)
    void leavesTheAuthorsOwnWordsToTheAuthor(String language, String text, String relation) {
        assertThat(claims(language, text, relation))
                .allSatisfy(claim -> assertThat(claim.attribution()).isEmpty());
    }

    private static List<Claim> claims(String language, String text, String relation) {
        List<Claim> claims = Texts.read(Language.ofCode(language).orElseThrow(), text).claims().stream()
                .filter(claim -> claim.relation().name().equals(relation))
                .toList();
        assertThat(claims).as("claims of %s", text).isNotEmpty();
        return claims;
    }
}
