package org.simpul.extract.grammar;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.simpul.extract.lexicon.Table;
import org.simpul.extract.lexicon.Table.Row;
import org.simpul.knowledge.EntityType;

/** The words inside a name that tell its type: University, Laut, Summit. */
public final class Heads {

    private static final Set<String> COLUMNS = Set.of("type", "position", "words");

    private final Map<String, EntityType> first = new HashMap<>();
    private final Map<String, EntityType> last = new HashMap<>();
    private final Map<String, EntityType> beside = new HashMap<>();

    private Heads() {}

    public static Heads standard() {
        Heads heads = new Heads();
        for (Row row : Table.ofResource("/grammar/heads.tsv", COLUMNS).rows()) {
            EntityType type = EntityType.ofLabel(row.required("type"))
                    .orElseThrow(() -> row.fault("unknown type " + row.cell("type")));
            Map<String, EntityType> side = switch (row.required("position")) {
                case "first" -> heads.first;
                case "last" -> heads.last;
                case "beside" -> heads.beside;
                default -> throw row.fault("unknown position " + row.cell("position"));
            };
            row.values("words").forEach(word -> side.putIfAbsent(word, type));
        }
        return heads;
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
