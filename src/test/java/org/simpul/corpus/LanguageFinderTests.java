package org.simpul.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageFinderTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id | Putin bertemu Xi di Astana.",
                "id | Belarus resmi bergabung dengan SCO.",
                "id | Erdogan tidak akan menjadi penengah, kata Peskov.",
                "id | Presiden Prabowo Subianto tiba di Kuala Lumpur.",
                "en | Putin meets Xi in Astana.",
                "en | Vladimir Putin met Xi Jinping in Astana.",
                "en | Alexander Van der Bellen met Xi in Wien.",
                "en | Belarus joined the SCO.",
                "en | Erdogan will not mediate, Peskov said.",
                "en | Xi and Putin sign the declaration.",
                "fr | Le président a rencontré le ministre dans la capitale.",
                "de | Der Präsident traf den Minister in der Hauptstadt und sprach mit ihm.",
                "nl | De president ontmoette de minister in de hoofdstad en sprak met hem.",
                "es | El presidente se reunió con el ministro en la capital.",
                "ms | Beliau berkata kerajaan mahu bekerjasama dengan syarikat itu kerana ia penting bagi negara.",
                "tl | Nakipagkita ang pangulo sa ministro ng bansa at sinabi niya ito.",
                "ru | Президент встретился с министром.",
                "zh | 两国元首在阿斯塔纳会晤。",
                "ar | التقى الرئيس الوزير في العاصمة.",
                "ja | その大統領はあの町でこの大臣に会いました。",
            })
    void tellsTheLanguageOfOneSentence(String code, String sentence) {
        assertThat(LanguageFinder.find(sentence)).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2024", "Xi Jinping", "🤝 🤝", "…"})
    void tellsNothingFromNames(String text) {
        assertThat(LanguageFinder.find(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "id, 'Menurut Reuters, “The talks were good”, kata menteri itu kepada wartawan di Jakarta pada hari Rabu.'",
        "en, 'The ministry, known as Kementerian Luar Negeri dan Perdagangan, said that it was pleased with the talks.'",
    })
    void goesByMostOfTheText(String code, String text) {
        assertThat(LanguageFinder.find(text)).contains(code);
    }
}
