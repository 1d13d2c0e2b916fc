package org.simpul.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.simpul.extract.grammar.Heads;
import org.simpul.extract.grammar.WordClass;
import org.simpul.extract.grammar.Words;
import org.simpul.knowledge.EntityType;
import org.simpul.text.Language;
import org.simpul.text.Sentence;
import org.simpul.text.Token;

/** How one document prints its words: which stand alone with a capital, which also without one, which names it shortens. */
final class Usage {

    private static final int SHORTEST = 3;
    private static final int SHORTEST_NOUN = 7;
    private static final int LONGEST = 6;
    private static final Set<String> COMPANY = Set.of("PT", "Grup");
    private static final Set<String> PARTY = Set.of("Partai");

    private final Words words;
    private final Set<String> alone = new HashSet<>();
    private final Set<String> speakers = new HashSet<>();
    private final Set<String> lower = new HashSet<>();
    private final Set<String> surnames = new HashSet<>();
    private final Map<String, List<List<String>>> shortened = new HashMap<>();
    private final Map<String, Set<List<String>>> runs = new HashMap<>();

    /** Those that stand at the start of a sentence, where the first word has its capital anyway. */
    private final Map<String, Set<List<String>>> opening = new HashMap<>();

    private Usage(Words words) {
        this.words = words;
    }

    static Usage of(List<Sentence> sentences, Words words) {
        Usage usage = new Usage(words);
        if (words.language() == Language.INDONESIAN) {
            sentences.stream().filter(sentence -> Lines.speaks(sentence, words)).forEach(usage::read);
        }
        return usage;
    }

    /** Whether it stands as a name of one word somewhere, and never without its capital. */
    boolean alone(String norm) {
        return alone.contains(norm) && !lower.contains(norm);
    }

    /** Whether it ends a name of several words somewhere, and never stands without its capital: "Mendy". */
    boolean surname(String norm) {
        return surnames.contains(norm) && !lower.contains(norm);
    }

    /** Whether it is quoted somewhere by this one word: "kata Hendi". */
    boolean speaker(String norm) {
        return speakers.contains(norm) && !lower.contains(norm);
    }

    /** Whether a capital at the start of a sentence says nothing of it: a noun that is also printed without, or is made as nouns are. */
    boolean common(String norm) {
        return lower.contains(norm) || noun(norm) || words.is(norm, WordClass.NOUN);
    }

    /** The end of a name at {@code from} that the document gives in full elsewhere: "Semen Indonesia" for a PT of that name. */
    int shortened(List<Token> tokens, int from) {
        int end = from;
        for (List<String> name : shortened.getOrDefault(tokens.get(from).text(), List.of())) {
            if (from + name.size() > end && stands(name, tokens, from)) {
                end = from + name.size();
            }
        }
        return end;
    }

    /** The end of a name at {@code from} of a headline, where every word has its capital, that the text below it prints, too. */
    int headed(List<Token> tokens, int from) {
        int end = from;
        for (List<String> name : runs.getOrDefault(tokens.get(from).text(), Set.of())) {
            if (from + name.size() > end && stands(name, tokens, from)) {
                end = from + name.size();
            }
        }
        String norm = tokens.get(from).norm();
        for (List<String> name : opening.getOrDefault(tokens.get(from).text(), Set.of())) {
            if (alone(tokens.get(from).norm()) && from + name.size() > end && stands(name, tokens, from)) {
                end = from + name.size();
            }
        }
        boolean single = end == from
                && norm.length() > SHORTEST
                && (alone(norm) || surname(norm))
                && !words.is(norm, WordClass.PLAIN)
                && !words.is(norm, WordClass.NOUN)
                && !words.verb(norm);
        return single ? from + 1 : end;
    }

    /** Whether it stands in the name of a body before its last word, which tells so: "Kestrel" of Kestrel Holdings. */
    boolean opens(String word, Heads heads) {
        return runs.values().stream()
                .flatMap(Set::stream)
                .anyMatch(name -> name.subList(0, name.size() - 1).contains(word)
                        && heads.last(name.getLast())
                                .filter(EntityType.ORGANIZATION::equals)
                                .isPresent());
    }

    private static boolean stands(List<String> name, List<Token> tokens, int from) {
        if (from + name.size() > tokens.size()) {
            return false;
        }
        for (int i = 0; i < name.size(); i++) {
            if (!tokens.get(from + i).text().equals(name.get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean noun(String norm) {
        return words.language() == Language.INDONESIAN
                && (made(norm) || (norm.length() >= SHORTEST_NOUN && norm.endsWith("nya")));
    }

    /** Whether it has what Indonesian makes nouns with: perubahan, keadilan. */
    static boolean made(String norm) {
        return norm.length() >= SHORTEST_NOUN
                && norm.endsWith("an")
                && (norm.startsWith("pe") || norm.startsWith("ke"));
    }

    private void read(Sentence sentence) {
        boolean headline = Lines.headline(sentence);
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (!token.word()) {
                continue;
            }
            if (!token.capitalised()) {
                lower.add(token.norm());
            } else if (!headline) {
                capital(tokens, i);
            }
        }
    }

    private void capital(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        if (COMPANY.contains(token.text()) || PARTY.contains(token.text())) {
            shorten(tokens, at);
        }
        if (at == 0) {
            run(tokens, at, opening);
        }
        if (at > 0 && !capitalised(tokens, at - 1)) {
            run(tokens, at, runs);
        }
        if (at > 1 && named(tokens, at - 1) && !capitalised(tokens, at + 1)) {
            surnames.add(token.norm());
        }
        boolean single = !named(tokens, at - 1) && !capitalised(tokens, at + 1) && !hyphened(tokens, at);
        if (!single || token.norm().length() < SHORTEST || words.is(token.norm(), WordClass.PLAIN)) {
            return;
        }
        if (!words.function(token.norm()) && !words.verb(token.norm())) {
            alone.add(token.norm());
        }
        boolean said = at > 0
                && (words.is(tokens.get(at - 1).norm(), WordClass.SAID)
                        || tokens.get(at - 1).norm().equals("menurut"));
        if (said) {
            speakers.add(token.norm());
        }
    }

    /** Notes a name of several words. */
    private void run(List<Token> tokens, int from, Map<String, Set<List<String>>> names) {
        List<String> run = new ArrayList<>();
        for (int at = from; capitalised(tokens, at) && run.size() < LONGEST; at++) {
            run.add(tokens.get(at).text());
        }
        if (run.size() > 1 && !words.function(tokens.get(from).norm())) {
            names.computeIfAbsent(run.getFirst(), _ -> new HashSet<>()).add(List.copyOf(run));
        }
    }

    /** Notes how a company or party is called without the word that says what it is. */
    private void shorten(List<Token> tokens, int at) {
        List<String> name = new ArrayList<>();
        int i = at + 1;
        while (i < tokens.size()
                && capitalised(tokens, i)
                && name.size() < LONGEST
                && !tokens.get(i).text().equals("Tbk")) {
            name.add(tokens.get(i).text());
            i++;
        }
        if (name.size() < 2) {
            return;
        }
        // "Surya Pangan" of "PT Surya Pangan Lestari"
        int shortest = tokens.get(at).text().equals("PT") ? 2 : name.size();
        List<List<String>> forms = shortened.computeIfAbsent(name.getFirst(), _ -> new ArrayList<>());
        forms.add(List.copyOf(name));
        for (int size = shortest; size < name.size(); size++) {
            forms.add(List.copyOf(name.subList(0, size)));
        }
    }

    /** Whether a capital before a name may be part of it: "Menurut Hendi" names Hendi. */
    private boolean named(List<Token> tokens, int at) {
        return capitalised(tokens, at)
                && !words.function(tokens.get(at).norm())
                && !words.is(tokens.get(at).norm(), WordClass.SOURCE);
    }

    private static boolean hyphened(List<Token> tokens, int at) {
        return at + 1 < tokens.size() && tokens.get(at + 1).text().equals("-") && capitalised(tokens, at + 2);
    }

    private static boolean capitalised(List<Token> tokens, int at) {
        return at >= 0 && at < tokens.size() && tokens.get(at).capitalised();
    }
}
