package org.simpul.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.simpul.curate.Author;
import org.simpul.explore.Bilingual;
import org.simpul.explore.KeptStory;
import org.simpul.explore.Questions;
import org.simpul.explore.ReadStory;
import org.simpul.explore.SavedView;
import org.simpul.explore.Stories;
import org.simpul.explore.Story;
import org.simpul.explore.StoryJson;
import org.simpul.explore.StoryStep;
import org.simpul.graph.NodeKey;
import org.simpul.graph.StoredStory;
import org.simpul.graph.StoryHead;
import org.simpul.graph.StoryId;
import org.simpul.graph.StoryLine;
import org.simpul.graph.StoryOutcome;

/** What can be done with stories as a whole, and what is said and asked about it. */
final class StoryActions {

    /** So many stories are looked into for one to begin with. */
    private static final int LOOKED_AT = 10;

    private final Component page;
    private final Stories stories;

    StoryActions(Component page, Stories stories) {
        this.page = page;
        this.stories = stories;
    }

    List<StoryLine> list() {
        return stories.list();
    }

    /** A story that is there and can be read; says so where it is not. */
    Optional<KeptStory> find(StoryId id) {
        Optional<KeptStory> found = stories.find(id);
        if (found.isEmpty()) {
            Note.say(words("stories.unknown"));
        }
        return found.filter(story -> {
            if (story.content() instanceof ReadStory.Refused(ReadStory.Reason reason)) {
                Note.say(words("stories.refused." + reason));
            }
            return story.content() instanceof ReadStory.Read;
        });
    }

    /** Asks for a title, and opens a new story that has it. */
    void add() {
        Ask.forName(
                words("stories.new"), words("stories.title.field"), "", Story.LONGEST_TITLE, Story::isTitle, title -> {
                    saveAsAnother(new Story(Bilingual.in(language(), title), List.of()));
                });
    }

    void duplicate(StoryLine line) {
        find(line.id()).map(StoryActions::story).ifPresent(story -> {
            Bilingual title = story.title();
            for (Locale locale : List.of(Messages.ENGLISH, Messages.INDONESIAN)) {
                title = title.with(locale.getLanguage(), copy(title.written(locale.getLanguage()), locale));
            }
            saveAsAnother(story.titled(title));
        });
    }

    /** How a copy is called in a language; not at all where what it is a copy of is not called there. */
    private String copy(String title, Locale locale) {
        String copy = title.isEmpty() ? "" : page.getTranslation(locale, "stories.copy", title);
        return copy.substring(0, Math.min(Story.LONGEST_TITLE, copy.length()));
    }

    /** Removes a story at once, and offers to take that back. */
    void remove(StoryLine line, Runnable changed) {
        stories.remove(line.id()).ifPresent(removed -> {
            Note.say(words("stories.removed", title(line)), words("views.back"), () -> putBack(removed, changed));
        });
        changed.run();
    }

    /** Keeps what a file holds as a new story. */
    void openFile(FileChooser.Chosen file) {
        ReadStory read =
                file.tooLarge() ? new ReadStory.Refused(ReadStory.Reason.TOO_LARGE) : StoryJson.read(file.text());
        switch (read) {
            case ReadStory.Read(Story story) -> saveAsAnother(story);
            case ReadStory.Refused(ReadStory.Reason reason) -> Note.say(words("stories.refused." + reason));
        }
    }

    /** Gives {@code download} a story as a file that {@link #openFile} takes. */
    void download(Story story, Download download) {
        String text = StoryJson.write(story);
        download.start(
                FileName.of(story.title().read(language()), "story.json"),
                "application/json;charset=UTF-8",
                to -> to.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Puts a step at the end of a story; says so where the story takes no more. */
    void append(StoryId id, StoryStep step) {
        Who.signs(UI.getCurrent(), by -> append(id, step, by));
    }

    private void append(StoryId id, StoryStep step, Author by) {
        find(id).ifPresent(kept -> {
            Story story = story(kept);
            if (story.steps().size() >= Story.MOST
                    || !StoryJson.fits(story.with(story.steps().size(), step))) {
                Note.say(words("stories.full"));
            } else {
                Story longer = story.with(story.steps().size(), step);
                if (stories.replace(kept.line(), longer, by.name()) instanceof StoryOutcome.Kept) {
                    tellAdded(id, longer);
                } else {
                    append(id, step, by);
                }
            }
        });
    }

    /** Gives a step another picture, unless the step is no longer where it was. */
    void picture(StepOnCanvas opened, SavedView view) {
        Who.signs(UI.getCurrent(), by -> picture(opened, view, by));
    }

    private void picture(StepOnCanvas opened, SavedView view, Author by) {
        StepPlace place = opened.place();
        find(place.story()).ifPresent(kept -> {
            List<StoryStep> steps = story(kept).steps();
            boolean isThere = place.at() < steps.size()
                    && steps.get(place.at()).title().equals(opened.step().title());
            if (!isThere) {
                Note.say(words("step.gone"));
            } else {
                Story other =
                        story(kept).replacing(place.at(), steps.get(place.at()).showing(view));
                if (!StoryJson.fits(other)) {
                    Note.say(words("stories.full"));
                } else if (stories.replace(kept.line(), other, by.name()) instanceof StoryOutcome.Kept) {
                    Note.say(words("step.kept", opened.step().title().read(language())));
                } else {
                    picture(opened, view, by);
                }
            }
        });
    }

    /** Begins a new story with a step. */
    void begin(String title, StoryStep step) {
        Story story = new Story(Bilingual.in(language(), title), List.of(step));
        Who.signs(UI.getCurrent(), by -> tellAdded(stories.add(story, by.name()).id(), story));
    }

    /** Saves a change; does not ask for a name, since that would stand in the way of who writes. */
    StoryOutcome replace(StoryLine before, Story story) {
        return stories.replace(before, story, Who.at(UI.getCurrent()).name());
    }

    /** Saves a new story, beside all that are there, and opens it. */
    void saveAsAnother(Story story) {
        Who.signs(UI.getCurrent(), by -> open(stories.add(story, by.name()).id()));
    }

    static void open(StoryId id) {
        UI.getCurrent().navigate("stories/" + id);
    }

    /** Opens the picture of a step on the canvas, from where one finds back. */
    static void openOnCanvas(Handover handover, StepOnCanvas step) {
        handover.step(step);
        UI.getCurrent().navigate(ExploreView.class);
    }

    static void present(StoryId id) {
        UI.getCurrent().navigate("present/" + id);
    }

    /** Presents the first story whose beginning is about what the database has; where there is none, lists all. */
    void presentOne(Questions questions) {
        list().stream()
                .filter(line -> line.head().steps() > 0)
                .limit(LOOKED_AT)
                .filter(line -> stories.find(line.id()).stream().anyMatch(kept -> fits(kept, questions)))
                .findFirst()
                .ifPresentOrElse(
                        line -> present(line.id()), () -> UI.getCurrent().navigate(StoriesView.class));
    }

    private static boolean fits(KeptStory kept, Questions questions) {
        return kept.content() instanceof ReadStory.Read(Story story) && fits(story.steps(), questions);
    }

    private static boolean fits(List<StoryStep> steps, Questions questions) {
        List<NodeKey> keys = steps.isEmpty()
                ? List.of()
                : steps.getFirst().view().nodes().stream()
                        .map(node -> new NodeKey(node.key()))
                        .distinct()
                        .toList();
        return !keys.isEmpty() && questions.nodes(keys).size() == keys.size();
    }

    String title(StoryLine line) {
        StoryHead head = line.head();
        return new Bilingual(head.title(), head.titleId()).read(language());
    }

    /** How many steps, and when and by whom it was saved last. */
    String about(StoryLine line) {
        LocalDate day = line.changed().atZone(ZoneId.systemDefault()).toLocalDate();
        return words("stories.steps", line.head().steps())
                + " · "
                + Dates.day(day, Messages.language(UI.getCurrent().getLocale()))
                + (line.head().by().isEmpty() ? "" : " · " + line.head().by());
    }

    static Story story(KeptStory kept) {
        return switch (kept.content()) {
            case ReadStory.Read(Story story) -> story;
            case ReadStory.Refused(ReadStory.Reason reason) -> throw new IllegalStateException("Refused: " + reason);
        };
    }

    /** "en" or "id". */
    static String language() {
        return Messages.language(UI.getCurrent().getLocale()).getLanguage();
    }

    private void tellAdded(StoryId id, Story story) {
        Note.say(
                words(
                        "stories.added",
                        story.title().read(language()),
                        story.steps().size()),
                words("stories.look"),
                () -> open(id));
    }

    private void putBack(StoredStory story, Runnable changed) {
        Note.say(words("views.isBack", title(stories.putBack(story))));
        changed.run();
    }

    private String words(String key, Object... parts) {
        return page.getTranslation(key, parts);
    }
}
