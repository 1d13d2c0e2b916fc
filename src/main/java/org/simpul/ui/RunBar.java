package org.simpul.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.function.Consumer;
import org.simpul.graph.console.Caps;
import org.simpul.graph.console.Look;
import org.simpul.graph.console.Mode;

/** Runs what is written, or stops it: how much of it, and whether it may write. */
class RunBar extends Div implements LocaleChangeObserver {

    private static final long serialVersionUID = 1L;

    private final boolean canWrite;
    private final QuietButton run;
    private final QuietButton stop;
    private final QuietButton explain;
    private final QuietButton profile;
    private final QuietButton format;
    private final QuietButton save;
    private final CapChoice caps;
    private final Input writing = new Input();
    private final Span writingWord = new Span();
    private final Span readOnly = new Span();

    /** What the bar asks for. */
    record Wishes(Consumer<Look> run, Runnable stop, Runnable format, Runnable save) {}

    /** @param most how many bytes an answer may take at most */
    RunBar(boolean canWrite, long most, Wishes wishes) {
        this.canWrite = canWrite;
        caps = new CapChoice(most);
        run = new QuietButton(() -> wishes.run().accept(Look.RUN), new Icon(Icon.PLAY), new Span());
        stop = new QuietButton(wishes.stop(), new Icon(Icon.STOP), new Span());
        explain = new QuietButton(() -> wishes.run().accept(Look.EXPLAIN));
        profile = new QuietButton(() -> wishes.run().accept(Look.PROFILE));
        format = new QuietButton(wishes.format());
        save = new QuietButton(wishes.save());
        addClassName("run-bar");
        run.addClassName("main");
        stop.addClassName("stop");
        readOnly.addClassName("badge");
        writing.setType("checkbox");
        NativeLabel mayWrite = new NativeLabel();
        mayWrite.add(writing, writingWord);
        mayWrite.addClassName("writing");
        mayWrite.setVisible(canWrite);
        readOnly.setVisible(!canWrite);
        writing.getElement()
                .addEventListener("change", event -> setClassName("writes", mode() == Mode.WRITE))
                .synchronizeProperty("checked");
        add(run, stop, explain, profile, format, save, caps, readOnly, mayWrite);
        running(false);
    }

    Caps caps() {
        return caps.value();
    }

    void raiseCaps() {
        caps.raise();
    }

    Mode mode() {
        return canWrite && writing.getElement().getProperty("checked", false) ? Mode.WRITE : Mode.READ;
    }

    void running(boolean now) {
        run.setVisible(!now);
        stop.setVisible(now);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        word(run, "query.run");
        word(stop, "query.stop");
        run.setTitle(getTranslation("query.run.keys"));
        explain.setText(getTranslation("query.explain"));
        explain.setTitle(getTranslation("query.explain.about"));
        profile.setText(getTranslation("query.profile"));
        profile.setTitle(getTranslation("query.profile.about"));
        format.setText(getTranslation("query.format"));
        format.setTitle(getTranslation("query.format.keys"));
        save.setText(getTranslation("query.save"));
        readOnly.setText(getTranslation("status.readonly"));
        readOnly.setTitle(getTranslation("query.readonly.about"));
        writingWord.setText(getTranslation("query.writing"));
    }

    private void word(QuietButton button, String key) {
        button.getElement().getChild(1).setText(getTranslation(key));
    }
}
