package org.simpul.extract.llm;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.simpul.knowledge.EntityType;
import org.simpul.knowledge.RelationType;
import org.simpul.text.Document;
import tools.jackson.databind.json.JsonMapper;

/** What a language model is told: the same instructions always, and beside them the sentences, as data. */
final class Prompt {

    private static final String INSTRUCTIONS = "/llm/instructions.txt";
    private static final String RELATIONS = "{relations}";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String instructions = read().replace(RELATIONS, relations());

    /** What is sent of a batch. */
    private record Texts(String language, List<Text> sentences) {}

    private record Text(int index, String text) {}

    /** The task and the closed set of relations; nothing of any document. */
    String instructions() {
        return instructions;
    }

    /** The sentences of a batch in JSON, so that nothing in them can end what is data. */
    static String texts(Document document, Batch batch) {
        return JSON.writeValueAsString(new Texts(
                document.language().code(),
                batch.sentences().stream()
                        .map(sentence -> new Text(sentence.index(), sentence.text()))
                        .toList()));
    }

    /** The labels of the types of entities. */
    static List<String> types() {
        return Arrays.stream(EntityType.values()).map(EntityType::label).toList();
    }

    /** The names of constants as the model reads and writes them. */
    static List<String> words(Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static String relations() {
        return Arrays.stream(RelationType.values())
                .map(relation -> relation.name() + ": "
                        + labels(subject -> types(object -> relation.accepts(subject, object))
                                .findAny()
                                .isPresent())
                        + " -> "
                        + labels(object -> types(subject -> relation.accepts(subject, object))
                                .findAny()
                                .isPresent())
                        + (relation.symmetric() ? " (either direction)" : ""))
                .collect(Collectors.joining("\n"));
    }

    private static String labels(Predicate<EntityType> wanted) {
        return types(wanted).map(EntityType::label).collect(Collectors.joining(", "));
    }

    private static Stream<EntityType> types(Predicate<EntityType> wanted) {
        return Arrays.stream(EntityType.values()).filter(wanted);
    }

    private static String read() {
        try (InputStream file = Objects.requireNonNull(Prompt.class.getResourceAsStream(INSTRUCTIONS), INSTRUCTIONS)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
