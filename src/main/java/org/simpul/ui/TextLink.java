package org.simpul.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;

/** The way to a text, and in it to a sentence. */
class TextLink extends RouterLink {

    private static final long serialVersionUID = 1L;

    TextLink(String document, Component... content) {
        setRoute(TextView.class, new RouteParameters(TextView.TEXT, document));
        add(content);
    }

    TextLink(String document, int sentence, Component... content) {
        this(document, content);
        setQueryParameters(QueryParameters.of(TextView.SENTENCE, Integer.toString(sentence)));
    }
}
