package org.simpul.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.simpul.extract.grammar.WordClass;
import org.simpul.extract.grammar.Words;
import org.simpul.knowledge.Entity;
import org.simpul.knowledge.EntityId;
import org.simpul.text.Tokenizer;

/** Which of a document's people are men and which women, as far as given names and pronouns tell. */
final class Genders {

    private static final Set<String> FEMALE = Set.of("she", "her");

    private final Words words;
    private final Set<EntityId> women = new HashSet<>();
    private final Set<EntityId> men = new HashSet<>();

    Genders(Words words) {
        this.words = words;
    }

    /** Remembers that a pronoun stood for a person of whom the name tells nothing. */
    void note(String pronoun, Entity person) {
        if (!agrees(pronoun, person) && may(pronoun, person)) {
            (FEMALE.contains(pronoun) ? women : men).add(person.id());
        }
    }

    /**
     * Whom a pronoun stands for: {@code likeliest} unless known to be of the other gender, else the only one of
     * {@code others} who may be meant; a woman told of before stands before somebody of whom nothing is known.
     */
    Optional<Entity> meant(String pronoun, Optional<Entity> likeliest, List<Entity> others) {
        boolean known = likeliest.filter(it -> agrees(pronoun, it)).isPresent();
        boolean free = likeliest.filter(it -> may(pronoun, it)).isPresent();
        if (known || (!FEMALE.contains(pronoun) && (free || likeliest.isEmpty()))) {
            return likeliest;
        }
        List<Entity> agreeing = others.stream()
                .filter(it -> agrees(pronoun, it))
                .distinct()
                .limit(2)
                .toList();
        if (free || !agreeing.isEmpty()) {
            return agreeing.size() == 1 ? Optional.of(agreeing.getFirst()) : likeliest.filter(_ -> free);
        }
        List<Entity> possible = others.stream()
                .filter(it -> may(pronoun, it))
                .distinct()
                .limit(2)
                .toList();
        return possible.size() == 1 ? Optional.of(possible.getFirst()) : Optional.empty();
    }

    /** Whose the noun behind a pronoun that opens a sentence is: {@code likeliest}, unless known to be of the other gender. */
    Optional<Entity> owner(String pronoun, Optional<Entity> likeliest, List<Entity> others) {
        Optional<Entity> free = likeliest.filter(it -> may(pronoun, it));
        return free.isPresent() ? free : meant(pronoun, likeliest, others);
    }

    /** "Perempuan 51 tahun itu": whether nothing tells that a person is not what the noun says, where it says so. */
    boolean suits(String noun, Entity person) {
        return !(words.is(noun, WordClass.WOMAN_NOUN) && man(person))
                && !(words.is(noun, WordClass.MAN_NOUN) && woman(person));
    }

    /** Whether nothing tells that a person is of the other gender than the pronoun. */
    private boolean may(String pronoun, Entity person) {
        return !(FEMALE.contains(pronoun) ? man(person) : woman(person));
    }

    private boolean agrees(String pronoun, Entity person) {
        return FEMALE.contains(pronoun) ? woman(person) : man(person);
    }

    private boolean woman(Entity person) {
        return women.contains(person.id()) || named(person, WordClass.WOMAN);
    }

    private boolean man(Entity person) {
        return men.contains(person.id()) || named(person, WordClass.MAN);
    }

    private boolean named(Entity person, WordClass names) {
        String name = person.name();
        int space = name.indexOf(' ');
        return space > 0 && words.is(Tokenizer.norm(name.substring(0, space)), names);
    }
}
