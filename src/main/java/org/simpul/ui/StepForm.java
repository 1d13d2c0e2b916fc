package org.simpul.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.simpul.explore.Bilingual;
import org.simpul.explore.Story;
import org.simpul.explore.StoryEvidence;
import org.simpul.explore.StoryStep;

/** The words of one step in the language of the page, how they will look, and what its picture holds. */
class StepForm extends Div implements LocaleChangeObserver {

    private static final long serialVersionUID = 1L;
    private static final int PAUSE_MS = 500;

    private final transient Consumer<StoryStep> changed;
    private final TextField title = new TextField();
    private final TextArea text = new TextArea();
    private final Checkbox quiz = new Checkbox();
    private final Paragraph about = new Paragraph();
    private final Span canvasWord = new Span();
    private final StepEvidence shownEvidence;
    private final H3 previewTitle = new H3();
    private final ProseBlock preview = new ProseBlock();
    private transient Optional<StoryStep> step = Optional.empty();
    private boolean isWrittenIn;

    /** @param opened is told that the step's picture is wanted on the canvas */
    StepForm(StoryEvidence evidence, Consumer<StoryStep> changed, Runnable opened) {
        this.changed = changed;
        shownEvidence = new StepEvidence(evidence, claims -> change(now -> now.pinning(claims)));
        addClassName("step");
        about.addClassName("about");
        title.setMaxLength(Story.LONGEST_TITLE);
        text.setMaxLength(StoryStep.LONGEST_TEXT);
        text.setMinRows(5);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(PAUSE_MS);
        title.setValueChangeMode(ValueChangeMode.LAZY);
        title.setValueChangeTimeout(PAUSE_MS);
        title.addFocusListener(event -> isWrittenIn = true);
        title.addBlurListener(event -> isWrittenIn = false);
        text.addFocusListener(event -> isWrittenIn = true);
        text.addBlurListener(event -> isWrittenIn = false);
        onChange(title, this::titled);
        onChange(text, now -> now.telling(now.text().with(StoryActions.language(), text.getValue())));
        onChange(quiz, now -> now.asking(quiz.getValue()));
        Div seen = new Div(previewTitle, preview);
        seen.addClassName("preview");
        Div picture = new Div(about, new QuietButton(opened, new Icon(Icon.EXPLORE), canvasWord));
        picture.addClassName("picture");
        add(title, text, quiz, picture, shownEvidence, seen);
    }

    /** Whether somebody is in one of its fields, who may have written there what has not come yet. */
    boolean isWrittenIn() {
        return isWrittenIn;
    }

    void show(StoryStep shown) {
        step = Optional.of(shown);
        String language = StoryActions.language();
        title.setInvalid(false);
        title.setValue(shown.title().written(language));
        title.setPlaceholder(shown.title().read(language));
        text.setValue(shown.text().written(language));
        text.setPlaceholder(shown.text().read(language));
        quiz.setValue(shown.quiz());
        String holds = getTranslation(
                "stories.view",
                shown.view().nodes().size(),
                shown.view().selection().nodes().size()
                        + shown.view().selection().edges().size());
        about.setText(PeriodWords.ofPicture(shown, this, Messages.language(getLocale()))
                .map(time -> holds + " " + time + ".")
                .orElse(holds));
        shownEvidence.show(shown);
        preview(shown);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        title.setLabel(getTranslation("stories.step.title"));
        text.setLabel(getTranslation("stories.step.text"));
        text.setHelperText(getTranslation("stories.step.text.help"));
        quiz.setLabel(getTranslation("stories.step.quiz"));
        canvasWord.setText(getTranslation("step.canvas"));
        step.ifPresent(this::show);
    }

    private StoryStep titled(StoryStep now) {
        Bilingual other = now.title().with(StoryActions.language(), title.getValue());
        boolean isTitle = Story.isTitle(other.read(StoryActions.language()));
        title.setInvalid(!isTitle);
        return isTitle ? now.titled(other) : now;
    }

    private void preview(StoryStep shown) {
        previewTitle.setText(shown.title().read(StoryActions.language()));
        preview.show(shown.text().read(StoryActions.language()));
    }

    private <C extends AbstractField<C, V>, V> void onChange(
            HasValue<AbstractField.ComponentValueChangeEvent<C, V>, V> field, UnaryOperator<StoryStep> change) {
        field.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                change(change);
            }
        });
    }

    private void change(UnaryOperator<StoryStep> change) {
        step.map(change).ifPresent(other -> {
            step = Optional.of(other);
            preview(other);
            changed.accept(other);
        });
    }
}
