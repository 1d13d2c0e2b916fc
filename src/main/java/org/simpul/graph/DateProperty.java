package org.simpul.graph;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/**
 * A property that may date the nodes of a label or the relationships of a type, as the first of them have it.
 *
 * @param having how many have it
 * @param examples values of some of these, as text; none of lists and points
 */
record DateProperty(String property, long having, List<String> examples) {

    /** So many characters of a value are read. */
    static final int CHARACTERS = 40;

    private static final Pattern ISO =
            Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2})(?:[T ].*)?)?)?(?:\\.0)?", Pattern.DOTALL);
    private static final Pattern WORDS = Pattern.compile("[^\\p{L}]+|(?<=\\p{Ll})(?=\\p{Lu})");
    private static final int EARLIEST = 1_000;
    private static final int LATEST = 2_999;

    /** When something was or began, in both languages. */
    private static final Set<String> BEGINS =
            Set.of(("year date happened occurred since from start started begin began born birth birthday birthdate"
                            + " birthyear released release founded founding established formed published issued signed"
                            + " opened launched joined elected announced"
                            + " tahun tanggal sejak dari mulai lahir rilis dirilis terbit diterbitkan didirikan"
                            + " berdiri ditandatangani diumumkan")
                    .split(" "));

    /** When it was over. */
    private static final Set<String> ENDS =
            Set.of(("end ended ends until till to died death dead deathdate closed dissolved expired expires"
                            + " akhir berakhir selesai hingga sampai wafat meninggal ditutup bubar")
                    .split(" "));

    /** When a row of it was written or touched, which tells nothing of the thing itself. */
    private static final Set<String> WRITTEN =
            Set.of(("created updated modified changed imported inserted loaded indexed synced crawled edited saved seen"
                            + " dibuat diperbarui diubah diimpor disimpan")
                    .split(" "));

    DateProperty {
        examples = List.copyOf(examples);
    }

    /** A row with property, having and examples. */
    static DateProperty of(Record row) {
        return new DateProperty(
                row.get("property").asString(),
                row.get("having").asLong(),
                row.get("examples").asList(value -> value.asString()));
    }

    /** Those whose values are days or years for the most part, best first. */
    static List<String> dates(List<DateProperty> properties) {
        return properties.stream()
                .filter(DateProperty::isDated)
                .sorted(Comparator.comparingInt(DateProperty::rank)
                        .thenComparing(
                                Comparator.comparingLong(DateProperty::having).reversed())
                        .thenComparing(DateProperty::property))
                .map(DateProperty::property)
                .toList();
    }

    /**
     * The one that dates them unless people want another: when it was or began by its name, else any with days, then when it
     * ended, then when it was written; of several that which most have. Mere numbers are years by the name alone.
     */
    static Optional<String> best(List<DateProperty> properties) {
        return dates(properties.stream().filter(DateProperty::isSure).toList()).stream()
                .findFirst();
    }

    /** The day that a value tells or begins with: of a year its first, of a month too; nothing where it is no date. */
    static Optional<LocalDate> day(String value) {
        Matcher iso = ISO.matcher(value.strip());
        if (!iso.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(iso.group(1));
        try {
            return year < EARLIEST || year > LATEST
                    ? Optional.empty()
                    : Optional.of(LocalDate.of(year, part(iso.group(2)), part(iso.group(3))));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static int part(@Nullable String digits) {
        return digits == null ? 1 : Integer.parseInt(digits);
    }

    private boolean isDated() {
        return examples.stream().filter(example -> day(example).isPresent()).count() * 2 > examples.size();
    }

    /** Whether it is one beyond doubt: its values tell months, or its name tells that numbers are years. */
    private boolean isSure() {
        return names(BEGINS)
                || names(ENDS)
                || examples.stream().filter(DateProperty::tellsMonths).count() * 2 > examples.size();
    }

    private static boolean tellsMonths(String example) {
        return example.strip().matches("(?s)\\d{4}-\\d{2}.*");
    }

    private int rank() {
        if (names(WRITTEN)) {
            return 3;
        }
        if (names(ENDS)) {
            return 2;
        }
        return names(BEGINS) ? 0 : 1;
    }

    private boolean names(Set<String> words) {
        return Arrays.stream(WORDS.split(property))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .anyMatch(words::contains);
    }
}
