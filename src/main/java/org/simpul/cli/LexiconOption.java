package org.simpul.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.simpul.extract.lexicon.Tables;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The option that adds a folder of the user's own to lexicon and grammar. */
public final class LexiconOption {

    private static final String NAME = "--lexicon";
    private static final int NAMED = 10;

    private LexiconOption() {}

    static OptionSpec spec() {
        return OptionSpec.builder(NAME)
                .paramLabel("DIR")
                .type(Path.class)
                .description("A folder of names and frames of your own, read beside the built-in ones (README.md).")
                .build();
    }

    /** The tables that the arguments ask for. */
    static Tables tables(ParseResult parsed, Console console) {
        return Optional.ofNullable(parsed.<Path>matchedOptionValue(NAME, null))
                .map(folder -> with(folder, console))
                .orElseGet(Tables::builtIn);
    }

    private static Tables with(Path folder, Console console) {
        Tables tables = Tables.with(folder);
        warning(folder, tables).ifPresent(console::say);
        return tables;
    }

    /** What to say of files in the folder that nothing reads. */
    public static Optional<String> warning(Path folder, Tables tables) {
        List<String> unknown = tables.unknown();
        if (unknown.isEmpty()) {
            return Optional.empty();
        }
        String names = String.join(", ", unknown.subList(0, Math.min(NAMED, unknown.size())));
        String more = unknown.size() > NAMED ? " and " + (unknown.size() - NAMED) + " more" : "";
        return Optional.of(Console.oneLine(folder + ": not read, as nothing of lexicon or grammar has such a name: "
                + names + more + "; see README.md for the names"));
    }
}
