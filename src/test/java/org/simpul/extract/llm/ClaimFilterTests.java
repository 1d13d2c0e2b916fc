package org.simpul.extract.llm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ClaimFilterTests {

    private static final String TEXT =
            "Putin met Xi Jinping in Astana, said Peskov.\nHe also met Xi Jinping on Friday.\nExisting rules stay.";
    private static final String QUOTE = "Putin met Xi Jinping";

    private final ChatStub stub = new ChatStub();
    private final LlmExtractor extractor = stub.extractor();

    @AfterEach
    void close() {
        stub.close();
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of(Refusal.INCOMPLETE, claim().without("quote")),
                Arguments.of(Refusal.INCOMPLETE, claim().with("confidence", "high")),
                Arguments.of(Refusal.INCOMPLETE, claim().with("sentence", "0")),
                Arguments.of(Refusal.INCOMPLETE, claim().with("sentence", 1e30)),
                Arguments.of(Refusal.INCOMPLETE, claim().with("subject", "Putin")),
                Arguments.of(Refusal.INCOMPLETE, claim().with("date", List.of())),
                Arguments.of(Refusal.NOT_THE_SENTENCE, claim().with("sentence", 3)),
                Arguments.of(Refusal.NOT_THE_SENTENCE, claim().with("sentence", -1)),
                Arguments.of(Refusal.NOT_THE_SENTENCE, claim().with("sentence", 1)),
                Arguments.of(Refusal.NOT_THE_SENTENCE, claim().with("quote", "Putin did not meet Xi Jinping")),
                Arguments.of(Refusal.NOT_THE_SENTENCE, claim().with("quote", "")),
                Arguments.of(Refusal.NOT_IN_THE_SENTENCE, claim().object("Modi", "Modi", "Person")),
                Arguments.of(Refusal.NOT_IN_THE_SENTENCE, claim().object("", "Xi Jinping", "Person")),
                Arguments.of(Refusal.NOT_IN_THE_SENTENCE, claim().object("Jin", "Xi Jinping", "Person")),
                Arguments.of(Refusal.NAME_NOT_IN_THE_TEXT, claim().object("Xi Jinping", "Narendra Modi", "Person")),
                Arguments.of(Refusal.NO_NAME, claim().object("met", "met", "Person")),
                Arguments.of(
                        Refusal.NO_NAME,
                        claim().with("sentence", 1)
                                .with("quote", "He also met Xi Jinping")
                                .subject("He", "He", "Person")),
                Arguments.of(Refusal.UNKNOWN_RELATION, claim().with("relation", "LOVES")),
                Arguments.of(Refusal.UNKNOWN_TYPE, claim().object("Xi Jinping", "Xi Jinping", "Dragon")),
                Arguments.of(Refusal.TYPES_DO_NOT_FIT, claim().with("relation", "INVADES")),
                Arguments.of(Refusal.TYPES_DO_NOT_FIT, claim().object("Astana", "Astana", "Place")),
                Arguments.of(Refusal.UNKNOWN_POLARITY, claim().with("polarity", "neutral")),
                Arguments.of(Refusal.UNKNOWN_MODALITY, claim().with("modality", "certain")),
                Arguments.of(Refusal.CONFIDENCE_OUT_OF_RANGE, claim().with("confidence", 1.01)),
                Arguments.of(Refusal.CONFIDENCE_OUT_OF_RANGE, claim().with("confidence", -0.01)),
                Arguments.of(Refusal.TO_ITSELF, claim().object("Putin", "Putin", "Person")),
                Arguments.of(Refusal.SPEAKER_NOT_IN_THE_TEXT, claim().with("attribution", "Lavrov")),
                Arguments.of(Refusal.DATE_NOT_IN_THE_SENTENCE, claim().with("date", "on Friday")));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void refusesAndCountsByReason(Refusal reason, Said said) {
        stub.behave(ChatStub.says(Said.all(said, claim())));

        assertThat(extractor.extract(News.english(TEXT)).claims())
                .as("the other one is taken")
                .hasSize(1);
        assertThat(extractor.report().refused()).isEqualTo(Map.of(reason, 1L));
        assertThat(extractor.report().lines().getFirst())
                .isEqualTo("llm:stub:1: claims: 1 taken, 1 refused (" + reason.words() + ": 1)");
    }

    @Test
    void takesAClaimOnce() {
        stub.behave(ChatStub.says(Said.all(claim(), claim().with("confidence", 0.1))));

        assertThat(extractor.extract(News.english(TEXT)).claims()).hasSize(1);
        assertThat(extractor.report().refused()).isEqualTo(Map.of(Refusal.REPEATED, 1L));
    }

    @Test
    void everyReasonHasATest() {
        Set<Refusal> tested =
                refused().map(arguments -> (Refusal) arguments.get()[0]).collect(Collectors.toSet());
        tested.add(Refusal.REPEATED);

        assertThat(tested).isEqualTo(EnumSet.allOf(Refusal.class));
    }

    private static Said claim() {
        return Said.meeting(0, QUOTE, "Putin", "Xi Jinping");
    }
}
