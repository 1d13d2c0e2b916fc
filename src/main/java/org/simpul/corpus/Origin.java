package org.simpul.corpus;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a text of a corpus stands.
 *
 * @param place what people call it
 * @param source what tells it from all others
 * @param file the name that tells its kind, and what it is called where it has no title
 */
record Origin(String place, String source, String file) {

    static Origin of(Path file, String source) {
        return new Origin(file.toString(), source, Kind.fileName(file));
    }

    /** Where an entry of the archive stands that is here. */
    Origin entry(String path) {
        return new Origin(place + "!/" + path, source + "!/" + path, path.substring(path.lastIndexOf('/') + 1));
    }

    Optional<Kind> kind() {
        return Kind.of(file);
    }

    String name() {
        return Kind.baseName(file);
    }
}
