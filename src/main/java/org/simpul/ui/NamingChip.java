package org.simpul.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.Optional;
import org.simpul.graph.GraphNode;
import org.simpul.graph.NodeKey;

/** The entity that the texts of a list have to name: the way to it on the canvas, and to those that name any. */
class NamingChip extends Div implements LocaleChangeObserver {

    private static final long serialVersionUID = 1L;

    private final QuietButton strike;
    private transient Optional<NodeKey> entity = Optional.empty();
    private transient Optional<GraphNode> node = Optional.empty();

    NamingChip(Runnable struck) {
        addClassName("naming");
        strike = new QuietButton(struck, new Icon(Icon.CLOSE));
        setVisible(false);
    }

    /** @param known the entity itself; empty where the database does not have it */
    void show(Optional<NodeKey> wanted, Optional<GraphNode> known) {
        entity = wanted;
        node = known;
        show();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        show();
    }

    private void show() {
        removeAll();
        setVisible(entity.isPresent());
        entity.ifPresent(key -> {
            String name = node.map(known -> Captions.of(known, getLocale())).orElse(key.value());
            CanvasLink canvas = new CanvasLink(key, new Span(name));
            canvas.getElement().setAttribute("title", getTranslation("texts.naming.canvas"));
            strike.explain(getTranslation("texts.naming.any"));
            add(new Span(getTranslation("texts.naming")), canvas, strike);
        });
    }
}
