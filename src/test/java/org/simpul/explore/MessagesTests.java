package org.simpul.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The records mirror {@code messages.ts}: both sides read these samples and find nothing missing, nothing more. */
class MessagesTests {

    private final JsonMapper json = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    @ParameterizedTest
    @CsvSource({
        "arrangement, Arrangement",
        "canvas-change, CanvasChange",
        "collapse-request, CollapseRequest",
        "expand-request, ExpandRequest",
        "expansion-offer, ExpansionOffer",
        "filter, Filter",
        "found, Found",
        "hide-request, HideRequest",
        "highlight, Highlight",
        "layout, Layout",
        "open-request, OpenRequest",
        "path-ends, PathEnds",
        "pin-request, PinRequest",
        "selection, Selection",
        "vocabulary, Vocabulary"
    })
    void readsAndWritesTheSample(String sample, String type) throws IOException, ClassNotFoundException {
        try (InputStream in = getClass().getResourceAsStream("/messages/" + sample + ".json")) {
            byte[] text = Objects.requireNonNull(in, sample).readAllBytes();
            Object message = json.readValue(text, Class.forName("org.simpul.explore." + type));
            assertThat(json.readTree(json.writeValueAsBytes(message))).isEqualTo(json.readTree(text));
        }
    }
}
