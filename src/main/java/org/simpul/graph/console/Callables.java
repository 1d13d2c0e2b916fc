package org.simpul.graph.console;

import java.util.Collection;

/** Which functions and procedures statements may call: those that are known to touch the graph alone, and those that are named. */
public record Callables(AllowList functions, AllowList procedures) {

    /** Those that are known alone. */
    public static final Callables KNOWN = new Callables(AllowList.FUNCTIONS, AllowList.PROCEDURES);

    /**
     * The known ones and these, whatever they do; what the server does not hold to be reading is
     * still called only where writing is switched on.
     *
     * @param names whole, as the server lists them
     */
    public static Callables knownAnd(Collection<String> names) {
        return new Callables(KNOWN.functions.with(names), KNOWN.procedures.with(names));
    }
}
