package org.simpul.cli;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A prediction as it could also have been: denied, turned, with other relations, names, documents and dates. */
final class Perturbed {

    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> RELATIONS =
            List.of("Condemns", "AT_WAR_WITH", "head of state of", "COOPERATES-WITH", "MEETS", "owns", "UNHEARD_OF");
    private static final List<String> BEFORE =
            List.of("Presiden ", "the ", "Crown Prince ", "PM ", "Menlu Rusia ", "\u201C", "former U.S. ");
    private static final List<String> AFTER =
            List.of("\u2019s", " (AS)", " (bloc)", " of the far north", "\u201D", ".", " Jr", "-bis");
    private static final List<String> POLARITIES = List.of("negative", "NEG", "false", "-1", "-", "positive", "no");

    private Perturbed() {}

    static String of(String line, Random random) {
        ObjectNode fields = (ObjectNode) JSON.readTree(line);
        for (String side : List.of("subject", "object")) {
            fields.put(side, name(fields.get(side).asString(), random));
        }
        if (random.nextInt(5) == 0) {
            String subject = fields.get("subject").asString();
            fields.put("subject", fields.get("object").asString());
            fields.put("object", subject);
        }
        if (random.nextInt(5) == 0) {
            fields.put("relation", any(RELATIONS, random));
        }
        if (random.nextInt(5) == 0) {
            fields.put("polarity", any(POLARITIES, random));
        }
        if (random.nextInt(5) == 0) {
            fields.put("doc", "a/path/" + fields.get("doc").asString() + any(List.of(".txt", ".md", ".pdf"), random));
        }
        for (String field : List.of("modality", "date", "attribution", "sentence")) {
            switch (random.nextInt(8)) {
                case 0 -> fields.remove(field);
                case 1 -> fields.putNull(field);
                case 2 -> fields.put(field, fields.get(field).asString("").toUpperCase(Locale.ROOT) + ", 2");
                default -> {}
            }
        }
        return fields.toString();
    }

    private static String name(String name, Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> any(BEFORE, random) + name;
            case 1 -> name + any(AFTER, random);
            case 2 -> name.replace(' ', '-').replace('e', '\u00E9');
            default -> name;
        };
    }

    private static String any(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }
}
