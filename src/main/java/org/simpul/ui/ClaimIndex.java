package org.simpul.ui;

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
        add(new H3(getTranslation("text.claims.count", claims.size())));
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

    private ListItem item(TextClaim claim, ReadText text) {
        Span relation = new Span(Messages.relation(claim.relation(), locale));
        relation.addClassName("relation");
        relation.setClassName("denied", !claim.positive());
        relation.setTitle(claim.relation());
        CanvasLink edge = new CanvasLink(
                claim.edge(),
                new Span(Captions.of(claim.subject(), locale)),
                relation,
                new Span(Captions.of(claim.object(), locale)));
        edge.getElement().setAttribute("title", getTranslation("text.toCanvas"));
        edge.addClassName("edge");
        QuietButton sentence = new QuietButton(() -> text.goTo(claim.sentence()));
        sentence.addClassName("bare");
        sentence.setText(getTranslation("text.sentence"));
        sentence.setAriaLabel(getTranslation("text.sentence.of", words(claim, locale)));
        Div about = new Div(new Span(about(claim)), sentence);
        about.addClassName("about");
        ListItem item = new ListItem(edge, about);
        item.getElement().setAttribute("tabindex", "-1");
        return item;
    }

    private String about(TextClaim claim) {
        return Stream.of(
                        Optional.of(getTranslation(claim.positive() ? "modality." + claim.modality() : "edge.denied")),
                        claim.eventDate().map(date -> getTranslation("edge.event", Dates.shortly(date, locale))))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }
}
