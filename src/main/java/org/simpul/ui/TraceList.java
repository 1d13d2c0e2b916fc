package org.simpul.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import org.simpul.graph.EvidenceLine;
import org.simpul.knowledge.Reason;
import org.simpul.knowledge.Reason.About;

/** The reasons of a claim, by what each decides; text nodes only, so that no text becomes HTML. */
class TraceList extends Div {

    private static final long serialVersionUID = 1L;

    /** From how many characters on a pattern scrolls in a box of its own, which the keyboard must reach. */
    private static final int LONG = 160;

    private final String language;
    private final Locale locale;

    TraceList(EvidenceLine line, Locale locale) {
        this.language = line.language();
        this.locale = locale;
        addClassName("trace");
        if (line.trace().isEmpty()) {
            add(new Paragraph(getTranslation("why.none")), new Paragraph(getTranslation("edge.rule", line.rule())));
            return;
        }
        DescriptionList list = new DescriptionList();
        for (About about : About.values()) {
            List<Reason> reasons = line.trace().stream()
                    .filter(reason -> reason.about() == about)
                    .toList();
            if (!reasons.isEmpty()) {
                list.add(new DescriptionList.Term(getTranslation("why.about." + about)));
                reasons.forEach(reason -> list.add(description(reason)));
            }
        }
        add(list);
    }

    private DescriptionList.Description description(Reason reason) {
        DescriptionList.Description description = new DescriptionList.Description();
        for (Reason.Part part : reason.parts()) {
            description.add(component(part), new Text(" "));
        }
        return description;
    }

    private Component component(Reason.Part part) {
        return switch (part.kind()) {
            case PRINTED -> {
                HtmlContainer printed = new HtmlContainer("q");
                printed.setText(part.words());
                printed.getElement().setAttribute("lang", language);
                yield printed;
            }
            case NOTATION -> {
                HtmlContainer notation = new HtmlContainer("code");
                notation.setText(part.words());
                if (part.words().length() > LONG) {
                    notation.addClassName("long");
                    notation.getElement().setAttribute("tabindex", "0");
                }
                yield notation;
            }
            case TERM -> {
                Span term = new Span(Messages.term(part.words(), locale));
                term.addClassName("term");
                yield term;
            }
            case PLAIN -> new Text(part.words());
        };
    }
}
