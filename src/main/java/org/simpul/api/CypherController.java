package org.simpul.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.simpul.api.CypherAnswers.CypherAnswer;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Cypher over HTTP. */
@RestController
@RequestMapping(
        path = "/api/v1",
        consumes = MediaType.APPLICATION_JSON_VALUE,
        produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Cypher", description = "Statements of one's own")
public class CypherController {

    /** Who asks, where nobody logs in. */
    static final String NOBODY = "";

    private static final int ROWS = 1_000;
    private static final int SECONDS = 30;

    private final CypherAnswers answers;

    public CypherController(CypherAnswers answers) {
        this.answers = answers;
    }

    /** What a program sends. */
    @Schema(description = "One statement that reads")
    record CypherQuestion(
            @Schema(description = "Cypher, with a dollar sign before each parameter")
            String statement,

            @Schema(description = "Values by name", example = "{\"start\": \"V\"}") @Nullable
            Map<String, Object> parameters,

            @Schema(description = "So many rows at most", defaultValue = "1000", maximum = "10000") @Nullable
            Integer rows,

            @Schema(description = "So many seconds at most", defaultValue = "30", maximum = "60") @Nullable
            Integer seconds) {}

    @PostMapping("/cypher")
    @Operation(
            summary = "Runs one statement that reads",
            description =
                    "What writes, reads files or the network, or administers the server is refused with status 403.")
    CypherAnswer run(@RequestBody CypherQuestion question, @Nullable Principal user) {
        if (question.statement() == null) {
            throw new WrongQuestionException("Which statement? Give one as \"statement\".");
        }
        return answers.run(
                Optional.ofNullable(user).map(Principal::getName).orElse(NOBODY),
                question.statement(),
                Optional.ofNullable(question.parameters()).orElse(Map.of()),
                Optional.ofNullable(question.rows()).orElse(ROWS),
                Optional.ofNullable(question.seconds()).orElse(SECONDS));
    }
}
