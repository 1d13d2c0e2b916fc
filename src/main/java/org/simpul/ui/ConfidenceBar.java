package org.simpul.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** How sure the extractor is of a claim: a bar and the number. */
class ConfidenceBar extends Span {

    private static final long serialVersionUID = 1L;

    ConfidenceBar(double confidence, String words) {
        addClassName("confidence");
        Span filled = new Span();
        filled.getStyle().setWidth(Math.round(confidence * 100) + "%");
        Span bar = new Span(filled);
        bar.addClassName("bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        add(bar, new Span(number(confidence)));
        setTitle(words);
    }

    /** ".82" or "1.0" */
    static String number(double confidence) {
        String number = String.format(Locale.ROOT, "%.2f", confidence);
        return number.startsWith("0") ? number.substring(1) : "1.0";
    }
}
