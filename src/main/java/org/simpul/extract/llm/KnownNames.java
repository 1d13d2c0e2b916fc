package org.simpul.extract.llm;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.simpul.extract.grammar.Grammar;
import org.simpul.extract.grammar.WordClass;
import org.simpul.extract.lexicon.EntityNames;
import org.simpul.extract.lexicon.Form;
import org.simpul.extract.lexicon.Lexicon;
import org.simpul.extract.lexicon.Sense;
import org.simpul.knowledge.Entity;
import org.simpul.knowledge.EntityType;
import org.simpul.text.Language;
import org.simpul.text.Token;
import org.simpul.text.Tokenizer;

/** From a name to its entity: the lexicon's where it knows the name, else one known by name and type alone. */
final class KnownNames {

    private static final int LONGEST = 120;
    private static final Set<WordClass> PRONOUNS =
            Set.of(WordClass.PRONOUN_PERSON, WordClass.PRONOUN_PLURAL, WordClass.PRONOUN_THING);

    private final Lexicon lexicon;
    private final Grammar grammar;

    KnownNames(Lexicon lexicon, Grammar grammar) {
        this.lexicon = lexicon;
        this.grammar = grammar;
    }

    /** Whether an entity may bear {@code name}: of one line, not too long, with a capital or digit, and no pronoun. */
    boolean isName(String name, Language language) {
        String norm = Tokenizer.norm(name);
        return name.length() <= LONGEST
                && name.chars().noneMatch(Character::isISOControl)
                && name.codePoints().anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c))
                && PRONOUNS.stream()
                        .noneMatch(pronouns -> grammar.words(language).is(norm, pronouns))
                && !grammar.words(language).function(norm);
    }

    Entity entity(EntityType type, String name) {
        List<Sense> senses = senses(name);
        return senses.stream()
                .map(sense -> sense.entry().entity())
                .filter(entity -> entity.type() == type)
                .findFirst()
                .or(() -> only(senses, type))
                .orElseGet(() -> EntityNames.entity(type, name));
    }

    /** The one entity of that name, though of another type; people and other things share names by chance. */
    private static Optional<Entity> only(List<Sense> senses, EntityType type) {
        List<Entity> named = senses.stream()
                .filter(sense -> sense.form() == Form.NAME)
                .map(sense -> sense.entry().entity())
                .distinct()
                .toList();
        return named.size() == 1 && (named.getFirst().type() == EntityType.PERSON) == (type == EntityType.PERSON)
                ? Optional.of(named.getFirst())
                : Optional.empty();
    }

    private List<Sense> senses(String name) {
        List<Token> tokens = Tokenizer.tokenize(name);
        List<Sense> senses = whole(tokens);
        boolean article = tokens.size() > 1 && tokens.getFirst().norm().equals("the");
        return senses.isEmpty() && article ? whole(tokens.subList(1, tokens.size())) : senses;
    }

    private List<Sense> whole(List<Token> tokens) {
        if (tokens.isEmpty()) {
            return List.of();
        }
        Lexicon.Match match = lexicon.at(tokens, 0);
        return match.end() == tokens.size() ? match.senses() : List.of();
    }
}
