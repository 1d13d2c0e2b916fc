package org.simpul.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.simpul.knowledge.Claim;
import org.simpul.knowledge.ClaimId;
import org.simpul.knowledge.Entity;
import org.simpul.knowledge.EntityId;
import org.simpul.knowledge.Extraction;
import org.simpul.knowledge.Mention;
import org.simpul.knowledge.Reason;
import org.simpul.text.Document;
import org.simpul.text.DocumentId;
import org.simpul.text.Sentence;

/**
 * Some extractions as the rows that the statements of {@code cypher/write} take.
 *
 * @param entities their ids
 * @param edges the keys of the edges that their claims are drawn on
 */
record Rows(
        Collection<Map<String, Object>> documents,
        Set<String> entities,
        List<Map<String, Object>> sentences,
        List<Map<String, Object>> mentions,
        List<Map<String, Object>> claims,
        List<Map<String, Object>> namings,
        Set<String> edges) {

    /** The rows of {@code extractions}; of two of one document, the later counts. */
    static Rows of(List<Extraction> extractions) {
        Map<String, Extraction> latest = new TreeMap<>();
        extractions.forEach(extraction -> latest.put(extraction.document().id().value(), extraction));
        Rows rows = new Rows(
                new ArrayList<>(),
                new TreeSet<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new TreeSet<>());
        latest.values().forEach(rows::add);
        return rows;
    }

    WriteOutcome outcome() {
        return new WriteOutcome(documents.size(), sentences.size(), mentions.size(), claims.size());
    }

    List<String> claimIds() {
        return claims.stream().map(claim -> String.valueOf(claim.get("id"))).toList();
    }

    /** The same with each entity that is merged in the place of which it is merged into, keeping which one was read. */
    Rows merged(Map<String, String> roots) {
        if (roots.isEmpty()) {
            return this;
        }
        List<Map<String, Object>> moved = claims.stream()
                .map(claim ->
                        drawn(merged(merged(claim, roots, "subject", "subjectRead"), roots, "object", "objectRead")))
                .toList();
        return new Rows(
                documents,
                entities.stream().map(id -> roots.getOrDefault(id, id)).collect(Collectors.toCollection(TreeSet::new)),
                sentences,
                mentions.stream()
                        .map(row -> merged(row, roots, "entity", "read"))
                        .toList(),
                moved,
                namings.stream()
                        .map(row -> merged(row, roots, "entity", "read"))
                        .toList(),
                moved.stream().map(Rows::edge).collect(Collectors.toCollection(TreeSet::new)));
    }

    private static Map<String, Object> merged(
            Map<String, Object> row, Map<String, String> roots, String column, String read) {
        String id = String.valueOf(row.get(column));
        Map<String, Object> merged = new HashMap<>(row);
        if (roots.containsKey(id)) {
            merged.put(column, roots.get(id));
            merged.put(read, id);
        }
        return merged;
    }

    /** A claim on the edge that links what it is about now. */
    private static Map<String, Object> drawn(Map<String, Object> claim) {
        Map<String, Object> drawn = new HashMap<>(claim);
        Map<String, Object> properties = new HashMap<>(properties(claim));
        properties.put(
                "edge",
                EdgeKey.drawn(
                                new NodeKey(String.valueOf(claim.get("subject"))),
                                String.valueOf(properties.get("relation")),
                                new NodeKey(String.valueOf(claim.get("object"))))
                        .value());
        drawn.put("properties", properties);
        return drawn;
    }

    private static String edge(Map<String, Object> claim) {
        return String.valueOf(properties(claim).get("edge"));
    }

    private static Map<String, Object> properties(Map<String, Object> row) {
        Map<String, Object> properties = new HashMap<>();
        if (row.get("properties") instanceof Map<?, ?> given) {
            given.forEach((name, value) -> properties.put(String.valueOf(name), value));
        }
        return properties;
    }

    private void add(Extraction extraction) {
        DocumentId document = extraction.document().id();
        documents.add(row(extraction));
        Set<Integer> indexes = new HashSet<>();
        int end = 0;
        for (Sentence sentence : extraction.sentences()) {
            indexes.add(sentence.index());
            sentences.add(row(
                    document,
                    sentence,
                    between(extraction.document(), end, sentence.span().start())));
            end = sentence.span().end();
        }
        for (Mention mention : extraction.mentions()) {
            require(indexes.contains(mention.sentence()), "A mention in no sentence of " + document);
            mentions.add(row(document, mention));
        }
        surest(extraction.claims()).forEach(claim -> {
            require(claim.evidence().document().equals(document), "A claim of another document than " + document);
            require(indexes.contains(claim.evidence().sentence().index()), "A claim in no sentence of " + document);
            EdgeKey edge = edge(claim);
            edges.add(edge.value());
            claims.add(row(claim, edge));
        });
        Map<EntityId, List<Entity>> named = new LinkedHashMap<>();
        Stream.concat(
                        extraction.mentions().stream().map(Mention::entity),
                        extraction.claims().stream().flatMap(claim -> Stream.of(claim.subject(), claim.object())))
                .forEach(entity -> named.computeIfAbsent(entity.id(), id -> new ArrayList<>())
                        .add(entity));
        named.forEach((id, entitiesOfId) -> {
            entities.add(id.value());
            namings.add(Naming.of(entitiesOfId).row(document));
        });
    }

    /** Each claim once: of those with one id, the one of most confidence. */
    private static Collection<Claim> surest(List<Claim> claims) {
        Map<ClaimId, Claim> surest = new LinkedHashMap<>();
        claims.forEach(claim -> surest.merge(claim.id(), claim, (a, b) -> b.confidence() > a.confidence() ? b : a));
        return surest.values();
    }

    private static EdgeKey edge(Claim claim) {
        return EdgeKey.drawn(
                new NodeKey(claim.subject().id().value()),
                claim.relation().name(),
                new NodeKey(claim.object().id().value()));
    }

    /** What stands between two sentences, so that the sentences in order give the whole text. */
    private static String between(Document document, int end, int start) {
        require(end <= start, "Sentences of " + document.id() + " in no order");
        return document.text().substring(end, start);
    }

    private static Map<String, Object> row(Extraction extraction) {
        Document document = extraction.document();
        Map<String, Object> properties = new HashMap<>();
        properties.put("id", document.id().value());
        properties.put("name", document.name());
        properties.put("title", document.title());
        properties.put("language", document.language().code());
        properties.put("contentHash", document.contentHash());
        properties.put("textHash", document.textHash());
        properties.put("extractor", extraction.extractor());
        properties.put("after", after(extraction));
        document.publisher().ifPresent(publisher -> properties.put("publisher", publisher));
        document.published().ifPresent(published -> properties.put("published", published));
        document.url().ifPresent(url -> properties.put("url", url));
        return Map.of("id", document.id().value(), "properties", properties);
    }

    private static String after(Extraction extraction) {
        int end = extraction.sentences().isEmpty()
                ? 0
                : extraction.sentences().getLast().span().end();
        return extraction.document().text().substring(end);
    }

    private static Map<String, Object> row(DocumentId document, Sentence sentence, String before) {
        String id = sentenceId(document, sentence.index());
        return Map.of(
                "document", document.value(),
                "id", id,
                "properties",
                        Map.of(
                                "id", id,
                                "index", sentence.index(),
                                "before", before,
                                "text", sentence.text(),
                                "start", sentence.span().start(),
                                "end", sentence.span().end()));
    }

    private static Map<String, Object> row(DocumentId document, Mention mention) {
        return Map.of(
                "sentence", sentenceId(document, mention.sentence()),
                "entity", mention.entity().id().value(),
                "start", mention.span().start(),
                "end", mention.span().end(),
                "surface", mention.surface());
    }

    private static Map<String, Object> row(Claim claim, EdgeKey edge) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("id", claim.id().value());
        properties.put("edge", edge.value());
        properties.put("relation", claim.relation().name());
        properties.put("polarity", claim.polarity().name());
        properties.put("modality", claim.modality().name());
        properties.put("confidence", claim.confidence());
        properties.put("rule", claim.rule());
        properties.put("extractor", claim.extractor());
        properties.put("trace", claim.trace().stream().map(Reason::toString).toList());
        claim.dateWords().ifPresent(words -> properties.put("dateText", words));
        claim.attribution().ifPresent(attribution -> properties.put("attribution", attribution));
        claim.date().ifPresent(date -> {
            properties.put("eventDate", date.start());
            properties.put("datePrecision", date.precision().name());
        });
        return Map.of(
                "id", claim.id().value(),
                "properties", properties,
                "sentence",
                        sentenceId(
                                claim.evidence().document(),
                                claim.evidence().sentence().index()),
                "subject", claim.subject().id().value(),
                "subjectStart", claim.evidence().subject().start(),
                "subjectEnd", claim.evidence().subject().end(),
                "object", claim.object().id().value(),
                "objectStart", claim.evidence().object().start(),
                "objectEnd", claim.evidence().object().end());
    }

    private static String sentenceId(DocumentId document, int index) {
        return document.value() + ":" + index;
    }

    private static void require(boolean kept, String message) {
        if (!kept) {
            throw new IllegalArgumentException(message);
        }
    }
}
