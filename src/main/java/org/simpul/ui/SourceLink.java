package org.simpul.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.simpul.graph.EvidenceLine;

/** Where a sentence was printed, and the way there: who printed it, and the title, which is cut where it is too long. */
class SourceLink extends TextLink {

    private static final long serialVersionUID = 1L;

    SourceLink(EvidenceLine line) {
        this(line, Stream.empty());
    }

    /** @param more what is said of it beside who printed it, such as the day */
    SourceLink(EvidenceLine line, Stream<String> more) {
        super(line.documentId(), line.index());
        addClassName("source");
        String words = Stream.concat(line.publisher().stream(), more).collect(Collectors.joining(" · "));
        if (!words.isEmpty()) {
            Span who = new Span(words);
            who.addClassName("who");
            add(who);
        }
        HtmlContainer title = new HtmlContainer("cite");
        title.setText(line.documentTitle());
        title.getElement().setAttribute("lang", line.language());
        add(title);
        getElement().setAttribute("title", getTranslation("text.open.at", line.documentTitle()));
    }
}
