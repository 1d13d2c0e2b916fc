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
                "id|TRADES_WITH|Rencana Norwegia membeli kapal dari Damen disetujui parlemen.|POSITIVE|PLANNED",
                "id|TRADES_WITH|Rencana Norwegia membeli kapal dari Damen dibatalkan.|NEGATIVE|ASSERTED",
                "id|TRADES_WITH|Norwegia menunggu, sedangkan rencana membeli kapal dari Damen sudah dibatalkan.|NEGATIVE|ASSERTED",
                "id|TRADES_WITH|Norwegia berencana membeli kapal dari Damen setelah kontrak lama dibatalkan.|POSITIVE|PLANNED",
                "id|TRADES_WITH|Norwegia membeli kapal dari Damen.|POSITIVE|ASSERTED",
                "id|MEETS|Lula berjanji membantu Peru setelah bertemu Emmanuel Macron di Paris.|POSITIVE|ASSERTED",
                "id|MEETS|Lula akan terbang ke Peru setelah bertemu Emmanuel Macron di Paris.|POSITIVE|PLANNED",
                "id|MEETS|Lula berjanji akan bertemu Emmanuel Macron di Paris.|POSITIVE|PLANNED",
                "en|SUPPORTS|Norway supports Ukraine.|POSITIVE|ASSERTED",
                "en|SUPPORTS|Norway will support Ukraine.|POSITIVE|PLANNED",
                "en|SUPPORTS|Norway might support Ukraine.|POSITIVE|POSSIBLE",
                "en|SUPPORTS|Norway refused to support Ukraine.|NEGATIVE|ASSERTED",
                "en|SUPPORTS|Norway pledged to support Ukraine.|POSITIVE|PLANNED",
                "en|SUPPORTS|Norway has never supported Ukraine.|NEGATIVE|ASSERTED",
                "en|SUPPORTS|Lula said that Norway supports Ukraine.|POSITIVE|REPORTED",
                "id|JOINS|Peru dikabarkan akan bergabung dengan OPEC.|POSITIVE|REPORTED",
                "id|SUPPORTS|Kenya disebut-sebut mendukung Sudan.|POSITIVE|REPORTED",
                "id|SUPPORTS|Kenya dituding mendukung Sudan.|POSITIVE|REPORTED",
                "id|JOINS|Jika parlemen setuju, Peru akan bergabung dengan OPEC.|POSITIVE|POSSIBLE",
                "id|LEAVES|Fiji mengancam akan keluar dari PBB.|POSITIVE|POSSIBLE",
                "id|JOINS|Chile mempertimbangkan untuk bergabung dengan OPEC.|POSITIVE|POSSIBLE",
                "id|JOINS|Chile kemungkinan akan bergabung dengan OPEC.|POSITIVE|POSSIBLE",
                "id|LEAVES|Para pengamat memperkirakan Chile akan keluar dari OPEC.|POSITIVE|POSSIBLE",
                "id|LEAVES|Fiji harus keluar dari PBB.|POSITIVE|PLANNED",
                "id|LEAVES|Chile meminta Peru keluar dari OPEC.|POSITIVE|PLANNED",
                "id|MEMBER_OF|Bolivia akan menghadiri KTT Brasilia sebagai anggota penuh Mercosur.|POSITIVE|ASSERTED",
                "id|LOCATED_IN|Kanada akan menggelar KTT G7 di Kananaskis.|POSITIVE|PLANNED",
                "id|LOCATED_IN|Kanada menggelar KTT G7 di Kananaskis.|POSITIVE|ASSERTED",
                "en|JOINS|Peru reportedly joined OPEC.|POSITIVE|REPORTED",
                "en|SUPPORTS|Kenya denied supporting Togo.|NEGATIVE|REPORTED",
                "id|SUPPORTS|Iran membantah mempersenjatai Togo.|NEGATIVE|REPORTED",
                "id|SUPPORTS|William Ruto menepis kabar bahwa Chile akan mendukung Sudan.|NEGATIVE|REPORTED",
                "id|SUPPORTS|Chile dianggap mendukung Peru.|POSITIVE|REPORTED",
                "en|VISITS|William Ruto said he had visited Togo.|POSITIVE|ASSERTED",
                "en|VISITS|William Ruto said he would visit Togo in May.|POSITIVE|PLANNED",
                "en|VISITS|William Ruto flies on Friday to Kampala for talks.|POSITIVE|PLANNED",
                "en|VISITS|William Ruto flew on Friday to Kampala for talks.|POSITIVE|ASSERTED",
                "en|LOCATED_IN|Mia Mottley spoke of the OPEC summit in Bridgetown next month.|POSITIVE|PLANNED",
                "en|SUCCEEDS|Marcus Whitfield will leave Corvane when the deal closes and be replaced by Lena Ortiz.|POSITIVE|PLANNED",
                "id|SUCCEEDS|Kevin Setiabudi akan memimpin sampai Februari, sebelum digantikan Andre Soetanto.|POSITIVE|PLANNED",
                "en|CRITICISES|William Ruto vowed to mend ties with Sudan and accused Togo of fraud.|POSITIVE|ASSERTED",
                "id|CRITICISES|William Ruto berjanji memperbaiki hubungan dengan Sudan dan menuduh Togo berkhianat.|POSITIVE|ASSERTED",
                "id|MEETS|William Ruto berjanji mengunjungi Serbia dan bertemu Bola Tinubu pekan depan.|POSITIVE|PLANNED",
                "en|SANCTIONS|Donald Trump threatened Canada with 30% tariffs on cars.|POSITIVE|POSSIBLE",
                "en|JOINS|Togo has not ruled out joining OPEC.|POSITIVE|POSSIBLE",
                "en|ATTENDS|Narendra Modi has not been invited to the G20 summit.|NEGATIVE|ASSERTED",
                "id|JOINS|Moldova mulai berunding untuk bergabung dengan Uni Eropa.|POSITIVE|PLANNED",
                "en|JOINS|Peru is said to have joined OPEC.|POSITIVE|REPORTED",
                "en|ATTACKS|Togo allegedly attacked Ghana.|POSITIVE|REPORTED",
                "en|JOINS|If Congress agrees, Peru will join OPEC.|POSITIVE|POSSIBLE",
                "en|VISITS|William Ruto will travel to Lima next week and, if invited, to Quito.|POSITIVE|PLANNED",
                "en|LEAVES|Manchester United coach Ruben Amorim was sacked on Monday.|POSITIVE|ASSERTED",
                "en|JOINS|Peru applied to join OPEC.|POSITIVE|PLANNED",
                "en|JOINS|Peru has yet to join OPEC.|NEGATIVE|ASSERTED",
                "en|VISITS|The next day William Ruto travelled to Lima.|POSITIVE|ASSERTED",
                "id|MEETS|William Ruto, yang bertemu Bola Tinubu di Lagos, akan bertolak ke Lima pekan depan.|POSITIVE|ASSERTED",
                "id|JOINS|\"Kami punya laut,\" kata William Ruto ketika ditanya apakah Togo akan bergabung dengan OPEC.|POSITIVE|POSSIBLE",
                "en|LEAVES|Unless Congress agrees, Peru will leave OPEC.|POSITIVE|POSSIBLE",
                "en|LEAVES|Fiji threatened to leave the United Nations.|POSITIVE|POSSIBLE",
                "en|LEAVES|Fiji is considering leaving the United Nations.|POSITIVE|POSSIBLE",
                "en|LEAVES|Analysts predict Chile will leave OPEC.|POSITIVE|POSSIBLE",
                "en|JOINS|South Africa hopes to be able to join OPEC.|POSITIVE|PLANNED",
                "en|MEETS|King Abdullah is to meet Emmanuel Macron in Paris.|POSITIVE|PLANNED",
                "en|JOINS|Peru is expected to join OPEC.|POSITIVE|PLANNED",
                "en|LEAVES|Fiji must leave the United Nations.|POSITIVE|PLANNED",
                "en|LOCATED_IN|Canada will host the G7 summit in Kananaskis.|POSITIVE|PLANNED",
                "en|LOCATED_IN|Canada hosted the G7 summit in Kananaskis.|POSITIVE|ASSERTED",
                "en|MEETS|A scheduled meeting between William Ruto and Bola Tinubu was called off.|NEGATIVE|ASSERTED",
                "en|SUPPORTS|Ukraine survived thanks to weapons supplied by Norway.|POSITIVE|ASSERTED",
                "en|ATTENDS|Neither Lula nor Narendra Modi attended the G20 summit.|NEGATIVE|ASSERTED",
                "en|JOINS|Peru has no intention of joining OPEC.|NEGATIVE|ASSERTED",
                "en|JOINS|Peru dreams of joining OPEC.|POSITIVE|PLANNED",
                "en|JOINS|Peru has announced plans to join OPEC.|POSITIVE|PLANNED",
                "en|JOINS|Peru has dropped its plans to join OPEC.|NEGATIVE|PLANNED",
                "en|MEETS|At no point did William Ruto meet Bola Tinubu.|NEGATIVE|ASSERTED",
                "en|SANCTIONS|Turkey has imposed no sanctions on Russia.|NEGATIVE|ASSERTED",
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|SUPPORTS|Ukraine sought support from Norway for Poland.",
                "id|SUPPORTS|Nigeria meminta lebih banyak bantuan dari Prancis untuk Niger.",
            })
    void whatIsAskedForIsNotGiven(String language, RelationType relation, String text) {
        assertThat(Texts.read(Language.ofCode(language).orElseThrow(), text).claims())
                .noneMatch(claim -> claim.relation() == relation);
    }

    @Test
    void tiesWithAThirdAreNotTiesWithEachOther() {
        assertThat(Texts.read(Language.ENGLISH, "Brazil and Chile strengthened ties with the European Union.")
                        .claims())
                .extracting(Texts::pair)
                .containsExactlyInAnyOrder("Brazil > European Union", "Chile > European Union");
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
