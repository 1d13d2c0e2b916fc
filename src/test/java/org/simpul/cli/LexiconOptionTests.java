package org.simpul.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.simpul.extract.Extractor;
import org.simpul.extract.RuleExtractor;
import org.simpul.extract.lexicon.Tables;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The user's own folder as the README shows it, with the extractor of the program. */
class LexiconOptionTests {

    private final Printed printed = new Printed();
    private final List<String> extractors = new ArrayList<>();

    @TempDir
    Path folder;

    @Test
    void aNameOfTheUsersOwnIsFound() throws IOException {
        write("news.txt", "Norway joined KHN on Monday.");
        write("mine/organizations.tsv", "name\tkind\tcountry\taliases\nKaukus Hijau Nusantara\tngo\tID\tKHN\n");

        assertThat(run("--lexicon", path("mine"), path("news.txt"))).isZero();

        assertThat(lines()).singleElement().satisfies(line -> {
            assertThat(line.get("relation").stringValue()).isEqualTo("JOINS");
            assertThat(line.get("object").stringValue()).isEqualTo("Kaukus Hijau Nusantara");
        });
        assertThat(printed.err()).isEmpty();
        assertThat(extractors).singleElement().asString().matches("rules-[0-9]+\\+lexicon:[0-9a-f]{8}");
    }

    @Test
    void aFrameOfTheUsersOwnStatesARelation() throws IOException {
        write("news.txt", "Nokia outfoxed Ericsson in Jakarta.");
        write(
                "mine/grammar/en/frames.tsv",
                "name\trelation\tpattern\tprior\nmine.outfox\tCOMPETES_WITH\t@S {outfox} O\t0.8\n");

        run("--lexicon", path("mine"), path("news.txt"));

        assertThat(lines()).singleElement().satisfies(line -> {
            assertThat(line.get("rule").stringValue()).isEqualTo("en.mine.outfox");
            assertThat(line.get("relation").stringValue()).isEqualTo("COMPETES_WITH");
        });
    }

    @Test
    void aFrameSwitchedOffStatesNothing() throws IOException {
        write("news.txt", "Norway joined NATO on Monday.");
        write("mine/en/frames.tsv", "name\toptions\njoins\toff\n");

        run(path("news.txt"));
        assertThat(lines()).extracting(line -> line.get("rule").stringValue()).containsExactly("en.joins");
        run("--lexicon", path("mine"), path("news.txt"));
        assertThat(lines()).as("no second line").hasSize(1);
    }

    @Test
    void aFaultIsOneLineAndEndsWithTwo() throws IOException {
        write("news.txt", "Putin met Xi.");
        write("mine/people.tsv", "name\tcountry\nAni Widodo\tQQ\n");

        assertThat(run("--lexicon", path("mine"), path("news.txt"))).isEqualTo(2);
        assertThat(run("--lexicon", path("none"), path("news.txt"))).isEqualTo(2);

        assertThat(printed.out()).isEmpty();
        assertThat(printed.errLines())
                .containsExactly(
                        "simpul: " + path("mine/people.tsv")
                                + ":2: unknown country QQ; use two letters of ISO 3166-1, or add it to countries.tsv",
                        "simpul: " + path("none") + ": no such folder; give --lexicon a folder of .tsv files");
    }

    @Test
    void aFaultKeepsTheDatabaseClosed() {
        ImportCommand command = new ImportCommand(RuleExtractor::new, _ -> {
            throw new AssertionError("No database is needed");
        });

        assertThat(command.run(List.of("--lexicon", path("none"), "a.txt"), printed.out, printed.err))
                .isEqualTo(2);
        assertThat(printed.errLines()).singleElement().asString().contains("none: no such folder");
    }

    @Test
    void filesThatNothingReadsAreNamed() throws IOException {
        write("news.txt", "Putin met Xi.");
        write("mine/peoples.tsv", "name\nAni\n");
        write("mine/grammar/nl/frames.tsv", "");

        assertThat(run("--lexicon", path("mine"), path("news.txt"))).isZero();

        assertThat(lines()).hasSize(1);
        assertThat(printed.errLines())
                .containsExactly("simpul: " + path("mine")
                        + ": not read, as nothing of lexicon or grammar has such a name: peoples.tsv, grammar/nl;"
                        + " see README.md for the names");
    }

    /** The commands of the README that write and read files, as it prints them. */
    @Test
    void theReadmesCommandsAreThoseThatAreTestedHere() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        String self = Files.readString(Path.of("src/test/java/org/simpul/cli/LexiconOptionTests.java"));

        Stream.of(
                        "Norway joined KHN on Monday.",
                        "Nokia outfoxed Ericsson in Jakarta.",
                        "mine.outfox\\tCOMPETES_WITH\\t@S {outfox} O\\t0.8\\n")
                .forEach(text -> {
                    assertThat(readme).contains(text);
                    assertThat(self).contains(text);
                });
    }

    private int run(String... arguments) {
        return new ExtractCommand(this::extractor).run(List.of(arguments), printed.out, printed.err);
    }

    private Extractor extractor(Tables tables) {
        Extractor extractor = new RuleExtractor(tables);
        extractors.add(extractor.name());
        return extractor;
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private List<JsonNode> lines() {
        JsonMapper json = JsonMapper.builder().build();
        return printed.out().lines().map(json::readTree).toList();
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
