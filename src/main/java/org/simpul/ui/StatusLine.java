package org.simpul.ui;

import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.function.Supplier;
import org.simpul.explore.Exploration;
import org.simpul.explore.Status;
import org.simpul.graph.EdgesQuery;

/** How much of the database is on the canvas, by what rank, what filters hide of it, and what the last question took. */
class StatusLine extends Footer implements LocaleChangeObserver {

    private static final long serialVersionUID = 1L;

    private final transient Supplier<Status> status;
    private String ranking = "status.bySources";
    private final Span shown = new Span();
    private final QuietButton widen;
    private final Span hidden = new Span();
    private final Span time = new Span();
    private final Span readOnly = new Span();
    private final QuietButton cypher;
    private final QuietButton table;

    /**
     * @param underway what is still being written
     * @param widened asks for room for more nodes
     */
    StatusLine(
            Supplier<Status> status,
            UnderwayNote underway,
            Runnable widened,
            Runnable cypherWanted,
            Runnable tableWanted) {
        this.status = status;
        widen = new QuietButton(widened);
        widen.addClassNames("bare", "widen");
        cypher = new QuietButton(cypherWanted);
        table = new QuietButton(tableWanted);
        addClassName("status");
        shown.getElement().setAttribute("role", "status");
        cypher.addClassName("bare");
        table.addClassName("bare");
        hidden.getElement().setAttribute("role", "status");
        add(shown, widen, underway, hidden, time, readOnly, cypher, table);
    }

    /** Whether the graph is of claims, which are ranked by their sources, and not by how well they are connected. */
    void speak(boolean ofClaims) {
        ranking = ofClaims ? "status.bySources" : "status.byDegree";
    }

    void refresh() {
        Status now = status.get();
        shown.setText(getTranslation("status.shown", now.shown(), now.total())
                + ", "
                + getTranslation(now.full() ? "status.full" : ranking)
                + (now.isCut() ? ", " + getTranslation("status.cut", EdgesQuery.LIMIT) : ""));
        widen.setVisible(now.widens());
        boolean isFiltered = now.hiddenNodes() + now.hiddenEdges() > 0;
        hidden.setText(isFiltered ? getTranslation("status.hidden", now.hiddenNodes(), now.hiddenEdges()) : "");
        time.setText(getTranslation("status.time", now.milliseconds()));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        readOnly.setText(getTranslation("status.readonly"));
        widen.setText(getTranslation("status.widen", Exploration.MOST));
        widen.setTitle(getTranslation("status.widen.hint"));
        cypher.setText(getTranslation("status.cypher"));
        table.setText(getTranslation("status.table"));
        refresh();
    }
}
