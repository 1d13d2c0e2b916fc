package org.simpul.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import org.simpul.graph.Decision;

/** The way to a decision in the history, where it can be undone. */
class DecisionLink extends RouterLink {

    private static final long serialVersionUID = 1L;

    DecisionLink(Decision decision) {
        setRoute(CurateView.class);
        setQueryParameters(QueryParameters.of(CurateView.DECISION, decision.id()));
        add(new Text(getTranslation("decision.inHistory")));
    }
}
