package org.simpul.explore;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.simpul.explore.ReadStory.Read;
import org.simpul.explore.ReadStory.Reason;
import org.simpul.explore.ReadStory.Refused;
import org.simpul.knowledge.ClaimId;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Stories as JSON, in the database and as files that people hand on.
 *
 * <p>As with {@link ViewJson}, a text tells its format and version; the views in it tell theirs.
 */
public final class StoryJson {

    /** How large a text may be, in bytes. */
    public static final int LIMIT = 8 * 1024 * 1024;

    static final int VERSION = 1;

    private static final String FORMAT = "simpul-story";

    private StoryJson() {}

    public static String write(Story story) {
        ObjectNode text = ViewJson.JSON.createObjectNode();
        text.put("format", FORMAT).put("version", VERSION);
        text.set("title", ViewJson.JSON.valueToTree(story.title()));
        ArrayNode steps = text.putArray("steps");
        story.steps().forEach(step -> steps.add(tree(step)));
        return ViewJson.JSON.writeValueAsString(text);
    }

    /** Whether it can be read again once it is written. */
    public static boolean fits(Story story) {
        return write(story).getBytes(StandardCharsets.UTF_8).length <= LIMIT;
    }

    public static ReadStory read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    public static ReadStory read(byte[] text) {
        if (text.length > LIMIT) {
            return new Refused(Reason.TOO_LARGE);
        }
        try {
            JsonNode tree = ViewJson.JSON.readTree(text);
            if (!tree.path("format").asString("").equals(FORMAT)) {
                return new Refused(Reason.NOT_A_STORY);
            }
            return tree.path("version").asInt(0) == VERSION ? story(tree) : new Refused(Reason.OTHER_VERSION);
        } catch (JacksonException | IllegalArgumentException e) {
            return new Refused(Reason.NOT_A_STORY);
        }
    }

    private static ObjectNode tree(StoryStep step) {
        ObjectNode tree = ViewJson.JSON.createObjectNode();
        tree.set("title", ViewJson.JSON.valueToTree(step.title()));
        tree.set("text", ViewJson.JSON.valueToTree(step.text()));
        tree.put("quiz", step.quiz());
        if (!step.pinned().isEmpty()) {
            ArrayNode pinned = tree.putArray("evidence");
            step.pinned().forEach(claim -> pinned.add(claim.value()));
        }
        tree.set("view", ViewJson.tree(step.view()));
        return tree;
    }

    private static ReadStory story(JsonNode tree) {
        if (!tree.path("steps").isArray() || tree.path("steps").size() > Story.MOST) {
            return new Refused(Reason.NOT_A_STORY);
        }
        List<StoryStep> steps = new ArrayList<>();
        for (JsonNode step : tree.path("steps")) {
            switch (ViewJson.read(step.path("view"))) {
                case ReadView.Refused(ReadView.Reason reason) -> {
                    return new Refused(
                            reason == ReadView.Reason.OTHER_VERSION ? Reason.OTHER_VERSION : Reason.NOT_A_STORY);
                }
                case ReadView.Read(SavedView view) ->
                    steps.add(new StoryStep(
                            words(step.path("title")),
                            words(step.path("text")),
                            view,
                            step.path("quiz").asBoolean(false),
                            pinned(step.path("evidence"))));
            }
        }
        return new Read(new Story(words(tree.path("title")), steps));
    }

    /** Files of before steps could pin claims have none. */
    private static List<ClaimId> pinned(JsonNode tree) {
        return StreamSupport.stream(tree.spliterator(), false)
                .map(claim -> new ClaimId(claim.asString("")))
                .toList();
    }

    private static Bilingual words(JsonNode tree) {
        return new Bilingual(tree.path("en").asString(""), tree.path("id").asString(""));
    }
}
