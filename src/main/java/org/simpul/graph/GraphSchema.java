package org.simpul.graph;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.simpul.text.Fingerprint;

/** The constraints and indexes that Simpul needs, applied step by step and recorded; may be applied again and again. */
public final class GraphSchema {

    static final List<CypherFile> STEPS = Stream.of(
                    "001-schema-step",
                    "002-document",
                    "003-document-text",
                    "004-sentence",
                    "005-claim",
                    "006-claim-edge",
                    "007-claim-date",
                    "008-entity",
                    "009-entity-degree",
                    "010-naming",
                    "011-entity-names",
                    "012-sentence-text",
                    "013-ranking",
                    "014-view",
                    "015-view-name",
                    "016-ranking-entity",
                    "017-story",
                    "018-claim-polarity",
                    "019-rejected-claim",
                    "020-rejected-claim-edge",
                    "021-claim-uncertain",
                    "022-decision",
                    "023-decision-entity",
                    "024-decision-other",
                    "025-decision-claim",
                    "026-decision-changed",
                    "027-decision-document",
                    "028-count",
                    "029-query",
                    "030-run",
                    "031-run-user",
                    "032-wait",
                    "033-claim-confidence",
                    "034-relations",
                    "035-entity-alike",
                    "036-claim-day",
                    "037-document-title")
            .map(step -> CypherFile.of("schema/" + step))
            .toList();

    private static final CypherFile RECORD = CypherFile.of("write/record-schema-step");

    private final Graph graph;

    public GraphSchema(Graph graph) {
        this.graph = graph;
    }

    /** As {@link #apply} where the database is Simpul's own or empty, and says so; nothing where somebody else filled it. */
    public boolean applyToOwn() {
        boolean own = Filling.own(graph);
        if (own) {
            apply();
        }
        return own;
    }

    /**
     * Applies every step that is not there yet, adds what an earlier version did not keep, and goes on with what was being done
     * when the program ended; returns when all is ready: at once, or
     * within minutes.
     */
    public void apply() {
        STEPS.forEach(graph::change);
        Remade.ALL.forEach(remade -> remade.mark(graph));
        PlainName.mark(graph);
        List<Map<String, Object>> rows = Stream.of(
                        STEPS.stream(), Remade.ALL.stream().map(Remade::step), Stream.of(PlainName.KEY))
                .flatMap(steps -> steps)
                .map(step -> Map.<String, Object>of("name", step.name(), "fingerprint", Fingerprint.of(step.text())))
                .toList();
        graph.write(writing -> writing.run(RECORD, rows));
        new UnmarkedTexts(graph).mark();
        new Leaving(graph, ClaimWriter.TRANSACTION).finish();
        Moving.finish(graph, Moving.PART);
        new Hubs(graph).rank();
    }
}
