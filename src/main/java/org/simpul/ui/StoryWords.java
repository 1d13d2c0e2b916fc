package org.simpul.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.simpul.graph.EvidenceLine;

/** What is said beside the picture of a step, and the sentences of the papers behind it. */
class StoryWords extends Section {

    private static final long serialVersionUID = 1L;

    private final Paragraph place = new Paragraph();
    private final H2 title = new H2();
    private final Paragraph time = new Paragraph();
    private final ProseBlock text = new ProseBlock();
    private final Paragraph gone = new Paragraph();
    private final Div evidence = new Div();

    StoryWords() {
        addClassName("telling");
        getElement().setAttribute("tabindex", "0");
        place.addClassName("place");
        time.addClassName("time");
        gone.addClassName("gone");
        evidence.addClassName("evidence");
        gone.setVisible(false);
        getElement().setAttribute("aria-live", "polite");
        add(place, title, time, text, gone, evidence);
    }

    /** Names the nodes that the picture had and the database has no longer. */
    void gone(List<String> captions) {
        gone.setVisible(!captions.isEmpty());
        gone.setText(
                captions.isEmpty() ? "" : getTranslation("views.gone", captions.size(), String.join(", ", captions)));
    }

    void show(Presentation now, List<EvidenceLine> lines) {
        String language = StoryActions.language();
        place.setText(getTranslation(
                        "present.place", now.at() + 1, now.story().steps().size())
                + " · "
                + now.story().title().read(language));
        title.setText(now.step().title().read(language));
        Optional<String> when = PeriodWords.ofPicture(now.step(), this, Messages.language(getLocale()));
        time.setText(when.orElse(""));
        time.setVisible(when.isPresent());
        text.show(now.step().text().read(language));
        evidence.removeAll();
        evidence.setVisible(!lines.isEmpty());
        evidence.add(new H3(getTranslation("present.evidence")));
        lines.stream().map(this::claim).forEach(evidence::add);
        getElement().executeJs("this.scrollTop = 0");
    }

    private Article claim(EvidenceLine line) {
        Locale locale = Messages.language(getLocale());
        SourceLink source = new SourceLink(line, line.published().map(day -> Dates.shortly(day, locale)).stream());
        Div about = new Div(source);
        about.addClassName("about");
        Article claim = new Article(
                new MarkedSentence(line, getTranslation("edge.subject"), getTranslation("edge.object")), about);
        claim.addClassName("claim");
        if (!line.positive()) {
            Span denied = new Span(getTranslation("edge.denied"));
            denied.addClassName("denied");
            about.add(denied);
        }
        return claim;
    }
}
