package org.simpul;

import java.nio.file.Path;
import java.util.Optional;
import org.simpul.cli.EvalCommand;
import org.simpul.cli.ExtractCommand;
import org.simpul.cli.Extractors;
import org.simpul.cli.ImportCommand;
import org.simpul.cli.ImportCommand.Opened;
import org.simpul.cli.RemoveCommand;
import org.simpul.extract.RuleExtractor;
import org.simpul.graph.Graph;
import org.simpul.graph.GraphSchema;
import org.simpul.local.LocalNeo4j;

/** The commands for scripts, with what they work on. */
final class Commands {

    private Commands() {}

    static ExtractCommand extract() {
        return new ExtractCommand(extractors());
    }

    static EvalCommand eval() {
        return new EvalCommand(System.in);
    }

    static ImportCommand imports() {
        return new ImportCommand(extractors(), Commands::open);
    }

    static RemoveCommand removal() {
        return new RemoveCommand(Commands::open);
    }

    private static Extractors extractors() {
        return new Extractors(RuleExtractor::new, tables -> ConfiguredModel.of(ConfiguredModel.environment(), tables));
    }

    /** The database that is named; else the one that a run keeps; else one that is started for this alone. */
    private static Opened open(Optional<Path> data) {
        Optional<Target> reachable = Target.named(name -> Optional.ofNullable(System.getProperty(name))
                        .or(() -> Optional.ofNullable(System.getenv(name))))
                .or(() -> LocalNeo4j.running(data.orElseGet(Target::data)).map(Target::of));
        if (reachable.isPresent()) {
            return opened(reachable.get(), () -> {});
        }
        LocalNeo4j local = Target.startLocal(data);
        Thread hook = new Thread(local::close, "closing");
        Runtime.getRuntime().addShutdownHook(hook);
        return opened(Target.of(local.access()), local::close);
    }

    private static Opened opened(Target target, Runnable afterwards) {
        try {
            Graph graph = target.found().connect();
            try {
                graph.verify();
                new GraphSchema(graph).apply();
            } catch (RuntimeException failure) {
                graph.close();
                throw failure;
            }
            return new Opened(graph, () -> {
                graph.close();
                afterwards.run();
            });
        } catch (RuntimeException failure) {
            afterwards.run();
            throw failure;
        }
    }
}
