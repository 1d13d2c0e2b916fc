package org.simpul.evaluate;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.simpul.knowledge.Polarity;
import tools.jackson.databind.JsonNode;

/**
 * What a file of predictions holds.
 *
 * @param problems one sentence for each line that is no prediction
 */
public record Predictions(List<Prediction> stated, List<String> problems) {

    private static final Set<String> DENIALS = Set.of("negative", "neg", "negated", "false", "-1", "-");
    private static final Pattern ENDING = Pattern.compile("\\.(txt|md|html)$");

    public Predictions {
        stated = List.copyOf(stated);
        problems = List.copyOf(problems);
    }

    /** Reads a file of them. */
    public static Predictions read(Path file) {
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            return read(file.toString(), lines);
        } catch (IOException e) {
            throw Rows.unreadable(file.toString(), e);
        }
    }

    /**
     * Reads JSON lines, {doc, subject, relation, object} with polarity, modality, date, attribution and sentence where
     * the extractor tells them.
     *
     * @param source what people call the file
     */
    public static Predictions read(String source, BufferedReader lines) {
        List<Prediction> stated = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        try {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    read(Rows.place(source, number), line, stated, problems);
                }
            }
        } catch (IOException e) {
            throw Rows.unreadable(source, e);
        }
        return new Predictions(stated, problems);
    }

    private static void read(String source, String line, List<Prediction> stated, List<String> problems) {
        try {
            stated.add(prediction(Rows.parse(source, line)));
        } catch (UnusableFileException e) {
            problems.add(String.valueOf(e.getMessage()));
        }
    }

    private static Prediction prediction(Row row) {
        return new Prediction(
                document(required(row, "doc")),
                name(row, "subject"),
                RelationNames.meant(required(row, "relation")),
                name(row, "object"),
                DENIALS.contains(row.text("polarity", "positive").toLowerCase(Locale.ROOT))
                        ? Polarity.NEGATIVE
                        : Polarity.POSITIVE,
                row.given("modality"),
                told(row, "date"),
                told(row, "attribution"),
                row.given("sentence"));
    }

    /** A document's name, of a path too. */
    private static String document(String written) {
        String file = written.substring(written.lastIndexOf('/') + 1);
        return ENDING.matcher(file).replaceFirst("");
    }

    private static String required(Row row, String field) {
        if (!row.has(field)) {
            throw new UnusableFileException(row.source(), "has no \"" + field + "\"");
        }
        return row.text(field, "");
    }

    /** A name, or an object that has one. */
    private static String name(Row row, String field) {
        String written = required(row, field);
        JsonNode value = row.fields().path(field);
        if (!value.isObject()) {
            return written;
        }
        Row entity = new Row(row.source(), value);
        return entity.given("canonical")
                .or(() -> entity.given("text"))
                .or(() -> entity.given("name"))
                .orElse("null");
    }

    private static Optional<String> told(Row row, String field) {
        return row.has(field) ? Optional.of(row.given(field).orElse("")) : Optional.empty();
    }
}
