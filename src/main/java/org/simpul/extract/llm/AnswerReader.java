package org.simpul.extract.llm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.simpul.extract.llm.Proposal.Named;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads an answer as JSON, strictly: no words around it, no name twice, no more claims than a batch can hold. */
final class AnswerReader {

    static final int MOST_CLAIMS = 200;

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private AnswerReader() {}

    /** What an answer is. */
    sealed interface Answer {

        /**
         * Claims, none of them checked.
         *
         * @param incomplete how many more lack something
         */
        record Proposed(List<Proposal> proposals, int incomplete) implements Answer {}

        /** Nothing that can be read. */
        record Unread(BatchFailure why) implements Answer {}
    }

    static Answer read(String content) {
        JsonNode root;
        try {
            root = JSON.readTree(content);
        } catch (JacksonException _) {
            return new Answer.Unread(BatchFailure.MALFORMED);
        }
        JsonNode claims = root.path("claims");
        if (!claims.isArray()) {
            return new Answer.Unread(BatchFailure.WRONG_SCHEMA);
        }
        if (claims.size() > MOST_CLAIMS) {
            return new Answer.Unread(BatchFailure.TOO_LONG);
        }
        List<Proposal> proposals = new ArrayList<>();
        claims.forEach(claim -> proposal(claim).ifPresent(proposals::add));
        return new Answer.Proposed(proposals, claims.size() - proposals.size());
    }

    private static Optional<Proposal> proposal(JsonNode claim) {
        Optional<Named> subject = named(claim.path("subject"));
        Optional<Named> object = named(claim.path("object"));
        boolean whole = claim.path("sentence").isInt()
                && claim.path("quote").isString()
                && subject.isPresent()
                && claim.path("relation").isString()
                && object.isPresent()
                && claim.path("polarity").isString()
                && claim.path("modality").isString()
                && claim.path("confidence").isNumber()
                && optional(claim.path("attribution"))
                && optional(claim.path("date"));
        return whole
                ? Optional.of(new Proposal(
                        claim.path("sentence").intValue(),
                        words(claim.path("quote")),
                        subject.get(),
                        words(claim.path("relation")),
                        object.get(),
                        words(claim.path("polarity")),
                        words(claim.path("modality")),
                        claim.path("confidence").asDouble(Double.NaN),
                        words(claim.path("attribution")),
                        words(claim.path("date"))))
                : Optional.empty();
    }

    private static Optional<Named> named(JsonNode node) {
        return node.path("text").isString() && node.path("type").isString() && optional(node.path("name"))
                ? Optional.of(new Named(words(node.path("text")), words(node.path("name")), words(node.path("type"))))
                : Optional.empty();
    }

    private static boolean optional(JsonNode node) {
        return node.isString() || node.isNull() || node.isMissingNode();
    }

    private static String words(JsonNode node) {
        return node.isString() ? node.stringValue().strip() : "";
    }
}
