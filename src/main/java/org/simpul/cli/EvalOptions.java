package org.simpul.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/**
 * What {@code simpul eval} is asked for.
 *
 * @param predictions a file, or {@code -}
 * @param alternatives whether what the gold lists as an alternative counts
 * @param anaphora whether pronouns and roles count as names
 */
record EvalOptions(
        Path gold,
        String predictions,
        boolean verbose,
        Optional<Path> texts,
        Optional<Path> json,
        boolean alternatives,
        boolean anaphora) {

    private static final List<String> HELP = List.of(
            "Count what an extractor got right of an annotated corpus.",
            "",
            "The main numbers are strict: a claim is right when subject, relation, object and polarity are those of the",
            "gold, or an alternative that it lists. Precision is told of documents that are annotated exhaustively.",
            "The table goes to standard output, lines that are no claim to standard error. Ends with 0, with 1 where a",
            "file cannot be read or holds nothing, with 2 for wrong usage.",
            "");

    static final Supplier<Syntax> SYNTAX = () -> Syntax.of("eval", HELP, positionals(), options());

    static EvalOptions of(ParseResult parsed) {
        return new EvalOptions(
                parsed.matchedPositional(0).getValue(),
                parsed.matchedPositional(1).getValue(),
                parsed.hasMatchedOption("--verbose"),
                Optional.ofNullable(parsed.<Path>matchedOptionValue("--texts", null)),
                Optional.ofNullable(parsed.<Path>matchedOptionValue("--json", null)),
                !parsed.hasMatchedOption("--no-alt"),
                parsed.hasMatchedOption("--allow-anaphora"));
    }

    private static List<PositionalParamSpec> positionals() {
        return List.of(
                PositionalParamSpec.builder()
                        .index("0")
                        .paramLabel("GOLD")
                        .required(true)
                        .type(Path.class)
                        .description(
                                "A folder with facts.jsonl, and docs.jsonl, entities.jsonl and traps.jsonl where there"
                                        + " are any; or the file of facts among them.")
                        .build(),
                PositionalParamSpec.builder()
                        .index("1")
                        .paramLabel("PRED")
                        .required(true)
                        .type(String.class)
                        .description("JSON lines as simpul extract prints them; - reads them from standard input.")
                        .build());
    }

    private static List<OptionSpec> options() {
        return List.of(
                OptionSpec.builder("-v", "--verbose")
                        .description("List what was missed and what was wrong.")
                        .build(),
                OptionSpec.builder("--texts")
                        .paramLabel("DIR")
                        .type(Path.class)
                        .description("The documents as NAME.txt: count the sentences that stand there word for word.")
                        .build(),
                OptionSpec.builder("--json")
                        .paramLabel("OUT")
                        .type(Path.class)
                        .description("Write all numbers to this file too.")
                        .build(),
                OptionSpec.builder("--no-alt")
                        .description("Do not accept alternatives that the gold lists.")
                        .build(),
                OptionSpec.builder("--allow-anaphora")
                        .description("Accept pronouns and roles as names.")
                        .build());
    }
}
