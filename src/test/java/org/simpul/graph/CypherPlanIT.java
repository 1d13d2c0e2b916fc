package org.simpul.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Value;
import org.neo4j.driver.summary.GqlStatusObject;
import org.neo4j.driver.summary.Plan;
import org.neo4j.driver.summary.QueryType;
import org.neo4j.driver.summary.ResultSummary;
import org.simpul.knowledge.EntityType;
import org.simpul.knowledge.RelationType;
import org.simpul.text.Language;

/** Holds what the plans of all statements may and may not have, on a database with the schema and rows of each kind. */
class CypherPlanIT {

    private static final List<String> COSTLY = List.of("AllNodesScan", "NodeByLabelScan", "CartesianProduct");

    /** A relationship without a type. */
    private static final Pattern FOLLOWED = Pattern.compile("-\\[\\w*\\]-");

    @RegisterExtension
    static final SharedDatabase DATABASE = new SharedDatabase(SharedDatabase.Kind.LOCAL, database -> {
        new ClaimWriter(database.graph()).write(Everything.extractions());
        new ClaimWriter(database.graph())
                .write(List.of(Paper.from("venue")
                        .says(Paper.SUMMIT, RelationType.LOCATED_IN, Paper.CHINA)
                        .extraction()));
        Paper removed = Paper.from("removed").says(Paper.PUTIN, RelationType.MEETS, Paper.XI);
        new ClaimWriter(database.graph()).write(List.of(removed.extraction()));
        new ClaimWriter(database.graph()).remove(List.of(removed.document().id()));
        new Hubs(database.graph(), 0).rank();
        new ViewStore(database.graph()).add("A view", "Ada", "{}");
        new StoryStore(database.graph()).add(new StoryHead("A story", "", 1, "Ann"), "{}");
        new QueryStore(database.graph()).add("", "A query", "{}");
        new StyleStore(database.graph())
                .keep(List.of(new LabelStyle(
                        "Film",
                        Optional.of("title"),
                        Optional.of(EntityType.EVENT),
                        Optional.of(EntityType.PLACE),
                        Optional.of("released"),
                        Optional.of(true))));
        new ServerStore(database.graph())
                .keep(new StoredServer("id", "ann", "Films", "bolt://films", "neo4j", "neo4j"));
        new TypeStyleStore(database.graph())
                .keep(List.of(new TypeStyle("ACTED_IN", Optional.of("plays in"), Optional.of(EntityType.EVENT), true)));
        new RunStore(database.graph()).add("ann", "", "RETURN 1", "{}", "ALL", 1, 1);
        decide(database.graph());
        // A type that no relationship has had yet is one that the server remarks on.
        database.run(
                "CYPHER 25 UNWIND $types AS type CREATE (a)-[r:$(type)]->(b) DETACH DELETE a, b",
                Map.of("types", Stream.of(RelationType.values()).map(Enum::name).toList()));
        // What was planned for another class's rows is planned anew, by the statistics of these.
        database.run("CALL db.prepareForReplanning(60)", Map.of());
        database.run("CALL db.clearQueryCaches()", Map.of());
    });

    /** Something of each kind that decisions leave behind. */
    private static void decide(Graph graph) {
        DecisionStore store = new DecisionStore(graph, 1);
        Hand hand = new Hand("ann", "because", Long.MAX_VALUE);
        List<UncertainClaim> claims = new CurationQuery(graph).uncertain(2).list();
        store.decide(new Ruling.Judge(claims.getFirst().line().claimId(), true), hand);
        store.decide(new Ruling.Judge(claims.getLast().line().claimId(), false), hand);
        store.decide(new Ruling.Rename(OnDatabase.key(Paper.SCO), "Pact", Optional.of("Pakta")), hand);
        store.decide(
                new Ruling.Fact(
                        OnDatabase.key(Paper.MODI),
                        RelationType.MEETS,
                        OnDatabase.key(Paper.XI),
                        Optional.empty(),
                        "seen",
                        "meets",
                        Language.ENGLISH),
                hand);
        DecisionOutcome merge =
                store.decide(new Ruling.Merge(OnDatabase.key(Paper.XI), OnDatabase.key(Paper.ERDOGAN)), hand);
        DecisionOutcome apart =
                store.decide(new Ruling.Apart(OnDatabase.key(Paper.XI), OnDatabase.key(Paper.MODI)), hand);
        assertThat(merge).isInstanceOf(DecisionOutcome.Decided.class);
        assertThat(apart)
                .isInstanceOfSatisfying(
                        DecisionOutcome.Decided.class,
                        decided -> store.undo(decided.decision().id(), hand));
    }

    static Stream<CypherFile> statements() {
        return CypherFiles.in("read", "foreign", "write", "library").stream()
                .filter(CypherPlanIT::hasPlan)
                .map(CypherPlanIT::filled);
    }

    static Stream<CypherFile> reads() {
        return CypherFiles.in("read", "foreign", "library").stream()
                .filter(CypherPlanIT::hasPlan)
                .map(CypherPlanIT::filled);
    }

    static Stream<CypherFile> own() {
        return CypherFiles.in("read", "write").stream()
                .filter(CypherPlanIT::hasPlan)
                .map(CypherPlanIT::filled);
    }

    static Stream<CypherFile> schema() {
        return CypherFiles.in("schema").stream();
    }

    @ParameterizedTest
    @MethodSource("statements")
    void theServerHasNothingToRemark(CypherFile file) {
        assertThat(explain(file).gqlStatusObjects())
                .extracting(GqlStatusObject::gqlStatus, GqlStatusObject::statusDescription)
                .allSatisfy(status ->
                        assertThat(status.toList().getFirst().toString()).startsWith("00"));
    }

    @ParameterizedTest
    @MethodSource("schema")
    void theServerHasNothingToRemarkOnTheSchema(CypherFile file) {
        assertThat(explain(file).gqlStatusObjects())
                .extracting(GqlStatusObject::gqlStatus)
                .allSatisfy(status -> assertThat(status).startsWith("00"));
    }

    @ParameterizedTest
    @MethodSource("reads")
    void readsOnlyRead(CypherFile file) {
        assertThat(explain(file).queryType()).isEqualTo(QueryType.READ_ONLY);
    }

    @ParameterizedTest
    @MethodSource("statements")
    void noPlanScansWhatAnIndexFinds(CypherFile file) {
        assertThat(operators(explain(file).queryPlan().orElseThrow()))
                .filteredOn(operator -> COSTLY.stream().anyMatch(operator::startsWith))
                .allSatisfy(operator -> assertThat(file.answers())
                        .as("the header of %s tells why it has %s", file, operator)
                        .contains(operator.replaceAll("@.*", "")));
    }

    /** Else those of all types are looked at, and a hub has very many of mentions and claims. */
    @ParameterizedTest
    @MethodSource("own")
    void whatIsFollowedIsOfTypesThatAreNamed(CypherFile file) {
        assertThat(details(explain(file).queryPlan().orElseThrow())
                        .filter(details -> FOLLOWED.matcher(details).find()))
                .isEmpty();
    }

    /** Else each of a million claims is looked at to count them. */
    @ParameterizedTest
    @ValueSource(strings = {"read/claims-by-month", "read/busiest-week"})
    void datedClaimsAreCountedByWhatAnIndexHoldsOfThem(String name) {
        Plan plan = explain(CypherFile.of(name)).queryPlan().orElseThrow();

        assertThat(scans(plan)).anyMatch(details -> details.contains("(eventDate, datePrecision)"));
    }

    /** Commands have none. */
    private static boolean hasPlan(CypherFile file) {
        return !file.text().contains("\nSHOW ");
    }

    private static CypherFile filled(CypherFile file) {
        if (file.name().equals("read/conflicts")) {
            return file.relations(SingleValue.RELATIONS);
        }
        if (file.identifiers().contains("steps")) {
            return file.steps(PathQuery.LONGEST);
        }
        return file.identifiers().isEmpty()
                ? file
                : file.about(Map.of("label", "Entity", "property", "id", "type", "MEETS"));
    }

    private static ResultSummary explain(CypherFile file) {
        return DATABASE.database()
                .explain(
                        file,
                        file.parameters().stream()
                                .collect(Collectors.toMap(CypherFile.Parameter::name, CypherPlanIT::value)));
    }

    private static Object value(CypherFile.Parameter parameter) {
        return switch (parameter.type()) {
            case "string", "entity" -> "x";
            case "day" -> "2024-07-04";
            case "boolean" -> true;
            case "integer" -> 10;
            case "map" -> Map.of();
            case "list of strings" -> List.of("x");
            case "list of integers" -> List.of(10);
            case "list of lists" -> List.of(List.of("x"));
            case "list of maps" -> List.of(Map.of());
            default -> throw new IllegalArgumentException("No such type: " + parameter);
        };
    }

    /** What each operator that follows relationships says of them, but for those that make one where there is none. */
    private static Stream<String> details(Plan plan) {
        if (plan.operatorType().contains("Merge")) {
            return Stream.empty();
        }
        return Stream.concat(
                plan.operatorType().contains("Expand") || plan.operatorType().contains("ShortestPath")
                        ? Stream.ofNullable(plan.arguments().get("Details")).map(Value::asString)
                        : Stream.empty(),
                plan.children().stream().flatMap(CypherPlanIT::details));
    }

    /** What each operator that goes through an index says of it. */
    private static Stream<String> scans(Plan plan) {
        return Stream.concat(
                plan.operatorType().contains("IndexScan")
                        ? Stream.ofNullable(plan.arguments().get("Details")).map(Value::asString)
                        : Stream.empty(),
                plan.children().stream().flatMap(CypherPlanIT::scans));
    }

    private static List<String> operators(Plan plan) {
        List<String> operators = new ArrayList<>(List.of(plan.operatorType()));
        plan.children().forEach(child -> operators.addAll(operators(child)));
        return operators;
    }
}
