package org.simpul.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PerspectiveTests {

    @Test
    void dozensOfLabelsDifferInShapeOrColourAndTheSmallestOfMoreAreRings() {
        Map<String, String> kinds = perspective(40).kinds();

        assertThat(kinds)
                .containsEntry("L01", "Person")
                .containsEntry("L06", "Agreement")
                .containsEntry("L07", "Person/Organization")
                .containsEntry("L37", "Group")
                .containsEntry("L40", "Group");
        assertThat(new HashSet<>(kinds.values())).hasSize(37);
        assertThat(perspective(40).kinds()).isEqualTo(kinds);
    }

    @Test
    void whatIsCalledAsATypeOfOursLooksLikeIt() {
        Perspective perspective = Perspective.of(
                List.of(view("Film", 9), view("Event", 3)), List.of(), Map.of(), Map.of(), Map.of(), List.of());

        assertThat(perspective.kinds()).containsEntry("Film", "Person").containsEntry("Event", "Event");
    }

    private static Perspective perspective(int labels) {
        List<LabelView> views = IntStream.rangeClosed(1, labels)
                .mapToObj(at -> view("L%02d".formatted(at), 100 - at))
                .toList();
        return Perspective.of(views, List.of(), Map.of(), Map.of(), Map.of(), List.of());
    }

    private static LabelView view(String label, long nodes) {
        return new LabelView(
                label,
                nodes,
                false,
                false,
                Optional.empty(),
                List.of(),
                List.of(),
                false,
                List.of(),
                List.of(),
                Optional.empty(),
                LabelStyle.plain(label));
    }
}
