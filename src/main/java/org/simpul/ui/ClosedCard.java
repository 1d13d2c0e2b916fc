package org.simpul.ui;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.function.Consumer;
import org.simpul.explore.connect.Attempt;
import org.simpul.explore.connect.Connection;
import org.simpul.explore.connect.Connections;
import org.simpul.graph.StoredServer;

/** A server that was added before Simpul was started, whose password is to be given again. */
class ClosedCard extends Div implements LocaleChangeObserver {

    private static final long serialVersionUID = 1L;

    private final transient Connections connections;
    private final transient StoredServer server;
    private final transient Consumer<Connection> opened;
    private final Span as = new Span();
    private final QuietButton remove;
    private final Paragraph about = new Paragraph();
    private final SecretField password = new SecretField();
    private final QuietButton open = new QuietButton(this::open);
    private final Waiting waiting = new Waiting();
    private final FaultLine outcome = new FaultLine();

    /**
     * @param opened is told of the connection once it is there
     * @param removed has the server forgotten
     */
    ClosedCard(Connections connections, StoredServer server, Consumer<Connection> opened, Runnable removed) {
        this.connections = connections;
        this.server = server;
        this.opened = opened;
        addClassNames("card", "connection", "closed");
        remove = new QuietButton(removed, new Icon(Icon.REMOVE));
        remove.addClassName("small");
        open.addClassName("main");
        about.addClassName("hint");
        Div title = new Div(new H3(server.name()), new Code(server.uri()), as, remove);
        title.addClassName("head");
        Div again = new Div(password, open);
        again.addClassName("again");
        add(title, about, again, waiting, outcome);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        as.setText(getTranslation("connect.as", server.username()));
        about.setText(getTranslation("connect.closed"));
        password.name(getTranslation("login.password"));
        open.setText(getTranslation("connect.open"));
        open.setAriaLabel(getTranslation("connect.open.label", server.name()));
        remove.explain(getTranslation("connect.remove", server.name()));
    }

    private void open() {
        outcome.clear();
        password.read(secret -> waiting.ask(() -> connections.open(server, secret), attempt -> {
            switch (attempt) {
                case Attempt.Worked<Connection>(var connection) -> opened.accept(connection);
                case Attempt.Failed<Connection>(var fault) -> outcome.ill(fault, server.uri(), server.database());
            }
        }));
    }
}
