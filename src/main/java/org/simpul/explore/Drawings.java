package org.simpul.explore;

import java.util.Objects;

/**
 * A picture as SVG in each language, as the browser draws it.
 *
 * @param nameless the same without the names of nodes
 */
public record Drawings(String en, String id, Nameless nameless) {

    /** A picture that asks who is who. */
    public record Nameless(String en, String id) {

        public Nameless {
            Objects.requireNonNull(en, "en");
            Objects.requireNonNull(id, "id");
        }
    }

    public Drawings {
        Objects.requireNonNull(en, "en");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(nameless, "nameless");
    }
}
