package org.simpul.extract.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.simpul.extract.lexicon.Table;
import org.simpul.extract.lexicon.Table.Row;
import org.simpul.extract.lexicon.Tables;
import org.simpul.knowledge.EntityType;
import org.simpul.text.Language;

/** The nouns of one language that, with a determiner, point back to something named before. */
public final class Anaphors {

    private static final Set<String> COLUMNS = Set.of("type", "kinds", "words");

    private final Map<String, List<Meaning>> meanings = new HashMap<>();

    private Anaphors() {}

    /**
     * What a noun may point back to.
     *
     * @param kinds the sorts within the type; empty for any
     */
    public record Meaning(EntityType type, Set<String> kinds) {

        public Meaning {
            kinds = Set.copyOf(kinds);
        }
    }

    static Anaphors of(Tables tables, Language language) {
        Anaphors anaphors = new Anaphors();
        for (Table table : tables.ownFirst("grammar/" + language.code() + "/anaphors.tsv", COLUMNS)) {
            table.rows().forEach(anaphors::add);
        }
        return anaphors;
    }

    private void add(Row row) {
        Meaning meaning = new Meaning(Cells.type(row), Set.copyOf(row.values("kinds")));
        row.required("words");
        for (String word : row.values("words")) {
            meanings.computeIfAbsent(Cells.plain(row, word), _ -> new ArrayList<>())
                    .add(meaning);
        }
    }

    /** What {@code norm} may point back to, the likeliest first. */
    public List<Meaning> of(String norm) {
        return meanings.getOrDefault(norm, List.of());
    }
}
