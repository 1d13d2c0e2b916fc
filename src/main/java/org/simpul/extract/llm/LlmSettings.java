package org.simpul.extract.llm;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/**
 * Which language model answers, and where: any endpoint that speaks OpenAI's chat completions.
 *
 * @param baseUrl what stands before {@code /chat/completions}, such as http://localhost:11434/v1
 * @param timeout for one answer, from request to last byte
 */
public record LlmSettings(URI baseUrl, String model, Optional<String> apiKey, Duration timeout) {

    public LlmSettings {
        boolean web = "http".equalsIgnoreCase(baseUrl.getScheme()) || "https".equalsIgnoreCase(baseUrl.getScheme());
        if (!web || baseUrl.getHost() == null || baseUrl.getUserInfo() != null || baseUrl.getQuery() != null) {
            throw new IllegalArgumentException("Not the address of an endpoint, such as http://localhost:11434/v1");
        }
        if (!model.matches("[\\p{Graph}&&\\p{ASCII}]{1,200}")) {
            throw new IllegalArgumentException("Not the name of a model, which has no blanks and at most 200 letters");
        }
        if (apiKey.filter(key -> !key.matches("[\\p{Graph}&&\\p{ASCII}]+")).isPresent()) {
            throw new IllegalArgumentException("A key has no blanks and no letters beyond ASCII");
        }
        if (timeout.isNegative() || timeout.isZero()) {
            throw new IllegalArgumentException("A time-out is longer than nothing, not " + timeout);
        }
    }

    /** Without the key. */
    @Override
    public String toString() {
        return model + " at " + baseUrl;
    }
}
