package org.simpul.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.neo4j.driver.Record;
import org.simpul.knowledge.Extraction;
import org.simpul.text.Document;
import org.simpul.text.DocumentId;

/**
 * Writes what documents say, and rebuilds the native relationships and names that follow from it.
 *
 * <p>A document replaces what was stored under its id. Each is written in one transaction, with all that follows from it,
 * so it is never half there; writing it again changes nothing. Safe for use by several threads.
 */
public final class ClaimWriter {

    /** How many rows, roughly, go into one transaction; a document with more has one of its own. */
    static final int TRANSACTION = 10_000;

    private static final int KNOWN_BATCH = 5_000;

    private static final CypherFile MERGE_DOCUMENTS = CypherFile.of("write/merge-documents");
    private static final CypherFile HOLD_ENTITIES = CypherFile.of("write/hold-entities");
    private static final CypherFile HOLD_DOCUMENTS = CypherFile.of("write/hold-documents");
    private static final CypherFile MERGE_ENTITIES = CypherFile.of("write/merge-entities");
    private static final CypherFile REMOVE_CLAIMS = CypherFile.of("write/remove-claims");
    private static final CypherFile REMOVE_SENTENCES = CypherFile.of("write/remove-sentences");
    private static final CypherFile FORGET_NAMES = CypherFile.of("write/forget-names");
    private static final CypherFile REMOVE_DOCUMENTS = CypherFile.of("write/remove-documents");
    private static final CypherFile UNDO_FACTS = CypherFile.of("write/undo-facts");
    private static final CypherFile MERGE_SENTENCES = CypherFile.of("write/merge-sentences");
    private static final CypherFile MERGE_MENTIONS = CypherFile.of("write/merge-mentions");
    private static final CypherFile MERGE_CLAIMS = CypherFile.of("write/merge-claims");
    private static final CypherFile MERGE_NAMINGS = CypherFile.of("write/merge-namings");
    private static final CypherFile KNOWN_DOCUMENTS = CypherFile.of("read/known-documents");

    private final Graph graph;

    public ClaimWriter(Graph graph) {
        this.graph = graph;
    }

    /** Which of {@code documents} need not be read again, as {@code extractor} read them and they say what they said. */
    public Known known(Collection<Document> documents, String extractor) {
        Set<DocumentId> unchanged = new HashSet<>();
        Set<DocumentId> changed = new HashSet<>();
        Map<DocumentId, DocumentHead> elsewhere = new HashMap<>();
        List<Document> all = List.copyOf(documents);
        for (int from = 0; from < all.size(); from += KNOWN_BATCH) {
            List<Document> some = all.subList(from, Math.min(from + KNOWN_BATCH, all.size()));
            Map<String, Record> byId = new HashMap<>();
            Map<String, Record> byText = new HashMap<>();
            stored(some).forEach(row -> {
                byId.put(row.get("id").asString(), row);
                byText.putIfAbsent(row.get("textHash").asString(""), row);
            });
            for (Document document : some) {
                Record own = byId.get(document.id().value());
                Record twin = byText.get(document.textHash());
                if (own != null) {
                    (same(own, document, extractor) ? unchanged : changed).add(document.id());
                } else if (twin != null) {
                    elsewhere.put(document.id(), twin(twin));
                }
            }
        }
        return new Known(unchanged, changed, elsewhere);
    }

    private List<Record> stored(List<Document> documents) {
        return graph.read(
                KNOWN_DOCUMENTS,
                Map.of(
                        "ids",
                                documents.stream()
                                        .map(document -> document.id().value())
                                        .distinct()
                                        .toList(),
                        "hashes",
                                documents.stream()
                                        .map(Document::textHash)
                                        .distinct()
                                        .toList(),
                        "limit", Integer.MAX_VALUE),
                row -> row);
    }

    private static boolean same(Record stored, Document document, String extractor) {
        return stored.get("contentHash").asString().equals(document.contentHash())
                && stored.get("extractor").asString("").equals(extractor);
    }

    private static DocumentHead twin(Record stored) {
        return new DocumentHead(
                new DocumentId(stored.get("id").asString()), stored.get("title").asString(""));
    }

    /**
     * Writes {@code extractions}, as many in a transaction as go well together.
     *
     * @throws GraphUnavailableException where the database fails: what was written until then stays, whole documents all
     */
    public WriteOutcome write(List<Extraction> extractions) {
        WriteOutcome outcome = WriteOutcome.NONE;
        List<Extraction> batch = new ArrayList<>();
        int rows = 0;
        for (Extraction extraction : extractions) {
            int more = rows(extraction);
            if (!batch.isEmpty() && rows + more > TRANSACTION) {
                outcome = outcome.plus(writeAtOnce(batch));
                batch.clear();
                rows = 0;
            }
            batch.add(extraction);
            rows += more;
        }
        return batch.isEmpty() ? outcome : outcome.plus(writeAtOnce(batch));
    }

    /**
     * Removes documents with all that follows from them alone, as if they had never been read; how many there were.
     *
     * @throws GraphUnavailableException where the database fails: then all of them stay or, where they are many and some are
     *     gone, the others go at the next start
     */
    public int remove(Collection<DocumentId> documents) {
        return new Leaving(graph, TRANSACTION)
                .remove(documents.stream()
                        .map(DocumentId::value)
                        .distinct()
                        .sorted()
                        .map(id -> Map.<String, Object>of("id", id))
                        .toList());
    }

    /** Ranks again what hubs are linked to, after all is written; until then, questions about them take their time. */
    public void rankHubs() {
        new Hubs(graph).rank();
    }

    private static int rows(Extraction extraction) {
        return 1
                + extraction.sentences().size()
                + extraction.mentions().size()
                + extraction.claims().size();
    }

    private WriteOutcome writeAtOnce(List<Extraction> extractions) {
        Rows rows = Rows.of(extractions);
        return graph.write(writing -> write(writing, rows));
    }

    /** Writes what was read as people have decided that it is to be read. */
    static WriteOutcome write(Writing writing, Rows read) {
        List<Map<String, Object>> older = Standing.rows(ids(writing.run(MERGE_DOCUMENTS, read.documents())));
        Set<String> less = held(writing, older);
        Set<String> entities = new TreeSet<>(read.entities());
        entities.addAll(less);
        writing.run(MERGE_ENTITIES, Derived.ids(read.entities()));

        // Only now, as whoever merges an entity holds it, too.
        boolean decided = Standing.isAny(writing);
        if (decided) {
            Moving.held(writing);
        }
        Rows rows = decided ? read.merged(Standing.roots(writing, read.entities())) : read;
        if (!rows.entities().equals(read.entities())) {
            writing.run(MERGE_ENTITIES, Derived.ids(rows.entities()));
            entities.addAll(rows.entities());
            less.addAll(read.entities());
        }

        Set<String> lessEdges = forgotten(writing, older);
        Set<String> edges = new TreeSet<>(rows.edges());
        edges.addAll(lessEdges);

        writing.run(MERGE_SENTENCES, rows.sentences());
        writing.run(MERGE_MENTIONS, rows.mentions());
        writing.run(MERGE_CLAIMS, rows.claims());
        writing.run(MERGE_NAMINGS, rows.namings());
        if (decided) {
            Verdicts.apply(writing, rows.claimIds());
        }

        Derived.rebuild(writing, edges, entities, lessEdges, less);
        return rows.outcome();
    }

    static void remove(Writing writing, Collection<Map<String, Object>> documents) {
        writing.run(HOLD_DOCUMENTS, documents);
        Set<String> entities = held(writing, documents);
        if (Standing.isAny(writing)) {
            entities.addAll(Moving.held(writing));
        }
        Set<String> edges = forgotten(writing, documents);
        writing.run(REMOVE_DOCUMENTS, documents);
        writing.run(UNDO_FACTS, documents);
        Derived.rebuild(writing, edges, entities);
    }

    /** Holds what documents have named until now. */
    private static Set<String> held(Writing writing, Collection<Map<String, Object>> documents) {
        return ids(writing.run(HOLD_ENTITIES, documents));
    }

    private static Set<String> ids(List<Record> rows) {
        return rows.stream().map(row -> row.get("id").asString()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Removes all that documents have said until now; the edges that it was drawn on. */
    private static Set<String> forgotten(Writing writing, Collection<Map<String, Object>> documents) {
        Set<String> edges = new TreeSet<>();
        writing.run(REMOVE_CLAIMS, documents)
                .forEach(row -> edges.add(row.get("edge").asString()));
        writing.run(REMOVE_SENTENCES, documents);
        writing.run(FORGET_NAMES, documents);
        return edges;
    }
}
