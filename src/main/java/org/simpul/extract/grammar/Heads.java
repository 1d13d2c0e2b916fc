package org.simpul.extract.grammar;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.simpul.extract.lexicon.Table;
import org.simpul.extract.lexicon.Table.Row;
import org.simpul.extract.lexicon.Tables;
import org.simpul.knowledge.EntityType;

/** The words inside a name that tell its type: University, Laut, Summit. */
public final class Heads {

    private static final Set<String> COLUMNS = Set.of("type", "position", "words");

    private final Map<String, EntityType> first = new HashMap<>();
    private final Map<String, EntityType> last = new HashMap<>();
    private final Map<String, EntityType> beside = new HashMap<>();

    private Heads() {}

    /** The heads of {@code tables}; of two types for one word the user's own holds. */
    public static Heads of(Tables tables) {
        Heads heads = new Heads();
        for (Table table : tables.ownFirst("grammar/heads.tsv", COLUMNS)) {
            table.rows().forEach(heads::add);
        }
        return heads;
    }

    private void add(Row row) {
        EntityType type = Cells.type(row);
        Map<String, EntityType> side = switch (row.required("position")) {
            case "first" -> first;
            case "last" -> last;
            case "beside" -> beside;
            default -> throw row.unknown("position", row.cell("position"), List.of("first", "last", "beside"));
        };
        row.required("words");
        row.values("words").forEach(word -> side.putIfAbsent(word, type));
    }

    /** The type of a name that opens with {@code word}, as printed. */
    public Optional<EntityType> first(String word) {
        return Optional.ofNullable(first.get(word));
    }

    /** The type of a name that stands beside {@code norm}: "the Jubilee party", "partai Jubilee". */
    public Optional<EntityType> beside(String norm) {
        return Optional.ofNullable(beside.get(norm));
    }

    /** The type of a name that ends in {@code word}, as printed. */
    public Optional<EntityType> last(String word) {
        return Optional.ofNullable(last.get(word));
    }
}
