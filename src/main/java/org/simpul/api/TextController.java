package org.simpul.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import org.simpul.api.TextAnswers.Which;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The documents over HTTP. */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Documents", description = "What was read, and where it disagrees")
public class TextController {

    private static final String DAY = "A day such as 2024-07-04";

    private final TextAnswers answers;

    public TextController(TextAnswers answers) {
        this.answers = answers;
    }

    @GetMapping("/documents")
    @Operation(summary = "The documents, newest first, with how much each names and claims")
    Told.Page<Told.DocumentCounts> documents(
            @RequestParam Optional<String> publisher,
            @Parameter(description = "ISO 639-1", example = "id") @RequestParam Optional<String> language,
            @Parameter(description = DAY) @RequestParam Optional<String> since,
            @Parameter(description = DAY) @RequestParam Optional<String> until,
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = "50") int limit) {
        return answers.documents(new Which(publisher, language, since, until), offset, limit);
    }

    @GetMapping("/document")
    @Operation(summary = "A document's text with what it names and claims; of a long one the part that has a sentence")
    Told.Text document(
            @Parameter(description = "The document's id") @RequestParam String id,
            @Parameter(description = "The index of a sentence") @RequestParam(defaultValue = "0") int sentence) {
        return answers.text(id, sentence);
    }

    @GetMapping("/sentences")
    @Operation(summary = "The sentences with all of some words, best match first")
    Told.Page<Told.Sentence> sentences(
            @Parameter(description = "Words, or a phrase in quotes") @RequestParam String q,
            @RequestParam Optional<String> publisher,
            @Parameter(description = "ISO 639-1", example = "id") @RequestParam Optional<String> language,
            @Parameter(description = DAY) @RequestParam Optional<String> since,
            @Parameter(description = DAY) @RequestParam Optional<String> until,
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = "50") int limit) {
        return answers.sentences(q, new Which(publisher, language, since, until), offset, limit);
    }

    @GetMapping("/conflicts")
    @Operation(summary = "What documents disagree about: both sides with their sentences, what most speak of first")
    Told.Page<Told.Conflict> conflicts(
            @RequestParam(defaultValue = "0") int offset, @RequestParam(defaultValue = "20") int limit) {
        return answers.conflicts(offset, limit);
    }
}
