package org.simpul.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.simpul.explore.Period;
import org.simpul.graph.Dating;

/** By which date claims are placed in time, whether those without one are seen, and by which day they had to be known. */
class PeriodBar extends Div implements LocaleChangeObserver {

    private static final long serialVersionUID = 1L;

    private final transient Supplier<Period> period;
    private final transient Consumer<Period> wanted;
    private final Div dating = new Div();
    private final QuietButton happened = new QuietButton(() -> change(now -> now.by(Dating.HAPPENED)));
    private final QuietButton published = new QuietButton(() -> change(now -> now.by(Dating.PUBLISHED)));
    private final Span playWord = new Span();
    private final QuietButton play;
    private final QuietButton undated = new QuietButton(() -> change(now -> now.withUndated(!now.undated())));
    private final DayField known = new DayField(this::knowBy);
    private boolean isPlaying;

    /** @param played what plays the months, and stops playing them */
    PeriodBar(Supplier<Period> period, Consumer<Period> wanted, Runnable played) {
        this.period = period;
        this.wanted = wanted;
        play = new QuietButton(played);
        play.addClassName("play");
        dating.addClassName("dating");
        dating.getElement().setAttribute("role", "group");
        dating.add(happened, published);
        known.addClassName("known");
        addClassName("period");
        add(dating, play, undated, known);
    }

    /** Says what is in force now. */
    void refresh(boolean playing) {
        Period now = period.get();
        press(happened, now.dating() == Dating.HAPPENED);
        press(published, now.dating() == Dating.PUBLISHED);
        press(undated, now.undated());
        undated.setVisible(now.first().isPresent() || now.last().isPresent());
        known.show(now.knownBy());
        if (isPlaying != playing) {
            isPlaying = playing;
            sayPlaying();
        }
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        dating.getElement().setAttribute("aria-label", getTranslation("when.dating"));
        happened.setText(getTranslation("when.happened"));
        published.setText(getTranslation("when.published"));
        undated.setText(getTranslation("when.undated"));
        undated.setTitle(getTranslation("when.undated.hint"));
        known.name(getTranslation("when.known"));
        known.setTitle(getTranslation("when.known.hint"));
        sayPlaying();
        refresh(isPlaying);
    }

    private void sayPlaying() {
        playWord.setText(getTranslation(isPlaying ? "when.pause" : "when.play"));
        play.setTitle(getTranslation("when.play.hint"));
        play.removeAll();
        play.add(new Icon(isPlaying ? Icon.PAUSE : Icon.PLAY), playWord);
    }

    private void knowBy() {
        change(now -> now.knownBy(known.day(now.knownBy())));
    }

    private void change(UnaryOperator<Period> change) {
        wanted.accept(change.apply(period.get()));
    }

    private static void press(QuietButton button, boolean pressed) {
        button.getElement().setAttribute("aria-pressed", Boolean.toString(pressed));
    }
}
