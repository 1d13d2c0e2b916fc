package org.simpul.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SampledTests {

    @Test
    void aTitleThatManyShareIsNoName() {
        assertThat(captions(text("title", 3), text("firstName", 9), text("lastName", 8), text("city", 5)))
                .containsExactly("firstName", "lastName", "title");
        assertThat(captions(text("title", 9), text("tagline", 9))).containsExactly("title", "tagline");
    }

    @Test
    void aNameIsOneHoweverManyShareIt() {
        assertThat(captions(text("name", 2), text("title", 9))).containsExactly("name", "title");
    }

    @Test
    void whatNumbersThemCaptionsThoseWithoutTexts() {
        assertThat(captions(number("freight", 9), number("orderId", 9))).containsExactly("orderId");
        assertThat(captions(number("paid", 2), number("valid", 9), number("zip_code", 9)))
                .containsExactly("zip_code");
        assertThat(captions(number("number", 9), text("note", 9))).containsExactly("note", "number");
        assertThat(captions(number("code", 1))).isEmpty();
    }

    @Test
    void theKeyComesLastUnlessItIsAName() {
        assertThat(Sampled.captions(List.of(text("code", 9), text("city", 9)), Optional.of("code")))
                .containsExactly("city", "code");
        assertThat(Sampled.captions(List.of(text("name", 9), text("city", 9)), Optional.of("name")))
                .containsExactly("name", "city");
    }

    @Test
    void longTextsAndListsAreNoCaptions() {
        assertThat(captions(new Sampled("text", 9, 9, 900, 9), new Sampled("code", 9, 0, 0, 9)))
                .isEmpty();
    }

    @Test
    void aNameOrATitleIsACaptionHoweverLong() {
        assertThat(captions(new Sampled("title", 9, 9, 300, 9), new Sampled("abstract", 9, 9, 900, 9)))
                .containsExactly("title");
    }

    private static List<String> captions(Sampled... properties) {
        return Sampled.captions(List.of(properties), Optional.empty());
    }

    private static Sampled text(String property, long different) {
        return new Sampled(property, 9, 9, 10, different);
    }

    private static Sampled number(String property, long different) {
        return new Sampled(property, 9, 0, 4, different);
    }
}
