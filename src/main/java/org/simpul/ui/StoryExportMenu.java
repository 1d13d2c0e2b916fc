package org.simpul.ui;

import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.function.Supplier;
import org.simpul.explore.Exploration;
import org.simpul.explore.Story;

/** Gives a story away: as a file that Simpul reads again, or as a page that a browser shows without it. */
class StoryExportMenu extends Menu implements LocaleChangeObserver {

    private static final long serialVersionUID = 1L;

    private final transient StoryActions actions;
    private final transient Supplier<Story> story;
    private final Download download = new Download();
    private final StoryPress press;

    StoryExportMenu(StoryActions actions, Exploration exploration, Supplier<Story> story) {
        super(new Icon(Icon.EXPORT));
        this.actions = actions;
        this.story = story;
        press = new StoryPress(exploration);
        addClassName("export");
        add(download, press);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        title(getTranslation("export.title"));
        show(
                choice(getTranslation("stories.export.html"), () -> press.print(story.get(), download)),
                choice(getTranslation("stories.export.json"), () -> actions.download(story.get(), download)));
    }
}
