package org.simpul.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.simpul.cli.ImportCommand.Connection;
import org.simpul.cli.ImportCommand.Opened;
import org.simpul.graph.ClaimWriter;
import org.simpul.graph.DocumentHead;
import org.simpul.graph.DocumentsCalled;
import org.simpul.graph.Graph;
import org.simpul.text.DocumentId;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code simpul remove DOC... [--data DIR]}: documents out of the graph, with all that follows from them alone. */
public final class RemoveCommand {

    private static final List<String> HELP = List.of(
            "Remove texts from the graph, with all that follows from them alone, as if they had never been read.",
            "",
            "Which graph that is stands in the help of import. What was removed goes to standard output in JSON. Ends with 0,",
            "with 1 where a text is not there or a title is that of several (then nothing is removed), with 2 for wrong usage.",
            "");

    /** How many documents of one title are told at most. */
    private static final int NAMESAKES = 5;

    private final Connection connection;

    public RemoveCommand(Connection connection) {
        this.connection = connection;
    }

    /** Prints problems to {@code err} and a summary to {@code out}. */
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        PositionalParamSpec documents = PositionalParamSpec.builder()
                .paramLabel("DOC")
                .arity("1..*")
                .required(true)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description("A text's id (the end of its page's address) or its title.")
                .build();
        Console console = new Console(out, err);
        return Syntax.of("remove", HELP, List.of(documents), List.of(ImportCommand.data()))
                .run(
                        arguments,
                        out,
                        err,
                        parsed -> remove(
                                parsed.matchedPositionalValue(0, List.<String>of()),
                                Optional.ofNullable(parsed.<Path>matchedOptionValue("--data", null)),
                                console));
    }

    private int remove(List<String> called, Optional<Path> data, Console console) {
        try (Opened opened = connection.open(data)) {
            List<DocumentId> documents = new ArrayList<>();
            for (String one : called) {
                found(one, opened.graph(), console).ifPresent(documents::add);
            }
            if (documents.size() < called.size()) {
                console.say("nothing was removed");
                return Exit.NOTHING_READ;
            }
            ClaimWriter writer = new ClaimWriter(opened.graph());
            int removed = writer.remove(documents);
            writer.rankHubs();
            console.print(Console.json(Map.of("removed", removed)) + "\n");
            return Exit.DONE;
        }
    }

    private static Optional<DocumentId> found(String called, Graph graph, Console console) {
        List<DocumentHead> found = new DocumentsCalled(graph).find(called, NAMESAKES);
        if (found.isEmpty()) {
            console.problem("\"" + called + "\"", "is neither the id nor the title of a text");
        } else if (found.size() > 1) {
            console.problem(
                    "\"" + called + "\"",
                    "is the title of several texts; name one by its id: "
                            + found.stream().map(text -> text.id().value()).collect(Collectors.joining(", ")));
        }
        return found.size() == 1 ? Optional.of(found.getFirst().id()) : Optional.empty();
    }
}
