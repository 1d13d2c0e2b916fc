package org.simpul.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.simpul.evaluate.Gold;
import org.simpul.evaluate.Predictions;
import org.simpul.evaluate.Ratio;
import org.simpul.evaluate.Scorer;
import org.simpul.evaluate.Scores;
import org.simpul.evaluate.UnusableFileException;
import org.simpul.evaluate.Verbatim;

/** {@code simpul eval GOLD PRED}: how much of an annotated corpus an extractor gets right. */
public final class EvalCommand {

    private final InputStream in;

    /** The command with what it reads where {@code -} stands for a file. */
    public EvalCommand(InputStream in) {
        this.in = in;
    }

    /**
     * Prints the scores to {@code out} and what could not be read to {@code err}.
     *
     * @return 0, or 1 where a file cannot be read or holds nothing, or 2 for wrong usage
     */
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        Console console = new Console(out, err);
        return EvalOptions.SYNTAX.get().run(arguments, out, err, parsed -> tried(EvalOptions.of(parsed), console));
    }

    private int tried(EvalOptions options, Console console) {
        try {
            return score(options, console);
        } catch (UnusableFileException e) {
            console.say(Console.oneLine(String.valueOf(e.getMessage())));
            return Exit.NOTHING_READ;
        }
    }

    private int score(EvalOptions options, Console console) {
        Gold gold = Gold.read(options.gold(), options.anaphora());
        Predictions predictions = predictions(options.predictions());
        predictions.problems().forEach(problem -> console.say(Console.oneLine(problem)));
        if (predictions.stated().isEmpty()) {
            console.problem(options.predictions(), "holds no prediction: give it what simpul extract prints");
            return Exit.NOTHING_READ;
        }
        Optional<Ratio> verbatim = options.texts().map(folder -> new Verbatim(folder).of(predictions.stated()));
        Scores scores = new Scorer(gold, options.alternatives()).score(predictions.stated());
        ScoreReport report =
                new ScoreReport(scores, gold.traps(), predictions.problems().size(), verbatim);
        console.print(report.text(options.verbose()));
        return options.json()
                .map(file -> write(file, ScoreFile.of(report), console))
                .orElse(Exit.DONE);
    }

    private Predictions predictions(String source) {
        return source.equals("-")
                ? Predictions.read(
                        "standard input",
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder())))
                : Predictions.read(Path.of(source));
    }

    private static int write(Path file, ScoreFile scores, Console console) {
        try {
            Files.writeString(file, Console.json(scores) + "\n");
            return Exit.DONE;
        } catch (IOException _) {
            console.problem(file.toString(), "cannot be written");
            return Exit.NOTHING_READ;
        }
    }
}
