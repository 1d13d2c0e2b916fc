package org.simpul.extract.llm;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.simpul.extract.RuleExtractor;
import org.simpul.knowledge.Claim;
import org.simpul.knowledge.Extraction;
import org.simpul.knowledge.Mention;

class SideBySideTests {

    private static final String TEXT = "Putin met Xi Jinping in Astana.";

    private final ChatStub stub = new ChatStub();

    @AfterEach
    void close() {
        stub.close();
    }

    @Test
    void keepsTheSameFactOfBoth() {
        stub.behave(ChatStub.says(Said.all(Said.meeting(0, TEXT, "Putin", "Xi Jinping"))));
        SideBySide both = new SideBySide(new RuleExtractor(), stub.extractor());

        Extraction extraction = both.extract(News.english(TEXT));

        assertThat(both.name()).isEqualTo(new RuleExtractor().name() + ", llm:stub:1");
        assertThat(extraction.claims())
                .filteredOn(claim -> claim.relation().name().equals("MEETS"))
                .hasSize(2)
                .extracting(Claim::extractor)
                .containsExactly(new RuleExtractor().name(), "llm:stub:1");
        assertThat(extraction.claims()).extracting(Claim::id).doesNotHaveDuplicates();
        assertThat(extraction.mentions())
                .extracting(Mention::span)
                .as("each mention once")
                .doesNotHaveDuplicates();
    }
}
