package org.simpul.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.simpul.graph.EvidenceLine;

/** A button that opens and closes the reasons of a claim, which stand where there is room for them. */
class Why extends Div {

    private static final long serialVersionUID = 1L;

    private final transient EvidenceLine line;
    private final Locale locale;
    private final QuietButton button = new QuietButton(this::toggle, new Icon(Icon.OPEN));
    private final Div reasons = new Div();

    Why(EvidenceLine line, Locale locale) {
        this.line = line;
        this.locale = locale;
        addClassName("why");
        button.add(new Span(getTranslation("why.title")));
        button.addClassName("bare");
        reasons.addClassName("reasons");
        reasons.setId("why-" + line.claimId());
        button.getElement().setAttribute("aria-controls", "why-" + line.claimId());
        expanded(false);
        add(button);
    }

    /** What opens: empty until then. */
    Div reasons() {
        return reasons;
    }

    private void toggle() {
        boolean closed = reasons.getChildren().findAny().isEmpty();
        if (closed) {
            reasons.add(new TraceList(line, locale));
        } else {
            reasons.removeAll();
        }
        expanded(closed);
    }

    private void expanded(boolean open) {
        button.getElement().setAttribute("aria-expanded", Boolean.toString(open));
    }
}
