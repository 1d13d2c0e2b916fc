package org.simpul.extract.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A sieve answers as the set of its words would. */
class SieveTests {

    private static final int WORDS = 10_000;

    private final Random random = new Random(20);

    @Test
    void hasItsWordsAndNoOthers() {
        Set<String> words = words();
        Sieve sieve = Sieve.of(words);
        Set<String> others = words();
        others.removeAll(words);

        assertThat(words).allMatch(sieve::contains);
        assertThat(others).isNotEmpty().noneMatch(sieve::contains);
    }

    @Test
    void hasNoneWhereThereIsNone() {
        assertThat(words()).noneMatch(Sieve.of(Set.of())::contains);
    }

    private Set<String> words() {
        Set<String> words = new HashSet<>();
        while (words.size() < WORDS) {
            words.add(random.ints(1 + random.nextInt(9), 'a', 'z' + 1)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString());
        }
        return words;
    }
}
