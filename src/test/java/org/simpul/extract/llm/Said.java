package org.simpul.extract.llm;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** An answer of a language model, written for a test: claims that are right until one says otherwise. */
public final class Said {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Map<String, Object> claim = new LinkedHashMap<>();

    private Said(int sentence, String quote) {
        claim.put("sentence", sentence);
        claim.put("quote", quote);
        claim.put("polarity", "positive");
        claim.put("modality", "asserted");
        claim.put("confidence", 0.7);
        claim.put("attribution", "");
        claim.put("date", "");
    }

    /** A claim of two people of a sentence that reads {@code quote}. */
    public static Said meeting(int sentence, String quote, String subject, String object) {
        return new Said(sentence, quote)
                .subject(subject, subject, "Person")
                .with("relation", "MEETS")
                .object(object, object, "Person");
    }

    Said subject(String text, String name, String type) {
        return with("subject", Map.of("text", text, "name", name, "type", type));
    }

    Said object(String text, String name, String type) {
        return with("object", Map.of("text", text, "name", name, "type", type));
    }

    Said with(String field, Object value) {
        claim.put(field, value);
        return this;
    }

    Said without(String field) {
        claim.remove(field);
        return this;
    }

    public static String all(Said... claims) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (Said said : claims) {
            all.add(said.claim);
        }
        return JSON.writeValueAsString(Map.of("claims", all));
    }
}
