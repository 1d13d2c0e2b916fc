package org.simpul.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The text in the main part of a Word document, a paragraph a line, without what is deleted or hidden. */
final class WordText {

    /** Transitional and strict. */
    private static final Set<String> WORD = Set.of(
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "http://purl.oclc.org/ooxml/wordprocessingml/main");

    /** What stands there a second time: another version of a drawing, or text that has moved. */
    private static final Set<String> TWICE = Set.of("Fallback", "moveFrom");

    private static final XMLInputFactory READERS = readers();

    private final Patience patience;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder title = new StringBuilder();
    private final StringBuilder paragraph = new StringBuilder();
    private boolean hidden;
    private boolean isTitle;

    WordText(Patience patience) {
        this.patience = patience;
    }

    Draft read(InputStream xml) throws XMLStreamException, IOException {
        XMLStreamReader reader = READERS.createXMLStreamReader(xml);
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(reader);
                case XMLStreamConstants.END_ELEMENT -> end(reader);
                default -> {}
            }
        }
        return Word.titled(title.toString(), Texts.normalise(text.toString()));
    }

    private void start(XMLStreamReader reader) throws XMLStreamException, IOException {
        String name = reader.getLocalName();
        if (TWICE.contains(name)) {
            pass(reader);
        } else if (WORD.contains(reader.getNamespaceURI())) {
            switch (name) {
                case "p" -> isTitle = false;
                case "pStyle" -> isTitle = "Title".equals(value(reader).orElse(""));
                case "r" -> hidden = false;
                case "vanish" ->
                    hidden = !Set.of("0", "false", "off").contains(value(reader).orElse(""));
                case "t" -> append(reader.getElementText());
                case "tab" -> append(" ");
                case "br", "cr" -> append("\n");
                case "noBreakHyphen" -> append("-");
                default -> {}
            }
        }
    }

    private void end(XMLStreamReader reader) throws IOException {
        if (reader.getLocalName().equals("p") && WORD.contains(reader.getNamespaceURI())) {
            patience.check();
            if (isTitle) {
                title.append(paragraph).append(' ');
            }
            text.append(paragraph).append('\n');
            paragraph.setLength(0);
        }
    }

    private void append(String words) throws LimitException {
        if (!hidden) {
            Draft.checkLength(text.length() + paragraph.length() + words.length());
            paragraph.append(words);
        }
    }

    private static Optional<String> value(XMLStreamReader reader) {
        return Optional.ofNullable(reader.getAttributeValue(reader.getNamespaceURI(), "val"));
    }

    /** Goes to the end of the element that has begun. */
    private void pass(XMLStreamReader reader) throws XMLStreamException, IOException {
        int depth = 1;
        while (depth > 0) {
            int event = reader.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
            patience.check();
        }
    }

    /** Without entities of a document's own, so that none is fetched and none grows. */
    private static XMLInputFactory readers() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((_, _, _, _) -> InputStream.nullInputStream());
        return factory;
    }
}
