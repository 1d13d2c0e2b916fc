package org.simpul.extract;

import java.util.List;
import java.util.Optional;
import org.simpul.extract.grammar.DateReader;
import org.simpul.text.Sentence;
import org.simpul.text.Token;

/**
 * What a sentence prints of names, titles and dates, each list in order and without overlaps.
 *
 * @param speaks whether the sentence is text at all, and no boilerplate
 */
record FoundNames(
        Sentence sentence,
        List<Name> names,
        List<TitleSpan> titles,
        List<DateReader.Found> dates,
        boolean headline,
        boolean speaks) {

    FoundNames {
        names = List.copyOf(names);
        titles = List.copyOf(titles);
        dates = List.copyOf(dates);
    }

    List<Token> tokens() {
        return sentence.tokens();
    }

    FoundNames with(List<Name> changed) {
        return new FoundNames(sentence, changed, titles, dates, headline, speaks);
    }

    FoundNames on(List<DateReader.Found> counted) {
        return new FoundNames(sentence, names, titles, counted, headline, speaks);
    }

    Optional<Name> nameAt(int token) {
        for (Name name : names) {
            if (name.from() == token) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    Optional<Name> nameBefore(int token) {
        for (Name name : names) {
            if (name.to() == token) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }
}
