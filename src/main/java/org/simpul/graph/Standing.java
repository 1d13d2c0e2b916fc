package org.simpul.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.neo4j.driver.Record;

/** What people have decided and nobody has undone, as a transaction that writes asks for it. */
final class Standing {

    private static final CypherFile COUNT = CypherFile.of("write/count-decisions");
    private static final CypherFile MERGES = CypherFile.of("write/standing-merges");
    private static final CypherFile MERGED = CypherFile.of("write/merged-entities");

    private Standing() {}

    /** Whether anybody has ever decided anything; costs next to nothing. */
    static boolean isAny(Writing writing) {
        return writing.run(COUNT, List.of(Map.of())).getFirst().get("decisions").asLong() > 0;
    }

    /** Of the entities that are merged into others: into which, in the end. */
    static Map<String, String> roots(Writing writing, Collection<String> read) {
        Map<String, String> into = new HashMap<>();
        Collection<String> asked = new TreeSet<>(read);
        while (!asked.isEmpty()) {
            Set<String> next = new TreeSet<>();
            for (Record row : writing.run(MERGES, rows(asked))) {
                String other = row.get("into").asString();
                into.put(row.get("id").asString(), other);
                next.add(other);
            }
            next.removeAll(into.keySet());
            asked = next;
        }
        Map<String, String> roots = new HashMap<>();
        read.stream().filter(into::containsKey).forEach(id -> roots.put(id, end(into, id)));
        return roots;
    }

    /** An entity, and all that are merged into it, by whatever way. */
    static List<String> within(Writing writing, String entity) {
        List<String> all = new ArrayList<>(List.of(entity));
        for (int next = 0; next < all.size(); next++) {
            writing.run(MERGED, rows(List.of(all.get(next))))
                    .forEach(row -> all.add(row.get("id").asString()));
        }
        return all;
    }

    static List<Map<String, Object>> rows(Collection<String> ids) {
        return ids.stream().map(id -> Map.<String, Object>of("id", id)).toList();
    }

    private static String end(Map<String, String> into, String id) {
        String end = id;
        while (into.containsKey(end)) {
            end = into.get(end);
        }
        return end;
    }
}
