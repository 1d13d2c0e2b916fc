package org.simpul.corpus;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who published a text, where the place line before its first sentence says so. */
final class Byline {

    /** LONDON (Reuters) - , BEIJING, July 3 (Xinhua) -- */
    private static final Pattern IN_BRACKETS =
            Pattern.compile("\\p{Lu}[^().:;!?]{1,60}\\((?<publisher>[^()]{2,40})\\) ?(?:-{1,2}|–|—).*");

    /** Jakarta, IDN Times - ; Liputan6.com, Jakarta - ; Hongkong – Warta Dunia — */
    private static final Pattern BESIDE_PLACE = Pattern.compile(
            "(?<first>[\\p{Lu}\\d][^,().:;!?–—]{1,40}(?:\\.\\p{L}{2,4})?)(?:,| [–—-]) (?<second>[^,():;!?–—-]{2,40}?) ?"
                    + "(?:-{1,2}|–|—) .*");

    /** What tells a publisher from a place: an internet name, or a word that publishers use. */
    private static final Pattern PUBLISHER = Pattern.compile("(?i)\\S+\\.(?:com|co|id|co\\.id|net|org|tv|news)"
            + "|(?:.*\\b)?(?:times|news|post|pos|herald|daily|tribun\\w*|journal|gazette|chronicle|globe|today|media"
            + "|antara|kompas|tempo|detik\\w*|republika|tirto|kumparan|okezone|sindonews|viva|merdeka|bisnis|warta"
            + "|cnn|cnbc|bbc|voa|dw|rfi|abc|nhk|reuters|ap|afp|upi|xinhua|tass|bernama|anadolu|al jazeera|bloomberg"
            + "|simpul)(?:\\b.*)?");

    private static final Pattern NAME = Pattern.compile("(?:[\\p{Lu}\\d]\\S*)(?: [\\p{Lu}\\d]\\S*){0,3}|\\S+\\.\\S+");

    private static final int LINES_AT_THE_TOP = 6;

    private Byline() {}

    static Optional<String> publisher(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .limit(LINES_AT_THE_TOP)
                .flatMap(line -> inBrackets(line).or(() -> besidePlace(line)).stream())
                .findFirst();
    }

    private static Optional<String> inBrackets(String line) {
        Matcher matcher = IN_BRACKETS.matcher(line);
        return matcher.matches() ? publisherIn(matcher.group("publisher")) : Optional.empty();
    }

    private static Optional<String> besidePlace(String line) {
        Matcher matcher = BESIDE_PLACE.matcher(line);
        return matcher.matches()
                ? publisherIn(matcher.group("second")).or(() -> publisherIn(matcher.group("first")))
                : Optional.empty();
    }

    private static Optional<String> publisherIn(String candidate) {
        String name = candidate.strip();
        return NAME.matcher(name).matches() && PUBLISHER.matcher(name).matches()
                ? Texts.line(candidate)
                : Optional.empty();
    }
}
