package org.simpul.extract;

import java.util.List;
import java.util.Optional;

/**
 * A title with the name of its holder and of what it is held in, as far as the sentence prints them.
 *
 * @param holder empty for a role alone: the Turkish president
 * @param bodies the country or body, and for an ambassador also the one that he is sent to
 * @param from the index of the first token of all this
 * @param to the index after the last
 */
record Office(TitleSpan title, Optional<Name> holder, List<Name> bodies, int from, int to) {

    Office {
        bodies = List.copyOf(bodies);
    }

    Optional<Name> body() {
        return bodies.stream().findFirst();
    }
}
