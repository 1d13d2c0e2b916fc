package org.simpul.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Span;
import org.simpul.graph.EvidenceLine;

/** Where a sentence was printed, and the way there: who printed it, and the title, which is cut where it is too long. */
class SourceLink extends TextLink {

    private static final long serialVersionUID = 1L;

    SourceLink(EvidenceLine line) {
        super(line.documentId(), line.index());
        addClassName("source");
        line.publisher().ifPresent(publisher -> {
            Span who = new Span(publisher);
            who.addClassName("who");
            add(who);
        });
        HtmlContainer title = new HtmlContainer("cite");
        title.setText(line.documentTitle());
        title.getElement().setAttribute("lang", line.language());
        add(title);
        getElement().setAttribute("title", getTranslation("text.open.at", line.documentTitle()));
    }
}
