package org.simpul.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An annotated corpus in the format of shared/gold: facts, traps, entities and the language of each document. */
final class Gold {

    static final Set<String> SYMMETRIC =
            Set.of("MEETS", "PARTNERS_WITH", "ALLY_OF", "TRADES_WITH", "COMPETES_WITH", "SPOUSE_OF");

    private static final JsonMapper JSON = new JsonMapper();

    /** What several lines say alike: one subject, relation, object and polarity in one document. */
    static final class Fact {
        final String document;
        final String relation;
        final boolean negative;
        final String subject;
        final String object;
        final Set<String> subjects = new HashSet<>();
        final Set<String> objects = new HashSet<>();
        final Set<String> relations = new HashSet<>();
        boolean essential;
        String status = "ignore";

        Fact(String document, String subject, String relation, String object, boolean negative) {
            this.document = document;
            this.subject = subject;
            this.relation = relation;
            this.object = object;
            this.negative = negative;
        }
    }

    final List<Fact> facts;
    final List<Fact> traps;
    final Map<String, String> languages = new LinkedHashMap<>();
    final GoldNames names = new GoldNames();

    Gold(Path folder) throws IOException {
        for (JsonNode entity : lines(folder.resolve("entities.jsonl"))) {
            String canonical = entity.get("canonical").asString();
            String type = entity.get("type").asString();
            names.type(canonical, type);
            names.add(canonical, canonical, type, false);
            for (String field : List.of("aliases", "metonyms", "surface_forms")) {
                strings(entity, field).forEach(alias -> names.add(canonical, alias, type, false));
            }
        }
        lines(folder.resolve("docs.jsonl"))
                .forEach(doc ->
                        languages.put(doc.get("doc").asString(), doc.get("lang").asString()));
        facts = facts(lines(folder.resolve("facts.jsonl")));
        traps = facts(lines(folder.resolve("traps.jsonl")));
    }

    private List<Fact> facts(List<JsonNode> lines) {
        Map<String, Fact> facts = new LinkedHashMap<>();
        for (JsonNode line : lines) {
            for (String side : List.of("subject", "object")) {
                JsonNode entity = line.get(side);
                String canonical = entity.get("canonical").asString();
                names.type(canonical, entity.get("type").asString());
                names.add(canonical, canonical, entity.get("type").asString(), true);
                names.add(
                        canonical,
                        entity.get("text").asString(),
                        entity.get("type").asString(),
                        false);
            }
            add(facts, line);
        }
        return List.copyOf(facts.values());
    }

    private static void add(Map<String, Fact> facts, JsonNode line) {
        String relation = line.get("relation").asString();
        String one = line.get("subject").get("canonical").asString();
        String other = line.get("object").get("canonical").asString();
        boolean swap = SYMMETRIC.contains(relation) && one.compareTo(other) > 0;
        String subject = swap ? other : one;
        String object = swap ? one : other;
        boolean negative = line.get("polarity").asString().equals("negative");
        String document = line.get("doc").asString();
        String key = String.join("\t", document, subject, relation, object, String.valueOf(negative));
        Fact fact = facts.computeIfAbsent(key, _ -> new Fact(document, subject, relation, object, negative));
        fact.subjects.add(subject);
        fact.objects.add(object);
        fact.relations.add(relation);
        fact.subjects.addAll(strings(line, swap ? "alt_objects" : "alt_subjects"));
        fact.objects.addAll(strings(line, swap ? "alt_subjects" : "alt_objects"));
        fact.relations.addAll(strings(line, "alt_relations"));
        fact.essential |= line.has("essential") && line.get("essential").asBoolean();
        List<String> rank = List.of("ignore", "acceptable", "gold");
        String status = line.get("status").asString();
        if (rank.indexOf(status) > rank.indexOf(fact.status)) {
            fact.status = status;
        }
    }

    private static List<String> strings(JsonNode node, String field) {
        List<String> values = new ArrayList<>();
        if (node.has(field)) {
            node.get(field).forEach(value -> values.add(value.asString()));
        }
        return values;
    }

    static List<JsonNode> lines(Path file) throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                lines.add(JSON.readTree(line));
            }
        }
        return lines;
    }
}
