package org.simpul.explore;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.simpul.explore.ReadPerspective.Read;
import org.simpul.explore.ReadPerspective.Reason;
import org.simpul.explore.ReadPerspective.Refused;
import org.simpul.graph.LabelStyle;
import org.simpul.graph.TypeStyle;
import org.simpul.knowledge.EntityType;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Reads what Neo4j Bloom writes of a perspective: the captions, icons and colours of its categories, the colours of its types
 * of relationships, and which of both are hidden.
 *
 * <p>An icon becomes the shape that it is nearest to in meaning. Sizes, rules and search phrases are passed over. Where several
 * categories have a label, the first counts.
 */
public final class BloomPerspective {

    /** How large a file may be, in bytes. */
    public static final int LIMIT = 8 * 1024 * 1024;

    private BloomPerspective() {}

    public static ReadPerspective read(String text) {
        try {
            return read(ViewJson.JSON.readTree(text));
        } catch (JacksonException e) {
            return new Refused(Reason.NOT_JSON);
        }
    }

    private static ReadPerspective read(JsonNode tree) {
        if (!tree.path("categories").isArray()) {
            return new Refused(Reason.NOT_A_PERSPECTIVE);
        }
        Set<String> hidden = texts(tree.path("hiddenCategories")).collect(Collectors.toUnmodifiableSet());
        Map<String, LabelStyle> styles = new LinkedHashMap<>();
        tree.path("categories")
                .forEach(category -> texts(category.path("labels"))
                        .forEach(label -> styles.putIfAbsent(label, style(label, category, hidden))));
        return styles.isEmpty() ? new Refused(Reason.NO_LABELS) : new Read(List.copyOf(styles.values()), types(tree));
    }

    /** Those that are shown otherwise than any other; Bloom's own grey is not. */
    private static List<TypeStyle> types(JsonNode tree) {
        Set<String> hidden = texts(tree.path("hiddenRelationshipTypes")).collect(Collectors.toUnmodifiableSet());
        Map<String, Optional<EntityType>> colours = new LinkedHashMap<>();
        tree.path("relationshipTypes")
                .forEach(one -> Stream.of("name", "id")
                        .map(one::path)
                        .flatMap(BloomPerspective::text)
                        .findFirst()
                        .ifPresent(type ->
                                colours.putIfAbsent(type, colour(one).filter(colour -> colour != EntityType.GROUP))));
        hidden.stream().sorted().forEach(type -> colours.putIfAbsent(type, Optional.empty()));
        return colours.entrySet().stream()
                .map(one ->
                        new TypeStyle(one.getKey(), Optional.empty(), one.getValue(), hidden.contains(one.getKey())))
                .filter(style -> !style.isPlain())
                .toList();
    }

    private static LabelStyle style(String label, JsonNode category, Set<String> hidden) {
        boolean isHidden = Stream.of("id", "name")
                .map(category::path)
                .flatMap(BloomPerspective::text)
                .anyMatch(hidden::contains);
        return new LabelStyle(
                label,
                caption(category),
                text(category.path("icon"))
                        .flatMap(icon -> Pictogram.of(icon).stream())
                        .findFirst(),
                colour(category),
                Optional.empty(),
                isHidden ? Optional.of(true) : Optional.empty());
    }

    private static Optional<EntityType> colour(JsonNode one) {
        return text(one.path("color"))
                .flatMap(colour -> Hue.of(colour).stream())
                .findFirst();
    }

    /** By the words that one version or another has for it. */
    private static Optional<String> caption(JsonNode category) {
        Stream<String> marked = category.path("properties")
                .valueStream()
                .filter(property -> property.path("isCaption").asBoolean(false))
                .flatMap(property -> text(property.path("name")));
        Stream<String> listed = category.path("captions")
                .valueStream()
                .filter(caption -> caption.path("type").asString("property").equals("property"))
                .flatMap(caption -> Stream.of("key", "value").map(caption::path).flatMap(BloomPerspective::text));
        return Stream.of(texts(category.path("captionKeys")), listed, marked, texts(category.path("caption")))
                .flatMap(captions -> captions)
                .filter(caption -> !caption.isBlank())
                .findFirst();
    }

    private static Stream<String> texts(JsonNode list) {
        return list.valueStream().flatMap(BloomPerspective::text);
    }

    private static Stream<String> text(JsonNode value) {
        return value.isString() || value.isNumber() ? Stream.of(value.asString()) : Stream.empty();
    }
}
