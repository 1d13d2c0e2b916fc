package org.simpul.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.simpul.explore.connect.Connection;
import org.simpul.explore.connect.Connections;
import org.simpul.graph.StoredServer;

/** The servers that can be walked, their databases, where others are added, and how labels and types of this one are shown. */
@Route(value = "databases", layout = MainLayout.class)
@PermitAll
public final class DatabasesView extends Main implements HasDynamicTitle, LocaleChangeObserver {

    private static final long serialVersionUID = 1L;

    private final transient Walks walks;
    private final transient Connections connections;
    private final boolean isAllowed;
    private final transient Place here;
    private final H2 heading = new H2();
    private final Paragraph about = new Paragraph();
    private final Div cards = new Div();
    private final Waiting waiting = new Waiting();
    private final Paragraph forbidden = new Paragraph();

    public DatabasesView(Walks walks, Connecting connecting, Walk walk) {
        this.walks = walks;
        this.connections = walks.connections();
        this.here = walk.place();
        addClassName("databases");
        about.addClassName("summary");
        forbidden.addClassName("hint");
        isAllowed = connecting.isAllowed(Who.name());
        forbidden.setVisible(!isAllowed);
        add(new Looks(), heading, about, cards, waiting, forbidden);
        if (isAllowed) {
            add(new ConnectionForm(connections, this::added));
        }
        add(new LabelList(walk), new TypeList(walk));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("app.title") + " · " + getTranslation("connect.title");
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        heading.setText(getTranslation("connect.title"));
        about.setText(getTranslation("connect.about"));
        forbidden.setText(getTranslation("connect.forbidden"));
        event.getUI().getPage().setTitle(getPageTitle());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        fill();
    }

    private void fill() {
        cards.removeAll();
        String user = Who.name();
        connections.of(user).stream().map(this::card).forEach(cards::add);
        if (isAllowed && walks.home().watch().trouble().isEmpty()) {
            waiting.ask(
                    () -> connections.closed(user),
                    closed -> closed.stream().map(this::closedCard).forEach(cards::add));
        }
    }

    private ClosedCard closedCard(StoredServer server) {
        return new ClosedCard(
                connections,
                server,
                opened -> walk(Place.on(opened, opened.graph().database())),
                () -> removeAfter(server.name(), () -> {
                    connections.remove(server);
                    fill();
                }));
    }

    private ConnectionCard card(Connection connection) {
        return new ConnectionCard(connections, connection, here, this::walk, () -> remove(connection));
    }

    private void added(Connection connection) {
        fill();
        Note.say(getTranslation("connect.added", connection.name()));
    }

    private void remove(Connection connection) {
        removeAfter(connection.name(), () -> {
            walks.remove(connection);
            if (here.connection().equals(connection.id())) {
                walk(walks.home().place());
            } else {
                fill();
            }
        });
    }

    private void removeAfter(String name, Runnable removing) {
        Ask.whether(
                        getTranslation("connect.remove.title"),
                        getTranslation("connect.remove.words", name),
                        getTranslation("connect.remove.yes"),
                        removing)
                .open();
    }

    private void walk(Place place) {
        getUI().ifPresent(page -> Walks.walk(place, page, ""));
    }
}
