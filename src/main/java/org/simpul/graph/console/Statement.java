package org.simpul.graph.console;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A statement that somebody wants to be run.
 *
 * @param text one statement, as it was written; it may start with EXPLAIN or PROFILE itself, which then outdoes {@code look}
 * @param parameters their values by name, without the dollar sign
 */
public record Statement(String text, Map<String, CypherValue> parameters, Mode mode, Look look, Caps caps) {

    public Statement {
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    }

    /** One that only reads, within the usual caps. */
    public static Statement read(String text, Map<String, CypherValue> parameters) {
        return new Statement(text, parameters, Mode.READ, Look.RUN, Caps.DEFAULT);
    }
}
