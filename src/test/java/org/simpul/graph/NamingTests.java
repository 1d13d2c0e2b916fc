package org.simpul.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.simpul.knowledge.Entity;
import org.simpul.knowledge.EntityType;

class NamingTests {

    private static final Entity SHORT = Paper.entity("p", EntityType.PERSON, "Joko Widodo", "", "Jokowi");
    private static final Entity LONG =
            Paper.entity("p", EntityType.PERSON, "Presiden Joko Widodo", "Pak Jokowi", "Widodo");

    @Test
    void unitesWhatADocumentCallsAnEntityWhateverTheOrder() {
        Naming naming = Naming.of(List.of(LONG, SHORT));

        assertThat(naming).isEqualTo(Naming.of(List.of(SHORT, LONG, SHORT)));
        assertThat(naming.name()).isEqualTo("Joko Widodo");
        assertThat(naming.nameId()).contains("Pak Jokowi");
        assertThat(naming.aliases()).containsExactly("Jokowi", "Presiden Joko Widodo", "Widodo");
    }

    @Test
    void isTheSameForTheSameNamesAlone() {
        assertThat(Naming.of(List.of(SHORT)).id())
                .isEqualTo(Naming.of(List.of(SHORT, SHORT)).id())
                .isNotEqualTo(Naming.of(List.of(LONG)).id())
                .isNotEqualTo(Naming.of(List.of(Paper.entity("q", EntityType.PERSON, "Joko Widodo", "", "Jokowi")))
                        .id());
    }
}
