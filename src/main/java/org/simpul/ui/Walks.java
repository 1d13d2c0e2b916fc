package org.simpul.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.simpul.explore.connect.Connection;
import org.simpul.explore.connect.Connections;
import org.simpul.graph.Fault;
import org.simpul.graph.Graph;
import org.simpul.graph.GraphUnavailableException;

/** Which database each page walks: what was chosen last in its session when it was opened, and the configured one at first. */
public final class Walks implements AutoCloseable {

    private static final String CHOSEN = Walks.class.getName();
    private static final String LEFT = CHOSEN + ".left";

    private final Connections connections;
    private final Opening opening;
    private final Walk home;
    private final Map<Place, Walk> others = new HashMap<>();

    /** Makes what pages share about a database. */
    public interface Opening {

        Walk open(Place place, Graph graph);
    }

    public Walks(Connections connections, Opening opening) {
        this.connections = connections;
        this.opening = opening;
        Connection configured = connections.configured();
        home = opening.open(Place.on(configured, configured.graph().database()), configured.graph());
    }

    /** The configured database. */
    public Walk home() {
        return home;
    }

    /** The database that a page walks which is opened now. */
    public Walk chosen() {
        return Optional.ofNullable(VaadinSession.getCurrent().getAttribute(CHOSEN))
                .map(Place.class::cast)
                .flatMap(place ->
                        connections.find(place.connection(), Who.name()).map(connection -> open(place, connection)))
                .orElse(home);
    }

    Connections connections() {
        return connections;
    }

    /**
     * Opens a page anew on a database, as do those that are opened from now on in this session: what a page shows, and all that
     * it remembers, is of one database alone.
     *
     * @param view which one, by its path
     */
    static void walk(Place place, UI page, String view) {
        VaadinSession.getCurrent().setAttribute(CHOSEN, place);
        page.getPage().executeJs("window.name = ''; location.assign(new URL($0, document.baseURI))", view);
    }

    /** Leaves a text for the page that is opened next. */
    static void leave(String text) {
        VaadinSession.getCurrent().setAttribute(LEFT, text);
    }

    /** The text that was left, once. */
    static Optional<String> takeLeft() {
        Optional<String> left = Optional.ofNullable(VaadinSession.getCurrent().getAttribute(LEFT))
                .map(String.class::cast);
        VaadinSession.getCurrent().setAttribute(LEFT, null);
        return left;
    }

    /** Lets go of a connection; pages that still walk it are told so. */
    synchronized void remove(Connection connection) {
        List<Place> gone = others.keySet().stream()
                .filter(place -> place.connection().equals(connection.id()))
                .toList();
        gone.stream().map(others::remove).map(Walk::watch).forEach(watch -> {
            watch.close();
            watch.lost(new GraphUnavailableException(
                    Fault.OTHER, "This connection was removed: choose another.", new IllegalStateException()));
        });
        connections.remove(connection);
    }

    @Override
    public synchronized void close() {
        home.watch().close();
        others.values().forEach(walk -> walk.watch().close());
    }

    private synchronized Walk open(Place place, Connection connection) {
        return place.isHome()
                ? home
                : others.computeIfAbsent(place, _ -> opening.open(place, connection.on(place.database())));
    }
}
