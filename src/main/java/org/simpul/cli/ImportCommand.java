package org.simpul.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.simpul.cli.Extractors.Chosen;
import org.simpul.extract.Extractor;
import org.simpul.extract.lexicon.Tables;
import org.simpul.extract.llm.LlmReport;
import org.simpul.graph.ClaimWriter;
import org.simpul.graph.Graph;
import org.simpul.ingest.Ingest;
import org.simpul.ingest.IngestReport;
import picocli.CommandLine.Model.OptionSpec;

/** {@code simpul import PATH... [--data DIR] [--extractor rules|llm|both] [--lexicon DIR]}: a corpus into the graph. */
public final class ImportCommand {

    private static final List<String> HELP = List.of(
            "Read texts into the graph; what it holds already stays as it is.",
            "",
            "The graph is the database at NEO4J_URI (with NEO4J_USERNAME, NEO4J_PASSWORD and NEO4J_DATABASE, which may be",
            "left out for the user's home database), else Simpul's own, which is started where it does not run yet.",
            "Progress and problems go to standard error, a summary in JSON to standard output. Ends with 0, with 1 where",
            "nothing could be read, with 2 for wrong usage.",
            "");

    private final Extractors extractors;
    private final Connection connection;

    /** Opens the graph that a corpus goes into: it is asked once, when the arguments are known to be right. */
    @FunctionalInterface
    public interface Connection {

        /**
         * The graph, its schema applied; closing it ends what was started for it.
         *
         * @param data the folder of {@code --data}, where it is given
         */
        Opened open(Optional<Path> data);
    }

    /** An open graph, and what is to be done when nobody needs it any more. */
    public record Opened(Graph graph, Runnable closing) implements AutoCloseable {

        @Override
        public void close() {
            closing.run();
        }
    }

    public ImportCommand(Extractors extractors, Connection connection) {
        this.extractors = extractors;
        this.connection = connection;
    }

    /** The command with the rules alone. */
    ImportCommand(Function<Tables, Extractor> rules, Connection connection) {
        this(Extractors.ofRules(rules), connection);
    }

    /**
     * Prints progress and problems to {@code err} and a summary to {@code out}.
     *
     * @return 0, or 1 where nothing could be read, or 2 for wrong usage or a fault in the user's lexicon
     */
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        Console console = new Console(out, err);
        return Syntax.of("import", HELP, List.of(data(), Extractors.option(), LexiconOption.spec()))
                .run(
                        arguments,
                        out,
                        err,
                        parsed -> read(
                                Syntax.paths(parsed),
                                Optional.ofNullable(parsed.<Path>matchedOptionValue("--data", null)),
                                extractors.chosen(parsed, LexiconOption.tables(parsed, console)),
                                console));
    }

    static OptionSpec data() {
        return OptionSpec.builder("--data")
                .paramLabel("DIR")
                .type(Path.class)
                .description("The folder of Simpul's own database.")
                .build();
    }

    private int read(List<Path> paths, Optional<Path> data, Chosen chosen, Console console) {
        try (Opened opened = connection.open(data)) {
            ProgressLine line = new ProgressLine(console);
            IngestReport report =
                    new Ingest(chosen.extractor(), new ClaimWriter(opened.graph())).run(paths, line::show);
            line.end(report);
            Optional<LlmReport> asked = chosen.report().get();
            asked.ifPresent(llm -> llm.lines().forEach(console::say));
            if (asked.isPresent() && report.known() > 0) {
                console.say("known documents keep the claims of whatever read them first");
            }
            console.print(Console.json(SummaryLine.of(report, asked)) + "\n");
            return report.anyRead() ? Exit.DONE : Exit.NOTHING_READ;
        } finally {
            console.endLine();
        }
    }
}
