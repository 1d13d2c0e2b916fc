package org.simpul.explore.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.simpul.explore.Bilingual;

class FileLibraryTests {

    @TempDir
    Path folder;

    @Test
    void simpulsOwnHaveAllTheirWordsInBothLanguages() {
        assertThat(new FileLibrary(Optional.empty()).list())
                .hasSizeGreaterThanOrEqualTo(25)
                .noneMatch(QueryLibrary.Entry::own)
                .extracting(QueryLibrary.Entry::query)
                .allSatisfy(query -> {
                    assertBoth(query.title());
                    assertBoth(query.description());
                    assertThat(query.title().en()).doesNotEndWith(".");
                    assertThat(query.description().en())
                            .doesNotContain("Its cost")
                            .endsWith(".");
                    assertThat(query.parameters()).isNotEmpty().allSatisfy(parameter -> {
                        assertBoth(parameter.what());
                        assertThat(ParameterText.field(parameter.type(), parameter.example()))
                                .isInstanceOf(ParameterText.Reading.Read.class);
                    });
                    assertThat(StatementText.parameters(query.text()))
                            .containsExactlyInAnyOrderElementsOf(query.parameters().stream()
                                    .map(QueryParameter::name)
                                    .toList());
                });
    }

    @Test
    void filesOfAFolderAreShownBesideThem() throws IOException {
        Files.writeString(
                folder.resolve("mine.cypher"),
                "// Mine.\n// All of it.\n// id: Punyaku.\n// $n (integer) = 5: how many\nRETURN $n AS n\n");
        Files.writeString(folder.resolve("bare.cypher"), "RETURN 1 AS x");
        Files.writeString(folder.resolve("two.cypher"), "RETURN 1 AS x; RETURN 2 AS y");
        Files.write(folder.resolve("odd.cypher"), new byte[] {(byte) 0xff, (byte) 0xfe});
        Files.writeString(folder.resolve("notes.txt"), "nothing");
        FileLibrary library = new FileLibrary(Optional.of(folder));

        assertThat(library.list().stream().filter(QueryLibrary.Entry::own))
                .extracting(QueryLibrary.Entry::name, entry -> entry.query().title())
                .containsExactly(
                        tuple("bare", new Bilingual("bare", "")), tuple("mine", new Bilingual("Mine", "Punyaku")));
        assertThat(library.faults())
                .containsExactly(
                        folder.resolve("odd.cypher") + ": is not UTF-8; save it as that",
                        folder.resolve("two.cypher") + ": does not hold one statement; leave one in it");
    }

    @Test
    void aFolderThatIsNotThereIsToldAndNoFailure() {
        FileLibrary library = new FileLibrary(Optional.of(folder.resolve("none")));

        assertThat(library.list()).noneMatch(QueryLibrary.Entry::own);
        assertThat(library.faults()).singleElement().asString().contains("simpul.query.library");
    }

    private static void assertBoth(Bilingual words) {
        assertThat(words.en()).isNotBlank();
        assertThat(words.id()).isNotBlank().isNotEqualTo(words.en());
    }
}
