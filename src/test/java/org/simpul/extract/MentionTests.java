package org.simpul.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.simpul.text.Language.ENGLISH;
import static org.simpul.text.Language.INDONESIAN;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.simpul.knowledge.EntityType;
import org.simpul.knowledge.Extraction;
import org.simpul.knowledge.Mention;
import org.simpul.knowledge.RelationType;
import org.simpul.text.Language;

class MentionTests {

    @Test
    void findsAnUnknownPersonBehindATitle() {
        assertThat(mentions(INDONESIAN, "Kemarin Menteri Pertanian Kenya Wanjiru Kamau tiba."))
                .contains("Wanjiru Kamau PERSON Wanjiru Kamau", "Kenya COUNTRY Kenya");
    }

    @Test
    void aSurnameLaterMeansThePersonNamedInFull() {
        assertThat(mentions(ENGLISH, "Professor Wanjiru Kamau spoke. Later Kamau left."))
                .contains("Kamau PERSON Wanjiru Kamau");
    }

    @Test
    void lettersInBracketsStandForTheNameBeforeThem() {
        assertThat(mentions(INDONESIAN, "Organisasi Kerja Sama Shanghai (CSO) bersidang. Lalu CSO bubar."))
                .contains("CSO ORGANIZATION Shanghai Cooperation Organisation");
    }

    @Test
    void lettersBehindTheCharterOfABodyThatBearsThemStandForTheBody() {
        assertThat(mentions(
                        INDONESIAN,
                        "Piagam Organisasi Kerja Sama Shanghai (SCO) ditandatangani. Buku itu menulis tentang SCO."))
                .contains("SCO ORGANIZATION Shanghai Cooperation Organisation");
    }

    @Test
    void aCapitalIsTheStateWhereItActsAndTheCityWhereOneGoes() {
        assertThat(mentions(INDONESIAN, "Moskow menolak usul itu.")).contains("Moskow COUNTRY Russia");
        assertThat(mentions(INDONESIAN, "Ia mengunjungi Moskow.")).contains("Moskow PLACE Moscow");
        assertThat(mentions(ENGLISH, "They met in Beijing.")).contains("Beijing PLACE Beijing");
        assertThat(mentions(ENGLISH, "They accused Beijing of lying.")).contains("Beijing COUNTRY China");
    }

    @Test
    void typesAnUnknownNameByTheWordsInIt() {
        assertThat(mentions(
                        ENGLISH, "The crew left Zanzara Airport for the Bureau of Kelp Research and the Quorra River."))
                .contains("Zanzara Airport FACILITY Zanzara Airport", "Quorra River PLACE Quorra River");
        assertThat(mentions(INDONESIAN, "Ia kuliah di Universitas Cakrawala Timur dan bekerja di PT Sumber Ombak."))
                .contains(
                        "Universitas Cakrawala Timur ORGANIZATION Universitas Cakrawala Timur",
                        "PT Sumber Ombak ORGANIZATION PT Sumber Ombak");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | The chief of the Trondheim company resigned.                                           | Trondheim PLACE Trondheim
            en | The coastguard found two boats 35 miles north of Zuwelda on Sunday.                    | Zuwelda PLACE Zuwelda
            en | Three farms off Skelda were closed.                                                    | Skelda PLACE Skelda
            en | The race goes from Carpentras to Velnor this year.                                     | Velnor PLACE Velnor
            en | Oil flows to the terminal of Semo-Parji by night.                                      | Semo-Parji PLACE Semo-Parji
            en | Landslides closed roads in Ifugao and cut off Leicestershire.                          | Leicestershire PLACE Leicestershire
            en | In May, Obama Foods criticised Peru.                                                   | Obama Foods ORGANIZATION Obama Foods
            en | He was fined, and so was Construtora Barroso Lins in May.                             | Construtora Barroso Lins ORGANIZATION Construtora Barroso Lins
            en | Dakar Pirates beat Mumbai Mariners.                                                    | Mumbai Mariners ORGANIZATION Mumbai Mariners
            en | They took the oath at Sheetal Bhavan in the evening.                                   | Sheetal Bhavan FACILITY Sheetal Bhavan
            id | Pusat gempa berada 38 kilometer timur laut Larandika.                                  | Larandika PLACE Larandika
            id | Politikus asal Binaka itu menolak.                                                     | Binaka PLACE Binaka
            id | Ia dirawat di Rumah Sakit Siloma sejak Senin.                                          | Rumah Sakit Siloma ORGANIZATION Rumah Sakit Siloma
            id | Keduanya melewati Terowongan Sahabat di Jakarta.                                       | Terowongan Sahabat FACILITY Terowongan Sahabat
            id | Menteri Dalam Negeri El Salvador Ignacio Cuadra menolak.                               | Ignacio Cuadra PERSON Ignacio Cuadra
            id | Perdana Menteri Kepulauan Solomon Josiah Tavaka menolak.                               | Josiah Tavaka PERSON Josiah Tavaka
            """)
    void typesAnUnknownNameByItsSurroundings(String language, String text, String mention) {
        assertThat(mentions(language.equals("en") ? ENGLISH : INDONESIAN, text)).contains(mention);
    }

    @Test
    void aHouseThatIsABodyTooIsOneEntity() {
        assertThat(Texts.read(INDONESIAN, "Pameran dibuka di Museum Patanu, Kathmandu.")
                        .claims())
                .filteredOn(claim -> claim.relation() == RelationType.LOCATED_IN
                        && claim.object().name().equals("Kathmandu"))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Zorbel Quanta sold a mill. Zorbel's revenue fell. Peru has sued Zorbel Quanta. | Zorbel Quanta
            Nortan Ilvar, founded in 1974 in Curitiba, employs 300. Anna Meyer leads Nortan Ilvar. | Nortan Ilvar
            Ricardo Pinto has signed for Tovran Melk. Peru praised Tovran Melk.             | Tovran Melk
            Ruth Farquhar works at Delmar Invex. Peru praised Delmar Invex.                 | Delmar Invex
            """)
    void whatATextTellsOfANameSaysThatItIsABody(String text, String name) {
        assertThat(mentions(ENGLISH, text)).contains(name + " ORGANIZATION " + name);
    }

    @Test
    void theFirstWordOfASentenceIsNoNameForItsCapital() {
        assertThat(mentions(ENGLISH, "Harvest was late. Nobody minded.")).isEmpty();
        assertThat(mentions(INDONESIAN, "Panen terlambat. Menteri diam.")).isEmpty();
    }

    @Test
    void boilerplateHasNoMentions() {
        assertThat(mentions(INDONESIAN, "Baca Juga: Kenya Sebut Uganda Tahan Kapal\nFoto/AP\nTopik: Rusia"))
                .isEmpty();
        assertThat(mentions(ENGLISH, "Read more: Russia invades\nReporting by Jane Roe in Moscow\nShare"))
                .isEmpty();
    }

    @Test
    void whatStandsAroundAnArticleStatesNothing() {
        Extraction indonesian = Texts.read(INDONESIAN, """
                Petani di lembah itu memanen jagung lebih awal tahun ini.
                Baca juga: Uganda Serang Kongo
                Simak juga: William Ruto Bertemu Yoweri Museveni di Nairobi
                Bagikan: Facebook Twitter WhatsApp
                Tag: Uganda, Kongo, William Ruto
                Foto: Presiden Uganda Yoweri Museveni bertemu Presiden Kenya William Ruto (AFP)
                Editor: Siti Aminah
                Tinggalkan komentar: Museveni mengkritik Ruto
                Berita terkait: Presiden Ghana Bertemu Presiden Togo
                """);
        Extraction english = Texts.read(ENGLISH, """
                Farmers in the valley have brought in their maize earlier this year.
                Read more: Uganda attacks Congo
                Related: William Ruto meets Yoweri Museveni in Nairobi
                Share: Facebook Twitter WhatsApp
                Tags: Uganda, Congo, William Ruto
                Photo: Ugandan President Yoweri Museveni meets Kenyan President William Ruto (AFP)
                Reporting by Jane Roe in Kampala; editing by John Doe
                Leave a comment: Museveni criticised Ruto
                Trending: President of Ghana meets President of Togo
                """);

        assertThat(indonesian.claims()).isEmpty();
        assertThat(english.claims()).isEmpty();
        assertThat(indonesian.mentions()).isEmpty();
        assertThat(english.mentions()).isEmpty();
    }

    @Test
    void pronounsRolesPairsAndBodiesPointBack() {
        List<String> english = mentions(
                ENGLISH,
                "Kenyan President William Ruto met Uganda's President Yoweri Museveni. The two leaders spoke of the African Union."
                        + " He praised the bloc.");

        assertThat(english)
                .contains(
                        "The two leaders PERSON William Ruto",
                        "The two leaders PERSON Yoweri Museveni",
                        "the bloc ORGANIZATION African Union");
        assertThat(mentions(INDONESIAN, "Presiden Kenya William Ruto pulang. Ia lelah. Presiden Kenya itu tidur."))
                .contains("Ia PERSON William Ruto", "Presiden Kenya PERSON William Ruto");
    }

    @Test
    void theSummitIsTheOneThatTheDocumentNames() {
        assertThat(mentions(INDONESIAN, "KTT G20 dibuka di Rio. Lula berpidato dalam KTT tersebut."))
                .contains("KTT tersebut EVENT G20 summit");
    }

    @Test
    void everyMentionIsVerbatimAtItsSpan() {
        String text = "Presiden Turki, Recep Tayyip Erdo\u011Fan, tiba di Astana. Ia lelah.";
        assertThat(Texts.read(INDONESIAN, text).mentions())
                .isNotEmpty()
                .allSatisfy(mention -> assertThat(mention.span().of(text)).isEqualTo(mention.surface()));
    }

    @Test
    void aThingWithoutANameIsOneOfItsDocument() {
        String text = "Kenya signed a trade agreement.";
        assertThat(Texts.read(ENGLISH, text).claims()).singleElement().satisfies(claim -> {
            assertThat(claim.object().type()).isEqualTo(EntityType.AGREEMENT);
            assertThat(claim.object().id().value()).startsWith("agreement:").contains("@");
        });
    }

    private static List<String> mentions(Language language, String text) {
        return Texts.read(language, text).mentions().stream()
                .map(MentionTests::print)
                .toList();
    }

    private static String print(Mention mention) {
        return mention.surface() + " " + mention.entity().type() + " "
                + mention.entity().name();
    }
}
