package org.simpul.corpus;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/** A text that somebody hands over, and that lies in a file for the time being. */
public sealed interface Submission {

    /** What whoever hands it over calls it. */
    String name();

    /** Where it lies. */
    Path file();

    /** A file of a kind that its name tells. */
    record Upload(String name, Path file) implements Submission {}

    /**
     * Plain text, in UTF-8.
     *
     * @param name its title, or blank where its own words are to tell it
     * @param published the day that somebody gives it; empty where its own words are to tell it
     * @param publisher who somebody says printed it
     */
    record Pasted(String name, Optional<LocalDate> published, Optional<String> publisher, Path file)
            implements Submission {

        /** One of which nothing else is told. */
        public Pasted(String name, Path file) {
            this(name, Optional.empty(), Optional.empty(), file);
        }
    }
}
