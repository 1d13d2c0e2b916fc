package org.simpul.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.simpul.graph.console.Ended;
import org.simpul.graph.console.Mode;
import org.simpul.graph.console.Summary;
import org.simpul.graph.console.Summary.End;
import org.simpul.graph.console.Timing;

/** How far an answer is: its rows, why there are no more of them, and what server, network and drawing took. */
class AnswerLine extends Div implements LocaleChangeObserver {

    private static final long serialVersionUID = 1L;

    /** Waits until what has come is painted, and tells how long that took. */
    private static final String PAINTED = """
            const began = performance.now();
            return new Promise((done) => requestAnimationFrame(() =>
                requestAnimationFrame(() => done(Math.round(performance.now() - began)))));
            """;

    /** Keeps a number and its unit on one line. */
    private static final char NO_BREAK = '\u00a0';

    /** How much of a statement names its answer, in UTF-16 units. */
    private static final int NAME = 32;

    private final Span other = new Span();
    private final Span rows = new Span();
    private final Span end = new Span();
    private final Span time = new Span();
    private final QuietButton raise;
    private final QuietButton again;
    private transient Optional<Answer> shown = Optional.empty();

    /**
     * What the line asks for.
     *
     * @param raise that the caps are raised and the statement is run again
     * @param again that the statement of an answer that was let go is run again
     */
    record Wishes(Runnable raise, Consumer<Answer> again) {}

    AnswerLine(Wishes wishes) {
        raise = new QuietButton(wishes.raise());
        again = new QuietButton(() -> shown.ifPresent(wishes.again()));
        addClassName("answer-line");
        rows.getElement().setAttribute("role", "status");
        end.addClassName("end");
        time.addClassName("time");
        raise.addClassName("bare");
        raise.setVisible(false);
        again.addClassName("bare");
        again.setVisible(false);
        other.addClassName("other");
        other.setVisible(false);
        add(other, rows, end, raise, again, time);
    }

    /** Says which statement this answers, since another one has been opened. */
    void stale(Answer answer) {
        String text = answer.statement().text().replaceAll("\\s+", " ");
        other.setText(getTranslation("query.other", text.length() > NAME ? text.substring(0, NAME) + "…" : text));
        other.setVisible(true);
    }

    void show(Answer answer) {
        if (shown.filter(answer::equals).isEmpty()) {
            other.setText("");
            other.setVisible(false);
        }
        shown = Optional.of(answer);
        rows.setText(answer.isLost() ? getTranslation("query.lost") : getTranslation("query.rows", answer.size()));
        raise.setVisible(false);
        // What may have written is not written again by somebody who only wants to see what it answered.
        again.setVisible(answer.isLost() && answer.statement().mode() == Mode.READ);
        time.setText("");
        if (answer.isLost()) {
            end.setText("");
        } else {
            answer.end().ifPresentOrElse(this::ended, () -> end.setText(getTranslation("query.running")));
        }
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        raise.setText(getTranslation("query.raise"));
        again.setText(getTranslation("query.again"));
        shown.ifPresent(this::show);
    }

    private void ended(Ended how) {
        switch (how) {
            case Ended.Answered(Summary summary) -> {
                end.setText(getTranslation("query.end." + summary.end()));
                raise.setVisible(summary.end() == End.ROWS || summary.end() == End.TIME || summary.end() == End.BYTES);
                timed(summary.timing());
            }
            case Ended.Failed(var _, Timing timing) -> {
                end.setText(getTranslation("query.failed"));
                timed(timing);
            }
            case Ended.Refused _ -> end.setText(getTranslation("query.refused"));
        }
    }

    /** What came at no time, and what took none, is not told. */
    private void timed(Timing timing) {
        if (timing.total() > 0) {
            getElement().executeJs(PAINTED).then(Integer.class, painted -> time.setText(words(timing, painted)));
        }
    }

    private String words(Timing timing, int painted) {
        Stream<String> parts = timing.isTold()
                ? Stream.of(
                        getTranslation("query.time.server", timing.server()),
                        getTranslation("query.time.network", timing.network()))
                : Stream.of(getTranslation("query.time.database", timing.server()));
        return Stream.concat(parts, Stream.of(getTranslation("query.time.drawing", painted)))
                .map(part -> part.replace(' ', NO_BREAK))
                .collect(Collectors.joining(" · "));
    }
}
