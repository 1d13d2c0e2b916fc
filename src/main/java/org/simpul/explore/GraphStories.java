package org.simpul.explore;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.simpul.graph.Graph;
import org.simpul.graph.StoredStory;
import org.simpul.graph.StoryHead;
import org.simpul.graph.StoryId;
import org.simpul.graph.StoryLine;
import org.simpul.graph.StoryOutcome;
import org.simpul.graph.StoryStore;

/** Keeps stories in the database itself. */
public final class GraphStories implements Stories {

    private final StoryStore store;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    public GraphStories(Graph graph) {
        store = new StoryStore(graph);
    }

    @Override
    public List<StoryLine> list() {
        return store.list();
    }

    @Override
    public Optional<KeptStory> find(StoryId id) {
        return store.find(id).map(found -> new KeptStory(found.line(), StoryJson.read(found.json())));
    }

    @Override
    public StoryLine add(Story story, String by) {
        return told(store.add(head(story, by), StoryJson.write(story)));
    }

    @Override
    public StoryOutcome replace(StoryLine before, Story story, String by) {
        return told(store.replace(before, head(story, by), StoryJson.write(story)));
    }

    @Override
    public Optional<StoredStory> remove(StoryId id) {
        return told(store.remove(id));
    }

    @Override
    public StoryLine putBack(StoredStory story) {
        return told(store.putBack(story));
    }

    @Override
    public Runnable follow(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private <T> T told(T outcome) {
        listeners.forEach(Runnable::run);
        return outcome;
    }

    /** Saves the stories about the sample, each unless it is there already. */
    public void addSample() {
        SampleStories.all().forEach((id, story) -> store.add(id, head(story, ""), StoryJson.write(story)));
    }

    static StoryHead head(Story story, String by) {
        return new StoryHead(
                story.title().en(), story.title().id(), story.steps().size(), by);
    }
}
