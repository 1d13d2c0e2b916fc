package org.simpul;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.simpul.extract.lexicon.LexiconException;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Simpul's program: does what its first argument says, and ends with 0, with 1 where that failed, with 2 for wrong usage. */
@SpringBootApplication
public class App {

    /** Each text that is being read out keeps one of these to itself; questions want some, too. */
    private static final String CARRIERS = "jdk.virtualThreadScheduler.parallelism";

    private static final int CARRIERS_PER_CORE = 4;

    private static final String USAGE = "usage: simpul run|import|remove|extract|eval ... (each with --help)";

    public static void main(String[] arguments) {
        PrintStream out = System.out;
        System.setOut(System.err);
        Logger.getLogger("").setLevel(Level.WARNING);
        Quiet.libraries();
        System.getProperties()
                .putIfAbsent(
                        CARRIERS,
                        String.valueOf(CARRIERS_PER_CORE * Runtime.getRuntime().availableProcessors()));
        System.exit(run(Arrays.asList(arguments), out, System.err));
    }

    /** Results go to {@code out}, all that is said beside them to {@code err}. */
    static int run(List<String> arguments, PrintStream out, PrintStream err) {
        if (arguments.isEmpty()) {
            err.println(USAGE);
            return 2;
        }
        List<String> rest = arguments.subList(1, arguments.size());
        try {
            return switch (arguments.getFirst()) {
                case "run" -> new RunCommand().run(rest, out, err);
                case "import" -> Commands.imports().run(rest, out, err);
                case "remove" -> Commands.removal().run(rest, out, err);
                case "extract" -> Commands.extract().run(rest, out, err);
                case "eval" -> Commands.eval().run(rest, out, err);
                case "--help", "-h" -> {
                    out.println(USAGE);
                    yield 0;
                }
                default -> {
                    err.println(USAGE);
                    yield 2;
                }
            };
        } catch (LexiconException fault) {
            err.println("simpul: " + fault.getMessage());
            return 2;
        } catch (RuntimeException failure) {
            err.println("simpul: " + StartFailure.sentence(failure));
            return 1;
        }
    }
}
