package org.simpul.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.simpul.graph.OnDatabase.key;
import static org.simpul.graph.Paper.BELARUS;
import static org.simpul.graph.Paper.CHINA;
import static org.simpul.graph.Paper.ERDOGAN;
import static org.simpul.graph.Paper.MODI;
import static org.simpul.graph.Paper.PUTIN;
import static org.simpul.graph.Paper.RUSSIA;
import static org.simpul.graph.Paper.SCO;
import static org.simpul.graph.Paper.XI;
import static org.simpul.graph.Paper.person;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.simpul.knowledge.Entity;
import org.simpul.knowledge.RelationType;

interface PathContract extends OnDatabase {

    @Test
    default void theShortestPathComesFirstAndThenTheBestSupported() {
        write(
                Paper.from("a").says(PUTIN, RelationType.MEETS, XI).says(XI, RelationType.LEADER_OF, CHINA),
                Paper.from("b").says(PUTIN, RelationType.MEETS, MODI).says(MODI, RelationType.VISITS, CHINA),
                Paper.from("c").says(PUTIN, RelationType.MEETS, ERDOGAN).says(ERDOGAN, RelationType.MEETS, MODI),
                Paper.from("d").says(PUTIN, RelationType.MEETS, ERDOGAN).says(ERDOGAN, RelationType.MEETS, MODI),
                Paper.from("e").says(MODI, RelationType.VISITS, CHINA),
                Paper.from("f").says(PUTIN, RelationType.MEETS, XI),
                Paper.from("g").says(PUTIN, RelationType.MEETS, XI));

        List<GraphPath> paths = paths(PUTIN, CHINA, 6);

        assertThat(names(paths))
                .containsExactly(
                        "Vladimir Putin, Xi Jinping, China",
                        "Vladimir Putin, Recep Tayyip Erdoğan, Narendra Modi, China",
                        "Vladimir Putin, Narendra Modi, China");
        assertThat(paths).extracting(GraphPath::weakest).containsExactly(1L, 2L, 1L);
    }

    @Test
    default void aPathGoesAlongTheBestSupportedEdgeOfSeveral() {
        write(
                Paper.from("a").says(PUTIN, RelationType.MEETS, XI).says(PUTIN, RelationType.PRAISES, XI),
                Paper.from("b").says(PUTIN, RelationType.PRAISES, XI),
                Paper.from("c").says(XI, RelationType.CRITICISES, PUTIN));

        List<GraphPath> paths = paths(PUTIN, XI, 3);

        assertThat(paths)
                .singleElement()
                .satisfies(path -> assertThat(path.edges())
                        .singleElement()
                        .extracting(edge -> edge.key().relation())
                        .isEqualTo("PRAISES"));
    }

    @Test
    default void thereAreFiveAlternativesAtMost() {
        write(byGuests(12, RelationType.MEETS, XI));

        assertThat(paths(PUTIN, XI, 2))
                .hasSize(1 + PathQuery.ALTERNATIVES)
                .allSatisfy(path -> assertThat(path.nodes()).hasSize(3).doesNotHaveDuplicates());
    }

    @Test
    default void whereAllBetweenAreHubsThereAreTheShortestAndThoseByOneHub() {
        write(
                Paper.from("a").says(PUTIN, RelationType.MEETS, XI).says(XI, RelationType.LEADER_OF, CHINA),
                Paper.from("b").says(PUTIN, RelationType.MEETS, MODI).says(MODI, RelationType.VISITS, CHINA),
                Paper.from("c").says(PUTIN, RelationType.MEETS, ERDOGAN).says(ERDOGAN, RelationType.MEETS, MODI),
                Paper.from("d").says(CHINA, RelationType.MEMBER_OF, SCO),
                Paper.from("e").says(PUTIN, RelationType.MEETS, MODI).says(MODI, RelationType.VISITS, CHINA));
        PathQuery amongHubs = new PathQuery(graph(), 0);

        assertThat(names(amongHubs
                        .paths(new PathWish(key(PUTIN), key(CHINA), 6, List.of(), false))
                        .paths()))
                .containsExactly("Vladimir Putin, Narendra Modi, China", "Vladimir Putin, Xi Jinping, China");
        assertThat(amongHubs
                        .paths(new PathWish(key(CHINA), key(PUTIN), 6, List.of(), false))
                        .paths())
                .first()
                .satisfies(path -> assertThat(path.weakest()).isEqualTo(2));
        assertThat(names(amongHubs
                        .paths(new PathWish(key(PUTIN), key(SCO), 6, List.of(), false))
                        .paths()))
                .singleElement()
                .asString()
                .endsWith("China, Shanghai Cooperation Organisation");
        assertThat(names(amongHubs
                        .paths(new PathWish(key(PUTIN), key(CHINA), 6, List.of("MEETS", "LEADER_OF"), false))
                        .paths()))
                .containsExactly("Vladimir Putin, Xi Jinping, China");
    }

    @Test
    default void pathsToAHubAreFoundFromEitherEnd() {
        write(
                Paper.from("a")
                        .says(PUTIN, RelationType.MEETS, XI)
                        .says(XI, RelationType.LEADER_OF, CHINA)
                        .says(CHINA, RelationType.MEMBER_OF, SCO)
                        .says(XI, RelationType.PRAISES, SCO),
                Paper.from("b").says(PUTIN, RelationType.MEETS, MODI).says(MODI, RelationType.CRITICISES, SCO),
                Paper.from("c").says(MODI, RelationType.CRITICISES, SCO).denies(PUTIN, RelationType.CRITICISES, SCO),
                Paper.from("d").says(RUSSIA, RelationType.MEMBER_OF, SCO).says(BELARUS, RelationType.JOINS, SCO));
        PathQuery beyondFour = new PathQuery(graph(), 4);

        FoundPaths there = beyondFour.paths(new PathWish(key(PUTIN), key(SCO), 4, List.of(), false));
        FoundPaths back = beyondFour.paths(new PathWish(key(SCO), key(PUTIN), 4, List.of(), false));

        assertThat(names(there.paths()))
                .containsExactly(
                        "Vladimir Putin, Narendra Modi, Shanghai Cooperation Organisation",
                        "Vladimir Putin, Xi Jinping, China, Shanghai Cooperation Organisation",
                        "Vladimir Putin, Xi Jinping, Shanghai Cooperation Organisation");
        assertThat(names(back.paths()))
                .containsExactly(
                        "Shanghai Cooperation Organisation, Narendra Modi, Vladimir Putin",
                        "Shanghai Cooperation Organisation, China, Xi Jinping, Vladimir Putin",
                        "Shanghai Cooperation Organisation, Xi Jinping, Vladimir Putin");
        assertThat(there.whole() && back.whole()).isTrue();
        assertThat(names(beyondFour
                        .paths(new PathWish(key(PUTIN), key(SCO), 2, List.of("MEETS", "PRAISES"), false))
                        .paths()))
                .containsExactly("Vladimir Putin, Xi Jinping, Shanghai Cooperation Organisation");
        assertThat(names(beyondFour
                        .paths(new PathWish(key(PUTIN), key(SCO), 2, List.of(), true))
                        .paths()))
                .hasSize(3)
                .first()
                .isEqualTo("Vladimir Putin, Shanghai Cooperation Organisation");
    }

    @Test
    default void toAHubNobodyLooksFurtherThanIsEnough() {
        write(byGuests(7, RelationType.PRAISES, SCO), byModiAndErdogan("b"), byModiAndErdogan("c"));
        PathQuery beyondSeven = new PathQuery(graph(), 7);

        assertThat(beyondSeven
                        .paths(new PathWish(key(PUTIN), key(SCO), 4, List.of(), false))
                        .paths())
                .hasSize(1 + PathQuery.ALTERNATIVES)
                .allSatisfy(path -> assertThat(path.edges()).hasSize(2));
        assertThat(beyondSeven
                        .paths(new PathWish(key(MODI), key(SCO), 4, List.of(), false))
                        .paths())
                .first()
                .satisfies(path -> assertThat(names(List.of(path)))
                        .containsExactly("Narendra Modi, Recep Tayyip Erdoğan, Shanghai Cooperation Organisation"));
    }

    @Test
    default void denialsAreLeftOutUnlessAskedFor() {
        write(Paper.from("a").denies(PUTIN, RelationType.MEETS, XI).says(XI, RelationType.LEADER_OF, CHINA));

        assertThat(paths(PUTIN, CHINA, 6)).isEmpty();
        assertThat(query().paths(new PathWish(key(PUTIN), key(CHINA), 6, List.of(), true))
                        .paths())
                .singleElement()
                .satisfies(path -> assertThat(path.edges())
                        .extracting(GraphEdge::status)
                        .containsExactly(EdgeStatus.DENIED, EdgeStatus.STATED));
    }

    @Test
    default void pathsGoAlongChosenRelationsAlone() {
        write(Paper.from("a")
                .says(PUTIN, RelationType.MEETS, XI)
                .says(XI, RelationType.LEADER_OF, CHINA)
                .says(PUTIN, RelationType.LEADER_OF, RUSSIA)
                .says(RUSSIA, RelationType.PARTNERS_WITH, CHINA));

        assertThat(names(along(PUTIN, CHINA, "MEETS", "LEADER_OF")))
                .containsExactly("Vladimir Putin, Xi Jinping, China");
        assertThat(along(PUTIN, CHINA, "LEADER_OF")).isEmpty();
    }

    @Test
    default void noPathIsLongerThanIsAskedFor() {
        write(Paper.from("a")
                .says(PUTIN, RelationType.MEETS, XI)
                .says(XI, RelationType.LEADER_OF, CHINA)
                .says(CHINA, RelationType.MEMBER_OF, SCO)
                .says(BELARUS, RelationType.JOINS, SCO));

        assertThat(paths(PUTIN, BELARUS, 3)).isEmpty();
        assertThat(names(paths(PUTIN, BELARUS, 4)))
                .containsExactly("Vladimir Putin, Xi Jinping, China, Shanghai Cooperation Organisation, Belarus");
        assertThat(paths(PUTIN, BELARUS, 99)).hasSize(1);
    }

    @Test
    default void betweenWhatIsNotLinkedThereIsNoPath() {
        write(Paper.from("a").says(PUTIN, RelationType.MEETS, XI).says(MODI, RelationType.MEETS, ERDOGAN));

        assertThat(paths(PUTIN, MODI, 6)).isEmpty();
        assertThat(paths(PUTIN, PUTIN, 6)).isEmpty();
        assertThat(query().paths(new PathWish(new NodeKey("x' OR 1=1"), key(PUTIN), 6, List.of("`"), false))
                        .paths())
                .isEmpty();
    }

    /** As many ways of two steps from Putin. */
    private static Paper byGuests(int guests, RelationType relation, Entity to) {
        Paper paper = Paper.from("a");
        IntStream.range(0, guests)
                .forEach(guest -> paper.says(PUTIN, RelationType.MEETS, person("Guest " + guest))
                        .says(person("Guest " + guest), relation, to));
        return paper;
    }

    private static Paper byModiAndErdogan(String name) {
        return Paper.from(name)
                .says(PUTIN, RelationType.MEETS, MODI)
                .says(MODI, RelationType.MEETS, ERDOGAN)
                .says(ERDOGAN, RelationType.PRAISES, SCO);
    }

    private PathQuery query() {
        return new PathQuery(graph());
    }

    private List<GraphPath> paths(Entity from, Entity to, int longest) {
        return query().paths(new PathWish(key(from), key(to), longest, List.of(), false))
                .paths();
    }

    private List<GraphPath> along(Entity from, Entity to, String... relations) {
        return query().paths(new PathWish(key(from), key(to), 6, List.of(relations), false))
                .paths();
    }

    private static List<String> names(List<GraphPath> paths) {
        return paths.stream()
                .map(path -> String.join(
                        ", ", path.nodes().stream().map(GraphNode::caption).toList()))
                .toList();
    }
}
