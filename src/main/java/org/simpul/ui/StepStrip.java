package org.simpul.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.Optional;
import java.util.function.Consumer;

/** Says on the canvas which step of a story it was opened from, leads back there, and makes what is there now the step's picture. */
class StepStrip extends Div implements LocaleChangeObserver {

    private static final long serialVersionUID = 1L;

    private final Span words = new Span();
    private final Span backWord = new Span();
    private final QuietButton back = new QuietButton(this::back, new Icon(Icon.BACK), backWord);
    private final QuietButton keep;
    private final QuietButton close = new QuietButton(this::close, new Icon(Icon.CLOSE));
    private transient Optional<StepOnCanvas> shown = Optional.empty();

    /** @param kept is told of the step that is to have what is on the canvas as its picture */
    StepStrip(Consumer<StepOnCanvas> kept) {
        keep = new QuietButton(() -> shown.ifPresent(kept));
        addClassName("step-strip");
        back.addClassName("back");
        close.addClassName("small");
        setVisible(false);
        add(back, words, keep, close);
    }

    void show(StepOnCanvas step) {
        shown = Optional.of(step);
        keep.setVisible(step.place().room() == StepPlace.Room.EDITOR);
        setVisible(true);
        write();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        backWord.setText(getTranslation("step.back"));
        keep.setText(getTranslation("step.keep"));
        close.explain(getTranslation("step.close"));
        write();
    }

    private void write() {
        shown.ifPresent(step -> words.setText(getTranslation(
                "step.from", step.place().at() + 1, step.story().title().read(StoryActions.language()))));
    }

    private void back() {
        shown.ifPresent(step -> getUI().ifPresent(ui -> ui.navigate(step.place().address())));
        close();
    }

    private void close() {
        shown = Optional.empty();
        setVisible(false);
    }
}
