package org.simpul.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.simpul.graph.FoundPaths.Attempt;

/** A way of finding paths that takes too long finds none, and does not take away what others find. */
class FoundPathsTests {

    @Test
    void whatIsFoundInTimeIsWhole() {
        assertThat(Attempt.at(() -> List.of(1, 2))).isEqualTo(new Attempt<>(List.of(1, 2), true));
    }

    @Test
    void whatTakesTooLongIsNothingAndNotWhole() {
        assertThat(Attempt.at(() -> {
                    throw new QuestionTooLongException("too long", new IllegalStateException());
                }))
                .isEqualTo(new Attempt<>(List.of(), false));
    }

    @Test
    void aDatabaseThatIsGoneIsNoMatterOfTime() {
        assertThatThrownBy(() -> Attempt.at(() -> {
                    throw new GraphUnavailableException(Fault.UNREACHABLE, "gone", new IllegalStateException());
                }))
                .isInstanceOf(GraphUnavailableException.class);
    }
}
