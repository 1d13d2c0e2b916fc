package org.simpul.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.simpul.graph.EvidenceLine;
import org.simpul.text.Span;

/** A sentence as printed, with subject and object marked; text nodes only, so that no text becomes HTML. */
class MarkedSentence extends Paragraph {

    private static final long serialVersionUID = 1L;

    MarkedSentence(EvidenceLine line, String subjectTitle, String objectTitle) {
        addClassName("sentence");
        getElement().setAttribute("lang", line.language());
        String sentence = line.sentence();
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, sentence.length()));
        Stream.of(line.subject(), line.object())
                .flatMap(span -> Stream.of(span.start(), span.end()))
                .forEach(cut -> cuts.add(Math.min(cut, sentence.length())));
        for (Integer start = cuts.first(); start < sentence.length(); start = cuts.higher(start)) {
            Span piece = new Span(start, cuts.higher(start));
            boolean subject = line.subject().contains(piece);
            boolean object = line.object().contains(piece);
            if (subject || object) {
                add(mark(piece.of(sentence), subject, object, subject ? subjectTitle : objectTitle));
            } else {
                add(new Text(piece.of(sentence)));
            }
        }
    }

    private static HtmlContainer mark(String text, boolean subject, boolean object, String title) {
        HtmlContainer mark = new HtmlContainer("mark");
        mark.setText(text);
        mark.setTitle(title);
        mark.setClassName("subject", subject);
        mark.setClassName("object", object);
        return mark;
    }
}
