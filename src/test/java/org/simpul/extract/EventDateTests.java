package org.simpul.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.simpul.knowledge.Claim;
import org.simpul.knowledge.EventDate;
import org.simpul.text.Language;

/** When a claim happens, as the sentence or those around it tell; the texts are of 4 July 2024, a Thursday. */
class EventDateTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        en | VISITS | William Ruto visited Kampala on Tuesday. | 2024-07-02
        en | VISITS | William Ruto will visit Kampala on Tuesday. | 2024-07-09
        en | VISITS | William Ruto plans to visit Kampala on Friday. | 2024-07-05
        en | VISITS | William Ruto visited Kampala two months ago. | 2024-05
        en | VISITS | William Ruto visited Kampala on June 8-9. | 2024-06-08
        en | VISITS | Lula met Xi Jinping on 3 June 2024. The next day, William Ruto visited Kampala. | 2024-06-04
        en | VISITS | Lula met Xi Jinping on 3 June 2024. A day before, William Ruto visited Kampala. | 2024-06-02
        en | VISITS | Lula met Xi Jinping on Tuesday, a day after William Ruto visited Kampala. | 2024-07-01
        en | MEETS | Lula met Xi Jinping on Tuesday, a day after William Ruto visited Kampala. | 2024-07-02
        en | JOINS | Peru joined OPEC in 2003 and, two years later, Chile left. | 2003
        en | JOINS | Gabriel Boric said Peru, which joined OPEC in 2003, was a friend. | 2003
        en | FOUNDED | Microsoft, founded by Bill Gates in 1975, is based in Redmond. | 1975
        en | SUCCEEDS | Lula spoke to Javier Milei, who succeeded Alberto Fernandez in 2023. | 2023
        en | VISITS | Ruto visits Kampala\\nNairobi — President William Ruto visited Kampala on Tuesday. | 2024-07-02
        en | VISITS | NAIROBI, July 3 (Baraza) - William Ruto visited Kampala on Tuesday. | 2024-07-02
        en | VISITS | William Ruto (57) left on Tuesday, visiting Kampala. | 2024-07-02
        en | VISITS | Nairobi, July 3, 2024 - President William Ruto visited Kampala, Uganda, on Tuesday, July 2, 2024. | 2024-07-02
        en | VISITS | NAIROBI, July 3 (Baraza) - President William Ruto of Kenya visited Kampala. | 2024-07-03
        en | VISITS | William Ruto visited Kampala in November. | 2023-11
        en | VISITS | William Ruto visited Kampala on November 5. | 2023-11-05
        en | VISITS | William Ruto will visit Kampala in November. | 2024-11
        en | VISITS | William Ruto will visit Kampala on 5 November. | 2024-11-05
        en | VISITS | William Ruto visited Kampala in March. | 2024-03
        en | VISITS | William Ruto was to visit Kampala in May. | 2024-05
        en | VISITS | William Ruto will visit Kampala in February. | 2025-02
        id | VISITS | Nairobi, 3 Juli 2024 - William Ruto mengunjungi Kampala, Selasa (2/7/2024). | 2024-07-02
        id | VISITS | William Ruto mengunjungi Kampala pada November. | 2023-11
        id | VISITS | William Ruto akan mengunjungi Kampala pada November. | 2024-11
        id | VISITS | William Ruto mengunjungi Kampala pada Selasa (2/7). | 2024-07-02
        id | VISITS | William Ruto akan mengunjungi Kampala pada Selasa. | 2024-07-09
        id | VISITS | William Ruto mengunjungi Kampala dua bulan lalu. | 2024-05
        id | VISITS | William Ruto mengunjungi Kampala pada 8-9 Juni 2024. | 2024-06-08
        id | VISITS | Lula bertemu Xi Jinping pada 3 Juni 2024. Sehari kemudian, William Ruto mengunjungi Kampala. | 2024-06-04
        id | VISITS | Lula bertemu Xi Jinping pada 3 Juni 2024. Keesokan harinya William Ruto mengunjungi Kampala. | 2024-06-04
        """)
    void isThatOfItsOwnClause(String language, String relation, String text, String date) {
        assertThat(claims(language, relation, text.replace("\\n", "\n")))
                .extracting(claim -> claim.date().map(EventDate::iso))
                .containsOnly(Optional.of(date));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        en | SUPPORTS | Gabriel Boric said Peru, which joined OPEC in 2003, supports Ukraine.
        en | SPOUSE_OF | On Monday, Lula and his wife, Rosangela da Silva, rested.
        en | VISITS | William Ruto visited Kampala.
        en | FOUNDED | Microsoft, founded by Bill Gates, said on Monday that it would hire.
        id | SUPPORTS | Gabriel Boric mengatakan Peru, yang bergabung dengan OPEC pada 2003, mendukung Ukraina.
        id | ATTACKS | Pada Senin, Lula berbicara tentang perang Rusia di Ukraina.
        id | VISITS | William Ruto mengunjungi Kampala.
        """)
    void isNotThatOfAnother(String language, String relation, String text) {
        assertThat(claims(language, relation, text))
                .allSatisfy(claim -> assertThat(claim.date()).isEmpty());
    }

    private static List<Claim> claims(String language, String relation, String text) {
        List<Claim> claims = Texts.read(Language.ofCode(language).orElseThrow(), text).claims().stream()
                .filter(claim -> claim.relation().name().equals(relation))
                .toList();
        assertThat(claims).as("claims of %s", text).isNotEmpty();
        return claims;
    }
}
