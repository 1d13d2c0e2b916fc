package org.simpul.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import java.util.Locale;
import org.simpul.graph.NodeDescription.DocumentLine;
import org.simpul.graph.SentenceWords;

/** A document that was found by its title or publisher, the words that were looked for marked: the way to its text. */
class TitleLine extends Article {

    private static final long serialVersionUID = 1L;

    TitleLine(DocumentLine document, SentenceWords words, Locale locale) {
        addClassNames("hit-line", "by-title");
        TextLink title = new TextLink(document.id());
        title.addClassName("sentence");
        title.getElement().setAttribute("lang", document.language());
        title.getElement().setAttribute("dir", "auto");
        MarkedText.add(title, document.title(), words);
        Div about = new Div(new Text(getTranslation("texts.title.hit")));
        about.addClassName("about");
        document.publisher().ifPresent(publisher -> {
            about.add(new Text(" · "));
            MarkedText.add(about, publisher, words);
        });
        document.published().ifPresent(day -> about.add(new Text(" · " + Dates.shortly(day, locale))));
        add(title, about);
    }
}
