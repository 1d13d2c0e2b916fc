package org.simpul.graph;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a key of a node says in a database that Simpul did not fill. */
sealed interface ForeignKey {

    /** A property that no other node of the label has with this value, which is a text or a whole number. */
    record ByProperty(String label, String property, Object value) implements ForeignKey {

        @Override
        public NodeKey key() {
            String written = value instanceof String text ? "'" + text : value.toString();
            return new NodeKey(escape(label) + "." + escape(property) + "=" + written);
        }
    }

    record ByElementId(String id) implements ForeignKey {

        @Override
        public NodeKey key() {
            return new NodeKey(MARK + id);
        }
    }

    /** Longer texts name nothing. */
    int LONGEST = 500;

    String MARK = "#";
    Pattern BY_PROPERTY = Pattern.compile(
            "((?:\\\\.|[^\\\\.=#])+)\\.((?:\\\\.|[^\\\\.=#])+)=(?:'(.*)|(-?\\d{1,19}))", Pattern.DOTALL);

    NodeKey key();

    /** Where {@code value} is fit for a key. */
    static Optional<ForeignKey> of(String label, String property, Object value) {
        return switch (value) {
            case Long _ -> Optional.of(new ByProperty(label, property, value));
            case String text when text.length() <= LONGEST -> Optional.of(new ByProperty(label, property, text));
            default -> Optional.empty();
        };
    }

    /** What {@code key} says; nothing where it is no key of such a database. */
    static Optional<ForeignKey> of(NodeKey key) {
        Matcher matcher = BY_PROPERTY.matcher(key.value());
        if (matcher.matches()) {
            String text = matcher.group(3);
            return Optional.of(new ByProperty(
                    unescape(matcher.group(1)),
                    unescape(matcher.group(2)),
                    text == null ? number(matcher.group(4)) : text));
        }
        return key.value().startsWith(MARK)
                ? Optional.of(new ByElementId(key.value().substring(MARK.length())))
                : Optional.empty();
    }

    private static Object number(String digits) {
        try {
            return Long.valueOf(digits);
        } catch (NumberFormatException _) {
            return digits;
        }
    }

    private static String escape(String name) {
        return name.replaceAll("[\\\\.=#]", "\\\\$0");
    }

    private static String unescape(String name) {
        return name.replaceAll("(?s)\\\\(.)", "$1");
    }
}
