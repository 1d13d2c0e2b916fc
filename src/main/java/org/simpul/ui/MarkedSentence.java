package org.simpul.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.simpul.graph.EvidenceLine;
import org.simpul.knowledge.Reason.About;
import org.simpul.text.Span;

/** A sentence as printed, with subject and object marked; text nodes only, so that no text becomes HTML. */
class MarkedSentence extends Paragraph {

    private static final long serialVersionUID = 1L;

    /**
     * One of the two marks.
     *
     * @param span from the sentence's own start
     * @param title what a pointer that rests on it says
     * @param unsaid what is meant where the sentence leaves that out, and another word is marked
     */
    record Mark(Span span, String title, Optional<String> unsaid) {

        Mark(Span span, String title) {
            this(span, title, Optional.empty());
        }
    }

    MarkedSentence(EvidenceLine line, String subjectTitle, String objectTitle) {
        this(
                line.sentence(),
                line.language(),
                mark(line, About.SUBJECT, line.subject(), subjectTitle),
                mark(line, About.OBJECT, line.object(), objectTitle));
    }

    private static Mark mark(EvidenceLine line, About argument, Span span, String title) {
        Optional<String> unsaid = line.leftOut(argument);
        return new Mark(span, unsaid.map(name -> namedBefore(title, name)).orElse(title), unsaid);
    }

    private static String namedBefore(String title, String name) {
        return title.isEmpty() ? name : I18NProvider.translate("edge.unsaid", title, name);
    }

    MarkedSentence(String sentence, String language, Mark subjectMark, Mark objectMark) {
        addClassName("sentence");
        getElement().setAttribute("lang", language);
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, sentence.length()));
        Stream.of(subjectMark.span(), objectMark.span())
                .flatMap(span -> Stream.of(span.start(), span.end()))
                .forEach(cut -> cuts.add(Math.min(cut, sentence.length())));
        for (Integer start = cuts.first(); start < sentence.length(); start = cuts.higher(start)) {
            Span piece = new Span(start, cuts.higher(start));
            boolean subject = subjectMark.span().contains(piece);
            boolean object = objectMark.span().contains(piece);
            if (subject || object) {
                add(mark(piece.of(sentence), subject, object, subject ? subjectMark : objectMark));
            } else {
                add(new Text(piece.of(sentence)));
            }
        }
    }

    private static HtmlContainer mark(String text, boolean subject, boolean object, Mark what) {
        HtmlContainer mark = new HtmlContainer("mark");
        mark.setText(text);
        mark.setTitle(what.title());
        what.unsaid().ifPresent(name -> {
            mark.addClassName("unsaid");
            mark.getElement().setAttribute("data-name", name);
        });
        mark.setClassName("subject", subject);
        mark.setClassName("object", object);
        return mark;
    }
}
