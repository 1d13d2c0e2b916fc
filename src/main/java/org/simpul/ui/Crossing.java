package org.simpul.ui;

import java.util.List;

/** The way from a page to another database of the same server. */
public interface Crossing {

    /** What there is by a name. */
    sealed interface Found {

        /** A database that runs. */
        record There(Place place) implements Found {}

        /** None that runs; those that do are called so. */
        record None(List<String> names) implements Found {}
    }

    /** The database by a name, however its letters are cased; takes a round trip or two. */
    Found find(String name);
}
