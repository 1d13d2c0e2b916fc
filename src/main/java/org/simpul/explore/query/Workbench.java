package org.simpul.explore.query;

import java.util.Collection;
import java.util.List;
import org.simpul.graph.GraphNode;
import org.simpul.graph.NodeKey;
import org.simpul.graph.SchemaPicture;
import org.simpul.graph.SchemaWords;
import org.simpul.graph.console.CypherValue;
import org.simpul.graph.console.Receiver;
import org.simpul.graph.console.Running;
import org.simpul.graph.console.Statement;

/** Runs the statements that people write on one database, and tells what they can be made of. Safe for use by several threads. */
public interface Workbench {

    /**
     * Starts a statement on a thread of its own and returns at once.
     *
     * @param user who asks, for the log of what was written
     */
    Running run(String user, Statement statement, Receiver receiver);

    /** Whether statements may write, where that is asked for. */
    boolean canWrite();

    /** Whether Simpul filled the database, or nobody has yet; takes some round trips where that is not known. */
    boolean isOwn();

    /** The words of the live schema; kept for half a minute, and takes some round trips after that. */
    SchemaWords words();

    /** Forgets what is kept of the schema and of whose the database is, since a statement has written. */
    void changed();

    /** What the database is made of; takes up to some seconds. */
    SchemaPicture schema();

    /**
     * What a canvas shows of some values: the nodes in them, also inside of paths, lists and maps, and those that their
     * relationships link; of what Simpul keeps beside its entities, what that speaks of. Takes some round trips where
     * there are any.
     */
    Drawn drawn(Collection<CypherValue> values);

    /** Those of some nodes that there are, as a canvas shows them; a round trip where any are asked for. */
    List<GraphNode> nodes(Collection<NodeKey> keys);
}
