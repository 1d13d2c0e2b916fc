package org.simpul.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.ToIntFunction;
import org.simpul.extract.lexicon.LexiconException;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** What a command takes, and what it says where it is given something else. */
final class Syntax {

    private final CommandLine line;

    private Syntax(CommandSpec spec) {
        line = new CommandLine(spec).setCaseInsensitiveEnumValuesAllowed(true);
    }

    /** The command {@code simpul name PATH...} with {@code options} of its own. */
    static Syntax of(String name, List<String> help, List<OptionSpec> options) {
        PositionalParamSpec paths = PositionalParamSpec.builder()
                .paramLabel("PATH")
                .arity("1..*")
                .required(true)
                .type(List.class)
                .auxiliaryTypes(Path.class)
                .description("A file (.txt, .md, .html, .jsonl) or a folder of them.")
                .build();
        return of(name, help, List.of(paths), options);
    }

    /** The command {@code simpul name} with these arguments and options. */
    static Syntax of(String name, List<String> help, List<PositionalParamSpec> positionals, List<OptionSpec> options) {
        CommandSpec spec = CommandSpec.create()
                .name("simpul " + name)
                .addOption(OptionSpec.builder("-h", "--help")
                        .usageHelp(true)
                        .description("Print this and end.")
                        .build());
        positionals.forEach(spec::addPositional);
        options.forEach(spec::addOption);
        spec.usageMessage().description(help.toArray(String[]::new));
        return new Syntax(spec);
    }

    /** Does {@code command} with what {@code arguments} say, or prints help or what is wrong with them. */
    int run(List<String> arguments, PrintStream out, PrintStream err, ToIntFunction<ParseResult> command) {
        try {
            ParseResult parsed = line.parseArgs(arguments.toArray(String[]::new));
            if (parsed.isUsageHelpRequested()) {
                line.usage(out, Ansi.OFF);
                return Exit.DONE;
            }
            return command.applyAsInt(parsed);
        } catch (ParameterException e) {
            err.println("simpul: " + Console.oneLine(String.valueOf(e.getMessage())));
            err.println("Try: " + line.getCommandName() + " --help");
            return Exit.WRONG_USAGE;
        } catch (LexiconException e) {
            err.println("simpul: " + Console.oneLine(String.valueOf(e.getMessage())));
            return Exit.WRONG_USAGE;
        }
    }

    static List<Path> paths(ParseResult parsed) {
        return parsed.matchedPositionalValue(0, List.<Path>of());
    }
}
