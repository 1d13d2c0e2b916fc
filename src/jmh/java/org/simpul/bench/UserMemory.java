package org.simpul.bench;

import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.simpul.explore.ExpandRequest;
import org.simpul.explore.Exploration;
import org.simpul.explore.Questions;
import org.simpul.graph.EdgeKey;
import org.simpul.graph.EdgeStatus;
import org.simpul.graph.GraphEdge;
import org.simpul.graph.GraphNode;
import org.simpul.graph.Neighbourhood;
import org.simpul.graph.NodeKey;
import org.simpul.graph.Subgraph;

/** How much memory the explorations of fifty users take, each with two thousand nodes of its own and as many edges. */
final class UserMemory {

    static final String NAME = "UserMemory";

    private static final int USERS = 50;
    private static final int NODES = 2_000;
    private static final NodeKey CENTER = new NodeKey("center");

    private UserMemory() {}

    static void run() {
        fill(0);
        long before = used();
        List<Exploration> users = new ArrayList<>();
        for (int user = 0; user < USERS; user++) {
            users.add(fill(user));
        }
        long kept = used() - before;
        int nodes = users.stream().mapToInt(user -> user.nodes().size()).sum();
        System.out.println(String.format(
                Locale.ROOT,
                "%d users with %,d nodes each: %,.2f MB a user (goal 1)",
                USERS,
                nodes / USERS,
                kept / 1e6 / USERS));
    }

    private static Exploration fill(int user) {
        Exploration exploration = new Exploration(answers(user), NODES, System::nanoTime);
        exploration.show(node("center", NODES));
        while (!exploration.status().full()) {
            exploration.expand(new ExpandRequest(CENTER.value(), null, null));
        }
        return exploration;
    }

    /** New objects for each user, as a driver reads them. */
    private static Questions answers(int user) {
        return (Questions) Proxy.newProxyInstance(
                Questions.class.getClassLoader(), new Class<?>[] {Questions.class}, (proxy, method, arguments) -> {
                    if (!method.getName().equals("expand")) {
                        throw new IllegalStateException("Not asked for: " + method);
                    }
                    int shown = ((Collection<?>) arguments[3]).size();
                    return Optional.of(neighbourhood(user, shown, (int) arguments[4]));
                });
    }

    private static Neighbourhood neighbourhood(int user, int shown, int limit) {
        List<GraphNode> nodes = new ArrayList<>();
        List<GraphEdge> edges = new ArrayList<>();
        for (int i = shown; i < shown + limit; i++) {
            GraphNode node = node("Q" + user + "-" + i, 10);
            nodes.add(node);
            edges.add(new GraphEdge(
                    new EdgeKey(
                            new NodeKey("center"),
                            new String("MEETS"),
                            new NodeKey(new String(node.key().value()))),
                    EdgeStatus.STATED,
                    2,
                    0,
                    2,
                    Optional.of(LocalDate.of(2024, 7, 4)),
                    Optional.of(LocalDate.of(2024, 7, 4)),
                    List.of(new String("2024-07-05 S2024-07-04"), new String("2024-07-06 S2024-07-04"))));
        }
        return new Neighbourhood(node("center", NODES), List.of(), NODES, new Subgraph(nodes, edges));
    }

    private static GraphNode node(String key, long degree) {
        String caption = new String(("Shanghai Cooperation " + key).toCharArray());
        return new GraphNode(new NodeKey(key), "Organization", caption, caption, degree);
    }

    private static long used() {
        for (int i = 0; i < 4; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
