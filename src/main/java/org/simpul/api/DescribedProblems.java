package org.simpul.api;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/** Adds to the description of each question how a program is told that it cannot be answered. */
@Component
class DescribedProblems implements OpenApiCustomizer {

    private static final String NAME = "Problem";
    private static final String CYPHER = "run";

    private static final Set<String> KEYS = Set.of("key", "id", "from");

    private static final Map<String, String> ALWAYS = Map.of(
            "400", "The question is wrong: its detail says how",
            "503", "The database does not answer");

    private static final Map<String, String> OF_STATEMENTS = Map.of(
            "403", "The statement would do more than read, and was not run",
            "422", "The server calls the statement wrong, or it failed",
            "429", "As many statements run as may run at once");

    @Override
    public void customise(OpenAPI described) {
        described.getComponents().addSchemas(NAME, problem());
        described.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .forEach(DescribedProblems::add);
    }

    private static void add(Operation operation) {
        ALWAYS.forEach((status, what) -> operation.getResponses().addApiResponse(status, response(what)));
        boolean names = Optional.ofNullable(operation.getParameters()).orElse(List.of()).stream()
                .anyMatch(parameter -> KEYS.contains(parameter.getName()));
        if (names) {
            operation.getResponses().addApiResponse("404", response("There is nothing with this key or id"));
        }
        if (CYPHER.equals(operation.getOperationId())) {
            OF_STATEMENTS.forEach((status, what) -> operation.getResponses().addApiResponse(status, response(what)));
        }
    }

    private static ApiResponse response(String what) {
        return new ApiResponse()
                .description(what)
                .content(new Content()
                        .addMediaType(
                                org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                                new MediaType().schema(new Schema<>().$ref("#/components/schemas/" + NAME))));
    }

    private static Schema<?> problem() {
        return new ObjectSchema()
                .description("What was wrong, as RFC 9457 has it")
                .addProperty("title", new StringSchema())
                .addProperty("status", new IntegerSchema())
                .addProperty("detail", new StringSchema().description("One sentence"))
                .addProperty("instance", new StringSchema())
                .addProperty("gqlStatus", new StringSchema().description("Of a statement: what the server calls it"))
                .addProperty("position", new ObjectSchema().description("Of a statement: offset, line and column"));
    }
}
