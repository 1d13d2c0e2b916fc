package org.simpul.ui;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * How much memory the answers on all pages may take together, and one of them at most. Where there is no more, those on
 * pages that nobody has any more make room, first what was left first. Safe for use by several threads.
 */
@Component
public final class AnswerRoom {

    /** Which part of the heap answers may take. */
    private static final int PART = 3;

    private final long all;
    private final Map<Answer, Long> held = new HashMap<>();
    private long taken;

    /** The page that an answer is for. */
    interface Page {

        /** When it was heard of last, where it seems that nobody has it any more; empty while somebody has it. */
        Optional<Instant> left();

        /** Lets go of the answer in the page's own turn, unless somebody has come back to it by then. */
        void makeRoom(Answer answer);
    }

    /** An answer whose page has been left. */
    private record Left(Answer answer, Instant since) {}

    AnswerRoom() {
        this(Runtime.getRuntime().maxMemory() / PART);
    }

    /** @param all so many bytes for all answers */
    AnswerRoom(long all) {
        this.all = all;
    }

    /** How many bytes one answer may take at most. */
    long most() {
        return all / 2;
    }

    /** Takes so many bytes, where there is room for them, or room can be made; whether there was. Not to be called in a page's turn. */
    boolean take(Answer answer, long bytes) {
        if (fits(answer, bytes)) {
            return true;
        }
        for (Left left : left(answer)) {
            left.answer().page().makeRoom(left.answer());
            if (fits(answer, bytes)) {
                return true;
            }
        }
        return false;
    }

    /** Gives back all that it has taken. */
    synchronized void giveBack(Answer answer) {
        taken -= Optional.ofNullable(held.remove(answer)).orElse(0L);
    }

    private synchronized boolean fits(Answer answer, long bytes) {
        boolean fits = taken + bytes <= all;
        if (fits) {
            taken += bytes;
            held.merge(answer, bytes, Long::sum);
        }
        return fits;
    }

    /** The other ones that nobody has any more, first what was left first. */
    private List<Left> left(Answer asking) {
        return others(asking).stream()
                .flatMap(answer -> answer.page().left().map(since -> new Left(answer, since)).stream())
                .sorted(Comparator.comparing(Left::since))
                .toList();
    }

    private synchronized List<Answer> others(Answer asking) {
        return held.keySet().stream().filter(answer -> !answer.equals(asking)).toList();
    }
}
