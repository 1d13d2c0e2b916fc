package org.simpul.extract.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.simpul.extract.lexicon.Table.Row;
import org.simpul.knowledge.RelationType;

class FrameReaderTests {

    @Test
    void readsSlotsWordsGapsAndTheAnchor() {
        Frame frame = FrameReader.frame(row("MEETS", "@S:Person {meet/met} *2 with? O'", "0.9"), WordSets.NONE);

        assertThat(frame.relation()).isEqualTo(RelationType.MEETS);
        assertThat(frame.anchor()).isEqualTo(1);
        assertThat(frame.anchorWords().alternatives())
                .containsExactlyInAnyOrder(List.of("meet"), List.of("meets"), List.of("met"), List.of("meeting"));
        assertThat(frame.atoms().get(2)).isEqualTo(new Atom.Gap(2));
        assertThat(frame.atoms().get(3))
                .isInstanceOfSatisfying(
                        Atom.Literal.class, with -> assertThat(with.optional()).isTrue());
        assertThat(frame.atoms().get(4))
                .isInstanceOfSatisfying(
                        Atom.Slot.class, slot -> assertThat(slot.loose()).isTrue());
    }

    @Test
    void inflectsEnglishVerbs() {
        assertThat(Inflection.expand("{criticise}"))
                .containsExactly("criticise", "criticises", "criticised", "criticising");
        assertThat(Inflection.expand("{ratify}")).containsExactly("ratify", "ratifies", "ratified", "ratifying");
        assertThat(Inflection.expand("{ban/banned}")).containsExactly("ban", "bans", "banned", "banning");
        assertThat(Inflection.expand("{take/took/taken}_over"))
                .containsExactly("take_over", "takes_over", "took_over", "taking_over", "taken_over");
    }

    private static Row row(String relation, String pattern, String prior) {
        return new Row(
                "frames.tsv", 7, Map.of("name", "test", "relation", relation, "pattern", pattern, "prior", prior));
    }
}
