package org.simpul.explore;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.simpul.graph.StoredStory;
import org.simpul.graph.StoryId;
import org.simpul.graph.StoryLine;
import org.simpul.graph.StoryOutcome;

/** Stories in memory, which answer as the database does. */
public final class VillageStories implements Stories {

    private final List<StoredStory> stories = new ArrayList<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private int saved;

    @Override
    public List<StoryLine> list() {
        return stories.stream().map(StoredStory::line).toList();
    }

    @Override
    public Optional<KeptStory> find(StoryId id) {
        return stored(id).map(story -> new KeptStory(story.line(), StoryJson.read(story.json())));
    }

    @Override
    public StoryLine add(Story story, String by) {
        return keep(new StoryId("s" + ++saved), story, by);
    }

    @Override
    public StoryOutcome replace(StoryLine before, Story story, String by) {
        Optional<StoryLine> now = stored(before.id()).map(StoredStory::line);
        if (now.isEmpty()) {
            return new StoryOutcome.Gone();
        }
        return now.get().revision().equals(before.revision())
                ? new StoryOutcome.Kept(keep(before.id(), story, by))
                : new StoryOutcome.ChangedMeanwhile(now.get());
    }

    @Override
    public Optional<StoredStory> remove(StoryId id) {
        Optional<StoredStory> story = stored(id);
        story.ifPresent(stories::remove);
        listeners.forEach(Runnable::run);
        return story;
    }

    @Override
    public StoryLine putBack(StoredStory story) {
        stories.add(story);
        return story.line();
    }

    @Override
    public Runnable follow(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private StoryLine keep(StoryId id, Story story, String by) {
        stories.removeIf(other -> other.line().id().equals(id));
        StoryLine line = new StoryLine(id, GraphStories.head(story, by), Instant.EPOCH, "r" + ++saved);
        stories.add(new StoredStory(line, StoryJson.write(story), Instant.EPOCH));
        listeners.forEach(Runnable::run);
        return line;
    }

    private Optional<StoredStory> stored(StoryId id) {
        return stories.stream().filter(story -> story.line().id().equals(id)).findFirst();
    }
}
