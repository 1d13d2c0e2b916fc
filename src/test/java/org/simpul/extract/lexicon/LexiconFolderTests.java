package org.simpul.extract.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.simpul.knowledge.Entity;
import org.simpul.knowledge.EntityType;
import org.simpul.text.Language;
import org.simpul.text.Tokenizer;

/** Names of the user's own beside the built-in ones. */
class LexiconFolderTests {

    @TempDir
    Path folder;

    @Test
    void addsANewName() throws IOException {
        write("organizations.tsv", "name,kind,country,aliases;Kaukus Hijau Nusantara,ngo,ID,KHN|Kaukus Hijau");

        for (String name : List.of("Kaukus Hijau Nusantara", "KHN", "Kaukus Hijau")) {
            Entity entity = meant(name);
            assertThat(entity.name()).isEqualTo("Kaukus Hijau Nusantara");
            assertThat(entity.type()).isEqualTo(EntityType.ORGANIZATION);
            assertThat(lexicon().kindOf(entity)).isEqualTo("ngo");
            assertThat(lexicon().homeOf(entity)).map(Entity::name).contains("Indonesia");
        }
    }

    @Test
    void tellsWhatSomethingIsCalledInIndonesian() throws IOException {
        assertThat(meant("European Union").nameId()).contains("Uni Eropa");
        assertThat(meant("Departemen Luar Negeri AS").name()).isEqualTo("United States Department of State");
        write("organizations.tsv", "name,kind;Green Caucus,ngo");
        write("indonesian.tsv", "name,indonesian;Green Caucus,Kaukus Hijau;European Union,Persatuan Eropa");

        assertThat(meant("Kaukus Hijau").name()).isEqualTo("Green Caucus");
        assertThat(meant("Green Caucus").nameId()).contains("Kaukus Hijau");
        assertThat(meant("Uni Eropa").nameId()).contains("Persatuan Eropa");
    }

    @Test
    void addsAliasesToABuiltInName() throws IOException {
        Entity before = Lexicon.of(Tables.builtIn())
                .at(Tokenizer.tokenize("UNESCO"), 0)
                .senses()
                .getFirst()
                .entry()
                .entity();
        write("lexicon/organizations.tsv", "name,aliases;UNESCO,Badan Kebudayaan Dunia;NATO,Otan|NATO");

        assertThat(meant("Badan Kebudayaan Dunia").id()).isEqualTo(before.id());
        assertThat(meant("Badan Kebudayaan Dunia").aliases())
                .containsAll(before.aliases())
                .contains("Badan Kebudayaan Dunia");
        assertThat(meant("Otan").name()).isEqualTo("NATO");
    }

    @Test
    void findsTheBuiltInNameByAnAliasOrItsWikidataId() throws IOException {
        write("organizations.tsv", "name,wikidata,aliases;PBB,,Onu;Fonds monétaire,Q7804,FMI");

        assertThat(meant("Onu").name()).isEqualTo("United Nations");
        assertThat(meant("FMI").name()).isEqualTo("International Monetary Fund");
        assertThat(meant("Fonds monétaire").name()).isEqualTo("International Monetary Fund");
    }

    @Test
    void givesWhatABuiltInRowLacks() throws IOException {
        write("organizations.tsv", "name,wikidata,country;Kompas TV,Q11208397,;The Diplomat Desk,,US");
        write("countries.tsv", "code,aliases,demonyms,metonyms;SG,Temasik,Singapuran,Istana Temasik");

        assertThat(meant("KompasTV").wikidata()).contains("Q11208397");
        assertThat(meant("KompasTV").id().value()).isEqualTo("Q11208397");
        assertThat(meant("Temasik").name()).isEqualTo("Singapore");
        assertThat(lexicon().at(Tokenizer.tokenize("Istana Temasik"), 0).senses())
                .extracting(Sense::form)
                .containsExactly(Form.METONYM);
    }

    @Test
    void keepsANamesakeApart() throws IOException {
        write("people.tsv", "name,country;Li Qiang,SG");

        assertThat(lexicon().at(Tokenizer.tokenize("Li Qiang"), 0).senses())
                .extracting(sense -> sense.entry().country().orElseThrow())
                .as("the user's own first")
                .containsExactly("SG", "CN");
    }

    @Test
    void theUsersMeaningOfAnAbbreviationComesFirst() throws IOException {
        write("organizations.tsv", "name,aliases;Mitra Adi Swadaya,MAS");

        assertThat(meant("MAS").name()).isEqualTo("Mitra Adi Swadaya");
    }

    @Test
    void addsACountryThatNoStandardKnows() throws IOException {
        write("countries.tsv", "code,name,demonyms;XS,Somaliland Republic,Somalilander");
        write("places.tsv", "name,country,kind;Burao,XS,city");

        assertThat(meant("Somalilander").name()).isEqualTo("Somaliland Republic");
        assertThat(lexicon().homeOf(meant("Burao"))).map(Entity::name).contains("Somaliland Republic");
    }

    @Test
    void addsTitles() throws IOException {
        write("titles.tsv", "form,language,office,relation,gender;bupati agung,id,grand regent,LEADER_OF,");

        assertThat(Titles.of(Tables.with(folder)).at(Language.INDONESIAN, Tokenizer.tokenize("Bupati Agung Sari"), 0))
                .map(match -> match.title().office())
                .contains("grand regent");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
            people.tsv        ! name,country;,ID             ! 2: no name; give it one, in the column name
            people.tsv        ! name,country;Ani,QQ          ! 2: unknown country QQ; use two letters of ISO 3166-1, or add it to countries.tsv
            people.tsv        ! name,wikidata;Ani,42         ! 2: no Wikidata id: 42; write Q and its number, or leave it empty
            people.tsv        ! name,aliases;Ani,--          ! 2: a name without letters: --; remove or correct it
            organizations.tsv ! name,kind;Kaukus,firm        ! 2: unknown kind firm; use one of bloc, un, court, party, agency, media, company, bank, ministry, armed-group, military, university, ngo, sport
            organizations.tsv ! name,kind;NATO,company       ! 2: NATO is of the kind bloc, not company; leave the kind empty to add names to it
            others.tsv        ! name,type;Pesta,Robot        ! 2: unknown type Robot; use one of Group, Event, Agreement, Project, Facility
            indonesian.tsv    ! name,indonesian;Pesta X,Y    ! 2: nothing has the canonical name Pesta X; write the name that stands in the first cell of its row, or add that row
            countries.tsv     ! code,name;Indo,X             ! 2: no country code: Indo; use two capital letters, those of ISO 3166-1
            countries.tsv     ! code,name;QX,                ! 2: no ISO 3166-1 code, and no name: QX; give the country a name
            countries.tsv     ! code,capital;FR,Lyon         ! 2: the capital of France is Paris; leave the capital empty to add names to it
            titles.tsv        ! form,language,office;ketua,nl,chief     ! 2: unknown language nl; use one of id, en
            titles.tsv        ! form,language,office;Ketua,id,chief     ! 2: not in lower case: Ketua; write titles in lower case
            titles.tsv        ! form,language,office,gender;ketua,id,chief,x ! 2: unknown gender x; use one of m, f
            """)
    void namesTheLineOfAFaultAndWhatToDo(String file, String lines, String fault) throws IOException {
        write(file, lines);

        assertThatExceptionOfType(LexiconException.class)
                .isThrownBy(() -> {
                    Lexicon.of(Tables.with(folder));
                    Titles.of(Tables.with(folder));
                })
                .withMessage(folder.resolve(file) + ":" + fault);
    }

    @Test
    void refusesANameThatStandsTwice() throws IOException {
        write("people.tsv", "name,aliases;Ani Widodo,Ani;Budi,;Ani Widodo,Bu Ani");

        fails(folder.resolve("people.tsv") + ":4: Ani Widodo stands twice, first at " + folder.resolve("people.tsv")
                + ":2; put all its names into one line");
    }

    @Test
    void refusesTheWikidataIdOfSomethingElse() throws IOException {
        write("places.tsv", "name,wikidata;Villa Putin,Q7747");

        fails(
                "/lexicon/people.tsv:12: Q7747 stands twice; join the two lines, or tell them apart by country or Wikidata id");
    }

    @Test
    void refusesWhatIsNoFolder() throws IOException {
        Files.writeString(folder.resolve("a.tsv"), "name\n");

        assertFault(folder.resolve("none"), folder + "/none: no such folder; give --lexicon a folder of .tsv files");
        assertFault(folder.resolve("a.tsv"), folder + "/a.tsv: not a folder; give --lexicon a folder of .tsv files");
    }

    @Test
    void refusesAFileThatIsTooLargeOrNone() throws IOException {
        Files.createDirectory(folder.resolve("people.tsv"));
        assertFault(folder, folder + "/people.tsv: not a file; rename or remove it");
        Files.delete(folder.resolve("people.tsv"));
        try (RandomAccessFile large =
                new RandomAccessFile(folder.resolve("people.tsv").toFile(), "rw")) {
            large.setLength(20L * 1024 * 1024 + 1);
        }
        assertFault(folder, folder + "/people.tsv: more than 20 MB; leave out what the texts do not need");
    }

    @Test
    void refusesAGrammarOfNoLanguage() throws IOException {
        write("frames.tsv", "name");

        assertFault(
                folder, folder + "/frames.tsv: no language; put it into the folder grammar/en or grammar/id beside it");
    }

    @Test
    void namesWhatItDoesNotKnow() throws IOException {
        write("peoples.tsv", "name");
        write("grammar/nl/frames.tsv", "name");
        write("lexicon/people.tsv", "name;Ani");
        write(".hidden", "");

        assertThat(Tables.with(folder).unknown()).containsExactly("peoples.tsv", "grammar/nl");
    }

    @Test
    void theHashTellsOneFolderFromAnother() throws IOException {
        assertThat(Tables.builtIn().hash()).isEmpty();
        assertThat(Tables.with(folder).hash()).as("an empty folder").isEmpty();
        write("people.tsv", "name;Ani");
        String first = Tables.with(folder).hash().orElseThrow();
        assertThat(first)
                .matches("[0-9a-f]{8}")
                .isEqualTo(Tables.with(folder).hash().orElseThrow());
        write("people.tsv", "name;Ana");
        assertThat(Tables.with(folder).hash())
                .isPresent()
                .hasValueSatisfying(hash -> assertThat(hash).isNotEqualTo(first));
    }

    private void fails(String fault) {
        assertThatExceptionOfType(LexiconException.class)
                .isThrownBy(this::lexicon)
                .withMessage(fault);
    }

    private static void assertFault(Path given, String fault) {
        assertThatExceptionOfType(LexiconException.class)
                .isThrownBy(() -> Tables.with(given))
                .withMessage(fault);
    }

    private Lexicon lexicon() {
        return Lexicon.of(Tables.with(folder));
    }

    private Entity meant(String name) {
        Lexicon.Match match = lexicon().at(Tokenizer.tokenize(name), 0);
        assertThat(match.senses()).as(name).isNotEmpty();
        return match.senses().getFirst().entry().entity();
    }

    private void write(String file, String lines) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, lines.replace(';', '\n').replace(',', '\t') + "\n");
    }
}
