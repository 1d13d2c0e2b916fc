package org.simpul.graph;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads from what a server calls itself whether it knows the Cypher that Simpul asks in. */
final class ServerVersion {

    /** The first that knows Cypher 25. */
    static final String LEAST = "Neo4j 2025.06";

    private static final Pattern AGENT = Pattern.compile("Neo4j/(\\d+)\\.(\\d+)(.*)");
    private static final int YEAR = 2025;
    private static final int MONTH = 6;

    private ServerVersion() {}

    /** Whether it is too old; what does not name itself as Neo4j does is taken as it is, and so is Aura, which is never old. */
    static boolean isTooOld(String agent) {
        Matcher said = AGENT.matcher(agent);
        if (!said.matches() || said.group(3).contains("aura")) {
            return false;
        }
        int major = Integer.parseInt(said.group(1));
        return major < YEAR || (major == YEAR && Integer.parseInt(said.group(2)) < MONTH);
    }
}
