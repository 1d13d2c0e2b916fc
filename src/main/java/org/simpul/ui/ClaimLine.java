package org.simpul.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.simpul.graph.EvidenceLine;
import org.simpul.graph.EvidenceLine.Verdict;
import org.simpul.knowledge.Modality;

/** One claim: its sentence, where and when that was printed, how it puts the relation, and how sure that is. */
class ClaimLine extends Article {

    private static final long serialVersionUID = 1L;

    ClaimLine(EvidenceLine line, Locale locale) {
        addClassName("claim");
        ConfidenceBar confidence = new ConfidenceBar(
                line.confidence(), getTranslation("edge.confidence", ConfidenceBar.number(line.confidence())));
        Div about = new Div(new SourceLink(line), about(line, locale), confidence);
        about.addClassName("about");
        if (line.byHand()) {
            about.add(mark("by-hand", "claim.byHand"));
        }
        if (line.verdict() != Verdict.NONE) {
            about.add(mark("verdict", "claim." + line.verdict()));
        }
        setClassName("rejected", !line.stands());
        Why why = new Why(line, locale);
        add(new MarkedSentence(line, getTranslation("edge.subject"), getTranslation("edge.object")), about);
        if (!line.byHand()) {
            add(why, why.reasons());
        }
    }

    /** With what can be decided about it. */
    ClaimLine(EvidenceLine line, Locale locale, Judging judging) {
        this(line, locale);
        add(judging);
    }

    private Span mark(String kind, String word) {
        Span mark = new Span(getTranslation(word));
        mark.addClassName(kind);
        return mark;
    }

    private Span about(EvidenceLine line, Locale locale) {
        Span about = new Span();
        Stream.of(
                        line.published()
                                .map(date -> new Text(getTranslation("edge.published", Dates.shortly(date, locale)))),
                        event(line, locale),
                        line.attribution().map(Text::new),
                        Optional.of(new Text(manner(line))))
                .flatMap(Optional::stream)
                .forEach(part -> {
                    if (about.getChildren().findAny().isPresent()) {
                        about.add(" · ");
                    }
                    about.add(part);
                });
        return about;
    }

    /** How it puts the relation; a denial says so first, and is stated where nothing else is said. */
    private String manner(EvidenceLine line) {
        String modality = getTranslation("modality." + line.modality());
        if (line.positive()) {
            return modality;
        }
        String denied = getTranslation("edge.denied");
        return line.modality().equals(Modality.ASSERTED.name()) ? denied : denied + " · " + modality;
    }

    /** When it happened: the date, or the text's own words where they name no date. */
    private Optional<Component> event(EvidenceLine line, Locale locale) {
        if (line.eventDate().isPresent()) {
            return line.eventDate().map(date -> new Text(getTranslation("edge.event", Dates.shortly(date, locale))));
        }
        if (line.dateWords().isEmpty()) {
            return Optional.of(new Text(getTranslation("edge.undated")));
        }
        return line.dateWords().map(words -> {
            HtmlContainer printed = new HtmlContainer("q");
            printed.setText(words);
            printed.getElement().setAttribute("lang", line.language());
            return new Span(new Text(getTranslation("edge.event", "")), printed);
        });
    }
}
