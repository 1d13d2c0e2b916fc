package org.simpul.evaluate;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Files of JSON lines. */
final class Rows {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();

    private Rows() {}

    /** All of a file, where the first line that is no JSON object is the end of it. */
    static List<Row> of(Path file) {
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            List<Row> rows = new ArrayList<>();
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    rows.add(parse(place(file.toString(), number), line));
                }
            }
            return List.copyOf(rows);
        } catch (IOException e) {
            throw unreadable(file.toString(), e);
        }
    }

    static UnusableFileException unreadable(String source, IOException failure) {
        return new UnusableFileException(
                source,
                switch (failure) {
                    case NoSuchFileException _ -> "does not exist";
                    case CharacterCodingException _ -> "is not UTF-8 text";
                    default -> "cannot be read";
                });
    }

    static String place(String file, int line) {
        return file + " line " + line;
    }

    static Row parse(String source, String line) {
        try {
            JsonNode fields = JSON.readTree(line);
            if (!fields.isObject()) {
                throw new UnusableFileException(source, "is no JSON object");
            }
            return new Row(source, fields);
        } catch (JacksonException e) {
            throw new UnusableFileException(
                    source, "is not JSON: " + e.getOriginalMessage().replaceAll("\\s+", " "));
        }
    }

    /** A string's characters; anything else as JSON writes it. */
    static String text(JsonNode value) {
        return value.isString() ? value.stringValue() : value.toString();
    }
}
