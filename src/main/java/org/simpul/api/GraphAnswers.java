package org.simpul.api;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.simpul.explore.Period;
import org.simpul.explore.Questions;
import org.simpul.graph.Direction;
import org.simpul.graph.EdgeKey;
import org.simpul.graph.EvidenceLine;
import org.simpul.graph.EvidenceList;
import org.simpul.graph.EvidenceQuery;
import org.simpul.graph.FoundPaths;
import org.simpul.graph.Neighbourhood;
import org.simpul.graph.NeighbourhoodQuery;
import org.simpul.graph.NodeKey;
import org.simpul.graph.PathQuery;
import org.simpul.graph.PathWish;
import org.simpul.graph.Publication;
import org.simpul.graph.SearchQuery;

/**
 * Answers what programs ask of the graph, by HTTP and as assistants' tools alike; every answer is capped. Safe for use by
 * several threads.
 *
 * <p>Methods throw {@link WrongQuestionException} for a question that cannot be meant and {@link NothingThereException} where
 * a node is not there.
 */
public final class GraphAnswers {

    private final Supplier<Questions> questions;

    /** @param questions new ones for each question, since they remember what was asked */
    public GraphAnswers(Supplier<Questions> questions) {
        this.questions = questions;
    }

    /** The nodes that some words may mean, best first. */
    public Told.Page<Told.Hit> search(String words, int offset, int limit) {
        Limits.check(offset, limit, SearchQuery.LIMIT);
        if (words.isBlank()) {
            throw new WrongQuestionException("Nothing to search for: give a name or a part of one.");
        }
        List<Told.Hit> hits = questions.get().search(words, Limits.upTo(offset, limit, SearchQuery.LIMIT)).stream()
                .map(hit -> new Told.Hit(Told.Node.of(hit.node()), hit.matched(), hit.score()))
                .toList();
        return Told.Page.of(hits, offset, limit, Optional.empty());
    }

    /** What is known of a node. */
    public Told.Description describe(String key) {
        return questions
                .get()
                .describe(node(key), Publication.ANY)
                .map(known -> new Told.Description(
                        Told.Node.of(known.node()),
                        known.wikidata(),
                        known.aliases(),
                        known.counts().stream().map(Told.Count::of).toList(),
                        known.surfaces().stream()
                                .map(surface -> surface.surface())
                                .toList(),
                        known.documents().stream().map(Told.Document::of).toList(),
                        known.documentCount(),
                        known.labels(),
                        Told.Description.properties(known.properties())))
                .orElseThrow(() -> new NothingThereException("node", key));
    }

    /** A node's neighbours, best supported first, and the edges among them and the node. */
    public Told.Neighbours neighbours(
            String key, Optional<String> relation, Optional<String> direction, int offset, int limit) {
        Limits.check(offset, limit, NeighbourhoodQuery.LIMIT);
        Questions asked = questions.get();
        Neighbourhood found = asked.expand(
                        node(key),
                        relation.filter(name -> !name.isBlank()),
                        direction.map(GraphAnswers::direction),
                        List.of(),
                        Limits.upTo(offset, limit, NeighbourhoodQuery.LIMIT))
                .orElseThrow(() -> new NothingThereException("node", key));
        Told.Page<Told.Node> page = Told.Page.of(
                found.part().nodes().stream()
                        .filter(node -> !node.key().equals(found.center().key()))
                        .map(Told.Node::of)
                        .toList(),
                offset,
                limit,
                relation.isPresent() || direction.isPresent() ? Optional.empty() : Optional.of(found.total()));
        List<String> ends = page.items().stream().map(Told.Node::key).toList();
        return new Told.Neighbours(
                Told.Node.of(found.center()),
                found.counts().stream().map(Told.Count::of).toList(),
                page,
                found.part().edges().stream()
                        .map(Told.Edge::of)
                        .filter(edge -> ends.contains(edge.source().equals(key) ? edge.target() : edge.source()))
                        .toList());
    }

    /** Ways from one node to another: the best supported of the shortest first, then others. */
    public Told.Ways paths(String from, String to, List<String> relations, int longest) {
        if (longest < 1 || longest > PathQuery.LONGEST) {
            throw new WrongQuestionException("A path has 1 to " + PathQuery.LONGEST + " edges, not " + longest + ".");
        }
        Questions asked = questions.get();
        for (String end : List.of(from, to)) {
            if (asked.nodes(List.of(node(end))).isEmpty()) {
                throw new NothingThereException("node", end);
            }
        }
        FoundPaths found = asked.paths(new PathWish(node(from), node(to), longest, relations, false));
        return new Told.Ways(found.paths().stream().map(Told.Way::of).toList(), found.whole());
    }

    /**
     * The claims behind an edge with their sentences, stated and denied, those of the newest documents first; behind all that
     * stand those that somebody has rejected.
     */
    public Told.Page<Told.Claim> claims(String source, String relation, String target, int offset, int limit) {
        Limits.check(offset, limit, EvidenceQuery.LIMIT);
        if (relation.isBlank()) {
            throw new WrongQuestionException("Which relation? Give one such as MEETS.");
        }
        EvidenceList evidence = questions.get().evidence(new EdgeKey(node(source), relation, node(target)), Period.ALL);
        return Told.Page.of(
                Stream.concat(evidence.lines().stream(), evidence.rejected().stream())
                        .map(GraphAnswers::claim)
                        .toList(),
                offset,
                limit,
                Optional.of(evidence.total() + evidence.rejections()));
    }

    static Told.Claim claim(EvidenceLine line) {
        return new Told.Claim(
                line.claimId(),
                line.positive(),
                line.modality().toLowerCase(Locale.ROOT),
                line.attribution(),
                line.eventDate(),
                line.confidence(),
                line.rule(),
                line.extractor(),
                line.verdict(),
                line.sentence(),
                line.index(),
                Told.Range.of(line.subject()),
                Told.Range.of(line.object()),
                new Told.Document(
                        line.documentId(), line.documentTitle(), line.publisher(), line.published(), line.language()));
    }

    static NodeKey node(String key) {
        if (key.isBlank()) {
            throw new WrongQuestionException("Which node? Give its key, which a search tells.");
        }
        return new NodeKey(key);
    }

    private static Direction direction(String name) {
        return Arrays.stream(Direction.values())
                .filter(direction -> direction.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new WrongQuestionException("A direction is OUT or IN, not \"" + name + "\"."));
    }
}
