package org.simpul;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClosingTests {

    private final List<String> closed = new ArrayList<>();
    private final Closing closing = new Closing();

    @Test
    void closesInReverseAndOnce() {
        closing.add(() -> closed.add("database"));
        closing.add(() -> closed.add("page"));
        closing.close();
        closing.close();
        assertThat(closed).containsExactly("page", "database");
    }

    @Test
    void closesAtOnceWhatComesTooLate() {
        closing.close();
        closing.add(() -> closed.add("late"));
        assertThat(closed).containsExactly("late");
    }
}
