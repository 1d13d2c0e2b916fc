package org.simpul.extract;

import java.util.List;
import java.util.stream.Collectors;
import org.simpul.extract.lexicon.Title;
import org.simpul.text.Language;
import org.simpul.text.Token;

/**
 * A title printed in a sentence, with what belongs to it: deputy foreign minister, mantan menteri luar negeri.
 *
 * @param from the index of its first token
 * @param to the index after its last
 * @param former whether it is an office of the past
 * @param ranked whether it is a deputy's or the like
 */
record TitleSpan(int from, int to, Title title, boolean former, boolean ranked) {

    private static final String GENERIC = "office";
    private static final String FORMER = "former ";

    /** What the text may call its holder by: the title as printed, or its noun; in Indonesian, where titles have short forms, the office. */
    List<String> nouns(List<Token> tokens, Language language) {
        return switch (language) {
            case ENGLISH ->
                List.of(
                        tokens.subList(from, to).stream().map(Token::norm).collect(Collectors.joining(" ")),
                        tokens.get(to - 1).norm());
            case INDONESIAN ->
                List.of(GENERIC.equals(title.office()) ? tokens.get(from).norm() : title.office());
        };
    }

    /** The same, told apart from those of who still holds it: "former minister". */
    List<String> called(List<Token> tokens, Language language) {
        return former ? nouns(tokens, language).stream().map(FORMER::concat).toList() : nouns(tokens, language);
    }

    /** "ketua umumnya": whether it ends in the Indonesian possessive, so that somebody named before owns it. */
    boolean owned(List<Token> tokens) {
        return tokens.get(to - 1).norm().endsWith("nya") && !title.office().equals("counterpart");
    }
}
