package org.simpul.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceSplitterTests {

    @Test
    void splitsAtFullStopsAndLineBreaks() {
        assertThat(split("Judul berita\n\nPutin tiba. Xi menyambutnya! Lalu apa?"))
                .containsExactly("Judul berita", "Putin tiba.", "Xi menyambutnya!", "Lalu apa?");
    }

    @Test
    void keepsAbbreviationsInitialsAndNumbersInside() {
        assertThat(
                        split(
                                "Dr. Ani di Sekolah S. Rajaratnam membaca 7.000 kata. Mr. Lee left the U.S. Senate at 5 p.m. on Monday."))
                .containsExactly(
                        "Dr. Ani di Sekolah S. Rajaratnam membaca 7.000 kata.",
                        "Mr. Lee left the U.S. Senate at 5 p.m. on Monday.");
    }

    @Test
    void endsAfterAnAbbreviationWhereANewSentenceOpens() {
        assertThat(split("She moved to the U.S. He stayed.")).containsExactly("She moved to the U.S.", "He stayed.");
    }

    @Test
    void takesTheClosingQuotationMarkAlong() {
        assertThat(split("\u201CKami siap.\u201D Ia pergi.")).containsExactly("\u201CKami siap.\u201D", "Ia pergi.");
    }

    @Test
    void leavesOutTheNumberOfAHeadingEvenWhereItIsGlued() {
        assertThat(split("2. Disiapkan untuk generasi mendatang"))
                .containsExactly("Disiapkan untuk generasi mendatang");
        assertThat(split("melawan dunia NATO1. Menjadi pilar utama"))
                .containsExactly("melawan dunia NATO", "Menjadi pilar utama");
    }

    @Test
    void partsACaptionFromTheHeadlineGluedToIt() {
        String title = "Kenya dan Uganda Sepakat Berdamai";
        assertThat(split(title + "\n" + title + "Presiden Kenya tiba di Kampala."))
                .containsExactly(title, title, "Presiden Kenya tiba di Kampala.");
    }

    @Test
    void printsEachSentenceVerbatimAtItsSpan() {
        String text = "  Satu.  Dua \u2026 tiga!\r\n\u2022 Empat";
        for (Sentence sentence : SentenceSplitter.split(text)) {
            assertThat(sentence.span().of(text)).isEqualTo(sentence.text());
        }
        assertThat(SentenceSplitter.split(text)).extracting(Sentence::index).containsExactly(0, 1, 2);
    }

    private static List<String> split(String text) {
        return SentenceSplitter.split(text).stream().map(Sentence::text).toList();
    }
}
