package org.simpul.extract.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.simpul.extract.lexicon.LexiconException;
import org.simpul.extract.lexicon.Tables;
import org.simpul.knowledge.EntityType;
import org.simpul.knowledge.RelationType;
import org.simpul.text.Language;

/** Frames and words of the user's own beside the built-in ones. */
class GrammarFolderTests {

    private static final String BUILT_IN = "member.belongs";

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Language.class)
    void theBuiltInFramesHaveANameEach(Language language) {
        assertThat(FrameReader.read(Tables.builtIn(), language))
                .extracting(Frame::name)
                .doesNotHaveDuplicates();
    }

    @Test
    void addsAFrame() throws IOException {
        int before = frames().size();
        write("grammar/en/frames.tsv", "name;relation;pattern;prior;options/mine.greets;MEETS;@S {greet} O;0.7;");

        assertThat(frames()).hasSize(before + 1).last().satisfies(frame -> {
            assertThat(frame.name()).isEqualTo("mine.greets");
            assertThat(frame.prior()).isEqualTo(0.7);
        });
        assertThat(Grammar.of(Tables.with(folder))
                        .frames(Language.ENGLISH, "greeted", false)
                        .all())
                .extracting(Anchored::frame)
                .extracting(Frame::name)
                .contains("mine.greets");
    }

    @Test
    void replacesABuiltInFrameOfTheSameName() throws IOException {
        int before = frames().size();
        write("en/frames.tsv", "name;relation;pattern;prior/" + BUILT_IN + ";JOINS;@S enters O;0.5");

        assertThat(frames())
                .hasSize(before)
                .filteredOn(frame -> frame.name().equals(BUILT_IN))
                .singleElement()
                .satisfies(frame -> assertThat(frame.relation()).isEqualTo(RelationType.JOINS));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
            name;prior/member.belongs;0
            name;prior/member.belongs;0.0
            name;options/member.belongs;off
            name;relation;pattern;prior;options/member.belongs;;;;off
            """)
    void switchesABuiltInFrameOff(String lines) throws IOException {
        assertThat(frames()).extracting(Frame::name).contains(BUILT_IN);
        write("grammar/en/frames.tsv", lines);

        assertThat(frames()).extracting(Frame::name).doesNotContain(BUILT_IN);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
            x;GREETS;@S greets O;0.9;       ! unknown relation GREETS; use one of MEMBER_OF, JOINS
            x;;@S greets O;0.9;             ! no relation; give it one, in the column relation
            x;MEETS;;0.9;                   ! no pattern; give it one
            x;MEETS;@S greets O;;           ! no prior; give it one
            x;MEETS;@S greets O;high;       ! no prior: high; write a number from 0 to 1
            x;MEETS;@S greets O;1.5;        ! no prior: 1.5; write a number from 0 to 1
            x;MEETS;@S greets O;NaN;        ! no prior: NaN; write a number from 0 to 1
            x;MEETS;@S greets O;0.9;loud    ! unknown option loud; use one of again, back, done, negative, nosport, off, passive
            x;MEETS;@S greets O:Robot;0.9;  ! unknown type Robot; use one of Person, Country
            x;MEETS;S O;0.9;                ! no word that must stand; give the pattern a word without a ?
            x;MEETS;S greets? O;0.9;        ! no word that must stand
            x;MEETS;greets O @S;0.9;        ! @ stands behind the first word that must stand; move it
            x;MEETS;..4 greets S O;0.9;     ! .. stands before the first word that must stand
            x;FOUNDED_IN;D was the year S began;0.9; ! D stands before the first word that must stand
            x;SIGNS;D signed by S;0.9;      ! D stands before the first word that must stand
            x;SIGNS;V signs S O;0.9;        ! V stands before the first word that must stand
            x;SIGNS;^O:Agreement signs S;0.9; ! ^O stands before the first word that must stand
            x;MEETS;@S greets;0.9;          ! no object; give the pattern S and O
            x;MEETS;greets O;0.9;           ! no subject; give the pattern S and O
            x;MEETS;@S {greet O;0.9;        ! no verb: {greet; write {verb}
            x;MEETS;@S {greet}} O;0.9;      ! no verb: {greet}}; write {verb}
            x;MEETS;@S greets|| O;0.9;      ! no word: "" in greets||
            x;MEETS;@S greets__up O;0.9;    ! no word: greets__up; write _
            x;MEETS;@S greets*2 O;0.9;      ! no word: "greets*2" in greets*2
            x;MEETS;@S Greets O;0.9;        ! never matched: Greets; texts are compared in lower case
            x;MEETS;@S salué O;0.9;         ! never matched: salué; texts are compared in lower case
            x;MEETS;@S greets *x O;0.9;     ! no number of words: *x; write a number from 1 to 40
            x;MEETS;@S greets ..999 O;0.9;  ! no number of words: ..999; write a number from 1 to 40
            x;MEETS;@Z greets O;0.9;        ! no slot: @Z
            x;MEETS;@S <greeting> O;0.9;    ! unknown set greeting; use one of
            x;MEETS;@S <give|greets O;0.9;  ! no set: <give; write <name>, and its words in sets.tsv
            'x;MEETS;@S !hugs greets O;0.9;' ! '! stands before the first word that must stand; move it'
            x;MEETS;@S greets O:Place;0.9;  ! MEETS never links these types; leave the types out, or take others
            x;MEETS;@S greets O;0;          ! no frame x to switch off; take the rule that a claim names
            """)
    void namesTheLineOfAFaultyFrameAndWhatToDo(String row, String fault) throws IOException {
        write("grammar/en/frames.tsv", "# mine/name;relation;pattern;prior;options/" + row);

        fails("grammar/en/frames.tsv", 3, fault);
    }

    @Test
    void refusesAFrameThatStandsTwice() throws IOException {
        write("id/frames.tsv", "name;relation;pattern;prior/x;MEETS;@S salam O;0.8/x;MEETS;@S sapa O;0.8");

        fails(
                "id/frames.tsv",
                3,
                "x stands twice, first at " + folder.resolve("id/frames.tsv") + ":2; give one of them");
    }

    @Test
    void addsWordsToAClass() throws IOException {
        write("grammar/en/words.tsv", "class;words/speech;{tweet}|posts");

        Words words = Grammar.of(Tables.with(folder)).words(Language.ENGLISH);
        for (String word : List.of("tweeted", "posts", "said")) {
            assertThat(words.is(word, WordClass.SPEECH)).as(word).isTrue();
        }
    }

    @Test
    void aSetStandsForAllItsWords() throws IOException {
        write("grammar/en/sets.tsv", "set;words/greeting;{greet}|shook_hands/greeting;{bow}/criticise;{roast}");
        write(
                "grammar/en/frames.tsv",
                "name;relation;pattern;prior/mine.greets;MEETS;@S <greeting>|hugged with? O;0.7");

        Grammar grammar = Grammar.of(Tables.with(folder));
        for (String word : List.of("greeted", "shook", "bows", "hugged")) {
            assertThat(grammar.frames(Language.ENGLISH, word, false).all())
                    .extracting(anchored -> anchored.frame().name())
                    .as(word)
                    .contains("mine.greets");
        }
        assertThat(grammar.frames(Language.ENGLISH, "roasted", false).all())
                .as("a word more in a set of the program's")
                .extracting(anchored -> anchored.frame().relation())
                .contains(RelationType.CRITICISES);
    }

    @Test
    void addsHeadsAnaphorsAndDays() throws IOException {
        write("grammar/heads.tsv", "type;position;words/Organization;first;Paguyuban/Place;first;Bank");
        write("grammar/id/anaphors.tsv", "type;kinds;words/Organization;ngo;paguyuban");
        write("lexicon/calendar.tsv", "word;kind;value/tulat;day;3");

        Tables tables = Tables.with(folder);
        assertThat(Heads.of(tables).first("Paguyuban")).contains(EntityType.ORGANIZATION);
        assertThat(Heads.of(tables).first("Bank")).as("the user's own").contains(EntityType.PLACE);
        assertThat(Grammar.of(tables).anaphors(Language.INDONESIAN).of("paguyuban"))
                .singleElement()
                .satisfies(meaning -> assertThat(meaning.kinds()).containsExactly("ngo"));
        assertThat(Calendar.of(tables).word("tulat")).contains(new Calendar.Word(Calendar.Kind.DAY, 3));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
            grammar/en/words.tsv    ! class;words/shouting;yells        ! unknown word class shouting; use one of preposition
            grammar/en/words.tsv    ! class;words/speech;               ! no words; give it one
            grammar/en/words.tsv    ! class;words/speech;{tweet         ! no verb: {tweet; write {verb}
            grammar/en/sets.tsv     ! set;words/Greeting;hails          ! no name of a set: Greeting; write small letters
            grammar/en/sets.tsv     ! set;words/greeting;               ! no words; give it one
            grammar/en/sets.tsv     ! set;words/greeting;Hails          ! never matched: Hails; texts are compared
            grammar/en/words.tsv    ! class;words/speech;Tweets         ! never matched: Tweets; texts are compared
            grammar/id/anaphors.tsv ! type;kinds;words/Robot;;mesin     ! unknown type Robot; use one of Person
            grammar/heads.tsv       ! type;position;words/Place;top;Kampung ! unknown position top; use one of first, last, beside
            lexicon/calendar.tsv    ! word;kind;value/tulat;eon;3       ! unknown kind eon; use one of month, weekday
            lexicon/calendar.tsv    ! word;kind;value/tulat;day;soon    ! no number: soon; write a whole number
            lexicon/calendar.tsv    ! word;kind;value/sura;month;13     ! value outside 1 to 12: 13
            """)
    void namesTheLineOfAFaultAndWhatToDo(String file, String lines, String fault) throws IOException {
        write(file, lines);

        fails(file, 2, fault);
    }

    private void fails(String file, int line, String fault) {
        assertThatExceptionOfType(LexiconException.class)
                .isThrownBy(() -> {
                    Tables tables = Tables.with(folder);
                    Grammar.of(tables);
                    Heads.of(tables);
                    Calendar.of(tables);
                })
                .withMessageStartingWith(folder.resolve(file) + ":" + line + ": " + fault);
    }

    private List<Frame> frames() {
        return FrameReader.read(Tables.with(folder), Language.ENGLISH);
    }

    private void write(String file, String lines) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, lines.replace('/', '\n').replace(';', '\t') + "\n");
    }
}
