package org.simpul.ui;

import com.vaadin.flow.component.html.Div;
import org.simpul.explore.Prose;

/** Words that somebody wrote as Markdown. */
class ProseBlock extends Div {

    private static final long serialVersionUID = 1L;

    ProseBlock() {
        addClassName("prose");
    }

    void show(String markdown) {
        getElement().setProperty("innerHTML", Prose.html(markdown));
    }
}
