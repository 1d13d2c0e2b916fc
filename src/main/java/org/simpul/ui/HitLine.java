package org.simpul.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.simpul.graph.SentenceHit;
import org.simpul.graph.SentenceWords;

/** A sentence that was found, the words that were looked for marked: the way to it in its text. */
class HitLine extends Article {

    private static final long serialVersionUID = 1L;

    HitLine(SentenceHit hit, SentenceWords words, Locale locale) {
        addClassName("hit-line");
        TextLink sentence = new TextLink(hit.document().id(), hit.index());
        sentence.addClassName("sentence");
        sentence.getElement().setAttribute("lang", hit.document().language());
        sentence.getElement().setAttribute("dir", "auto");
        MarkedText.add(sentence, hit.text(), words);
        Div about = new Div(new Text(Stream.of(
                        Optional.of(hit.document().title()),
                        hit.document().publisher(),
                        hit.document().published().map(date -> Dates.shortly(date, locale)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "))));
        about.addClassName("about");
        add(sentence, about);
    }
}
