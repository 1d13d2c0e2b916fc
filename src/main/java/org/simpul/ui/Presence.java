package org.simpul.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.PushConnection;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Whether somebody still has a page. One that is closed is kept, since a page that is loaded again begins by closing; a tab
 * that breaks down and a computer that sleeps say nothing. What they have in common is that the page's line is cut, or that
 * its heartbeats stay away.
 */
final class Presence implements AnswerRoom.Page {

    /** After so many heartbeats that stay away nobody has it any more. */
    private static final int MISSED = 2;

    private final VaadinSession session;
    private final Supplier<Optional<UI>> page;
    private final InstantSource clock;
    private final Consumer<Answer> lost;

    /**
     * @param session whose turn is the page's turn
     * @param page the page as it was loaded last
     * @param lost is told, in the page's own turn, of an answer that has been let go
     */
    Presence(VaadinSession session, Supplier<Optional<UI>> page, InstantSource clock, Consumer<Answer> lost) {
        this.session = session;
        this.page = page;
        this.clock = clock;
        this.lost = lost;
    }

    @Override
    public Optional<Instant> left() {
        AtomicReference<Optional<Instant>> since = new AtomicReference<>(Optional.empty());
        session.accessSynchronously(() -> since.set(page.get().map(this::left).orElse(Optional.of(Instant.MIN))));
        return since.get();
    }

    @Override
    public void makeRoom(Answer answer) {
        session.accessSynchronously(() -> page.get()
                .ifPresentOrElse(
                        loaded -> {
                            if (left(loaded).isPresent()) {
                                answer.lose();
                                loaded.accessSynchronously(() -> lost.accept(answer));
                            }
                        },
                        answer::lose));
    }

    private Optional<Instant> left(UI loaded) {
        Instant heard = Instant.ofEpochMilli(loaded.getInternals().getLastHeartbeatTimestamp());
        return loaded.isClosing() || isCut(loaded) || isSilent(heard) ? Optional.of(heard) : Optional.empty();
    }

    private static boolean isCut(UI loaded) {
        PushConnection line = loaded.getInternals().getPushConnection();
        return line != null && !line.isConnected();
    }

    private boolean isSilent(Instant heard) {
        long beat = session.getConfiguration().getHeartbeatInterval();
        return beat > 0
                && heard.plus(Duration.ofSeconds(beat).multipliedBy(MISSED)).isBefore(clock.instant());
    }
}
