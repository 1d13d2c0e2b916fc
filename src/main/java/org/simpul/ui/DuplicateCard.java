package org.simpul.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.simpul.curate.Duplicate;
import org.simpul.graph.GraphNode;
import org.simpul.graph.Ruling;

/** Two entities that may be one, side by side: the left one is kept when they are merged. */
class DuplicateCard extends Article {

    private static final long serialVersionUID = 1L;

    private final transient Duplicate duplicate;
    private final transient Consumer<Ruling> decide;
    private final Locale locale;
    private final Div sides = new Div();
    private final QuietButton merge = new QuietButton(this::merge);
    private boolean swapped;

    DuplicateCard(Duplicate duplicate, Locale locale, Consumer<Ruling> decide) {
        this.duplicate = duplicate;
        this.decide = decide;
        this.locale = locale;
        addClassNames("card", "duplicate");
        sides.addClassName("sides");
        merge.addClassName("main");
        QuietButton apart = new QuietButton(this::keepApart);
        apart.setText(getTranslation("curate.apart"));
        QuietButton swap = new QuietButton(this::swap, new Icon(Icon.DISPUTE));
        swap.explain(getTranslation("curate.swap"));
        swap.addClassName("swap");
        Div buttons = new Div(merge, apart, swap);
        buttons.addClassName("buttons");
        add(why(), sides, buttons);
        CardKeys.on(this, Map.of("m", this::merge, "a", this::keepApart, "s", this::swap));
        show();
    }

    private Div why() {
        String words = getTranslation("likeness." + duplicate.reason());
        if (duplicate.shared() > 0) {
            words += " · " + getTranslation("curate.shared", duplicate.shared());
        }
        Div why = new Div(
                new Span(words),
                new ConfidenceBar(
                        duplicate.score(), getTranslation("curate.score", ConfidenceBar.number(duplicate.score()))));
        why.addClassName("why-alike");
        return why;
    }

    private void show() {
        DuplicateSide first = new DuplicateSide(duplicate.first(), duplicate.firstSupport(), locale);
        DuplicateSide second = new DuplicateSide(duplicate.second(), duplicate.secondSupport(), locale);
        sides.removeAll();
        sides.add(swapped ? second : first, swapped ? first : second);
        (swapped ? second : first).keep(getTranslation("curate.kept"));
        merge.setText(getTranslation("curate.merge", Captions.of(kept(), locale)));
        getElement()
                .setAttribute(
                        "aria-label",
                        getTranslation("curate.pair", Captions.of(kept(), locale), Captions.of(other(), locale)));
    }

    private void merge() {
        Cards.leave(this);
        decide.accept(new Ruling.Merge(kept().key(), other().key()));
    }

    private void keepApart() {
        Cards.leave(this);
        decide.accept(new Ruling.Apart(kept().key(), other().key()));
    }

    private void swap() {
        swapped = !swapped;
        show();
    }

    private GraphNode kept() {
        return (swapped ? duplicate.second() : duplicate.first()).node();
    }

    private GraphNode other() {
        return (swapped ? duplicate.first() : duplicate.second()).node();
    }
}
