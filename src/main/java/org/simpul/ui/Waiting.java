package org.simpul.ui;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.simpul.explore.Pending;

/**
 * A thin line that shows while a question takes long, and a way to end it.
 *
 * <p>The question is asked away from the page, one at a time; the page is told in its turn. A question that is ended, or
 * whose page has gone, ends in the database, too.
 */
class Waiting extends Div implements LocaleChangeObserver {

    private static final long serialVersionUID = 1L;

    /** What is answered within this time is answered at once, and nothing is shown. */
    private static final long SHORT_NS = 120_000_000;

    private static final long LOOK_NS = 500_000;

    private final QuietButton cancel = new QuietButton(this::end);
    private transient Optional<Future<?>> asked = Optional.empty();
    private boolean isLasting;

    Waiting() {
        Div line = new Div();
        line.addClassName("line");
        line.getElement().setAttribute("aria-hidden", "true");
        addClassName("long");
        setVisible(false);
        add(line, cancel);
    }

    /** Has something written, which then nobody ends, nor who leaves the page: what is begun is there as a whole. */
    <T> void carryOut(Supplier<T> work, Consumer<T> done) {
        ask(work, done);
        isLasting = asked.isPresent();
        cancel.setVisible(!isLasting);
    }

    /**
     * Asks what the page itself wants to know, and nobody has asked for: so no way is offered to end it, and the page is
     * not kept from being shown before it is answered.
     */
    <T> void look(Supplier<T> question, Consumer<T> answered) {
        Future<T> _ = begin(question, answered);
        cancel.setVisible(false);
    }

    /** Asks what a change has to ask, makes it, and goes on with what comes of it. */
    <A, R> void ask(Pending<A, R> change, Consumer<R> done) {
        ask(change.question(), answer -> done.accept(change.answer().apply(answer)));
    }

    /** Asks, and ends what was asked before. */
    <T> void ask(Supplier<T> question, Consumer<T> answered) {
        FutureTask<T> task = begin(question, answered);
        long patience = System.nanoTime() + SHORT_NS;
        while (!task.isDone() && System.nanoTime() < patience) {
            LockSupport.parkNanos(LOOK_NS);
        }
        if (task.isDone()) {
            tell(task, answered);
        }
    }

    private <T> FutureTask<T> begin(Supplier<T> question, Consumer<T> answered) {
        end();
        cancel.setVisible(true);
        UI page = UI.getCurrent();
        FutureTask<T> task = new FutureTask<>(question::get) {
            @Override
            protected void done() {
                if (!isCancelled()) {
                    Future<Void> _ = page.access(() -> tell(this, answered));
                }
            }
        };
        asked = Optional.of(task);
        setVisible(true);
        Thread.ofVirtual().name("question").start(task);
        return task;
    }

    /** Ends the question that is asked, where there is one. */
    void end() {
        asked.ifPresent(question -> question.cancel(!isLasting));
        asked = Optional.empty();
        isLasting = false;
        setVisible(false);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        cancel.setText(getTranslation("waiting.cancel"));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        end();
    }

    private <T> void tell(Future<T> task, Consumer<T> answered) {
        boolean isWanted = asked.filter(task::equals).isPresent();
        if (isWanted) {
            asked = Optional.empty();
            setVisible(false);
            if (task.state() == Future.State.FAILED) {
                throw new QuestionFailedException(task.exceptionNow());
            }
            answered.accept(task.resultNow());
        }
    }
}
