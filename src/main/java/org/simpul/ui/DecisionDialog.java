package org.simpul.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import org.simpul.graph.Decision;

/** Asks what is decided, and why. */
class DecisionDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient Curator curator;
    private final transient DecisionForm form;
    private final long seen;
    private final TextField reason = new TextField();

    /** @param seen the number of the last decision when what it is about was asked for */
    DecisionDialog(String title, Curator curator, long seen, DecisionForm form) {
        this.curator = curator;
        this.form = form;
        this.seen = seen;
        addClassName("ask");
        setHeaderTitle(title);
        setWidth("440px");
        reason.setLabel(getTranslation("curate.reason"));
        reason.setMaxLength(Decision.LONGEST_REASON);
        reason.setWidthFull();
        reason.addKeyDownListener(Key.ENTER, event -> done());
        Div fields = new Div();
        fields.addClassName("fields");
        fields.add(form.fields());
        fields.add(reason);
        add(fields);
        QuietButton cancel = new QuietButton(this::close);
        cancel.setText(getTranslation("ask.cancel"));
        QuietButton done = new QuietButton(this::done);
        done.setText(getTranslation("ask.done"));
        done.addClassName("main");
        getFooter().add(cancel, done);
    }

    private void done() {
        form.read().ifPresent(ruling -> curator.decide(ruling, reason.getValue(), seen, this::close));
    }
}
