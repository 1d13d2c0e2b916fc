package org.simpul.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;

/** Tabs in a row. */
class TabRow extends Tabs {

    private static final long serialVersionUID = 1L;

    /** What scrolls in a row of tabs can be focused by a script, which a list of tabs may not have. */
    private static final String UNFOCUSABLE =
            "this.updateComplete.then(() => this.shadowRoot.getElementById('scroll').removeAttribute('tabindex'))";

    TabRow(Tab... tabs) {
        super(tabs);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement().executeJs(UNFOCUSABLE);
    }
}
