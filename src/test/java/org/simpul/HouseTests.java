package org.simpul;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the arrows of src/docs/house.md: who may use whom, and who may use which library. */
class HouseTests {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.simpul");

    /** Room → the rooms that it may use, itself aside. */
    private static final Map<String, Set<String>> ARROWS = Map.ofEntries(
            Map.entry("text", Set.of()),
            Map.entry("knowledge", Set.of("text")),
            Map.entry("extract", Set.of("knowledge", "text")),
            Map.entry("evaluate", Set.of("knowledge", "text")),
            Map.entry("corpus", Set.of("knowledge", "text")),
            Map.entry("graph", Set.of("knowledge", "text")),
            Map.entry("ingest", Set.of("corpus", "extract", "graph", "knowledge", "text")),
            Map.entry("explore", Set.of("graph", "knowledge", "text")),
            Map.entry("curate", Set.of("graph", "knowledge", "text")),
            Map.entry("local", Set.of()),
            Map.entry("api", Set.of("explore", "graph", "knowledge", "text")),
            Map.entry("ui", Set.of("explore", "curate", "ingest", "graph", "knowledge", "text")),
            Map.entry("cli", Set.of("corpus", "evaluate", "extract", "graph", "ingest", "knowledge", "text", "local")));

    static Stream<String> rooms() {
        return ARROWS.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void aRoomUsesOnlyTheRoomsThatItMay(String room) {
        noClasses()
                .that()
                .resideInAPackage("org.simpul." + room + "..")
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "are in a room other than " + ARROWS.get(room), used -> isForbidden(room, used)))
                .check(HOUSE);
    }

    @Test
    void everyRoomIsOnThePlan() {
        classes()
                .should()
                .resideInAnyPackage(Stream.concat(
                                Stream.of("org.simpul"),
                                ARROWS.keySet().stream().map(room -> "org.simpul." + room + ".."))
                        .toArray(String[]::new))
                .check(HOUSE);
    }

    @Test
    void roomsHaveNoCycles() {
        slices().matching("org.simpul.(*)..").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void onlyTheGraphAndTheWiringKnowNeo4j() {
        keepsTo("org.neo4j..", "org.simpul.graph..");
    }

    @Test
    void onlyTheUiAndTheAppKnowVaadin() {
        keepsTo("com.vaadin..", "org.simpul.ui..");
    }

    @Test
    void onlyTheUiTheApiTheAppAndTheWiringKnowSpring() {
        keepsTo("org.springframework..", "org.simpul.ui..", "org.simpul.api..");
    }

    @Test
    void onlyTheLanguageModelsRoomKnowsItsClient() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.simpul.extract.llm")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "dev.langchain4j..", "com.fasterxml.jackson.databind..", "com.fasterxml.jackson.core..")
                .check(HOUSE);
    }

    @Test
    void theRulesDoNotKnowTheLanguageModel() {
        noClasses()
                .that()
                .resideInAPackage("org.simpul.extract..")
                .and()
                .resideOutsideOfPackage("org.simpul.extract.llm")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.simpul.extract.llm")
                .check(HOUSE);
    }

    @Test
    void everyPackageIsNullMarked() {
        assertThat(HOUSE).allMatch(type -> type.getPackage().isAnnotatedWith(NullMarked.class));
    }

    private static void keepsTo(String library, String... rooms) {
        noClasses()
                .that()
                .resideOutsideOfPackages(Stream.concat(Stream.of("org.simpul"), Arrays.stream(rooms))
                        .toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(HOUSE);
    }

    private static boolean isForbidden(String room, JavaClass used) {
        String name = used.getPackageName();
        return name.startsWith("org.simpul")
                && !name.equals("org.simpul." + room)
                && !name.startsWith("org.simpul." + room + ".")
                && ARROWS.getOrDefault(room, Set.of()).stream()
                        .noneMatch(allowed ->
                                name.equals("org.simpul." + allowed) || name.startsWith("org.simpul." + allowed + "."));
    }
}
