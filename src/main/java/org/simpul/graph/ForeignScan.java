package org.simpul.graph;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.neo4j.driver.Record;

/**
 * Looks at the nodes of a database that Simpul did not fill one by one, for words that no index of it holds.
 *
 * <p>Cost: a few microseconds a node, {@value #SCAN} nodes at most; where none has the words, {@value #READ} captions are read
 * for what is like them.
 */
final class ForeignScan {

    private static final int SCAN = 200_000;

    private static final int READ = 50_000;

    private static final CypherFile AMONG = CypherFile.of("foreign/search-among");
    private static final CypherFile BARE = CypherFile.of("foreign/search-bare");

    private static final CypherFile CAPTIONS = CypherFile.of("foreign/captions-among");
    private static final CypherFile BARE_CAPTIONS = CypherFile.of("foreign/captions-bare");

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
        return sorted(found(words), words);
    }

    /** The same by captions that are like all words, mistyped as they may be; the best of them. */
    Map<String, List<String>> like(SearchWords words) {
        return words.forgive() ? sorted(alike(words), words) : Map.of();
    }

    private static Map<String, List<String>> sorted(Map<String, List<String>> found, SearchWords words) {
        Map<String, List<String>> sorted = new LinkedHashMap<>();
        found.entrySet().stream()
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
        return scanned(AMONG, BARE, SCAN, Map.of("words", words.patterns(), "limit", ForeignSearch.EACH));
    }

    private Map<String, List<String>> alike(SearchWords words) {
        Map<String, List<String>> found = scanned(CAPTIONS, BARE_CAPTIONS, READ, Map.of("limit", READ));
        found.values().removeIf(texts -> texts.stream().noneMatch(words::areIn));
        return found;
    }

    /**
     * What the first nodes of each label, and the first that bear none, tell.
     *
     * @param most how many nodes are looked at, of either sort
     */
    private Map<String, List<String>> scanned(
            CypherFile among, CypherFile bare, long most, Map<String, Object> parameters) {
        Map<String, List<String>> found = new LinkedHashMap<>();
        List<LabelView> labels = labels();
        if (!labels.isEmpty()) {
            Map<String, Object> own = new HashMap<>(parameters);
            own.put("captions", labels.stream().map(LabelView::captions).toList());
            own.put("scans", shares(labels.stream().map(LabelView::nodes).toList(), most));
            lookAt(among.aboutEach(parts(labels)), own, found);
        }
        if (!perspective.bare().isEmpty()) {
            Map<String, Object> own = new HashMap<>(parameters);
            own.put("captions", perspective.bare());
            own.put("scan", most);
            lookAt(bare, own, found);
        }
        return found;
    }

    /** Those whose captions no index of words holds. */
    private List<LabelView> labels() {
        return perspective.visible().stream()
                .filter(view ->
                        view.nodes() > 0 && !view.searched() && !view.captions().isEmpty())
                .limit(ForeignSearch.PARTS)
                .toList();
    }

    private static List<Map<String, String>> parts(List<LabelView> labels) {
        return labels.stream().map(view -> Map.of("label", view.label())).toList();
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
    private static List<Long> shares(List<Long> nodes, long all) {
        Long[] shares = new Long[nodes.size()];
        long left = all;
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
