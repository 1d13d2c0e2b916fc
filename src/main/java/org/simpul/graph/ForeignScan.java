package org.simpul.graph;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.neo4j.driver.Record;

/**
 * Looks at the nodes of a database that Simpul did not fill one by one, for words that no index of it holds.
 *
 * <p>Cost: a few microseconds a node, {@value #SCAN} nodes at most.
 */
final class ForeignScan {

    private static final int SCAN = 200_000;

    private static final CypherFile AMONG = CypherFile.of("foreign/search-among");
    private static final CypherFile BARE = CypherFile.of("foreign/search-bare");

    private final Graph graph;
    private final Perspective perspective;

    ForeignScan(Graph graph, Perspective perspective) {
        this.graph = graph;
        this.perspective = perspective;
    }

    /**
     * By element id the captions of nodes whose captions, taken together, contain all words, each alone and then all as one
     * text; best first, so that a label with many of them does not hide those of others.
     *
     * @throws QuestionTooLongException where there is too much to look at
     */
    Map<String, List<String>> search(SearchWords words) {
        Map<String, List<String>> sorted = new LinkedHashMap<>();
        found(words).entrySet().stream()
                .map(entry -> Map.entry(score(entry.getValue(), words), entry))
                .sorted(Map.Entry.<Double, Map.Entry<String, List<String>>>comparingByKey()
                        .reversed())
                .forEach(scored ->
                        sorted.put(scored.getValue().getKey(), scored.getValue().getValue()));
        return sorted;
    }

    /** A row's texts without those that are not there. */
    static List<String> texts(Record row) {
        return row.get("texts").asList(text -> text.asString("")).stream()
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static double score(List<String> texts, SearchWords words) {
        return texts.stream().mapToDouble(words::likeness).max().orElse(0);
    }

    private Map<String, List<String>> found(SearchWords words) {
        Map<String, List<String>> found = new LinkedHashMap<>();
        List<LabelView> labels = perspective.visible().stream()
                .filter(view ->
                        view.nodes() > 0 && !view.searched() && !view.captions().isEmpty())
                .limit(ForeignSearch.PARTS)
                .toList();
        if (!labels.isEmpty()) {
            List<Map<String, String>> parts =
                    labels.stream().map(view -> Map.of("label", view.label())).toList();
            Map<String, Object> parameters = Map.of(
                    "captions", labels.stream().map(LabelView::captions).toList(),
                    "scans", shares(labels.stream().map(LabelView::nodes).toList()),
                    "words", words.patterns(),
                    "limit", ForeignSearch.EACH);
            lookAt(AMONG.aboutEach(parts), parameters, found);
        }
        if (!perspective.bare().isEmpty()) {
            lookAt(
                    BARE,
                    Map.of(
                            "captions",
                            perspective.bare(),
                            "scan",
                            SCAN,
                            "words",
                            words.patterns(),
                            "limit",
                            ForeignSearch.EACH),
                    found);
        }
        return found;
    }

    private void lookAt(CypherFile statement, Map<String, Object> parameters, Map<String, List<String>> found) {
        graph.read(statement, parameters, row -> row).forEach(row -> {
            List<String> texts = texts(row);
            found.put(
                    row.get("id").asString(),
                    Stream.concat(texts.stream(), Stream.of(String.join(" ", texts)))
                            .toList());
        });
    }

    /** Of what is looked at in all, a fair share for each of so many nodes: what the few do not need is for the many. */
    private static List<Long> shares(List<Long> nodes) {
        Long[] shares = new Long[nodes.size()];
        long left = SCAN;
        int parts = nodes.size();
        for (int part : IntStream.range(0, parts)
                .boxed()
                .sorted(Comparator.comparing(nodes::get))
                .toList()) {
            shares[part] = Math.min(nodes.get(part), left / parts--);
            left -= shares[part];
        }
        return List.of(shares);
    }
}
