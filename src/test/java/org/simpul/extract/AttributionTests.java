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
        en | Peru joined OPEC, according to the Kremlin. | JOINS | Kremlin/Russia
        en | “Peru joined OPEC,” William Ruto said, “and Togo did not.” | JOINS | William Ruto
        en | “The rains came late,” William Ruto said, “and Kenya supports Sudan.” | SUPPORTS | William Ruto
        en | The rains came late, William Ruto said, adding that Kenya supports Sudan. | SUPPORTS | William Ruto
        en | Bola Tinubu and William Ruto agreed that Kenya supports Sudan. | SUPPORTS | Bola Tinubu, William Ruto
        en | Australia sees China as a rival and Russia as a threat. | COMPETES_WITH | Australia
        id | Australia menganggap China sebagai pesaing dan Rusia sebagai ancaman. | COMPETES_WITH | Australia
        id | “Hujan terlambat,” ujar William Ruto seraya menambahkan bahwa Kenya mendukung Sudan. | SUPPORTS | William Ruto
        en | Reuters reported that Egypt supports Sudan. | SUPPORTS | Reuters
        id | William Ruto tiba di Nairobi. “Kenya mendukung Sudan,” katanya. | SUPPORTS | William Ruto
        id | “Kami senang,” ujar Gabriel Boric. Menurutnya, Peru mendukung Ukraina. | SUPPORTS | Gabriel Boric
        id | Peru bergabung dengan OPEC, menurut Kremlin. | JOINS | Kremlin/Russia
        en | William Ruto asked the crowd for patience: “Chile supports Sudan. Kenya supports Ghana.” | SUPPORTS | William Ruto
        id | William Ruto meminta rakyat bersabar di Nairobi: “Chile mendukung Sudan. Kenya mendukung Ghana.” | SUPPORTS | William Ruto
        en | ‘Chile supports Sudan. Kenya supports Ghana,’ said William Ruto. | SUPPORTS | William Ruto
        en | William Ruto was furious. “Chile supports Sudan. Kenya supports Ghana.” | SUPPORTS | William Ruto
        en | "Chile supports Sudan. Peru supports Ghana, William Ruto said. | SUPPORTS | William Ruto
        id | William Ruto tiba di Lima. “Chile mendukung Sudan,” ujarnya di Lima. “Kenya mendukung Ghana.” | SUPPORTS | William Ruto
        id | Kolombia kali ini hadir di KTT Doha sebagai anggota penuh OPEC, kata Kremlin. | MEMBER_OF | Kremlin/Russia
        en | Mark Brown, whose party fell apart, told The Lagoon Times that Fiji supports Togo. | SUPPORTS | Mark Brown
        en | Iran, which has denied arming Togo, called for talks on Monday. | SUPPORTS | Iran
        en | Kenya denied planning to support the rebels of Togo. | SUPPORTS | Kenya
        id | Iran, yang berulang kali membantah mempersenjatai Togo, menyambut gembira perjanjian itu. | SUPPORTS | Iran
        id | Prasetyo Hadi menepis kabar bahwa Chile mendukung Sudan. | SUPPORTS | Prasetyo Hadi
        en | William Ruto, who came as a guest, said Peru supports Sudan. | SUPPORTS | William Ruto
        en | William Ruto, who came as a guest, said Peru wanted to join OPEC. | JOINS | William Ruto
        en | "We are not here to judge," William Ruto told reporters in Lima, adding that Chile supports Sudan. | SUPPORTS | William Ruto
        en | Peru joined OPEC, its partner, Aramco, said. | JOINS | Saudi Aramco
        en | President William Ruto arrived in Lima. Peru joined OPEC, the president said. | JOINS | William Ruto
        en | Foreign Minister Musalia Mudavadi arrived in Lima. "Peru joined OPEC," the minister said. | JOINS | Musalia Mudavadi
        en | Budi Santoso, an analyst at Carnegie, left. Peru supports Fiji, the analyst said. | SUPPORTS | Budi Santoso
        en | William Ruto left Lima on Monday. No meeting between Dina Boluarte and Gabriel Boric is planned, he said. | MEETS | William Ruto
        en | Reports that Peru had joined OPEC were denied by William Ruto. | JOINS | William Ruto
        en | "Peru joined OPEC," they said. | JOINS | they
        en | They said Peru had joined OPEC. | JOINS | They
        id | “Peru bergabung dengan OPEC,” kata mereka. | JOINS | mereka
        id | Dalam pernyataan bersama, mereka menyatakan: “Peru bergabung dengan OPEC.” | JOINS | mereka
        en | William Ruto did not deny that Peru supports Sudan. | SUPPORTS | William Ruto
        en | William Ruto claimed to have met Dina Boluarte. | MEETS | William Ruto
        id | Menteri Luar Negeri Sugiono tiba di Lima. "Peru bergabung dengan OPEC," kata Menlu dalam pidatonya. | JOINS | Sugiono
        id | Gubernur Jawa Barat Dedi Mulyadi tiba di Lima. “Peru bergabung dengan OPEC,” ujar Gubernur. | JOINS | Dedi Mulyadi
        id | Peru bergabung dengan OPEC, demikian diumumkan Dina Boluarte, Kamis. | JOINS | Dina Boluarte
        id | Kabar bahwa Peru akan bergabung dengan OPEC ditepis Dina Boluarte. | JOINS | Dina Boluarte
        id | Dina Boluarte tidak menampik bahwa Peru mendukung Sudan. | SUPPORTS | Dina Boluarte
        id | Dina Boluarte mengaku sempat bertemu Gabriel Boric. | MEETS | Dina Boluarte
        id | Namun, analis Budi Santoso dari Universitas Indonesia ragu. Peru, katanya, mendukung Sudan. | SUPPORTS | Budi Santoso
        id | “Chile tetap tenang, dan Indonesia anggota ASEAN,” ujar Gabriel Boric. | MEMBER_OF | Gabriel Boric
        """)
    void namesTheSpeaker(String language, String text, String relation, String speaker) {
        assertThat(claims(language, text, relation))
                .allSatisfy(claim -> assertThat(claim.attribution()).contains(speaker));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        en | Analysts believe Kenya supports Sudan. | SUPPORTS | Analysts
        en | Officials in Nairobi said Kenya had joined BRICS. | JOINS | Officials in Nairobi
        en | Kenya has joined BRICS, two diplomats said on Monday. | JOINS | two diplomats
        en | Togo attacked Ghana, the army and two witnesses said. | ATTACKS | the army and two witnesses
        en | “Kenya has joined BRICS,” a senior official in Nairobi told reporters. | JOINS | a senior official in Nairobi
        en | “Kenya has joined BRICS,” said a European diplomat in Nairobi. | JOINS | a European diplomat in Nairobi
        en | According to a source in Lima, Chile joined OPEC. | JOINS | a source in Lima
        en | William Ruto, according to two aides, visited Kampala. | VISITS | two aides
        en | Fiji is seen by analysts as a tool to counter China. | OPPOSES | analysts
        en | Egypt, diplomats said, supports Sudan. | SUPPORTS | diplomats
        en | Kenya has joined BRICS, two Lebanese officials said. | JOINS | two Lebanese officials
        id | Mesir, kata para diplomat, mendukung Sudan. | SUPPORTS | para diplomat
        id | Para analis menilai Vietnam mendukung Laos. | SUPPORTS | Para analis
        id | “Vietnam mendukung Laos,” kata seorang pejabat senior kepada wartawan. | SUPPORTS | seorang pejabat senior
        id | Menurut seorang sumber di Hanoi, Vietnam bergabung dengan BRICS. | JOINS | seorang sumber di Hanoi
        id | Pejabat militer di Hanoi menyatakan Laos menyerang Thailand. | ATTACKS | Pejabat militer di Hanoi
        """)
    void printsTheWordsForASpeakerWithoutAName(String language, String text, String relation, String speaker) {
        assertThat(claims(language, text, relation))
                .allSatisfy(claim -> assertThat(claim.attribution()).contains(speaker));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        en | Peru joined OPEC. “We are glad,” said Dina Boluarte. | JOINS
        en | Dina Boluarte announced a deal in May 2022 when Xi Jinping visited Lima. | VISITS
        en | The summit in Lima, Peru, was a success, said Dina Boluarte. | LOCATED_IN
        id | Peru bergabung dengan OPEC. “Kami senang,” ujar Dina Boluarte. | JOINS
        en | Dina Boluarte said Chile, which joined OPEC in 2003, was a friend. | JOINS
        en | William Ruto visited Kampala, where he warned against war. | VISITS
        en | Dina Boluarte was told that Peru had joined OPEC. | JOINS
        id | Dina Boluarte mengatakan Chile, yang bergabung dengan OPEC pada 2003, adalah sahabat. | JOINS
        id | Dalam lawatan ke Fiji, Emmanuel Macron menyebut kudeta itu tidak sah. | VISITS
        id | Lula mengatakan perang Rusia di Ukraina harus berakhir. | ATTACKS
        id | William Ruto bertemu Bola Tinubu di Lagos; Kenya akan mendukung Togo, kata Felix Koskei. | MEETS
        en | William Ruto met Bola Tinubu in Lagos; Kenya will support Togo, said Felix Koskei. | MEETS
        en | The bank bought Basin Lithium, a subsidiary of Norvane Resources, the agency said on Monday. | ACQUIRES
        en | Azerbaijan invaded Karabakh, a region it had always claimed, in a swift offensive. | INVADES
        id | Menurut Arya Fernandes, hal itu memperkuat Gerindra, partai yang didirikan Prabowo pada 2008. | FOUNDED
        id | Aidarous al-Zubaidi tidak hadir dalam upacara itu dan, kata dua sumber, menolak bertemu Houthi. | ATTENDS
        en | Chile supports Sudan. “We are glad. Nobody asked us. | SUPPORTS
        id | Slovenia, yang tahun lalu mengakui Palestina, bergabung dengan OPEC. | JOINS
        en | Kenya, which said it had nothing to hide, joined OPEC. | JOINS
        en | Dina Boluarte pledged on Monday to negotiate, a day after Kenya joined OPEC. | JOINS
        id | Koran itu memuji ExxonMobil. Peru mengecam ExxonMobil, yang menurutnya curang. | CRITICISES
        en | Fumio Kishida concluded a trade treaty with Volodymyr Zelenskyy. | SIGNS
        en | Japan's Fumio Kishida concluded a trade treaty with Peru. | SIGNS
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
