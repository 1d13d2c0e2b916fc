package org.simpul.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.Optional;
import java.util.function.Consumer;

/** Beneath a story that is shown: how far it is, the way on and back, and how it goes on by itself. */
class PresentBar extends Footer implements LocaleChangeObserver {

    private static final long serialVersionUID = 1L;
    private static final int SECONDS = 12;
    private static final int LEAST = 2;
    private static final int MOST = 120;

    private final StoryStage stage;
    private final Div progress = new Div();
    private final Div done = new Div();
    private final Span nextWord = new Span();
    private final Span backWord = new Span();
    private final QuietButton next;
    private final QuietButton back;
    private final QuietButton close;
    private final QuietButton canvas;
    private final QuietButton play = new QuietButton(this::togglePlaying, new Icon(Icon.PLAY));
    private final QuietButton full = new QuietButton(() -> {}, new Icon(Icon.FULL));
    private final IntegerField seconds = new IntegerField();
    private final Span secondsWord = new Span();
    private transient Optional<Presentation> shown = Optional.empty();
    private boolean playing;

    PresentBar(StoryStage stage, Consumer<String> turn) {
        this.stage = stage;
        next = new QuietButton(() -> turn.accept("next"), nextWord, new Icon(Icon.OPEN));
        back = new QuietButton(() -> turn.accept("back"), backWord);
        close = new QuietButton(() -> turn.accept("leave"), new Icon(Icon.CLOSE));
        canvas = new QuietButton(() -> turn.accept("canvas"), new Icon(Icon.EXPLORE));
        addClassName("turns");
        next.addClassNames("main", "next");
        progress.addClassName("progress");
        progress.getElement().setAttribute("role", "progressbar").setAttribute("aria-valuemin", "0");
        progress.add(done);
        seconds.setMin(LEAST);
        seconds.setMax(MOST);
        seconds.setValue(SECONDS);
        seconds.addValueChangeListener(event -> tell());
        Div timing = new Div(play, seconds, secondsWord);
        timing.addClassName("timing");
        add(progress, close, full, canvas, new Looks(), timing, back, next);
    }

    void show(Presentation now) {
        shown = Optional.of(now);
        int count = now.story().steps().size();
        done.getStyle().set("width", 100.0 * (now.at() + 1) / count + "%");
        progress.getElement()
                .setAttribute("aria-valuemax", String.valueOf(count))
                .setAttribute("aria-valuenow", String.valueOf(now.at() + 1));
        back.setEnabled(!now.isFirst());
        next.setEnabled(now.asks() || !now.isLast());
        nextWord.setText(getTranslation(now.asks() ? "present.reveal" : "present.next"));
        if (playing && now.isLast() && !now.asks()) {
            stop();
        }
    }

    void togglePlaying() {
        playing = !playing;
        tell();
    }

    void stop() {
        playing = false;
        tell();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        backWord.setText(getTranslation("present.back"));
        close.explain(getTranslation("present.leave"));
        full.explain(getTranslation("present.full"));
        canvas.explain(getTranslation("step.canvas"));
        seconds.setAriaLabel(getTranslation("present.seconds"));
        secondsWord.setText(getTranslation("present.seconds.short"));
        progress.getElement().setAttribute("aria-label", getTranslation("present.progress"));
        shown.ifPresent(this::show);
        tell();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        stage.fullBy(full);
    }

    private void tell() {
        play.removeAll();
        play.add(new Icon(playing ? Icon.PAUSE : Icon.PLAY));
        play.explain(getTranslation(playing ? "present.pause" : "present.play"));
        play.getElement().setAttribute("aria-pressed", String.valueOf(playing));
        int wanted = Optional.ofNullable(seconds.getValue()).orElse(SECONDS);
        stage.play(playing, Math.max(LEAST, Math.min(MOST, wanted)));
    }
}
