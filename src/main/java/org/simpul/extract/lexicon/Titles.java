package org.simpul.extract.lexicon;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.simpul.knowledge.RelationType;
import org.simpul.text.Language;
import org.simpul.text.Token;
import org.simpul.text.Tokenizer;

/** The titles and offices of both languages, found by their words. */
public final class Titles {

    private static final Set<String> COLUMNS = Set.of("form", "language", "office", "relation", "gender");

    private final Map<Language, Map<String, List<Form>>> forms = new EnumMap<>(Language.class);

    private Titles() {}

    public static Titles standard() {
        return of(Table.ofResource("/lexicon/titles.tsv", COLUMNS));
    }

    static Titles of(Table table) {
        Titles titles = new Titles();
        for (Table.Row row : table.rows()) {
            Language language = Language.ofCode(row.required("language"))
                    .orElseThrow(() -> row.fault("unknown language " + row.cell("language")));
            Title title = new Title(row.required("office"), relation(row));
            for (String form : row.values("form")) {
                titles.add(language, form, title);
            }
        }
        return titles;
    }

    /** The longest title at token {@code from}. */
    public Optional<Match> at(Language language, List<Token> tokens, int from) {
        return at(language, tokens, from, tokens.size());
    }

    /** The longest title from token {@code from} to before {@code limit}. */
    public Optional<Match> at(Language language, List<Token> tokens, int from, int limit) {
        List<Form> candidates = forms.getOrDefault(language, Map.of())
                .getOrDefault(tokens.get(from).norm(), List.of());
        Optional<Match> best = Optional.empty();
        for (Form form : candidates) {
            int end = from + form.words.size();
            if (end <= limit
                    && form.stands(tokens, from)
                    && best.map(Match::end).orElse(from) < end) {
                best = Optional.of(new Match(end, form.title));
            }
        }
        return best;
    }

    /**
     * A title found.
     *
     * @param end the index after its last token
     */
    public record Match(int end, Title title) {}

    private void add(Language language, String form, Title title) {
        add(language, Tokenizer.tokenize(form), title);
        if (form.contains("-")) {
            add(language, Tokenizer.tokenize(capitals(form)), title);
        }
    }

    private void add(Language language, List<Token> tokens, Title title) {
        List<String> words = tokens.stream().map(Token::norm).toList();
        forms.computeIfAbsent(language, _ -> new HashMap<>())
                .computeIfAbsent(words.getFirst(), _ -> new ArrayList<>())
                .add(new Form(words, title));
    }

    /** With capitals, a hyphen parts two tokens: Secretary-General. */
    private static String capitals(String form) {
        StringBuilder capitals = new StringBuilder(form);
        for (int i = 0; i < form.length(); i++) {
            if (i == 0 || form.charAt(i - 1) == '-' || form.charAt(i - 1) == ' ') {
                capitals.setCharAt(i, Character.toUpperCase(form.charAt(i)));
            }
        }
        return capitals.toString();
    }

    private static Optional<RelationType> relation(Table.Row row) {
        String name = row.cell("relation");
        if (name.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(RelationType.valueOf(name));
        } catch (IllegalArgumentException e) {
            IllegalArgumentException fault = row.fault("unknown relation " + name);
            fault.initCause(e);
            throw fault;
        }
    }

    private record Form(List<String> words, Title title) {

        boolean stands(List<Token> tokens, int from) {
            for (int i = 0; i < words.size(); i++) {
                if (!tokens.get(from + i).norm().equals(words.get(i))) {
                    return false;
                }
            }
            return true;
        }
    }
}
