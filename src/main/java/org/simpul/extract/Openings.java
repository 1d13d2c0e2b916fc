package org.simpul.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.simpul.extract.grammar.WordClass;
import org.simpul.extract.grammar.Words;
import org.simpul.extract.lexicon.Lexicon;
import org.simpul.knowledge.EntityType;
import org.simpul.text.Language;
import org.simpul.text.Token;

/** Takes the first word of a sentence off a name where only the sentence's start gave it a capital: "Nama Rini". */
final class Openings {

    private final Lexicon lexicon;
    private final Words words;
    private final boolean nouns;

    /** For Indonesian also a noun before a name that the text knows. */
    Openings(Lexicon lexicon, Words words) {
        this.lexicon = lexicon;
        this.words = words;
        this.nouns = words.language() == Language.INDONESIAN;
    }

    List<FoundNames> clean(List<FoundNames> sentences) {
        Set<String> inside = new HashSet<>();
        Set<String> lower = new HashSet<>();
        for (FoundNames found : sentences) {
            found.names().stream().filter(name -> name.from() > 0).forEach(name -> words(found, name, inside));
            found.tokens().stream()
                    .filter(token -> token.word() && !token.capitalised())
                    .forEach(token -> lower.add(token.norm()));
        }
        return sentences.stream()
                .map(found -> found.with(found.names().stream()
                        .map(name -> opened(found, name, inside, lower))
                        .toList()))
                .toList();
    }

    private static void words(FoundNames found, Name name, Set<String> words) {
        found.tokens().subList(name.from(), name.to()).forEach(token -> words.add(token.norm()));
    }

    private Name opened(FoundNames found, Name name, Set<String> inside, Set<String> lower) {
        List<Token> tokens = found.tokens();
        boolean opens = name.from() == 0
                || "\"\u201C\u2018(".contains(tokens.get(name.from() - 1).text());
        boolean sort = opens
                && !name.known()
                && name.length() > 1
                && (name.length() > 2 || sole(tokens, name.from()))
                && words.is(tokens.get(name.from()).norm(), WordClass.SORT_OF_BODY)
                && !inside.contains(tokens.get(name.from()).norm());
        if (sort) {
            return without(name, tokens, Optional.of(EntityType.ORGANIZATION));
        }
        if (!opens
                || name.known()
                || name.length() < 2
                || !name.may(EntityType.PERSON)
                || !tokens.get(name.from() + 1).word()
                || lexicon.givenName(tokens.get(name.from()).norm())) {
            return name;
        }
        String first = tokens.get(name.from()).norm();
        boolean common = lower.contains(first) || (nouns && !inside.contains(first) && rest(tokens, name, inside));
        if (!common) {
            return name;
        }
        return without(name, tokens, name.length() > 2 ? name.guess() : Optional.empty());
    }

    /** "Perusahaan Voltara", and not "Kelompok Wagner", which is called so, nor "Perusahaan Benny", which is Benny's. */
    private boolean sole(List<Token> tokens, int from) {
        return !words.is(tokens.get(from).norm(), WordClass.UNOFFICIAL)
                && !lexicon.givenName(tokens.get(from + 1).norm());
    }

    /** The name without its first word; {@code guess} where the lexicon does not know it. */
    private Name without(Name name, List<Token> tokens, Optional<EntityType> guess) {
        Lexicon.Match match = lexicon.at(tokens, name.from() + 1);
        boolean known = match.end() == name.to();
        String surface = name.surface()
                .substring(tokens.get(name.from() + 1).span().start()
                        - tokens.get(name.from()).span().start());
        return new Name(
                name.from() + 1,
                name.to(),
                known ? match.senses() : List.of(),
                known ? Optional.empty() : guess,
                surface);
    }

    /** Whether the text names elsewhere, or the lexicon knows, all that follows the first word. */
    private boolean rest(List<Token> tokens, Name name, Set<String> inside) {
        boolean told =
                tokens.subList(name.from() + 1, name.to()).stream().allMatch(token -> inside.contains(token.norm()));
        Lexicon.Match match = lexicon.at(tokens, name.from() + 1);
        return told || (match.end() == name.to() && !match.senses().isEmpty());
    }
}
