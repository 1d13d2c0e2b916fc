package org.simpul.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The graph over HTTP. */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Graph", description = "Nodes, edges and the sentences behind them")
public class GraphController {

    private static final String KEY = "The node's key, which a search tells";

    private final GraphAnswers answers;

    public GraphController(GraphAnswers answers) {
        this.answers = answers;
    }

    @GetMapping("/search")
    @Operation(
            summary =
                    "The nodes that some words may mean, best first: names and aliases in both languages, typing errors allowed")
    Told.Page<Told.Hit> search(
            @Parameter(description = "A name or a part of one", example = "Lukashenko") @RequestParam String q,
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = "20") int limit) {
        return answers.search(q, offset, limit);
    }

    @GetMapping("/node")
    @Operation(summary = "What is known of a node: aliases, relations with counts, the newest documents that name it")
    Told.Description node(@Parameter(description = KEY) @RequestParam String key) {
        return answers.describe(key);
    }

    @GetMapping("/neighbours")
    @Operation(summary = "A node's neighbours, best supported first, and the edges to them")
    Told.Neighbours neighbours(
            @Parameter(description = KEY) @RequestParam String key,
            @Parameter(description = "By this relation alone", example = "MEETS") @RequestParam
                    Optional<String> relation,
            @Parameter(description = "OUT where the node is the subject, IN where it is the object") @RequestParam
                    Optional<String> direction,
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = "25") int limit) {
        return answers.neighbours(key, relation, direction, offset, limit);
    }

    @GetMapping("/paths")
    @Operation(summary = "The best supported of the shortest paths between two nodes, then others")
    Told.Ways paths(
            @Parameter(description = "The key of one end") @RequestParam String from,
            @Parameter(description = "The key of the other") @RequestParam String to,
            @Parameter(description = "Along these relations alone") @RequestParam(defaultValue = "")
                    List<String> relation,
            @Parameter(description = "Of how many edges at most, 1 to 6") @RequestParam(defaultValue = "4")
                    int longest) {
        return answers.paths(from, to, relation, longest);
    }

    @GetMapping("/claims")
    @Operation(summary = "The claims behind an edge with the sentences that state or deny it, newest document first")
    Told.Page<Told.Claim> claims(
            @Parameter(description = "The key of the subject") @RequestParam String source,
            @Parameter(example = "MEETS") @RequestParam String relation,
            @Parameter(description = "The key of the object") @RequestParam String target,
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = "50") int limit) {
        return answers.claims(source, relation, target, offset, limit);
    }
}
