package org.simpul.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.simpul.text.Language;

/** What points back within a document: pronouns, nouns, pairs, roles, and what a verb leaves out. */
class CoreferenceTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        en | Kenyan President William Ruto landed in Lima. He met Dina Boluarte. | William Ruto MEETS Dina Boluarte
        en | Mercosur met in Asuncion on Friday. Bolivia joined the bloc in 2024. | Bolivia JOINS Mercosur
        en | ASEAN was founded in 1967. Brunei joined in 1984. | Brunei JOINS ASEAN
        en | Chile and Peru share a border. Gabriel Boric and Dina Boluarte met on Monday. Both leaders praised Brazil. | Gabriel Boric PRAISES Brazil
        en | Angola told OPEC on Thursday that it was leaving OPEC. | Angola LEAVES OPEC
        en | Norwegian Prime Minister Jonas Gahr Støre spoke in Oslo. His finance minister, Trond Lie, visited Accra. | Trond Lie HOLDS_OFFICE Norway
        en | Ghanaian President John Mahama spoke in Accra. He said his country would join BRICS. | Ghana JOINS BRICS
        en | French President Emmanuel Macron flew to the Kazakh capital on Sunday. | Emmanuel Macron VISITS Astana
        en | Polish Foreign Minister Radosław Sikorski met his Danish counterpart Lars Løkke Rasmussen. | Lars Løkke Rasmussen HOLDS_OFFICE Denmark
        en | Porto have dismissed coach Marco Rossi. The Italian, 49, joined Porto in 2019. | Marco Rossi JOINS Porto
        en | Italian lawyer Marco Rossi met German engineer Karl Braun. The German left Siemens in 2019. | Karl Braun LEAVES Siemens
        en | Bjorn Aasland broke a leg. The Norwegian, who left Siemens in May, was second last year. | Bjorn Aasland LEAVES Siemens
        en | Kwabena Mensah was freed. The businessman, who is married to Akosua Addai, left the Kordia Group in May. | Kwabena Mensah LEAVES Kordia Group
        en | Ana Souza, a mountaineer from Lima, criticised NATO. Petra Novak praised it. The mountaineer left Siemens in 2020. | Ana Souza LEAVES Siemens
        en | Henk Verhoeven led Ajax. He died on Monday. Gino Rossi called him a gentleman. He joined Siemens in 1985. | Henk Verhoeven JOINS Siemens
        en | Marco Rossi criticised NATO. Ajax have appointed the former winger Kofi Darko as coach. He replaces Ian Marsh. | Kofi Darko SUCCEEDS Ian Marsh
        en | Marco Rossi criticised NATO. Siemens has turned to Kofi Darko. He succeeds Ian Marsh. | Kofi Darko SUCCEEDS Ian Marsh
        en | Aid reached Nepal. The quake hit Nepal at noon. Chile, Peru and Brazil met in Lima. Chile, Peru and Brazil praised China. Chile also offered help. | Chile SUPPORTS Nepal
        en | Peru and Chile met. Brazil's National Confederation of Industry urged the government last week to answer. | National Confederation of Industry URGES Brazil
        en | Rupiah Banda lost to Peter Phiri. Mr Banda thanked Ms Lusaka Tembo. She praised China. | Lusaka Tembo PRAISES China
        en | Asha Rao was jailed in May. John Berset urged Georgia to comply. Her husband, Karan Rao, heard it. | Asha Rao SPOUSE_OF Karan Rao
        en | Orin Bank, Kenya's largest lender, will merge with Tamu Bank. Tamu Bank is a bank in Peru. The Kenyan group bought Kivu Finance in 2024. | Orin Bank ACQUIRES Kivu Finance
        en | Chad and Mali have agreed to stop fighting. Gabriel Boric urged both parties to keep the peace. | Gabriel Boric URGES Mali
        id | Presiden Kenya William Ruto tiba di Lima. Ia bertemu Dina Boluarte. | William Ruto MEETS Dina Boluarte
        id | PT Agro Mandiri merugi tahun lalu. Andi Lim mengkritik PT Agro Mandiri. Lembaga pemeringkat Fitch meminta perseroan menjelaskan utangnya. | Fitch Ratings URGES PT Agro Mandiri
        id | Gempa mengguncang Maladewa. Maladewa, kata Presiden Maladewa, terluka. Anwar Ibrahim memimpin Malaysia. Andi Lim mengunjungi negara kepulauan tersebut. | Andi Lim VISITS Maldives
        id | Vanuatu berterima kasih. Andi Lim mengunjungi negara itu. | Andi Lim VISITS Vanuatu
        id | Mercosur bersidang di Asuncion, Jumat. Bolivia bergabung dengan blok itu pada 2024. | Bolivia JOINS Mercosur
        id | ASEAN didirikan pada 1967. Brunei bergabung pada 1984. | Brunei JOINS ASEAN
        id | Presiden Ghana John Mahama berpidato di Accra. Ia mengatakan negaranya akan bergabung dengan BRICS. | Ghana JOINS BRICS
        id | Aliansi itu didirikan lama sekali. NATO bersidang lagi. Kelompok yang dibentuk Amerika Serikat itu mengecam Belarus. | NATO CRITICISES Belarus
        id | Presiden Prancis Emmanuel Macron tiba di ibu kota Kazakhstan pada Minggu. | Emmanuel Macron VISITS Astana
        id | Menlu Polandia Radosław Sikorski menemui mitranya dari Denmark, Lars Løkke Rasmussen. | Lars Løkke Rasmussen HOLDS_OFFICE Denmark
        id | Koperasi Ketiara berdiri pada 2009. Ketiara mengkritik Pertamina. | Koperasi Ketiara CRITICISES Pertamina
        id | Amir Hidayat tiba di Solo. Sang istri, Rina Amir, berada di Bandung. Amir bergabung dengan Golkar pada 1999. | Amir Hidayat JOINS Partai Golkar
        id | Pemerintah Sudan Selatan dan TPNH menandatangani perjanjian di Jibuti. Kelompok itu menuduh tentara pemerintah melanggarnya. | TPNH CRITICISES South Sudan
        id | Turki dan Mesir bertemu. Duta Besar Jepang untuk Indonesia, Kenji Kanasugi, yakin kerja sama kedua negara berlanjut. | Japan PARTNERS_WITH Indonesia
        id | Direktur Utama PT Agro Mandiri Syamsul Bahri disuap bos PT Sawit Jaya, Andi Lim. Syamsul memimpin perusahaan itu sejak 2019. | Syamsul Bahri LEADER_OF PT Agro Mandiri
        """)
    void pointsBackToWhatTheTextHasNamed(String language, String text, String expected) {
        assertThat(triples(language, text)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        en | John Berset urged Georgia to comply. Her husband, Karan Rao, heard it. | SPOUSE_OF
        en | Mr Banda lost the election to Peter Phiri, and she joined the African Union. | Banda JOINS
        en | Corvina, the Rio de Janeiro-based producer, spoke to Sinopec. Talks with the Chinese group went on. | Corvina LOCATED_IN China
        en | Angela Merkel met Olaf Scholz in Berlin. It is clear that Greece joined the deal late. | Olaf Scholz
        en | Mercosur met in Asuncion. The ruling party left the bloc of old ideas behind. | LEAVES
        en | Marco Rossi joined Porto. The Italian government left NATO in 2020. | Marco Rossi LEAVES
        en | Marco Rossi joined Porto. The German, Karl Braun, left Siemens in 2020. | Marco Rossi LEAVES
        en | Ivan Petrov of Russia criticised NATO. Russian President Vladimir Putin spoke. The Italian left Siemens in 2020. | Vladimir Putin LEAVES
        en | Ana Souza spoke in Lima. The doctor, who was tired, left Siemens in 2020. | Ana Souza LEAVES
        en | Ana Souza spoke in Lima. The businessman, Marco Rossi, left Siemens in 2020. | Ana Souza LEAVES
        en | Ian Marsh spoke. Ian Marsh was appointed by Kofi Darko. He left Siemens. | Kofi Darko LEAVES
        en | Marco Rossi joined Porto. Siemens has turned to Kofi Darko and Karl Braun. He succeeds Ian Marsh. | Karl Braun SUCCEEDS
        en | Laos and Vietnam met. Laos praised Vietnam. One. Two. Three. Four. Five. Siemens urged the government to answer. | URGES Laos
        en | Hungary and Serbia met in May. One. Two. Three. Four. Five. Both countries joined OPEC. | JOINS
        id | PT Agro Mandiri merugi tahun lalu. Andi Lim mengkritik PT Agro Mandiri. Lembaga pemeringkat Fitch meminta kedua perseroan menjelaskan utangnya. | URGES PT Agro
        id | PT Agro Mandiri merugi tahun lalu. Andi Lim mengkritik PT Agro Mandiri. Lembaga pemeringkat Fitch meminta perseroan terbatas lain menjelaskan utangnya. | URGES PT Agro
        id | Gempa mengguncang Maladewa. Maladewa, kata Presiden Maladewa, terluka. Andi Lim mengunjungi negara tetangga itu. | VISITS Maldives
        id | Vanuatu dan Chile berterima kasih. Andi Lim mengunjungi negara itu. | Andi Lim VISITS
        id | NATO bersidang di Riga. Organisasi lain bergabung dengan Uni Afrika pada 2002. | NATO JOINS
        id | Muktamar Perisnu berlangsung di Makassar. Muktamar berikutnya direncanakan berlangsung di Padang. | Padang
        id | PDI Perjuangan menolak hal itu. Sekjen Golkar Muhamad Sarmuji mengajak partai itu masuk koalisi. | URGES Partai Golkar
        """)
    void pointsToNothingWhereTheTextDoesNot(String language, String text, String absent) {
        assertThat(triples(language, text)).noneMatch(triple -> triple.contains(absent) && !triple.contains("MEETS"));
    }

    private static List<String> triples(String language, String text) {
        return Texts.read(Language.ofCode(language).orElseThrow(), text).claims().stream()
                .map(Texts::triple)
                .toList();
    }
}
