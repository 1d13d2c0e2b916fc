package org.simpul.explore;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import org.simpul.explore.ReadView.Read;
import org.simpul.explore.ReadView.Reason;
import org.simpul.explore.ReadView.Refused;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Saved views as JSON, in the database and as files that people hand on.
 *
 * <p>A text tells its format and version. One of a later version is refused, since it may mean other things by the same
 * words; a word that this version does not know is passed over.
 */
public final class ViewJson {

    /** How large a text may be, in bytes. */
    public static final int LIMIT = 8 * 1024 * 1024;

    static final int VERSION = 6;

    private static final String FORMAT = "simpul-view";
    private static final int DEEPEST = 32;

    static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private ViewJson() {}

    public static String write(SavedView view) {
        return JSON.writeValueAsString(tree(view));
    }

    /** The same as part of a larger text. */
    static ObjectNode tree(SavedView view) {
        ObjectNode tree = JSON.createObjectNode();
        tree.put("format", FORMAT).put("version", VERSION);
        tree.setAll((ObjectNode) JSON.valueToTree(view));
        return tree;
    }

    public static ReadView read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    public static ReadView read(byte[] text) {
        if (text.length > LIMIT) {
            return new Refused(Reason.TOO_LARGE);
        }
        try {
            return read(JSON.readTree(text));
        } catch (JacksonException e) {
            return new Refused(Reason.NOT_A_VIEW);
        }
    }

    /**
     * What a browser has kept of a canvas, which is of this version and has no name; nothing where that is something else.
     *
     * @param language the language of the page
     */
    public static Optional<SavedView> readKept(String text, String language) {
        try {
            if (text.length() <= LIMIT && JSON.readTree(text) instanceof ObjectNode kept) {
                kept.put("format", FORMAT)
                        .put("version", VERSION)
                        .put("name", FORMAT)
                        .put("language", language);
                return read(kept) instanceof Read(SavedView view) ? Optional.of(view) : Optional.empty();
            }
        } catch (JacksonException e) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    static ReadView read(JsonNode tree) {
        try {
            if (!tree.path("format").asString("").equals(FORMAT)) {
                return new Refused(Reason.NOT_A_VIEW);
            }
            return switch (tree.path("version").asInt(0)) {
                case VERSION -> new Read(JSON.treeToValue(tree, SavedView.class));
                case 5 -> new Read(JSON.treeToValue(ofVersion5(tree), SavedView.class));
                case 4 -> new Read(JSON.treeToValue(ofVersion5(ofVersion4(tree)), SavedView.class));
                case 3 -> new Read(JSON.treeToValue(ofVersion5(ofVersion3(tree)), SavedView.class));
                case 2 -> new Read(JSON.treeToValue(ofVersion5(ofVersion3(ofVersion2(tree))), SavedView.class));
                case 1 ->
                    new Read(JSON.treeToValue(ofVersion5(ofVersion3(ofVersion2(ofVersion1(tree)))), SavedView.class));
                default -> new Refused(Reason.OTHER_VERSION);
            };
        } catch (JacksonException e) {
            return new Refused(Reason.NOT_A_VIEW);
        }
    }

    /** The first version knew of the manner no more than the layout. */
    private static JsonNode ofVersion1(JsonNode tree) {
        if (tree.path("arrangement") instanceof ObjectNode arrangement
                && arrangement.path("layout").isString()) {
            ObjectNode manner = JSON.valueToTree(Manner.PLAIN);
            manner.set("layout", arrangement.path("layout"));
            arrangement.set("manner", manner);
            arrangement.putNull("sight");
        }
        return tree;
    }

    /** The second version knew of no more than the first and the last day of what happened. */
    private static JsonNode ofVersion2(JsonNode tree) {
        if (tree.path("filter") instanceof ObjectNode filter) {
            ObjectNode period = JSON.valueToTree(Period.ALL);
            Stream.of("from", "to").forEach(day -> period.set(day, filter.path(day)));
            filter.set("period", period);
        }
        return tree;
    }

    /** The third version knew of no rules about properties. */
    private static JsonNode ofVersion3(JsonNode tree) {
        if (tree.path("filter") instanceof ObjectNode filter) {
            filter.putArray("rules");
        }
        return tree;
    }

    /** The fifth version did not know what columns stand for. */
    private static JsonNode ofVersion5(JsonNode tree) {
        if (tree.path("arrangement") instanceof ObjectNode arrangement) {
            arrangement.putArray("guides");
        }
        return tree;
    }

    /** The fourth version knew of rules about properties of nodes alone. */
    private static JsonNode ofVersion4(JsonNode tree) {
        for (JsonNode rule : tree.path("filter").path("rules")) {
            if (rule instanceof ObjectNode one) {
                one.put("of", PropertyRule.Bearer.NODES.name());
            }
        }
        return tree;
    }
}
