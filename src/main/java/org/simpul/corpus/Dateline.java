package org.simpul.corpus;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The day on which a text appeared, where its own first lines tell it for certain. */
final class Dateline {

    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("feb", 2),
            Map.entry("peb", 2),
            Map.entry("mar", 3),
            Map.entry("apr", 4),
            Map.entry("may", 5),
            Map.entry("mei", 5),
            Map.entry("jun", 6),
            Map.entry("jul", 7),
            Map.entry("aug", 8),
            Map.entry("agu", 8),
            Map.entry("ags", 8),
            Map.entry("sep", 9),
            Map.entry("oct", 10),
            Map.entry("okt", 10),
            Map.entry("nov", 11),
            Map.entry("nop", 11),
            Map.entry("dec", 12),
            Map.entry("des", 12));

    private static final List<List<String>> WEEKDAYS = List.of(
            List.of("senin", "monday"),
            List.of("selasa", "tuesday"),
            List.of("rabu", "wednesday"),
            List.of("kamis", "thursday"),
            List.of("jumat", "jum'at", "friday"),
            List.of("sabtu", "saturday"),
            List.of("minggu", "ahad", "sunday"));

    private static final String MONTH =
            "(?<%s>jan(?:uari|uary)?|[fp]eb(?:ruari|ruary)?|mar(?:et|ch)?|apr(?:il)?|may|mei"
                    + "|june?|juni|july?|juli|aug(?:ust)?|agu(?:stus)?|ags|sept?(?:ember)?|o[ck]t(?:ober)?|no[vp](?:ember)?"
                    + "|de[cs](?:ember)?)\\.?";

    /** 3 Juli 2024, July 3rd, 2024, 2024-07-03 and, in the Indonesian order, 3/7/2024. */
    private static final String DATE = "(?:\\b(?<d1>\\d{1,2})(?:st|nd|rd|th)? " + MONTH.formatted("m1")
            + ",? (?<y1>\\d{4})|\\b" + MONTH.formatted("m2") + " (?<d2>\\d{1,2})(?:st|nd|rd|th)?,? (?<y2>\\d{4})"
            + "|\\b(?<y3>\\d{4})-(?<m3>\\d{2})-(?<d3>\\d{2})|\\b(?<d4>\\d{1,2})/(?<m4>\\d{1,2})/(?<y4>\\d{4}))(?!\\d)";

    private static final String WEEKDAY = "(?<weekday>senin|selasa|rabu|kamis|jum'?at|sabtu|minggu|ahad"
            + "|(?:mon|tues|wednes|thurs|fri|satur|sun)day)";

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern ANYWHERE = Pattern.compile(DATE, FLAGS);
    private static final Pattern WITH_WEEKDAY = Pattern.compile(WEEKDAY + "[,\\s]*\\(?" + DATE, FLAGS);
    /** ASTANA, 3 July 2024 (Agency) - */
    private static final Pattern AFTER_PLACE =
            Pattern.compile("\\p{Lu}[^.:;!?()]{1,50}[,(] ?" + DATE + "\\)?(?: \\([^)]{2,40}\\))?,? ?[-–—:].*", FLAGS);

    private static final Pattern STILL_TO_COME =
            Pattern.compile("\\b(akan|mendatang|rencananya|dijadwalkan|will|next|upcoming|due|scheduled)\\b", FLAGS);

    private static final int LINES_AT_THE_TOP = 8;
    private static final int LINES_OF_THE_LEAD = 4;
    private static final int WORDS_BESIDE_A_DATE = 5;

    /** UTF-16 units of a line: a day stands near its beginning, and a hostile line has no end. */
    private static final int LOOKED_AT = 2_000;

    private Dateline() {}

    /** The date of a line that says little else, of a dateline, or beside its weekday in the lead. */
    static Optional<LocalDate> date(String text) {
        List<String> top = text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .limit(LINES_AT_THE_TOP)
                .map(line -> line.substring(0, Math.min(line.length(), LOOKED_AT)))
                .toList();
        return top.stream()
                .skip(1)
                .flatMap(line -> alone(line).stream())
                .findFirst()
                .or(() ->
                        top.stream().flatMap(line -> afterPlace(line).stream()).findFirst())
                .or(() -> top.stream()
                        .limit(LINES_OF_THE_LEAD)
                        .flatMap(line -> besideWeekday(line).stream())
                        .findFirst());
    }

    /** The day of a date or time as metadata give it: ISO 8601, or as people write it. */
    static Optional<LocalDate> parse(String stated) {
        Matcher matcher = ANYWHERE.matcher(stated.substring(0, Math.min(stated.length(), LOOKED_AT)));
        return matcher.find() ? day(matcher) : Optional.empty();
    }

    private static Optional<LocalDate> alone(String line) {
        Matcher matcher = ANYWHERE.matcher(line);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String rest = line.substring(0, matcher.start()) + " " + line.substring(matcher.end());
        long words = Pattern.compile("\\p{L}{2,}").matcher(rest).results().count();
        return words <= WORDS_BESIDE_A_DATE && !STILL_TO_COME.matcher(rest).find() ? day(matcher) : Optional.empty();
    }

    private static Optional<LocalDate> afterPlace(String line) {
        Matcher matcher = AFTER_PLACE.matcher(line);
        return matcher.matches() ? day(matcher) : Optional.empty();
    }

    private static Optional<LocalDate> besideWeekday(String line) {
        Matcher matcher = WITH_WEEKDAY.matcher(line);
        while (matcher.find()) {
            String before = line.substring(line.lastIndexOf(". ", matcher.start()) + 1, matcher.start());
            Optional<LocalDate> day = day(matcher);
            if (!STILL_TO_COME.matcher(before).find()
                    && day.map(LocalDate::getDayOfWeek).equals(weekday(matcher.group("weekday")))) {
                return day;
            }
        }
        return Optional.empty();
    }

    private static Optional<DayOfWeek> weekday(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return WEEKDAYS.stream()
                .filter(names -> names.contains(lower))
                .map(names -> DayOfWeek.of(WEEKDAYS.indexOf(names) + 1))
                .findFirst();
    }

    private static Optional<LocalDate> day(MatchResult match) {
        for (int form = 1; form <= 4; form++) {
            String year = match.group("y" + form);
            if (year != null) {
                String month = match.group("m" + form);
                String day = match.group("d" + form);
                try {
                    return Optional.of(LocalDate.of(Integer.parseInt(year), month(month), Integer.parseInt(day)));
                } catch (DateTimeException e) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    private static int month(String month) {
        return Character.isDigit(month.charAt(0))
                ? Integer.parseInt(month)
                : MONTHS.getOrDefault(month.substring(0, 3).toLowerCase(Locale.ROOT), 0);
    }
}
