package org.simpul.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.simpul.graph.Decision;
import org.simpul.graph.TextPart;
import org.simpul.graph.TextPart.TextClaim;
import org.simpul.graph.TextQuery;

/** The claims of a text in its order, each a way to its edge on the canvas and to its sentence. */
class ClaimIndex extends Aside {

    private static final long serialVersionUID = 1L;

    private final transient Locale locale;
    private final List<ListItem> items = new ArrayList<>();

    ClaimIndex(TextPart part, ReadText text, Locale locale) {
        this.locale = locale;
        addClassName("claims");
        List<TextClaim> claims = part.claims();
        getElement().setAttribute("aria-label", getTranslation("text.claims"));
        OrderedList list = new OrderedList();
        claims.forEach(claim -> {
            ListItem item = item(claim, text);
            items.add(item);
            list.add(item);
        });
        long standing = claims.stream().filter(TextClaim::stands).count();
        String count = getTranslation("text.claims.count", standing);
        boolean isAll = standing == claims.size();
        add(new H3(isAll ? count : count + " · " + getTranslation("text.rejected.count", claims.size() - standing)));
        if (claims.isEmpty()) {
            add(new Paragraph(getTranslation("text.claims.none")));
        } else {
            add(list);
        }
        if (claims.size() >= TextQuery.CLAIMS) {
            add(new Paragraph(getTranslation("text.claims.capped", claims.size())));
        }
    }

    /** Goes to the claim of a number, from 0. */
    void goTo(int number) {
        items.forEach(item -> item.setClassName("here", false));
        items.get(number).setClassName("here", true);
        Sight.of(items.get(number));
    }

    /** A claim in words. */
    static String words(TextClaim claim, Locale locale) {
        return Captions.of(claim.subject(), locale) + " " + Messages.relation(claim.relation(), locale) + " "
                + Captions.of(claim.object(), locale);
    }

    /** Its two ends and the relation; a way to the canvas while it counts there. */
    private Component edge(TextClaim claim) {
        Span relation = new Span(Messages.relation(claim.relation(), locale));
        relation.addClassName("relation");
        relation.setClassName("denied", !claim.positive());
        relation.setTitle(claim.relation());
        Span subject = new Span(Captions.of(claim.subject(), locale));
        Span object = new Span(Captions.of(claim.object(), locale));
        if (!claim.stands()) {
            Span words = new Span(subject, relation, object);
            words.addClassName("edge");
            return words;
        }
        CanvasLink edge = new CanvasLink(claim.edge(), subject, relation, object);
        edge.getElement().setAttribute("title", getTranslation("text.toCanvas"));
        edge.addClassName("edge");
        return edge;
    }

    private ListItem item(TextClaim claim, ReadText text) {
        QuietButton sentence = new QuietButton(() -> text.goTo(claim.sentence()));
        sentence.addClassName("bare");
        sentence.setText(getTranslation("text.sentence"));
        sentence.setAriaLabel(getTranslation("text.sentence.of", words(claim, locale)));
        Div about = new Div(new Span(about(claim)), sentence);
        about.addClassName("about");
        ListItem item = new ListItem(edge(claim), about);
        item.setClassName("rejected", !claim.stands());
        claim.rejection().ifPresent(rejection -> item.add(rejection(rejection)));
        item.getElement().setAttribute("tabindex", "-1");
        return item;
    }

    /** Who said that the text does not say so, when and why. */
    private Div rejection(Decision rejection) {
        DecisionWords words = new DecisionWords(this);
        Div about = new Div(
                new Span(getTranslation("text.rejected.by", words.who(rejection.by()), words.time(rejection.at()))));
        about.addClassNames("about", "rejection");
        if (!rejection.reason().isEmpty()) {
            about.add(new Span(getTranslation("curate.because", rejection.reason())));
        }
        about.add(new DecisionLink(rejection));
        return about;
    }

    private String about(TextClaim claim) {
        return Stream.of(
                        Optional.of(getTranslation(claim.positive() ? "modality." + claim.modality() : "edge.denied")),
                        claim.eventDate().map(date -> getTranslation("edge.event", Dates.shortly(date, locale))))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }
}
