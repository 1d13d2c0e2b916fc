package org.simpul.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.simpul.knowledge.Claim;
import org.simpul.knowledge.EventDate;
import org.simpul.knowledge.RelationType;
import org.simpul.text.Language;

/** Polarity, modality, attribution and date of a claim. */
class MoodTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id|SUPPORTS|Norwegia mendukung Ukraina.|POSITIVE|ASSERTED",
                "id|SUPPORTS|Norwegia akan mendukung Ukraina.|POSITIVE|PLANNED",
                "id|SUPPORTS|Norwegia mungkin mendukung Ukraina.|POSITIVE|POSSIBLE",
                "id|SUPPORTS|Norwegia menolak untuk mendukung Ukraina.|NEGATIVE|ASSERTED",
                "id|SUPPORTS|Norwegia berjanji untuk mendukung Ukraina.|POSITIVE|PLANNED",
                "id|SUPPORTS|Lula mengatakan bahwa Norwegia mendukung Ukraina.|POSITIVE|REPORTED",
                "id|ATTENDS|Narendra Modi batal menghadiri KTT SCO.|NEGATIVE|ASSERTED",
                "en|SUPPORTS|Norway supports Ukraine.|POSITIVE|ASSERTED",
                "en|SUPPORTS|Norway will support Ukraine.|POSITIVE|PLANNED",
                "en|SUPPORTS|Norway might support Ukraine.|POSITIVE|POSSIBLE",
                "en|SUPPORTS|Norway refused to support Ukraine.|NEGATIVE|ASSERTED",
                "en|SUPPORTS|Norway pledged to support Ukraine.|POSITIVE|PLANNED",
                "en|SUPPORTS|Norway has never supported Ukraine.|NEGATIVE|ASSERTED",
                "en|SUPPORTS|Lula said that Norway supports Ukraine.|POSITIVE|REPORTED",
                "en|ATTENDS|Neither Lula nor Narendra Modi attended the G20 summit.|NEGATIVE|ASSERTED",
            })
    void tellsHowTheSentencePutsIt(
            String language, RelationType relation, String text, String polarity, String modality) {
        Claim claim = claim(language, relation, text);

        assertThat(claim.polarity()).hasToString(polarity);
        assertThat(claim.modality()).hasToString(modality);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id|Lula mengatakan bahwa Norwegia mendukung Ukraina.",
                "id|\"Norwegia mendukung Ukraina,\" kata Lula.",
                "id|Menurut Lula, Norwegia mendukung Ukraina.",
                "en|Lula said that Norway supports Ukraine.",
                "en|\"Norway supports Ukraine,\" Lula said.",
                "en|\"Norway supports Ukraine,\" said Lula.",
                "en|According to Lula, Norway supports Ukraine.",
            })
    void namesWhoSaysSo(String language, String text) {
        assertThat(claim(language, RelationType.SUPPORTS, text).attribution())
                .contains("Luiz In\u00E1cio Lula da Silva");
    }

    @Test
    void theAuthorsOwnClaimHasNoAttribution() {
        assertThat(claim("en", RelationType.SUPPORTS, "Norway supports Ukraine.")
                        .attribution())
                .isEmpty();
    }

    @Test
    void takesTheDateOfItsOwnClause() {
        Claim meeting = claim("id", RelationType.MEETS, "Lula bertemu Xi Jinping pada Rabu (3/7/2024).");
        Claim invasion = claim(
                "en",
                RelationType.INVADES,
                "Russia invaded Ukraine in February 2022, before Lula met Xi Jinping on July 3, 2024.");

        assertThat(meeting.date().map(EventDate::iso)).isEqualTo(Optional.of("2024-07-03"));
        assertThat(invasion.date().map(EventDate::iso)).isEqualTo(Optional.of("2022-02"));
    }

    @Test
    void isLessSureOfAPronounThanOfAName() {
        Claim named = claim("en", RelationType.VISITS, "William Ruto visited Kampala.");
        Claim pronoun = claim("en", RelationType.VISITS, "William Ruto rested. He visited Kampala.");

        assertThat(pronoun.confidence()).isLessThan(named.confidence()).isPositive();
        assertThat(named.rule()).isEqualTo("en.visits");
    }

    private static Claim claim(String language, RelationType relation, String text) {
        return Texts.read(Language.ofCode(language).orElseThrow(), text).claims().stream()
                .filter(claim -> claim.relation() == relation)
                .findFirst()
                .orElseThrow();
    }
}
