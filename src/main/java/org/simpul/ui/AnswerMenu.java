package org.simpul.ui;

import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.simpul.explore.query.ResultFile;
import org.simpul.graph.console.CypherValue;

/** Gives the rows of an answer away, as CSV or as JSON, to the clipboard or as a file. */
class AnswerMenu extends Menu implements LocaleChangeObserver {

    private static final long serialVersionUID = 1L;

    /** How many rows the clipboard takes. */
    private static final int COPIED = 10_000;

    /** Where the browser lets no script write to the clipboard, as without https, by selecting it. */
    private static final String COPY = """
            const copy = async () => {
              try {
                await navigator.clipboard.writeText($0);
              } catch {
                const area = document.createElement('textarea');
                area.value = $0;
                document.body.append(area);
                area.select();
                document.execCommand('copy');
                area.remove();
              }
            };
            copy();
            """;

    private final Download download = new Download();
    private transient Optional<Answer> shown = Optional.empty();

    /** Writes rows in one format. */
    private interface Format {
        void write(List<String> columns, List<List<CypherValue>> rows, Appendable to) throws IOException;
    }

    AnswerMenu() {
        super(new Icon(Icon.EXPORT));
        add(download);
    }

    void show(Answer answer) {
        shown = Optional.of(answer);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        title(getTranslation("query.take"));
        show(
                choice(getTranslation("query.copy.csv"), () -> copy(ResultFile::csv)),
                choice(getTranslation("query.copy.json"), () -> copy(ResultFile::json)),
                choice(getTranslation("query.file.csv"), () -> file("csv", "text/csv", ResultFile::csv)),
                choice(getTranslation("query.file.json"), () -> file("json", "application/json", ResultFile::json)));
    }

    private void copy(Format format) {
        shown.ifPresent(answer -> {
            StringBuilder text = new StringBuilder();
            try {
                format.write(answer.columnNames(), answer.first(COPIED), text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            getElement().executeJs(COPY, unmarked(text.toString()));
            Note.say(getTranslation("query.copied", Math.min(COPIED, answer.size())));
        });
    }

    /** A file says by a mark that it is UTF-8; on a clipboard it would stand in the first cell. */
    private static String unmarked(String text) {
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private void file(String ending, String contentType, Format format) {
        shown.ifPresent(answer -> download.start(
                FileName.of(getTranslation("query.file.name"), ending), contentType + ";charset=UTF-8", to -> {
                    Writer writer = new OutputStreamWriter(to, StandardCharsets.UTF_8);
                    format.write(answer.columnNames(), answer.first(answer.size()), writer);
                    writer.flush();
                }));
    }
}
