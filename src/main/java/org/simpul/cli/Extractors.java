package org.simpul.cli;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.simpul.extract.Extractor;
import org.simpul.extract.lexicon.Tables;
import org.simpul.extract.llm.LlmExtractor;
import org.simpul.extract.llm.LlmReport;
import org.simpul.extract.llm.SideBySide;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * What a command can read documents with; each is made when it is chosen, with the tables that the arguments ask for.
 *
 * @param model the extractor that asks a language model, or why there is none
 */
public record Extractors(Function<Tables, Extractor> rules, Function<Tables, Model> model) {

    private static final String OPTION = "--extractor";

    /** Whether a language model can be asked. */
    public sealed interface Model {

        record Ready(LlmExtractor extractor) implements Model {}

        /** A sentence that says which settings are needed. */
        record Unset(String sentence) implements Model {}
    }

    /** What the option can name. */
    enum Choice {
        RULES,
        LLM,
        BOTH
    }

    /** An extractor, whether each claim names the one that it is of, and what is to be told of it in the end. */
    record Chosen(Extractor extractor, boolean named, Supplier<Optional<LlmReport>> report) {}

    /** The rules alone. */
    static Extractors ofRules(Function<Tables, Extractor> rules) {
        return new Extractors(rules, _ -> new Model.Unset("There is no language model here."));
    }

    static OptionSpec option() {
        return OptionSpec.builder(OPTION)
                .paramLabel("WHICH")
                .type(Choice.class)
                .description("rules (default), llm or both: a language model needs simpul.llm.* (README.md).")
                .build();
    }

    /**
     * What the option says, the rules where it is not given.
     *
     * @throws ParameterException where it asks for a language model and none is configured
     */
    Chosen chosen(ParseResult parsed, Tables tables) {
        return switch (parsed.matchedOptionValue(OPTION, Choice.RULES)) {
            case RULES -> new Chosen(rules.apply(tables), false, Optional::empty);
            case LLM -> {
                LlmExtractor llm = ready(parsed, tables);
                yield new Chosen(llm, true, () -> Optional.of(llm.report()));
            }
            case BOTH -> {
                LlmExtractor llm = ready(parsed, tables);
                yield new Chosen(new SideBySide(rules.apply(tables), llm), true, () -> Optional.of(llm.report()));
            }
        };
    }

    private LlmExtractor ready(ParseResult parsed, Tables tables) {
        return switch (model.apply(tables)) {
            case Model.Ready(LlmExtractor extractor) -> extractor;
            case Model.Unset(String sentence) ->
                throw new ParameterException(parsed.commandSpec().commandLine(), sentence);
        };
    }
}
