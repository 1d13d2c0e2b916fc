package org.simpul.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.simpul.ingest.Doubt;
import org.simpul.ingest.IngestReport;
import org.simpul.ingest.NewText;
import org.simpul.ingest.Outcome.Known;
import org.simpul.ingest.Outcome.Rejected;
import org.simpul.text.DocumentId;

/** What became of the texts of an import, each by name, and the claims that somebody should look at. */
class ImportReport extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Removal removal;
    private final transient Set<DocumentId> removed;
    private final Div doubtful = new Div();

    /** Removes a text; what is to be done then is told with it. */
    interface Removal {
        void remove(DocumentId document, String name, Runnable then);
    }

    ImportReport(IngestReport report, Removal removal, Set<DocumentId> removed) {
        this.removal = removal;
        this.removed = removed;
        addClassName("report");
        add(summary(report));
        list("import.rejected", report.rejected(), report.rejections(), this::rejected);
        list("import.skipped", report.skipped(), report.others(), other -> new ListItem(name(other.source())));
        list("import.guessed", report.guessed(), report.guesses(), this::guessed);
        if (report.guessed() > 0) {
            Paragraph advice = new Paragraph(getTranslation("import.guessed.advice"));
            advice.addClassName("advice");
            add(advice);
        }
        list("import.new", report.ingested(), report.texts(), text -> text(text, report.doubts()));
        list("import.known", report.known(), report.familiar(), this::known);
        doubtful.addClassName("doubts");
        add(doubtful);
        doubts(report.doubts());
    }

    private Paragraph summary(IngestReport report) {
        Paragraph summary = new Paragraph(getTranslation("import.read", report.ingested(), report.known())
                + " · " + getTranslation("import.unread", report.rejected(), report.skipped())
                + " · " + getTranslation("import.found", report.entities(), report.claims())
                + " " + getTranslation("import.took", report.elapsed().toMillis() / 1000.0));
        summary.addClassName("summary");
        return summary;
    }

    private <T> void list(String heading, long all, List<T> some, Function<T, ListItem> line) {
        if (!some.isEmpty()) {
            UnorderedList list = new UnorderedList();
            some.stream().map(line).forEach(list::add);
            if (all > some.size()) {
                list.add(new ListItem(getTranslation("import.more", all - some.size())));
            }
            HtmlContainer details = new HtmlContainer("details");
            HtmlContainer words = new HtmlContainer("summary");
            words.setText(getTranslation(heading, all));
            details.getElement().setAttribute("open", some.size() <= 10);
            details.add(words, list);
            add(details);
        }
    }

    private ListItem known(Known text) {
        ListItem line = new ListItem(name(text.source()));
        text.twin().ifPresent(title -> {
            Span same = new Span(getTranslation("import.same"));
            same.addClassName("reason");
            line.add(new Span(" "), same, new Span(" "), link(text.document(), title));
        });
        return line;
    }

    private ListItem rejected(Rejected rejection) {
        Span reason = new Span(Reasons.words(rejection.reason(), getLocale()));
        reason.addClassName("reason");
        return new ListItem(name(rejection.source()), new Span(" "), reason);
    }

    private ListItem guessed(NewText text) {
        Span charset =
                new Span(getTranslation("import.guessed.as", text.assumed().orElse("")));
        charset.addClassName("reason");
        return new ListItem(
                removed.contains(text.id()) ? name(text.title()) : link(text.id(), text.title()),
                new Span(" "),
                charset);
    }

    private ListItem text(NewText text, List<Doubt> doubts) {
        ListItem line = new ListItem();
        write(line, text, doubts);
        return line;
    }

    private void write(ListItem line, NewText text, List<Doubt> doubts) {
        line.removeAll();
        Span claims = new Span(getTranslation("import.claims", text.claims()));
        claims.addClassName("claims");
        boolean there = !removed.contains(text.id());
        line.setClassName("removed", !there);
        line.add(there ? link(text.id(), text.title()) : name(text.title()), claims);
        if (there) {
            Runnable then = () -> {
                write(line, text, doubts);
                doubts(doubts);
            };
            QuietButton remove =
                    new QuietButton(() -> removal.remove(text.id(), text.title(), then), new Icon(Icon.REMOVE));
            remove.addClassName("bare");
            remove.explain(getTranslation("import.remove", text.title()));
            line.add(remove);
        }
    }

    private void doubts(List<Doubt> doubts) {
        List<Doubt> left = doubts.stream()
                .filter(doubt -> !removed.contains(doubt.document()))
                .toList();
        doubtful.removeAll();
        if (!left.isEmpty()) {
            doubtful.add(new H4(getTranslation("import.doubts")));
        }
        left.forEach(doubt -> doubtful.add(new DoubtLine(doubt, getLocale())));
    }

    private static Span name(String words) {
        Span name = new Span(words);
        name.addClassName("name");
        return name;
    }

    /** The way to the reader of a text. */
    static Anchor link(DocumentId text, String words) {
        Anchor link = new Anchor("text/" + text, words);
        link.addClassName("name");
        link.getElement().setAttribute("router-link", true);
        return link;
    }
}
