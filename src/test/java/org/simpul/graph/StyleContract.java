package org.simpul.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.simpul.knowledge.EntityType;

/** How labels are shown where people want it otherwise than the schema tells. */
interface StyleContract extends OnDatabase {

    @Test
    default void aStyleIsKeptChangedAndTakenBack() {
        String hostile = "A` \\u0060}) DETACH DELETE n //";
        LabelStyle first = style(hostile, "b`", EntityType.EVENT, EntityType.PLACE, true);
        LabelStyle other = style("Other", "name", EntityType.GROUP, EntityType.PERSON, false);
        styles().keep(List.of(first, other));
        assertThat(styles().list()).isEqualTo(Map.of(hostile, first, "Other", other));

        LabelStyle less = new LabelStyle(
                hostile, Optional.of("c"), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        styles().keep(List.of(less));
        assertThat(styles().list()).isEqualTo(Map.of(hostile, less, "Other", other));

        styles().keep(List.of(LabelStyle.plain(hostile)));
        assertThat(styles().list()).isEqualTo(Map.of("Other", other));
    }

    @Test
    default void theDatabaseIsShownAsPeopleWantIt() {
        films();
        PerspectiveQuery perspectives = new PerspectiveQuery(graph());
        ForeignGraph foreign = new ForeignGraph(graph(), perspectives);
        assertThat(captions(foreign)).containsExactlyInAnyOrder("Alien", "Ripley");
        assertThat(perspectives.kinds()).containsEntry("Film", "Person").containsEntry("Role", "Organization");

        styles().keep(List.of(
                style("Film", "tagline", EntityType.EVENT, EntityType.PLACE, false),
                new LabelStyle(
                        "Role",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(true))));
        perspectives.refresh();

        assertThat(captions(foreign)).containsExactly("In space");
        assertThat(foreign.search("Ripley", 5)).isEmpty();
        assertThat(foreign.search("space", 5)).hasSize(1);
        assertThat(perspectives.kinds()).containsEntry("Film", "Event/Place").doesNotContainKey("Role");
        assertThat(perspectives.looks())
                .extracting(LabelLook::label, look -> look.caption().orElse(""), LabelLook::hidden)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Film", "tagline", false),
                        org.assertj.core.groups.Tuple.tuple("Role", "name", true));

        styles().keep(List.of(LabelStyle.plain("Film"), LabelStyle.plain("Role")));
        perspectives.refresh();
        assertThat(captions(foreign)).containsExactlyInAnyOrder("Alien", "Ripley");
    }

    @Test
    default void nodesAreDatedByThePropertyThatPeopleWant() {
        database().run("CREATE (:Film {title: 'Alien', released: 1979, restored: 2003})", Map.of());
        PerspectiveQuery perspectives = new PerspectiveQuery(graph());
        ForeignGraph foreign = new ForeignGraph(graph(), perspectives);
        assertThat(perspectives.looks().getFirst().dates()).containsExactly("released", "restored");
        assertThat(perspectives.looks().getFirst().date()).contains("released");
        assertThat(foreign.bestConnected(1).nodes().getFirst().date()).contains(LocalDate.of(1979, 1, 1));

        LabelStyle plain = LabelStyle.plain("Film");
        LabelStyle wanted = new LabelStyle(
                "Film", plain.caption(), plain.shape(), plain.colour(), Optional.of("restored"), plain.hidden());
        styles().keep(List.of(wanted));
        perspectives.refresh();

        assertThat(styles().list()).isEqualTo(Map.of("Film", wanted));
        assertThat(perspectives.looks().getFirst().date()).contains("restored");
        assertThat(foreign.bestConnected(1).nodes().getFirst().date()).contains(LocalDate.of(2003, 1, 1));
    }

    @Test
    default void aStyleOfATypeIsKeptChangedAndTakenBack() {
        String hostile = "T` \\u0060]->() DETACH DELETE n //";
        TypeStyle first = new TypeStyle(hostile, Optional.of("b`"), Optional.of(EntityType.EVENT), true);
        TypeStyle other = new TypeStyle("OTHER", Optional.empty(), Optional.of(EntityType.PLACE), false);
        typeStyles().keep(List.of(first, other));
        assertThat(typeStyles().list()).isEqualTo(Map.of(hostile, first, "OTHER", other));

        TypeStyle less = new TypeStyle(hostile, Optional.of("c"), Optional.empty(), false);
        typeStyles().keep(List.of(less, TypeStyle.plain("OTHER")));
        assertThat(typeStyles().list()).isEqualTo(Map.of(hostile, less));
    }

    @Test
    default void nothingIsReachedByATypeThatPeopleHaveHidden() {
        films();
        database().run("MATCH (f:Film), (r:Role) CREATE (f)-[:NAMES]->(r)", Map.of());
        PerspectiveQuery perspectives = new PerspectiveQuery(graph());
        ForeignGraph foreign = new ForeignGraph(graph(), perspectives);
        assertThat(relations(foreign)).containsExactlyInAnyOrder("IN", "NAMES");

        typeStyles().keep(List.of(new TypeStyle("IN", Optional.of("in it"), Optional.of(EntityType.EVENT), true)));
        perspectives.refresh();

        assertThat(perspectives.own()).isFalse();
        assertThat(relations(foreign)).containsExactly("NAMES");
        assertThat(foreign.types()).contains("NAMES").doesNotContain("IN");
        NodeKey film = foreign.search("Alien", 1).getFirst().node().key();
        NodeKey role = foreign.search("Ripley", 1).getFirst().node().key();
        assertThat(foreign.expand(film, Optional.of("IN"), Optional.empty(), List.of(), 5))
                .hasValueSatisfying(found -> assertThat(found.part().nodes()).isEmpty());
        assertThat(foreign.expand(film, Optional.empty(), Optional.empty(), List.of(), 5))
                .hasValueSatisfying(found -> {
                    assertThat(found.counts())
                            .extracting(RelationCount::relation)
                            .containsExactly("NAMES");
                    assertThat(found.part().edges())
                            .extracting(edge -> edge.key().relation())
                            .containsExactly("NAMES");
                });
        assertThat(foreign.paths(new PathWish(film, role, 4, List.of("IN"), false))
                        .paths())
                .isEmpty();
        assertThat(foreign.paths(new PathWish(film, role, 4, List.of(), false)).paths())
                .hasSize(1);
        assertThat(perspectives.typeLooks())
                .extracting(
                        TypeLook::type,
                        TypeLook::relationships,
                        look -> look.style().hidden())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("IN", 1L, true),
                        org.assertj.core.groups.Tuple.tuple("NAMES", 1L, false));
    }

    @Test
    default void whatPeopleWantMakesNoDatabaseForeign() {
        styles().keep(List.of(style("Film", "name", EntityType.EVENT, EntityType.EVENT, false)));
        typeStyles().keep(List.of(new TypeStyle("IN", Optional.empty(), Optional.empty(), true)));

        assertThat(new PerspectiveQuery(graph()).own()).isTrue();
    }

    private void films() {
        database()
                .run("CREATE (:Film {title: 'Alien', tagline: 'In space'})<-[:IN]-(:Role {name: 'Ripley'})", Map.of());
    }

    private TypeStyleStore typeStyles() {
        return new TypeStyleStore(graph());
    }

    private static List<String> relations(ForeignGraph foreign) {
        return foreign.bestConnected(10).edges().stream()
                .map(edge -> edge.key().relation())
                .toList();
    }

    private StyleStore styles() {
        return new StyleStore(graph());
    }

    private static List<String> captions(ForeignGraph foreign) {
        return OnDatabase.captions(foreign.bestConnected(10).nodes().stream());
    }

    private static LabelStyle style(String label, String caption, EntityType shape, EntityType colour, boolean hidden) {
        return new LabelStyle(
                label,
                Optional.of(caption),
                Optional.of(shape),
                Optional.of(colour),
                Optional.empty(),
                Optional.of(hidden));
    }
}
