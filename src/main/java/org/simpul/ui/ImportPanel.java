package org.simpul.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.simpul.ingest.ImportJob;
import org.simpul.ingest.ImportJob.State;
import org.simpul.ingest.IngestReport;
import org.simpul.text.DocumentId;

/** One import: how far it is, a way to end it, and its report when it is over. */
class ImportPanel extends Article {

    private static final long serialVersionUID = 1L;

    private static final int NAMED = 3;

    /** So many documents tell how long others will take; the first wait for what is loaded once. */
    private static final int TELLING = 10;

    private final transient ImportReport.Removal removal;
    private final transient Set<DocumentId> removed;
    private final H3 names = new H3();
    private final Paragraph state = new Paragraph();
    private final Div bar = new Div();
    private final Div filled = new Div();
    private final QuietButton cancel;
    private final Div report = new Div();
    private transient Optional<ImportJob> shown = Optional.empty();

    ImportPanel(LongConsumer cancelled, ImportReport.Removal removal, Set<DocumentId> removed) {
        this.removal = removal;
        this.removed = removed;
        cancel = new QuietButton(() -> shown.ifPresent(job -> cancelled.accept(job.number())));
        addClassName("job");
        names.addClassName("names");
        state.addClassName("state");
        state.getElement().setAttribute("role", "status");
        bar.addClassName("bar");
        bar.getElement().setAttribute("role", "progressbar");
        bar.add(filled);
        Div words = new Div(names, state);
        words.addClassName("words");
        Div head = new Div(words, cancel);
        head.addClassName("head");
        add(head, bar, report);
    }

    void show(ImportJob job) {
        if (shown.filter(job::equals).isPresent()) {
            return;
        }
        shown = Optional.of(job);
        names.setText(names(job));
        state.setText(words(job));
        cancel.setText(getTranslation("import.cancel"));
        cancel.setVisible(!job.state().isOver());
        cancel.setEnabled(job.state() != State.CANCELLING);
        bar.setVisible(job.state() == State.RUNNING || job.state() == State.CANCELLING);
        bar.getElement().setAttribute("aria-label", getTranslation("import.progress"));
        bar.getElement().setAttribute("aria-valuenow", Long.toString(percent(job)));
        filled.getStyle().setWidth(percent(job) + "%");
        report.removeAll();
        if (job.state().isOver()) {
            job.soFar().ifPresent(end -> report.add(new ImportReport(end, removal, removed)));
        }
    }

    private String names(ImportJob job) {
        String first = job.names().stream()
                .limit(NAMED)
                .map(name -> name.isBlank() ? getTranslation("import.pasted") : name)
                .collect(Collectors.joining(", "));
        int more = job.names().size() - NAMED;
        return more > 0 ? getTranslation("import.names", first, more) : first;
    }

    private String words(ImportJob job) {
        String words = getTranslation("import.state." + job.state());
        if (job.state() == State.RUNNING) {
            words += " · " + getTranslation("import.done", done(job), job.expected())
                    + left(job).map(left -> " · " + left).orElse("")
                    + job.latest()
                            .filter(name -> !name.isBlank())
                            .map(name -> " · " + getTranslation("import.latest", name))
                            .orElse("");
        }
        return words;
    }

    /** How long it will go on, if all documents are alike. */
    private Optional<String> left(ImportJob job) {
        long done = done(job);
        long more = job.expected() - done;
        long elapsed =
                job.soFar().map(IngestReport::elapsed).orElse(Duration.ZERO).toMillis();
        if (done < TELLING || more <= 0) {
            return Optional.empty();
        }
        long minutes = Math.round(elapsed / (double) done * more / 60_000);
        return Optional.of(getTranslation("import.left", minutes));
    }

    private static long done(ImportJob job) {
        return job.soFar().map(IngestReport::seen).orElse(0L);
    }

    private static long percent(ImportJob job) {
        return job.expected() == 0 ? 0 : Math.min(100, done(job) * 100 / job.expected());
    }
}
