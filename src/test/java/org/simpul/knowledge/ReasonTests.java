package org.simpul.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.simpul.knowledge.Reason.About;
import org.simpul.knowledge.Reason.Kind;
import org.simpul.knowledge.Reason.Part;

class ReasonTests {

    @Test
    void tellsWhoseWordsItsPartsAre() {
        Reason reason = new Reason(About.SUBJECT, "“Beijing” → China `Q148` [seat of government] · 2");

        assertThat(reason.parts())
                .containsExactly(
                        new Part(Kind.PRINTED, "Beijing"),
                        new Part(Kind.PLAIN, "→ China"),
                        new Part(Kind.NOTATION, "Q148"),
                        new Part(Kind.TERM, "seat of government"),
                        new Part(Kind.PLAIN, "· 2"));
    }

    @Test
    void keepsMarksInTheTextsWordsApartFromItsOwn() {
        Reason reason = new Reason(About.OBJECT, Reason.printed("the “quad” [sic] `x`"));

        assertThat(reason.parts()).containsExactly(new Part(Kind.PRINTED, "the \"quad\" [sic] `x`"));
    }

    @Test
    void isReadBackAsItWasWritten() {
        Reason reason = new Reason(About.FRAME, "“met: with” → [MEETS]");

        assertThat(Reason.parse(reason.toString())).contains(reason);
    }

    @Test
    void leavesOutWhatAnotherVersionWrote() {
        assertThat(Reason.parse("WEATHER: rain")).isEmpty();
        assertThat(Reason.parse("FRAMES: x")).isEmpty();
        assertThat(Reason.parse("")).isEmpty();
    }
}
