package org.simpul.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.List;
import java.util.function.Consumer;
import org.simpul.explore.connect.Attempt;
import org.simpul.explore.connect.Connection;
import org.simpul.explore.connect.Connections;
import org.simpul.graph.DatabasesQuery;

/** A server with its databases, each a way to walk it. */
class ConnectionCard extends Div implements LocaleChangeObserver {

    private static final long serialVersionUID = 1L;

    private final transient Connections connections;
    private final transient Connection connection;
    private final transient Place here;
    private final transient Consumer<Place> wanted;
    private final H3 name = new H3();
    private final Span as = new Span();
    private final Div databases = new Div();
    private final QuietButton test = new QuietButton(this::list);
    private final QuietButton remove;
    private final Waiting waiting = new Waiting();
    private final FaultLine outcome = new FaultLine();
    private transient List<DatabasesQuery.Line> lines = List.of();

    /**
     * @param here what the page walks
     * @param wanted is told of the database that somebody chooses
     * @param removed has the connection removed
     */
    ConnectionCard(
            Connections connections, Connection connection, Place here, Consumer<Place> wanted, Runnable removed) {
        this.connections = connections;
        this.connection = connection;
        this.here = here;
        this.wanted = wanted;
        remove = new QuietButton(removed, new Icon(Icon.REMOVE));
        remove.setVisible(!connection.isConfigured());
        remove.addClassName("small");
        addClassNames("card", "connection");
        Code address = new Code(connection.uri());
        Div title = new Div(name, address, as, test, remove);
        title.addClassName("head");
        databases.addClassName("choices");
        add(title, databases, waiting, outcome);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        name.setText(connection.isConfigured() ? getTranslation("connect.configured") : connection.name());
        as.setText(getTranslation("connect.as", connection.username()));
        test.setText(getTranslation("connect.test"));
        remove.explain(getTranslation("connect.remove", connection.name()));
        show();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        ask(false);
    }

    private void list() {
        ask(true);
    }

    /** A user who may not list databases knows the one that was given. */
    private void ask(boolean aloud) {
        outcome.clear();
        waiting.ask(() -> connections.databases(connection), attempt -> {
            switch (attempt) {
                case Attempt.Worked<List<DatabasesQuery.Line>>(var found) -> {
                    lines = found;
                    if (aloud) {
                        outcome.well("connect.works");
                    }
                }
                case Attempt.Failed<List<DatabasesQuery.Line>>(var fault) -> {
                    lines = List.of(new DatabasesQuery.Line(connection.graph().database(), true));
                    outcome.ill(fault, connection.uri(), connection.graph().database());
                }
            }
            show();
        });
    }

    private void show() {
        databases.removeAll();
        lines.stream().map(this::choice).forEach(databases::add);
    }

    private QuietButton choice(DatabasesQuery.Line line) {
        Place place = Place.on(connection, line.name());
        boolean isHere = place.equals(here);
        QuietButton button = new QuietButton(
                () -> wanted.accept(place),
                new Icon(Icon.DATABASES),
                new Span(line.online() ? line.name() : getTranslation("connect.stopped", line.name())));
        button.setClassName("chosen", isHere);
        button.getElement().setAttribute("aria-current", String.valueOf(isHere));
        button.setEnabled(line.online() && !isHere);
        button.setTitle(getTranslation(isHere ? "connect.here" : "connect.walk"));
        return button;
    }
}
