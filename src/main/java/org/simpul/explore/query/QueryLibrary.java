package org.simpul.explore.query;

import java.util.List;

/** The queries that come with Simpul, and those of the folder {@code simpul.query.library}, where there is one. */
public interface QueryLibrary {

    /**
     * A query of the library.
     *
     * @param name its file's, without ending
     * @param own whether it is from the user's folder
     * @param ofAnyGraph whether it asks no database in particular
     */
    record Entry(String name, boolean own, boolean ofAnyGraph, Query query) {}

    /** Simpul's by title, then the user's own, read anew; files that are none are in {@link #faults}. */
    List<Entry> list();

    /** What is wrong with files of the user's folder, one line each: {@code FILE: what is wrong; what to do}. */
    List<String> faults();
}
