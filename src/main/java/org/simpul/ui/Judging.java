package org.simpul.ui;

import com.vaadin.flow.component.html.Div;
import org.simpul.graph.EvidenceLine;
import org.simpul.graph.EvidenceLine.Verdict;

/** Two buttons that accept a claim or reject it, as far as nobody has yet. */
class Judging extends Div {

    private static final long serialVersionUID = 1L;

    /** @param seen the number of the last decision when the claim was asked for */
    Judging(EvidenceLine line, Curator curator, long seen) {
        addClassName("judging");
        button("curate.accept", line, true, curator, seen).setVisible(line.verdict() != Verdict.ACCEPTED);
        button("curate.reject", line, false, curator, seen).setVisible(line.verdict() != Verdict.REJECTED);
    }

    private QuietButton button(String word, EvidenceLine line, boolean accepted, Curator curator, long seen) {
        QuietButton button = new QuietButton(() -> new DecisionDialog(
                        getTranslation(accepted ? "curate.accept.title" : "curate.reject.title"),
                        curator,
                        seen,
                        new DecisionForm.Judge(line, accepted))
                .open());
        button.setText(getTranslation(word));
        add(button);
        return button;
    }
}
