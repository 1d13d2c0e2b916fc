package org.simpul.explore.query;

import java.util.List;
import java.util.stream.StreamSupport;
import org.simpul.explore.Bilingual;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Saved queries as versioned JSON; what a later version wrote is read as far as it is known. */
final class QueryJson {

    private static final int VERSION = 1;
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private QueryJson() {}

    static String write(Query query) {
        ObjectNode json = MAPPER.createObjectNode();
        json.put("version", VERSION);
        write(json, "title", query.title());
        write(json, "description", query.description());
        json.put("text", query.text());
        ArrayNode parameters = json.putArray("parameters");
        query.parameters().forEach(parameter -> {
            ObjectNode one = parameters.addObject();
            one.put("name", parameter.name());
            one.put("type", parameter.type().name());
            write(one, "what", parameter.what());
            one.put("example", parameter.example());
        });
        return json.toString();
    }

    /** The query; one that cannot be read has its title alone. */
    static Query read(String title, String json) {
        try {
            JsonNode node = MAPPER.readTree(json);
            return new Query(
                    bilingual(node.path("title")),
                    bilingual(node.path("description")),
                    node.path("text").asString(""),
                    StreamSupport.stream(node.path("parameters").spliterator(), false)
                            .map(QueryJson::parameter)
                            .toList());
        } catch (JacksonException _) {
            return new Query(new Bilingual(title, ""), new Bilingual("", ""), "", List.of());
        }
    }

    private static QueryParameter parameter(JsonNode node) {
        return new QueryParameter(
                node.path("name").asString(""),
                ParameterType.named(node.path("type").asString("")),
                bilingual(node.path("what")),
                node.path("example").asString(""));
    }

    private static void write(ObjectNode to, String name, Bilingual words) {
        to.putObject(name).put("en", words.en()).put("id", words.id());
    }

    private static Bilingual bilingual(JsonNode node) {
        return new Bilingual(node.path("en").asString(""), node.path("id").asString(""));
    }
}
