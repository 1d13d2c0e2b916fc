package org.simpul.ui;

import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import org.simpul.graph.SentenceWords;
import org.simpul.text.Span;

/** A text in which the words that were looked for are marked. */
final class MarkedText {

    private MarkedText() {}

    static void add(HasComponents to, String text, SentenceWords words) {
        int end = 0;
        for (Span word : words.in(text)) {
            to.add(new Text(text.substring(end, word.start())), mark(word.of(text)));
            end = word.end();
        }
        to.add(new Text(text.substring(end)));
    }

    private static HtmlContainer mark(String word) {
        HtmlContainer mark = new HtmlContainer("mark");
        mark.setText(word);
        return mark;
    }
}
