package org.simpul.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says in the language of the page why a text was not read.
 *
 * <p>A reason is an English sentence; what comes in it (a number, a list of kinds) is told by its place. One that is not among the
 * messages is said as it is.
 */
final class Reasons {

    /** What differs from text to text: numbers, and the kinds that are read. */
    private static final Pattern VARIES = Pattern.compile("\\.[a-z]+(?:(?:, | and )\\.[a-z]+)+|\\d+(?:,\\d{3})*");

    private static final Pattern BETWEEN = Pattern.compile("[^a-z#]+");

    private static final int LONGEST = 36;

    private Reasons() {}

    static String words(String reason, Locale locale) {
        ResourceBundle bundle = Messages.bundle(locale);
        String key = key(reason);
        return bundle.containsKey(key)
                ? new Messages()
                        .getTranslation(key, locale, places(reason, bundle).toArray())
                : reason;
    }

    /** Its first words, with the name of what the message is about. */
    static String key(String reason) {
        String words = VARIES.matcher(reason).replaceAll("#").toLowerCase(Locale.ROOT);
        String key = BETWEEN.matcher(words).replaceAll("_");
        return "reason." + key.substring(0, Math.min(key.length(), LONGEST));
    }

    /** What comes in a reason; a list of kinds is one in the language of the page. */
    private static List<String> places(String reason, ResourceBundle bundle) {
        Matcher matcher = VARIES.matcher(reason);
        List<String> places = new ArrayList<>();
        matcher.results()
                .map(MatchResult::group)
                .map(place -> place.replace(" and ", " " + bundle.getString("list.and") + " "))
                .forEach(places::add);
        return places;
    }
}
