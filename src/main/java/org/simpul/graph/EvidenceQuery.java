package org.simpul.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.simpul.graph.EvidenceLine.Verdict;
import org.simpul.knowledge.Polarity;
import org.simpul.knowledge.Reason;
import org.simpul.text.Span;

/** Which sentences state an edge, and which deny it. */
public final class EvidenceQuery {

    /** How many claims one answer holds at most: those of the newest documents. */
    public static final int LIMIT = 200;

    /** How many rejected ones it holds beside them. */
    public static final int REJECTED = 50;

    private static final CypherFile EVIDENCE = CypherFile.of("read/evidence");
    private static final CypherFile COUNT = CypherFile.of("read/evidence-count");

    private final Graph graph;

    public EvidenceQuery(Graph graph) {
        this.graph = graph;
    }

    /** The claims behind {@code edge}, stated and denied, newest document first, {@value #LIMIT} at most. */
    public EvidenceList of(EdgeKey edge) {
        return of(edge, Times.ANY);
    }

    /** The same of some time alone. */
    public EvidenceList of(EdgeKey edge, Times times) {
        String key = drawn(edge);
        List<Polarity> both = List.of(Polarity.values());
        List<EvidenceLine> lines = lines(key, false, false, both, times, LIMIT);
        List<EvidenceLine> rejected = lines(key, true, false, both, times, REJECTED);
        boolean isWhole = lines.size() < LIMIT;
        Counted standing =
                isWhole && times.equals(Times.ANY) ? new Counted(lines.size(), lines.size()) : count(key, false, times);
        long rejections = rejected.size() < REJECTED ? rejected.size() : count(key, true, times).inside;
        return new EvidenceList(lines, standing.inside, rejected, rejections, standing.claims - standing.inside);
    }

    /**
     * Those of one polarity that stand.
     *
     * @param disputed whether only those are meant that another contradicts
     */
    List<EvidenceLine> side(EdgeKey edge, boolean positive, boolean disputed) {
        Polarity polarity = positive ? Polarity.POSITIVE : Polarity.NEGATIVE;
        return lines(drawn(edge), false, disputed, List.of(polarity), Times.ANY, LIMIT);
    }

    private List<EvidenceLine> lines(
            String key, boolean rejected, boolean disputed, List<Polarity> polarities, Times times, int limit) {
        Map<String, Object> parameters = new HashMap<>(times.parameters());
        parameters.put("edge", key);
        parameters.put("rejected", rejected);
        parameters.put("disputed", disputed);
        parameters.put("polarities", polarities.stream().map(Polarity::name).toList());
        parameters.put("limit", limit);
        return graph.read(EVIDENCE, parameters, EvidenceQuery::line);
    }

    private Counted count(String key, boolean rejected, Times times) {
        Map<String, Object> parameters = new HashMap<>(times.parameters());
        parameters.put("edge", key);
        parameters.put("rejected", rejected);
        return graph.read(
                        COUNT,
                        parameters,
                        row -> new Counted(
                                row.get("claims").asLong(), row.get("inside").asLong()))
                .getFirst();
    }

    /** How many claims there are, and how many of them are in a time. */
    private record Counted(long claims, long inside) {}

    private static String drawn(EdgeKey edge) {
        return EdgeKey.drawn(edge.source(), edge.relation(), edge.target()).value();
    }

    /** A row as {@code read/evidence} answers it. */
    static EvidenceLine line(Record row) {
        int start = row.get("start").asInt();
        return new EvidenceLine(
                row.get("claim").asString(),
                row.get("polarity").asString().equals(Polarity.POSITIVE.name()),
                row.get("modality").asString(),
                Answers.text(row, "attribution"),
                Answers.date(row),
                Answers.text(row, "dateText"),
                row.get("confidence").asDouble(),
                row.get("rule").asString(),
                row.get("extractor").asString(""),
                Verdict.valueOf(row.get("verdict").asString()),
                trace(row),
                row.get("sentence").asString(),
                row.get("index").asInt(),
                span(row, "subject", start),
                span(row, "object", start),
                row.get("document").asString(),
                row.get("title").asString(),
                Answers.text(row, "publisher"),
                Answers.text(row, "published"),
                row.get("language").asString());
    }

    private static Span span(Record row, String argument, int start) {
        return new Span(
                row.get(argument + "Start").asInt() - start,
                row.get(argument + "End").asInt() - start);
    }

    private static List<Reason> trace(Record row) {
        return row.get("trace").asList(Value::asString, List.of()).stream()
                .flatMap(line -> Reason.parse(line).stream())
                .toList();
    }
}
