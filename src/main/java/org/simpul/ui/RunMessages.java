package org.simpul.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.simpul.graph.console.Changes;
import org.simpul.graph.console.Ended;
import org.simpul.graph.console.Failure;
import org.simpul.graph.console.Notice;
import org.simpul.graph.console.Refusal;
import org.simpul.graph.console.Summary;
import org.simpul.graph.console.Timing;

/** What there is to say of a run besides its rows: why it failed or was not begun, what it changed, what the server remarks. */
class RunMessages extends Div {

    private static final long serialVersionUID = 1L;

    RunMessages() {
        addClassName("messages");
    }

    /** @param left how many statements after it were not run */
    void show(Ended end, int left) {
        removeAll();
        switch (end) {
            case Ended.Answered(Summary summary) -> tell(summary);
            case Ended.Failed(Failure failure, Timing timing) -> {
                fault(failure.gqlStatus(), failure.message(), getTranslation("query.advice." + failure.advice()));
                tell(timing, 0);
            }
            case Ended.Refused(Refusal refusal) ->
                fault(refusal.what(), refusal.message(), getTranslation("query.refused." + refusal.reason()));
        }
        if (left > 0) {
            line("left", getTranslation("query.left", left));
        }
    }

    private void tell(Summary summary) {
        Changes changes = summary.changes();
        changes.counts().forEach((kind, count) -> line("change", getTranslation("query.change." + kind, count)));
        List<Notice> notices = summary.notices();
        notices.forEach(notice -> line(
                notice.severity() == Notice.Severity.WARNING ? "warning" : "remark",
                notice.gqlStatus() + " · " + notice.description()));
        if (changes.counts().isEmpty() && notices.isEmpty()) {
            line("remark", getTranslation("query.nothing.said"));
        }
        tell(summary.timing(), summary.rows());
    }

    /** What took no time did not run. */
    private void tell(Timing timing, long rows) {
        if (timing.total() > 0) {
            Stream<String> first =
                    rows > 0 ? Stream.of(getTranslation("query.time.first", timing.firstRow())) : Stream.of();
            Stream<String> parts = timing.isTold()
                    ? Stream.of(
                            getTranslation("query.time.total", timing.total()),
                            getTranslation("query.time.judging", timing.judging()),
                            getTranslation("query.time.server", timing.available() + timing.consumed()),
                            getTranslation("query.time.network", timing.network()),
                            getTranslation("query.time.receiving", timing.receiving()))
                    : Stream.of(
                            getTranslation("query.time.total", timing.total()),
                            getTranslation("query.time.database", timing.server()),
                            getTranslation("query.time.receiving", timing.receiving()));
            line("remark", Stream.concat(parts, first).collect(Collectors.joining(" · ")));
        }
    }

    private void fault(String code, String message, String advice) {
        Span status = new Span(code);
        status.addClassName("code");
        status.setVisible(!code.isEmpty());
        Paragraph what = new Paragraph(status, new Span(message));
        Paragraph todo = new Paragraph(advice);
        todo.addClassName("advice");
        Div fault = new Div(what, todo);
        fault.addClassName("fault");
        fault.getElement().setAttribute("role", "alert");
        add(fault);
    }

    private void line(String kind, String words) {
        Paragraph line = new Paragraph(words);
        line.addClassName(kind);
        add(line);
    }
}
