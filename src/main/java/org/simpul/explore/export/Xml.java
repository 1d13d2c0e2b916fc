package org.simpul.explore.export;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

/** Writes XML 1.0, whatever the text: what XML cannot hold becomes the sign for what could not be read, U+FFFD. */
final class Xml {

    private final Appendable to;
    private final Deque<String> open = new ArrayDeque<>();
    private boolean inTag;

    Xml(Appendable to) throws IOException {
        this.to = to;
        to.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    }

    /** Text without what XML 1.0, section 2.2, does not allow. */
    static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().map(c -> isAllowed(c) ? c : 0xfffd).forEach(clean::appendCodePoint);
        return clean.toString();
    }

    Xml start(String element) throws IOException {
        closeTag();
        to.append('<').append(element);
        open.push(element);
        inTag = true;
        return this;
    }

    Xml with(String attribute, Object value) throws IOException {
        to.append(' ')
                .append(attribute)
                .append("=\"")
                .append(escaped(value.toString()))
                .append('"');
        return this;
    }

    Xml text(String text) throws IOException {
        closeTag();
        to.append(escaped(text));
        return this;
    }

    Xml end() throws IOException {
        String element = open.pop();
        if (inTag) {
            to.append("/>\n");
        } else {
            to.append("</").append(element).append(">\n");
        }
        inTag = false;
        return this;
    }

    private void closeTag() throws IOException {
        if (inTag) {
            to.append('>');
            inTag = false;
        }
    }

    /** Tabs and ends of lines as numbers, since a reader makes spaces of those in attributes. */
    private static String escaped(String text) {
        return clean(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("\t", "&#9;")
                .replace("\n", "&#10;")
                .replace("\r", "&#13;");
    }

    private static boolean isAllowed(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0xd7ff)
                || (c >= 0xe000 && c <= 0xfffd)
                || c >= 0x10000;
    }
}
