package org.simpul.ingest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An import that somebody asked for, as it stands.
 *
 * @param number counts the imports since the server started
 * @param names of the texts that were handed over
 * @param expected how many documents there seem to be; more may come
 * @param latest what the text that was done last is called
 * @param soFar what became of those that are done
 */
public record ImportJob(
        long number,
        List<String> names,
        Instant asked,
        long expected,
        State state,
        Optional<String> latest,
        Optional<IngestReport> soFar) {

    /** How far an import is. */
    public enum State {
        WAITING,
        RUNNING,
        CANCELLING,
        DONE,
        CANCELLED,
        /** The database did not answer, or something went wrong that nobody thought of. */
        FAILED;

        public boolean isOver() {
            return this == DONE || this == CANCELLED || this == FAILED;
        }
    }

    public ImportJob {
        names = List.copyOf(names);
    }

    ImportJob in(State now) {
        return new ImportJob(number, names, asked, expected, now, latest, soFar);
    }

    ImportJob at(Progress progress) {
        return new ImportJob(
                number,
                names,
                asked,
                Math.max(expected, progress.soFar().seen()),
                state,
                Optional.of(progress.latest().source()),
                Optional.of(progress.soFar()));
    }

    ImportJob with(IngestReport report) {
        return new ImportJob(number, names, asked, expected, state, latest, Optional.of(report));
    }
}
