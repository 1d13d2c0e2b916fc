package org.simpul.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.simpul.explore.Bilingual;
import org.simpul.explore.SavedView;
import org.simpul.explore.Story;
import org.simpul.explore.StoryStep;
import org.simpul.graph.StoryLine;

/** Asks which story a view becomes a step of, and what the step says. */
class StepDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient StoryActions actions;
    private final transient SavedView view;
    private final Select<Optional<StoryLine>> story = new Select<>();
    private final TextField storyTitle = new TextField();
    private final TextField title = new TextField();
    private final TextArea text = new TextArea();

    StepDialog(StoryActions actions, SavedView view) {
        this.actions = actions;
        this.view = view;
        addClassName("ask");
        setHeaderTitle(getTranslation("stories.addStep"));
        setWidth("460px");
        List<StoryLine> stories = actions.list();
        story.setLabel(getTranslation("stories.which"));
        story.setItems(Stream.concat(stories.stream().map(Optional::of), Stream.of(Optional.<StoryLine>empty()))
                .toList());
        story.setItemLabelGenerator(line -> line.map(actions::title).orElseGet(() -> getTranslation("stories.new")));
        story.setWidthFull();
        storyTitle.setLabel(getTranslation("stories.title.field"));
        storyTitle.setMaxLength(Story.LONGEST_TITLE);
        storyTitle.setWidthFull();
        title.setLabel(getTranslation("stories.step.title"));
        title.setMaxLength(Story.LONGEST_TITLE);
        title.setWidthFull();
        title.setAutofocus(true);
        text.setLabel(getTranslation("stories.step.text"));
        text.setHelperText(getTranslation("stories.step.text.help"));
        text.setMaxLength(StoryStep.LONGEST_TEXT);
        text.setMinRows(4);
        text.setWidthFull();
        story.addValueChangeListener(
                event -> storyTitle.setVisible(event.getValue().isEmpty()));
        story.setValue(stories.stream().findFirst());
        storyTitle.setVisible(stories.isEmpty());
        Div fields = new Div(story, storyTitle, title, text);
        fields.addClassName("fields");
        add(fields);
        QuietButton cancel = new QuietButton(this::close);
        cancel.setText(getTranslation("ask.cancel"));
        QuietButton done = new QuietButton(this::done);
        done.setText(getTranslation("stories.add"));
        done.addClassName("main");
        getFooter().add(cancel, done);
    }

    private void done() {
        boolean isNew = story.getValue().isEmpty();
        storyTitle.setInvalid(isNew && !Story.isTitle(storyTitle.getValue()));
        title.setInvalid(!Story.isTitle(title.getValue()));
        if (!storyTitle.isInvalid() && !title.isInvalid()) {
            String language = StoryActions.language();
            StoryStep step = new StoryStep(
                    Bilingual.in(language, title.getValue()), Bilingual.in(language, text.getValue()), view, false);
            close();
            story.getValue()
                    .ifPresentOrElse(
                            line -> actions.append(line.id(), step), () -> actions.begin(storyTitle.getValue(), step));
        }
    }
}
