package org.simpul.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.simpul.graph.EvidenceLine;

/** One claim: its sentence, where and when that was printed, how it puts the relation, and how sure that is. */
class ClaimLine extends Article {

    private static final long serialVersionUID = 1L;

    ClaimLine(EvidenceLine line, Locale locale) {
        addClassName("claim");
        Span source = new Span(line.publisher().orElse(line.documentTitle()));
        source.addClassName("source");
        source.setTitle(line.documentTitle());
        ConfidenceBar confidence = new ConfidenceBar(
                line.confidence(), getTranslation("edge.confidence", ConfidenceBar.number(line.confidence())));
        Div about = new Div(source, new Span(about(line, locale)), confidence);
        about.addClassName("about");
        Div rule = new Div(getTranslation("edge.rule", line.rule()));
        rule.addClassName("rule");
        add(new MarkedSentence(line, getTranslation("edge.subject"), getTranslation("edge.object")), about, rule);
    }

    private String about(EvidenceLine line, Locale locale) {
        Optional<String> event =
                line.eventDate().map(date -> getTranslation("edge.event", Dates.shortly(date, locale)));
        return Stream.of(
                        line.published().map(date -> Dates.shortly(date, locale)),
                        event,
                        line.attribution(),
                        Optional.of(getTranslation(line.positive() ? "modality." + line.modality() : "edge.denied")))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }
}
