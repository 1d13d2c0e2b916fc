package org.simpul.ui;

import java.util.List;
import java.util.Optional;
import org.simpul.explore.connect.Attempt;
import org.simpul.explore.connect.Connection;
import org.simpul.explore.connect.Connections;
import org.simpul.graph.DatabasesQuery;

/** The way from the database that a page walks to another one of its server. */
public record WalkCrossing(Connections connections, Place here) implements Crossing {

    @Override
    public Found find(String name) {
        Optional<Connection> server = connections.find(here.connection(), Who.name());
        return server.map(connection -> found(connection, name)).orElseGet(() -> new Found.None(List.of()));
    }

    /** Of a server whose databases its user may not list, the one that is named is tried. */
    private Found found(Connection connection, String name) {
        return switch (connections.databases(connection)) {
            case Attempt.Worked<List<DatabasesQuery.Line>>(var lines) -> {
                List<String> names = lines.stream()
                        .filter(DatabasesQuery.Line::online)
                        .map(DatabasesQuery.Line::name)
                        .toList();
                yield names.stream()
                        .filter(name::equalsIgnoreCase)
                        .findFirst()
                        .<Found>map(known -> new Found.There(Place.on(connection, known)))
                        .orElseGet(() -> new Found.None(names));
            }
            case Attempt.Failed<List<DatabasesQuery.Line>> _ ->
                connections.test(connection, name) instanceof Attempt.Worked<Connection>
                        ? new Found.There(Place.on(connection, name))
                        : new Found.None(List.of(here.database()));
        };
    }
}
