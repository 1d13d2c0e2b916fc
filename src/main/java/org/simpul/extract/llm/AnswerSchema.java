package org.simpul.extract.llm;

import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.request.json.JsonArraySchema;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import java.util.Arrays;
import org.simpul.knowledge.Modality;
import org.simpul.knowledge.Polarity;
import org.simpul.knowledge.RelationType;

/** The form that an answer has, for endpoints that can hold a model to one. */
final class AnswerSchema {

    private AnswerSchema() {}

    static ResponseFormat format() {
        return ResponseFormat.builder()
                .type(ResponseFormatType.JSON)
                .jsonSchema(JsonSchema.builder()
                        .name("claims")
                        .rootElement(answer())
                        .build())
                .build();
    }

    private static JsonObjectSchema answer() {
        return JsonObjectSchema.builder()
                .addProperty("claims", JsonArraySchema.builder().items(claim()).build())
                .required("claims")
                .additionalProperties(false)
                .build();
    }

    private static JsonObjectSchema claim() {
        return JsonObjectSchema.builder()
                .addIntegerProperty("sentence")
                .addStringProperty("quote")
                .addProperty("subject", named())
                .addEnumProperty(
                        "relation",
                        Arrays.stream(RelationType.values()).map(Enum::name).toList())
                .addProperty("object", named())
                .addEnumProperty("polarity", Prompt.words(Polarity.values()))
                .addEnumProperty("modality", Prompt.words(Modality.values()))
                .addNumberProperty("confidence")
                .addStringProperty("attribution")
                .addStringProperty("date")
                .required(
                        "sentence",
                        "quote",
                        "subject",
                        "relation",
                        "object",
                        "polarity",
                        "modality",
                        "confidence",
                        "attribution",
                        "date")
                .additionalProperties(false)
                .build();
    }

    private static JsonObjectSchema named() {
        return JsonObjectSchema.builder()
                .addStringProperty("text")
                .addStringProperty("name")
                .addEnumProperty("type", Prompt.types())
                .required("text", "name", "type")
                .additionalProperties(false)
                .build();
    }
}
