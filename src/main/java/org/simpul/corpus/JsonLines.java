package org.simpul.corpus;

import java.io.InputStream;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.simpul.corpus.Reading.Read;
import org.simpul.corpus.Reading.Unreadable;
import org.simpul.text.Document;
import org.simpul.text.DocumentId;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** One document a line, as JSON: {id, title, text, publisher, published, url, language}, of which only text must be. */
final class JsonLines {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Origin origin;
    private final Set<String> ids = new HashSet<>();
    private boolean anyRow;

    JsonLines(Origin origin) {
        this.origin = origin;
    }

    private record Row(
            @Nullable String id,
            @Nullable String title,
            @Nullable String text,
            @Nullable String publisher,
            @Nullable String published,
            @Nullable String url,
            @Nullable String language) {

        Draft draft() throws Refusal {
            if (text == null) {
                throw new Refusal("has no \"text\"");
            }
            return new Draft(
                    present(title),
                    Texts.normalise(text),
                    present(publisher),
                    present(published).flatMap(Dateline::parse),
                    present(url),
                    present(language));
        }

        static Optional<String> present(@Nullable String field) {
            return Optional.ofNullable(field).flatMap(Texts::line);
        }
    }

    /** One outcome for each line that is not blank; {@code in} is closed with the stream. */
    Stream<Reading> read(InputStream in) {
        Stream<Reading> complaint =
                Stream.of(origin.place()).filter(_ -> !anyRow).map(file -> new Unreadable(file, "is empty"));
        return Stream.concat(Lines.of(in).flatMap(line -> read(line).stream()), complaint);
    }

    private Optional<Reading> read(Lines.Line line) {
        String where = origin.place() + ":" + line.number();
        try {
            if (line.problem().isPresent()) {
                anyRow = true;
                throw new Refusal(line.problem().get());
            }
            String json = line.text();
            if (json.isBlank()) {
                return Optional.empty();
            }
            anyRow = true;
            return Optional.of(new Read(where, document(json, line.number())));
        } catch (Refusal e) {
            return Optional.of(new Unreadable(where, e.reason()));
        }
    }

    private Document document(String json, long number) throws Refusal {
        Row row = parse(json);
        Optional<String> id = Row.present(row.id());
        Document document = row.draft()
                .finish(
                        DocumentId.ofSource(origin.source() + "#" + id.orElse("line " + number)),
                        id.orElse(origin.name() + ":" + number));
        if (id.isPresent() && !ids.add(id.get())) {
            throw new Refusal("has the id of a row before it");
        }
        return document;
    }

    private static Row parse(String json) throws Refusal {
        try {
            Row row = JSON.readValue(json, Row.class);
            if (row == null) {
                throw new Refusal("is not a JSON object");
            }
            return row;
        } catch (JacksonException e) {
            // Its message would quote the text.
            throw new Refusal("is not a JSON object of texts (column "
                    + Math.max(1, e.getLocation() == null ? 1 : e.getLocation().getColumnNr()) + ")");
        }
    }
}
