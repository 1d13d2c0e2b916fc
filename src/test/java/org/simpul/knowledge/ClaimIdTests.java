package org.simpul.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.simpul.text.DocumentId;
import org.simpul.text.Sentence;
import org.simpul.text.Span;

/** What makes two claims one. */
class ClaimIdTests {

    @Test
    void theVersionOfAnExtractorMakesNoDifferenceButItsKindDoes() {
        ClaimId rules = by("rules-2").id();

        assertThat(by("rules-4").id()).isEqualTo(rules);
        assertThat(by("rules-2+lexicon:1a2b3c4d").id()).isEqualTo(rules);
        assertThat(by("llm:stub:1").id()).isNotEqualTo(rules);
        assertThat(by("llm:other:2").id()).isEqualTo(by("llm:stub:1").id());
    }

    private static Claim by(String extractor) {
        String text = "Ada met Bo.";
        return new Claim(
                person("Ada"),
                RelationType.MEETS,
                person("Bo"),
                Polarity.POSITIVE,
                Modality.ASSERTED,
                Optional.empty(),
                Optional.empty(),
                0.9,
                "meets",
                extractor,
                new Evidence(
                        DocumentId.ofSource("a"),
                        new Sentence(0, new Span(0, text.length()), text, List.of()),
                        new Span(0, 3),
                        new Span(8, 10)));
    }

    private static Entity person(String name) {
        return new Entity(
                new EntityId("person:" + name), EntityType.PERSON, name, Optional.empty(), Optional.empty(), Set.of());
    }
}
