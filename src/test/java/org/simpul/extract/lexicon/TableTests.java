package org.simpul.extract.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableTests {

    private static final Set<String> COLUMNS = Set.of("name", "kind", "aliases");

    @Test
    void readsCellsByColumnAndValuesByBar() {
        Table table = table("# note\n\nname\taliases\nNATO\tPakta | Otan\n");

        assertThat(table.rows()).hasSize(1);
        assertThat(table.rows().getFirst().required("name")).isEqualTo("NATO");
        assertThat(table.rows().getFirst().values("aliases")).containsExactly("Pakta", "Otan");
        assertThat(table.rows().getFirst().cell("kind")).isEmpty();
    }

    @Test
    void readsAByteOrderMarkAndTheLineEndsOfWindows() {
        assertThat(table("\uFEFFname\taliases\r\nNATO\tOtan\r\n").rows())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.cell("name")).isEqualTo("NATO");
                    assertThat(row.cell("aliases")).isEqualTo("Otan");
                    assertThat(row.line()).isEqualTo(2);
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
            name,nick                ! names.tsv:1: unknown column nick; the first line names the columns, parted by tabs; they are aliases, kind, name
            name,name                ! names.tsv:1: the column name stands twice; name it once
            name;NATO,bloc           ! names.tsv:2: 2 cells under 1 columns; part cells by one tab each, the values of one cell by |
            name,kind;NATO  bloc     ! names.tsv:2: 1 cells under 2 columns, and several spaces in a row; part cells by tabs, not by spaces
            """)
    void namesFileAndLineOfAFault(String lines, String fault) {
        fails(lines.replace(';', '\n').replace(',', '\t').getBytes(StandardCharsets.UTF_8), fault);
    }

    @Test
    void refusesAnEmptyFileAndANulByte() {
        fails(
                "# nothing\n".getBytes(StandardCharsets.UTF_8),
                "names.tsv:1: no line that names the columns; begin with one or more of aliases, kind, name, parted by tabs");
        fails(
                "name\nNATO\nNA\0TO\n".getBytes(StandardCharsets.UTF_8),
                "names.tsv:3: a NUL byte; save the file as plain UTF-8 text");
    }

    @Test
    void namesTheLineThatIsNotUtf8() {
        fails(
                "name\nNATO\nÉlysée\n".getBytes(StandardCharsets.ISO_8859_1),
                "names.tsv:3: not UTF-8; save the file as UTF-8");
        fails(
                "name\nNATO".getBytes(StandardCharsets.UTF_16LE),
                "names.tsv:1: a NUL byte; save the file as plain UTF-8 text");
        fails(new byte[] {'n', 'a', 'm', 'e', '\n', (byte) 0xC3}, "names.tsv:2: not UTF-8; save the file as UTF-8");
    }

    private static void fails(byte[] content, String fault) {
        assertThatExceptionOfType(LexiconException.class)
                .isThrownBy(() -> TableReader.read("names.tsv", content, COLUMNS, true))
                .withMessage(fault);
    }

    private static Table table(String text) {
        return TableReader.read("names.tsv", text.getBytes(StandardCharsets.UTF_8), COLUMNS, true);
    }
}
