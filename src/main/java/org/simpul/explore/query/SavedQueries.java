package org.simpul.explore.query;

import java.util.List;
import java.util.Optional;
import org.simpul.graph.QueryId;
import org.simpul.graph.QueryOutcome;
import org.simpul.graph.StoredQuery;

/** The saved queries, which all who use one database share. */
public interface SavedQueries {

    /** By folder and title; a capped list. */
    List<KeptQuery> list();

    Optional<KeptQuery> find(QueryId id);

    /** Saves a new one. */
    KeptQuery add(String folder, Query query);

    /** Saves in place of {@code before}, also into another folder, unless somebody else has saved that since. */
    QueryOutcome replace(KeptQuery before, String folder, Query query);

    /** Removes one; what it was, where it was there. */
    Optional<StoredQuery> remove(QueryId id);

    /** Takes a removal back. */
    KeptQuery putBack(StoredQuery query);
}
