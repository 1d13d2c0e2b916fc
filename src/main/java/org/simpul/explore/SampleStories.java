package org.simpul.explore;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.simpul.graph.StoryId;

/** The stories about the sample corpus, which come with it. */
public final class SampleStories {

    private static final List<String> NAMES = List.of("growth", "meetings");

    private SampleStories() {}

    /** By id, in the order to read them in. */
    public static SequencedMap<StoryId, Story> all() {
        SequencedMap<StoryId, Story> stories = new LinkedHashMap<>();
        NAMES.forEach(name -> stories.put(new StoryId(name), story(name)));
        return stories;
    }

    private static Story story(String name) {
        return switch (StoryJson.read(text("/story/" + name + ".json"))) {
            case ReadStory.Read(Story story) -> story;
            case ReadStory.Refused(ReadStory.Reason reason) ->
                throw new IllegalStateException("Not a story: " + name + ", " + reason);
        };
    }

    private static byte[] text(String path) {
        try (InputStream file = SampleStories.class.getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalStateException("Missing: " + path);
            }
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
