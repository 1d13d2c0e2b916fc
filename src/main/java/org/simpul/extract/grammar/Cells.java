package org.simpul.extract.grammar;

import java.util.Arrays;
import java.util.List;
import org.simpul.extract.lexicon.Table.Row;
import org.simpul.knowledge.EntityType;
import org.simpul.text.Tokenizer;

/** What cells of the grammar's files hold, or what is wrong with them. */
final class Cells {

    private Cells() {}

    /** The type in the column {@code type}. */
    static EntityType type(Row row) {
        return type(row, row.required("type"));
    }

    static EntityType type(Row row, String label) {
        return EntityType.ofLabel(label)
                .orElseThrow(() -> row.unknown(
                        "type",
                        label,
                        Arrays.stream(EntityType.values())
                                .map(EntityType::label)
                                .toList()));
    }

    static int number(Row row, String column) {
        String value = row.required(column);
        if (!value.matches("-?[0-9]{1,4}")) {
            throw row.fault("no number: " + Row.shown(value), "write a whole number");
        }
        return Integer.parseInt(value);
    }

    /** A word as the words of a text are compared: in lower case, without accents. */
    static String plain(Row row, String word) {
        if (!Tokenizer.norm(word).equals(word)) {
            throw row.fault(
                    "never matched: " + Row.shown(word),
                    "texts are compared in lower case and without accents, so write "
                            + Row.shown(Tokenizer.norm(word)));
        }
        return word;
    }

    /** All forms of a word, or of the English verb in braces. */
    static List<String> forms(Row row, String entry) {
        plain(row, entry);
        if (entry.contains("{") || entry.contains("}")) {
            if (!entry.matches("\\{[^{}/ ]{2,}(/[^{}/ ]+){0,2}}[^{}]*")) {
                throw row.fault("no verb: " + Row.shown(entry), "write {verb} or {take/took/taken}");
            }
        }
        return Inflection.expand(entry);
    }
}
