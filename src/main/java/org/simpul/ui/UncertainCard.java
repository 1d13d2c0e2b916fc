package org.simpul.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.simpul.graph.Ruling;
import org.simpul.graph.UncertainClaim;

/** A claim that is not certain, with its sentence: is that what it says? */
class UncertainCard extends Article {

    private static final long serialVersionUID = 1L;

    private final transient UncertainClaim claim;
    private final transient Consumer<Ruling> decide;

    UncertainCard(UncertainClaim claim, Locale locale, Consumer<Ruling> decide) {
        this.claim = claim;
        this.decide = decide;
        addClassNames("card", "uncertain");
        String subject = Captions.of(claim.subject(), locale);
        String object = Captions.of(claim.object(), locale);
        String words = Messages.relation(claim.relation(), locale);
        Span relation = new Span(words);
        relation.addClassName("relation");
        relation.setClassName("denied", !claim.line().positive());
        CanvasLink edge = new CanvasLink(claim.edge(), new Text(subject), relation, new Text(object));
        edge.addClassName("edge");
        QuietButton accept = new QuietButton(() -> judge(true));
        accept.setText(getTranslation("curate.accept"));
        accept.addClassName("main");
        QuietButton reject = new QuietButton(() -> judge(false));
        reject.setText(getTranslation("curate.reject"));
        Div buttons = new Div(accept, reject);
        buttons.addClassName("buttons");
        add(new H3(edge), new ClaimLine(claim.line(), locale), buttons);
        getElement().setAttribute("aria-label", subject + " – " + words + " – " + object);
        CardKeys.on(this, Map.of("a", () -> judge(true), "r", () -> judge(false)));
    }

    private void judge(boolean accepted) {
        Cards.leave(this);
        decide.accept(new Ruling.Judge(claim.line().claimId(), accepted));
    }
}
