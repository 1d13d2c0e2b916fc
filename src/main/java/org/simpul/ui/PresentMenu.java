package org.simpul.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.List;
import org.simpul.graph.StoryLine;

/** Lists the stories, each to be presented. */
class PresentMenu extends Menu implements LocaleChangeObserver {

    private static final long serialVersionUID = 1L;

    private final transient StoryActions actions;

    PresentMenu(StoryActions actions) {
        super(new Icon(Icon.PLAY));
        this.actions = actions;
        addClassName("presenting");
        beforeOpening(this::fill);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        title(getTranslation("stories.present.word"));
    }

    private void fill() {
        List<StoryLine> stories =
                actions.list().stream().filter(line -> line.head().steps() > 0).toList();
        show(
                stories.isEmpty()
                        ? new Component[] {new Paragraph(getTranslation("stories.none"))}
                        : stories.stream().map(this::choice).toArray(Component[]::new));
    }

    private QuietButton choice(StoryLine line) {
        QuietButton choice = choice(actions.title(line), () -> StoryActions.present(line.id()));
        Span steps = new Span(getTranslation("stories.steps", line.head().steps()));
        steps.addClassName("time");
        choice.add(steps);
        return choice;
    }
}
