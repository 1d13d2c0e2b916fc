package org.simpul.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.simpul.extract.grammar.WordClass;
import org.simpul.extract.grammar.Words;
import org.simpul.knowledge.EntityType;
import org.simpul.text.Language;
import org.simpul.text.Token;

/** The owner of an office that only points back: "ketua asosiasi itu", "pemimpin mereka", "a spokesman for the group". */
final class Pointed {

    private static final int NOUNS = 3;
    private static final Set<String> SERVED = Set.of("of", "at", "for");

    private Pointed() {}

    /** The index behind what points back from {@code at} on; {@code at} where nothing does. */
    static int behind(List<Token> tokens, int at, Words words) {
        if (words.language() != Language.INDONESIAN || at >= tokens.size()) {
            return at;
        }
        String norm = tokens.get(at).norm();
        if (words.is(norm, WordClass.PRONOUN_PLURAL)) {
            return at + 1;
        }
        boolean body = noun(norm, words) || norm.equals("negara") || norm.equals("negeri");
        boolean points = at + 1 < tokens.size() && words.is(tokens.get(at + 1).norm(), WordClass.POINTER);
        return body && points ? at + 2 : at;
    }

    /** "for the group, X": the index of the noun for a body between the article at {@code at} and a comma; {@code at} where none is. */
    static int english(List<Token> tokens, int at, Words words) {
        int noun = at + 1;
        while (noun + 1 < tokens.size()
                && noun - at < NOUNS
                && Character.isLowerCase(tokens.get(noun).text().charAt(0))
                && !words.function(tokens.get(noun).norm())
                && !tokens.get(noun + 1).text().equals(",")) {
            noun++;
        }
        boolean points = words.language() == Language.ENGLISH
                && noun + 1 < tokens.size()
                && noun(tokens.get(noun).norm(), words)
                && tokens.get(noun + 1).text().equals(",");
        return points ? noun : at;
    }

    /** "of the company", "at the Basel-based drugmaker": the index of the noun behind the preposition at {@code of} for whose an office is; {@code of} where none is. */
    static int office(FoundNames found, int of, Words words) {
        List<Token> tokens = found.tokens();
        boolean opens = words.language() == Language.ENGLISH
                && of + 2 < tokens.size()
                && SERVED.contains(tokens.get(of).norm())
                && tokens.get(of + 1).norm().equals("the");
        int at = of + 2;
        Optional<Name> land = opens ? found.nameAt(at) : Optional.empty();
        at = land.map(Name::to).orElse(at);
        if (land.isPresent() && at + 1 < tokens.size() && tokens.get(at).norm().equals("-")) {
            at += 2;
        } else if (land.filter(name -> !name.may(EntityType.COUNTRY)).isPresent()) {
            return of;
        }
        int noun = at;
        while (opens && noun - at < NOUNS && plain(tokens, noun, words) && plain(tokens, noun + 1, words)) {
            noun++;
        }
        boolean ends = opens
                && plain(tokens, noun, words)
                && noun(tokens.get(noun).norm(), words)
                && (noun + 1 == tokens.size()
                        || (found.nameAt(noun + 1).isEmpty()
                                && !Set.of("of", "'s", "-", "that")
                                        .contains(tokens.get(noun + 1).norm())));
        return ends ? noun : of;
    }

    private static boolean plain(List<Token> tokens, int at, Words words) {
        return at < tokens.size()
                && Character.isLowerCase(tokens.get(at).text().charAt(0))
                && !words.function(tokens.get(at).norm())
                && !words.verb(tokens.get(at).norm());
    }

    /** Whether a noun for a body may point back. */
    static boolean noun(String norm, Words words) {
        return words.is(norm, WordClass.BODY_NOUN) || words.is(norm, WordClass.NAMESAKE);
    }
}
