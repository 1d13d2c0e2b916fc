package org.simpul.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SentenceWordsTests {

    @Test
    void wantsAllWordsAndTheLastPerhapsUnfinished() {
        assertThat(SentenceWords.of("Xi met Put").fullText()).isEqualTo("+xi +met +put*");
        assertThat(SentenceWords.of("Xi met Putin ").fullText()).isEqualTo("+xi +met +putin");
    }

    @Test
    void keepsQuotedWordsTogether() {
        assertThat(SentenceWords.of("“Xi Jinping” met").fullText()).isEqualTo("+\"xi jinping\" +met*");
        assertThat(SentenceWords.of("\"Xi Jin").fullText()).isEqualTo("+\"xi jin\"");
    }

    @Test
    void takesNothingForAnOperator() {
        assertThat(SentenceWords.of("a:b AND (c~2 OR [d]) \\ / *").fullText()).isEqualTo("+a +b +and +c +2 +or +d");
        assertThat(SentenceWords.of(" \"\" * ").isEmpty()).isTrue();
    }

    @Test
    void marksWordsWhereTheyStandWhateverTheirCaseAndMarks() {
        String sentence = "🌏 Erdog\u0306an and ERDOĞAN met Put\u00adin, Putin said.";

        assertThat(SentenceWords.of("erdogan put").in(sentence))
                .extracting(span -> span.of(sentence))
                .containsExactly("Erdog\u0306an", "ERDOĞAN", "Put", "Putin");
    }
}
