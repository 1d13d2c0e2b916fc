package org.simpul.explore.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.simpul.explore.query.ParameterText.Reading;
import org.simpul.graph.ValueLiteral;
import org.simpul.graph.console.CypherValue;

class ParameterTextTests {

    private static final long SEED = 20_261_127;

    static Stream<CypherValue> values() {
        return Stream.of(
                new CypherValue.Null(),
                new CypherValue.Bool(true),
                new CypherValue.Whole(Long.MIN_VALUE),
                new CypherValue.Whole((1L << 53) + 1),
                new CypherValue.Real(1.5e-300),
                new CypherValue.Real(Double.NEGATIVE_INFINITY),
                new CypherValue.Real(Double.NaN),
                new CypherValue.Text("it's \"so\" \\ \u2028 \u0000 😀 `"),
                new CypherValue.Bytes("00ff"),
                new CypherValue.Uuid(UUID.fromString("123e4567-e89b-12d3-a456-426614174000")),
                moment("date('2024-07-04')"),
                moment("localtime('10:11:12.000000001')"),
                moment("time('10:11:12+07:00')"),
                moment("localdatetime('2024-07-04T10:11')"),
                moment("datetime('2024-07-04T10:11:12+07:00[Asia/Jakarta]')"),
                new CypherValue.Lapse(14, -3, -1, 500_000_000),
                new CypherValue.Point(4326, 106.8, -6.2, OptionalDouble.empty()),
                new CypherValue.Point(9157, 1, 2, OptionalDouble.of(3)),
                new CypherValue.Vector("FLOAT32", List.of(0.5f, -2f)),
                new CypherValue.Vector("INTEGER8", List.of((byte) 1, (byte) -128)),
                new CypherValue.Items(List.of(new CypherValue.Whole(1), new CypherValue.Items(List.of()))),
                new CypherValue.Fields(Map.of("a b", new CypherValue.Fields(Map.of("`", new CypherValue.Null())))));
    }

    @ParameterizedTest
    @MethodSource("values")
    void whatIsWrittenIsReadAgain(CypherValue value) {
        assertThat(ParameterText.line(ParameterText.lines(Map.of("p", value))))
                .isEqualTo(new Reading.Read(Map.of("p", value)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ":param x => 1",
                ":param x=>1;",
                "  :params x: 1",
                ":PARAM {x: 1}",
                ":param `x` => 1 ",
                ":param\nx => +1",
                ":param{x:1}"
            })
    void aLineIsReadInEachOfItsForms(String line) {
        assertThat(ParameterText.line(line)).isEqualTo(new Reading.Read(Map.of("x", new CypherValue.Whole(1))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ":use system | 0 | :param",
                ":param | 6 | a name",
                ":param x | 8 | :",
                ":param x => | 11 | a value; a text stands between ' '",
                ":param x => y | 12 | a value; a text stands between ' '",
                ":param x => 1 + 1 | 14 | nothing more",
                ":param x => rand() | 12 | a value; nothing is worked out here",
                ":param x => [1 2] | 15 | ,",
                ":param x => date('yesterday') | 12 | a day such as '2024-07-04', or a time as ISO 8601 has it",
                ":param x => 9223372036854775808 | 12 | a number, an integer of 64 bits at most",
                ":param x => 1e400 | 12 | a number between -1.8e308 and 1.8e308",
                ":param x => uuid('x') | 12 | a UUID such as '0f8fad5b-d9cb-469f-a165-70867728950e'",
                ":param x => bytes('zz') | 12 | bytes of two digits each, 0 to f, such as '00ff'",
                ":param x => duration('P99999999999999999999D') | 12 | a duration whose numbers have 18 digits at most",
                ":param x => vector([1, 300], 2, INTEGER8) | 12 | whole numbers of 8 bits as elements",
                ":param x => vector([1], 2, INTEGER8) | 12 | a vector such as vector([1.5, 2.0], 2, FLOAT32)",
                ":param x => point({x: 1, y: 2, crs: 'wgs-84-3d'}) | 12 | '''wgs-84'' or ''cartesian'' as crs'",
                ":param x => 'a | 14 | '''"
            })
    void whatIsNoValueIsToldWithItsPlace(String line, int offset, String expected) {
        assertThat(ParameterText.line(line)).isEqualTo(new Reading.Wrong(offset, expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{x: 1, y: 2, crs: 'wgs-84'} | 4326",
                "{x: 1, y: 2, crs: 'Cartesian'} | 7203",
                "{longitude: 1, latitude: 2, height: 3, crs: 'wgs-84-3d'} | 4979",
                "{x: 1, y: 2, z: 3, crs: 'cartesian-3d'} | 9157",
                "{x: 1, y: 2} | 7203",
            })
    void aPointIsOfTheSystemThatItNames(String given, int srid) {
        assertThat(ParameterText.line(":param p => point(" + given + ")"))
                .isInstanceOfSatisfying(
                        Reading.Read.class,
                        read -> assertThat(read.values().get("p"))
                                .isInstanceOfSatisfying(
                                        CypherValue.Point.class,
                                        point -> assertThat(point.srid()).isEqualTo(srid)));
    }

    @Test
    void aFieldIsReadByItsType() {
        assertThat(field(ParameterType.STRING, " '1' ")).isEqualTo(new CypherValue.Text(" '1' "));
        assertThat(field(ParameterType.ENTITY, " Q1 ")).isEqualTo(new CypherValue.Text("Q1"));
        assertThat(field(ParameterType.INTEGER, "9007199254740993"))
                .isEqualTo(new CypherValue.Whole(9_007_199_254_740_993L));
        assertThat(field(ParameterType.FLOAT, "2")).isEqualTo(new CypherValue.Real(2));
        assertThat(field(ParameterType.BOOLEAN, "TRUE")).isEqualTo(new CypherValue.Bool(true));
        assertThat(field(ParameterType.DATE, "2024-07-04")).isEqualTo(new CypherValue.Moment(LocalDate.of(2024, 7, 4)));
        assertThat(field(ParameterType.DAY, "2024-07-04")).isEqualTo(new CypherValue.Text("2024-07-04"));
        assertThat(field(ParameterType.LITERAL, "duration('P1D')")).isEqualTo(new CypherValue.Lapse(0, 1, 0, 0));
        assertThat(ParameterText.field(ParameterType.LITERAL, "tomorrow")).isInstanceOf(Reading.Wrong.class);
        assertThat(ParameterText.field(ParameterType.INTEGER, "1.5")).isInstanceOf(Reading.Wrong.class);
        assertThat(ParameterText.field(ParameterType.INTEGER, "")).isInstanceOf(Reading.Wrong.class);
        assertThat(ParameterText.field(ParameterType.DATE, "4.7.2024")).isInstanceOf(Reading.Wrong.class);
        assertThat(ParameterText.field(ParameterType.LIST, "{}")).isInstanceOf(Reading.Wrong.class);
    }

    @Test
    void anyTextAndAnyNameIsReadAgain() {
        Random random = new Random(SEED);
        for (int i = 0; i < 10_000; i++) {
            String name = "x" + text(random);
            Map<String, CypherValue> values = Map.of(name, new CypherValue.Text(text(random)));
            assertThat(ParameterText.line(ParameterText.lines(values)))
                    .as("seed %d, round %d", SEED, i)
                    .isEqualTo(new Reading.Read(values));
        }
    }

    @Test
    void howeverDeepOrBrokenALineIsItIsRead() {
        Random random = new Random(SEED);
        assertThat(ParameterText.line(":param x => " + "[".repeat(100_000))).isInstanceOf(Reading.Wrong.class);
        for (int i = 0; i < 10_000; i++) {
            assertThat(ParameterText.line(":param x => " + text(random))).isNotNull();
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        String signs = "'\"`\\u0027{}[](),:;=>$%\n\r\t /*//é😀\u2028\u200b.";
        random.ints(random.nextInt(12), 0, signs.length()).forEach(at -> {
            if (!Character.isSurrogate(signs.charAt(at))) {
                text.append(signs.charAt(at));
            }
        });
        return text.toString();
    }

    private static CypherValue moment(String literal) {
        return read(ParameterText.line(":param value => " + literal));
    }

    private static CypherValue field(ParameterType type, String written) {
        return read(ParameterText.field(type, written));
    }

    private static CypherValue read(Reading reading) {
        return switch (reading) {
            case Reading.Read(Map<String, CypherValue> values) -> values.getOrDefault("value", new CypherValue.Null());
            case Reading.Wrong wrong -> throw new AssertionError(wrong);
        };
    }

    @Test
    void aMomentIsWrittenAsItWasRead() {
        assertThat(ValueLiteral.of(moment("date('2024-07-04')"))).isEqualTo("date('2024-07-04')");
    }
}
