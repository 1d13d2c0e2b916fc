package org.simpul.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import org.simpul.graph.NodeKey;

/** The way to the list of the texts that name an entity. */
class TextsLink extends RouterLink {

    private static final long serialVersionUID = 1L;

    TextsLink(NodeKey entity, Component... content) {
        setRoute(TextsView.class);
        setQueryParameters(QueryParameters.of(TextsView.ENTITY, entity.value()));
        add(content);
    }
}
