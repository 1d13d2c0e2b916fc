package org.simpul.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.simpul.cli.Extractors.Chosen;
import org.simpul.corpus.CorpusReader;
import org.simpul.corpus.Reading;
import org.simpul.corpus.Reading.Read;
import org.simpul.corpus.Reading.Skipped;
import org.simpul.corpus.Reading.Unreadable;
import org.simpul.extract.Extractor;
import org.simpul.extract.lexicon.Tables;
import org.simpul.ingest.Attempt;
import org.simpul.knowledge.Extraction;
import org.simpul.text.Document;
import picocli.CommandLine.Model.OptionSpec;

/** {@code simpul extract PATH... [--extractor rules|llm|both] [--lexicon DIR]}: the claims of a corpus as JSON lines, without a database. */
public final class ExtractCommand {

    private static final List<String> HELP = List.of(
            "Print the claims of texts as JSON lines, without a database.",
            "",
            "Claims go to standard output, what could not be read to standard error, as does what a language model was",
            "asked and how much of its answers was refused.",
            "Ends with 0, with 1 where nothing could be read, with 2 for wrong usage.",
            "");
    private static final OptionSpec EXPLAIN = OptionSpec.builder("--explain")
            .description("Say with each claim what it was read from, and by which rule.")
            .build();
    private static final int CORES = Runtime.getRuntime().availableProcessors();

    private final Extractors extractors;

    /** The command with extractors of which it asks for one, once, when there is something to extract. */
    public ExtractCommand(Extractors extractors) {
        this.extractors = extractors;
    }

    /** The command with the rules alone. */
    ExtractCommand(Function<Tables, Extractor> rules) {
        this(Extractors.ofRules(rules));
    }

    /**
     * Prints claims to {@code out} and problems to {@code err}, one a line, while the corpus is read.
     *
     * @return 0, or 1 where nothing could be read, or 2 for wrong usage or a fault in the user's lexicon
     */
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        Console console = new Console(out, err);
        return Syntax.of("extract", HELP, List.of(EXPLAIN, Extractors.option(), LexiconOption.spec()))
                .run(
                        arguments,
                        out,
                        err,
                        parsed -> extract(
                                Syntax.paths(parsed),
                                extractors.chosen(parsed, LexiconOption.tables(parsed, console)),
                                parsed.hasMatchedOption(EXPLAIN.longestName()),
                                console));
    }

    private static int extract(List<Path> paths, Chosen chosen, boolean explained, Console console) {
        Summary summary = new Summary();
        try (Stream<Reading> readings = new CorpusReader().read(paths)) {
            readings.gather(Gatherers.mapConcurrent(CORES, reading -> extract(reading, chosen, explained)))
                    .takeWhile(_ -> console.heard())
                    .forEach(result -> summary.print(result, console));
        }
        chosen.report().get().ifPresent(report -> report.lines().forEach(console::say));
        return summary.end(console);
    }

    private static Result extract(Reading reading, Chosen chosen, boolean explained) {
        return switch (reading) {
            case Read(String source, Document document, Optional<String> _) ->
                switch (Attempt.at(document, chosen.extractor())) {
                    case Attempt.Succeeded(Extraction extraction) ->
                        new Lines(lines(extraction, chosen.named(), explained));
                    case Attempt.Failed(String reason) -> new Problem(source, reason);
                };
            case Unreadable(String source, String reason) -> new Problem(source, reason);
            case Skipped _ -> new Nothing();
        };
    }

    private static String lines(Extraction extraction, boolean named, boolean explained) {
        return extraction.claims().stream()
                .map(claim -> Console.json(ClaimLine.of(extraction.document(), claim, named, explained)) + "\n")
                .collect(Collectors.joining());
    }

    /** What is to be printed for one text. */
    private sealed interface Result {}

    private record Lines(String json) implements Result {}

    private record Problem(String source, String reason) implements Result {}

    private record Nothing() implements Result {}

    /** What has been printed so far. */
    private static final class Summary {
        private long read;
        private long skipped;

        void print(Result result, Console console) {
            switch (result) {
                case Lines(String json) -> {
                    read++;
                    console.print(json);
                }
                case Problem(String source, String reason) -> console.problem(source, reason);
                case Nothing _ -> skipped++;
            }
        }

        int end(Console console) {
            if (skipped > 0) {
                console.say("files of other kinds skipped: " + skipped);
            }
            return read > 0 ? Exit.DONE : Exit.NOTHING_READ;
        }
    }
}
