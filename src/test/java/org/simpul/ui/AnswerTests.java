package org.simpul.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.simpul.graph.GraphNode;
import org.simpul.graph.NodeKey;
import org.simpul.graph.console.Changes;
import org.simpul.graph.console.CypherValue;
import org.simpul.graph.console.Ended;
import org.simpul.graph.console.Statement;
import org.simpul.graph.console.Summary;
import org.simpul.graph.console.Timing;

/** How much room answers take, and when they give it back. */
class AnswerTests {

    private final AnswerRoom room = new AnswerRoom(100);

    @Test
    void allAnswersShareOneRoom() {
        Answer one = answer(Answer.Known.NOTHING);
        Answer other = answer(Answer.Known.NOTHING);

        assertThat(room.most()).isEqualTo(50);
        assertThat(one.takes(60)).isTrue();
        assertThat(other.takes(60)).isFalse();
        assertThat(other.takes(40)).isTrue();
        one.letGo();
        assertThat(other.takes(60)).isTrue();
    }

    @Test
    void answersOnPagesThatNobodyHasMakeRoomForOthersAndNoMoreOfThemThanIsNeeded() {
        KnownPage lastLeft = new KnownPage();
        KnownPage firstLeft = new KnownPage();
        Answer stays = answer(Answer.Known.NOTHING);
        Answer later = answer(Answer.Known.NOTHING, lastLeft);
        Answer sooner = answer(Answer.Known.NOTHING, firstLeft);
        Answer asking = answer(Answer.Known.NOTHING);
        stays.takes(30);
        later.takes(30);
        sooner.takes(30);
        sooner.rows(rows(3));
        assertThat(asking.takes(40)).as("somebody has each page").isFalse();

        lastLeft.leave(Instant.ofEpochSecond(2));
        firstLeft.leave(Instant.ofEpochSecond(1));

        assertThat(asking.takes(40)).isTrue();
        assertThat(sooner.isLost()).isTrue();
        assertThat(sooner.size()).isZero();
        assertThat(later.isLost()).isFalse();
        assertThat(asking.takes(30)).isTrue();
        assertThat(later.isLost()).isTrue();
        assertThat(asking.takes(30)).as("somebody has the only other page").isFalse();
        assertThat(stays.isLost()).isFalse();
    }

    @Test
    void whatIsLetGoWhileItTakesRoomGivesThatBack() {
        Answer asking = answer(Answer.Known.NOTHING);
        Answer full = answer(Answer.Known.NOTHING, new AnswerRoom.Page() {
            @Override
            public Optional<Instant> left() {
                return Optional.of(Instant.EPOCH);
            }

            @Override
            public void makeRoom(Answer answer) {
                answer.lose();
                asking.letGo();
            }
        });
        full.takes(100);

        assertThat(asking.takes(100)).isFalse();
        assertThat(answer(Answer.Known.NOTHING).takes(100)).isTrue();
    }

    @Test
    void whatIsLetGoHasNoRowsAndTakesNoMore() {
        Answer answer = answer(Answer.Known.NOTHING);
        answer.columns(List.of("n"));
        answer.rows(rows(3));

        answer.letGo();
        answer.rows(rows(3));

        assertThat(answer.size()).isZero();
        assertThat(answer.values()).isEmpty();
        assertThat(answer.takes(1)).isFalse();
    }

    @Test
    void aFewRowsTellWhetherACanvasShowsAnythingOfVeryMany() {
        List<Integer> asked = new ArrayList<>();
        Answer answer = answer(new Answer.Known() {
            @Override
            public boolean draws(Collection<CypherValue> values) {
                asked.add(values.size());
                return false;
            }

            @Override
            public Map<NodeKey, GraphNode> nodes(Collection<NodeKey> keys) {
                return Map.of();
            }
        });
        answer.columns(List.of("n"));
        answer.rows(rows(20_500));

        answer.ended(new Ended.Answered(
                new Summary(Summary.End.ALL, 20_500, 1, Timing.NONE, Changes.NONE, List.of(), Optional.empty())));

        assertThat(asked).hasSize(10).containsOnly(1_000);
        assertThat(answer.values()).hasSize(20_500);
    }

    private static List<List<CypherValue>> rows(int many) {
        return IntStream.range(0, many)
                .mapToObj(at -> List.<CypherValue>of(new CypherValue.Whole(at)))
                .toList();
    }

    private Answer answer(Answer.Known known) {
        return answer(known, new KnownPage());
    }

    private Answer answer(Answer.Known known, AnswerRoom.Page page) {
        return new Answer(Statement.read("RETURN 1", Map.of()), 0, known, room, page, _ -> {});
    }
}
