package org.simpul.api;

import java.util.List;
import org.simpul.api.AssistantTool.Input;
import org.simpul.api.TextAnswers.Which;
import org.simpul.graph.EvidenceQuery;
import org.simpul.graph.NeighbourhoodQuery;
import org.simpul.graph.PathQuery;
import org.simpul.graph.SearchQuery;

/** What assistants may ask: the same as other programs. */
public final class AssistantTools {

    private static final String KEY = "The node's key, from search_nodes";
    private static final int CLAIMS = 50;

    private final GraphAnswers graph;
    private final TextAnswers texts;
    private final CypherAnswers cypher;

    public AssistantTools(GraphAnswers graph, TextAnswers texts, CypherAnswers cypher) {
        this.graph = graph;
        this.texts = texts;
        this.cypher = cypher;
    }

    List<AssistantTool> list() {
        return List.of(
                search(),
                describe(),
                neighbours(),
                paths(),
                claims(),
                documents(),
                read(),
                sentences(),
                conflicts(),
                run());
    }

    private AssistantTool search() {
        return new AssistantTool(
                "search_nodes",
                "Finds people, organisations, places and other nodes of the graph by name or alias, in English or"
                        + " Indonesian, also with typing errors. Start here: other tools need the keys that this tells.",
                new Input().needs("words", "A name or a part of one").page(10, SearchQuery.LIMIT),
                given -> graph.search(given.text("words"), given.whole("offset", 0), given.whole("limit", 10)));
    }

    private AssistantTool describe() {
        return new AssistantTool(
                "describe_node",
                "What is known of one node: aliases, how many neighbours by which relation, the newest documents.",
                new Input().needs("key", KEY),
                given -> graph.describe(given.text("key")));
    }

    private AssistantTool neighbours() {
        return new AssistantTool(
                "neighbours",
                "The nodes that one node is linked to, best supported first, and the edges between: who met whom, who"
                        + " belongs to what. Status DENIED or DISPUTED means that texts deny it, DIFFERING that they give other values.",
                new Input()
                        .needs("key", KEY)
                        .text("relation", "By this relation alone, such as MEETS or MEMBER_OF")
                        .text("direction", "OUT where the node is the subject, IN where it is the object")
                        .page(25, NeighbourhoodQuery.LIMIT),
                given -> graph.neighbours(
                        given.text("key"),
                        given.some("relation"),
                        given.some("direction"),
                        given.whole("offset", 0),
                        given.whole("limit", 25)));
    }

    private AssistantTool paths() {
        return new AssistantTool(
                "paths",
                "How two nodes are linked: the best supported of the shortest paths first, then others.",
                new Input()
                        .needs("from", "The key of one end")
                        .needs("to", "The key of the other end")
                        .texts("relations", "Along these relations alone")
                        .whole("longest", "Of how many edges at most", 4, 1, PathQuery.LONGEST),
                given -> graph.paths(
                        given.text("from"), given.text("to"), given.texts("relations"), given.whole("longest", 4)));
    }

    private AssistantTool claims() {
        return new AssistantTool(
                "claims",
                "The sentences that state or deny an edge, verbatim, each with its document, date and who said so. Cite"
                        + " these when you tell somebody what the graph says.",
                new Input()
                        .needs("source", "The key of the subject")
                        .needs("relation", "The relation, such as MEETS")
                        .needs("target", "The key of the object")
                        .page(CLAIMS, EvidenceQuery.LIMIT),
                given -> graph.claims(
                        given.text("source"),
                        given.text("relation"),
                        given.text("target"),
                        given.whole("offset", 0),
                        given.whole("limit", CLAIMS)));
    }

    private AssistantTool documents() {
        return new AssistantTool(
                "documents",
                "The documents that were read, newest first.",
                which(new Input()).page(20, TextAnswers.MOST),
                given -> texts.documents(which(given), given.whole("offset", 0), given.whole("limit", 20)));
    }

    private AssistantTool read() {
        return new AssistantTool(
                "read_document",
                "The sentences of one document with what each names and claims; of a long one a part.",
                new Input()
                        .needs("id", "The document's id")
                        .whole("sentence", "The index of a sentence in the part that is wanted", 0, 0, 1_000_000),
                given -> texts.text(given.text("id"), given.whole("sentence", 0)));
    }

    private AssistantTool sentences() {
        return new AssistantTool(
                "search_sentences",
                "The sentences of the documents with all of some words, verbatim, best match first.",
                which(new Input().needs("words", "Words, or a phrase in quotes"))
                        .page(20, TextAnswers.MOST),
                given -> texts.sentences(
                        given.text("words"), which(given), given.whole("offset", 0), given.whole("limit", 20)));
    }

    private AssistantTool conflicts() {
        return new AssistantTool(
                "conflicts",
                "What the documents disagree about, both sides with their sentences. It is not said who is right.",
                new Input().page(10, TextAnswers.MOST),
                given -> texts.conflicts(given.whole("offset", 0), given.whole("limit", 10)));
    }

    private AssistantTool run() {
        return new AssistantTool(
                "run_cypher",
                "Runs one Cypher statement that only reads, for what no other tool answers. Give values as parameters,"
                        + " never joined into the statement.",
                new Input()
                        .needs("statement", "One statement, with a LIMIT")
                        .fields("parameters", "Values by name, without the dollar sign")
                        .whole("rows", "How many rows at most", 100, 1, 1_000),
                given -> cypher.run(
                        given.user(),
                        given.text("statement"),
                        given.fields("parameters"),
                        given.whole("rows", 100),
                        30));
    }

    private static Input which(Input input) {
        return input.text("publisher", "Of this publisher alone")
                .text("language", "In this language alone, ISO 639-1")
                .text("since", "Published on this day or later, such as 2024-07-04")
                .text("until", "Published on this day or earlier");
    }

    private static Which which(ToolArguments given) {
        return new Which(given.some("publisher"), given.some("language"), given.some("since"), given.some("until"));
    }
}
