package org.simpul;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * What {@code simpul run} was asked for.
 *
 * @param settings what goes to Spring as it is, such as {@code --spring.neo4j.uri=…}
 */
record RunOptions(
        Optional<Integer> port,
        Optional<String> address,
        Optional<Path> data,
        Optional<Path> lexicon,
        Sample sample,
        List<String> settings) {

    /** Whether the sample goes into an empty database. */
    enum Sample {
        INTO_THE_LOCAL_ONE,
        ALWAYS,
        NEVER;

        boolean wanted(boolean local) {
            return this == ALWAYS || (local && this == INTO_THE_LOCAL_ONE);
        }
    }

    private static final CommandSpec SPEC = CommandSpec.create()
            .name("simpul run")
            .addOption(option("--port", Integer.class, "N", "Port of the page (8080; 0 takes any)."))
            .addOption(option("--address", String.class, "A", "Address to listen on (127.0.0.1)."))
            .addOption(option("--data", Path.class, "DIR", "Folder for the local Neo4j (data)."))
            .addOption(option("--lexicon", Path.class, "DIR", "Folder of names and frames of your own (README.md)."))
            .addOption(flag("--no-sample", "Leave an empty database empty."))
            .addOption(flag("--sample", "Load the sample into an empty database that is not the local one, too."))
            .addOption(OptionSpec.builder("-h", "--help")
                    .usageHelp(true)
                    .description("Print this and end.")
                    .build());

    static {
        SPEC.usageMessage().description("Serve the page, on a Neo4j of its own unless another is named.", "");
    }

    /** What could be made of the arguments. */
    sealed interface Parsed {

        record Run(RunOptions options) implements Parsed {}

        record Help(String text) implements Parsed {}

        record Wrong(String sentence) implements Parsed {}
    }

    static Parsed parse(List<String> arguments) {
        List<String> settings = arguments.stream().filter(RunOptions::isSetting).toList();
        List<String> ours =
                arguments.stream().filter(argument -> !isSetting(argument)).toList();
        CommandLine line = new CommandLine(SPEC);
        try {
            ParseResult parsed = line.parseArgs(ours.toArray(String[]::new));
            if (parsed.isUsageHelpRequested()) {
                return new Parsed.Help(line.getUsageMessage());
            }
            return checked(new RunOptions(
                    value(parsed, "--port"),
                    value(parsed, "--address"),
                    value(parsed, "--data"),
                    value(parsed, "--lexicon"),
                    sample(parsed),
                    settings));
        } catch (ParameterException wrong) {
            return new Parsed.Wrong(String.valueOf(wrong.getMessage()).replaceAll("\\p{Cntrl}", "?"));
        }
    }

    private static Parsed checked(RunOptions options) {
        return options.port.filter(port -> port < 0 || port > 65_535).isPresent()
                ? new Parsed.Wrong("A port is a number from 0 to 65535, not " + options.port.get())
                : new Parsed.Run(options);
    }

    private static Sample sample(ParseResult parsed) {
        if (parsed.hasMatchedOption("--no-sample")) {
            return Sample.NEVER;
        }
        return parsed.hasMatchedOption("--sample") ? Sample.ALWAYS : Sample.INTO_THE_LOCAL_ONE;
    }

    private static boolean isSetting(String argument) {
        return argument.matches("--[a-z]+\\..+=.*");
    }

    private static <T> Optional<T> value(ParseResult parsed, String option) {
        return Optional.ofNullable(parsed.<T>matchedOptionValue(option, null));
    }

    private static OptionSpec option(String name, Class<?> type, String label, String description) {
        return OptionSpec.builder(name)
                .type(type)
                .paramLabel(label)
                .description(description)
                .build();
    }

    private static OptionSpec flag(String name, String description) {
        return OptionSpec.builder(name).description(description).build();
    }
}
