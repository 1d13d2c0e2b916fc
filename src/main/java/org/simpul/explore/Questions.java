package org.simpul.explore;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.simpul.graph.Asked;
import org.simpul.graph.Conflict.Side;
import org.simpul.graph.Dating;
import org.simpul.graph.Direction;
import org.simpul.graph.EdgeDescription;
import org.simpul.graph.EdgeKey;
import org.simpul.graph.EvidenceList;
import org.simpul.graph.FoundPaths;
import org.simpul.graph.GraphEdge;
import org.simpul.graph.GraphNode;
import org.simpul.graph.Neighbourhood;
import org.simpul.graph.NodeDescription;
import org.simpul.graph.NodeKey;
import org.simpul.graph.PathWish;
import org.simpul.graph.Publication;
import org.simpul.graph.SearchHit;
import org.simpul.graph.StatisticsQuery.Calendar;
import org.simpul.graph.StatisticsQuery.Totals;
import org.simpul.graph.Subgraph;
import org.simpul.graph.TypeStyle;
import org.simpul.graph.Week;

/** What an explorer asks the database; every answer is capped. */
public interface Questions {

    /** Whether Simpul filled the database, so that claims are behind its edges; one that nobody filled is its own. */
    boolean own();

    /** By type of node the type of entity that it is drawn as, where Simpul did not fill the database. */
    Map<String, String> kinds();

    /** By type of relationship how people want it shown, where Simpul did not fill the database. */
    Map<String, TypeStyle> typeStyles();

    /** The relations that there may be: those that Simpul knows, or the types that the database has. */
    List<String> relations();

    /** How much there is. */
    Totals totals();

    /** The best-connected nodes, and the edges among them. */
    Subgraph bestConnected(int limit);

    /**
     * How many neighbours a node has, and the best-supported of those that are not among {@code shown}, with the edges
     * among these, the node and what is shown; empty where there is no such node.
     *
     * @param relation by any where empty
     * @param direction in any where empty
     */
    Optional<Neighbourhood> expand(
            NodeKey node,
            Optional<String> relation,
            Optional<Direction> direction,
            Collection<NodeKey> shown,
            int limit);

    /** Those of {@code keys} that are in the database. */
    List<GraphNode> nodes(Collection<NodeKey> keys);

    /** Of the nodes that somebody has merged into others: into which, in the end. */
    Map<NodeKey, NodeKey> followed(Collection<NodeKey> keys);

    /** The edges among {@code added} and {@code shown} that have an end among {@code added}. */
    List<GraphEdge> edges(Collection<NodeKey> added, Collection<NodeKey> shown);

    /** The entities that a text may mean, best first. */
    List<SearchHit> search(String text, int limit);

    /** Paths between two nodes: the best supported of the shortest, then others, best supported first. */
    FoundPaths paths(PathWish wish);

    /** The claims behind an edge, those in a period alone. */
    EvidenceList evidence(EdgeKey edge, Period period);

    /** What gives the subject of an edge another object, where its relation allows for one alone. */
    List<Side> others(EdgeKey edge);

    /** The relationships behind an edge that no claims are behind. */
    EdgeDescription describe(EdgeKey edge);

    /** Writes statements that build a part of the graph again in an empty database. */
    void script(Subgraph part, Appendable to) throws IOException;

    /** The properties that some nodes have, those of most of them first. */
    List<String> properties(Collection<NodeKey> keys);

    /** What some nodes have as one property, each value or element of a list as text; nothing of those that lack it. */
    Map<NodeKey, List<String>> values(Collection<NodeKey> keys, String property);

    /** The properties that the relationships behind some edges have, those of most of them first. */
    List<String> edgeProperties(Collection<EdgeKey> edges);

    /** What the relationships behind some edges have as one property, likewise; nothing of those that lack it. */
    Map<EdgeKey, List<String>> edgeValues(Collection<EdgeKey> edges, String property);

    /** What is known of a node, of its documents those alone that were published then; empty where there is no such node. */
    Optional<NodeDescription> describe(NodeKey node, Publication published);

    /** How many claims are placed in each month by one of their dates, and how many in none. */
    Calendar claimsByMonth(Dating dating);

    /** The week that most claims speak of; empty where none knows its day. */
    Optional<Week> busiestWeek(int limit);

    /** The statements that were run for these answers, the last first; only the last of them. */
    List<Asked> asked();
}
