package org.simpul.explore.query;

import java.util.List;
import java.util.Map;
import org.simpul.graph.RunLine;
import org.simpul.graph.console.CypherValue;
import org.simpul.graph.console.Ended;

/** What each user ran, the last 1,000 of each. */
public interface QueryHistory {

    /**
     * Remembers a run; one that is just the last again takes its place.
     *
     * @param place the database, as the page calls it; empty of the configured one
     */
    RunLine remember(String user, String place, String text, Map<String, CypherValue> parameters, Ended ended);

    /** The last first: those that have all of some words in them, whatever their case, or all where there are no words. */
    List<RunLine> find(String user, String words, int limit);

    /** Forgets one run. */
    void forget(String user, String id);

    /** Forgets all that a user ran. */
    void clear(String user);
}
