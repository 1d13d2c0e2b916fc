package org.simpul.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.simpul.graph.EdgeStatus;
import org.simpul.graph.EvidenceLine.Verdict;
import org.simpul.graph.GraphEdge;
import org.simpul.graph.GraphNode;
import org.simpul.graph.GraphPath;
import org.simpul.graph.NodeDescription.DocumentLine;
import org.simpul.graph.Property;
import org.simpul.graph.RelationCount;
import org.simpul.text.Span;

/** The shapes of answers, as JSON has them: records of plain values, which stay as they are when those inside change. */
public final class Told {

    private Told() {}

    /**
     * A part of a list.
     *
     * @param total how many there are in all, where that is known
     * @param next the offset to ask for more with; nothing at the end
     */
    public record Page<T>(List<T> items, Optional<Long> total, Optional<Integer> next) {

        public Page {
            items = List.copyOf(items);
        }

        /** The {@code limit} from {@code offset} on of a list that was asked for with one more than that. */
        static <T> Page<T> of(List<T> list, int offset, int limit, Optional<Long> total) {
            List<T> items = list.stream().skip(offset).limit(limit).toList();
            boolean more = list.size() > offset + limit;
            return new Page<>(items, total, more ? Optional.of(offset + limit) : Optional.empty());
        }
    }

    /**
     * A node.
     *
     * @param key by which other questions name it
     * @param labelId its name in Indonesian
     * @param neighbours how many there are in the database
     */
    public record Node(String key, String type, String label, String labelId, long neighbours) {

        static Node of(GraphNode node) {
            return new Node(node.key().value(), node.type(), node.caption(), node.captionId(), node.degree());
        }
    }

    /** A node that a search found; {@code matched} is the name or alias that did. */
    public record Hit(Node node, String matched, double score) {}

    /** How many neighbours there are by one relation, and whether the node is its subject (OUT) or object (IN). */
    public record Count(String relation, String direction, long neighbours) {

        static Count of(RelationCount count) {
            return new Count(count.relation(), count.direction().name(), count.neighbours());
        }
    }

    /**
     * An edge: what the claims of one subject, relation and object say together.
     *
     * @param source the key of the subject
     * @param target the key of the object
     * @param says how many claims state it
     * @param denies how many deny it
     * @param documents how many documents are behind both
     * @param from the first date that a claim gives it, ISO 8601
     */
    public record Edge(
            String source,
            String relation,
            String target,
            EdgeStatus status,
            long says,
            long denies,
            long documents,
            Optional<String> from,
            Optional<String> to) {

        static Edge of(GraphEdge edge) {
            return new Edge(
                    edge.key().source().value(),
                    edge.key().relation(),
                    edge.key().target().value(),
                    edge.status(),
                    edge.says(),
                    edge.denies(),
                    edge.documents(),
                    edge.firstDate(),
                    edge.lastDate());
        }
    }

    /** What is known of one node; {@code surfaces} are the forms in which documents print it. */
    public record Description(
            Node node,
            Optional<String> wikidata,
            List<String> aliases,
            List<Count> counts,
            List<String> surfaces,
            List<Document> documents,
            long documentCount,
            List<String> labels,
            Map<String, String> properties) {

        static Map<String, String> properties(List<Property> properties) {
            Map<String, String> byName = new LinkedHashMap<>();
            properties.forEach(property -> byName.put(property.name(), property.value()));
            return byName;
        }
    }

    /** A node's neighbours, best supported first, and the edges to them; {@code counts} are of all there are. */
    public record Neighbours(Node node, List<Count> counts, Page<Node> neighbours, List<Edge> edges) {}

    /** A way from one node to another. */
    public record Way(List<Node> nodes, List<Edge> edges) {

        static Way of(GraphPath path) {
            return new Way(
                    path.nodes().stream().map(Node::of).toList(),
                    path.edges().stream().map(Edge::of).toList());
        }
    }

    /** The ways between two nodes; where {@code whole} is false there was no time to look for all. */
    public record Ways(List<Way> paths, boolean whole) {}

    /** A document; {@code published} in ISO 8601, {@code language} in ISO 639-1. */
    public record Document(
            String id, String title, Optional<String> publisher, Optional<String> published, String language) {

        static Document of(DocumentLine line) {
            return new Document(line.id(), line.title(), line.publisher(), line.published(), line.language());
        }
    }

    /** A document as a list has it, with how many entities it names and claims it makes, and how many are contradicted. */
    public record DocumentCounts(Document document, long entities, long claims, long conflicts) {}

    /** From where to where in its sentence something stands, in UTF-16 units. */
    public record Range(int start, int end) {

        static Range of(Span span) {
            return new Range(span.start(), span.end());
        }
    }

    /**
     * A claim with the sentence that makes it.
     *
     * @param positive false where the sentence denies the relation
     * @param modality asserted, planned, reported or possible
     * @param attribution who said so, where the text tells
     * @param eventDate ISO 8601, as exactly as the text says
     * @param sentence verbatim
     * @param index of the sentence in its document
     * @param extractor what found it; "hand" where somebody added it
     * @param verdict what somebody has said of it: one that is REJECTED does not count for its edge
     */
    public record Claim(
            String id,
            boolean positive,
            String modality,
            Optional<String> attribution,
            Optional<String> eventDate,
            double confidence,
            String rule,
            String extractor,
            Verdict verdict,
            String sentence,
            int index,
            Range subject,
            Range object,
            Document document) {}

    /** A sentence that has some words, verbatim; {@code index} is its place in its document. */
    public record Sentence(String text, int index, Document document) {}

    /** Where in a sentence a text names a node. */
    public record Mention(Range range, Node node) {}

    /** A sentence of a text with what it names; {@code start} is its offset in the text. */
    public record TextSentence(int index, int start, String text, List<Mention> mentions) {}

    /** What a sentence of a text states or denies. */
    public record TextClaim(
            int sentence,
            Node subject,
            String relation,
            Node object,
            boolean positive,
            String modality,
            Optional<String> eventDate,
            boolean rejected) {}

    /** A document's text or, of a long one, a part: the sentences from {@code from} on, of {@code total}. */
    public record Text(
            Document document,
            Optional<String> url,
            int from,
            int total,
            List<TextSentence> sentences,
            List<TextClaim> claims) {}

    /** One side of a conflict: what some claims say of an edge, with the newest of them. */
    public record Side(
            Node subject, String relation, Node object, boolean positive, long documents, List<Claim> claims) {}

    /** Claims that contradict one another. */
    public record Conflict(List<Side> sides, long documents) {}
}
