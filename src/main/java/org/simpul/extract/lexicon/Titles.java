package org.simpul.extract.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
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
    private static final Set<String> GENDERS = Set.of("", "m", "f");

    /** The Indonesian possessive: "ketua umumnya". */
    private static final String OWNED = "nya";

    private final Map<Language, Map<String, List<Form>>> forms = new EnumMap<>(Language.class);

    private Titles() {}

    /** The titles of {@code tables}. */
    public static Titles of(Tables tables) {
        Titles titles = new Titles();
        for (Table table : tables.ownFirst("lexicon/titles.tsv", COLUMNS)) {
            table.rows().forEach(titles::add);
        }
        return titles;
    }

    /** The longest title at token {@code from}. */
    public Optional<Match> at(Language language, List<Token> tokens, int from) {
        return at(language, tokens, from, tokens.size());
    }

    /** The longest title from token {@code from} to before {@code limit}. */
    public Optional<Match> at(Language language, List<Token> tokens, int from, int limit) {
        List<Form> candidates = candidates(language, tokens.get(from).norm());
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

    private List<Form> candidates(Language language, String norm) {
        Map<String, List<Form>> all = forms.getOrDefault(language, Map.of());
        boolean owned = norm.endsWith(OWNED) && language == Language.INDONESIAN && !all.containsKey(norm);
        return all.getOrDefault(owned ? norm.substring(0, norm.length() - OWNED.length()) : norm, List.of());
    }

    /**
     * A title found.
     *
     * @param end the index after its last token
     */
    public record Match(int end, Title title) {}

    private void add(Table.Row row) {
        Language language = Arrays.stream(Language.values())
                .filter(each -> each.code().equals(row.required("language")))
                .findFirst()
                .orElseThrow(() -> row.unknown("language", row.cell("language"), codes()));
        if (!GENDERS.contains(row.cell("gender"))) {
            throw row.unknown("gender", row.cell("gender"), List.of("m", "f"));
        }
        Title title = new Title(row.required("office"), relation(row), row.file());
        row.required("form");
        for (String form : row.values("form")) {
            if (Tokenizer.tokenize(form).isEmpty()
                    || !form.toLowerCase(Locale.ROOT).equals(form)) {
                throw row.fault("not in lower case: " + Table.Row.shown(form), "write titles in lower case");
            }
            add(language, form, title);
        }
    }

    private static List<String> codes() {
        return Arrays.stream(Language.values()).map(Language::code).toList();
    }

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
        return Optional.of(Arrays.stream(RelationType.values())
                .filter(relation -> relation.name().equals(name))
                .findFirst()
                .orElseThrow(() -> row.unknown(
                        "relation",
                        name,
                        Arrays.stream(RelationType.values()).map(Enum::name).toList())));
    }

    private record Form(List<String> words, Title title) {

        boolean stands(List<Token> tokens, int from) {
            int last = words.size() - 1;
            for (int i = 0; i < last; i++) {
                if (!tokens.get(from + i).norm().equals(words.get(i))) {
                    return false;
                }
            }
            String norm = tokens.get(from + last).norm();
            return norm.equals(words.get(last)) || norm.equals(words.get(last) + OWNED);
        }
    }
}
