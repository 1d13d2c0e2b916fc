package org.simpul.extract.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.simpul.text.Tokenizer;

class TableTests {

    private static final Set<String> COLUMNS = Set.of("name", "wikidata", "country", "kind", "type", "aliases");

    @Test
    void readsCellsByColumnAndValuesByBar() throws IOException {
        Table table = table("# note\n\nname\taliases\nNATO\tPakta | Otan\n");

        assertThat(table.rows()).hasSize(1);
        assertThat(table.rows().getFirst().required("name")).isEqualTo("NATO");
        assertThat(table.rows().getFirst().values("aliases")).containsExactly("Pakta", "Otan");
        assertThat(table.rows().getFirst().cell("kind")).isEmpty();
    }

    @Test
    void namesFileAndLineOfAFault() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table("name\tnick\n"))
                .withMessage("names.tsv:1: unknown column nick");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table("name\nNATO\tbloc\n"))
                .withMessage("names.tsv:2: 2 cells under 1 columns");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        table("# note\nname\tkind\n\tbloc\n").rows().getFirst().required("name"))
                .withMessage("names.tsv:3: no name");
    }

    @Test
    void aLexiconRefusesWhatItCannotUse() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> lexicon("name\tcountry\nLagos\tZZ\n"))
                .withMessage("names.tsv:2: unknown country ZZ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> lexicon("name\twikidata\nLagos\t8673\n"))
                .withMessage("names.tsv:2: no Wikidata id: 8673");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> lexicon("name\twikidata\nLagos\tQ8673\nEko\tQ8673\n"))
                .withMessage("names.tsv:3: stands twice: Q8673");
    }

    @Test
    void twoNamesakesInTwoCountriesStayTwo() throws IOException {
        Lexicon lexicon = lexicon("name\tcountry\nSan Jose\tUS\nSan Jose\tCR\n");

        assertThat(lexicon.at(Tokenizer.tokenize("San Jose"), 0).senses())
                .extracting(sense -> sense.entry().entity().id())
                .doesNotHaveDuplicates()
                .hasSize(2);
    }

    private static Lexicon lexicon(String places) throws IOException {
        Table none = table("name\n");
        return Lexicon.of(none, table(places), none, none, none);
    }

    private static Table table(String text) throws IOException {
        return Table.read("names.tsv", new BufferedReader(new StringReader(text)), COLUMNS);
    }
}
